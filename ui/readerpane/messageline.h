// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;

namespace galley {

class IconButton;

/// One sentence at the top of the reader that says what did not work, where it did not. It stays until it is closed or
/// something works; a hint (nothing was wrong, only not possible) is quieter than an error.
class MessageLine final : public QWidget
{
    Q_OBJECT
public:
    enum class Kind : quint8 { Error, Hint };

    explicit MessageLine(QWidget *parent = nullptr);

    void present(Kind kind, const QString &sentence);
    void dismiss();
    void dismissHint(); ///< an error stays
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString sentence() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_sentence;
    IconButton *m_close;
    Kind m_kind = Kind::Hint;
};

} // namespace galley
