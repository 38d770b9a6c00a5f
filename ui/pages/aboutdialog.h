// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;

namespace galley {

/// What the program is, its version and whose work is in it.
class AboutDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_name;
    QLabel *m_purpose;
    QLabel *m_version;
    QLabel *m_credits;
    QPushButton *m_close;
};

} // namespace galley
