// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/article.h"
#include "ui/inspector/inspectorpage.h"

#include <array>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace galley {

class DetailField;
class EmptyState;
class IconButton;

/// Everything that is known about the article besides its text.
class DetailsTab final : public InspectorPage
{
    Q_OBJECT
public:
    explicit DetailsTab(OpenArticle &open, QWidget *parent);

    /// In the order in which they stand.
    enum class Field {
        Headline, Standfirst, Byline, Authors, Dateline, Credit, Initials, Agencies, Site, Section, Language, Published, Modified, Imported,
        Address, State, Collections, Words, Blocks, Version, VersionId, Offsets
    };
    static constexpr int fieldCount = int(Field::Offsets) + 1;
    /// As it is shown; empty when nothing is known.
    [[nodiscard]] QString value(Field field) const;
    /// Where the value is from, in words; empty when nothing is known of it.
    [[nodiscard]] QString origin(Field field) const;

Q_SIGNALS:
    /// Somebody wants to say in which language the article is; a list may open at \a anchor.
    void languagePickRequested(QWidget *anchor);

protected:
    void refresh() override;
    void retranslate() override;

private:
    void layOut();
    [[nodiscard]] DetailField &field(Field field) const { return *m_fields[size_t(field)]; }
    void set(Field field, const QString &value);
    void showText(const ArticleMetadata &metadata);
    void showSource(const ArticleMetadata &metadata);
    void showOrigins(const ArticleMetadata &metadata);
    void showTimes(const Article &article);
    void showMeasures(const Article &article);
    [[nodiscard]] QString stateText(const Article &article) const;
    [[nodiscard]] QString blocksText(const Article &article) const;

    QScrollArea *m_scroll;
    std::array<DetailField *, fieldCount> m_fields; ///< children
    QPushButton *m_changeLanguage;
    IconButton *m_copyAddress;
    EmptyState *m_empty;
};

} // namespace galley
