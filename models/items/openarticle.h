// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/annotation.h"
#include "models/domain/article.h"
#include "models/edit/annotationcommands.h"
#include "models/items/pageexplanation.h"
#include "models/storage/collectionstore.h"

#include <QFuture>
#include <QHash>
#include <QObject>

namespace galley {

class Editor;
class Library;

/// Everything that is shown of one article at once; read together on one connection.
struct ArticleContents
{
    Article article;
    Annotations annotations;
    QHash<EntityId, Entity> entities; ///< those that mentions point to
    QList<Note> notes;
    QList<Collection> collections;
};

/// The article that the window shows. Reads in the background, follows the editor's changes one by one and everybody
/// else's by reading again. Views listen to it and never read the library themselves. GUI thread.
class OpenArticle final : public QObject
{
    Q_OBJECT

public:
    OpenArticle(Library &library, Editor &editor, QObject *parent = nullptr);

    void open(ArticleId id);
    void close();

    [[nodiscard]] bool isOpen() const { return isValid(m_contents.article.id); }
    [[nodiscard]] const Article &article() const { return m_contents.article; }
    [[nodiscard]] const Annotations &annotations() const { return m_contents.annotations; }
    [[nodiscard]] const QHash<EntityId, Entity> &entities() const { return m_contents.entities; }
    [[nodiscard]] const QList<Note> &notes() const { return m_contents.notes; }
    [[nodiscard]] const QList<Collection> &collections() const { return m_contents.collections; }
    /// What the commands want to know.
    [[nodiscard]] const AnnotatedVersion &version() const { return m_version; }
    [[nodiscard]] QString words(Span span) const { return m_contents.article.pageText.mid(span.begin, span.length()); }

    /// Why the blocks have their roles; worked out once for a version, when it is first asked for.
    [[nodiscard]] QFuture<Result<PageExplanation>> explain();

    // The focus is shared by reader and inspector.
    [[nodiscard]] EventMentionId focusedEvent() const { return m_focusedEvent; }
    [[nodiscard]] MentionId focusedMention() const { return m_focusedMention; }
    void focusEvent(EventMentionId event);       ///< 0 takes the focus away
    void focusMention(MentionId mention);        ///< 0 takes the focus away

Q_SIGNALS:
    void opened();
    void closed();
    /// Annotations differ within \a changed (UTF-16, of the page text).
    void annotationsChanged(galley::Span changed);
    void blocksChanged();
    void metadataChanged(); ///< headline, language, state, star, collections
    void notesChanged();
    void focusChanged();
    void failed(const galley::Error &error);

private:
    void receive(const ArticleContents &contents);
    void readAgain();
    void follow(const EditOutcome &outcome);
    [[nodiscard]] Span mergeOutcome(const EditOutcome &outcome);

    Library &m_library;
    ArticleContents m_contents;
    AnnotatedVersion m_version;
    EventMentionId m_focusedEvent = {};
    MentionId m_focusedMention = {};
    std::optional<QFuture<Result<PageExplanation>>> m_explanation;
    ArticleId m_wanted = {};
    int m_followed = 0; ///< changes that were merged and that the notifier is still going to tell of
    int m_followedEntities = 0; ///< the same, of entities
};

} // namespace galley
