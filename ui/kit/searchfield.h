// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>
#include <QList>
#include <QWidget>

class QLabel;

namespace galley {

class KeyCap;

/// A part of what was typed, in UTF-16 code units of the text.
struct FieldRange
{
    enum class Kind { Understood, Faulty };
    int start = 0;
    int length = 0;
    Kind kind = Kind::Faulty;
    bool operator==(const FieldRange &) const = default;
};

/// A line to search or filter by: magnifying glass, the keys that bring the focus here, a cross that empties it. A part
/// that is not understood gets a wavy underline and a sentence below, never an error box.
class SearchField final : public QWidget
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    void setPlaceholder(const QString &text);
    void setShortcutText(const QString &keys); ///< shown while the field is empty
    /// Parts of the present text to mark; they go with the next change of the text.
    void setRanges(const QList<FieldRange> &ranges);
    void setSentence(const QString &sentence); ///< below the field; empty hides it
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void textChanged(const QString &text);
    void returnPressed();
    void escapePressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void applyRanges();
    void recolour();
    void retranslate();

    QLineEdit *m_edit;
    QAction *m_glass;
    QAction *m_clear;
    KeyCap *m_keys;
    QLabel *m_sentence;
    QList<FieldRange> m_ranges;
};

} // namespace galley
