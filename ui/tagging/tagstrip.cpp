// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tagging/tagstrip.h"

#include "models/tagset/tagset.h"
#include "ui/reader/tagsetnames.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/tagging/tagkeybutton.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace galley {

using namespace Qt::StringLiterals;

using metrics::px;
using Words = TagKeyButton::Words;

namespace {
constexpr int margin = metrics::space3;
}

TagStrip::TagStrip(const Tagset &tagset, const TagKeys &keys, QWidget *parent)
    : QWidget(parent)
    , m_shift(new TagKeyButton(u"Shift"_s, std::nullopt, {}, this))
    , m_more(new TagKeyButton(u";"_s, std::nullopt, {}, this))
{
    setFixedHeight(px(metrics::tagStripHeight));
    for (const TagKeys::Key &key : keys.keys()) {
        const EventType *event = key.type.isEvent() ? tagset.eventType(key.type.name) : nullptr;
        const QString group = event ? paletteGroup(event->group).toString() : QString();
        auto *made = new TagKeyButton(keyLetter(key.key), key.type, group, this);
        connect(made, &QAbstractButton::clicked, this, [this, type = key.type] { Q_EMIT typeClicked(type); });
        m_keys.append(made);
    }
    m_shift->setCheckable(true);
    connect(m_shift, &QAbstractButton::clicked, this, &TagStrip::setEventsShown);
    connect(m_more, &QAbstractButton::clicked, this, &TagStrip::paletteRequested);
    retranslate();
}

void TagStrip::setEventsShown(bool shown)
{
    m_shift->setChecked(shown);
    if (shown == m_eventsShown)
        return;
    m_eventsShown = shown;
    arrange();
}

QList<TagKeyButton *> TagStrip::shownKeys() const
{
    QList<TagKeyButton *> shown;
    for (TagKeyButton *key : m_keys) {
        if (key->type()->isEvent() == m_eventsShown)
            shown.append(key);
    }
    return shown;
}

QStringList TagStrip::shownTexts() const
{
    QStringList texts;
    const QList<TagKeyButton *> shown = shownKeys();
    for (const TagKeyButton *key : shown)
        texts.append(key->shownText());
    return texts;
}

QAbstractButton *TagStrip::button(const TagType &type) const
{
    const auto found = std::find_if(m_keys.cbegin(), m_keys.cend(), [&](const TagKeyButton *key) { return key->type() == type; });
    return found == m_keys.cend() ? nullptr : *found;
}

int TagStrip::widthOf(const QList<TagKeyButton *> &buttons)
{
    int width = 0;
    for (const TagKeyButton *each : buttons)
        width += each->sizeHint().width();
    return width;
}

void TagStrip::arrange()
{
    m_isArranged = isVisible();
    if (!m_isArranged) // measuring thirty texts is not for a start in Read mode
        return;
    const QList<TagKeyButton *> types = shownKeys();
    // Shift comes first while it is held, and tells of the events otherwise.
    QList<TagKeyButton *> row = types;
    row.insert(m_eventsShown ? 0 : row.size(), m_shift);
    row.append(m_more);
    const int room = width() - 2 * margin;
    for (TagKeyButton *key : std::as_const(row))
        key->setWords(Words::Full);
    if (m_eventsShown)
        m_shift->setWords(Words::None);
    const auto shorten = [&](const QList<TagKeyButton *> &which, Words words) {
        for (auto key = which.crbegin(); key != which.crend() && widthOf(row) > room; ++key)
            (*key)->setWords(words);
    };
    // All short or none, so that the row does not change its manner halfway; the caps that are left then bare are the last.
    if (widthOf(row) > room) {
        for (TagKeyButton *key : types)
            key->setWords(Words::Short);
    }
    shorten({m_more}, Words::None);
    shorten(types, Words::None);
    shorten({m_shift}, Words::None);
    int at = margin;
    for (TagKeyButton *key : m_keys)
        key->setVisible(types.contains(key));
    for (TagKeyButton *key : std::as_const(row)) {
        const QSize size = key->sizeHint();
        key->setGeometry(QStyle::visualRect(layoutDirection(), rect(), {QPoint(at, (height() - size.height()) / 2), size}));
        at += size.width();
    }
}

QSize TagStrip::sizeHint() const
{
    return {px(metrics::readerMinimum), px(metrics::tagStripHeight)};
}

QSize TagStrip::minimumSizeHint() const
{
    return {0, px(metrics::tagStripHeight)};
}

void TagStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TagStrip::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isArranged)
        arrange();
}

void TagStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        arrange();
}

void TagStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Palette::current()[Tone::Hairline]);
}

void TagStrip::retranslate()
{
    for (TagKeyButton *key : std::as_const(m_keys)) {
        const TagType &type = *key->type();
        const QString name = type.isEvent() ? eventTypeName(type.name) : entityTypeName(type.name);
        key->setTexts(name, type.isEvent() ? name : shortEntityTypeName(type.name));
        const QString keys = type.isEvent() ? QString(u"Shift+"_s + key->shownText().first(1)) : key->shownText().first(1);
        //: Tooltip of a key in the row of keys. %1 is a type (Person), %2 the keys that tag it
        key->setToolTip(tr("%1 (%2)").arg(name, keys));
    }
    //: In the row of keys of Tag mode, beside the key Shift: holding it shows the types of events
    const QString events = tr("Events");
    m_shift->setTexts(events, events);
    m_shift->setToolTip(tr("Hold Shift to tag events"));
    //: In the row of keys of Tag mode, beside the key that opens the list of all types
    const QString more = tr("More…");
    m_more->setTexts(more, more);
    m_more->setToolTip(tr("Find any type by its name"));
    setAccessibleName(tr("Keys of Tag mode"));
    arrange();
}

} // namespace galley
