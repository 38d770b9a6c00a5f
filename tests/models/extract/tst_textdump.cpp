// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/dump/textdump.h"
#include "models/extract/dump/dumpparagraphs.h"
#include "models/domain/offsetmap.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

QString textOf(const Extraction &dump, const Block &block)
{
    return dump.pageText.sliced(block.span.begin, block.span.length());
}

QStringList textsOf(const Extraction &dump, BlockRole role)
{
    QStringList texts;
    for (const Block &block : dump.blocks) {
        if (block.role == role)
            texts.append(textOf(dump, block));
    }
    return texts;
}

const QString prose = u"The council met on Tuesday and agreed to repair the bridge before the winter, because the old one would not hold. "_s;

} // namespace

class TestTextDump final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsTheArticle();
    void hidesSkipListAndTail();
    void readsTheCreditLine();
    void pageTextIsTheFile();
    void offsetsAreThoseOfTheFile();
    void lineEndsBecomeLf();
    void joinsWrappedLines();
    void longLinesAreParagraphs();
    void languageMenusAreKnown();
    void bylineAndDateStandUnderTheHeadline();
    void textWithoutProseIsShownWhole_data();
    void textWithoutProseIsShownWhole();
    void blankTextIsNoText();

private:
    QString m_text;
    Extraction m_dump;
};

void TestTextDump::initTestCase()
{
    QFile file(QFINDTESTDATA("data/harbour.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_text = QString::fromUtf8(file.readAll());
    const Result<Extraction> dump = extractDump(m_text, nullptr, false, {});
    QVERIFY(dump.has_value());
    m_dump = *dump;
}

void TestTextDump::showsTheArticle()
{
    QCOMPARE(m_dump.metadata.headline, u"Elmar and Vessa agree to rebuild the flooded harbour together"_s);
    QCOMPARE(textsOf(m_dump, BlockRole::Headline), QStringList({m_dump.metadata.headline}));
    QVERIFY(m_dump.metadata.standfirst.startsWith(u"The two coastal towns"_s));
    QCOMPARE(textsOf(m_dump, BlockRole::Paragraph).size(), 6);
    QCOMPARE(textsOf(m_dump, BlockRole::Crosshead), QStringList({u"Engineers ask for patience"_s}));
    QVERIFY(!m_dump.isDoubtful());
}

void TestTextDump::hidesSkipListAndTail()
{
    QCOMPARE(textsOf(m_dump, BlockRole::Navigation).size(), 6);
    QCOMPARE(textsOf(m_dump, BlockRole::Related), QStringList({u"DW recommends"_s}));
    const QString shown = contentText(m_dump.pageText, m_dump.blocks);
    QVERIFY(!shown.contains(u"Choose from 30 Languages"_s));
    QVERIFY(!shown.contains(u"Inhalt"_s));
    QVERIFY(!shown.contains(u"recommends"_s));
}

void TestTextDump::readsTheCreditLine()
{
    QCOMPARE(m_dump.metadata.credit.text, u"lh/ol (AFP, dpa)"_s);
    QCOMPARE(m_dump.metadata.credit.initials, QStringList({u"lh"_s, u"ol"_s}));
    QCOMPARE(m_dump.metadata.credit.agencies, QStringList({u"AFP"_s, u"dpa"_s}));
    QCOMPARE(textsOf(m_dump, BlockRole::CreditLine).size(), 1);
}

void TestTextDump::pageTextIsTheFile()
{
    QCOMPARE(m_dump.pageText, m_text);
    qsizetype last = 0;
    for (const Block &block : m_dump.blocks) {
        QVERIFY(block.span.begin >= last);
        QVERIFY(QStringView(m_text).sliced(last, block.span.begin - last).trimmed().isEmpty());
        QCOMPARE(textOf(m_dump, block), textOf(m_dump, block).trimmed());
        last = block.span.end;
    }
}

void TestTextDump::offsetsAreThoseOfTheFile()
{
    // The skip list and its blank lines are 110 characters long.
    const OffsetMap map(m_dump.pageText);
    QCOMPARE(map.toCodePoint(m_dump.pageText.indexOf(u"Elmar and Vessa")), 110);
}

void TestTextDump::lineEndsBecomeLf()
{
    const Result<Extraction> dump = extractDump(u"\ufeffOne\r\nTwo\rThree"_s, nullptr, false, {});
    QCOMPARE(dump->pageText, u"One\nTwo\nThree"_s);
}

void TestTextDump::joinsWrappedLines()
{
    QString text;
    for (int paragraph = 0; paragraph < 8; ++paragraph)
        text += u"   The council met on Tuesday and agreed to repair the bridge before the\n   winter, because the old one would not hold a second time, and nobody\n   spoke against it.\n\n"_s;
    QVERIFY(wrapColumn(text) > 60);
    const std::vector<DumpParagraph> paragraphs = dumpParagraphs(text);
    QCOMPARE(paragraphs.size(), size_t(8));
    QVERIFY(paragraphs.front().line.endsWith(u"hold a second time, and nobody spoke against it."_s));
    QCOMPARE(paragraphs.front().span.begin, 3);
}

void TestTextDump::longLinesAreParagraphs()
{
    const QString text = QString(prose.repeated(3) + u'\n').repeated(30);
    QCOMPARE(wrapColumn(text), 0);
    QCOMPARE(dumpParagraphs(text).size(), size_t(30));
}

void TestTextDump::languageMenusAreKnown()
{
    const Result<Extraction> dump = extractDump(QString(u"Albanian Shqip\nGerman Deutsch\nArabic العربية\nUrdu اردو\n\nBridge to be repaired before the winter\n\n"_s
                                                        + QString(prose + u"\n\n").repeated(4)),
        nullptr, false, {});
    QCOMPARE(textsOf(*dump, BlockRole::LanguageMenu).size(), 4);
    QCOMPARE(dump->metadata.headline, u"Bridge to be repaired before the winter"_s);
}

void TestTextDump::bylineAndDateStandUnderTheHeadline()
{
    const Result<Extraction> dump
        = extractDump(QString(u"Bridge to be repaired\n\nBy Leila Haddad in Elmar\n\n3 March 2016\n\n"_s + QString(prose + u"\n\n").repeated(4)), nullptr, false, {});
    QCOMPARE(dump->metadata.byline, u"By Leila Haddad in Elmar"_s);
    QCOMPARE(dump->metadata.authors, QStringList({u"Leila Haddad"_s}));
    QCOMPARE(dump->metadata.published.date(), QDate(2016, 3, 3));
}

void TestTextDump::textWithoutProseIsShownWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("emoji") << u"😀😀😀\n🎉"_s;
    QTest::newRow("one word") << u"Hello"_s;
    QTest::newRow("NUL") << QString(u"a"_s + QChar(u'\0') + u"b"_s);
}

void TestTextDump::textWithoutProseIsShownWhole()
{
    QFETCH(QString, text);
    const Result<Extraction> dump = extractDump(text, nullptr, false, {});
    QVERIFY(dump.has_value());
    QVERIFY(dump->isDoubtful());
    QVERIFY(!contentText(dump->pageText, dump->blocks).isEmpty());
    QCOMPARE(dump->pageText.size(), text.size());
    QVERIFY(!dump->pageText.contains(QChar(u'\0')));
}

void TestTextDump::blankTextIsNoText()
{
    const Result<Extraction> dump = extractDump(u" \n\t\n"_s, nullptr, false, {});
    QVERIFY(!dump.has_value());
    QCOMPARE(dump.error().code, ErrorCode::NoText);
}

QTEST_APPLESS_MAIN(TestTextDump)
#include "tst_textdump.moc"
