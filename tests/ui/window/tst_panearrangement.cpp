// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/panearrangement.h"

#include <QApplication>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

#include <memory>

using namespace galley;
using Side = PaneArrangement::Side;

namespace {

/// Four plain panes; those of a tree or list would like to be 256 px wide.
class PlainPane final : public QWidget
{
public:
    [[nodiscard]] QSize sizeHint() const override { return {256, 192}; }
};

struct Window
{
    PlainPane *sources = new PlainPane;
    PlainPane *list = new PlainPane;
    PlainPane *reader = new PlainPane;
    PlainPane *inspector = new PlainPane;
    PaneArrangement panes{sources, list, reader, inspector};

    explicit Window(int width, const QByteArray &state = {})
    {
        reader->setMinimumWidth(480);
        panes.setMinimumSize(1, 1); // as in a window, which has a smallest size of its own
        if (!state.isNull())
            panes.restoreState(state);
        panes.resize(width, 700);
        panes.show();
    }
    void drag(int splitter, int handle, int by)
    {
        auto *split = panes.findChildren<QSplitter *>().at(splitter);
        const QPoint grip = split->handle(handle)->rect().center();
        QTest::mousePress(split->handle(handle), Qt::LeftButton, {}, grip);
        QTest::mouseMove(split->handle(handle), grip + QPoint(by, 0));
        QTest::mouseRelease(split->handle(handle), Qt::LeftButton, {}, grip + QPoint(by, 0));
    }
};

} // namespace

class TestPaneArrangement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWideWindowShowsAllFourAtTheirWidths()
    {
        const Window window(1440);
        QCOMPARE(window.sources->width(), 220);
        QCOMPARE(window.list->width(), 320);
        QCOMPARE(window.inspector->width(), 300);
        QCOMPARE(window.reader->width(), 1440 - 220 - 320 - 300 - 3);
    }

    void at1024ListAndReaderShareTheWindow()
    {
        const Window window(1024);
        QVERIFY(!window.panes.isShown(Side::Sources));
        QVERIFY(!window.panes.isShown(Side::Inspector));
        QCOMPARE(window.list->width(), 300);
        QCOMPARE(window.reader->width(), 723); // and a hairline
    }

    void theListShrinksBeforeTheReader_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("list");
        QTest::newRow("room for all but the inspector") << 1319 << 320;
        QTest::newRow("a narrow list") << 984 << 260;
        QTest::newRow("narrower, the reader gives way") << 800 << 260;
    }

    void theListShrinksBeforeTheReader()
    {
        QFETCH(int, width);
        const Window window(width);
        QTEST(window.list->width(), "list");
        QVERIFY(!window.panes.isShown(Side::Inspector));
    }

    void widthsComeBackAlsoWhereTheWindowGetsItsSizeLater()
    {
        QByteArray state;
        int sources = 0;
        {
            Window window(1440);
            window.drag(0, 1, 20);
            sources = window.sources->width();
            QVERIFY(sources > 230);
            state = window.panes.saveState();
        }
        Window again(1440, state);
        QCOMPARE(again.sources->width(), sources);
        QCOMPARE(again.list->width(), 320);
        QCOMPARE(again.inspector->width(), 300);
        QCOMPARE(again.panes.saveState(), state);
    }

    void aPaneThatFloatedComesBackAsWideAsItWas()
    {
        Window window(1440);
        window.panes.resize(900, 700);
        QVERIFY(window.panes.isOverlay(Side::Sources));
        window.panes.resize(1440, 700);
        QCOMPARE(window.sources->width(), 220);
        QCOMPARE(window.list->width(), 320);
        QCOMPARE(window.inspector->width(), 300);
    }

    void anOldOrBrokenStateIsLeftAlone()
    {
        const Window window(1440, QByteArray("\0\0\0\1nonsense", 12));
        QCOMPARE(window.sources->width(), 220);
        QVERIFY(window.panes.isShown(Side::Inspector));
    }

    void aPageTakesTheInspectorsPlaceToo()
    {
        Window window(1440);
        auto *page = new PlainPane;
        QSignalSpy changed(&window.panes, &PaneArrangement::shownChanged);
        window.panes.showPage(page);
        QVERIFY(page->isVisible());
        QVERIFY(!window.inspector->isVisible());
        QVERIFY(!window.panes.isShown(Side::Inspector));
        QVERIFY(window.sources->isVisible());
        QCOMPARE(changed.count(), 1);
        window.panes.showPanes();
        QVERIFY(window.inspector->isVisible());
        QCOMPARE(window.inspector->width(), 300);
        QVERIFY(!page->isVisible());
    }

    void askingForTheInspectorLeavesThePage()
    {
        Window window(1440);
        window.panes.showPage(new PlainPane);
        window.panes.setShown(Side::Inspector, true);
        QVERIFY(!window.panes.isPageShown());
        QVERIFY(window.inspector->isVisible());
    }

    void escapeBesideAPageAsksToLeaveIt()
    {
        Window window(1440);
        QSignalSpy left(&window.panes, &PaneArrangement::pageLeft);
        QTest::keyClick(window.sources, Qt::Key_Escape);
        QCOMPARE(left.count(), 0);
        window.panes.showPage(new PlainPane);
        QTest::keyClick(window.sources, Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
    }
};

QTEST_MAIN(TestPaneArrangement)
#include "tst_panearrangement.moc"
