// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/text/entities.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

class TestEntities final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void referencesBecomeCharacters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("named") << u"Fish &amp; chips"_s << u"Fish & chips"_s;
        QTest::newRow("number") << u"Full &#038; part"_s << u"Full & part"_s;
        QTest::newRow("hexadecimal") << u"A &#x26; B &#X2019;"_s << u"A & B ’"_s;
        QTest::newRow("beyond sixteen bits") << u"&#x1F600;"_s << u"😀"_s;
        QTest::newRow("only once") << u"&amp;amp;"_s << u"&amp;"_s;
        QTest::newRow("NUL stays") << u"&#0;"_s << u"&#0;"_s;
        QTest::newRow("surrogate stays") << u"&#xD800;"_s << u"&#xD800;"_s;
        QTest::newRow("too large stays") << u"&#x110000;"_s << u"&#x110000;"_s;
        QTest::newRow("unknown stays") << u"AT&T; &x; &;"_s << u"AT&T; &x; &;"_s;
        QTest::newRow("unfinished") << u"a & b &am"_s << u"a & b &am"_s;
        QTest::newRow("white space") << u" a \n b "_s << u"a b"_s;
        QTest::newRow("empty") << QString() << QString();
    }

    void referencesBecomeCharacters()
    {
        QFETCH(QString, text);
        QTEST(withoutEntities(text), "plain");
    }
};

QTEST_APPLESS_MAIN(TestEntities)
#include "tst_entities.moc"
