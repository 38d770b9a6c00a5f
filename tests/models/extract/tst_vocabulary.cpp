// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/html/vocabulary.h"

#include <QTest>

using namespace galley;

class TestVocabulary final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classNamesTellTheFurniture_data();
    void classNamesTellTheFurniture();
    void classNamesTellTheParts();
    void tagsAndRolesTellToo();
    void hiddenElementsAreKnown();
};

void TestVocabulary::classNamesTellTheFurniture_data()
{
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<int>("role"); // -1: none
    QTest::newRow("kebab") << QByteArray("c-related-stories") << static_cast<int>(BlockRole::Related);
    QTest::newRow("camel") << QByteArray("articleComments") << static_cast<int>(BlockRole::Comment);
    QTest::newRow("longer word") << QByteArray("advertisement_top") << static_cast<int>(BlockRole::Advertising);
    QTest::newRow("upper case") << QByteArray("SIDEBAR") << static_cast<int>(BlockRole::Other);
    QTest::newRow("negated") << QByteArray("no-sidebar article") << -1;
    QTest::newRow("part of another word") << QByteArray("download header-gradient shadow") << -1;
    QTest::newRow("body") << QByteArray("article-body") << -1;
    QTest::newRow("empty") << QByteArray() << -1;
}

void TestVocabulary::classNamesTellTheFurniture()
{
    QFETCH(QByteArray, names);
    const ElementHints hints = nameHints(std::string_view(names.constData(), static_cast<size_t>(names.size())));
    QTEST(hints.furniture ? static_cast<int>(*hints.furniture) : -1, "role");
}

void TestVocabulary::classNamesTellTheParts()
{
    QVERIFY(nameHints("article__byline").part == BlockRole::Byline);
    QVERIFY(nameHints("pubdate").part == BlockRole::Date);
    QVERIFY(nameHints("article-body").body);
    QVERIFY(!nameHints("article-body").part.has_value());
}

void TestVocabulary::tagsAndRolesTellToo()
{
    const Result<Dom> dom = Dom::parse("<nav>a</nav><div role=complementary>b</div><article>c</article><div itemprop=articleBody class=widget>d</div>");
    int next = 0;
    const auto after = [&dom, &next](Tag tag) {
        while ((*dom)[next].tag != tag)
            ++next;
        return elementHints(*dom, next++);
    };
    QVERIFY(after(Tag::Nav).furniture == BlockRole::Navigation);
    QVERIFY(after(Tag::Div).furniture == BlockRole::Other);
    QVERIFY(after(Tag::Article).body);
    const ElementHints body = after(Tag::Div);
    QVERIFY(body.body && !body.furniture);
}

void TestVocabulary::hiddenElementsAreKnown()
{
    const Result<Dom> dom = Dom::parse("<p style='color:red; DISPLAY: none'>a</p><p hidden>b</p><p>c</p>");
    QList<bool> hidden;
    for (int i = 0; i < dom->size(); ++i) {
        if ((*dom)[i].tag == Tag::P)
            hidden.append(elementHints(*dom, i).hidden);
    }
    QCOMPARE(hidden, QList<bool>({true, true, false}));
}

QTEST_APPLESS_MAIN(TestVocabulary)
#include "tst_vocabulary.moc"
