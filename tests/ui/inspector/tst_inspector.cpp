// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/notestore.h"
#include "tests/ui/inspector/inspectorfixture.h"
#include "ui/inspector/details/detailstab.h"
#include "ui/inspector/events/eventstab.h"
#include "ui/inspector/growingtext.h"
#include "ui/inspector/inspectortabs.h"
#include "ui/inspector/notes/notecard.h"
#include "ui/inspector/notes/notestab.h"
#include "ui/inspector/notes/quotelink.h"
#include "ui/kit/chip.h"

#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTranslator>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

using Field = DetailsTab::Field;

QList<NoteCard *> noteCards(const InspectorFixture &fixture)
{
    QList<NoteCard *> cards;
    for (NoteCard *card : fixture.child<NotesTab>()->findChildren<NoteCard *>()) {
        if (card->isVisible())
            cards.append(card);
    }
    std::sort(cards.begin(), cards.end(), [](const NoteCard *a, const NoteCard *b) { return a->y() < b->y(); });
    return cards;
}

/// Puts something behind every text that goes through it.
class Marker final : public QTranslator
{
public:
    explicit Marker(const QString &suffix)
        : m_suffix(suffix)
    {
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override { return QString::fromUtf8(source) + m_suffix; }

private:
    QString m_suffix;
};

} // namespace

class TestInspector : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<InspectorFixture> m;

    [[nodiscard]] QList<Note> storedNotes()
    {
        const AnnotatedVersion &version = m->open.version();
        return m->library.read([&version](Connection &connection) { return NoteStore(connection, version.article, version.version, version.offsets).load(); });
    }
    void addNote(const QString &text, std::optional<Span> span = {})
    {
        Note note;
        note.text = text;
        note.span = span;
        m->wait(m->annotations.addNote(m->open.version(), note));
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<InspectorFixture>(attackReport);
        QVERIFY(QTest::qWaitForWindowExposed(m->inspector.get()));
    }
    void cleanup() { m.reset(); }

    void theTabsAreOneChoiceThatArrowKeysMove()
    {
        QCOMPARE(m->inspector->currentTab(), Inspector::Tab::Events);
        QSignalSpy changed(m->inspector.get(), &Inspector::currentTabChanged);
        m->inspector->showTab(Inspector::Tab::Notes);
        QVERIFY(m->child<NotesTab>()->isVisible());
        QVERIFY(!m->child<EventsTab>()->isVisible());
        QCOMPARE(changed.count(), 1);
        for (QAbstractButton *tab : m->child<InspectorTabs>()->findChildren<QAbstractButton *>()) {
            QVERIFY(!tab->accessibleName().isEmpty());
            if (tab->isChecked())
                tab->setFocus();
        }
        QTest::keyClick(m->inspector->focusWidget(), Qt::Key_Right);
        QCOMPARE(m->inspector->currentTab(), Inspector::Tab::Details);
    }

    void entitiesAndEventsGiveWayToEachOtherButNotesStay()
    {
        const AttackReport ids = tagAttackReport(*m);
        m->open.focusMention(ids.leila);
        QCOMPARE(m->inspector->currentTab(), Inspector::Tab::Entities);
        m->open.focusEvent(ids.said);
        QCOMPARE(m->inspector->currentTab(), Inspector::Tab::Events);
        m->open.focusMention(ids.army); // it may be going to fill a slot of the event
        QCOMPARE(m->inspector->currentTab(), Inspector::Tab::Events);
        m->inspector->showTab(Inspector::Tab::Notes);
        m->open.focusEvent(ids.killed);
        QCOMPARE(m->inspector->currentTab(), Inspector::Tab::Notes);
    }

    void aNoteIsWrittenWithCtrlEnterAboutTheSelection()
    {
        m->inspector->setSelection(m->find(u"rebels"_s));
        m->inspector->startNote();
        QCOMPARE(m->inspector->currentTab(), Inspector::Tab::Notes);
        auto *text = noteCards(*m).value(0)->findChild<GrowingText *>();
        QTest::keyClicks(text, u"Which ones?"_s);
        QVERIFY(storedNotes().isEmpty());
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(storedNotes().size(), 1);
        QCOMPARE(storedNotes().first().text, u"Which ones?"_s);
        QCOMPARE(storedNotes().first().span, m->find(u"rebels"_s));
        QTRY_COMPARE(noteCards(*m).size(), 1);
        QSignalSpy shown(m->inspector.get(), &Inspector::showSpan);
        auto *words = noteCards(*m).first()->findChild<QuoteLink *>();
        QCOMPARE(words->text(), u"rebels"_s);
        QTest::mouseClick(words, Qt::LeftButton);
        QCOMPARE(shown.first().first().value<Span>(), m->find(u"rebels"_s));
    }

    void anEmptyOrAbandonedNoteIsNone()
    {
        m->inspector->startNote();
        auto *text = noteCards(*m).value(0)->findChild<GrowingText *>();
        QTest::keyClicks(text, u"Never mind"_s);
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(noteCards(*m).isEmpty());
        m->inspector->startNote();
        noteCards(*m).value(0)->findChild<GrowingText *>()->clearFocus();
        QVERIFY(noteCards(*m).isEmpty());
        QVERIFY(storedNotes().isEmpty());
    }

    void aNoteIsSavedOnceWhenTheFocusLeaves()
    {
        addNote(u"About the whole"_s);
        m->inspector->showTab(Inspector::Tab::Notes);
        QTRY_COMPARE(noteCards(*m).size(), 1);
        auto *text = noteCards(*m).first()->findChild<GrowingText *>();
        m->inspector->activateWindow();
        text->setFocus();
        text->moveCursor(QTextCursor::End);
        QTest::keyClicks(text, u" story"_s);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        text->clearFocus();
        QTRY_COMPARE(storedNotes().first().text, u"About the whole story"_s);
        m->editor.undo(); // one step: leaving wrote nothing more
        QTRY_COMPARE(storedNotes().first().text, u"About the whole"_s);
        QTRY_COMPARE(text->toPlainText(), u"About the whole"_s);
    }

    void notesStandInTextOrderAndCanBeRemoved()
    {
        addNote(u"second"_s, m->find(u"army"_s));
        addNote(u"first"_s, m->find(u"rebels"_s));
        m->inspector->showTab(Inspector::Tab::Notes);
        QTRY_COMPARE(noteCards(*m).size(), 2);
        QTRY_COMPARE(noteCards(*m).first()->note().text, u"first"_s);
        for (QToolButton *button : noteCards(*m).first()->findChildren<QToolButton *>())
            QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(storedNotes().size(), 1);
        QTRY_COMPARE(noteCards(*m).size(), 1);
        QCOMPARE(noteCards(*m).first()->note().text, u"second"_s);
    }

    void theDetailsSayWhatIsKnown()
    {
        m->inspector->showTab(Inspector::Tab::Details);
        const DetailsTab *details = m->child<DetailsTab>();
        QCOMPARE(details->value(Field::Headline), u"Port of Elmar attacked"_s);
        QCOMPARE(details->value(Field::Site), u"Harbour wire"_s);
        QVERIFY(details->value(Field::Language).startsWith(u"English"_s));
        QVERIFY(details->origin(Field::Language).contains(u"page"_s)); // the builder says: from metadata
        QCOMPARE(details->origin(Field::State), QString());
        QCOMPARE(details->value(Field::State), u"Unread"_s);
        QVERIFY(details->value(Field::Blocks).contains(u"Paragraph: 2"_s));
        QCOMPARE(details->value(Field::Version), u"1"_s);
        QCOMPARE(details->value(Field::Byline), QString()); // what is not known takes no room
        m->wait(m->articles.setStarred({m->open.article().id}, true));
        QTRY_COMPARE(details->value(Field::State), u"Unread, starred"_s);
    }

    void theLanguageIsPickedBesideItsButton()
    {
        m->inspector->showTab(Inspector::Tab::Details);
        QSignalSpy requested(m->inspector.get(), &Inspector::languagePickRequested);
        auto *change = m->child<DetailsTab>()->findChild<QPushButton *>();
        QTest::mouseClick(change, Qt::LeftButton);
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.first().first().value<QWidget *>(), change);
        m->inspector->setArticleLanguage(u"sw"_s);
        QTRY_VERIFY(m->child<DetailsTab>()->origin(Field::Language).contains(u"editor"_s));
    }

    void theInterfaceMirrorsButTheLayoutKeepsItsMeasures()
    {
        const AttackReport ids = tagAttackReport(*m);
        m->open.focusEvent(ids.attacked);
        const auto chips = [this] {
            QList<const Chip *> shown;
            for (const Chip *chip : m->child<EventsTab>()->findChildren<Chip *>()) {
                if (chip->isVisible())
                    shown.append(chip);
            }
            return shown;
        };
        QApplication::processEvents();
        QVERIFY(chips().size() > 3);
        const auto left = [this](const QWidget *widget) { return widget->mapTo(m->inspector.get(), QPoint()).x(); };
        const Chip *first = chips().first();
        const int distance = left(first);
        m->inspector->setLayoutDirection(Qt::RightToLeft);
        QApplication::processEvents();
        QCOMPARE(m->inspector->width() - left(first) - first->width(), distance);
    }

    void nothingIsCutAtTheNarrowestWidth_data()
    {
        QTest::addColumn<QString>("longer");
        QTest::newRow("English") << QString();
        QTest::newRow("longer words") << u"ungsfeld"_s;
    }

    void nothingIsCutAtTheNarrowestWidth()
    {
        QFETCH(const QString, longer);
        Marker marker(longer);
        if (!longer.isEmpty())
            QApplication::installTranslator(&marker);
        const AttackReport ids = tagAttackReport(*m);
        m->open.focusMention(ids.tuesday);
        m->open.focusEvent(ids.attacked);
        m->inspector->resize(260, 900);
        for (const auto tab : {Inspector::Tab::Entities, Inspector::Tab::Events, Inspector::Tab::Notes, Inspector::Tab::Details}) {
            m->inspector->showTab(tab);
            QApplication::processEvents();
            QCOMPARE(m->inspector->width(), 260);
            for (const QWidget *widget : m->inspector->findChildren<QWidget *>()) {
                if (!widget->isVisible() || widget->isWindow() || widget->inherits("QScrollBar"))
                    continue;
                const QRect rect(widget->mapTo(m->inspector.get(), QPoint()), widget->size());
                QVERIFY2(rect.left() >= 0 && rect.right() < 260, qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->accessibleName()));
            }
        }
    }

    void anotherLanguageReachesEveryPageWhileItRuns()
    {
        m->inspector->showTab(Inspector::Tab::Details);
        Marker marker(u"*"_s);
        QApplication::installTranslator(&marker);
        QApplication::processEvents();
        QVERIFY(m->child<DetailsTab>()->value(Field::State).endsWith(u'*'));
        for (QAbstractButton *tab : m->child<InspectorTabs>()->findChildren<QAbstractButton *>())
            QVERIFY(tab->accessibleName().endsWith(u'*'));
        QApplication::removeTranslator(&marker);
    }

    void everythingThatCanBePressedHasAName()
    {
        const AttackReport ids = tagAttackReport(*m);
        addNote(u"A note"_s);
        m->open.focusMention(ids.tuesday);
        m->open.focusEvent(ids.attacked);
        for (const auto tab : {Inspector::Tab::Entities, Inspector::Tab::Events, Inspector::Tab::Notes, Inspector::Tab::Details}) {
            m->inspector->showTab(tab);
            QApplication::processEvents();
            for (const QAbstractButton *button : m->inspector->findChildren<QAbstractButton *>()) {
                if (button->isVisible() && !button->inherits("QLineEditIconButton"))
                    QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(), button->metaObject()->className());
            }
        }
    }

    void closingTheArticleEmptiesThePages()
    {
        tagAttackReport(*m);
        m->open.close();
        for (const auto tab : {Inspector::Tab::Entities, Inspector::Tab::Events, Inspector::Tab::Notes, Inspector::Tab::Details})
            m->inspector->showTab(tab);
        QVERIFY(!m->inspector->fillSlot(1));
        m->inspector->focusNextEvent();
        m->inspector->startNote();
        QVERIFY(noteCards(*m).isEmpty());
    }
};

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
