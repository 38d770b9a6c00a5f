// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/keycap.h"
#include "ui/kit/searchfield.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

// How many pixels are clearly more red than blue, as the warning's colour and its edges are.
int yellowness(const QImage &image)
{
    constexpr int clearly = 40;
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qRed(image.pixel(x, y)) > qBlue(image.pixel(x, y)) + clearly ? 1 : 0;
    }
    return count;
}

} // namespace

class TestSearchField : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ThemeSwitch> m_theme;

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<ThemeSwitch>(*qApp);
        m_theme->apply(Theme::Light);
    }

    void theKeysShowOnlyWhileItIsEmpty()
    {
        SearchField field;
        field.setShortcutText(u"Ctrl K"_s);
        field.resize(300, 30);
        field.show();
        auto *keys = field.findChild<KeyCap *>();
        QVERIFY(keys->isVisible());
        field.setText(u"x"_s);
        QVERIFY(!keys->isVisible());
        field.setText({});
        QVERIFY(keys->isVisible());
        QVERIFY(keys->x() > 200);
        field.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(keys->x() < 100);
    }

    void escapeEmptiesFirstAndThenLeaves()
    {
        SearchField field;
        QSignalSpy escaped(&field, &SearchField::escapePressed);
        field.setText(u"storm"_s);
        QTest::keyClick(field.edit(), Qt::Key_Escape);
        QCOMPARE(field.text(), QString());
        QCOMPARE(escaped.count(), 0);
        QTest::keyClick(field.edit(), Qt::Key_Escape);
        QCOMPARE(escaped.count(), 1);
    }

    void aFaultyPartGetsAWarningLineUntilTheTextChanges()
    {
        SearchField field;
        field.resize(300, 30);
        field.show();
        field.setText(u"lang:xx storm"_s);
        const QImage plain = field.edit()->grab().toImage();
        field.setRanges({{0, 7, FieldRange::Kind::Faulty}});
        const QImage marked = field.edit()->grab().toImage();
        QVERIFY(marked != plain);
        QVERIFY(yellowness(marked) > yellowness(plain));
        QCOMPARE(field.text(), u"lang:xx storm"_s); // marking types nothing
        field.setText(u"x"_s);
        field.setText(u"lang:xx storm"_s);
        QCOMPARE(field.edit()->grab().toImage(), plain);
    }

    void marksAreAnchoredInTheTextAndNotAtTheCursor()
    {
        SearchField field;
        field.resize(300, 30);
        field.show();
        field.setText(u"lang:xx storm"_s);
        field.edit()->setCursorPosition(0);
        field.setRanges({{8, 5, FieldRange::Kind::Understood}});
        const QImage first = field.edit()->grab().toImage();
        SearchField other;
        other.resize(300, 30);
        other.show();
        other.setText(u"lang:xx storm"_s);
        other.edit()->setCursorPosition(0);
        other.edit()->end(false);
        other.setRanges({{8, 5, FieldRange::Kind::Understood}});
        other.edit()->setCursorPosition(0);
        QCOMPARE(other.edit()->grab().toImage(), first);
    }

    void theSentenceStandsBelowAndIsReadAloud()
    {
        SearchField field;
        field.resize(300, 60);
        field.show();
        field.setSentence(u"There is no language “xx”."_s);
        QCOMPARE(field.sentence(), u"There is no language “xx”."_s);
        QCOMPARE(field.edit()->accessibleDescription(), field.sentence());
        QVERIFY(field.findChild<QLabel *>()->isVisible());
        field.setSentence({});
        QVERIFY(!field.findChild<QLabel *>()->isVisible());
    }

    void theCrossEmptiesTheField()
    {
        SearchField field;
        field.setText(u"x"_s);
        const QList<QAction *> actions = field.edit()->actions();
        for (QAction *action : actions) {
            if (action->text() == u"Clear")
                action->trigger();
        }
        QCOMPARE(field.text(), QString());
    }
};

QTEST_MAIN(TestSearchField)
#include "tst_searchfield.moc"
