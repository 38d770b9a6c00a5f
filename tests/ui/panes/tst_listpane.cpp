// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/panes/panefixture.h"
#include "ui/kit/searchfield.h"
#include "ui/panes/articledelegate.h"
#include "ui/panes/articlelistview.h"
#include "ui/panes/articlemenu.h"
#include "ui/panes/articlemime.h"
#include "ui/panes/completionpopup.h"
#include "ui/panes/listpane.h"
#include "ui/panes/namepopup.h"
#include "ui/panes/queryfield.h"
#include "ui/panes/recentsearches.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#include <algorithm>
#include <memory>
#include <optional>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

QAction *entryOf(const QMenu &menu, const QString &beginning)
{
    const QList<QAction *> actions = menu.actions();
    for (QAction *action : actions) {
        if (action->text().startsWith(beginning))
            return action;
    }
    return nullptr;
}

QPushButton *buttonOf(const QWidget &widget, const QString &part)
{
    const auto buttons = widget.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text().contains(part) && button->isVisibleTo(&widget))
            return button;
    }
    return nullptr;
}

} // namespace

class TestListPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"galley-test"_s);
        QCoreApplication::setApplicationName(u"tst_listpane"_s);
        QSettings().clear();
        m_theme.apply(Theme::Light);
    }

    void init()
    {
        QSettings().clear();
        m = std::make_unique<PaneFixture>();
        m_ferry = m->addArticle(u"Ferry inquiry opens"_s, {u"The ferry sank in the harbour."_s});
        m_strike = m->addArticle(u"Pilots return"_s, {u"The strike in the harbour is over."_s});
        m_pegel = m->addArticle(u"Pegel der Sarn steigt"_s, {u"Der Fluss steigt weiter."_s}, u"de"_s);
        m_pane = std::make_unique<ListPane>(m->articles, m->registry, m->commands);
        m_pane->setFaultDelay(0);
        m_pane->resize(320, 700);
        m_pane->show();
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m_pane->setScope({}, u"All articles"_s);
        QTRY_COMPARE(m->articles.rowCount(), 3);
        QTRY_VERIFY(row(2).data(ArticleListModel::LoadedRole).toBool());
    }

    void cleanup()
    {
        m_pane.reset();
        m.reset();
    }

    void theRowsAreCounted()
    {
        QVERIFY(m_pane->countText().startsWith(u"3 "_s));
        QCOMPARE(view()->sizeHintForRow(0), 88);
    }

    void typingRunsTheQueryWithEachChange()
    {
        QTest::keyClicks(edit(), u"harbour"_s);
        QTRY_COMPARE(m->articles.rowCount(), 2);
        QTest::keyClicks(edit(), u" ferry"_s);
        QTRY_COMPARE(m->articles.rowCount(), 1);
        QCOMPARE(m->articles.articleAt(0), m_ferry);
        QVERIFY(m_pane->faultSentence().isEmpty());
    }

    void whileAQueryIsOnRowsHaveRoomForASnippet()
    {
        QTest::keyClicks(edit(), u"harbour"_s);
        QTRY_COMPARE(view()->sizeHintForRow(0), 112);
        QTRY_VERIFY(row(0).data(ArticleListModel::SnippetRole).toString().contains(u"harbour"_s));
        m_pane->setQuery({});
        QTRY_COMPARE(view()->sizeHintForRow(0), 88);
    }

    void aFaultyQueryIsExplainedAndTheListStays()
    {
        QTest::keyClicks(edit(), u"harbour"_s);
        QTRY_COMPARE(m->articles.rowCount(), 2);
        edit()->setText(u"harbour colour:red"_s);
        QVERIFY(m_pane->faultSentence().contains(u"colour"_s));
        QTRY_VERIFY(visibleFault());
        QCOMPARE(m->articles.rowCount(), 2);
        edit()->setText(u"ferry"_s);
        QVERIFY(m_pane->faultSentence().isEmpty());
        QVERIFY(!visibleFault());
        QTRY_COMPARE(m->articles.rowCount(), 1);
    }

    void anEmptyListSaysNothingOfAnotherQueryThanTheFaultyOne()
    {
        edit()->setText(u"foo"_s);
        QTRY_COMPARE(m->articles.rowCount(), 0);
        const auto says = [this](const QString &words) {
            const auto labels = m_pane->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
        };
        QTRY_VERIFY(says(u"Nothing found"_s));
        edit()->setText(u"foo:bar Paris"_s);
        QVERIFY(!m_pane->faultSentence().isEmpty());
        QVERIFY(!says(u"Nothing found"_s));
        edit()->setText(u"foo bar"_s);
        QTRY_VERIFY(says(u"Nothing found"_s));
        // The answer to the last good query may come when the next one is faulty already.
        edit()->setText(u"foo baz"_s);
        edit()->setText(u"foo:baz"_s);
        QSignalSpy answered(&m->articles, &ArticleListModel::resultChanged);
        QVERIFY(answered.wait());
        QVERIFY(!says(u"Nothing found"_s));
    }

    void anEndedSearchKeepsTheOpenArticleSelectedAndInView()
    {
        for (int i = 0; i < 30; ++i)
            m->addArticle(u"Notice %1"_s.arg(i), {u"Words."_s});
        QTRY_COMPARE(m->articles.rowCount(), 33);
        QSignalSpy chosen(m_pane.get(), &ListPane::articleChosen);
        edit()->setText(u"notice"_s);
        QTRY_COMPARE(m->articles.rowCount(), 30);
        m_pane->showArticle(m_ferry); // opened by other means, not in this list
        QVERIFY(m_pane->selectedArticles().isEmpty());
        edit()->setText({});
        QTRY_COMPARE(m->articles.rowCount(), 33);
        QCOMPARE(m_pane->selectedArticles(), (QList<ArticleId>{m_ferry}));
        QVERIFY(view()->viewport()->rect().contains(view()->visualRect(row(m->articles.rowOf(m_ferry)))));
        QCOMPARE(chosen.count(), 0);
    }

    void aFaultyQueryIsNotSaved()
    {
        QSignalSpy save(m_pane.get(), &ListPane::saveSearchRequested);
        m_pane->saveSearch();
        edit()->setText(u"\"harbour"_s);
        m_pane->saveSearch();
        QCOMPARE(save.count(), 0);
        edit()->setText(u" harbour  strike "_s);
        m_pane->saveSearch();
        QCOMPARE(save.count(), 1);
        QCOMPARE(save.first().first().toString(), u"harbour strike"_s);
    }

    void downGoesFromTheFieldToTheRowsAndUpGoesBack()
    {
        edit()->setFocus();
        edit()->setText(u"harbour"_s);
        QTRY_COMPARE(m->articles.rowCount(), 2);
        QSignalSpy chosen(m_pane.get(), &ListPane::articleChosen);
        QTest::keyClick(edit(), Qt::Key_Down);
        QVERIFY(view()->hasFocus());
        QCOMPARE(chosen.count(), 1);
        QTest::keyClick(view(), Qt::Key_Up);
        QVERIFY(edit()->hasFocus());
    }

    void escapeClosesTheCompletionsThenClearsThenLeaves()
    {
        m_pane->focusSearch();
        QTest::keyClicks(edit(), u"lang:"_s);
        auto *field = m_pane->findChild<QueryField *>();
        QVERIFY(!field->areCompletionsShown()); // no counts yet, so no values
        SourceCounts counts;
        counts.languages = {{u"de"_s, 1}};
        m_pane->setCounts(counts);
        QTest::keyClick(edit(), Qt::Key_D);
        QVERIFY(field->areCompletionsShown());
        QTest::keyClick(edit(), Qt::Key_Escape);
        QVERIFY(!field->areCompletionsShown());
        QCOMPARE(edit()->text(), u"lang:d"_s);
        QTest::keyClick(edit(), Qt::Key_Escape);
        QVERIFY(edit()->text().isEmpty());
        field->setText({});
        QTRY_COMPARE(m->articles.rowCount(), 3);
        QSignalSpy left(m_pane.get(), &ListPane::searchLeft);
        QTest::keyClick(edit(), Qt::Key_Escape);
        if (left.isEmpty()) // it closed the completions of the empty field
            QTest::keyClick(edit(), Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
        QVERIFY(view()->hasFocus());
    }

    void eachFolderComesBackAsItWasLeft()
    {
        const ArticleScope german{.kind = ArticleScope::Kind::Language, .value = u"de"_s, .collection = {}};
        edit()->setText(u"harbour"_s);
        m_pane->setOrder(ResultOrder::OldestFirst);
        m_pane->setScope(german, u"German"_s);
        QCOMPARE(m_pane->query(), QString());
        QCOMPARE(m_pane->order(), ResultOrder::NewestFirst);
        QTRY_COMPARE(m->articles.articles(), QList{m_pegel});
        edit()->setText(u"fluss"_s);
        m_pane->setQuery(u"ferry"_s); // a saved search is no folder
        QTRY_COMPARE(m->articles.articles(), QList{m_ferry});
        m_pane->setScope({}, u"All articles"_s);
        QCOMPARE(m_pane->query(), u"harbour"_s);
        QCOMPARE(m_pane->order(), ResultOrder::OldestFirst);
        QTRY_COMPARE(m->articles.articles(), (QList{m_ferry, m_strike}));
        m_pane->setScope(german, u"German"_s);
        QCOMPARE(m_pane->query(), u"fluss"_s);
    }

    void namesComeFromTheLibraryOnceNobodyTypes()
    {
        QList<QPair<FilterField, QString>> asked;
        m_pane->setValueFinder([&](FilterField field, const QString &typed) {
            asked.append({field, typed});
            return m->library->read([](Connection &) -> Result<QList<LibraryValue>> { return QList<LibraryValue>{{u"Leila Haddad"_s, {}, 3}}; });
        });
        auto *field = m_pane->findChild<QueryField *>();
        field->setValueDelay(0);
        m_pane->focusSearch();
        QTest::keyClicks(edit(), u"byline:lei"_s);
        QTRY_VERIFY(field->areCompletionsShown());
        QCOMPARE(asked.last(), (QPair{FilterField::Byline, u"lei"_s}));
        QTest::keyClick(edit(), Qt::Key_Down);
        QTest::keyClick(edit(), Qt::Key_Return);
        QCOMPARE(m_pane->query(), u"byline:\"Leila Haddad\" "_s);
    }

    void anEarlierSearchIsForgottenWithDelete()
    {
        rememberSearch(u"ferry"_s);
        rememberSearch(u"harbour"_s);
        m_pane->focusSearch();
        auto *field = m_pane->findChild<QueryField *>();
        QVERIFY(field->areCompletionsShown());
        const auto *popup = m_pane->window()->findChild<CompletionPopup *>();
        while (popup->completions().value(popup->currentRow()).name != u"ferry"_s)
            QTest::keyClick(edit(), Qt::Key_Down);
        QTest::keyClick(edit(), Qt::Key_Delete);
        QCOMPARE(recentSearches(), QStringList{u"harbour"_s});
        QVERIFY(field->areCompletionsShown());
        QTest::keyClick(edit(), Qt::Key_Down);
        QCOMPARE(popup->completions().value(popup->currentRow()).kind, QueryCompletion::Kind::ClearRecent);
        QTest::keyClick(edit(), Qt::Key_Return);
        QVERIFY(recentSearches().isEmpty());
    }

    void aCompletionIsTakenWithArrowAndEnter()
    {
        SourceCounts counts;
        counts.languages = {{u"en"_s, 2}, {u"de"_s, 1}};
        m_pane->setCounts(counts);
        m_pane->focusSearch();
        QTest::keyClicks(edit(), u"lang:ge"_s);
        QTest::keyClick(edit(), Qt::Key_Down);
        QTest::keyClick(edit(), Qt::Key_Return);
        QCOMPARE(edit()->text(), u"lang:de "_s);
        QTRY_COMPARE(m->articles.rowCount(), 1);
        QCOMPARE(m->articles.articleAt(0), m_pegel);
    }

    void oneSelectedRowIsChosenSeveralAreNot()
    {
        QSignalSpy chosen(m_pane.get(), &ListPane::articleChosen);
        click(0);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.last().first().value<ArticleId>(), m->articles.articleAt(0));
        click(2, Qt::ControlModifier);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(m_pane->selectedArticles(), (QList{m->articles.articleAt(0), m->articles.articleAt(2)}));
        click(2, Qt::ShiftModifier | Qt::ControlModifier);
        QTest::keyClick(view(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_pane->selectedArticles(), m->articles.articles());
        QCOMPARE(chosen.count(), 1);
    }

    void showingAnArticleThatWasOpenedElsewhereSignalsNothing()
    {
        QSignalSpy chosen(m_pane.get(), &ListPane::articleChosen);
        m_pane->showArticle(m_strike);
        QCOMPARE(m_pane->selectedArticles(), QList{m_strike});
        QCOMPARE(chosen.count(), 0);
    }

    void enterGoesOnToTheReader()
    {
        click(1);
        QSignalSpy activated(m_pane.get(), &ListPane::articleActivated);
        QTest::keyClick(view(), Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().value<ArticleId>(), m->articles.articleAt(1));
    }

    void aClickOnTheStarSetsItWithoutOpeningTheArticle()
    {
        QSignalSpy chosen(m_pane.get(), &ListPane::articleChosen);
        const QPoint star = view()->rows().starRect(view()->visualRect(row(1)), Qt::LeftToRight).center();
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, star);
        QTRY_VERIFY(m->summary(m->articles.articleAt(1)).starred);
        QTRY_VERIFY(row(1).data(ArticleListModel::StarredRole).toBool());
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, star);
        QTRY_VERIFY(!m->summary(m->articles.articleAt(1)).starred);
        QCOMPARE(chosen.count(), 0);
    }

    void theStarIsMirroredWithTheInterface()
    {
        const QRect whole(0, 0, 320, 88);
        const QRect left = view()->rows().starRect(whole, Qt::RightToLeft);
        const QRect right = view()->rows().starRect(whole, Qt::LeftToRight);
        QVERIFY(right.left() > 160);
        QVERIFY(left.right() < 160);
        QCOMPARE(left.size(), right.size());
    }

    void nextAndPreviousMoveAndStopAtTheEnds()
    {
        m_pane->selectNext();
        QCOMPARE(m_pane->selectedArticles(), QList{m->articles.articleAt(0)});
        m_pane->selectNext();
        m_pane->selectNext();
        m_pane->selectNext();
        QCOMPARE(m_pane->selectedArticles(), QList{m->articles.articleAt(2)});
        m_pane->selectPrevious();
        QCOMPARE(m_pane->selectedArticles(), QList{m->articles.articleAt(1)});
    }

    void nextUnreadPassesWhatIsRead()
    {
        QVERIFY(m->isDone(m->commands.setState({m->articles.articleAt(0), m->articles.articleAt(1)}, ReadingState::Done)));
        QTRY_COMPARE(row(1).data(ArticleListModel::StateRole).toInt(), int(ReadingState::Done));
        m_pane->selectNextUnread();
        QTRY_COMPARE(m_pane->selectedArticles(), QList{m->articles.articleAt(2)});
        m_pane->selectNextUnread();
        QCOMPARE(m_pane->selectedArticles(), QList{m->articles.articleAt(2)});
    }

    void theSelectionSurvivesWhatComesIn()
    {
        m_pane->showArticle(m_strike);
        QSignalSpy chosen(m_pane.get(), &ListPane::articleChosen);
        m->addArticle(u"Orchestra plays in shelters"_s, {u"Words."_s});
        QTRY_COMPARE(m->articles.rowCount(), 4);
        QCOMPARE(m_pane->selectedArticles(), QList{m_strike});
        QCOMPARE(chosen.count(), 0);
    }

    void theMenuActsOnAllSelectedRows()
    {
        click(0);
        click(1, Qt::ControlModifier);
        const QList<ArticleId> both = m_pane->selectedArticles();
        auto *menu = openMenu();
        QVERIFY(menu);
        QVERIFY(entryOf(*menu, u"Mark as read"_s));
        entryOf(*menu, u"Star"_s)->trigger();
        QTRY_VERIFY(m->summary(both.at(0)).starred && m->summary(both.at(1)).starred);
        menu->close();
        QTRY_VERIFY(row(0).data(ArticleListModel::StarredRole).toBool() && row(1).data(ArticleListModel::StarredRole).toBool());
        menu = openMenu();
        QVERIFY(entryOf(*menu, u"Take the star away"_s));
        entryOf(*menu, u"Mark as done"_s)->trigger();
        QTRY_COMPARE(m->summary(both.at(1)).state, ReadingState::Done);
        menu->close();
    }

    void theMenuPutsIntoCollectionsAndTakesOut()
    {
        const CollectionId desk = m->addCollection(u"Desk & co"_s);
        SourceCounts counts;
        counts.collections = m->collections();
        m_pane->setCounts(counts);
        click(0);
        const ArticleId article = m_pane->selectedArticles().first();
        auto *menu = openMenu();
        const QMenu *put = entryOf(*menu, u"Put into"_s)->menu();
        QVERIFY(put);
        entryOf(*put, u"Desk && co"_s)->trigger();
        menu->close();
        QTRY_COMPARE(m->collections().first().articles, 1);
        m_pane->setScope({.kind = ArticleScope::Kind::Collection, .value = u"Desk & co"_s, .collection = desk}, u"Desk & co"_s);
        QTRY_COMPARE(m->articles.articles(), QList{article});
        m_pane->showArticle(article);
        menu = openMenu();
        entryOf(*menu, u"Take out of"_s)->trigger();
        menu->close();
        QTRY_COMPARE(m->articles.rowCount(), 0);
    }

    void aNewCollectionTakesTheSelectionIn()
    {
        click(0);
        auto *menu = openMenu();
        entryOf(*entryOf(*menu, u"Put into"_s)->menu(), u"New collection"_s)->trigger();
        menu->close();
        auto *popup = m_pane->findChild<NamePopup *>();
        QVERIFY(popup);
        popup->setName(u"  Paris   2015 "_s);
        QTest::keyClick(popup->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_COMPARE(m->collections().size(), 1);
        QCOMPARE(m->collections().first().name, u"Paris 2015"_s);
        QCOMPARE(m->collections().first().articles, 1);
    }

    void removedArticlesLeaveTheList()
    {
        click(0);
        QTest::keyClick(view(), Qt::Key_Delete);
        QTRY_COMPARE(m->articles.rowCount(), 2);
        QVERIFY(m->isDone(m->editor.undo()));
        QTRY_COMPARE(m->articles.rowCount(), 3);
    }

    void exportIsAskedForWithTheSelection()
    {
        click(1);
        QSignalSpy wanted(m_pane.get(), &ListPane::exportRequested);
        auto *menu = openMenu();
        entryOf(*menu, u"Export"_s)->trigger();
        menu->close();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<QList<ArticleId>>(), QList{m->articles.articleAt(1)});
    }

    void anotherOrderTurnsTheListAround()
    {
        const QList<ArticleId> newest = m->articles.articles();
        QSignalSpy changed(m_pane.get(), &ListPane::orderChanged);
        m_pane->setOrder(ResultOrder::OldestFirst);
        QTRY_VERIFY(m->articles.articles() != newest);
        QCOMPARE(m->articles.articles().first(), newest.last());
        QCOMPARE(changed.count(), 1);
    }

    void anEmptyLibraryInvitesToImport()
    {
        PaneFixture empty;
        ListPane pane(empty.articles, empty.registry, empty.commands);
        pane.resize(320, 600);
        pane.show();
        pane.setScope({}, u"All articles"_s);
        QTRY_VERIFY(buttonOf(pane, u"Import"_s));
        QSignalSpy import(&pane, &ListPane::importRequested);
        QSignalSpy samples(&pane, &ListPane::samplesRequested);
        buttonOf(pane, u"Import"_s)->click();
        buttonOf(pane, u"sample"_s)->click();
        QCOMPARE(import.count(), 1);
        QCOMPARE(samples.count(), 1);
        empty.addArticle(u"First"_s, {u"Words."_s});
        QTRY_VERIFY(!buttonOf(pane, u"Import"_s));
    }

    void nothingFoundSaysWhatToLeaveOut()
    {
        m_pane->setCounter([this](const ArticleScope &scope, const Query &query) {
            return m->library->read([=](Connection &connection) {
                return searchArticles(connection, scope, query, ResultOrder::NewestFirst).map([](const QList<ArticleId> &all) { return qint64(all.size()); });
            });
        });
        edit()->setText(u"harbour lang:de"_s);
        QTRY_COMPARE(m->articles.rowCount(), 0);
        QTRY_VERIFY(buttonOf(*m_pane, u"lang:de"_s));
        QVERIFY(buttonOf(*m_pane, u"lang:de"_s)->text().contains(u'2'));
        buttonOf(*m_pane, u"lang:de"_s)->click();
        QCOMPARE(edit()->text(), u"harbour"_s);
        QTRY_COMPARE(m->articles.rowCount(), 2);
    }

    void nothingFoundCanBeCleared()
    {
        edit()->setText(u"orchestra"_s);
        QTRY_VERIFY(buttonOf(*m_pane, u"Clear"_s));
        buttonOf(*m_pane, u"Clear"_s)->click();
        QTRY_COMPARE(m->articles.rowCount(), 3);
        QTRY_VERIFY(view()->isVisible());
    }

    void draggedArticlesKeepTheirIds()
    {
        const QList ids{ArticleId(1), ArticleId(9'000'000'000)};
        QCOMPARE(articlesOf(*articleMimeData(ids)), ids);
        QMimeData text;
        text.setText(u"not articles"_s);
        QVERIFY(articlesOf(text).isEmpty());
        QMimeData broken;
        broken.setData(u"application/x-galley-articles"_s, "abc");
        QVERIFY(articlesOf(broken).isEmpty());
    }

    void itIsPaintedInBothDirectionsAndThemes()
    {
        const QImage light = m_pane->grab().toImage();
        m_pane->setLayoutDirection(Qt::RightToLeft);
        const QImage mirrored = m_pane->grab().toImage();
        QVERIFY(light != mirrored);
        m_theme.apply(Theme::Dark);
        QTRY_COMPARE(m_pane->grab().toImage().pixelColor(2, 2), Palette::dark()[Tone::List]);
        m_theme.apply(Theme::Light);
        QCOMPARE(light.pixelColor(2, 2), Palette::light()[Tone::List]);
    }

private:
    [[nodiscard]] QLineEdit *edit() const { return m_pane->findChild<SearchField *>()->edit(); }
    [[nodiscard]] ArticleListView *view() const { return m_pane->findChild<ArticleListView *>(); }
    [[nodiscard]] QModelIndex row(int number) const { return m->articles.index(number); }
    [[nodiscard]] bool visibleFault() const
    {
        const auto labels = m_pane->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [this](const QLabel *label) {
            return label->isVisible() && !m_pane->faultSentence().isEmpty() && label->text() == m_pane->faultSentence();
        });
    }
    void click(int number, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, modifiers, view()->visualRect(row(number)).topLeft() + QPoint(60, 20));
    }
    ArticleMenu *openMenu()
    {
        Q_EMIT view()->customContextMenuRequested(QPoint(40, 40));
        const auto menus = m_pane->findChildren<ArticleMenu *>();
        return menus.isEmpty() ? nullptr : menus.last();
    }

    ThemeSwitch m_theme{*qApp};
    std::unique_ptr<PaneFixture> m;
    std::unique_ptr<ListPane> m_pane;
    ArticleId m_ferry = {};
    ArticleId m_strike = {};
    ArticleId m_pegel = {};
};

QTEST_MAIN(TestListPane)
#include "tst_listpane.moc"
