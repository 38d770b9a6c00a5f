// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/entitystore.h"
#include "tests/ui/inspector/inspectorfixture.h"
#include "ui/inspector/entities/entitiestab.h"
#include "ui/inspector/entities/entitylinkfield.h"
#include "ui/inspector/entities/entitylistmodel.h"
#include "ui/inspector/entities/wikidatafield.h"
#include "ui/inspector/inlinecombo.h"
#include "ui/inspector/marklistview.h"
#include "ui/inspector/markrow.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/searchfield.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

MarkListView *entityList(const InspectorFixture &fixture)
{
    return fixture.child<EntitiesTab>()->findChild<MarkListView *>();
}

int rowNamed(const InspectorFixture &fixture, const QString &name)
{
    const QAbstractItemModel *model = entityList(fixture)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data(Qt::DisplayRole).toString() == name)
            return row;
    }
    return -1;
}

void click(const InspectorFixture &fixture, const QString &name)
{
    MarkListView *list = entityList(fixture);
    const QModelIndex index = list->model()->index(rowNamed(fixture, name), 0);
    list->scrollTo(index);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
}

InlineCombo *combo(const InspectorFixture &fixture, const QString &accessibleName)
{
    for (InlineCombo *candidate : fixture.child<EntitiesTab>()->findChildren<InlineCombo *>()) {
        if (candidate->accessibleName() == accessibleName)
            return candidate;
    }
    return nullptr;
}

Entity entity(const QString &type, const QString &name)
{
    Entity entity;
    entity.type = type;
    entity.name = name;
    return entity;
}

QString entityName(InspectorFixture &fixture, MentionId mention)
{
    const EntityId id = fixture.storedMention(mention).entity;
    return isValid(id) ? fixture.library.read([id](Connection &connection) { return EntityStore(connection).entity(id); }).name : QString();
}

} // namespace

class TestEntitiesTab : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<InspectorFixture> m;
    AttackReport m_ids;

    /// Points a mention to a new entity and focuses it.
    EntityId linkElmar()
    {
        const EntityMention mention = *m->open.annotations().mention(m_ids.elmar);
        const EntityId id = m->wait(m->annotations.linkNewEntity(m->open.version(), mention, entity(u"GPE"_s, u"Elmar"_s))).entities.first().id;
        m->open.focusMention(m_ids.elmar);
        return id;
    }
    [[nodiscard]] QLineEdit *wikidataField() const { return m->child<WikidataField>()->findChild<QLineEdit *>(); }
    [[nodiscard]] QString storedWikidata(EntityId id)
    {
        return m->library.read([id](Connection &connection) { return EntityStore(connection).entity(id); }).wikidata;
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<InspectorFixture>(attackReport);
        m_ids = tagAttackReport(*m);
        m->inspector->showTab(Inspector::Tab::Entities);
        QVERIFY(QTest::qWaitForWindowExposed(m->inspector.get()));
    }
    void cleanup() { m.reset(); }

    void namesStandByTypeInTheTagsetsOrder()
    {
        const QAbstractItemModel *model = entityList(*m)->model();
        QStringList names;
        for (int row = 0; row < model->rowCount(); ++row)
            names.append(model->index(row, 0).data(Qt::DisplayRole).toString());
        QCOMPARE(names, (QStringList{u"Person"_s, u"Leila Haddad"_s, u"she"_s, u"Organization"_s, u"army"_s, u"GPE"_s, u"Elmar"_s,
                                     u"Facility"_s, u"port"_s, u"Group"_s, u"rebels"_s, u"soldiers"_s, u"Time"_s, u"Tuesday"_s}));
        QCOMPARE(model->index(rowNamed(*m, u"Elmar"_s), 0).data(RowEndRole).toString(), u"×2"_s);
    }

    void theListFollowsEditsRowByRow()
    {
        QAbstractItemModel *model = entityList(*m)->model();
        const QAbstractItemModelTester tester(model);
        QSignalSpy reset(model, &QAbstractItemModel::modelReset);
        m->wait(m->annotations.removeMention(m->open.version(), m_ids.army));
        QCOMPARE(rowNamed(*m, u"army"_s), -1);
        QCOMPARE(rowNamed(*m, u"Organization"_s), -1); // its heading went with it
        m->tag(u"army"_s, u"Group"_s);
        QVERIFY(rowNamed(*m, u"army"_s) > rowNamed(*m, u"Group"_s));
        QCOMPARE(reset.count(), 0);
    }

    void aClickShowsTheFirstMentionAndAnotherOneTheNext()
    {
        QSignalSpy shown(m->inspector.get(), &Inspector::showSpan);
        click(*m, u"Elmar"_s);
        QCOMPARE(m->open.focusedMention(), m_ids.elmar);
        QCOMPARE(shown.last().first().value<Span>(), m->find(u"Elmar"_s, 2));
        click(*m, u"Elmar"_s);
        QCOMPARE(m->open.focusedMention(), m_ids.elmarAgain);
        click(*m, u"Elmar"_s);
        QCOMPARE(m->open.focusedMention(), m_ids.elmar);
        QCOMPARE(shown.count(), 3);
    }

    void theArrowKeysPassOverHeadings()
    {
        click(*m, u"she"_s);
        QTest::keyClick(entityList(*m), Qt::Key_Down);
        QCOMPARE(m->open.focusedMention(), m_ids.army);
        QTest::keyClick(entityList(*m), Qt::Key_Return);
        QCOMPARE(m->open.focusedMention(), m_ids.army); // it is its only mention
    }

    void theFilterLeavesNamesThatHoldIt()
    {
        m->child<EntitiesTab>()->findChild<SearchField *>()->setText(u"elm"_s);
        QCOMPARE(entityList(*m)->model()->rowCount(), 2); // GPE, Elmar
        m->child<EntitiesTab>()->findChild<SearchField *>()->setText({});
        QCOMPARE(entityList(*m)->model()->rowCount(), 14);
    }

    void anotherTypeTakesTheSubtypeAway()
    {
        m->open.focusMention(m_ids.elmar);
        QTest::keyClick(combo(*m, u"Subtype"_s), Qt::Key_D);
        QTRY_COMPARE(m->storedMention(m_ids.elmar).subtype, u"district"_s);
        QTest::keyClick(combo(*m, u"Type of the mention"_s), Qt::Key_L);
        QTRY_COMPARE(m->storedMention(m_ids.elmar).type, u"Location"_s);
        QCOMPARE(m->storedMention(m_ids.elmar).subtype, QString());
        QTRY_VERIFY(rowNamed(*m, u"Location"_s) >= 0);
    }

    void theValueOfATimeIsWrittenWhenTheFieldIsLeft()
    {
        m->open.focusMention(m_ids.tuesday);
        QLineEdit *value = nullptr;
        for (QLineEdit *edit : m->child<EntitiesTab>()->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == u"Value")
                value = edit;
        }
        QVERIFY(value && value->isVisible());
        QCOMPARE(value->text(), u"2015-11-10"_s);
        value->selectAll();
        QTest::keyClicks(value, u"2015-11-17"_s);
        QTest::keyClick(value, Qt::Key_Return);
        QTRY_COMPARE(m->storedMention(m_ids.tuesday).norm, u"2015-11-17"_s);
        m->open.focusMention(m_ids.army);
        QVERIFY(!value->isVisible());
    }

    void aNewEntityIsMadeAndLinked()
    {
        m->open.focusMention(m_ids.elmar);
        auto *field = m->child<EntityLinkField>();
        QTest::keyClicks(field, u"City of Elmar"_s);
        QTRY_VERIFY(field->completer()->popup()->model()->rowCount() >= 1);
        QCOMPARE(field->completer()->popup()->model()->index(0, 0).data().toString(), u"New entity \"City of Elmar\""_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(entityName(*m, m_ids.elmar), u"City of Elmar"_s);
        QTRY_VERIFY(!field->isVisible());
        QTRY_VERIFY(rowNamed(*m, u"City of Elmar"_s) >= 0);
        QVERIFY(rowNamed(*m, u"Elmar"_s) >= 0); // the other mention points to none
    }

    void aKnownEntityIsOfferedByItsAliasAndLinked()
    {
        Entity town = entity(u"GPE"_s, u"Elmar am See"_s);
        town.aliases = {u"Elmarium"_s};
        const EntityId known = m->library.write([town](Connection &connection) { return EntityStore(connection).add(town); });
        m->library.write([](Connection &connection) { return EntityStore(connection).add(entity(u"Person"_s, u"Elmarius"_s)); });
        m->open.focusMention(m_ids.elmar);
        auto *field = m->child<EntityLinkField>();
        field->setFocus();
        QTest::keyClicks(field, u"elmari"_s);
        auto *choices = field->completer()->popup()->model();
        QTRY_COMPARE(choices->rowCount(), 2); // the person is of another type
        QCOMPARE(choices->index(1, 0).data().toString(), u"Elmar am See"_s);
        QTest::keyClick(field->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(field->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(field->completer()->popup(), Qt::Key_Return);
        QTRY_COMPARE(m->storedMention(m_ids.elmar).entity, known);
    }

    void aLinkCanBeTakenBack()
    {
        EntityMention mention = *m->open.annotations().mention(m_ids.elmar);
        m->wait(m->annotations.linkNewEntity(m->open.version(), mention, entity(u"GPE"_s, u"Elmar"_s)));
        m->open.focusMention(m_ids.elmar);
        auto *unlink = m->child<EntitiesTab>()->findChild<QPushButton *>();
        QTRY_VERIFY(unlink->isVisible());
        QTest::mouseClick(unlink, Qt::LeftButton);
        QTRY_VERIFY(!isValid(m->storedMention(m_ids.elmar).entity));
        QTRY_VERIFY(m->child<EntityLinkField>()->isVisible());
    }

    void anEntitysWikidataNumberIsWrittenAndUndone()
    {
        const EntityId town = linkElmar();
        QLineEdit *field = wikidataField();
        QVERIFY(field->isVisible());
        field->setFocus();
        QTest::keyClicks(field, u" q42 "_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(storedWikidata(town), u"Q42"_s);
        QCOMPARE(field->text(), u"Q42"_s);
        QTRY_COMPARE(m->open.entities().value(town).wikidata, u"Q42"_s);
        m->editor.undo();
        QTRY_COMPARE(storedWikidata(town), QString());
        QTRY_COMPARE(field->text(), QString());
        m->editor.redo();
        QTRY_COMPARE(field->text(), u"Q42"_s);
        field->clear();
        field->setModified(true);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(storedWikidata(town), QString());
    }

    void aPastedWikidataAddressBecomesItsNumber()
    {
        const EntityId town = linkElmar();
        QLineEdit *field = wikidataField();
        field->setFocus();
        QApplication::clipboard()->setText(u"https://www.wikidata.org/wiki/Q64#sitelinks"_s);
        QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(field->text(), u"Q64"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(storedWikidata(town), u"Q64"_s);
    }

    void whatIsNoWikidataNumberIsNotTakenAndEscapeTakesItBack()
    {
        const EntityId town = linkElmar();
        QLineEdit *field = wikidataField();
        field->setFocus();
        QTest::keyClicks(field, u"Elmar"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(field->accessibleDescription().contains(u"Q142"_s));
        QCOMPARE(field->text(), u"Elmar"_s);
        QCOMPARE(storedWikidata(town), QString());
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(field->text(), QString());
        QCOMPARE(field->accessibleDescription(), QString());
    }

    void aNumberThatAnotherEntityHasIsNotTakenTwice()
    {
        Entity other = entity(u"GPE"_s, u"Elmar am See"_s);
        other.wikidata = u"Q64"_s;
        m->library.write([other](Connection &connection) { return EntityStore(connection).add(other); });
        const EntityId town = linkElmar();
        QLineEdit *field = wikidataField();
        field->setFocus();
        QTest::keyClicks(field, u"Q64"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(field->accessibleDescription().contains(u"Elmar am See"_s));
        QCOMPARE(storedWikidata(town), QString());
    }

    void anEntityIsFoundElsewhereAndShownInContext()
    {
        linkElmar();
        QTRY_VERIFY(m->open.annotations().mention(m_ids.elmar) && isValid(m->open.annotations().mention(m_ids.elmar)->entity));
        QSignalSpy finds(m->inspector.get(), &Inspector::findRequested);
        QSignalSpy contexts(m->inspector.get(), &Inspector::contextRequested);
        chooseFromMenu(entityList(*m), rowNamed(*m, u"Elmar"_s), 0);
        QCOMPARE(finds.value(0).value(0).toString(), u"entity:Elmar"_s);
        chooseFromMenu(entityList(*m), rowNamed(*m, u"Elmar"_s), 1);
        QCOMPARE(contexts.value(0).value(0).toString(), u"entity:Elmar"_s);
        // One that points to no entity is looked for by its words.
        const int unlinked = rowNamed(*m, entityList(*m)->model()->index(entityList(*m)->model()->rowCount() - 1, 0).data().toString());
        const QString words = entityList(*m)->model()->index(unlinked, 0).data().toString();
        chooseFromMenu(entityList(*m), unlinked, 0);
        QVERIFY2(finds.value(1).value(0).toString().startsWith(u"mention:"_s) && finds.value(1).value(0).toString().contains(words), qPrintable(finds.value(1).value(0).toString()));
        chooseFromMenu(entityList(*m), unlinked, 1);
        QCOMPARE(contexts.value(1).value(0).toString(), QString(u'"' + words + u'"'));
    }

    void deletingTheMentionTakesItsRowAway()
    {
        click(*m, u"army"_s);
        QTest::keyClick(entityList(*m), Qt::Key_Delete);
        QTRY_COMPARE(m->stored().mentions.size(), 8);
        QTRY_COMPARE(rowNamed(*m, u"army"_s), -1);
    }

    void thousandsOfMentionsAreRowsNotWidgets()
    {
        const qsizetype before = m->inspector->findChildren<QWidget *>().size();
        QList<EntityMention> many;
        const qsizetype length = m->open.article().pageText.size();
        for (qsizetype i = 0; i < 5000; ++i) {
            EntityMention mention;
            mention.fragments = {{i % (length - 5), i % (length - 5) + 1 + i % 5}};
            mention.type = u"Work"_s;
            mention.level = MentionLevel::Nominal;
            many.append(mention);
        }
        m->wait(m->annotations.tagAll(m->open.version(), many, u"x"_s));
        QVERIFY(entityList(*m)->model()->rowCount() > 100);
        QCOMPARE(m->inspector->findChildren<QWidget *>().size(), before);
    }

    void anArticleWithoutMentionsSaysHowToBegin()
    {
        m->openArticle({u"Nothing is named."_s}, u"en"_s);
        QTRY_VERIFY(m->child<EntitiesTab>()->findChild<EmptyState *>()->isVisible());
    }
};

QTEST_MAIN(TestEntitiesTab)
#include "tst_entitiestab.moc"
