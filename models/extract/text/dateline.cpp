// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/text/dateline.h"

#include "models/extract/text/creditline.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype longestLine = 80;

bool isDash(QChar c)
{
    return QStringView(u"-–—―").contains(c);
}

} // namespace

QString withoutDash(QStringView line)
{
    QStringView text = line.trimmed();
    while (!text.isEmpty() && (isDash(text.back()) || text.back().isSpace()))
        text.chop(1);
    return text.toString();
}

QString datelineAlone(QStringView line)
{
    const QStringView whole = line.trimmed();
    const QString text = withoutDash(whole);
    if (text.isEmpty() || whole.size() > longestLine)
        return {};
    const bool marked = text.size() < whole.size() || text.endsWith(u')') || std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return marked && leadingDateline(QString(text + u" – x"_s)) == text ? text : QString();
}

} // namespace galley
