// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/language/wordforms.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

bool areForms(QStringView a, QStringView b, QStringView language)
{
    const QStringList keys = wordFormKeys(a, language);
    const QStringList others = wordFormKeys(b, language);
    return std::any_of(keys.cbegin(), keys.cend(), [&](const QString &key) { return others.contains(key); });
}

} // namespace

class WordFormsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formsShareAKey();
    void regionsAndScriptsOfATagDoNotMatter();
    void otherLanguagesHaveNone();
    void onlyWordsInTheLanguagesScriptHaveKeys();
    void theKeysOfAnyLanguageHoldThoseOfEach();
    void respellingsNeedNoLibrary();
    void mayHaveKeyRefusesNoWordThatHasIt();
    void oddWordsHaveNoKeys();
    void serbianIsReadInBothAlphabets();
};

void WordFormsTest::formsShareAKey()
{
    QVERIFY(areForms(u"elections", u"Election", u"en"));
    QVERIFY(areForms(u"eleições", u"eleição", u"pt"));
    QVERIFY(areForms(u"țărilor", u"ţărilor", u"ro"));
    QVERIFY(areForms(u"München", u"Muenchen", u"de"));
    QVERIFY(areForms(u"IŞIKLAR", u"ışık", u"tr"));
    QVERIFY(areForms(u"e\u0301lections", u"élection", u"fr"));
    QVERIFY(!areForms(u"house", u"horse", u"en"));
}

void WordFormsTest::regionsAndScriptsOfATagDoNotMatter()
{
    QCOMPARE(wordFormKeys(u"Häuser", u"de-AT"), wordFormKeys(u"Häuser", u"de"));
    QVERIFY(hasWordForms(u"pt-BR"));
    QVERIFY(hasWordForms(u"sr-Cyrl"));
    QVERIFY(hasWordForms(u"bs-Latn"));
    QVERIFY(areForms(u"Bosne", u"Bosna", u"hr"));
}

void WordFormsTest::otherLanguagesHaveNone()
{
    for (const QStringView tag : {u"pl"_s, u"zh-Hans"_s, u""_s, u"x"_s, u"-"_s, u"end"_s}) {
        QVERIFY(!hasWordForms(tag));
        QVERIFY(wordFormKeys(u"words", tag).isEmpty());
    }
}

void WordFormsTest::onlyWordsInTheLanguagesScriptHaveKeys()
{
    QVERIFY(wordFormKeys(u"министров", u"en").isEmpty());
    QVERIFY(wordFormKeys(u"ministers", u"ru").isEmpty());
    QVERIFY(wordFormKeys(u"美国").isEmpty());
    QVERIFY(wordFormKeys(u"২০১৫").isEmpty());
}

void WordFormsTest::theKeysOfAnyLanguageHoldThoseOfEach()
{
    for (const QString &word : {u"Häuser"_s, u"elections"_s, u"eleição"_s, u"Београду"_s, u"министров"_s, u"πρόσφυγες"_s, u"المعتقلين"_s, u"लड़कों"_s}) {
        const QStringList all = wordFormKeys(word);
        QCOMPARE(wordFormKeys(word), all); // also when it is kept
        for (const QString &tag : {u"en"_s, u"de"_s, u"pt"_s, u"sr"_s, u"ru"_s, u"el"_s, u"ar"_s, u"hi"_s}) {
            const QStringList keys = wordFormKeys(word, tag);
            QVERIFY(std::all_of(keys.cbegin(), keys.cend(), [&](const QString &key) { return all.contains(key); }));
        }
    }
}

void WordFormsTest::respellingsNeedNoLibrary()
{
    QCOMPARE(respellings(u"München"), QStringList{u"muenchen"_s});
    QCOMPARE(respellings(u"Đoković"), QStringList{u"djokovic"_s});
    QCOMPARE(respellings(u"Poet"), QStringList());
    QCOMPARE(respellings(u""), QStringList());
}

void WordFormsTest::mayHaveKeyRefusesNoWordThatHasIt()
{
    struct Word { QString written, folded; };
    for (const Word &word : {Word{u"menulis"_s, u"menulis"_s}, Word{u"المعتقلين"_s, u"المعتقلين"_s}, Word{u"Ђоковић"_s, u"ђоковић"_s}, Word{u"Љубом"_s, u"љубом"_s},
                             Word{u"Шибенику"_s, u"шибенику"_s}, Word{u"Häuser"_s, u"hauser"_s}, Word{u"Übungen"_s, u"ubungen"_s}, Word{u"İstanbul"_s, u"istanbul"_s}}) {
        const QStringList keys = wordFormKeys(word.written);
        QVERIFY(!keys.isEmpty());
        for (const QString &key : keys)
            QVERIFY2(mayHaveKey(word.folded, key), qPrintable(key));
    }
    QVERIFY(!mayHaveKey(u"house", u"en:mous"));
    QVERIFY(!mayHaveKey(u"", u"en:mous"));
}

void WordFormsTest::oddWordsHaveNoKeys()
{
    const QStringList odd = {QString(), u"a"_s, u"2015"_s, u"G20"_s, u"..."_s, QString(2, QChar(0)), QString(2, QChar(0xD800)), QString(1000, u'x'), u"\u0301\u0301"_s};
    for (const QString &word : odd)
        QVERIFY2(wordFormKeys(word).isEmpty() && wordFormKeys(word, u"en").isEmpty(), qPrintable(word));
    // Whatever is between the letters.
    const QString broken = u"ab"_s + QChar(0) + u"cd"_s + QChar(0xDC00);
    QVERIFY(wordFormKeys(broken, u"pl").isEmpty());
    QCOMPARE(wordFormKeys(broken, u"tr"), wordFormKeys(broken, u"tr-TR"));
}

void WordFormsTest::serbianIsReadInBothAlphabets()
{
    QCOMPARE(toSerbianLatin(u"Ђоковић и Љуба, Џорџ"), u"Đoković i Ljuba, Džordž"_s);
    QCOMPARE(toSerbianLatin(u"Beograd ы"), u"Beograd ы"_s);
    QCOMPARE(wordFormKeys(u"Београду", u"sr-Cyrl"), wordFormKeys(u"Beogradu", u"sr-Latn"));
}

QTEST_GUILESS_MAIN(WordFormsTest)
#include "tst_wordforms.moc"
