// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/panes/panefixture.h"
#include "ui/panes/articlemime.h"
#include "ui/panes/namepopup.h"
#include "ui/panes/sourcespane.h"
#include "ui/panes/sourcetreeview.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <memory>

using namespace galley;
using namespace Qt::StringLiterals;

class TestSourcesPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"galley-test"_s);
        QCoreApplication::setApplicationName(u"tst_sourcespane"_s);
        m_theme.apply(Theme::Light);
    }

    void init()
    {
        QSettings().clear();
        m = std::make_unique<PaneFixture>();
        m_first = m->addArticle(u"Ferry inquiry opens"_s, {u"Words."_s});
        for (const QString &language : {u"de"_s, u"ar"_s, u"sw"_s, u"ru"_s, u"hi"_s})
            m->addArticle(u"Article in "_s + language, {u"Words."_s}, language);
        m_desk = m->addCollection(u"Election desk"_s, {m_first});
        m_pane = std::make_unique<SourcesPane>(m->sources, m->registry, m->commands);
        m_pane->resize(220, 700);
        m_pane->show();
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m->sources.refresh();
        QTRY_VERIFY(named(u"Election desk"_s).isValid());
    }

    void cleanup()
    {
        m_pane.reset();
        m.reset();
    }

    void allArticlesIsChosenAtFirstWithoutASignal()
    {
        QCOMPARE(selected(), u"All articles"_s);
        QCOMPARE(m_pane->scope(), ArticleScope{});
    }

    void aNewNameOfWhatIsChosenIsTold()
    {
        click(named(u"Election desk"_s));
        QSignalSpy told(m_pane.get(), &SourcesPane::scopeNamed);
        m->commands.renameCollection(m_desk, u"Ballot desk"_s);
        QTRY_VERIFY(named(u"Ballot desk"_s).isValid());
        QCOMPARE(told.value(told.size() - 1).value(0).toString(), u"Ballot desk"_s);
    }

    void aClickChoosesAPartOfTheLibrary()
    {
        QSignalSpy chosen(m_pane.get(), &SourcesPane::scopeChosen);
        click(named(u"Unread"_s));
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().at(0).value<ArticleScope>().kind, ArticleScope::Kind::Unread);
        QCOMPARE(chosen.first().at(1).toString(), u"Unread"_s);
        click(named(u"Election desk"_s));
        QCOMPARE(m_pane->scope().collection, m_desk);
        QCOMPARE(m_pane->currentCollection()->articles, 1);
    }

    void arrowsWalkOverSectionNamesWithoutChoosingThem()
    {
        QSignalSpy chosen(m_pane.get(), &SourcesPane::scopeChosen);
        view()->setFocus();
        QTest::keyClick(view(), Qt::Key_Down);
        QTest::keyClick(view(), Qt::Key_Down);
        QCOMPARE(chosen.count(), 2); // unread, starred
        QTest::keyClick(view(), Qt::Key_Down);
        QCOMPARE(chosen.count(), 2); // the name "Languages"
        QCOMPARE(selected(), u"Starred"_s);
        QTest::keyClick(view(), Qt::Key_Down);
        QCOMPARE(chosen.count(), 3);
        QCOMPARE(m_pane->scope().kind, ArticleScope::Kind::Language);
    }

    void aSectionFoldsAtAClickAndStaysFolded()
    {
        const QModelIndex section = m->sources.index(1, 0);
        QVERIFY(view()->isExpanded(section));
        click(section);
        QVERIFY(!view()->isExpanded(section));
        SourcesPane other(m->sources, m->registry, m->commands);
        QVERIFY(!other.findChild<SourceTreeView *>()->isExpanded(section));
        click(section);
        QVERIFY(view()->isExpanded(section));
    }

    void theStartArrowGoesToTheSectionAndFoldsIt()
    {
        click(named(u"Unread"_s));
        QTest::keyClick(view(), Qt::Key_Left);
        const QModelIndex section = m->sources.index(0, 0);
        QCOMPARE(view()->currentIndex(), section);
        QTest::keyClick(view(), Qt::Key_Left);
        QVERIFY(!view()->isExpanded(section));
        QTest::keyClick(view(), Qt::Key_Right);
        QVERIFY(view()->isExpanded(section));
        QCOMPARE(selected(), u"Unread"_s);
    }

    void allLanguagesUnfoldsWithoutBeingChosen()
    {
        const QModelIndex languages = m->sources.index(1, 0);
        const int before = m->sources.rowCount(languages);
        click(m->sources.index(before - 1, 0, languages));
        QVERIFY(m->sources.rowCount(m->sources.index(1, 0)) > before);
        QCOMPARE(selected(), u"All articles"_s);
    }

    void theChosenRowSurvivesNewCounts()
    {
        click(named(u"Election desk"_s));
        QSignalSpy chosen(m_pane.get(), &SourcesPane::scopeChosen);
        m->addCollection(u"Aardvarks"_s); // stands before it
        QTRY_VERIFY(named(u"Aardvarks"_s).isValid());
        QCOMPARE(selected(), u"Election desk"_s);
        QCOMPARE(chosen.count(), 0);
    }

    void aSavedSearchIsChosenAndRemoved()
    {
        QVERIFY(m->isDone(m->commands.saveSearch(u"Claimed attacks"_s, u"event:Attack"_s)));
        QTRY_VERIFY(named(u"Claimed attacks"_s).isValid());
        QSignalSpy chosen(m_pane.get(), &SourcesPane::savedSearchChosen);
        click(named(u"Claimed attacks"_s));
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().value<SavedSearch>().query, u"event:Attack"_s);
        QSignalSpy scopes(m_pane.get(), &SourcesPane::scopeChosen);
        QTest::keyClick(view(), Qt::Key_Delete);
        QTRY_VERIFY(!named(u"Claimed attacks"_s).isValid());
        QCOMPARE(selected(), u"All articles"_s); // what was chosen is gone
        QCOMPARE(scopes.count(), 1);
    }

    void aCollectionIsRenamedWithF2()
    {
        click(named(u"Election desk"_s));
        QTest::keyClick(view(), Qt::Key_F2);
        auto *popup = m_pane->findChild<NamePopup *>();
        QVERIFY(popup);
        QCOMPARE(popup->name(), u"Election desk"_s);
        QVERIFY(!popup->sentence().isEmpty()); // it has this name already
        popup->setName(u"Votes"_s);
        QTest::keyClick(popup->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(named(u"Votes"_s).isValid());
        QCOMPARE(selected(), u"Votes"_s);
    }

    void aTakenNameIsNotSent()
    {
        m_pane->createCollection();
        auto *popup = m_pane->findChild<NamePopup *>();
        QSignalSpy accepted(popup, &NamePopup::accepted);
        popup->setName(u" Election desk "_s);
        QVERIFY(!popup->sentence().isEmpty());
        QTest::keyClick(popup->findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(accepted.count(), 0);
        popup->setName({});
        QTest::keyClick(popup->findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(accepted.count(), 0);
        popup->setName(u"Floods"_s);
        QVERIFY(popup->sentence().isEmpty());
        popup->findChild<QPushButton *>()->click();
        QCOMPARE(accepted.count(), 1);
        QTRY_VERIFY(named(u"Floods"_s).isValid());
    }

    void onlyCollectionsAndSearchesCanBeRemoved()
    {
        click(named(u"Unread"_s));
        QTest::keyClick(view(), Qt::Key_Delete);
        QTest::keyClick(view(), Qt::Key_F2);
        QVERIFY(!m_pane->findChild<NamePopup *>());
        click(named(u"Election desk"_s));
        m_pane->removeCurrent();
        QTRY_VERIFY(!named(u"Election desk"_s).isValid());
        QCOMPARE(m->library.read([](Connection &connection) { return ArticleStore(connection).count(); }), 6);
    }

    void droppedArticlesGoIntoTheCollection()
    {
        const ArticleId other = m->addArticle(u"Another"_s, {u"Words."_s});
        QTRY_COMPARE(m->sources.counts().all, 7);
        drop(named(u"Unread"_s), {other});
        drop(named(u"Election desk"_s), {other});
        QTRY_COMPARE(m->collections().first().articles, 2);
    }

    void everyButtonHasAName()
    {
        const auto buttons = m_pane->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (button->isVisible())
                QVERIFY(!button->toolTip().isEmpty() || !button->text().isEmpty());
        }
        QVERIFY(!view()->accessibleName().isEmpty());
    }

private:
    [[nodiscard]] SourceTreeView *view() const { return m_pane->findChild<SourceTreeView *>(); }
    [[nodiscard]] QModelIndex named(const QString &name) const
    {
        for (int section = 0; section < m->sources.rowCount(); ++section) {
            const QModelIndex parent = m->sources.index(section, 0);
            for (int row = 0; row < m->sources.rowCount(parent); ++row) {
                const QModelIndex index = m->sources.index(row, 0, parent);
                if (index.data().toString() == name)
                    return index;
            }
        }
        return {};
    }
    [[nodiscard]] QString selected() const
    {
        const QModelIndexList indexes = view()->selectionModel()->selectedIndexes();
        return indexes.size() == 1 ? indexes.first().data().toString() : QString();
    }
    void click(const QModelIndex &index)
    {
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->visualRect(index).center());
    }
    void drop(const QModelIndex &index, const QList<ArticleId> &articles)
    {
        const auto data = articleMimeData(articles);
        const QPointF position = view()->visualRect(index).center();
        QDragEnterEvent enter(position.toPoint(), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view()->viewport(), &enter);
        QDragMoveEvent move(position.toPoint(), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view()->viewport(), &move);
        QDropEvent event(position, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view()->viewport(), &event);
    }

    ThemeSwitch m_theme{*qApp};
    std::unique_ptr<PaneFixture> m;
    std::unique_ptr<SourcesPane> m_pane;
    ArticleId m_first = {};
    CollectionId m_desk = {};
};

QTEST_MAIN(TestSourcesPane)
#include "tst_sourcespane.moc"
