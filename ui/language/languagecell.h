// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace galley {

struct Language;

/// One language: its name in the interface's language above its own name in its own script, face and direction.
class LanguageCell final : public QAbstractButton
{
    Q_OBJECT
public:
    LanguageCell(const Language &language, QWidget *parent);

    [[nodiscard]] const Language &language() const { return m_language; }
    void setCurrent(bool current);
    void setHighlighted(bool highlighted, bool byKey);
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Language &m_language;
    bool m_current = false;
    bool m_highlighted = false;
    bool m_ring = false;
};

} // namespace galley
