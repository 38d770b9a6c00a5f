// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/actionregistry.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/pages/aboutdialog.h"
#include "ui/pages/settingsdialog.h"
#include "ui/pages/shortcutsdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class TestDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(Theme::Light); }

    void aboutNamesTheVersionAndTheLicences()
    {
        QCoreApplication::setApplicationVersion(u"0.1.0"_s);
        AboutDialog dialog;
        QString all;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            all += label->text() + u'\n';
        QVERIFY(all.contains(u"0.1.0"_s));
        QVERIFY(all.contains(u"Apache"_s));
        QVERIFY(all.contains(u"Lucide"_s));
    }

    void settingsStartWithWhatIsSetAndTellEachChange()
    {
        SettingsDialog dialog({Theme::Dark, Contrast::System, {}, u"Deutsch"_s});
        auto *theme = dialog.findChild<SegmentedControl *>();
        QCOMPARE(theme->current(), int(Theme::Dark));
        QSignalSpy changed(&dialog, &SettingsDialog::changed);
        Q_EMIT theme->chosen(int(Theme::Light));
        QCOMPARE(changed.last().first().value<Preferences>().theme, Theme::Light);
        dialog.findChild<QCheckBox *>()->click();
        QCOMPARE(changed.last().first().value<Preferences>().contrast, Contrast::High);
        QCOMPARE(dialog.preferences().theme, Theme::Light);
    }

    void theUsualReadingFaceIsTheFirstOfTheList()
    {
        SettingsDialog dialog({Theme::Light, Contrast::System, u"There is no such family"_s, {}});
        auto *families = dialog.findChildren<QComboBox *>().last();
        QVERIFY(families->count() >= 1);
        QVERIFY(families->itemText(0).contains(u"Noto Serif"_s));
    }

    void theLanguageIsChosenElsewhere()
    {
        SettingsDialog dialog({Theme::Light, Contrast::System, {}, u"Deutsch"_s});
        QSignalSpy requested(&dialog, &SettingsDialog::languageRequested);
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == u"Deutsch"_s)
                button->click();
        }
        QCOMPARE(requested.count(), 1);
        dialog.setLanguageName(u"العربية"_s);
        QCOMPARE(dialog.preferences().language, u"العربية"_s);
    }

    void theShortcutsDialogListsTheActions()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        ActionRegistry registry(settings);
        ShortcutsDialog dialog(registry);
        dialog.show();
        QVERIFY(!dialog.windowTitle().isEmpty());
        QVERIFY(dialog.width() >= 600);
    }

private:
    ThemeSwitch m_theme{*qApp};
};

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
