// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/concordancepage.h"

#include "models/search/query.h"
#include "tests/support/temporarylibrary.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace galley;
using namespace Qt::StringLiterals;

class TestConcordancePage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(Theme::Light); }

    void init()
    {
        m_library = std::make_unique<TemporaryLibrary>();
        m_article = m_library->addArticle(u"Ferries sail again"_s, {u"The ferry left the quay at noon."_s, u"A second ferry waits, the captain said."_s});
        m_page = std::make_unique<ConcordancePage>(**m_library);
        m_page->resize(900, 500);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_library.reset();
    }

    void enterGoesToThePlaceInTheArticle()
    {
        find(u"ferry"_s);
        const QSignalSpy chosen(m_page.get(), &ConcordancePage::lineChosen);
        m_page->takeFocus();
        QTest::keyClick(m_page->view(), Qt::Key_End);
        QTest::keyClick(m_page->view(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().at(0).value<ArticleId>(), m_article);
        QVERIFY(!chosen.first().at(1).value<Span>().isEmpty());
        QVERIFY(m_page->title().contains(u"ferry"_s));
    }

    void sortsByWhatFollows()
    {
        find(u"ferry"_s);
        auto *orders = m_page->findChild<SegmentedControl *>();
        Q_EMIT orders->chosen(static_cast<int>(ConcordanceOrder::ByRight));
        QString before;
        for (const ConcordanceLine &line : m_page->lines().lines()) {
            QVERIFY(before.trimmed().compare(line.right.trimmed(), Qt::CaseInsensitive) <= 0);
            before = line.right;
        }
    }

    void copiesTheChosenLinesAsColumns()
    {
        find(u"\"second ferry\""_s);
        m_page->takeFocus();
        QTest::keySequence(m_page->view(), QKeySequence::SelectAll);
        QTest::keySequence(m_page->view(), QKeySequence::Copy);
        const QStringList columns = QGuiApplication::clipboard()->text().split(u'\t');
        QCOMPARE(columns.size(), 5);
        QCOMPARE(columns.at(1), u"second ferry"_s);
    }

    void filtersAloneHaveNoLinesAndItSaysSo()
    {
        find(u"lang:en"_s, 0);
        QVERIFY(!m_page->view()->isVisible());
    }

    void escapeLeaves()
    {
        find(u"ferry"_s);
        const QSignalSpy closed(m_page.get(), &ConcordancePage::closed);
        m_page->takeFocus();
        QTest::keyClick(m_page->view(), Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }

private:
    void find(const QString &text, int least = 1)
    {
        const auto query = parseQuery(text);
        QVERIFY(query);
        QSignalSpy finished(&m_page->lines(), &ConcordanceModel::finished);
        m_page->present(*query, {}, text);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(m_page->lines().rowCount() >= least);
    }

    ThemeSwitch m_theme{*qApp};
    std::unique_ptr<TemporaryLibrary> m_library;
    std::unique_ptr<ConcordancePage> m_page;
    ArticleId m_article = {};
};

QTEST_MAIN(TestConcordancePage)
#include "tst_concordancepage.moc"
