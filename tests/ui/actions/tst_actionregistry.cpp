// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/actionregistry.h"
#include "ui/actions/menus.h"

#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

// Puts every text in brackets: whatever is not translated stands out.
class BracketTranslator final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context, const char *text, const char *, int) const override
    {
        return qstrcmp(context, "Actions") == 0 ? u'[' + QString::fromUtf8(text) + u']' : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

class TestActionRegistry : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_settings->clear();
    }

    void idsAndNamesAreUnique()
    {
        QSet<QByteArray> ids;
        QSet<QByteArray> names;
        for (const ActionSpec &spec : actionTable()) {
            QVERIFY2(!ids.contains(spec.id), spec.id);
            QVERIFY2(!names.contains(spec.text), spec.text);
            QVERIFY2(QByteArray(spec.id).count('.') == 1, spec.id);
            ids.insert(spec.id);
            names.insert(spec.text);
        }
        QVERIFY(ids.size() > 60);
    }

    void everyIconExists()
    {
        for (const ActionSpec &spec : actionTable()) {
            const QString path = u":/icons/"_s + QString::fromLatin1(spec.icon) + u".svg"_s;
            QVERIFY2(!*spec.icon || QFile::exists(path), spec.icon);
        }
    }

    void noTwoDefaultShortcutsAreEqualAndAllCanBeRead()
    {
        ActionRegistry registry(*m_settings);
        for (const ActionSpec &spec : actionTable()) {
            const QString id = QString::fromLatin1(spec.id);
            const QList<QKeySequence> keys = registry.defaultShortcuts(id);
            QCOMPARE(keys.isEmpty(), !*spec.keys);
            for (const QKeySequence &sequence : keys) {
                QVERIFY2(!sequence.isEmpty() && sequence[0].key() != Qt::Key_unknown, spec.keys);
                QCOMPARE(registry.conflicts(id, sequence), QStringList());
            }
        }
    }

    void theKeysOfTheWindowAreThoseOfItsDesign_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("keys");
        const auto row = [](const char *id, const char *keys) { QTest::newRow(id) << QString::fromLatin1(id) << QString::fromLatin1(keys); };
        row("search.library", "Ctrl+K");
        row("find.next", "F3");
        row("article.next", "J");
        row("article.previous", "K");
        row("article.pageOn", "Space");
        row("article.star", "S");
        row("article.unread", "U");
        row("article.note", "N");
        row("tag.mode", "T");
        row("library.import", "Ctrl+I");
        row("article.export", "Ctrl+E");
        row("zoom.in", "Ctrl++");
        row("zoom.out", "Ctrl+-");
        row("event.previous", "[");
        row("event.next", "]");
        row("application.commands", "Ctrl+Shift+P");
        row("pane.inspector", "Ctrl+4");
        row("pane.next", "F6");
        row("application.language", "Ctrl+Shift+L");
        row("view.furniture", "Ctrl+Shift+F");
        row("view.labels", "Ctrl+L");
        row("edit.redo", "Ctrl+Shift+Z");
        row("view.inspector", "Shift+F9");
        row("mark.previous", "Shift+Tab");
    }

    void theKeysOfTheWindowAreThoseOfItsDesign()
    {
        QFETCH(QString, id);
        QFETCH(QString, keys);
        ActionRegistry registry(*m_settings);
        QCOMPARE(registry.action(id)->shortcuts().first(), QKeySequence(keys, QKeySequence::PortableText));
    }

    void changedKeysComeBackAfterARestart()
    {
        {
            ActionRegistry registry(*m_settings);
            QSignalSpy changed(&registry, &ActionRegistry::shortcutsChanged);
            registry.setShortcuts(u"article.next", {QKeySequence(Qt::CTRL | Qt::Key_Comma), QKeySequence(Qt::Key_F2)});
            QCOMPARE(changed.count(), 1);
            QVERIFY(registry.isChanged(u"article.next"));
            registry.setShortcuts(u"tag.mode", {});
        }
        ActionRegistry registry(*m_settings);
        QCOMPARE(registry.action(u"article.next")->shortcuts(),
                 (QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::Key_Comma), QKeySequence(Qt::Key_F2)}));
        QVERIFY(registry.action(u"tag.mode")->shortcuts().isEmpty());
        QCOMPARE(registry.action(u"article.previous")->shortcut(), QKeySequence(Qt::Key_K));
        registry.resetAllShortcuts();
        QCOMPARE(registry.action(u"tag.mode")->shortcut(), QKeySequence(Qt::Key_T));
        QVERIFY(m_settings->allKeys().isEmpty());
    }

    void keysThatAnotherActionHasAreAConflict()
    {
        ActionRegistry registry(*m_settings);
        QCOMPARE(registry.conflicts(u"article.next", QKeySequence(Qt::Key_K)), QStringList{u"article.previous"_s});
        QCOMPARE(registry.conflicts(u"article.next", QKeySequence(Qt::Key_J)), QStringList());
        // The first of two keys can never come to the second.
        QCOMPARE(registry.conflicts(u"article.next", QKeySequence(Qt::CTRL | Qt::Key_K, Qt::Key_A)),
                 QStringList{u"search.library"_s});
        QCOMPARE(registry.conflicts(u"article.next", QKeySequence()), QStringList());
    }

    void exclusiveActionsExcludeOnlyTheirOwnGroup()
    {
        ActionRegistry registry(*m_settings);
        registry.action(u"theme.dark")->setChecked(true);
        registry.action(u"sort.best")->setChecked(true);
        registry.action(u"theme.light")->setChecked(true);
        QVERIFY(!registry.action(u"theme.dark")->isChecked());
        QVERIFY(registry.action(u"sort.best")->isChecked());
    }

    void wordsFollowTheLanguageWhileTheProgramRuns()
    {
        ActionRegistry registry(*m_settings);
        QMainWindow window;
        Menus menus(registry, &window);
        BracketTranslator translator;
        QCoreApplication::installTranslator(&translator);
        QCoreApplication::processEvents(); // windows hear of it by a posted event
        QCOMPARE(registry.action(u"article.next")->text(), u"[Next article]"_s);
        QCOMPARE(registry.englishName(u"article.next"), u"Next article"_s);
        QCOMPARE(menus.menu(MenuId::File)->title(), u"[&File]"_s);
        QCOMPARE(registry.menuName(u"library.import"), u"[File]"_s);
        QCoreApplication::removeTranslator(&translator);
        QCOMPARE(registry.action(u"article.next")->text(), u"Next article"_s);
    }

    void everyActionStandsInOneMenuOfBarAndTree()
    {
        ActionRegistry registry(*m_settings);
        QMainWindow window;
        Menus menus(registry, &window);
        menus.addTo(*window.menuBar());
        QMenu tree;
        menus.addTo(tree);
        QCOMPARE(window.menuBar()->actions(), tree.actions());
        QCOMPARE(tree.actions().size(), qsizetype(menuCount));
        QSet<QAction *> seen;
        for (int i = 0; i < menuCount; ++i) {
            QMenu *menu = menus.menu(MenuId(i));
            Q_EMIT menu->aboutToShow();
            Q_EMIT menu->aboutToShow(); // opened twice, filled once
            const QList<QAction *> entries = menu->actions();
            for (QAction *action : entries) {
                if (action->isSeparator())
                    continue;
                QVERIFY(!seen.contains(action));
                seen.insert(action);
            }
        }
        QCOMPARE(seen.size(), registry.actions().size());
    }

    void aSingleLetterIsTypedAndNotObeyedInATextField_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("key");
        QTest::newRow("J") << u"article.next"_s << int(Qt::Key_J);
        QTest::newRow("S") << u"article.star"_s << int(Qt::Key_S);
        QTest::newRow("Space") << u"article.pageOn"_s << int(Qt::Key_Space);
        QTest::newRow("[") << u"event.previous"_s << int(Qt::Key_BracketLeft);
        QTest::newRow("T") << u"tag.mode"_s << int(Qt::Key_T);
    }

    void aSingleLetterIsTypedAndNotObeyedInATextField()
    {
        QFETCH(QString, id);
        QFETCH(int, key);
        ActionRegistry registry(*m_settings);
        QMainWindow window;
        auto *pane = new QWidget;
        pane->setFocusPolicy(Qt::StrongFocus);
        pane->resize(300, 200);
        auto *line = new QLineEdit(pane);
        auto *text = new QPlainTextEdit(pane);
        window.setCentralWidget(pane);
        window.addActions(registry.actionsOf(ActionScope::Window));
        QSignalSpy triggered(registry.action(id), &QAction::triggered);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        line->setFocus();
        QTest::keyClick(line, Qt::Key(key));
        text->setFocus();
        QTest::keyClick(text, Qt::Key(key));
        QCOMPARE(triggered.count(), 0);
        QCOMPARE(line->text().size(), 1);
        QCOMPARE(text->toPlainText().size(), 1);
        pane->setFocus();
        QTest::keyClick(pane, Qt::Key(key));
        QCOMPARE(triggered.count(), 1);
    }

    void lettersAreObeyedInAListEvenIfItsRowsCanBeRenamed()
    {
        ActionRegistry registry(*m_settings);
        QMainWindow window;
        auto *list = new QListWidget;
        list->addItems({u"Jordan"_s, u"Kenya"_s});
        list->item(1)->setFlags(list->item(1)->flags() | Qt::ItemIsEditable);
        list->setEditTriggers(QAbstractItemView::EditKeyPressed);
        list->setCurrentRow(1);
        window.setCentralWidget(list);
        window.addActions(registry.actionsOf(ActionScope::Window));
        QSignalSpy next(registry.action(u"article.next"), &QAction::triggered);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_J);
        QCOMPARE(next.count(), 1);
        QTest::keyClick(list, Qt::Key_F2); // now its name is edited
        auto *editor = list->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClick(editor, Qt::Key_J);
        QCOMPARE(next.count(), 1);
        QCOMPARE(editor->text(), u"j"_s);
    }

    void aButtonKeepsItsSpaceBar()
    {
        ActionRegistry registry(*m_settings);
        QMainWindow window;
        auto *button = new QPushButton;
        window.setCentralWidget(button);
        window.addActions(registry.actionsOf(ActionScope::Window));
        QSignalSpy paged(registry.action(u"article.pageOn"), &QAction::triggered);
        QSignalSpy next(registry.action(u"article.next"), &QAction::triggered);
        QSignalSpy clicked(button, &QPushButton::clicked);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(clicked.count(), 1);
        QCOMPARE(paged.count(), 0);
        QTest::keyClick(button, Qt::Key_J);
        QCOMPARE(next.count(), 1);
    }

    void readerKeysNeedTheFocusInTheReader()
    {
        ActionRegistry registry(*m_settings);
        QMainWindow window;
        auto *pane = new QWidget;
        auto *reader = new QWidget(pane);
        auto *list = new QWidget(pane);
        for (QWidget *widget : {reader, list})
            widget->setFocusPolicy(Qt::StrongFocus);
        window.setCentralWidget(pane);
        window.addActions(registry.actionsOf(ActionScope::Window));
        reader->addActions(registry.actionsOf(ActionScope::Reader));
        QSignalSpy toggled(registry.action(u"block.toggle"), &QAction::triggered);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_B);
        QCOMPARE(toggled.count(), 0);
        reader->setFocus();
        QTest::keyClick(reader, Qt::Key_B);
        QCOMPARE(toggled.count(), 1);
    }
};

QTEST_MAIN(TestActionRegistry)
#include "tst_actionregistry.moc"
