// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/annotation.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace galley {

class Library;
class WrappingLabel;

/// The number of an entity in Wikidata: typed, or pasted as the address of its page. What cannot be right, or is another
/// entity's number, is said under the field and not taken. Written when the field is left or with Enter; Escape takes back.
class WikidataField final : public QWidget
{
    Q_OBJECT
public:
    WikidataField(Library &library, QWidget *parent);

    /// What is typed stays as long as it is about the same entity.
    void setEntity(const Entity &entity);
    void retranslate();

Q_SIGNALS:
    /// \a id is valid and no other entity has it, or it is empty.
    void chosen(const galley::Entity &entity, const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Problem : quint8 { None, NotAnId, Taken };

    void followTyping(const QString &text);
    void take();
    void choose(const Entity &entity, const QString &id);
    void showStored();
    void setProblem(Problem problem, const QString &holder = {});

    Library &m_library;
    QLabel *m_name;
    QLineEdit *m_edit;
    WrappingLabel *m_sentence;
    Entity m_entity;
    qsizetype m_length = 0; ///< of the text before the last change: a paste makes it grow by more than one
    Problem m_problem = Problem::None;
    QString m_holder; ///< of the number that is taken
};

} // namespace galley
