// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/language/languages.h"

#include <QDir>
#include <QTest>
#include <QTranslator>

using namespace galley;
using namespace Qt::StringLiterals;

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageOfTheMenuHasACatalogueThatLoads();
    void thereIsNoCatalogueWithoutALanguage();
    void finishedLanguagesTranslate_data();
    void finishedLanguagesTranslate();
    void whatIsNotTranslatedIsLeftToEnglish();

private:
    static QString file(QLatin1StringView stem) { return QString(u":/i18n/"_s + stem + u".qm"_s); }
};

void TestTranslations::everyLanguageOfTheMenuHasACatalogueThatLoads()
{
    for (const Language &language : languages()) {
        QTranslator translator;
        QVERIFY2(translator.load(file(language.catalogue)), language.catalogue.data());
    }
}

void TestTranslations::thereIsNoCatalogueWithoutALanguage()
{
    QStringList expected;
    for (const Language &language : languages())
        expected.append(QString(language.catalogue + ".qm"_L1));
    expected.sort();
    QCOMPARE(QDir(u":/i18n"_s).entryList(QDir::Files, QDir::Name), expected);
}

void TestTranslations::finishedLanguagesTranslate_data()
{
    QTest::addColumn<QLatin1StringView>("stem");
    QTest::addColumn<QString>("person");
    QTest::newRow("Arabic") << "galley_ar"_L1 << u"شخص"_s;
    QTest::newRow("Chinese") << "galley_zh_Hans"_L1 << u"人物"_s;
    QTest::newRow("German") << "galley_de"_L1 << u"Person"_s;
}

void TestTranslations::finishedLanguagesTranslate()
{
    QFETCH(QLatin1StringView, stem);
    QFETCH(QString, person);
    QTranslator translator;
    QVERIFY(translator.load(file(stem)));
    QCOMPARE(translator.translate("EntityType", "Person"), person);
}

void TestTranslations::whatIsNotTranslatedIsLeftToEnglish()
{
    QTranslator translator;
    QVERIFY(translator.load(file("galley_de"_L1)));
    QCOMPARE(translator.translate("EntityType", "A type that nobody has heard of"), QString());
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
