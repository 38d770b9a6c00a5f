// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

#include <optional>

namespace galley {

/// A small muted figure, grouped as the interface's language writes it; empty until it is known.
class CountLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit CountLabel(QWidget *parent = nullptr);

    void setCount(std::optional<qint64> count);
    [[nodiscard]] std::optional<qint64> count() const { return m_count; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::optional<qint64> m_count;
};

} // namespace galley
