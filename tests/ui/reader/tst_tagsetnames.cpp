// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/tagset/tagset.h"
#include "ui/reader/rolename.h"
#include "ui/reader/tagsetnames.h"

#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace galley;
using namespace Qt::StringLiterals;

/// Translates whatever it is asked into its own mark, so that a name that is never looked up shows.
class EchoTranslator final : public QTranslator
{
public:
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return QString(u'<' + QString::fromUtf8(context) + u':' + QString::fromUtf8(text) + u'>');
    }
    bool isEmpty() const override { return false; }
};

class TagsetNamesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyNameOfTheStandardTagsetCanBeTranslated();
    void unknownNamesComeBackReadable();
    void sameWordInDifferentPlacesIsTwoNames();
    void realisAddsItsWordUnlessActual();
    void everyBlockRoleHasAName();
};

void TagsetNamesTest::everyNameOfTheStandardTagsetCanBeTranslated()
{
    EchoTranslator echo;
    QVERIFY(QCoreApplication::installTranslator(&echo));
    const Tagset &tagset = Tagset::standard();
    QVERIFY(!tagset.entityTypes().isEmpty());
    for (const EntityType &type : tagset.entityTypes()) {
        QVERIFY2(entityTypeName(type.name).startsWith(u"<EntityType:"), qPrintable(type.name));
        QVERIFY2(shortEntityTypeName(type.name).startsWith(u"<ShortEntityType:"), qPrintable(type.name));
        for (const QString &subtype : type.subtypes)
            QVERIFY2(subtypeName(subtype).startsWith(u"<EntitySubtype:"), qPrintable(subtype));
    }
    for (const EventType &type : tagset.eventTypes()) {
        QVERIFY2(eventTypeName(type.name).startsWith(u"<EventType:"), qPrintable(type.name));
        QVERIFY2(eventGroupName(type.group).startsWith(u"<EventGroup:"), qPrintable(type.group));
        for (const RoleRule &role : type.roles)
            QVERIFY2(argumentRoleName(role.name).startsWith(u"<ArgumentRole:"), qPrintable(role.name));
    }
    for (const Certainty certainty : {Certainty::Confirmed, Certainty::Claimed, Certainty::Disputed})
        QVERIFY(certaintyName(certainty).startsWith(u"<Certainty:"));
    QVERIFY(tenseName(Tense::Future).startsWith(u"<Tense:"));
    QVERIFY(mentionLevelName(MentionLevel::Pronoun).startsWith(u"<MentionLevel:"));
    QCoreApplication::removeTranslator(&echo);
}

void TagsetNamesTest::unknownNamesComeBackReadable()
{
    QCOMPARE(entityTypeName(u"Sea_Bird"), u"Sea Bird"_s);
    QCOMPARE(typeLabel(u"no_such_thing"), u"no such thing"_s);
    QCOMPARE(eventTypeName(u""), QString());
}

void TagsetNamesTest::sameWordInDifferentPlacesIsTwoNames()
{
    EchoTranslator echo;
    QVERIFY(QCoreApplication::installTranslator(&echo));
    QCOMPARE(entityTypeName(u"Work"), u"<EntityType:Work>"_s);
    QCOMPARE(argumentRoleName(u"Work"), u"<ArgumentRole:Work>"_s);
    QCOMPARE(typeLabel(u"Result"), u"<EventType:Result>"_s);
    QCoreApplication::removeTranslator(&echo);
}

void TagsetNamesTest::realisAddsItsWordUnlessActual()
{
    QCOMPARE(eventLabelWithRealis(u"Attack", Realis::Actual), u"Attack"_s);
    QCOMPARE(eventLabelWithRealis(u"Attack", Realis::Planned), u"Attack, planned"_s);
}

void TagsetNamesTest::everyBlockRoleHasAName()
{
    QSet<QString> names;
    for (int i = 0; i < blockRoleCount; ++i)
        names.insert(roleName(BlockRole(i)));
    QCOMPARE(names.size(), blockRoleCount);
    QVERIFY(!names.contains(QString()));
}

QTEST_GUILESS_MAIN(TagsetNamesTest)
#include "tst_tagsetnames.moc"
