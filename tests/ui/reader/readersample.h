// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/article.h"
#include "models/domain/annotation.h"

#include <QList>

namespace galley::test {

/// Builds an article block by block and annotations by the words they stand on.
class ReaderSample
{
public:
    explicit ReaderSample(const QString &language = QStringLiteral("en")) { article.metadata.language = language; }

    Span block(BlockRole role, const QString &text)
    {
        const Span span{article.pageText.size(), article.pageText.size() + text.size()};
        article.blocks.append({.span = span, .role = role});
        article.pageText += text;
        article.pageText += QChar(u'\n');
        return span;
    }

    [[nodiscard]] Span find(const QString &words, int nth = 0) const
    {
        qsizetype at = -1;
        for (int i = 0; i <= nth; ++i)
            at = article.pageText.indexOf(words, at + 1);
        Q_ASSERT(at >= 0);
        return {at, at + words.size()};
    }

    MentionId mention(Span span, const QString &type)
    {
        const MentionId id{++m_lastId};
        EntityMention mention;
        mention.id = id;
        mention.fragments = {span};
        mention.type = type;
        annotations.mentions.append(mention);
        return id;
    }
    MentionId mention(const QString &words, const QString &type, int nth = 0) { return mention(find(words, nth), type); }

    EventMentionId event(const QString &words, const QString &type, const QList<Argument> &arguments = {})
    {
        const EventMentionId id{++m_lastId};
        EventMention event;
        event.id = id;
        event.trigger = find(words);
        event.type = type;
        event.arguments = arguments;
        annotations.events.append(event);
        return id;
    }

    Article article;
    Annotations annotations;

private:
    qint64 m_lastId = 0;
};

/// The article that most tests use: furniture at both ends and in the middle.
inline ReaderSample portSample()
{
    ReaderSample sample;
    sample.article.metadata.site = QStringLiteral("Harbour wire");
    sample.block(BlockRole::Navigation, QStringLiteral("News Weather Ferries\nSign in"));
    sample.block(BlockRole::Headline, QStringLiteral("Pilots of Elmar meet the mayor"));
    sample.block(BlockRole::Paragraph, QStringLiteral("On Monday dockers met Leila Haddad in Elmar. She promised a second ferry."));
    sample.block(BlockRole::Advertising, QStringLiteral("Buy two boats, pay for one"));
    sample.block(BlockRole::Paragraph, QStringLiteral("The strike closed the port for three days."));
    sample.block(BlockRole::Related, QStringLiteral("More about boats"));
    return sample;
}

} // namespace galley::test
