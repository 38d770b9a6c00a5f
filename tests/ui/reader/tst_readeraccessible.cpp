// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/readerview.h"
#include "readersample.h"

#include <QAccessible>
#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

class ReaderAccessibleTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void saysTheShownText();
    void selectionGoesBothWays();
    void charactersHavePlaces();
    void attributesNameRoleAndMarks();
    void offsetsOutsideAreHarmless();

private:
    [[nodiscard]] QAccessibleTextInterface &text()
    {
        return *QAccessible::queryAccessibleInterface(m_view.get())->textInterface();
    }

    ReaderSample m_sample;
    std::unique_ptr<ReaderView> m_view;
};

void ReaderAccessibleTest::init()
{
    m_sample = portSample();
    m_sample.mention(u"Leila Haddad"_s, u"Person"_s);
    m_view = std::make_unique<ReaderView>();
    m_view->resize(640, 600);
    m_view->setArticle(m_sample.article);
    m_view->setAnnotations(m_sample.annotations, Tagset::standard());
    m_view->show();
}

void ReaderAccessibleTest::saysTheShownText()
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_view.get());
    QCOMPARE(interface->role(), QAccessible::Document);
    QVERIFY(interface->state().readOnly);
    QVERIFY(!interface->text(QAccessible::Name).isEmpty());
    const QString all = text().text(0, text().characterCount());
    QVERIFY(all.startsWith(u"Pilots of Elmar meet the mayor\nOn Monday"_s));
    QVERIFY(!all.contains(u"boats"_s));
    QCOMPARE(all.size(), text().characterCount());
    m_view->setFurnitureShown(true);
    QVERIFY(text().text(0, text().characterCount()).contains(u"two boats"_s));
}

void ReaderAccessibleTest::selectionGoesBothWays()
{
    const qsizetype at = text().text(0, text().characterCount()).indexOf(u"dockers"_s);
    QCOMPARE(text().selectionCount(), 0);
    text().addSelection(int(at), int(at) + 7);
    QCOMPARE(m_view->selection(), m_sample.find(u"dockers"_s));
    m_view->selectSpan(m_sample.find(u"strike"_s));
    int begin = 0;
    int end = 0;
    text().selection(0, &begin, &end);
    QCOMPARE(text().text(begin, end), u"strike"_s);
    QCOMPARE(text().cursorPosition(), end);
    text().removeSelection(0);
    QCOMPARE(text().selectionCount(), 0);
    text().setCursorPosition(int(at));
    QCOMPARE(m_view->caretPosition(), m_sample.find(u"dockers"_s).begin);
}

void ReaderAccessibleTest::charactersHavePlaces()
{
    const int at = int(text().text(0, text().characterCount()).indexOf(u"dockers"_s));
    for (int i = at; i < at + 7; ++i) {
        const QRect rect = text().characterRect(i);
        QVERIFY(rect.isValid());
        QCOMPARE(text().offsetAtPoint({rect.left() + 1, rect.center().y()}), i);
    }
    QCOMPARE(text().offsetAtPoint({-500, -500}), -1);
}

void ReaderAccessibleTest::attributesNameRoleAndMarks()
{
    const QString all = text().text(0, text().characterCount());
    int begin = 0;
    int end = 0;
    const QString attributes = text().attributes(int(all.indexOf(u"Haddad"_s)), &begin, &end);
    QVERIFY(attributes.contains(u"mark:Person;"_s));
    QVERIFY(attributes.contains(u"block:Paragraph;"_s));
    QCOMPARE(text().text(begin, end), u"Leila Haddad"_s);
    QVERIFY(!text().attributes(int(all.indexOf(u"dockers"_s)), &begin, &end).contains(u"mark:"_s));
    QCOMPARE(text().text(begin, end), u"On Monday dockers met "_s);
    QVERIFY(text().attributes(0, &begin, &end).contains(u"block:Headline;"_s));
}

void ReaderAccessibleTest::offsetsOutsideAreHarmless()
{
    int begin = 0;
    int end = 0;
    QCOMPARE(text().attributes(100000, &begin, &end), QString());
    QCOMPARE(text().attributes(-1, &begin, &end), QString());
    QCOMPARE(text().text(50000, 60000), QString());
    text().characterRect(100000);
    text().setSelection(0, 900, 100000);
    text().scrollToSubstring(100000, 100001);
    m_view->clear();
    QCOMPARE(text().characterCount(), 0);
    QCOMPARE(text().text(0, 5), QString());
    text().attributes(0, &begin, &end);
    text().characterRect(0);
}

QTEST_MAIN(ReaderAccessibleTest)
#include "tst_readeraccessible.moc"
