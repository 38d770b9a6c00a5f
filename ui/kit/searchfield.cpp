// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/searchfield.h"

#include "ui/kit/keycap.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/typography.h"

#include <QAction>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QStyle>
#include <QTextCharFormat>
#include <QVBoxLayout>

#include <utility>

namespace galley {

using metrics::px;

SearchField::SearchField(QWidget *parent)
    : QWidget(parent),
      m_edit(new QLineEdit(this)),
      m_glass(m_edit->addAction(icon(u"search"), QLineEdit::LeadingPosition)),
      m_clear(m_edit->addAction(icon(u"x"), QLineEdit::TrailingPosition)),
      m_keys(new KeyCap({}, m_edit)),
      m_sentence(new QLabel(this))
{
    m_edit->setFixedHeight(px(metrics::fieldHeight));
    m_glass->setVisible(true);
    m_clear->setVisible(false);
    m_keys->hide();
    m_sentence->setFont(uiFont(uisize::secondary));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space1);
    column->addWidget(m_edit);
    column->addWidget(m_sentence);
    setFocusProxy(m_edit);
    m_edit->installEventFilter(this);
    connect(m_clear, &QAction::triggered, m_edit, &QLineEdit::clear);
    connect(m_edit, &QLineEdit::returnPressed, this, &SearchField::returnPressed);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_ranges.clear();
        applyRanges();
        arrange();
        Q_EMIT textChanged(text);
    });
    retranslate();
}

QString SearchField::text() const
{
    return m_edit->text();
}

void SearchField::setText(const QString &text)
{
    m_edit->setText(text);
}

void SearchField::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
    m_edit->setAccessibleName(text);
}

void SearchField::setShortcutText(const QString &keys)
{
    m_keys->setText(keys);
    arrange();
}

void SearchField::setRanges(const QList<FieldRange> &ranges)
{
    if (ranges == m_ranges)
        return;
    m_ranges = ranges;
    applyRanges();
}

// A line edit has no formats of its own, but it shows those of an input method over the text that stands in it.
void SearchField::applyRanges()
{
    const Palette &palette = Palette::current();
    QList<QInputMethodEvent::Attribute> attributes;
    for (const FieldRange &range : std::as_const(m_ranges)) {
        QTextCharFormat format;
        if (range.kind == FieldRange::Kind::Faulty) {
            format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            format.setUnderlineColor(palette[Tone::Warning]);
        } else {
            format.setBackground(palette[Tone::AccentTint]);
        }
        attributes.append({QInputMethodEvent::TextFormat, range.start - m_edit->cursorPosition(), range.length, format});
    }
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(m_edit, &event);
}

void SearchField::setSentence(const QString &sentence)
{
    recolour();
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_edit->setAccessibleDescription(sentence);
    updateGeometry();
}

void SearchField::recolour()
{
    const QColor colour = Palette::current()[Tone::Warning];
    QPalette palette = m_sentence->palette();
    if (palette.color(QPalette::WindowText) != colour) {
        palette.setColor(QPalette::WindowText, colour);
        m_sentence->setPalette(palette);
    }
    if (!m_ranges.isEmpty())
        applyRanges();
}

QString SearchField::sentence() const
{
    return m_sentence->text();
}

bool SearchField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress
        && dynamic_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        if (m_edit->text().isEmpty())
            Q_EMIT escapePressed();
        else
            m_edit->clear();
        return true;
    }
    if (watched == m_edit && event->type() == QEvent::Resize)
        arrange();
    return QWidget::eventFilter(watched, event);
}

void SearchField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && m_sentence)
        recolour();
    else if (event->type() == QEvent::LayoutDirectionChange && m_keys)
        arrange();
    QWidget::changeEvent(event);
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SearchField::arrange()
{
    const bool empty = m_edit->text().isEmpty();
    m_clear->setVisible(!empty);
    const bool shown = empty && !m_keys->text().isEmpty();
    m_keys->setVisible(shown);
    const QSize size = m_keys->sizeHint();
    const int room = shown ? size.width() + metrics::space2 : 0;
    const bool rightToLeft = m_edit->layoutDirection() == Qt::RightToLeft;
    const QMargins margins(rightToLeft ? room : 0, 0, rightToLeft ? 0 : room, 0);
    if (m_edit->textMargins() != margins)
        m_edit->setTextMargins(margins);
    // An empty line edit puts its caret at the left in every direction, beside a placeholder that stands at the right.
    const Qt::Alignment side = empty && rightToLeft ? Qt::AlignRight | Qt::AlignAbsolute : Qt::Alignment(Qt::AlignLeft);
    if (m_edit->alignment() != (side | Qt::AlignVCenter))
        m_edit->setAlignment(side | Qt::AlignVCenter);
    if (!shown)
        return;
    const QRect logical(QPoint(m_edit->width() - size.width() - metrics::space2, (m_edit->height() - size.height()) / 2), size);
    m_keys->setGeometry(QStyle::visualRect(m_edit->layoutDirection(), m_edit->rect(), logical));
}

void SearchField::retranslate()
{
    //: tooltip of the cross in a search field
    m_clear->setToolTip(tr("Clear"));
    m_clear->setText(tr("Clear"));
}

} // namespace galley
