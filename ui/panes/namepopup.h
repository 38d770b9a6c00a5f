// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/popupframe.h"

#include <QStringList>

class QLabel;
class QLineEdit;
class QPushButton;

namespace galley {

/// A small card that asks for one name: of a collection, of a saved search. Enter or the button takes it, Escape leaves.
/// A name that is taken is said below the field before anything is sent.
class NamePopup final : public PopupFrame
{
    Q_OBJECT
public:
    explicit NamePopup(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setButtonText(const QString &text);
    void setName(const QString &name); ///< the proposal; it comes selected
    void setTakenNames(const QStringList &names);
    [[nodiscard]] QString name() const; ///< without space around it
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void accepted(const QString &name);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void check();
    void accept();
    void retranslate();

    QLabel *m_title;
    QLineEdit *m_edit;
    QLabel *m_sentence;
    QPushButton *m_button;
    QStringList m_taken;
};

} // namespace galley
