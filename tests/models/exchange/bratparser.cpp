// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "bratparser.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace galley::test {

namespace {

QRegularExpressionMatch match(const QString &pattern, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text);
}

class Parser final
{
public:
    explicit Parser(const QList<uint> &text)
        : m_text(text)
    {
    }

    BratFile parse(const QStringList &lines)
    {
        for (m_line = 0; m_line < lines.size(); ++m_line)
            parseLine(lines[m_line]);
        checkReferences();
        return m_file;
    }

private:
    void fault(const QString &what) { m_file.faults.append(u"line %1: %2"_s.arg(m_line + 1).arg(what)); }

    void parseLine(const QString &line)
    {
        for (const QChar c : line) {
            if (QStringView(u"\r\v\f\x1C\x1D\x1E\x85\u2028\u2029").contains(c))
                fault(u"a character that ends lines"_s);
        }
        const QString id = line.section(u'\t', 0, 0);
        if (id != "*"_L1 && m_ids.contains(id))
            fault(u"duplicate id "_s + id);
        m_ids.insert(id);
        switch (line.isEmpty() ? u' ' : line[0].unicode()) {
        case u'T':
            return parseText(line);
        case u'E':
            return parseEvent(line);
        case u'A':
            return parseAttribute(line);
        case u'N':
            return parseReference(line);
        case u'R':
            return parseRelation(line);
        case u'#':
            return parseNote(line);
        case u'*':
            return parseEquivalence(line);
        default:
            fault(u"no annotation: "_s + line);
        }
    }

    void parseText(const QString &line)
    {
        const auto parts = match(u"(T[1-9][0-9]*)\\t([A-Za-z0-9_-]+) ([0-9]+ [0-9]+(?:;[0-9]+ [0-9]+)*)\\t([^\\t]+)"_s, line);
        if (!parts.hasMatch())
            return fault(u"text-bound: "_s + line);
        BratText bound{parts.captured(2), {}, parts.captured(4)};
        QStringList pieces;
        int last = -1;
        for (const QString &span : parts.captured(3).split(u';')) {
            const int begin = span.section(u' ', 0, 0).toInt();
            const int end = span.section(u' ', 1).toInt();
            if (begin >= end || end > m_text.size() || begin <= last)
                return fault(u"span: "_s + line);
            last = end;
            bound.spans.append({begin, end});
            QString piece;
            for (int i = begin; i < end; ++i)
                piece += QChar::fromUcs4(m_text[i]);
            if (piece != piece.trimmed() || piece.contains(u'\n'))
                fault(u"span over white space: "_s + line);
            pieces.append(piece);
        }
        if (pieces.join(u' ') != bound.text)
            fault(u"text is not that of the span: "_s + line);
        m_file.texts.insert(parts.captured(1), bound);
    }

    void parseEvent(const QString &line)
    {
        const auto parts = match(u"(E[1-9][0-9]*)\\t([A-Za-z0-9_-]+):(T[0-9]+)((?: [A-Za-z0-9_-]+:[TE][0-9]+)*)"_s, line);
        if (!parts.hasMatch())
            return fault(u"event: "_s + line);
        BratEvent event{parts.captured(2), parts.captured(3), {}};
        QSet<QString> roles;
        for (const QString &argument : parts.captured(4).split(u' ', Qt::SkipEmptyParts)) {
            const QString role = argument.section(u':', 0, 0);
            if (roles.contains(role))
                fault(u"role not numbered: "_s + line);
            roles.insert(role);
            event.arguments.append({role, argument.section(u':', 1)});
        }
        if (m_triggers.contains(event.trigger))
            fault(u"two events with one trigger annotation: "_s + line);
        m_triggers.insert(event.trigger);
        m_file.events.insert(parts.captured(1), event);
    }

    void parseAttribute(const QString &line)
    {
        const auto parts = match(u"A[1-9][0-9]*\\t([A-Za-z]+ [TE][0-9]+)(?: ([A-Za-z0-9_-]+))?"_s, line);
        if (!parts.hasMatch())
            return fault(u"attribute: "_s + line);
        if (m_file.attributes.contains(parts.captured(1)))
            fault(u"attribute twice: "_s + line);
        m_file.attributes.insert(parts.captured(1), {parts.captured(2)});
    }

    void parseReference(const QString &line)
    {
        const auto parts = match(u"N[1-9][0-9]*\\tReference (T[0-9]+) (Wikidata:Q[0-9]+)\\t([^\\t]+)"_s, line);
        if (!parts.hasMatch())
            return fault(u"reference: "_s + line);
        m_file.references.insert(parts.captured(1), parts.captured(2));
    }

    void parseRelation(const QString &line)
    {
        const auto parts = match(u"R[1-9][0-9]*\\t([A-Za-z]+) Arg1:([TE][0-9]+) Arg2:([TE][0-9]+)\\t"_s, line);
        if (!parts.hasMatch())
            return fault(u"relation: "_s + line);
        m_file.relations.append(parts.captured(1) + u' ' + parts.captured(2) + u' ' + parts.captured(3));
    }

    void parseNote(const QString &line)
    {
        const auto parts = match(u"#[1-9][0-9]*\\tAnnotatorNotes ([TE][0-9]+)\\t([^\\t]+)"_s, line);
        if (!parts.hasMatch())
            return fault(u"note: "_s + line);
        m_file.notes.insert(parts.captured(1), parts.captured(2));
    }

    void parseEquivalence(const QString &line)
    {
        const auto parts = match(u"\\*\\tSame((?: T[0-9]+){2,})"_s, line);
        if (!parts.hasMatch())
            return fault(u"equivalence: "_s + line);
        m_file.equivalences.append(parts.captured(1).split(u' ', Qt::SkipEmptyParts));
    }

    [[nodiscard]] bool exists(const QString &id) const { return m_file.texts.contains(id) || m_file.events.contains(id); }

    /// An event's trigger is its own: nothing else may point to it, which brat answers by refusing the document.
    void checkTarget(const QString &id)
    {
        if (!exists(id))
            fault(u"points to nothing: "_s + id);
        if (m_triggers.contains(id))
            fault(u"points to a trigger: "_s + id);
    }

    void checkReferences()
    {
        for (const BratEvent &event : std::as_const(m_file.events)) {
            if (m_file.texts.value(event.trigger).type != event.type)
                fault(u"trigger of another type: "_s + event.trigger);
            for (const auto &argument : event.arguments)
                checkTarget(argument.second);
        }
        for (auto it = m_file.attributes.cbegin(); it != m_file.attributes.cend(); ++it)
            checkTarget(it.key().section(u' ', 1));
        for (auto it = m_file.references.cbegin(); it != m_file.references.cend(); ++it)
            checkTarget(it.key());
        for (auto it = m_file.notes.cbegin(); it != m_file.notes.cend(); ++it)
            checkTarget(it.key());
        for (const QString &relation : std::as_const(m_file.relations)) {
            checkTarget(relation.section(u' ', 1, 1));
            checkTarget(relation.section(u' ', 2));
        }
        for (const QStringList &ids : std::as_const(m_file.equivalences)) {
            for (const QString &id : ids)
                checkTarget(id);
        }
    }

    const QList<uint> &m_text;
    qsizetype m_line = 0;
    QSet<QString> m_ids;
    QSet<QString> m_triggers;
    BratFile m_file;
};

} // namespace

QString BratFile::idOf(const QString &type, const QString &text) const
{
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        if (it->type == type && it->text == text)
            return it.key();
    }
    return {};
}

BratFile parseBrat(const QByteArray &text, const QByteArray &annotations)
{
    QStringList lines = QString::fromUtf8(annotations).split(u'\n');
    const bool endsInLine = lines.last().isEmpty();
    lines.removeLast();
    const QList<uint> codePoints = QString::fromUtf8(text).toUcs4();
    BratFile file = Parser(codePoints).parse(lines);
    if (!endsInLine)
        file.faults.append(u"the last line has no end"_s);
    if (text.startsWith("\xEF\xBB\xBF") || annotations.startsWith("\xEF\xBB\xBF"))
        file.faults.append(u"byte order mark"_s);
    if (text.contains('\r') || annotations.contains('\r'))
        file.faults.append(u"carriage return"_s);
    return file;
}

} // namespace galley::test
