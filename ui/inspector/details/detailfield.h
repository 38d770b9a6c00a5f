// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace galley {

class GrowingText;

/// A name, small and muted, under it a value that can be selected and copied, and under that, muted as well, where it is from. Without a
/// value it hides.
class DetailField final : public QWidget
{
    Q_OBJECT
public:
    explicit DetailField(QWidget *parent = nullptr);

    void setName(const QString &name);
    void setValue(const QString &value);
    [[nodiscard]] QString value() const;
    /// A word or two; empty when nothing is known of it.
    void setOrigin(const QString &origin);
    [[nodiscard]] QString origin() const;
    void setValueFont(const QFont &font);
    /// Addresses, numbers: written left to right in every language.
    void keepLeftToRight();
    /// Beside the value, for example a button.
    void addWidget(QWidget *widget);
    /// Shown without a value, too.
    void setAlwaysShown();

private:
    QLabel *m_name;
    GrowingText *m_value;
    QHBoxLayout *m_row;
    QLabel *m_origin;
    bool m_always = false;
};

} // namespace galley
