// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/language/interfacelanguage.h"
#include "ui/language/languagenames.h"

#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

class Word final : public QLabel
{
public:
    int retranslations = 0;

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange) {
            setText(QCoreApplication::translate("Test", "Article"));
            ++retranslations;
        }
        QLabel::changeEvent(event);
    }
};

} // namespace

class TestInterfaceLanguage : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    const QString m_catalogues = QString::fromUtf8(CATALOGUE_FOLDER);

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        m_settings->clear();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void aRunningWindowChangesLanguageDirectionAndDigits()
    {
        InterfaceLanguage language(*m_settings, m_catalogues);
        language.start();
        Word word;
        word.show();
        QSignalSpy changed(&language, &InterfaceLanguage::changed);
        QVERIFY(language.setLanguage(u"ar"));
        QCoreApplication::processEvents(); // windows hear of it by a posted event
        QCOMPARE(word.text(), u"مقال"_s);
        QCOMPARE(word.layoutDirection(), Qt::RightToLeft);
        QCOMPARE(QLocale().toString(12480), u"12,480"_s); // Latin digits
        QCOMPARE(changed.count(), 1);
        QCOMPARE(language.tag(), u"ar"_s);
        QVERIFY(language.setLanguage(u"en"));
        QCoreApplication::processEvents();
        QCOMPARE(word.text(), u"Article"_s);
        QCOMPARE(word.layoutDirection(), Qt::LeftToRight);
    }

    void widgetsAreRetranslatedOncePerSwitch()
    {
        InterfaceLanguage language(*m_settings, m_catalogues);
        language.start();
        Word word;
        word.show();
        language.setLanguage(u"ar");
        QCoreApplication::processEvents();
        QCOMPARE(word.retranslations, 1);
        language.setLanguage(u"fa-AF");
        QCoreApplication::processEvents();
        QCOMPARE(word.retranslations, 2);
        language.setLanguage(u"fa-AF"); // already there
        QCoreApplication::processEvents();
        QCOMPARE(word.retranslations, 2);
    }

    void dariHasItsOwnCatalogueAndPersianNone()
    {
        InterfaceLanguage language(*m_settings, m_catalogues);
        QVERIFY(language.setLanguage(u"fa-AF"));
        QVERIFY(language.hasCatalogue());
        QCOMPARE(QCoreApplication::translate("Test", "Article"), u"مقاله"_s);
        QVERIFY(language.setLanguage(u"fa"));
        QVERIFY(!language.hasCatalogue());
        QCOMPARE(QCoreApplication::translate("Test", "Article"), u"Article"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        QVERIFY(language.setLanguage(u"en"));
    }

    void qtsOwnWordsComeAlongWhereQtHasThem()
    {
        InterfaceLanguage language(*m_settings, m_catalogues);
        QVERIFY(language.setLanguage(u"de"));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
        QVERIFY(language.setLanguage(u"sq"));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
        QVERIFY(language.setLanguage(u"en"));
    }

    void theChoiceIsRemembered()
    {
        {
            InterfaceLanguage language(*m_settings, m_catalogues);
            QVERIFY(language.setLanguage(u"zh-Hant"));
        }
        InterfaceLanguage language(*m_settings, m_catalogues);
        language.start();
        QCOMPARE(language.tag(), u"zh-Hant"_s);
        QCOMPARE(QLocale().territory(), QLocale::Taiwan);
        language.setLanguage(u"en");
    }

    void aLanguageThatIsNotInTheMenuChangesNothing()
    {
        InterfaceLanguage language(*m_settings, m_catalogues);
        language.start();
        QSignalSpy changed(&language, &InterfaceLanguage::changed);
        QVERIFY(!language.setLanguage(u"tlh"));
        QVERIFY(!language.setLanguage(u""));
        QCOMPARE(changed.count(), 0);
        QCOMPARE(language.tag(), u"en"_s);
    }

    void nonsenseInTheSettingsMeansTheDesktopsLanguage()
    {
        m_settings->setValue(u"Interface/language"_s, u"no such"_s);
        InterfaceLanguage language(*m_settings, m_catalogues);
        language.start();
        QCOMPARE(language.tag(), u"en"_s); // of LC_ALL=C
    }

    void allThirtyOneLocalesExist_data()
    {
        QTest::addColumn<QString>("tag");
        for (const char *tag : {"sq", "am", "ar", "bn", "bs-Latn", "bg", "zh-Hans", "zh-Hant", "hr", "fa-AF", "en", "fr", "de",
                                "el", "ha-Latn", "hi", "id", "sw", "mk", "ps", "fa", "pl", "pt-AO", "pt-BR", "ro", "ru", "sr",
                                "es", "tr", "uk", "ur"})
            QTest::newRow(tag) << QString::fromLatin1(tag);
    }

    void allThirtyOneLocalesExist()
    {
        QFETCH(QString, tag);
        InterfaceLanguage language(*m_settings, m_catalogues);
        QVERIFY(language.setLanguage(tag));
        QVERIFY(QLocale().language() != QLocale::C);
        if (tag == u"pt-AO")
            QCOMPARE(QLocale().territory(), QLocale::Angola);
        const bool rightToLeft = QLocale().textDirection() == Qt::RightToLeft;
        QCOMPARE(QGuiApplication::layoutDirection() == Qt::RightToLeft, rightToLeft);
        language.setLanguage(u"en");
    }

    void namesOfLanguagesAreTranslated()
    {
        InterfaceLanguage language(*m_settings, m_catalogues);
        QCOMPARE(translatedLanguageName(u"de"), u"German"_s);
        language.setLanguage(u"ar");
        QCOMPARE(translatedLanguageName(u"de"), u"الألمانية"_s);
        QCOMPARE(translatedLanguageName(u"fr"), u"French"_s); // not in the catalogue
        QCOMPARE(translatedLanguageName(u"x-other"), u"x-other"_s);
        language.setLanguage(u"en");
    }
};

QTEST_MAIN(TestInterfaceLanguage)
#include "tst_interfacelanguage.moc"
