// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/language/folding.h"
#include "models/language/tokenizer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

struct Word
{
    QString folded;
    Span span;

    bool operator==(const Word &) const = default;
};

QList<Word> wordsOf(QStringView text)
{
    QList<Word> words;
    tokenize(text, [&words](const Token &token) { words.append({token.folded.toString(), token.span}); });
    return words;
}

QList<Word> wordsOfUtf8(const QByteArray &utf8)
{
    QList<Word> words;
    const auto sink = [](void *context, const char *token, int length, int begin, int end) {
        static_cast<QList<Word> *>(context)->append({QString::fromUtf8(token, length), {begin, end}});
        return 0;
    };
    tokenizeUtf8(utf8.constData(), static_cast<int>(utf8.size()), sink, &words);
    return words;
}

} // namespace

class TokenizerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFolded_data();
    void wordsAreFolded();
    void spansCoverTheWordAsWritten();
    void bothEncodingsGiveTheSameWords();
    void foldingTwiceChangesNothing();
    void theTableSaysWhatTheRuleSays();
    void malformedUtf8SeparatesWords();
    void halfASurrogatePairSeparatesWords();
    void aSinkCanStop();
    void aVeryLongWordIsCutAlikeInBothEncodings();
    void namesKeepTheirSigns();
};

void TokenizerTest::wordsAreFolded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("tokens");

    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("only signs") << u" ... \u2014 \U0001F600 & !"_s << QStringList();
    QTest::newRow("English") << u"The G-20 Summit, don't"_s << QStringList{u"the"_s, u"g"_s, u"20"_s, u"summit"_s, u"don"_s, u"t"_s};
    QTest::newRow("French") << u"ÉLYSÉE élysée"_s << QStringList{u"elysee"_s, u"elysee"_s};
    QTest::newRow("decomposed") << u"e\u0301tat"_s << QStringList{u"etat"_s};
    QTest::newRow("Turkish") << u"İstanbul ISTANBUL ılık"_s << QStringList{u"istanbul"_s, u"istanbul"_s, u"ilik"_s};
    QTest::newRow("Greek with tonos and final sigma") << u"Τσίπρας ΤΣΙΠΡΑΣ"_s << QStringList{u"τσιπρασ"_s, u"τσιπρασ"_s};
    QTest::newRow("Russian") << u"Ещё ЕЩЕ"_s << QStringList{u"еще"_s, u"еще"_s};
    QTest::newRow("Romanian comma and cedilla") << u"ştiri știri"_s << QStringList{u"stiri"_s, u"stiri"_s};
    QTest::newRow("Arabic with harakat and tatweel") << u"مُحَمَّد محمـــد"_s << QStringList{u"محمد"_s, u"محمد"_s};
    QTest::newRow("Arabic digits") << u"٢٠١٥ ۲۰۱۵"_s << QStringList{u"2015"_s, u"2015"_s};
    QTest::newRow("Arabic presentation forms") << u"\uFEB3\uFEFC\uFEE1"_s << QStringList{u"سلام"_s};
    QTest::newRow("Persian with ZWNJ") << u"می\u200Cکند میکند"_s << QStringList{u"ميكند"_s, u"ميكند"_s};
    QTest::newRow("Hindi keeps vowel signs") << u"हिन्दी में"_s << QStringList{u"हिंदी"_s, u"में"_s};
    QTest::newRow("Bengali vowel sign, composed or not") << u"কো ক\u09C7\u09BE"_s << QStringList{u"ক\u09C7\u09BE"_s, u"ক\u09C7\u09BE"_s};
    QTest::newRow("Amharic") << u"ሰላም፡ዓለም።"_s << QStringList{u"ሰላም"_s, u"አለም"_s};
    QTest::newRow("Chinese") << u"美国，2015年"_s << QStringList{u"美"_s, u"国"_s, u"2015"_s, u"年"_s};
    QTest::newRow("Japanese") << u"東京タワーの"_s << QStringList{u"东"_s, u"京"_s, u"タ"_s, u"ワ"_s, u"ー"_s, u"の"_s};
    QTest::newRow("ideograph beyond the basic plane") << u"\U00020BB7野"_s << QStringList{u"\U00020BB7"_s, u"野"_s};
    QTest::newRow("Korean") << u"서울 정상회담"_s << QStringList{u"서울"_s, u"정상회담"_s};
    QTest::newRow("full width") << u"ＥＵ２０１５"_s << QStringList{u"eu2015"_s};
    QTest::newRow("ligature") << u"ﬁnance"_s << QStringList{u"finance"_s};
    QTest::newRow("soft hyphen") << u"Regie\u00ADrung"_s << QStringList{u"regierung"_s};
    QTest::newRow("German sharp s") << u"Straße STRASSE"_s << QStringList{u"strasse"_s, u"strasse"_s};
    QTest::newRow("strokes and ligatures") << u"Łódź Đoković Ærø cœur"_s << QStringList{u"lodz"_s, u"dokovic"_s, u"aero"_s, u"coeur"_s};
    QTest::newRow("Hausa hooks") << u"ƙasa Ɗan ɓera ƴanci"_s << QStringList{u"kasa"_s, u"dan"_s, u"bera"_s, u"yanci"_s};
    QTest::newRow("Arabic and Persian forms of letters") << u"علی على كتاب کتاب مدرسة مدرسه"_s << QStringList{u"علي"_s, u"علي"_s, u"كتاب"_s, u"كتاب"_s, u"مدرسه"_s, u"مدرسه"_s};
    QTest::newRow("Traditional Chinese") << u"臺灣"_s << QStringList{u"台"_s, u"湾"_s};
    QTest::newRow("nasal before a consonant of its place") << u"सम्बन्ध अङ्क जन्म"_s << QStringList{u"संबंध"_s, u"अंक"_s, u"जन्म"_s};
    QTest::newRow("nasal at the end") << u"अन् त न्"_s << QStringList{u"अन्"_s, u"त"_s, u"न्"_s};
    QTest::newRow("Bengali") << u"ব্যাঙ্ক চাঁদ হঠাৎ"_s << QStringList{u"ব্যাংক"_s, u"চাদ"_s, u"হঠাত্"_s};
    QTest::newRow("Amharic letters that sound alike") << u"ሐሙስ ዓለም ፀሐይ ሠራዊት"_s << QStringList{u"ሀሙስ"_s, u"አለም"_s, u"ጸሀይ"_s, u"ሰራዊት"_s};
    QTest::newRow("mark without a letter") << u"\u0301 \u093F x"_s << QStringList{u"x"_s};
    QTest::newRow("fractions") << u"14½-13½"_s << QStringList{u"14"_s, u"½"_s, u"13"_s, u"½"_s};
    QTest::newRow("NUL") << QString(u"a"_s + QChar(0) + u'b') << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("cased letters beyond the basic plane") << u"\U00010400"_s << QStringList{u"\U00010428"_s};
    QTest::newRow("Ukrainian letter apostrophe") << u"м\u02BCя м’я"_s << QStringList{u"м"_s, u"я"_s, u"м"_s, u"я"_s};
}

void TokenizerTest::wordsAreFolded()
{
    QFETCH(QString, text);
    QFETCH(QStringList, tokens);
    QCOMPARE(searchTokens(text), tokens);
}

void TokenizerTest::spansCoverTheWordAsWritten()
{
    const QString text = u"«Élysée» \U0001F600 e\u0301tat, مُحَمَّد می\u200C, 美国"_s;
    QStringList written;
    const QList<Word> words = wordsOf(text);
    for (const Word &word : words)
        written.append(text.sliced(word.span.begin, word.span.length()));
    QCOMPARE(written, QStringList({u"Élysée"_s, u"e\u0301tat"_s, u"مُحَمَّد"_s, u"می"_s, u"美"_s, u"国"_s}));
}

void TokenizerTest::bothEncodingsGiveTheSameWords()
{
    QString text = u"Élysée İ ﬁ \U00020BB7野 \U00010400x می\u200Cکند کো हिन्दी ½ m² ٢٠ \U0001F600\u200D\U0001F525 ß"_s;
    for (char32_t c = 1; c < 0x30000; c += 7) {
        if (!QChar::isSurrogate(c))
            text += QChar::fromUcs4(c);
        if (c % 3 == 0)
            text += u' ';
    }
    const QByteArray utf8 = text.toUtf8();
    const QList<Word> words = wordsOf(text);
    const QList<Word> bytes = wordsOfUtf8(utf8);
    QCOMPARE(bytes.size(), words.size());
    for (qsizetype i = 0; i < words.size(); ++i) {
        QCOMPARE(bytes[i].folded, words[i].folded);
        const QByteArray written = utf8.sliced(bytes[i].span.begin, bytes[i].span.length());
        QCOMPARE(QString::fromUtf8(written), text.sliced(words[i].span.begin, words[i].span.length()));
    }
}

void TokenizerTest::foldingTwiceChangesNothing()
{
    for (const FoldRule rule : {FoldRule::Names, FoldRule::Words}) {
        for (char32_t c = 0; c <= QChar::LastValidCodePoint; ++c) {
            const FoldedCodePoint once = foldCodePoint(c, rule);
            for (const char32_t part : once.to) {
                const FoldedCodePoint twice = foldCodePoint(part, rule);
                const bool isSame = twice.to.size() == 1 && twice.to.front() == part;
                QVERIFY2(isSame, qPrintable(u"U+%1 folds to U+%2, and that to another"_s.arg(c, 4, 16).arg(part, 4, 16)));
            }
        }
    }
}

void TokenizerTest::theTableSaysWhatTheRuleSays()
{
    for (const FoldRule ruleName : {FoldRule::Names, FoldRule::Words}) {
        const FoldTable &table = FoldTable::of(ruleName);
        for (char32_t c = 0; c <= 0xFFFF; ++c) {
            const FoldedCodePoint rule = foldCodePoint(c, ruleName);
            const FoldTable::Entry entry = table[static_cast<char16_t>(c)];
            FoldedCodePoint found{entry.part, {}};
            if (entry.isLong)
                found = table.longFold(entry);
            else if (entry.to != 0)
                found.to.append(entry.to);
            QVERIFY2(found.part == rule.part && found.to == rule.to, qPrintable(u"U+%1"_s.arg(c, 4, 16)));
        }
    }
}

void TokenizerTest::malformedUtf8SeparatesWords()
{
    QCOMPARE(wordsOfUtf8("ab\xFFxy"), QList<Word>({{u"ab"_s, {0, 2}}, {u"xy"_s, {3, 5}}}));
    QCOMPARE(wordsOfUtf8("ab\xC3"), QList<Word>({{u"ab"_s, {0, 2}}}));
    QCOMPARE(wordsOfUtf8("\xE2\x82"), QList<Word>());
    QCOMPARE(wordsOfUtf8("\xC1\x81" "a"), QList<Word>({{u"a"_s, {2, 3}}}));
    QCOMPARE(wordsOfUtf8("\xED\xA0\x80z"), QList<Word>({{u"z"_s, {3, 4}}}));
    QCOMPARE(wordsOfUtf8("\xF5\x80\x80\x80q"), QList<Word>({{u"q"_s, {4, 5}}}));
    QCOMPARE(wordsOfUtf8(QByteArray("a\0b", 3)), QList<Word>({{u"a"_s, {0, 1}}, {u"b"_s, {2, 3}}}));
}

void TokenizerTest::halfASurrogatePairSeparatesWords()
{
    const QString text = QString(u"ab"_s + QChar(0xD800) + u"cd" + QChar(0xDC00));
    QCOMPARE(searchTokens(text), QStringList({u"ab"_s, u"cd"_s}));
}

void TokenizerTest::aSinkCanStop()
{
    int count = 0;
    const auto stopAtSecond = [](void *context, const char *, int, int, int) { return ++*static_cast<int *>(context) == 2 ? 7 : 0; };
    QCOMPARE(tokenizeUtf8("a b c", 5, stopAtSecond, &count), 7);
    QCOMPARE(count, 2);
    count = 0;
    QCOMPARE(tokenizeUtf8("a b", 3, stopAtSecond, &count), 7);
}

void TokenizerTest::aVeryLongWordIsCutAlikeInBothEncodings()
{
    const QString text = QString(100'000, u'é') + u" end"_s;
    const QList<Word> words = wordsOf(text);
    QCOMPARE(words.size(), 2);
    QCOMPARE(words[0].span, Span(0, 100'000));
    QVERIFY(words[0].folded.size() < 1000);
    QCOMPARE(wordsOfUtf8(text.toUtf8())[0].folded, words[0].folded);
    QCOMPARE(searchTokens(words[0].folded), QStringList({words[0].folded}));
}

void TokenizerTest::namesKeepTheirSigns()
{
    QCOMPARE(foldForSearch(u"  Côte  d’Ivoire "), u"cote d'ivoire"_s);
    QCOMPARE(foldForSearch(u"G\u201020"), u"g-20"_s);
    QCOMPARE(foldForSearch(u"AT&T"), u"at&t"_s);
    QCOMPARE(foldForSearch(u"مُحَمَّد"), u"محمد"_s);
    QCOMPARE(foldForSearch(u"\U00010400\U0001F600"), u"\U00010428\U0001F600"_s);
    QCOMPARE(foldForSearch(u""), QString());
}

QTEST_GUILESS_MAIN(TokenizerTest)
#include "tst_tokenizer.moc"
