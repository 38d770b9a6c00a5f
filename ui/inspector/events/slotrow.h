// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/inspector/events/fillerlook.h"
#include "ui/inspector/events/slots.h"

#include <QWidget>

#include <optional>

namespace galley {

class Chip;
class FlowLayout;
class SlotRole;

/// One role of an event: its name, its fillers as chips, or what could fill it. Drop a chip or a mark of the text on it to
/// fill it.
class SlotRow final : public QWidget
{
    Q_OBJECT
public:
    SlotRow(OpenArticle &open, const Tagset &tagset, QWidget *parent);

    /// Chips are made anew only when something that is seen differs; the keyboard's focus stays in the row. \a place in the
    /// card, from 1.
    void setSlot(const EventSlot &slot, const EventMention &event, int place);
    [[nodiscard]] const QString &role() const { return m_slot.role; }
    void setArmed(bool armed); ///< waits for a click in the text
    void setNumberShown(bool shown);
    /// What is being dragged somewhere in the window; the row shows whether it would take it.
    void setDragged(const std::optional<Filler> &filler);

Q_SIGNALS:
    void fillRequested(const QString &role, const galley::Filler &filler);
    void armRequested(const QString &role);
    void dragStarted(const galley::Filler &filler); ///< of one of its chips
    void dragEnded();
    void pickRequested(const QString &role, QWidget *anchor);
    void certaintyRequested(const galley::Argument &argument, galley::Certainty certainty);
    void removeRequested(const galley::Argument &argument);
    void goToRequested(const galley::Filler &filler);

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Frame : quint8 { None, Armed, Fits, Entered };

    [[nodiscard]] QList<FillerLook> looks(const EventSlot &slot) const;
    void rebuild();
    void clear();
    void addChips();
    void addFiller(const Argument &argument, const FillerLook &look);
    void addOffer(const Filler &filler, const FillerLook &look, int key);
    void addNote(const QString &text);
    void addPlus();
    Chip *addChip(const Filler &filler, const FillerLook &look, bool offered);
    void openMenu(Chip *chip, const Argument &argument, QPoint globalPosition);
    void takeFocus();
    [[nodiscard]] bool takes(const Filler &filler) const;
    void setFrame(Frame frame);

    OpenArticle &m_open;
    const Tagset &m_tagset;
    EventSlot m_slot;
    EventMention m_event;
    QList<FillerLook> m_looks;
    QString m_roleName;
    SlotRole *m_role;
    QWidget *m_values;
    FlowLayout *m_flow;
    int m_place = 0;
    bool m_armed = false;
    Frame m_frame = Frame::None;
};

} // namespace galley
