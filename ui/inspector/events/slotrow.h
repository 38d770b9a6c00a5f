// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/inspector/events/fillerlook.h"
#include "ui/inspector/events/slots.h"

#include <QWidget>

namespace galley {

class Chip;
class FlowLayout;
class WrappingLabel;

/// One role of an event: its name, its fillers as chips, or what could fill it. Drop a chip on it to fill it.
class SlotRow final : public QWidget
{
    Q_OBJECT
public:
    SlotRow(OpenArticle &open, const Tagset &tagset, QWidget *parent);

    /// Chips are made anew only when something that is seen differs; the keyboard's focus stays in the row.
    void setSlot(const EventSlot &slot, const EventMention &event);

Q_SIGNALS:
    void fillRequested(const QString &role, const galley::Filler &filler);
    void pickRequested(const QString &role, QWidget *anchor);
    void certaintyRequested(const galley::Argument &argument, galley::Certainty certainty);
    void removeRequested(const galley::Argument &argument);
    void goToRequested(const galley::Filler &filler);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QList<FillerLook> looks(const EventSlot &slot) const;
    void clear();
    void addChips();
    void addFiller(const Argument &argument, const FillerLook &look);
    void addOffer(const Filler &filler, const FillerLook &look, int key);
    void addNote(const QString &text);
    void addPlus();
    Chip *addChip(const Filler &filler, const FillerLook &look, bool offered);
    void openMenu(Chip *chip, const Argument &argument, QPoint globalPosition);
    void takeFocus();

    OpenArticle &m_open;
    const Tagset &m_tagset;
    EventSlot m_slot;
    EventMention m_event;
    QList<FillerLook> m_looks;
    QString m_roleName;
    WrappingLabel *m_role;
    QWidget *m_values;
    FlowLayout *m_flow;
};

} // namespace galley
