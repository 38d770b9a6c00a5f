// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/language/languages.h"

#include "models/language/languagetext.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

class TestLanguages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void menuHasThirtyOneEntriesInItsOwnOrder();
    void eachEntryHasACatalogueOfItsOwn();
    void localesAreTheOnesThatAreMeant_data();
    void localesAreTheOnesThatAreMeant();
    void tagsOfAnySpellingFindTheirEntry_data();
    void tagsOfAnySpellingFindTheirEntry();
    void normalisedTagKeepsWhatTheMenuDoesNotMerge_data();
    void normalisedTagKeepsWhatTheMenuDoesNotMerge();
    void directionFollowsTheScript_data();
    void directionFollowsTheScript();
    void namesAreEnglishAndOwn();
    void noTwoLanguagesOfAListHaveTheSameName();
};

void TestLanguages::menuHasThirtyOneEntriesInItsOwnOrder()
{
    QCOMPARE(languages().size(), size_t(31));
    QCOMPARE(languages().front().tag, "sq"_L1);
    QCOMPARE(languages()[6].ownName.toString(), u"简"_s);
    QCOMPARE(languages()[7].ownName.toString(), u"繁"_s);
    QCOMPARE(languages()[22].ownName.toString(), u"Português para África"_s);
    QCOMPARE(languages().back().tag, "ur"_L1);
    int rightToLeft = 0;
    for (const Language &language : languages())
        rightToLeft += language.rightToLeft ? 1 : 0;
    QCOMPARE(rightToLeft, 5);
}

void TestLanguages::eachEntryHasACatalogueOfItsOwn()
{
    QSet<QString> catalogues;
    QSet<QString> tags;
    for (const Language &language : languages()) {
        catalogues.insert(language.catalogue);
        tags.insert(language.tag);
        QVERIFY(language.catalogue.startsWith("galley_"_L1));
        QCOMPARE(findLanguage(QString(language.tag)), &language);
    }
    QCOMPARE(catalogues.size(), 31);
    QCOMPARE(tags.size(), 31);
}

void TestLanguages::localesAreTheOnesThatAreMeant_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QLocale::Language>("language");
    QTest::addColumn<QLocale::Territory>("territory");
    QTest::newRow("Dari") << u"fa-AF"_s << QLocale::Persian << QLocale::Afghanistan;
    QTest::newRow("Portuguese for Africa") << u"pt-AO"_s << QLocale::Portuguese << QLocale::Angola;
    QTest::newRow("Traditional Chinese") << u"zh-Hant"_s << QLocale::Chinese << QLocale::Taiwan;
    QTest::newRow("Arabic with Latin digits") << u"ar"_s << QLocale::Arabic << QLocale::UnitedArabEmirates;
    QTest::newRow("Serbian") << u"sr"_s << QLocale::Serbian << QLocale::Serbia;
    QTest::newRow("Pashto") << u"ps"_s << QLocale::Pashto << QLocale::Afghanistan;
}

void TestLanguages::localesAreTheOnesThatAreMeant()
{
    QFETCH(QString, tag);
    const Language *found = findLanguage(tag);
    QVERIFY(found != nullptr);
    const QLocale locale(found->localeName);
    QTEST(locale.language(), "language");
    QTEST(locale.territory(), "territory");
}

void TestLanguages::tagsOfAnySpellingFindTheirEntry_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("entry");
    QTest::newRow("region") << u"en-US"_s << u"en"_s;
    QTest::newRow("POSIX") << u"de_AT.UTF-8"_s << u"de"_s;
    QTest::newRow("ISO 639-3 Dari") << u"prs"_s << u"fa-AF"_s;
    QTest::newRow("lower case") << u"fa-af"_s << u"fa-AF"_s;
    QTest::newRow("UN region") << u"pt-002"_s << u"pt-AO"_s;
    QTest::newRow("Mozambique") << u"pt-MZ"_s << u"pt-AO"_s;
    QTest::newRow("Brazil") << u"pt_br"_s << u"pt-BR"_s;
    QTest::newRow("China") << u"zh-CN"_s << u"zh-Hans"_s;
    QTest::newRow("Chinese of no region") << u"zh"_s << u"zh-Hans"_s;
    QTest::newRow("Hong Kong") << u"zh-HK"_s << u"zh-Hant"_s;
    QTest::newRow("script wins over region") << u"zh-Hans-HK"_s << u"zh-Hans"_s;
    QTest::newRow("Serbian in Latin") << u"sr-Latn-RS"_s << u"sr"_s;
    QTest::newRow("withdrawn code") << u"in"_s << u"id"_s;
    QTest::newRow("outside the menu") << u"ja"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("not a tag") << u"English please"_s << QString();
    QTest::newRow("one letter") << u"x-foo"_s << QString();
}

void TestLanguages::tagsOfAnySpellingFindTheirEntry()
{
    QFETCH(QString, tag);
    QFETCH(QString, entry);
    const Language *found = findLanguage(tag);
    QCOMPARE(found == nullptr ? QString() : QString(found->tag), entry);
}

void TestLanguages::normalisedTagKeepsWhatTheMenuDoesNotMerge_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("normalised");
    QTest::newRow("menu") << u"EN_us"_s << u"en"_s;
    QTest::newRow("Serbian scripts") << u"sr-latn-rs"_s << u"sr-Latn"_s;
    QTest::newRow("Portugal") << u"pt-pt"_s << u"pt-PT"_s;
    QTest::newRow("Africa") << u"pt-002"_s << u"pt-AO"_s;
    QTest::newRow("other languages") << u"ja-jp"_s << u"ja-JP"_s;
    QTest::newRow("undetermined") << u"und"_s << QString();
    QTest::newRow("nonsense") << u"12"_s << QString();
}

void TestLanguages::normalisedTagKeepsWhatTheMenuDoesNotMerge()
{
    QFETCH(QString, tag);
    QTEST(normalisedTag(tag), "normalised");
}

void TestLanguages::directionFollowsTheScript_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("Arabic") << u"ar-EG"_s << true;
    QTest::newRow("Dari") << u"prs"_s << true;
    QTest::newRow("Hebrew") << u"he"_s << true;
    QTest::newRow("Kurdish in Arabic") << u"ku-Arab"_s << true;
    QTest::newRow("Azerbaijani") << u"az"_s << false;
    QTest::newRow("German") << u"de"_s << false;
    QTest::newRow("unknown") << QString() << false;
}

void TestLanguages::directionFollowsTheScript()
{
    QFETCH(QString, tag);
    QTEST(isRightToLeft(tag), "rightToLeft");
}

void TestLanguages::namesAreEnglishAndOwn()
{
    QCOMPARE(languageName(u"sq"), u"Albanian Shqip"_s);
    QCOMPARE(languageName(u"en-GB"), u"English"_s);
    QCOMPARE(languageName(u"zh-TW"), u"Chinese (Traditional) 繁"_s);
    QCOMPARE(languageName(u"sr-Latn"), u"Serbian Srpski"_s);
    QCOMPARE(languageName(u"ja"), u"Japanese 日本語"_s);
    QCOMPARE(languageName(u"pt-PT"), u"Portuguese português"_s);
    QCOMPARE(languageName(u"qaa"), u"qaa"_s);
}

void TestLanguages::noTwoLanguagesOfAListHaveTheSameName()
{
    QCOMPARE(languageText(u"pt-BR"), u"Portuguese for Brazil"_s);
    QCOMPARE(languageText(u"pt-002"), u"Portuguese for Africa"_s);
    QCOMPARE(languageText(u"pt-PT"), u"Portuguese"_s);
    QCOMPARE(languageText(u"sr-Latn"), u"Serbian (Latin)"_s);
    QCOMPARE(languageText(u"sr"), u"Serbian"_s);
    QCOMPARE(languageText(u"en-US"), u"English"_s);
    QCOMPARE(languageText(u"xx"), u"xx"_s);
    QCOMPARE(languageText(u"no language"), u"no language"_s);
    QCOMPARE(languageText(u"cs"), u"Czech"_s);
    QCOMPARE(languageText(u"cs-CZ"), u"Czech (CZ)"_s);
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(languageText(u"cs"), u"čeština"_s);
    QLocale::setDefault(QLocale::c());
    QSet<QString> names;
    for (const Language &language : languages())
        names.insert(languageText(QString(language.tag)));
    QCOMPARE(names.size(), qsizetype(languages().size()));
}

QTEST_APPLESS_MAIN(TestLanguages)
#include "tst_languages.moc"
