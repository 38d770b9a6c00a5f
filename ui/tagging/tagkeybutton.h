// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tagging/tagtype.h"

#include <QAbstractButton>

#include <optional>

namespace galley {

/// A key cap and what it does, in the colour of the type. Takes no focus: it is there for the pointer and as a reminder.
class TagKeyButton final : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Words : quint8 { Full, Short, None };

    /// \a cap in Latin letters. \a type is none for keys that are not of one type.
    TagKeyButton(const QString &cap, const std::optional<TagType> &type, const QString &eventGroup, QWidget *parent = nullptr);

    [[nodiscard]] const std::optional<TagType> &type() const { return m_type; }
    void setTexts(const QString &full, const QString &brief);
    [[nodiscard]] Words words() const { return m_words; }
    void setWords(Words words);
    [[nodiscard]] QString shownText() const; ///< cap and words as they are now

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString shownWords() const;
    [[nodiscard]] QColor ink() const;

    QString m_cap;
    std::optional<TagType> m_type;
    QString m_eventGroup;
    QString m_full;
    QString m_brief;
    Words m_words = Words::Full;
};

} // namespace galley
