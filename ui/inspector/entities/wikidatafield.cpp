// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector/entities/wikidatafield.h"

#include "models/base/whenready.h"
#include "models/domain/wikidataid.h"
#include "models/storage/entitystore.h"
#include "models/storage/library.h"
#include "ui/inspector/wrappinglabel.h"
#include "ui/style/metrics.h"
#include "ui/style/typography.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include <utility>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// The entity that has \a id and is not \a except; empty when there is none.
Result<QString> holderOf(Connection &connection, const QString &id, EntityId except)
{
    const EntityStore entities(connection);
    const auto found = entities.findByWikidata(id);
    if (!found)
        return failure(found.error());
    if (!*found || **found == except)
        return QString();
    return entities.entity(**found).map([](const Entity &entity) { return entity.name; });
}

} // namespace

WikidataField::WikidataField(Library &library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_name(new QLabel(this))
    , m_edit(new QLineEdit(this))
    , m_sentence(new WrappingLabel(this))
{
    m_name->setFont(uiFont(uisize::section));
    m_name->setForegroundRole(QPalette::PlaceholderText);
    m_name->setBuddy(m_edit);
    m_edit->setLayoutDirection(Qt::LeftToRight); // numbers are
    m_edit->setPlaceholderText(u"Q…"_s);
    m_edit->installEventFilter(this);
    m_sentence->setFont(uiFont(uisize::section));
    m_sentence->setTone(Tone::Danger);
    m_sentence->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::space2);
    row->addWidget(m_name);
    row->addWidget(m_edit, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space1);
    column->addLayout(row);
    column->addWidget(m_sentence);
    connect(m_edit, &QLineEdit::textEdited, this, &WikidataField::followTyping);
    connect(m_edit, &QLineEdit::editingFinished, this, &WikidataField::take);
    retranslate();
}

void WikidataField::setEntity(const Entity &entity)
{
    const bool isSame = entity.id == m_entity.id;
    const bool isUnchanged = isSame && entity.wikidata == m_entity.wikidata;
    m_entity = entity;
    if (!isSame || (!isUnchanged && !m_edit->isModified()))
        showStored();
}

void WikidataField::showStored()
{
    m_edit->setText(m_entity.wikidata);
    m_length = m_edit->text().size();
    setProblem(Problem::None);
}

/// A pasted address becomes the number that it holds at once.
void WikidataField::followTyping(const QString &text)
{
    const bool isPaste = text.size() > std::exchange(m_length, text.size()) + 1;
    if (const auto id = isPaste ? wikidataIdIn(text) : std::nullopt; id && *id != text) {
        m_edit->setText(*id);
        m_edit->setModified(true);
        m_length = id->size();
    }
    setProblem(Problem::None);
}

void WikidataField::take()
{
    if (!m_edit->isModified() || !isValid(m_entity.id))
        return;
    const QString typed = m_edit->text().trimmed();
    const auto id = typed.isEmpty() ? std::optional(QString()) : wikidataIdIn(typed);
    if (!id) {
        setProblem(Problem::NotAnId);
        return;
    }
    if (typed != *id)
        m_edit->setText(*id);
    m_edit->setModified(false);
    if (*id != m_entity.wikidata)
        choose(m_entity, *id);
}

/// Two entities with one number would be one entity: importing and searching take them for the same.
void WikidataField::choose(const Entity &entity, const QString &id)
{
    if (id.isEmpty()) {
        Q_EMIT chosen(entity, id);
        return;
    }
    const auto holder = m_library.read([id, except = entity.id](Connection &connection) { return holderOf(connection, id, except); });
    whenReady(holder, this, [this, entity, id](const Result<QString> &name) {
        if (!name || name->isEmpty())
            Q_EMIT chosen(entity, id); // a library that cannot be read says so when it is written
        else if (entity.id == m_entity.id && m_edit->text() == id)
            setProblem(Problem::Taken, *name);
    });
}

void WikidataField::setProblem(Problem problem, const QString &holder)
{
    m_problem = problem;
    m_holder = holder;
    switch (problem) {
    case Problem::None:
        m_sentence->setText({});
        break;
    case Problem::NotAnId:
        m_sentence->setText(tr("A Wikidata number is Q and digits, as in Q142. The address of its page will do, too."));
        break;
    case Problem::Taken:
        //: %1 is the name of another entity
        m_sentence->setText(tr("This is the number of \"%1\". Link the mention to that entity instead.").arg(m_holder));
        break;
    }
    m_sentence->setVisible(problem != Problem::None);
    m_edit->setAccessibleDescription(m_sentence->text());
}

bool WikidataField::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const bool isTakenBack = m_edit->isModified() || m_problem != Problem::None;
    if (!isKey || !isTakenBack || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        showStored();
    else
        event->accept();
    return true;
}

void WikidataField::retranslate()
{
    //: field of an entity: its number in Wikidata, as in Q142
    m_name->setText(tr("Wikidata"));
    //: accessible name of the field with the number of an entity in Wikidata
    m_edit->setAccessibleName(tr("Wikidata number"));
    setProblem(m_problem, m_holder);
}

} // namespace galley
