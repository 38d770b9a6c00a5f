// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/actionregistry.h"

#include "ui/style/icons.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QActionGroup>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QSettings>

#include <utility>

namespace galley {

using namespace Qt::StringLiterals;

namespace {

constexpr char context[] = "Actions";

QList<QKeySequence> parsed(const QString &keys)
{
    QList<QKeySequence> sequences = QKeySequence::listFromString(keys, QKeySequence::PortableText);
    sequences.removeIf([](const QKeySequence &sequence) { return sequence.isEmpty(); });
    return sequences;
}

QString written(const QList<QKeySequence> &sequences)
{
    return QKeySequence::listToString(sequences, QKeySequence::PortableText);
}

QString settingsKey(QStringView id)
{
    return u"Shortcuts/"_s + id;
}

bool isPlain(const QKeyEvent &event)
{
    return (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
}

// Keys that a control uses itself: a button is pressed by Space, a combo box is searched by letters.
bool isWantedByControl(const QObject *focused, const QKeyEvent &event)
{
    const bool presses = event.key() == Qt::Key_Space || event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (qobject_cast<const QAbstractButton *>(focused))
        return presses;
    if (const auto *combo = qobject_cast<const QComboBox *>(focused))
        return combo->isEditable() || presses || !event.text().isEmpty();
    return false;
}

// Line edits keep plain letters by themselves. This covers everything that says it takes typed text.
bool isTyping(QObject *focused, const QKeyEvent &event)
{
    const QString text = event.text();
    // A list takes text only to jump to a row that begins so; while one is edited, its editor has the focus.
    if (text.isEmpty() || !text.front().isPrint() || qobject_cast<QAbstractItemView *>(focused))
        return false;
    QInputMethodQueryEvent query(Qt::ImEnabled | Qt::ImReadOnly);
    QCoreApplication::sendEvent(focused, &query);
    return query.value(Qt::ImEnabled).toBool() && !query.value(Qt::ImReadOnly).toBool()
        && !focused->property("readOnly").toBool();
}

} // namespace

ActionRegistry::ActionRegistry(QSettings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    const std::span<const ActionSpec> table = actionTable();
    m_entries.reserve(table.size());
    for (const ActionSpec &spec : table) {
        auto action = std::make_unique<QAction>();
        const QString id = QString::fromLatin1(spec.id);
        action->setObjectName(id);
        if (*spec.icon)
            action->setIcon(icon(QString::fromLatin1(spec.icon)));
        action->setCheckable(spec.kind != ActionKind::Plain);
        action->setShortcutContext(spec.scope == ActionScope::Reader ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
        const QString saved = settings.value(settingsKey(id), QString::fromLatin1(spec.keys)).toString();
        action->setShortcuts(parsed(saved));
        joinGroup(spec, action.get());
        m_indexes.insert(id, m_entries.size());
        m_entries.push_back({&spec, std::move(action)});
    }
    retranslate();
    if (QCoreApplication *application = QCoreApplication::instance())
        application->installEventFilter(this);
}

ActionRegistry::~ActionRegistry() = default;

void ActionRegistry::joinGroup(const ActionSpec &spec, QAction *action)
{
    if (spec.kind != ActionKind::Exclusive)
        return;
    QActionGroup *&group = m_groups[QString::fromLatin1(spec.id).section(u'.', 0, 0)];
    if (!group)
        group = new QActionGroup(this);
    group->addAction(action);
}

const ActionRegistry::Entry *ActionRegistry::entry(QStringView id) const
{
    const auto found = m_indexes.constFind(id.toString());
    return found == m_indexes.constEnd() ? nullptr : &m_entries[*found];
}

QAction *ActionRegistry::find(QStringView id) const
{
    const Entry *found = entry(id);
    return found ? found->action.get() : nullptr;
}

QAction *ActionRegistry::action(QStringView id) const
{
    QAction *found = find(id);
    if (!found)
        qFatal("There is no action %s", qPrintable(id.toString()));
    return found;
}

QList<QAction *> ActionRegistry::actions() const
{
    QList<QAction *> all;
    for (const Entry &each : m_entries)
        all.append(each.action.get());
    return all;
}

QList<QAction *> ActionRegistry::actionsOf(ActionScope scope) const
{
    QList<QAction *> some;
    for (const Entry &each : m_entries) {
        if (each.spec->scope == scope)
            some.append(each.action.get());
    }
    return some;
}

QString ActionRegistry::idOf(const QAction *action)
{
    return action->objectName();
}

const ActionSpec &ActionRegistry::spec(QStringView id) const
{
    const Entry *found = entry(id);
    if (!found)
        qFatal("There is no action %s", qPrintable(id.toString()));
    return *found->spec;
}

QString ActionRegistry::plainName(QStringView id) const
{
    return QCoreApplication::translate(context, spec(id).text);
}

QString ActionRegistry::englishName(QStringView id) const
{
    return QString::fromUtf8(spec(id).text);
}

QString ActionRegistry::menuName(QStringView id) const
{
    QString name = QCoreApplication::translate(context, menuText(spec(id).menu));
    // Scripts without Latin letters write the access key behind the word: "文件(&F)".
    const qsizetype bracket = name.indexOf("(&"_L1);
    if (bracket > 0)
        name.truncate(bracket);
    return name.remove(u'&');
}

QList<QKeySequence> ActionRegistry::defaultShortcuts(QStringView id) const
{
    return parsed(QString::fromLatin1(spec(id).keys));
}

void ActionRegistry::setShortcuts(QStringView id, const QList<QKeySequence> &keys)
{
    QAction *changed = action(id);
    if (changed->shortcuts() == keys)
        return;
    changed->setShortcuts(keys);
    if (keys == defaultShortcuts(id))
        m_settings.remove(settingsKey(id));
    else
        m_settings.setValue(settingsKey(id), written(keys));
    Q_EMIT shortcutsChanged(id.toString());
}

void ActionRegistry::resetShortcuts(QStringView id)
{
    setShortcuts(id, defaultShortcuts(id));
}

void ActionRegistry::resetAllShortcuts()
{
    for (const Entry &each : m_entries)
        resetShortcuts(idOf(each.action.get()));
}

bool ActionRegistry::isChanged(QStringView id) const
{
    return action(id)->shortcuts() != defaultShortcuts(id);
}

QStringList ActionRegistry::conflicts(QStringView id, const QKeySequence &keys) const
{
    QStringList found;
    if (keys.isEmpty())
        return found;
    for (const Entry &each : m_entries) {
        const QString other = idOf(each.action.get());
        if (other == id)
            continue;
        const QList<QKeySequence> taken = each.action->shortcuts();
        for (const QKeySequence &sequence : taken) {
            if (sequence.isEmpty())
                continue;
            if (sequence.matches(keys) != QKeySequence::NoMatch || keys.matches(sequence) != QKeySequence::NoMatch) {
                found.append(other);
                break;
            }
        }
    }
    return found;
}

bool ActionRegistry::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && watched == QCoreApplication::instance()) {
        retranslate();
    } else if (event->type() == QEvent::ShortcutOverride && watched == QGuiApplication::focusObject()) {
        // Accepting it gives the key to the widget in focus instead of to an action.
        const auto &key = *dynamic_cast<QKeyEvent *>(event);
        if (isPlain(key) && (isWantedByControl(watched, key) || isTyping(watched, key))) {
            event->accept();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void ActionRegistry::retranslate()
{
    for (const Entry &each : m_entries)
        each.action->setText(QCoreApplication::translate(context, each.spec->text));
}

} // namespace galley
