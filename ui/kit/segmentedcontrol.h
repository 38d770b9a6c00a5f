// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QHBoxLayout;

namespace galley {

/// One choice of a few, side by side: radio buttons for the keyboard and for assistive technology, a combo box where the
/// words do not fit.
class SegmentedControl final : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentedControl(QWidget *parent = nullptr);

    /// \a id is the owner's number, 0 or above; \a iconName may be empty.
    void addSegment(int id, const QString &text, QStringView iconName = {});
    void setSegmentText(int id, const QString &text);
    void setSegmentToolTip(int id, const QString &text);

    /// -1 when nothing is chosen.
    [[nodiscard]] int current() const;
    /// Silent: only the user's choice is signalled. -1 chooses nothing.
    void setCurrent(int id);
    [[nodiscard]] bool isFolded() const; ///< shown as a combo box

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user chose another segment.
    void chosen(int id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fold();
    [[nodiscard]] int segmentsWidth() const;

    QButtonGroup *m_group;
    QHBoxLayout *m_row;
    QWidget *m_segments;
    QComboBox *m_combo;
};

} // namespace galley
