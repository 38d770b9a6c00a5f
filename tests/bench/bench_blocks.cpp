// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// What training sees of pages and dumps, and what comes out with tables of one's own. One JSON object a line.
#include "models/domain/article.h"
#include "models/extract/charset.h"
#include "models/extract/classify/dumpfeaturelist.h"
#include "models/extract/classify/dumpfeatures.h"
#include "models/extract/classify/neighbourhood.h"
#include "models/extract/classify/pagefeatures.h"
#include "models/extract/dump/textdump.h"
#include "models/extract/extraction.h"
#include "models/import/importfiles.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace galley::bench {

namespace {

void print(const QJsonObject &object)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
}

QJsonObject describe(std::span<const FeatureName> names)
{
    QJsonArray all;
    for (const FeatureName &feature : names)
        all.append(QString(feature.name));
    return {{u"signature"_s, qint64(BlockClassifier::signature(names))}, {u"names"_s, all}};
}

void printNames()
{
    print({{u"pages"_s, describe(pageFeatureNames)}, {u"dumps"_s, describe(dumpFeatureNames)}, {u"neighbourhood"_s, describe(neighbourhoodFeatureNames)}});
}

/// The rows one after the other, two bytes a value, least first.
QString packed(const FeatureMatrix &matrix)
{
    QByteArray bytes;
    for (size_t i = 0; i < matrix.rows(); ++i) {
        for (const qint16 value : matrix.row(i)) {
            bytes += static_cast<char>(value & 0xff);
            bytes += static_cast<char>((value >> 8) & 0xff);
        }
    }
    return QString::fromLatin1(bytes.toBase64());
}

QJsonObject toJson(const QString &path, const ClassifierInput &input, const QJsonArray &texts)
{
    QJsonArray words;
    for (const int count : input.words)
        words.append(count);
    QJsonArray groupings;
    for (const Grouping &grouping : input.groupings) {
        QJsonArray groups;
        for (const quint32 group : grouping)
            groups.append(qint64(group));
        groupings.append(groups);
    }
    return {{u"path"_s, path}, {u"features"_s, packed(input.features)}, {u"words"_s, words}, {u"groupings"_s, groupings}, {u"texts"_s, texts}};
}

void printPage(const QString &path, const QByteArray &utf8)
{
    const Result<PageReading> page = readPage(utf8);
    if (!page)
        return;
    QJsonArray texts;
    for (const PageBlock &block : page->text.blocks)
        texts.append(page->text.text.sliced(block.span.begin, block.span.length()));
    print(toJson(path, pageFeatures(*page), texts));
}

void printDump(const QString &path, const QByteArray &utf8)
{
    const QString text = dumpText(QString::fromUtf8(utf8));
    const DumpReading dump = readDump(text);
    QJsonArray texts;
    for (const DumpParagraph &paragraph : dump.paragraphs)
        texts.append(text.sliced(paragraph.span.begin + paragraph.bulletLength, paragraph.span.length() - paragraph.bulletLength));
    print(toJson(path, dumpFeatures(dump), texts));
}

void printFeatures(const QStringList &paths)
{
    for (const QString &path : paths) {
        const auto file = readSourceFile(path);
        const Result<DecodedText> text = file ? decodeText(file->input.bytes, declaredCharset(file->input.bytes)) : failure(file.error());
        if (text)
            path.endsWith(".txt"_L1) ? printDump(path, text->utf8) : printPage(path, text->utf8);
    }
}

template<typename Number>
std::vector<Number> numbers(const QJsonValue &array)
{
    std::vector<Number> values;
    for (const QJsonValue &value : array.toArray())
        values.push_back(static_cast<Number>(value.toDouble()));
    return values;
}

/// Of a file with one object a line: probabilities, words, groupings.
void printNeighbourhoods(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    while (!file.atEnd()) {
        const QJsonObject object = QJsonDocument::fromJson(file.readLine()).object();
        std::vector<Grouping> groupings;
        for (const QJsonValue &grouping : object.value("groupings"_L1).toArray())
            groupings.push_back(numbers<quint32>(grouping));
        const FeatureMatrix matrix = neighbourhoodFeatures(numbers<double>(object.value("probabilities"_L1)), numbers<int>(object.value("words"_L1)), groupings);
        print({{u"features"_s, packed(matrix)}});
    }
}

std::optional<BlockClassifier> table(const QString &path, std::span<const FeatureName> names)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    std::optional<BlockClassifier> read = BlockClassifier::read(file.readAll(), names);
    if (!read)
        fprintf(stderr, "%s is no table for these features.\n", qPrintable(path));
    return read;
}

/// What the scorer of known articles takes.
QJsonObject answer(const QString &path, const Extraction &extraction)
{
    const ArticleMetadata &m = extraction.metadata;
    QJsonArray doubts;
    for (const DoubtReason doubt : extraction.doubts)
        doubts.append(QString(doubtReasonKey(doubt)));
    return {{u"path"_s, path},
            {u"articleBody"_s, bodyText(extraction.pageText, extraction.blocks)},
            {u"headline"_s, m.headline},
            {u"authors"_s, QJsonArray::fromStringList(m.authors)},
            {u"byline"_s, m.byline},
            {u"published"_s, m.published.isValid() ? m.published.toString(Qt::ISODate) : QString()},
            {u"language"_s, m.language},
            {u"site"_s, m.site},
            {u"section"_s, m.section},
            {u"origins"_s, originsToJson(m.origins)},
            {u"doubts"_s, doubts}};
}

void printArticles(const QStringList &paths, const std::optional<BlockClassifier> &pages, const std::optional<BlockClassifier> &dumps)
{
    const Classifiers classifiers{pages ? &*pages : nullptr, dumps ? &*dumps : nullptr};
    for (const QString &path : paths) {
        const auto file = readSourceFile(path);
        if (!file)
            continue;
        if (const auto extraction = extractWith(classifiers, file->input))
            print(answer(path, *extraction));
    }
}

/// Each block with its probability and role: to see where the line is drawn.
void printVerdicts(const QStringList &paths, const std::optional<BlockClassifier> &pages, const std::optional<BlockClassifier> &dumps)
{
    const Classifiers classifiers{pages ? &*pages : nullptr, dumps ? &*dumps : nullptr};
    for (const QString &path : paths) {
        const auto file = readSourceFile(path);
        const Result<Extraction> extraction = file ? extractWith(classifiers, file->input) : failure(file.error());
        if (!extraction)
            continue;
        QJsonArray blocks;
        for (qsizetype i = 0; i < extraction->blocks.size(); ++i) {
            const Block &block = extraction->blocks[i];
            const double body = extraction->verdicts.empty() ? -1.0 : static_cast<double>(extraction->verdicts[static_cast<size_t>(i)].body);
            blocks.append(QJsonArray{QString(roleKey(block.role)), body, extraction->pageText.sliced(block.span.begin, block.span.length())});
        }
        print({{u"path"_s, path}, {u"blocks"_s, blocks}});
    }
}

} // namespace

} // namespace galley::bench

int main(int argc, char *argv[])
{
    using namespace galley;
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"what"_s, u"names, features, neighbourhoods, articles or verdicts."_s);
    parser.addPositionalArgument(u"path"_s, u"Files and folders."_s, u"PATH…"_s);
    parser.addOption({u"pages"_s, u"Table for pages; without it the rule finds the body."_s, u"TABLE"_s});
    parser.addOption({u"dumps"_s, u"Table for text dumps."_s, u"TABLE"_s});
    parser.process(application);
    const QString what = parser.positionalArguments().value(0);
    const QStringList paths = parser.positionalArguments().mid(1);
    if (what == "names"_L1)
        bench::printNames();
    else if (what == "features"_L1)
        bench::printFeatures(filesToImport(paths).files);
    else if (what == "neighbourhoods"_L1)
        bench::printNeighbourhoods(paths.value(0));
    else if (what == "articles"_L1)
        bench::printArticles(filesToImport(paths).files, bench::table(parser.value(u"pages"_s), pageFeatureNames), bench::table(parser.value(u"dumps"_s), dumpFeatureNames));
    else if (what == "verdicts"_L1)
        bench::printVerdicts(filesToImport(paths).files, bench::table(parser.value(u"pages"_s), pageFeatureNames), bench::table(parser.value(u"dumps"_s), dumpFeatureNames));
    else
        parser.showHelp(2);
    return 0;
}
