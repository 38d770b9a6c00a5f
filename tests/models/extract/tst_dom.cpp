// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/html/dom.h"
#include "models/extract/html/parserarena.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

int find(const Dom &dom, Tag tag)
{
    for (int i = 0; i < dom.size(); ++i) {
        if (dom[i].tag == tag)
            return i;
    }
    return -1;
}

} // namespace

class TestDom final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nodesAreInDocumentOrderWithTheirSubtrees();
    void readsAttributes();
    void textLeavesOutWhatIsNotShown();
    void cancelStopsTheParser();
    void arenaStopsAtItsLimit();
};

void TestDom::nodesAreInDocumentOrderWithTheirSubtrees()
{
    const Result<Dom> dom = Dom::parse("<article><h1>A</h1><p>B<b>C</b></p></article><footer>D</footer>");
    QVERIFY(dom.has_value());
    const int article = find(*dom, Tag::Article);
    const int paragraph = find(*dom, Tag::P);
    const int footer = find(*dom, Tag::Footer);
    QVERIFY(article >= 0 && article < paragraph && paragraph < footer);
    QCOMPARE((*dom)[paragraph].parent, article);
    QCOMPARE((*dom)[article].end, footer);
    QCOMPARE((*dom)[0].end, dom->size());
    QCOMPARE(dom->text(article), u"A BC"_s);
}

void TestDom::readsAttributes()
{
    const Result<Dom> dom = Dom::parse("<p CLASS='one  two' hidden>x</p>");
    const int p = find(*dom, Tag::P);
    QCOMPARE(dom->attributeText(p, "class"), u"one two"_s);
    QVERIFY(dom->hasAttribute(p, "hidden"));
    QVERIFY(!dom->hasAttribute(p, "id"));
    QVERIFY(dom->attribute(p, "id").empty());
}

void TestDom::textLeavesOutWhatIsNotShown()
{
    const Result<Dom> dom = Dom::parse("<div>a<script>b</script><noscript>c</noscript><template>d</template><select><option>e</select>"
                                       "<ruby>漢<rt>かん</rt></ruby><br>f</div>");
    QCOMPARE(dom->text(find(*dom, Tag::Div)), u"a漢 f"_s);
    QCOMPARE(dom->rawText(find(*dom, Tag::Script)), QByteArray("b"));
}

void TestDom::cancelStopsTheParser()
{
    const CancelToken cancel;
    cancel.cancel();
    const Result<Dom> dom = Dom::parse(QByteArray("<p>text</p>").repeated(10'000), cancel);
    QVERIFY(!dom.has_value());
    QCOMPARE(dom.error().code, ErrorCode::Cancelled);
}

void TestDom::arenaStopsAtItsLimit()
{
    ParserArena arena(1024 * 1024, std::chrono::hours(1), {});
    volatile int given = 0;
    if (setjmp(arena.guard()) == 0) {
        for (int i = 0; i < 100; ++i) {
            arena.allocate(100'000);
            given = given + 1;
        }
    }
    QCOMPARE(arena.stopped(), ParserArena::Stop::Memory);
    QVERIFY(given > 0 && given < 11);
}

QTEST_APPLESS_MAIN(TestDom)
#include "tst_dom.moc"
