// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/edit/articlecommands.h"
#include "models/items/openarticle.h"
#include "models/storage/annotationstore.h"
#include "tests/support/temporarylibrary.h"
#include "ui/inspector/inspector.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QListView>
#include <QMenu>
#include <QTest>

namespace galley {

/// An inspector on a library with one open article, as the window would have it.
struct InspectorFixture
{
    TemporaryLibrary library;
    Editor editor{*library};
    AnnotationCommands annotations{editor};
    ArticleCommands articles{editor};
    OpenArticle open{*library, editor};
    ThemeSwitch theme{*qApp};
    std::unique_ptr<Inspector> inspector;

    explicit InspectorFixture(const QStringList &paragraphs = {}, const QString &language = QStringLiteral("en"))
    {
        theme.apply(Theme::Light);
        inspector = std::make_unique<Inspector>(open, annotations, articles, *library, Tagset::standard());
        openArticle(paragraphs, language);
        inspector->resize(300, 800);
        inspector->show();
    }

    void openArticle(const QStringList &paragraphs, const QString &language)
    {
        open.open(library.addArticle(QStringLiteral("Port of Elmar attacked"), paragraphs, language));
        if (!QTest::qWaitFor([this] { return open.isOpen(); }))
            qFatal("the article was not read");
    }

    /// Where \a words stand for the \a occurrence time, counted from 1.
    [[nodiscard]] Span find(const QString &words, int occurrence = 1) const
    {
        qsizetype at = -1;
        for (int i = 0; i < occurrence; ++i)
            at = open.article().pageText.indexOf(words, at + 1);
        if (at < 0)
            qFatal("no such words: %s", qPrintable(words));
        return {at, at + words.size()};
    }

    template<typename T>
    EditOutcome wait(QFuture<Result<T>> future) const
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }) || !future.result())
            qFatal("an edit failed");
        return *future.result();
    }

    MentionId tag(const QString &words, const QString &type, int occurrence = 1, const QString &norm = {})
    {
        EntityMention mention;
        mention.fragments = {find(words, occurrence)};
        mention.type = type;
        mention.norm = norm;
        return wait(annotations.tagEntity(open.version(), mention, words)).mentions.first().id;
    }

    EventMentionId tagEvent(const QString &words, const QString &type, int occurrence = 1)
    {
        EventMention event;
        event.trigger = find(words, occurrence);
        event.type = type;
        return wait(annotations.tagEvent(open.version(), event, words)).events.first().id;
    }

    /// What is on the disk, not what is shown.
    [[nodiscard]] Annotations stored()
    {
        const AnnotatedVersion &version = open.version();
        return library.read([id = version.version, offsets = version.offsets](Connection &connection) { return AnnotationStore(connection, id, offsets).load(); });
    }
    [[nodiscard]] EventMention storedEvent(EventMentionId id)
    {
        const Annotations all = stored();
        return all.event(id) ? *all.event(id) : EventMention();
    }
    [[nodiscard]] EntityMention storedMention(MentionId id)
    {
        const Annotations all = stored();
        return all.mention(id) ? *all.mention(id) : EntityMention();
    }

    template<typename Widget>
    [[nodiscard]] Widget *child() const
    {
        return inspector->findChild<Widget *>();
    }
};

/// A report of an attack: mentions and events to be tagged in it.
inline const QStringList attackReport = {
    QStringLiteral("Leila Haddad said on Tuesday that rebels had attacked the port in Elmar."),
    QStringLiteral("The army denied that soldiers were killed in Elmar, she added."),
};

/// Ids of what tagAttackReport() has tagged.
struct AttackReport
{
    MentionId leila, tuesday, rebels, port, elmar, army, soldiers, elmarAgain, she;
    EventMentionId said, attacked, killed;
};

inline AttackReport tagAttackReport(InspectorFixture &fixture)
{
    using namespace Qt::StringLiterals;
    AttackReport ids;
    ids.leila = fixture.tag(u"Leila Haddad"_s, u"Person"_s);
    ids.tuesday = fixture.tag(u"Tuesday"_s, u"Time"_s, 1, u"2015-11-10"_s);
    ids.rebels = fixture.tag(u"rebels"_s, u"Group"_s);
    ids.port = fixture.tag(u"port"_s, u"Facility"_s);
    ids.elmar = fixture.tag(u"Elmar"_s, u"GPE"_s, 2);
    ids.army = fixture.tag(u"army"_s, u"Organization"_s);
    ids.soldiers = fixture.tag(u"soldiers"_s, u"Group"_s);
    ids.elmarAgain = fixture.tag(u"Elmar"_s, u"GPE"_s, 3);
    ids.she = fixture.tag(u"she"_s, u"Person"_s);
    ids.said = fixture.tagEvent(u"said"_s, u"Say"_s);
    ids.attacked = fixture.tagEvent(u"attacked"_s, u"Attack"_s, 2);
    ids.killed = fixture.tagEvent(u"killed"_s, u"Die"_s);
    return ids;
}

/// Opens the menu of a row in one of the inspector's lists by its key, and chooses from it.
inline void chooseFromMenu(QListView *list, int row, int action)
{
    list->setCurrentIndex(list->model()->index(row, 0));
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, {}, Qt::NoModifier);
    QCoreApplication::sendEvent(list->viewport(), &asked);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    for (int i = 0; i <= action; ++i)
        QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
}

} // namespace galley
