// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/facetrow.h"

#include "ui/kit/searchfield.h"
#include "ui/panes/facetpopup.h"

#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

QList<QToolButton *> chips(const FacetRow &row)
{
    return row.findChildren<QToolButton *>(Qt::FindDirectChildrenOnly);
}

QStringList keysOf(const QListView &list)
{
    QStringList keys;
    for (int row = 0; row < list.model()->rowCount(); ++row)
        keys.append(list.model()->index(row, 0).data(FacetValueModel::KeyRole).toString());
    return keys;
}

Facets someFacets()
{
    Facets facets;
    facets.languages = {{u"en"_s, u"lang:en"_s, 20}, {u"de"_s, u"lang:de"_s, 7}, {u"fr"_s, u"lang:fr"_s, 1}};
    facets.months = {{u"2015-12"_s, u"date:2015-12"_s, 3}, {u"2015-11"_s, u"date:2015-11"_s, 25}};
    return facets;
}

} // namespace

class FacetRowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_row = std::make_unique<FacetRow>();
        m_row->setFacets(someFacets());
        m_row->setQuery(u"oil"_s);
        m_row->resize(320, 60);
        m_row->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_row.get()));
    }
    void cleanup() { m_row.reset(); }

    void choosesSeveralValuesWithTheKeys()
    {
        const QSignalSpy chosen(m_row.get(), &FacetRow::queryChosen);
        m_row->open(FacetKind::Language);
        QListView *list = m_row->popup()->list();
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(chosen.last().first().toString(), u"oil lang:de"_s);
        QVERIFY(m_row->popup());
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(chosen.last().first().toString(), u"oil lang:de,en"_s);
    }

    void listsWhatIsChosenFirstEvenWhenNoArticleHasIt()
    {
        m_row->setQuery(u"oil lang:fr,ha"_s);
        m_row->open(FacetKind::Language);
        QCOMPARE(keysOf(*m_row->popup()->list()), (QStringList{u"fr"_s, u"ha"_s, u"en"_s, u"de"_s}));
    }

    void keepsTheRowWhileNewCountsArrive()
    {
        m_row->open(FacetKind::Language);
        QListView *list = m_row->popup()->list();
        QTest::keyClick(list, Qt::Key_End);
        QCOMPARE(list->currentIndex().data(FacetValueModel::KeyRole).toString(), u"fr"_s);
        Facets later;
        later.languages = {{u"fr"_s, u"lang:fr"_s, 9}, {u"en"_s, u"lang:en"_s, 2}};
        m_row->setFacets(later);
        QCOMPARE(list->currentIndex().data(FacetValueModel::KeyRole).toString(), u"fr"_s);
        QCOMPARE(list->currentIndex().data(FacetValueModel::CountRole).toInt(), 9);
    }

    void keepsTheOtherValuesOnceOneIsChosen()
    {
        m_row->setFacets(someFacets()); // the answer to the query
        m_row->open(FacetKind::Language);
        QListView *list = m_row->popup()->list();
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        Facets later;
        later.languages = {{u"de"_s, u"lang:de"_s, 7}};
        m_row->setFacets(later);
        QCOMPARE(keysOf(*list), (QStringList{u"de"_s, u"en"_s, u"fr"_s}));
        m_row->setQuery(u"gas lang:de"_s); // another answer
        m_row->setFacets(later);
        QCOMPARE(keysOf(*list), QStringList{u"de"_s});
    }

    void saysOnTheChipWhatIsChosen()
    {
        const QString before = chips(*m_row).first()->text();
        m_row->setQuery(u"oil lang:de"_s);
        QVERIFY(chips(*m_row).first()->isChecked());
        QVERIFY(chips(*m_row).first()->text() != before);
        m_row->setQuery(u"oil -lang:de"_s);
        QVERIFY(!chips(*m_row).first()->isChecked());
        QCOMPARE(chips(*m_row).first()->text(), before);
    }

    void filtersALongListByName()
    {
        Facets facets;
        for (int i = 0; i < 40; ++i)
            facets.sources.append({u"Paper %1"_s.arg(i), u"source:\"Paper %1\""_s.arg(i), 40 - i});
        m_row->setFacets(facets);
        m_row->open(FacetKind::Source);
        auto *filter = m_row->popup()->findChild<SearchField *>();
        QVERIFY(filter->isVisibleTo(m_row->popup()));
        filter->setText(u"paper 31"_s);
        QCOMPARE(keysOf(*m_row->popup()->list()), QStringList{u"Paper 31"_s});
        const QSignalSpy chosen(m_row.get(), &FacetRow::queryChosen);
        QTest::keyClick(filter->edit(), Qt::Key_Return);
        QCOMPARE(chosen.last().first().toString(), u"oil source:\"Paper 31\""_s);
    }

    void saysThatThereIsNothing()
    {
        m_row->open(FacetKind::EventType);
        QVERIFY(!m_row->popup()->list()->isVisibleTo(m_row->popup()));
        QTest::keyClick(m_row->popup(), Qt::Key_Escape);
        QTRY_VERIFY(!m_row->popup());
    }

private:
    std::unique_ptr<FacetRow> m_row;
};

QTEST_MAIN(FacetRowTest)
#include "tst_facetrow.moc"
