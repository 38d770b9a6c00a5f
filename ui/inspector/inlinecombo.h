// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>

namespace galley {

/// A combo box without a frame, as wide as its present text. It may stand in the colour of a type, with its sign.
class InlineCombo final : public QComboBox
{
    Q_OBJECT
public:
    explicit InlineCombo(QWidget *parent = nullptr);

    void setEventGroup(const QString &group);
    void setEntityType(const QString &type);
    /// Silent; -1 shows nothing.
    void setCurrentData(const QVariant &data);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// As wide as its longest name, however short the present one is.
    void showPopup() override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] int signWidth() const;

    QString m_eventGroup;
    QString m_entityType;
};

} // namespace galley
