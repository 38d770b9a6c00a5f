// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/annotation.h"
#include "models/tagset/tagset.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace galley {

class Card;
class EntityLinkField;
class IconButton;
class InlineCombo;
class Library;
class MentionEditing;
class OpenArticle;
class QuoteLabel;
class SegmentedControl;
class WikidataField;
class WrappingLabel;

/// The focused mention: its words, type, subtype, level, value, and the entity that it points to.
class MentionCard final : public QWidget
{
    Q_OBJECT
public:
    MentionCard(OpenArticle &open, Library &library, const Tagset &tagset, MentionEditing &editing, QWidget *parent);

    /// Shows the editing's mention as it is now.
    void refresh();
    void retranslate();

Q_SIGNALS:
    void finished(); ///< the mention was linked from the keyboard

private:
    void layOut();
    void connectParts();
    QLabel *addLabel();
    void fillTypes();
    void fillSubtypes(const EntityMention &mention);
    void showNorm(const EntityMention &mention);
    void showLink(const EntityMention &mention);

    OpenArticle &m_open;
    const Tagset &m_tagset;
    MentionEditing &m_editing;
    Card *m_card;
    InlineCombo *m_type;
    IconButton *m_remove;
    QuoteLabel *m_quote;
    QLabel *m_subtypeLabel;
    InlineCombo *m_subtype;
    QLabel *m_levelLabel;
    SegmentedControl *m_level;
    QLabel *m_normLabel;
    QLineEdit *m_norm;
    EntityLinkField *m_link;
    QWidget *m_linked;
    WrappingLabel *m_entityName;
    QPushButton *m_unlink;
    WikidataField *m_wikidata;
    MentionId m_shown = {};
};

} // namespace galley
