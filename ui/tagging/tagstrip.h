// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tagging/tagkeys.h"

#include <QList>
#include <QWidget>

class QAbstractButton;

namespace galley {

class TagKeyButton;

/// The keys of Tag mode, 36 px under the reader's header: the entity types, or the event types while Shift is held. Names
/// that do not fit become short, then go, last ones first; the caps stay, and tooltips name them.
class TagStrip final : public QWidget
{
    Q_OBJECT
public:
    TagStrip(const Tagset &tagset, const TagKeys &keys, QWidget *parent = nullptr);

    [[nodiscard]] bool areEventsShown() const { return m_eventsShown; }
    void setEventsShown(bool shown);
    /// The keys on show, in their order, for instance { "P Person", "O Org", "G" }.
    [[nodiscard]] QStringList shownTexts() const;
    [[nodiscard]] QAbstractButton *button(const TagType &type) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void typeClicked(const galley::TagType &type);
    void paletteRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    void retranslate();
    [[nodiscard]] QList<TagKeyButton *> shownKeys() const;
    [[nodiscard]] static int widthOf(const QList<TagKeyButton *> &buttons);

    QList<TagKeyButton *> m_keys;
    TagKeyButton *m_shift;
    TagKeyButton *m_more;
    bool m_eventsShown = false;
    bool m_isArranged = false;
};

} // namespace galley
