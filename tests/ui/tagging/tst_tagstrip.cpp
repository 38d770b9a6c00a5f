// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tagging/tagstrip.h"

#include "models/tagset/tagset.h"
#include "ui/tagging/tagkeybutton.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace galley;
using namespace Qt::StringLiterals;

class TestTagStrip : public QObject
{
    Q_OBJECT

private:
    TagKeys m_keys{Tagset::standard()};

    static bool isInside(const TagStrip &strip)
    {
        const QList<QAbstractButton *> buttons = strip.findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (!button->isHidden() && !strip.rect().contains(button->geometry()))
                return false;
        }
        return true;
    }

private Q_SLOTS:
    void wideItNamesEveryEntityType()
    {
        TagStrip strip(Tagset::standard(), m_keys);
        strip.show();
        strip.resize(1600, strip.height());
        QCOMPARE(strip.shownTexts(), (QStringList{u"P Person"_s, u"O Organization"_s, u"G GPE"_s, u"L Location"_s, u"F Facility"_s, u"R Role"_s,
                                                  u"D Time"_s, u"Q Quantity"_s}));
    }

    void shiftShowsTheEventTypes()
    {
        TagStrip strip(Tagset::standard(), m_keys);
        strip.show();
        strip.resize(1600, strip.height());
        strip.setEventsShown(true);
        QCOMPARE(strip.shownTexts().value(0), u"S Say"_s);
        QCOMPARE(strip.shownTexts().size(), 10);
        strip.setEventsShown(false);
        QCOMPARE(strip.shownTexts().value(0), u"P Person"_s);
    }

    void narrowerItShortensThenDropsWordsButNoKey()
    {
        TagStrip strip(Tagset::standard(), m_keys);
        strip.show();
        strip.resize(1600, strip.height());
        qsizetype letters = strip.shownTexts().join(QString()).size();
        for (int width = 1600; width >= 480; width -= 40) {
            strip.resize(width, strip.height());
            const QStringList texts = strip.shownTexts();
            QCOMPARE(texts.size(), 8);
            QVERIFY(isInside(strip));
            const qsizetype now = texts.join(QString()).size();
            QVERIFY(now <= letters);
            letters = now;
        }
        QVERIFY(strip.shownTexts().value(0) == u"P Pers"_s);
        strip.resize(300, strip.height());
        QVERIFY(isInside(strip));
        QCOMPARE(strip.shownTexts().last(), u"Q"_s);
    }

    void theKeyOfThePaletteKeepsItsWordWhereThereIsRoomForIt()
    {
        TagStrip strip(Tagset::standard(), m_keys);
        strip.show();
        strip.resize(1600, strip.height());
        const QString word = strip.findChildren<TagKeyButton *>().at(1)->shownText();
        QVERIFY(word.size() > 1);
        // Where short names just do not fit with it, it goes first.
        for (int width = 1600; width >= 300; width -= 20) {
            strip.resize(width, strip.height());
            const bool bare = strip.findChildren<TagKeyButton *>().at(1)->shownText() != word;
            int end = 0;
            for (const TagKeyButton *key : strip.findChildren<TagKeyButton *>())
                end = std::max(end, key->isVisible() ? key->geometry().right() : 0);
            QVERIFY2(!bare || width - end < 80, qPrintable(QString::number(width)));
        }
    }

    void itRunsFromTheRightInAMirroredWindow()
    {
        TagStrip strip(Tagset::standard(), m_keys);
        strip.setLayoutDirection(Qt::RightToLeft);
        strip.show();
        strip.resize(1600, strip.height());
        const QAbstractButton *person = strip.button({TagType::Kind::Entity, u"Person"_s});
        const QAbstractButton *quantity = strip.button({TagType::Kind::Entity, u"Quantity"_s});
        QVERIFY(person->x() > quantity->x());
        QVERIFY(person->geometry().right() > strip.width() - 30);
        QCOMPARE(strip.shownTexts().value(0).front(), u'P'); // keys stay Latin
    }

    void aClickTagsAndTheLastOpensThePalette()
    {
        TagStrip strip(Tagset::standard(), m_keys);
        strip.show();
        strip.resize(1600, strip.height());
        QList<TagType> clicked;
        connect(&strip, &TagStrip::typeClicked, &strip, [&](const TagType &type) { clicked.append(type); });
        QSignalSpy palette(&strip, &TagStrip::paletteRequested);
        QTest::mouseClick(strip.button({TagType::Kind::Entity, u"Role"_s}), Qt::LeftButton);
        QCOMPARE(clicked, (QList<TagType>{{TagType::Kind::Entity, u"Role"_s}}));
        const QList<QAbstractButton *> buttons = strip.findChildren<QAbstractButton *>();
        QTest::mouseClick(buttons.at(1), Qt::LeftButton); // made second, after the key that turns to the events
        QCOMPARE(palette.count(), 1);
        QTest::mouseClick(buttons.at(0), Qt::LeftButton);
        QVERIFY(strip.areEventsShown());
        QTest::mouseClick(buttons.at(0), Qt::LeftButton);
        QVERIFY(!strip.areEventsShown());
    }

    void everyKeyHasANameForAssistiveTechnology()
    {
        TagStrip strip(Tagset::standard(), m_keys);
        const QList<QAbstractButton *> buttons = strip.findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            QVERIFY(!button->accessibleName().isEmpty());
            QVERIFY(!button->toolTip().isEmpty());
            QCOMPARE(button->focusPolicy(), Qt::NoFocus);
        }
        QCOMPARE(strip.button({TagType::Kind::Event, u"Attack"_s})->toolTip(), u"Attack (Shift+A)"_s);
    }
};

QTEST_MAIN(TestTagStrip)
#include "tst_tagstrip.moc"
