// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace galley {

/// A field that takes one key combination instead of text. Escape leaves it unchanged.
class KeyRecorder final : public QLineEdit
{
    Q_OBJECT
public:
    explicit KeyRecorder(QWidget *parent = nullptr);

    [[nodiscard]] QKeySequence keys() const { return m_keys; }
    void setKeys(const QKeySequence &keys);

Q_SIGNALS:
    void recorded(const QKeySequence &keys);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QKeySequence m_keys;
};

} // namespace galley
