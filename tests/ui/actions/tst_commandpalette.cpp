// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/actionregistry.h"
#include "ui/actions/commandmatch.h"
#include "ui/actions/commandpalette.h"

#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace galley;
using namespace Qt::StringLiterals;

class TestCommandPalette : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void wordsMatchByTheirStarts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("fits");
        QTest::newRow("nothing typed") << QString() << true;
        QTest::newRow("start of the first word") << u"näch"_s << true;
        QTest::newRow("without its accent") << u"nach"_s << true;
        QTest::newRow("second word") << u"art"_s << true;
        QTest::newRow("both, in any order") << u"art näch"_s << true;
        QTest::newRow("English name") << u"next"_s << true;
        QTest::newRow("both languages at once") << u"next artikel"_s << true;
        QTest::newRow("id") << u"article.n"_s << true;
        QTest::newRow("middle of a word") << u"tikel"_s << false;
        QTest::newRow("one word too many") << u"nächster hund"_s << false;
        QTest::newRow("only a sign") << u"…"_s << true;
    }

    void wordsMatchByTheirStarts()
    {
        QFETCH(QString, typed);
        QFETCH(bool, fits);
        QCOMPARE(commandMatch(typed, u"Nächster Artikel"_s, u"Next article"_s, u"article.next"_s) > 0, fits);
    }

    void theNameCountsMoreThanTheId()
    {
        const int byName = commandMatch(u"imp", u"Importieren…"_s, u"Import…"_s, u"library.import"_s);
        const int byEnglish = commandMatch(u"imp", u"Einlesen…"_s, u"Import…"_s, u"library.import"_s);
        const int byId = commandMatch(u"lib", u"Einlesen…"_s, u"Import…"_s, u"library.import"_s);
        QVERIFY(byName > byEnglish);
        QVERIFY(byEnglish > byId);
        QVERIFY(byId > 0);
    }

    void capitalsWithinAnIdBeginWords()
    {
        QVERIFY(commandMatch(u"page", u"Weiterlesen"_s, u"Read on"_s, u"article.pageOn"_s) > 0);
        QVERIFY(commandMatch(u"bar", u"x"_s, u"y"_s, u"view.menuBar"_s) > 0);
    }

    void itSaysSoWhereNothingFits()
    {
        QSettings settings(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        ActionRegistry registry(settings);
        QWidget window;
        window.resize(1000, 700);
        window.show();
        CommandPalette palette(registry, &window);
        palette.openIn(&window);
        const auto labels = palette.findChildren<QLabel *>();
        const auto says = [&labels] { return std::count_if(labels.begin(), labels.end(), [](const QLabel *label) { return label->isVisible() && !label->text().isEmpty(); }); };
        const auto before = says();
        palette.setFilter(u"zeppelin"_s);
        QVERIFY(palette.shownIds().isEmpty());
        QCOMPARE(says(), before + 1);
        palette.setFilter(u"undo"_s);
        QCOMPARE(says(), before);
    }

    void typingAndEnterRunsTheBestOne()
    {
        QSettings settings(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        ActionRegistry registry(settings);
        QSignalSpy triggered(registry.action(u"library.backup"), &QAction::triggered);
        QWidget window;
        window.resize(1000, 700);
        window.show();
        CommandPalette palette(registry, &window);
        palette.openIn(&window);
        auto *edit = palette.findChild<QLineEdit *>();
        QTest::keyClicks(edit, u"back up"_s);
        QCOMPARE(palette.shownIds().value(0), u"library.backup"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(!palette.isVisible());
        QTRY_COMPARE(triggered.count(), 1);
    }

    void arrowsGoRoundAndEscapeLeaves()
    {
        QSettings settings(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        ActionRegistry registry(settings);
        QWidget window;
        window.resize(1000, 700);
        window.show();
        CommandPalette palette(registry, &window);
        palette.openIn(&window);
        palette.setFilter(u"theme"_s);
        const QStringList ids = palette.shownIds();
        QCOMPARE(ids.size(), 3);
        QSignalSpy last(registry.action(ids.last()), &QAction::triggered);
        auto *edit = palette.findChild<QLineEdit *>();
        QTest::keyClick(edit, Qt::Key_Up);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(last.count(), 1);
        palette.openIn(&window);
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!palette.isVisible());
    }

    void whatCannotBeDoneNowIsNotOffered()
    {
        QSettings settings(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        ActionRegistry registry(settings);
        registry.action(u"theme.dark")->setEnabled(false);
        CommandPalette palette(registry);
        palette.setFilter(u"theme"_s);
        QCOMPARE(palette.shownIds().size(), 2);
        palette.setFilter(u"xyzzy"_s);
        QVERIFY(palette.shownIds().isEmpty());
    }
};

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
