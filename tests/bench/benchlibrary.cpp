// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/benchlibrary.h"

#include "models/base/errortext.h"
#include "models/storage/annotationstore.h"
#include "models/storage/library.h"
#include "models/storage/searchindex.h"
#include "models/tagset/tagset.h"
#include "tests/bench/corpus.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley::bench {

namespace {

constexpr int articlesPerTransaction = 250;
constexpr int markedArticles = 4; // one in
constexpr int markSeed = 7;

template<typename T>
T valueOf(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(errorText(result.error()) % u' ' % result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *result;
}

/// Appends blocks to a page text, a blank line between them.
class VersionBuilder final
{
public:
    void add(BlockRole role, const QString &text)
    {
        if (!m_version.pageText.isEmpty())
            m_version.pageText += "\n\n"_L1;
        const qsizetype begin = m_version.pageText.size();
        m_version.pageText += text;
        m_version.blocks.append({.span = {begin, m_version.pageText.size()}, .role = role});
    }

    [[nodiscard]] NewVersion take(const CorpusArticle &article)
    {
        ArticleMetadata &metadata = m_version.metadata;
        metadata.headline = article.headline;
        metadata.standfirst = article.standfirst;
        metadata.byline = "By "_L1 % article.author;
        metadata.authors = {article.author};
        metadata.site = article.site;
        metadata.language = article.language;
        metadata.languageOrigin = LanguageOrigin::Metadata;
        metadata.url = "https://news.example/"_L1 % QString::number(article.number);
        metadata.published = article.published;
        m_version.created = article.published;
        m_version.extractor = 1;
        return std::move(m_version);
    }

private:
    NewVersion m_version;
};

void addFurniture(VersionBuilder &builder)
{
    builder.add(BlockRole::Navigation, u"News\nPolitics\nBusiness\nSport\nCulture\nWeather"_s);
    builder.add(BlockRole::Sharing, u"Share this article by mail"_s);
}

void addHead(VersionBuilder &builder, const CorpusArticle &article)
{
    addFurniture(builder);
    builder.add(BlockRole::Headline, article.headline);
    builder.add(BlockRole::Standfirst, article.standfirst);
    builder.add(BlockRole::Byline, "By "_L1 % article.author % " in "_L1 % article.city);
}

QList<Span> wordsOf(const NewVersion &version)
{
    QList<Span> words;
    for (const Block &block : version.blocks) {
        if (!block.isContent())
            continue;
        for (qsizetype i = block.span.begin; i < block.span.end;) {
            qsizetype end = i;
            while (end < block.span.end && version.pageText[end].isLetterOrNumber())
                ++end;
            if (end > i)
                words.append({i, end});
            i = end + 1;
        }
    }
    return words;
}

QString typeName(int index)
{
    return Tagset::standard().entityTypes()[index % Tagset::standard().entityTypes().size()].name;
}

/// The names of the article as mentions: each of them stands in the page text as it does in its paragraph.
Annotations namesOf(const CorpusArticle &article, const NewVersion &version)
{
    Annotations annotations;
    qsizetype from = 0;
    for (const CorpusParagraph &paragraph : article.paragraphs) {
        const qsizetype begin = version.pageText.indexOf(paragraph.text, from);
        from = begin + paragraph.text.size();
        for (const CorpusName &name : paragraph.names) {
            EntityMention mention;
            mention.annotator = editorAnnotator;
            mention.fragments = {{begin + name.span.begin, begin + name.span.end}};
            mention.type = name.type;
            annotations.mentions.append(mention);
        }
    }
    return annotations;
}

Result<> store(Connection &connection, ArticleId id, const Annotations &annotations)
{
    const auto article = ArticleStore(connection).article(id);
    if (!article)
        return failure(article.error());
    AnnotationStore annotationStore(connection, article->version, OffsetMap(article->pageText));
    QHash<MentionId, MentionId> known;
    for (const EntityMention &mention : annotations.mentions) {
        const auto added = annotationStore.add(mention);
        if (!added)
            return failure(added.error());
        known.insert(mention.id, *added);
    }
    for (EventMention event : annotations.events) {
        for (Argument &argument : event.arguments)
            argument.filler = known.value(std::get<MentionId>(argument.filler));
        if (const auto added = annotationStore.add(event); !added)
            return failure(added.error());
    }
    return {};
}

Result<ArticleId> add(Connection &connection, const NewVersion &version, const Annotations &annotations)
{
    const auto id = ArticleStore(connection).addArticle(version);
    if (!id)
        return id;
    const auto article = ArticleStore(connection).article(*id);
    if (!article)
        return failure(article.error());
    return SearchIndex(connection).add(*id, indexedText(*article)).and_then([&] { return store(connection, *id, annotations); }).map([&] { return *id; });
}

} // namespace

NewVersion newVersion(const CorpusArticle &article)
{
    VersionBuilder builder;
    addHead(builder, article);
    for (const CorpusParagraph &paragraph : article.paragraphs)
        builder.add(paragraph.role, paragraph.text);
    addFurniture(builder);
    return builder.take(article);
}

NewVersion newVersionOfOneParagraph(const CorpusArticle &article)
{
    VersionBuilder builder;
    addHead(builder, article);
    QStringList texts;
    for (const CorpusParagraph &paragraph : article.paragraphs)
        texts.append(paragraph.text);
    builder.add(BlockRole::Paragraph, texts.join(u' '));
    addFurniture(builder);
    return builder.take(article);
}

Annotations annotationsFor(const NewVersion &version, int mentions, int events)
{
    Dice dice(markSeed);
    const QList<Span> words = wordsOf(version);
    Annotations annotations;
    for (int i = 0; i < mentions; ++i) {
        const qsizetype first = qsizetype(i) * words.size() / mentions;
        const qsizetype last = std::min(first + dice.below(4), words.size() - 1);
        EntityMention mention;
        mention.id = MentionId{i + 1};
        mention.annotator = editorAnnotator;
        // Across the end of a block nothing can be marked.
        const bool isWhole = version.pageText.mid(words[first].begin, words[last].end - words[first].begin).indexOf(u'\n') < 0;
        mention.fragments = {{words[first].begin, isWhole ? words[last].end : words[first].end}};
        mention.type = typeName(dice.below(Tagset::standard().entityTypes().size()));
        annotations.mentions.append(mention);
    }
    const QList<EventType> &types = Tagset::standard().eventTypes();
    for (int i = 0; i < events; ++i) {
        const EventType &type = types[i % types.size()];
        EventMention event;
        event.id = EventMentionId{mentions + i + 1};
        event.annotator = editorAnnotator;
        event.trigger = words[qsizetype(i) * words.size() / events];
        event.type = type.name;
        for (int role = 0; role < 2 && mentions > 0; ++role) {
            const int near = std::clamp(i * mentions / events + role + 1, 1, mentions);
            event.arguments.append({.role = type.roles[role % type.roles.size()].name, .filler = MentionId{near}});
        }
        annotations.events.append(event);
    }
    return annotations;
}

void addArticles(Library &library, const Corpus &corpus, int count)
{
    for (int first = 0; first < count; first += articlesPerTransaction) {
        const int last = std::min(first + articlesPerTransaction, count);
        valueOf(library.write([&corpus, first, last](Connection &connection) -> Result<> {
                           const auto transaction = Transaction::begin(connection);
                           if (!transaction)
                               return failure(transaction.error());
                           for (int number = first; number < last; ++number) {
                               const CorpusArticle article = corpus.article(number);
                               const NewVersion version = newVersion(article);
                               const Annotations names = number % markedArticles == 0 ? namesOf(article, version) : Annotations();
                               if (const auto added = add(connection, version, names); !added)
                                   return failure(added.error());
                           }
                           return (*transaction)->commit();
                       })
                    .result());
    }
}

ArticleId addArticle(Library &library, const NewVersion &version, const Annotations &annotations)
{
    return valueOf(library.write([&](Connection &connection) -> Result<ArticleId> {
                              const auto transaction = Transaction::begin(connection);
                              if (!transaction)
                                  return failure(transaction.error());
                              const auto id = add(connection, version, annotations);
                              return id ? (*transaction)->commit().map([&] { return *id; }) : id;
                          })
                       .result());
}

void ensureLibrary(const QString &path, int count)
{
    if (QFileInfo::exists(path))
        return;
    const auto library = openLibrary(path);
    addArticles(*library, Corpus(), count);
}

std::unique_ptr<Library> openLibrary(const QString &path)
{
    auto library = Library::open(path);
    if (!library)
        qFatal("%s", qPrintable(errorText(library.error())));
    return std::move(*library);
}

} // namespace galley::bench
