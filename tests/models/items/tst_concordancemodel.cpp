// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/concordancemodel.h"
#include "tests/support/temporarylibrary.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

class ConcordanceModelTest final : public QObject
{
    Q_OBJECT

private:
    TemporaryLibrary m_library;

    static QStringList column(const ConcordanceModel &model, int column)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.index(row, column).data().toString());
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_library.addArticle(u"Harbour"_s, {u"the white ferry sailed"_s, u"the red ferry arrived"_s});
        m_library.addArticle(u"Night"_s, {u"the old ferry burned"_s});
    }

    void rowsComeInTheOrderOfTheArticles()
    {
        ConcordanceModel model(*m_library);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy finished(&model, &ConcordanceModel::finished);
        model.show(*parseQuery(u"ferry"), {});
        QVERIFY(model.isReading());
        QVERIFY(finished.wait());
        QVERIFY(!model.isReading());
        QCOMPARE(column(model, ConcordanceModel::RightColumn), (QStringList{u" burned"_s, u" sailed"_s, u" arrived"_s}));
        QCOMPARE(model.index(0, ConcordanceModel::ArticleColumn).data().toString(), u"Night"_s);
        QCOMPARE(model.index(0, 0).data(ConcordanceModel::LanguageRole).toString(), u"en"_s);
    }

    void theOrderCanBeChangedBeforeAndAfter()
    {
        ConcordanceModel model(*m_library);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy finished(&model, &ConcordanceModel::finished);
        model.setOrder(ConcordanceOrder::ByRight);
        model.show(*parseQuery(u"ferry"), {});
        QVERIFY(finished.wait());
        QCOMPARE(column(model, ConcordanceModel::RightColumn), (QStringList{u" arrived"_s, u" burned"_s, u" sailed"_s}));
        model.setOrder(ConcordanceOrder::ByLeft);
        QCOMPARE(column(model, ConcordanceModel::LeftColumn), (QStringList{u"the old "_s, u"the red "_s, u"the white "_s}));
        model.setOrder(ConcordanceOrder::AsFound);
        QCOMPARE(model.index(0, ConcordanceModel::ArticleColumn).data().toString(), u"Night"_s);
    }

    void aNewSubjectTakesThePlaceOfTheOneBefore()
    {
        ConcordanceModel model(*m_library);
        QSignalSpy finished(&model, &ConcordanceModel::finished);
        model.show(*parseQuery(u"ferry"), {});
        model.show(*parseQuery(u"burned"), {});
        QCOMPARE(finished.size(), 1); // the first one was cancelled
        QVERIFY(finished.wait());
        QCOMPARE(column(model, ConcordanceModel::HitColumn), QStringList{u"burned"_s});
    }

    void itMayGoAwayWhileItReads()
    {
        auto model = std::make_unique<ConcordanceModel>(*m_library);
        model->show(*parseQuery(u"ferry"), {});
        model.reset();
        QCOMPARE(m_library.read([](Connection &connection) { return connection.scalar(u"SELECT count(*) FROM article"_s); }), 2);
    }
};

QTEST_GUILESS_MAIN(ConcordanceModelTest)
#include "tst_concordancemodel.moc"
