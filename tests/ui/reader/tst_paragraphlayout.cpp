// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/paragraphlayout.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class ParagraphLayoutTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void positionsAndPointsAgree_data();
    void positionsAndPointsAgree();
    void linesHaveOneHeight();
    void wrappedSpanHasARunOnEachLine();
    void spacesAtLineEndsAreNotCovered();
    void spanInMixedLineCoversItsLetters();
    void spanAcrossDirectionsMayHaveSeveralRuns();
    void spansOutsideAreIgnored();
    void oddTextIsLaidOut_data();
    void oddTextIsLaidOut();
    void rightToLeftTextStandsAtTheRight();
};

namespace {

constexpr qreal width = 420;

ParagraphLayout lay(const QString &text, const QString &language)
{
    const ReaderTypography typography(language, 1, true);
    return {text, typography.style(BlockRole::Paragraph), width, typography.isRightToLeft()};
}

const QString arabic = u"قالت وزيرة المياه الأردنية ليلى الحمدان إن الاتفاق سيتيح تبادل القياسات اليومية بين البلدين، بعد صيف."_s;

} // namespace

void ParagraphLayoutTest::positionsAndPointsAgree_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"On Monday dockers met Haddad in Elmar, and she promised a second ferry for the islands by autumn."_s << u"en"_s;
    QTest::newRow("Arabic") << arabic << u"ar"_s;
    QTest::newRow("Hindi") << u"नदी किनारे के गाँवों में चेतावनी, स्कूल दो दिन बंद"_s << u"hi"_s;
    QTest::newRow("Chinese") << u"港口工会与码头公司恢复谈判，货轮陆续靠岸。港口工会与码头公司恢复谈判，货轮陆续靠岸。"_s << u"zh-Hans"_s;
    QTest::newRow("emoji") << u"A \U0001F6A2 and \U0001F468‍\U0001F469‍\U0001F467 sail \U0001F1EA\U0001F1F8 home e\u0301"_s << u"en"_s;
}

void ParagraphLayoutTest::positionsAndPointsAgree()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    const ParagraphLayout layout = lay(text, language);
    int seen = 0;
    for (qsizetype at = 0; at < text.size(); at = layout.nextCharacter(at)) {
        const int line = layout.lineOf(at);
        QVERIFY(layout.lineSpan(line).contains(at));
        // two places may be one on the screen, as in a ligature
        const qsizetype found = layout.positionAt({layout.caretX(at), layout.baseline(line)});
        QCOMPARE(layout.lineOf(found), line);
        QCOMPARE(layout.caretX(found), layout.caretX(at));
        const qsizetype next = layout.nextCharacter(at);
        QVERIFY(next > at);
        QCOMPARE(layout.previousCharacter(next), at);
        ++seen;
    }
    QVERIFY(seen > 10);
}

void ParagraphLayoutTest::linesHaveOneHeight()
{
    const ReaderTypography typography(u"en"_s, 1, true);
    const BlockStyle &style = typography.style(BlockRole::Paragraph);
    const ParagraphLayout plain(u"word "_s.repeated(60), style, width, false);
    const ParagraphLayout mixed(u"word 港口 नदी \U0001F6A2 العربية "_s.repeated(20), style, width, false);
    QCOMPARE(plain.height(), plain.lineCount() * style.linePitch());
    QCOMPARE(mixed.height(), mixed.lineCount() * style.linePitch());
    QVERIFY(plain.lineCount() > 2);
    QVERIFY(style.labelRow > 0);
    QCOMPARE(style.linePitch(), 35);
    QCOMPARE(ReaderTypography(u"en"_s, 1, false).style(BlockRole::Paragraph).linePitch(), 26);
}

void ParagraphLayoutTest::wrappedSpanHasARunOnEachLine()
{
    const ParagraphLayout layout = lay(u"word "_s.repeated(60), u"en"_s);
    const QList<LineRun> runs = layout.runs({2, layout.length() - 3});
    QCOMPARE(runs.size(), layout.lineCount());
    for (int i = 0; i < runs.size(); ++i) {
        QCOMPARE(runs[i].line, i);
        QVERIFY(runs[i].left >= 0 && runs[i].right <= width + 1);
    }
}

void ParagraphLayoutTest::spacesAtLineEndsAreNotCovered()
{
    const ParagraphLayout layout = lay(u"word "_s.repeated(60), u"en"_s);
    const Span line = layout.lineSpan(0);
    QCOMPARE(layout.runs(line), layout.runs({line.begin, line.end - 1}));
    QVERIFY(layout.runs({line.end - 1, line.end}).isEmpty());
}

void ParagraphLayoutTest::spanInMixedLineCoversItsLetters()
{
    const QString text = u"وادي الأردن (JVA) عام 2016."_s;
    const ParagraphLayout layout = lay(text, u"ar"_s);
    const auto widthOf = [&](const QString &words) {
        const qsizetype at = text.indexOf(words);
        const QList<LineRun> runs = layout.runs({at, at + words.size()});
        return runs.size() == 1 ? runs[0].right - runs[0].left : -1;
    };
    // each letter of an embedded word counts, its first and its last too
    const qreal digit = widthOf(u"2016"_s) / 4;
    QVERIFY(digit > 0);
    QVERIFY(qAbs(widthOf(u"201"_s) - 3 * digit) < 1);
    QVERIFY(qAbs(widthOf(u"016"_s) - 3 * digit) < 1);
    QVERIFY(qAbs(widthOf(u"6"_s) - digit) < 1);
    QVERIFY(widthOf(u"JVA"_s) > widthOf(u"VA"_s) + 2);
    QVERIFY(widthOf(u"(JVA)"_s) > widthOf(u"JVA"_s) + 4);
    // side by side on the screen, without a gap
    const qsizetype year = text.indexOf(u"2016"_s);
    QCOMPARE(layout.runs({text.indexOf(u"عام"_s), year + 4}).size(), 1);
}

void ParagraphLayoutTest::spanAcrossDirectionsMayHaveSeveralRuns()
{
    const QString text = u"abc אבג דהו xyz"_s;
    const ParagraphLayout layout = lay(text, u"en"_s);
    // the end of the Latin word and the first Hebrew letters lie apart: Hebrew begins at its right
    const QList<LineRun> runs = layout.runs({2, 6});
    QCOMPARE(runs.size(), 2);
    QVERIFY(runs[0].right < runs[1].left);
    QCOMPARE(layout.runs({0, text.size()}).size(), 1);
}

void ParagraphLayoutTest::spansOutsideAreIgnored()
{
    const ParagraphLayout layout = lay(u"abc"_s, u"en"_s);
    QVERIFY(layout.runs({10, 20}).isEmpty());
    QVERIFY(layout.runs({-9, -2}).isEmpty());
    QVERIFY(layout.runs({2, 2}).isEmpty());
    QCOMPARE(layout.runs({-5, 90}), layout.runs({0, 3}));
}

void ParagraphLayoutTest::oddTextIsLaidOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("lone surrogates") << QString(u"a"_s + QChar(0xD83D) + u"b"_s + QChar(0xDE00));
    QTest::newRow("only emoji") << u"\U0001F6A2"_s.repeated(300);
    QTest::newRow("only marks") << u"\u0301\u064B\u0900"_s.repeated(50);
    QTest::newRow("no spaces") << u"x"_s.repeated(2000);
    QTest::newRow("line separators") << u"\u2028\u2028a\u2028"_s;
    QTest::newRow("controls") << u"\u202E abc \u2066 def \u200F \u0007\t"_s;
}

void ParagraphLayoutTest::oddTextIsLaidOut()
{
    QFETCH(QString, text);
    for (const QString &language : {u"en"_s, u"ar"_s}) {
        const ParagraphLayout layout = lay(text, language);
        QVERIFY(layout.lineCount() >= 1);
        QVERIFY(layout.height() > 0);
        for (const qreal x : {-50.0, 0.0, 100.0, 900.0}) {
            const qsizetype at = layout.positionAt({x, layout.height() / 2});
            QVERIFY(at >= 0 && at <= text.size());
        }
        for (const LineRun &run : layout.runs({0, text.size()}))
            QVERIFY(run.left < run.right);
    }
}

void ParagraphLayoutTest::rightToLeftTextStandsAtTheRight()
{
    const ParagraphLayout layout = lay(arabic, u"ar"_s);
    QVERIFY(layout.isRightToLeft());
    QVERIFY(layout.caretX(0) > width - 2);
    QVERIFY(layout.caretX(5) < layout.caretX(0));
    const ParagraphLayout latin = lay(u"Haddad"_s, u"ar"_s); // by the article's direction, not the word's
    QVERIFY(latin.runs({0, 6}).first().right > width - 2);
}

QTEST_MAIN(ParagraphLayoutTest)
#include "tst_paragraphlayout.moc"
