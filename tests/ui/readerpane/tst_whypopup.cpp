// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/import/importjob.h"
#include "tests/ui/readerpane/paneunderkeys.h"
#include "ui/kit/banner.h"
#include "ui/readerpane/reasonbar.h"
#include "ui/readerpane/whypopup.h"

#include <QFile>
#include <QMenu>
#include <QPushButton>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

const QString captain = u"Captain Leila Haddad, who leads the pilots, said that the repairs had taken longer than anybody had expected, but were done."_s;
const QString page = u"<!DOCTYPE html><html lang=\"en\"><head><title>Ferries sail again</title></head><body>"
                     "<nav><ul><li><a href=\"/\">Home page</a></li><li><a href=\"/sport\">Sport</a></li></ul></nav><article><h1>Ferries sail again</h1>"
                     "<p>The ferries between Elmar and the northern islands will sail again from Monday, the harbour authority said on Friday.</p>"
                     "<p>%1</p><p>More than four hundred passengers had waited for nine days in the halls of the old customs house for a boat.</p>"
                     "</article></body></html>"_s;

/// The pane with an article that was imported from a page.
struct Asked : PaneUnderKeys
{
    Asked()
    {
        const QString path = library.filePath(u"page.html"_s);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(page.arg(captain).toUtf8());
        file.close();
        show(ImportJob(*library, {path}, {}).run().articles.value(0));
    }

    [[nodiscard]] WhyPopup &popup() const { return *find<WhyPopup>(); }
    void askAt(const QString &words)
    {
        const auto activated = [this] { // after a popup, whose own activation may come late
            pane.activateWindow();
            return pane.isActiveWindow();
        };
        if (!QTest::qWaitFor(activated))
            qFatal("the window does not become active");
        view().setFocus();
        view().setCaretPosition(open.article().pageText.indexOf(words) + 1);
        press(Qt::Key_W);
    }
    [[nodiscard]] Block block(const QString &words) const
    {
        const qsizetype at = open.article().pageText.indexOf(words);
        for (const Block &each : open.article().blocks) {
            if (each.span.contains(Span{at, at + words.size()}))
                return each;
        }
        return {};
    }
};

} // namespace

class TestWhyPopup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyTellsWhatABlockIsHowSureThatIsAndThreeReasons()
    {
        Asked desk;
        desk.askAt(captain);
        QVERIFY(desk.popup().isVisible());
        QCOMPARE(desk.popup().role(), u"Paragraph"_s);
        QVERIFY2(desk.popup().confidence().contains(u'%'), qPrintable(desk.popup().confidence()));
        QTRY_COMPARE(desk.popup().sentences().size(), 3);
        const QList<ReasonBar *> bars = desk.popup().findChildren<ReasonBar *>();
        QCOMPARE(bars.size(), 3);
        QCOMPARE(std::abs(bars.first()->share()), 1.0);
        QTest::keyClick(&desk.popup(), Qt::Key_Escape);
        QVERIFY(!desk.popup().isVisible());
        QVERIFY(desk.block(captain).isContent());
    }

    void enterTurnsTheBlockAndTheChoiceIsSaidToBeTheEditors()
    {
        Asked desk;
        desk.askAt(captain);
        QTest::keyClick(desk.popup().findChild<QPushButton *>(), Qt::Key_Return);
        QTRY_VERIFY(!desk.block(captain).isContent());
        QVERIFY(!desk.popup().isVisible());
        desk.registry.action(u"view.furniture")->setChecked(true); // shown furniture is asked in the same way
        desk.askAt(captain);
        QVERIFY(desk.popup().isVisible());
        QCOMPARE(desk.popup().role(), u"Other"_s);
        QVERIFY(desk.popup().confidence().startsWith("You chose this"_L1));
        QVERIFY(desk.popup().confidence().endsWith("Paragraph"_L1));
        QTest::keyClick(desk.popup().findChild<QPushButton *>(), Qt::Key_Return);
        QTRY_VERIFY(desk.block(captain).isContent());
    }

    void furnitureHasReasonsAgainst()
    {
        Asked desk;
        desk.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        desk.askAt(u"Home page"_s);
        QVERIFY(desk.popup().isVisible());
        QTRY_COMPARE(desk.popup().sentences().size(), 3);
        QVERIFY(desk.popup().findChildren<ReasonBar *>().first()->share() < 0);
        QCOMPARE(desk.popup().findChild<QPushButton *>()->text(), u"Show it"_s);
    }

    void partsOfTheHeadSayThatTheyHaveARuleOfTheirOwn()
    {
        Asked desk;
        desk.askAt(u"Ferries sail again"_s);
        QCOMPARE(desk.popup().role(), u"Headline"_s);
        QTRY_VERIFY(desk.popup().sentences().value(0).contains("rule of its own"_L1));
    }

    void anArticleWithoutItsPageSaysThatReasonsCannotBeTold()
    {
        PaneUnderKeys desk;
        desk.showNew(u"Ferries"_s, {captain});
        desk.view().setCaretPosition(desk.open.article().pageText.indexOf(captain));
        desk.press(Qt::Key_W);
        auto *popup = desk.find<WhyPopup>();
        QVERIFY(popup->isVisible());
        QTRY_VERIFY(popup->sentences().value(0).contains("came without its page"_L1));
        QCOMPARE(popup->sentences().size(), 1);
    }

    void aPlaceForWhatComesFromTheSiteIsEmptyUntilThereIsSomething()
    {
        Asked desk;
        desk.askAt(captain);
        QTRY_COMPARE(desk.popup().sentences().size(), 3);
        desk.popup().setSiteSentence(u"Hidden on all pages of this site."_s);
        QCOMPARE(desk.popup().sentences().size(), 4);
        desk.popup().close();
        desk.askAt(captain);
        QTRY_COMPARE(desk.popup().sentences().size(), 3);
    }

    void withoutACaretTheFirstBlockOnScreenIsMeant()
    {
        Asked desk;
        desk.press(Qt::Key_W);
        QVERIFY(desk.popup().isVisible());
        QVERIFY(!desk.popup().role().isEmpty());
    }

    void theContextMenuAsksToo()
    {
        Asked desk;
        desk.view().setCaretPosition(desk.open.article().pageText.indexOf(captain));
        Q_EMIT desk.view().contextMenuRequested(desk.view().mapToGlobal(QPoint(5, 5)), {});
        QMenu *menu = nullptr;
        const QList<QMenu *> menus = desk.pane.findChildren<QMenu *>();
        for (QMenu *each : menus)
            menu = each->isVisible() ? each : menu;
        QVERIFY(menu != nullptr);
        QAction *why = nullptr;
        const QList<QAction *> entries = menu->actions();
        for (QAction *entry : entries)
            why = entry->text().startsWith("Why is this shown?"_L1) ? entry : why;
        QVERIFY(why != nullptr);
        why->trigger();
        menu->close();
        QTRY_COMPARE(desk.popup().sentences().size(), 3);
    }

    void theBannerOfADoubtfulPageExplainsItsMostDoubtfulBlock()
    {
        Asked desk;
        const ArticleId id = desk.open.article().id;
        desk.library.write([id](Connection &c) { return ArticleStore(c).setDoubtful(id, true); });
        desk.show(desk.library.addArticle(u"Another"_s, {captain}));
        desk.show(id);
        auto *banner = desk.find<Banner>();
        QVERIFY(banner->isVisible());
        banner->findChildren<QPushButton *>().at(0)->click();
        QVERIFY(desk.popup().isVisible());
    }
};

QTEST_MAIN(TestWhyPopup)
#include "tst_whypopup.moc"
