// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/readerpane/paneunderkeys.h"

#include "models/storage/librarynotifier.h"
#include "ui/kit/banner.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/toast.h"
#include "ui/readerpane/findbar.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

const QString headline = u"Ferry strike in Elmar"_s;
const QString ferry = u"The ferry waits in the harbour, the ferry is full."_s;
const QString quiet = u"Elmar is quiet."_s;

QStringList longText()
{
    QStringList paragraphs;
    for (int i = 0; i < 60; ++i)
        paragraphs.append(u"Paragraph %1 tells of the harbour, of tugs and pilots, and of a ferry that waits for a crew that does not come. "_s.arg(i).repeated(3));
    return paragraphs;
}

} // namespace

class TestReaderPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAnArticleItSaysWhatToDo()
    {
        PaneUnderKeys desk;
        QVERIFY(desk.find<EmptyState>()->isVisible());
        QVERIFY(!desk.view().isVisible());
        QVERIFY(!desk.registry.action(u"tag.mode")->isEnabled());
        desk.showNew(headline, {ferry});
        QVERIFY(desk.view().isVisible());
        QVERIFY(desk.registry.action(u"tag.mode")->isEnabled());
        desk.open.close();
        QVERIFY(desk.find<EmptyState>()->isVisible());
        QVERIFY(desk.view().isEmpty());
    }

    void anOpenedArticleIsInProgressAndAtItsEndDone()
    {
        PaneUnderKeys desk;
        const ArticleId id = desk.library.addArticle(headline, longText());
        desk.show(id);
        QTRY_COMPARE(desk.stored(id).state, ReadingState::InProgress);
        desk.press(Qt::Key_End);
        QTRY_COMPARE(desk.stored(id).state, ReadingState::Done);
    }

    void thePlaceOfReadingIsKeptWhenAnotherArticleComes()
    {
        PaneUnderKeys desk;
        const ArticleId id = desk.library.addArticle(headline, longText());
        desk.show(id);
        QSignalSpy moved(&desk.view(), &ReaderView::readingPositionChanged);
        desk.press(Qt::Key_Space);
        QTRY_VERIFY(!moved.isEmpty());
        const qsizetype place = desk.view().readingPosition();
        QVERIFY(place > 0);
        desk.showNew(u"Another"_s, {quiet});
        QTRY_COMPARE(desk.stored(id).readingPosition, place);
    }

    void spaceReadsOnAndAtTheEndAsksForTheNextUnread()
    {
        PaneUnderKeys desk;
        desk.showNew(headline, longText());
        QSignalSpy next(&desk.pane, &ReaderPane::nextUnreadRequested);
        desk.press(Qt::Key_Space);
        QVERIFY(desk.view().readingPosition() > 0);
        for (int page = 0; page < 200 && next.isEmpty(); ++page)
            desk.press(Qt::Key_Space);
        QCOMPARE(next.count(), 1);
        QVERIFY(desk.view().isAtEnd());
    }

    void newsOfTheShownArticleDoNotPutOffTheOneThatWasChosen()
    {
        PaneUnderKeys desk;
        const ArticleId shown = desk.showNew(headline, {ferry});
        const ArticleId chosen = desk.library.addArticle(u"Another"_s, {quiet});
        QSignalSpy opened(&desk.open, &OpenArticle::opened);
        desk.open.open(chosen);
        Q_EMIT desk.library->notifier().articlesChanged({shown});
        QVERIFY(opened.wait());
        QCOMPARE(desk.open.article().id, chosen);
    }

    void headerAndKeysAskForOtherArticles()
    {
        PaneUnderKeys desk;
        desk.showNew(headline, {ferry});
        QSignalSpy next(&desk.pane, &ReaderPane::nextRequested);
        QSignalSpy previous(&desk.pane, &ReaderPane::previousRequested);
        desk.press(Qt::Key_J);
        desk.press(Qt::Key_K);
        QCOMPARE(next.count(), 1);
        QCOMPARE(previous.count(), 1);
    }

    void furnitureIsShownByKeyAndByItsLine()
    {
        PaneUnderKeys desk;
        desk.showNew(headline, {ferry});
        desk.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(desk.view().isFurnitureShown());
        Q_EMIT desk.view().furnitureToggleRequested(false);
        QVERIFY(!desk.view().isFurnitureShown());
        QVERIFY(!desk.registry.action(u"view.furniture")->isChecked());
        desk.press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!desk.view().areLabelsShown());
    }

    void aBlockIsTurnedByKeyAndBackByUndo()
    {
        PaneUnderKeys desk;
        desk.showNew(headline, {ferry, quiet});
        desk.view().setCaretPosition(desk.open.article().pageText.indexOf(quiet));
        desk.press(Qt::Key_B);
        QTRY_VERIFY(!desk.open.article().blocks.at(2).isContent());
        QTRY_VERIFY(!desk.view().article().blocks.at(2).isContent());
        QTRY_COMPARE(desk.find<Toast>()->message(), u"Block turned into page furniture"_s);
        desk.find<Toast>()->findChild<QPushButton *>()->click();
        QTRY_VERIFY(desk.view().article().blocks.at(2).isContent());
    }

    void findRingsHitsAndCounts()
    {
        PaneUnderKeys desk;
        desk.showNew(headline, {ferry, quiet});
        desk.press(Qt::Key_F, Qt::ControlModifier);
        auto *bar = desk.find<FindBar>();
        QVERIFY(bar->isVisible());
        QTest::keyClicks(QApplication::focusWidget(), u"ferry"_s);
        QCOMPARE(desk.view().hits().size(), 3);
        QCOMPARE(bar->countText(), u"1 of 3"_s);
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_F3);
        QCOMPARE(bar->countText(), u"3 of 3"_s);
        desk.press(Qt::Key_F3);
        QCOMPARE(bar->countText(), u"1 of 3"_s);
        desk.press(Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(bar->countText(), u"3 of 3"_s);
        desk.press(Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QVERIFY(desk.view().hits().isEmpty());
        QVERIFY(desk.view().hasFocus());
        QCOMPARE(desk.view().selectedText(), u"ferry"_s); // ready to be tagged
        QCOMPARE(desk.view().selection().begin, desk.open.article().pageText.lastIndexOf(u"ferry"_s));
    }

    void lettersTypedIntoFindAreNoShortcuts()
    {
        PaneUnderKeys desk;
        desk.showNew(headline, {ferry});
        QSignalSpy next(&desk.pane, &ReaderPane::nextRequested);
        desk.press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"j t"_s);
        QCOMPARE(next.count(), 0);
        QVERIFY(!desk.pane.tagging().isTagMode());
        QCOMPARE(desk.find<FindBar>()->text(), u"j t"_s);
    }

    void findBeginsWithWhatIsSelected()
    {
        PaneUnderKeys desk;
        desk.showNew(headline, {ferry, quiet});
        desk.select(u"Elmar"_s);
        desk.press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(desk.find<FindBar>()->text(), u"Elmar"_s);
        QCOMPARE(desk.view().hits().size(), 2);
        QCOMPARE(desk.view().currentHit(), 0);
        QVERIFY(desk.view().selection().isEmpty()); // the ring shows it
    }

    void escapeInTheArticleClosesFind()
    {
        PaneUnderKeys desk;
        desk.showNew(headline, {ferry});
        desk.press(Qt::Key_F, Qt::ControlModifier);
        desk.view().setFocus();
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.find<FindBar>()->isVisible());
    }

    void hitsOfTheSearchAreMarkedInEveryArticle()
    {
        PaneUnderKeys desk;
        desk.pane.setQueryHits(parseQuery(u"ferry"_s).value());
        desk.showNew(headline, {ferry, quiet});
        QCOMPARE(desk.view().hits().size(), 3);
        QCOMPARE(desk.view().currentHit(), -1);
        desk.press(Qt::Key_F3);
        QCOMPARE(desk.view().currentHit(), 0);
        desk.showNew(u"Quiet"_s, {quiet});
        QVERIFY(desk.view().hits().isEmpty());
        desk.pane.setQueryHits({});
        QVERIFY(desk.view().hits().isEmpty());
    }

    void aDoubtfulPageAsksUntilItIsAnswered()
    {
        PaneUnderKeys desk;
        NewVersion version = buildVersion(headline, {ferry});
        version.doubtful = true;
        const ArticleId id = desk.library.write([version](Connection &connection) { return ArticleStore(connection).addArticle(version); });
        desk.show(id);
        auto *banner = desk.find<Banner>();
        QVERIFY(banner->isVisible());
        const QList<QPushButton *> buttons = banner->findChildren<QPushButton *>();
        buttons.at(1)->click();
        QTRY_VERIFY(!banner->isVisible());
        QVERIFY(!desk.stored(id).doubtful);
        desk.editor.undo();
        QTRY_VERIFY(banner->isVisible());
    }

    void anErrorStandsInTheReaderAndIsNoToast()
    {
        PaneUnderKeys desk;
        desk.showNew(headline, {ferry});
        Q_EMIT desk.editor.failed(Error{ErrorCode::DiskFull, u"library.galley"_s, {}});
        QVERIFY(!desk.pane.messageText().isEmpty());
        QVERIFY(desk.find<Toast>()->isHidden());
        desk.articles.setStarred({desk.open.article().id}, true); // something works again
        QTRY_VERIFY(desk.pane.messageText().isEmpty());
        QCOMPARE(desk.find<Toast>()->message(), u"Star set"_s);
    }

    void anErrorIsSeenAlsoWithoutAnArticle()
    {
        PaneUnderKeys desk;
        Q_EMIT desk.open.failed(Error{ErrorCode::LibraryDamaged, u"library.galley"_s, {}});
        QVERIFY(desk.pane.messageText().contains(u"library.galley"_s));
        const QList<QWidget *> widgets = desk.pane.findChildren<QWidget *>();
        QVERIFY(std::any_of(widgets.cbegin(), widgets.cend(),
                            [&](const QWidget *widget) { return widget->isVisible() && widget->accessibleName() == desk.pane.messageText(); }));
    }

    void zoomIsKeptForEachScript()
    {
        PaneUnderKeys desk;
        desk.showNew(headline, {ferry});
        desk.press(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(desk.view().zoom(), 110);
        desk.showNew(u"خبر"_s, {u"هدوء في المدينة"_s}, u"ar"_s);
        QCOMPARE(desk.view().zoom(), 100);
        desk.press(Qt::Key_Minus, Qt::ControlModifier);
        desk.showNew(headline, {quiet});
        QCOMPARE(desk.view().zoom(), 110);
        desk.press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(desk.view().zoom(), 100);
        QCOMPARE(desk.pane.zooms().value(ReadingScript::Naskh), 90);
    }

    void copyTakesTheSelectionElseTheWholeArticle()
    {
        PaneUnderKeys desk;
        desk.showNew(headline, {ferry});
        desk.select(u"harbour"_s);
        desk.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"harbour"_s);
        desk.view().clearSelection();
        desk.press(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(ferry));
        QVERIFY(!QGuiApplication::clipboard()->text().contains(builtFurniture));
    }

    void aNoteIsForTheSelectionOrTheArticle()
    {
        PaneUnderKeys desk;
        desk.showNew(headline, {ferry});
        QList<std::optional<Span>> notes;
        connect(&desk.pane, &ReaderPane::noteRequested, &desk.pane, [&](const std::optional<Span> &span) { notes.append(span); });
        desk.press(Qt::Key_N);
        desk.select(u"harbour"_s);
        desk.press(Qt::Key_N);
        QCOMPARE(notes.size(), 2);
        QVERIFY(!notes.at(0));
        QCOMPARE(notes.at(1), std::optional(desk.view().selection()));
    }

    void theContextMenuOffersWhatFitsThePlace()
    {
        PaneUnderKeys desk;
        desk.showNew(headline, {ferry});
        desk.select(u"harbour"_s);
        Q_EMIT desk.view().contextMenuRequested(desk.pane.mapToGlobal(QPoint(100, 100)), desk.view().selection());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(menu->actions().contains(desk.registry.action(u"edit.copy")));
        const QList<QAction *> entries = menu->actions();
        QVERIFY(std::any_of(entries.begin(), entries.end(), [&](const QAction *entry) { // with the key that turns a block either way
            return entry->text() == desk.registry.action(u"block.toFurniture")->text() + u"\tB"_s;
        }));
        QMenu *tagAs = menu->actions().at(1)->menu();
        QVERIFY(tagAs);
        tagAs->actions().at(3)->trigger(); // Location
        QTRY_COMPARE(desk.marks(), (QStringList{u"Location harbour"_s}));
        menu->close();
    }

    void aChangedLanguageMirrorsTheTextAndKeepsThePlace()
    {
        PaneUnderKeys desk;
        const ArticleId id = desk.showNew(headline, longText());
        desk.press(Qt::Key_Space);
        const qsizetype place = desk.view().readingPosition();
        desk.articles.setLanguage(id, u"ar"_s);
        QTRY_COMPARE(desk.view().article().metadata.language, u"ar"_s);
        QVERIFY(desk.view().readingPosition() > 0);
        QVERIFY(qAbs(desk.view().readingPosition() - place) < 400);
    }
};

QTEST_MAIN(TestReaderPane)
#include "tst_readerpane.moc"
