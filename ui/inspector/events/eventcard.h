// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/annotation.h"
#include "models/tagset/tagset.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace galley {

class Card;
class EventAttributes;
class EventEditing;
class FillerPicker;
class InlineCombo;
class OpenArticle;
class QuoteLabel;
class SlotArming;
class SlotRow;

/// The focused event: its type, the words it stands in, a slot for each role, its attributes.
class EventCard final : public QWidget
{
    Q_OBJECT
public:
    EventCard(OpenArticle &open, const Tagset &tagset, EventEditing &editing, SlotArming &arming, QWidget *parent);

    /// Shows the editing's event as it is now.
    void refresh();
    void retranslate();
    void setNumbersShown(bool shown); ///< those of the roles
    /// What is being dragged somewhere in the window; none when nothing is.
    void setDragged(const std::optional<Filler> &filler);

Q_SIGNALS:
    void goToRequested(const galley::Filler &filler);

private:
    void fillTypes();
    void showSlots(const EventMention &event);
    SlotRow *rowOf(int index);
    void showArming();
    void pick(const QString &role, const QWidget *anchor);
    void connectAttributes();

    OpenArticle &m_open;
    const Tagset &m_tagset;
    EventEditing &m_editing;
    SlotArming &m_arming;
    Card *m_card;
    InlineCombo *m_type;
    QLabel *m_group;
    QuoteLabel *m_quote;
    QVBoxLayout *m_slots;
    QList<SlotRow *> m_rows; ///< children; those beyond the event's roles are hidden
    EventAttributes *m_attributes;
    FillerPicker *m_picker;
    QString m_pickedRole;
};

} // namespace galley
