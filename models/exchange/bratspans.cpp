// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/bratspans.h"

namespace galley {

namespace {

constexpr QChar byteOrderMark = u'\uFEFF';

Span trimmed(QStringView text, Span span)
{
    while (span.begin < span.end && text[span.begin].isSpace())
        ++span.begin;
    while (span.begin < span.end && text[span.end - 1].isSpace())
        --span.end;
    return span;
}

} // namespace

bool isBratBreak(QChar c)
{
    switch (c.unicode()) {
    case u'\t':
    case u'\n':
    case u'\v':
    case u'\f':
    case u'\r':
    case 0x1C:
    case 0x1D:
    case 0x1E:
    case 0x85:
    case 0x2028:
    case 0x2029:
        return true;
    default:
        return false;
    }
}

QList<Span> bratFragments(QStringView pageText, const QList<Span> &fragments)
{
    QList<Span> pieces;
    const auto add = [&](Span span) {
        if (const Span piece = trimmed(pageText, span); !piece.isEmpty())
            pieces.append(piece);
    };
    for (const Span fragment : fragments) {
        qsizetype begin = fragment.begin;
        for (qsizetype i = fragment.begin; i < fragment.end; ++i) {
            if (!isBratBreak(pageText[i]))
                continue;
            add({begin, i});
            begin = i + 1;
        }
        add({begin, fragment.end});
    }
    return pieces;
}

QString bratText(const QString &pageText, LossReport &losses)
{
    QString text = pageText;
    const qsizetype returns = text.count(u'\r');
    text.replace(u'\r', u' ');
    const bool hasMark = text.startsWith(byteOrderMark);
    if (hasMark)
        text[0] = u' ';
    losses.add(LossKind::TextChanged, {}, returns + (hasMark ? 1 : 0));
    return text;
}

} // namespace galley
