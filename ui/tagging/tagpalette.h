// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/popupframe.h"
#include "ui/tagging/tagtypemodel.h"

#include <QStringList>

class QLabel;
class QListView;

namespace galley {

class SearchField;

/// Every type of the tagset by name: two letters, Enter. Opens beside the words that are to be tagged.
class TagPalette final : public PopupFrame
{
    Q_OBJECT
public:
    enum class Purpose : quint8 { Tag, ChangeType };

    TagPalette(const Tagset &tagset, const TagKeys &keys, QWidget *parent = nullptr);
    ~TagPalette() override;

    /// Opens below \a words, a rectangle of \a view, or above it where there is no room.
    void openAt(QWidget *view, const QRect &words, Purpose purpose, TagTypeModel::Offer offer = TagTypeModel::Offer::All);
    void setFilter(const QString &typed);
    [[nodiscard]] QStringList shownTypes() const; ///< ids, best first

    /// Types that are used more often stand before others that fit as well.
    void addUse(const TagType &type);
    [[nodiscard]] QHash<QString, int> uses() const; ///< by TagType::id(), to be kept in the settings
    void setUses(const QHash<QString, int> &uses);

Q_SIGNALS:
    void chosen(const galley::TagType &type, galley::TagPalette::Purpose purpose);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void retranslate();

    TagTypeModel *m_model;
    SearchField *m_field;
    QListView *m_list;
    QLabel *m_nothing;
    Purpose m_purpose = Purpose::Tag;
    TagTypeModel::Offer m_offer = TagTypeModel::Offer::All;
};

} // namespace galley
