// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/domain/offsetmap.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

class TestOffsetMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainTextMapsToItself()
    {
        const OffsetMap map(u"Paris"_s);
        QCOMPARE(map.toCodePoints({1, 4}), (CodePointSpan{1, 4}));
        QCOMPARE(map.toUtf16(CodePointSpan{1, 4}), (Span{1, 4}));
        QCOMPARE(map.codePointLength(), 5);
    }

    void anEmojiIsOneCodePoint()
    {
        const QString text = u"a😀b"_s; // UTF-16: a, two halves, b
        const OffsetMap map(text);
        QCOMPARE(map.codePointLength(), 3);
        QCOMPARE(map.toCodePoint(3), 2);
        QCOMPARE(map.toUtf16(2), 3);
        QCOMPARE(map.toUtf16(CodePointSpan{1, 2}), (Span{1, 3}));
    }

    void anOffsetInsideAPairGoesToItsStart() { QCOMPARE(OffsetMap(u"a😀b"_s).toCodePoint(2), 1); }

    void aLoneSurrogateIsOneCodePoint()
    {
        QString text = u"ab"_s;
        text.insert(1, QChar(0xd83d));
        const OffsetMap map(text);
        QCOMPARE(map.codePointLength(), 3);
        QCOMPARE(map.toCodePoint(2), 2);
    }

    void offsetsBeyondTheTextAreClamped()
    {
        const OffsetMap map(u"ab"_s);
        QCOMPARE(map.toCodePoint(99), 2);
        QCOMPARE(map.toUtf16(-3), 0);
    }

    void everyOffsetOfAMixedTextComesBack()
    {
        QString text;
        for (int i = 0; i < 200; ++i)
            text += i % 3 == 0 ? u"𓀀"_s : i % 3 == 1 ? u"é"_s : u"अ"_s;
        const OffsetMap map(text);
        qsizetype codePoint = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i].isLowSurrogate())
                continue;
            QCOMPARE(map.toCodePoint(i), codePoint);
            QCOMPARE(map.toUtf16(codePoint), i);
            ++codePoint;
        }
        QCOMPARE(map.codePointLength(), codePoint);
    }
};

QTEST_GUILESS_MAIN(TestOffsetMap)
#include "tst_offsetmap.moc"
