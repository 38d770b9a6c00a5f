// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/exportplan.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;
using Kind = ExportRange::Kind;

namespace {

ExportChoices someChoices()
{
    ExportChoices choices;
    choices.counts.all = 100;
    choices.counts.collections = {{CollectionId(1), u"Empty"_s, 0}, {CollectionId(2), u"Floods"_s, 7}, {CollectionId(3), u"Votes"_s, 9}};
    return choices;
}

void touch(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

} // namespace

class TestExportPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeLibraryIsAlwaysOffered()
    {
        const auto ranges = exportRanges({});
        QCOMPARE(ranges.size(), 1);
        QCOMPARE(ranges.first().kind, Kind::All);
    }

    void aSelectionOfSeveralComesFirst()
    {
        ExportChoices choices = someChoices();
        choices.selection = {ArticleId(1), ArticleId(2)};
        choices.list = {ArticleId(1), ArticleId(2), ArticleId(3)};
        choices.query = u"harbour"_s;
        const auto ranges = exportRanges(choices);
        QCOMPARE(ranges.at(0).kind, Kind::Selection);
        QCOMPARE(ranges.at(0).count, 2);
        QCOMPARE(ranges.at(1).kind, Kind::List);
        QCOMPARE(ranges.last().kind, Kind::All);
        QCOMPARE(ranges.last().count, 100);
    }

    void whoStandsInACollectionMeansTheCollection()
    {
        ExportChoices choices = someChoices();
        choices.selection = {ArticleId(1)};
        choices.collection = CollectionId(3);
        const auto ranges = exportRanges(choices);
        QCOMPARE(ranges.at(0).kind, Kind::Collection);
        QCOMPARE(ranges.at(0).name, u"Votes"_s);
        QCOMPARE(ranges.at(1).kind, Kind::Selection);
    }

    void emptyCollectionsAreNotOffered()
    {
        const auto ranges = exportRanges(someChoices());
        QCOMPARE(ranges.size(), 3);
        for (const ExportRange &range : ranges)
            QVERIFY(range.count > 0);
    }

    void aTargetThatExistsIsAFault()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"a.jsonl"_s);
        QCOMPARE(targetFault(ExportFormat::Jsonl, file), TargetFault::None);
        touch(file);
        QCOMPARE(targetFault(ExportFormat::Jsonl, file), TargetFault::Exists);
        QCOMPARE(targetFault(ExportFormat::Brat, file), TargetFault::Exists);
        QCOMPARE(targetFault(ExportFormat::Jsonl, folder.path()), TargetFault::Exists);
    }

    void anEmptyFolderIsGoodForBratAFullOneIsNot()
    {
        const QTemporaryDir folder;
        QCOMPARE(targetFault(ExportFormat::Brat, folder.path()), TargetFault::None);
        touch(folder.filePath(u"0001.txt"_s));
        QCOMPARE(targetFault(ExportFormat::Brat, folder.path()), TargetFault::Exists);
        QCOMPARE(targetFault(ExportFormat::Brat, folder.filePath(u"new"_s)), TargetFault::None);
    }

    void nothingAndNowhereAreFaults()
    {
        QCOMPARE(targetFault(ExportFormat::Jsonl, u"  "_s), TargetFault::Empty);
        QCOMPARE(targetFault(ExportFormat::Jsonl, u"/there/is/no/such/folder/a.jsonl"_s), TargetFault::NoFolder);
    }

    void theProposalIsANameThatIsFree()
    {
        const QTemporaryDir folder;
        const QString first = proposedTarget(ExportFormat::Jsonl, folder.path());
        QCOMPARE(first, folder.filePath(u"articles.jsonl"_s));
        touch(first);
        QCOMPARE(proposedTarget(ExportFormat::Jsonl, folder.path()), folder.filePath(u"articles-2.jsonl"_s));
        QVERIFY(QDir(folder.path()).mkdir(u"articles-brat"_s));
        QCOMPARE(proposedTarget(ExportFormat::Brat, folder.path()), folder.filePath(u"articles-brat-2"_s));
    }
};

QTEST_GUILESS_MAIN(TestExportPlan)
#include "tst_exportplan.moc"
