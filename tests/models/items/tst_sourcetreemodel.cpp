// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/sourcetreemodel.h"
#include "models/search/engine/savedsearchwatch.h"
#include "models/storage/collectionstore.h"
#include "tests/support/temporarylibrary.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

class TestSourceTreeModel : public QObject
{
    Q_OBJECT

private:
    static QModelIndex savedSearch(const SourceTreeModel &model, const QString &name)
    {
        for (int section = 0; section < model.rowCount(); ++section) {
            const QModelIndex parent = model.index(section, 0);
            for (int row = 0; row < model.rowCount(parent); ++row) {
                const QModelIndex index = model.index(row, 0, parent);
                if (index.data(SourceTreeModel::KindRole).toInt() == static_cast<int>(SourceTreeModel::RowKind::SavedSearch) && index.data().toString() == name)
                    return index;
            }
        }
        return {};
    }

private Q_SLOTS:
    void nothingIsCountedBeforeItIsKnown()
    {
        const TemporaryLibrary library;
        SourceTreeModel model(*library);
        const QSignalSpy counted(&model, &SourceTreeModel::countsChanged);
        const auto all = [&] { return model.index(0, 0, model.index(0, 0)).data(SourceTreeModel::CountRole).toLongLong(); };
        QCOMPARE(all(), -1);
        model.refresh();
        QTRY_COMPARE(all(), 0);
        QCOMPARE(counted.count(), 1); // also of an empty library
    }

    void savedSearchesShowWhatIsUnread()
    {
        TemporaryLibrary library;
        library.addArticle(u"Ferry"_s, {u"Text."_s});
        library.addArticle(u"Another ferry"_s, {u"Text."_s});
        library.write([](Connection &c) { return CollectionStore(c).addSearch(u"At sea"_s, u"ferry"_s); });
        SearchEngine engine(*library);
        SavedSearchWatch watch(engine);
        SourceTreeModel model(*library);
        const QAbstractItemModelTester tester(&model);
        connect(&watch, &SavedSearchWatch::unreadChanged, &model, &SourceTreeModel::setUnreadOfSearches);
        model.refresh();
        QVERIFY(QTest::qWaitFor([&] { return savedSearch(model, u"At sea"_s).isValid(); }));
        QCOMPARE(savedSearch(model, u"At sea"_s).data(SourceTreeModel::CountRole).toLongLong(), -1); // not known yet
        watch.refresh();
        QVERIFY(QTest::qWaitFor([&] { return savedSearch(model, u"At sea"_s).data(SourceTreeModel::CountRole).toLongLong() == 2; }));
    }
};

QTEST_GUILESS_MAIN(TestSourceTreeModel)
#include "tst_sourcetreemodel.moc"
