// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/explanationprinter.h"

#include "app/cli/commandline.h"
#include "models/extract/reasontext.h"

#include <QJsonArray>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype beginningLength = 60; // code units
constexpr int percent = 100; // cut off, so that only what is given is 100

/// In the order of ReasonGroup: names that scripts can rely on.
constexpr std::array<QLatin1StringView, reasonGroupCount> groupKeys = {"text"_L1,      "links"_L1,    "wording"_L1,  "element"_L1,  "names"_L1,         "container"_L1,
                                                                       "neighbours"_L1, "position"_L1, "declared"_L1, "template"_L1, "secondArticle"_L1, "page"_L1};

QString beginningOf(const Extraction &extraction, Span span)
{
    const QString text = extraction.pageText.sliced(span.begin, span.length()).simplified();
    if (text.size() <= beginningLength)
        return text;
    const qsizetype end = text.at(beginningLength - 1).isHighSurrogate() ? beginningLength - 1 : beginningLength;
    return text.first(end) + u'…';
}

/// Those that weigh something; a program without the classifier's tables has none.
QList<Reason> reasonsOf(const Extraction &extraction, qsizetype block)
{
    QList<Reason> reasons;
    if (static_cast<size_t>(block) >= extraction.verdicts.size())
        return reasons;
    for (const Reason &reason : extraction.verdicts[static_cast<size_t>(block)].reasons) {
        if (reason.weight != 0.0F)
            reasons.append(reason);
    }
    return reasons;
}

double rounded(float value)
{
    constexpr double hundredths = 100.0;
    return std::round(double(value) * hundredths) / hundredths;
}

} // namespace

void printExplanation(const QString &path, const Extraction &extraction, Console &console)
{
    console.line(path);
    for (qsizetype i = 0; i < extraction.blocks.size(); ++i) {
        const Block &block = extraction.blocks[i];
        const QString share = CommandLine::tr("%1 %").arg(static_cast<int>(double(block.confidence) * percent));
        console.line(u"%1 %2 %3"_s.arg(QString(roleKey(block.role)), -15).arg(share, 5).arg(beginningOf(extraction, block.span)));
        if (!isDecidedByVerdict(block.role))
            console.line(u"    "_s + CommandLine::tr("Found by a rule for this part; the reasons say how much it is like the text of the article."));
        const QList<Reason> reasons = reasonsOf(extraction, i);
        for (const Reason &reason : reasons)
            console.line(u"    %1 %2"_s.arg(QString::asprintf("%+.2f", double(reason.weight)), reasonText(reason)));
    }
    console.line({});
}

void addExplanation(QJsonObject &object, const Extraction &extraction, qsizetype block)
{
    QJsonArray reasons;
    const QList<Reason> given = reasonsOf(extraction, block);
    for (const Reason &reason : given) {
        reasons.append(QJsonObject{{u"kind"_s, QString(groupKeys[static_cast<size_t>(reason.group)])},
                                   {u"weight"_s, rounded(reason.weight)},
                                   {u"text"_s, reasonText(reason)}});
    }
    object.insert("confidence"_L1, rounded(extraction.blocks[block].confidence));
    object.insert("reasons"_L1, reasons);
}

} // namespace galley
