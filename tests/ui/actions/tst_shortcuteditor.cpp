// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/actionregistry.h"
#include "ui/actions/keyrecorder.h"
#include "ui/actions/shortcuteditor.h"
#include "ui/kit/searchfield.h"

#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace galley;
using namespace Qt::StringLiterals;

class TestShortcutEditor : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ActionRegistry> m_registry;
    std::unique_ptr<ShortcutEditor> m_editor;

    KeyRecorder *recorder() { return m_editor->findChild<KeyRecorder *>(); }
    QPushButton *button(const QString &text)
    {
        const auto all = m_editor->findChildren<QPushButton *>();
        for (QPushButton *each : all) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        m_settings->clear();
        m_registry = std::make_unique<ActionRegistry>(*m_settings);
        m_editor = std::make_unique<ShortcutEditor>(*m_registry);
        m_editor->show();
    }

    void cleanup()
    {
        m_editor.reset();
        m_registry.reset();
    }

    void actionsHaveTheirPlainNames()
    {
        m_registry->action(u"edit.undo")->setText(u"Undo: Linked to Zed"_s);
        const ShortcutEditor editor(*m_registry);
        const QTreeWidget *list = editor.findChild<QTreeWidget *>();
        QVERIFY(!list->findItems(u"Undo"_s, Qt::MatchExactly).isEmpty());
        QVERIFY(list->findItems(u"Linked to Zed"_s, Qt::MatchContains).isEmpty());
    }

    void freeKeysAreTakenAtOnce()
    {
        m_editor->select(u"article.done"_s);
        QTest::keyClick(recorder(), Qt::Key_D, Qt::AltModifier);
        QCOMPARE(m_registry->action(u"article.done")->shortcut(), QKeySequence(Qt::ALT | Qt::Key_D));
        QVERIFY(m_editor->sentence().isEmpty());
    }

    void takenKeysAreExplainedAndNotStolen()
    {
        m_editor->select(u"article.done"_s);
        QTest::keyClick(recorder(), Qt::Key_J);
        QVERIFY(m_editor->sentence().contains("Next article"_L1));
        QCOMPARE(m_registry->action(u"article.next")->shortcut(), QKeySequence(Qt::Key_J));
        QCOMPARE(m_registry->action(u"article.done")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_D));
    }

    void takenKeysCanBeTakenOver()
    {
        m_editor->select(u"article.done"_s);
        QTest::keyClick(recorder(), Qt::Key_J);
        QTest::mouseClick(button(u"Use them here"_s), Qt::LeftButton);
        QCOMPARE(m_registry->action(u"article.done")->shortcut(), QKeySequence(Qt::Key_J));
        QVERIFY(m_registry->action(u"article.next")->shortcuts().isEmpty());
        QVERIFY(m_editor->sentence().isEmpty());
        QTest::mouseClick(button(u"Reset all"_s), Qt::LeftButton);
        QCOMPARE(m_registry->action(u"article.next")->shortcut(), QKeySequence(Qt::Key_J));
    }

    void tabAndModifiersAreRecordedAsKeys()
    {
        m_editor->select(u"view.wires"_s);
        QSignalSpy recorded(recorder(), &KeyRecorder::recorded);
        QTest::keyClick(recorder(), Qt::Key_Shift);
        QCOMPARE(recorded.count(), 0);
        QTest::keyClick(recorder(), Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(m_registry->action(u"view.wires")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Tab));
        QTest::keyClick(recorder(), '?', Qt::ShiftModifier);
        QCOMPARE(m_registry->action(u"view.wires")->shortcut(), QKeySequence(Qt::Key_Question));
        QTest::keyClick(recorder(), Qt::Key_Escape);
        QCOMPARE(recorded.count(), 2);
    }

    void keysCanBeRemovedAndReset()
    {
        m_editor->select(u"tag.mode"_s);
        QTest::mouseClick(button(u"No keys"_s), Qt::LeftButton);
        QVERIFY(m_registry->action(u"tag.mode")->shortcuts().isEmpty());
        QVERIFY(!button(u"No keys"_s)->isEnabled());
        QTest::mouseClick(button(u"Reset"_s), Qt::LeftButton);
        QCOMPARE(m_registry->action(u"tag.mode")->shortcut(), QKeySequence(Qt::Key_T));
        QVERIFY(!button(u"Reset"_s)->isEnabled());
    }

    void theListIsFilteredByNameAndKeys()
    {
        auto *list = m_editor->findChild<QTreeWidget *>();
        auto *field = m_editor->findChild<SearchField *>()->edit();
        const auto shown = [list] {
            int count = 0;
            for (int i = 0; i < list->topLevelItemCount(); ++i)
                count += list->topLevelItem(i)->isHidden() ? 0 : 1;
            return count;
        };
        field->setText(u"zoom"_s); // an id, not a name
        QCOMPARE(shown(), 3);
        field->setText(u"F9"_s);
        QCOMPARE(shown(), 2);
        field->clear();
        QCOMPARE(shown(), int(m_registry->actions().size()));
    }
};

QTEST_MAIN(TestShortcutEditor)
#include "tst_shortcuteditor.moc"
