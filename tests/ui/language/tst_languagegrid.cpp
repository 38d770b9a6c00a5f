// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/language/languages.h"
#include "ui/language/languagecell.h"
#include "ui/language/languagegrid.h"
#include "ui/language/languagenames.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace galley;
using namespace Qt::StringLiterals;

class TestLanguageGrid : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<LanguageGrid> m_grid;

    QLineEdit *field() { return m_grid->findChild<QLineEdit *>(); }
    void press(Qt::Key key) { QTest::keyClick(field(), key); }
    LanguageCell *cell(const QString &tag)
    {
        const auto cells = m_grid->findChildren<LanguageCell *>();
        for (LanguageCell *each : cells) {
            if (each->language().tag == tag)
                return each;
        }
        return nullptr;
    }
    void open(const QString &current, Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        m_window->setLayoutDirection(direction);
        m_grid->openIn(m_window.get(), current);
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(1200, 800);
        m_window->show();
        m_grid = std::make_unique<LanguageGrid>(LanguageGrid::Purpose::Interface, m_window.get());
    }

    void cleanup()
    {
        m_grid.reset();
        m_window.reset();
    }

    void thirtyOneCellsStandInFourColumnsOfEight()
    {
        open(u"en"_s);
        QCOMPARE(m_grid->shownTags().size(), qsizetype(31));
        QCOMPARE(m_grid->cardRect().size(), QSize(900, 510));
        QList<int> columns;
        for (const Language &language : languages()) {
            const int x = cell(QString(language.tag))->x();
            if (columns.isEmpty() || columns.last() != x)
                columns.append(x);
        }
        QCOMPARE(columns.size(), 4);
        QVERIFY(std::is_sorted(columns.begin(), columns.end()));
        QCOMPARE(cell(u"zh-Hant"_s)->x(), columns[0]);
        QCOMPARE(cell(u"hr"_s)->x(), columns[1]);
        QCOMPARE(cell(u"hr"_s)->y(), cell(u"sq"_s)->y());
        QCOMPARE(cell(u"ro"_s)->x(), columns[3]);
    }

    void arrowsMoveByCellAndEnterChooses()
    {
        open(u"en"_s);
        QCOMPARE(m_grid->highlighted(), u"en"_s);
        press(Qt::Key_Down);
        QCOMPARE(m_grid->highlighted(), u"fr"_s);
        press(Qt::Key_Right);
        QCOMPARE(m_grid->highlighted(), u"ps"_s);
        press(Qt::Key_Left);
        press(Qt::Key_Left);
        QCOMPARE(m_grid->highlighted(), u"bn"_s);
        press(Qt::Key_Left); // nothing further
        QCOMPARE(m_grid->highlighted(), u"bn"_s);
        QSignalSpy chosen(m_grid.get(), &LanguageGrid::chosen);
        press(Qt::Key_Return);
        QCOMPARE(chosen.value(0).value(0).toString(), u"bn"_s);
        QVERIFY(!m_grid->isVisible());
    }

    void theShortLastColumnIsReachedFromBelowIt()
    {
        open(u"pt-BR"_s); // the eighth of the third column; the fourth has seven
        press(Qt::Key_Right);
        QCOMPARE(m_grid->highlighted(), u"ur"_s);
        press(Qt::Key_Down);
        QCOMPARE(m_grid->highlighted(), u"ur"_s);
    }

    void fromRightToLeftTheArrowsFollowTheEye()
    {
        open(u"en"_s, Qt::RightToLeft);
        QVERIFY(cell(u"sq"_s)->x() > cell(u"ro"_s)->x());
        press(Qt::Key_Left);
        QCOMPARE(m_grid->highlighted(), u"mk"_s);
        press(Qt::Key_Right);
        press(Qt::Key_Right);
        QCOMPARE(m_grid->highlighted(), u"ar"_s);
    }

    void typingFiltersByEitherName_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("tags");
        QTest::newRow("English name") << u"portug"_s << QStringList{u"pt-AO"_s, u"pt-BR"_s};
        QTest::newRow("own name") << u"рус"_s << QStringList{u"ru"_s};
        QTest::newRow("own name without accents") << u"turkce"_s << QStringList{u"tr"_s};
        QTest::newRow("Arabic letters") << u"فارس"_s << QStringList{u"fa"_s};
        QTest::newRow("tag") << u"zh-hant"_s << QStringList{u"zh-Hant"_s};
        QTest::newRow("vowel signs count") << u"हिन्दी"_s << QStringList{u"hi"_s};
        QTest::newRow("nothing") << u"klingon"_s << QStringList{};
    }

    void typingFiltersByEitherName()
    {
        QFETCH(QString, typed);
        open(u"en"_s);
        field()->setText(typed);
        QTEST(m_grid->shownTags(), "tags");
    }

    void enterTakesTheFirstOfTheFilteredAndNothingWhenNoneIsLeft()
    {
        open(u"en"_s);
        QSignalSpy chosen(m_grid.get(), &LanguageGrid::chosen);
        field()->setText(u"klingon"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Down);
        QCOMPARE(chosen.count(), 0);
        field()->setText(u"greek"_s);
        press(Qt::Key_Return);
        QCOMPARE(chosen.value(0).value(0).toString(), u"el"_s);
    }

    void whatBeginsAWordComesBeforeWhatIsInsideOne()
    {
        open(u"de"_s);
        QSignalSpy chosen(m_grid.get(), &LanguageGrid::chosen);
        field()->setText(u"eng"_s); // Bengali has it, too, and stands before English in the menu
        QCOMPARE(m_grid->shownTags(), (QStringList{u"en"_s, u"bn"_s}));
        press(Qt::Key_Return);
        QCOMPARE(chosen.value(0).value(0).toString(), u"en"_s);
    }

    void escapeEmptiesTheFieldFirstAndThenCloses()
    {
        open(u"en"_s);
        field()->setText(u"greek"_s);
        press(Qt::Key_Escape);
        QVERIFY(m_grid->isVisible());
        QCOMPARE(m_grid->shownTags().size(), qsizetype(31));
        press(Qt::Key_Escape);
        QVERIFY(!m_grid->isVisible());
    }

    void aClickChooses()
    {
        open(u"en"_s);
        QSignalSpy chosen(m_grid.get(), &LanguageGrid::chosen);
        QTest::mouseClick(cell(u"ur"_s), Qt::LeftButton);
        QCOMPARE(chosen.value(0).value(0).toString(), u"ur"_s);
    }

    void everyCellTellsBothNames()
    {
        open(u"ar"_s);
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(cell(u"ar"_s));
        QVERIFY(interface);
        QCOMPARE(interface->text(QAccessible::Name), u"Arabic العربية"_s);
        QVERIFY(!interface->text(QAccessible::Description).isEmpty());
        QVERIFY(QAccessible::queryAccessibleInterface(cell(u"de"_s))->text(QAccessible::Description).isEmpty());
    }
};

QTEST_MAIN(TestLanguageGrid)
#include "tst_languagegrid.moc"
