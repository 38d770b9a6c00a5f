// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/annotation.h"

#include <QAbstractListModel>
#include <QLineEdit>

class QCompleter;

namespace galley {

class EntitySuggestions;
class Library;

/// A new entity of a name, then the entities that the library knows by it. Rows have the roles of MarkRowRole.
class LinkChoiceModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void set(const QString &newName, const QString &type, const QList<Entity> &known);
    [[nodiscard]] const Entity *entityAt(int row) const; ///< null for the new one
    [[nodiscard]] const Entity *entityNamed(const QString &name) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QString m_newName;
    QString m_type;
    QList<Entity> m_known;
};

/// Links a mention: type a name, take a known entity or a new one. An empty field offers what the mention says.
class EntityLinkField final : public QLineEdit
{
    Q_OBJECT
public:
    EntityLinkField(Library &library, QWidget *parent);

    /// What is looked for: \a words are those of the mention.
    void setMention(const QString &words, const QString &type);
    void retranslate();

Q_SIGNALS:
    void entityChosen(const galley::Entity &entity);
    void newEntityChosen(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QString wanted() const;
    void ask();
    void show(const QList<Entity> &entities);
    void choose(const QModelIndex &index);
    void takeWhatWasTyped();

    EntitySuggestions *m_suggestions;
    LinkChoiceModel *m_choices;
    QCompleter *m_completer;
    QString m_words;
    QString m_type;
    bool m_takeAnswer = false; ///< Enter came before the answer
};

} // namespace galley
