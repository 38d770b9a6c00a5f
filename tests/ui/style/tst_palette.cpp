// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/oklch.h"
#include "ui/style/palette.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

const QStringList themes{u"light"_s, u"dark"_s};

QJsonObject themeOf(const QString &name)
{
    QFile file(u":/style/palette.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value("themes"_L1).toObject().value(name).toObject();
}

QColor colour(const QJsonObject &object, const QString &key)
{
    return QColor(object.value(key).toString());
}

// What contrast a pair of tokens must have: text 4.5, rings and decoration 3.
qreal required(const QString &pair)
{
    return pair.startsWith("focusRing"_L1) || pair.startsWith("faint"_L1) || pair.startsWith("line"_L1) ? 3.0 : 4.5;
}

} // namespace

class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyToneHasAColourInBothThemes()
    {
        for (const Palette *palette : {&Palette::light(), &Palette::dark()}) {
            for (int i = 0; i < toneCount; ++i)
                QVERIFY2((*palette)[Tone(i)].isValid(), qPrintable(QString::number(i)));
        }
        QVERIFY(!Palette::light().isDark());
        QVERIFY(Palette::dark().isDark());
        QVERIFY(Palette::light()[Tone::Paper] != Palette::dark()[Tone::Paper]);
    }

    void theFileStatesTheContrastsThatItsColoursHave()
    {
        int pairs = 0;
        for (const QString &name : themes) {
            const QJsonObject theme = themeOf(name);
            const QJsonObject tokens = theme.value("tokens"_L1).toObject();
            const QJsonObject contrast = theme.value("contrast"_L1).toObject();
            for (auto it = contrast.begin(); it != contrast.end(); ++it) {
                const QStringList pair = it.key().section(u' ', 0, 0).split(u'/');
                const qreal ratio = contrastRatio(colour(tokens, pair.value(0)), colour(tokens, pair.value(1)));
                QVERIFY2(std::abs(ratio - it.value().toDouble()) < 0.02, qPrintable(name + u' ' + it.key()));
                QVERIFY2(ratio >= required(it.key()), qPrintable(name + u' ' + it.key()));
                ++pairs;
            }
        }
        QVERIFY(pairs > 80);
    }

    void everyLabelIsReadableOnEverySurfaceItStandsOn_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("section");
        for (const QString &name : themes) {
            QTest::addRow("%s entities", qPrintable(name)) << name << u"entities"_s;
            QTest::addRow("%s events", qPrintable(name)) << name << u"eventGroups"_s;
        }
    }

    void everyLabelIsReadableOnEverySurfaceItStandsOn()
    {
        QFETCH(QString, theme);
        QFETCH(QString, section);
        const Palette &palette = theme == u"dark" ? Palette::dark() : Palette::light();
        const QJsonObject types = themeOf(theme).value(section).toObject();
        QVERIFY(types.size() >= 8);
        for (const QString &type : types.keys()) {
            const bool entity = section == u"entities";
            const MarkColours colours = entity ? palette.entity(type) : palette.eventGroup(type);
            for (Tone surface : {Tone::Paper, Tone::Sources, Tone::List, Tone::Inspector, Tone::AccentTint,
                                 Tone::RowSelectedUnfocused})
                QVERIFY2(contrastRatio(colours.label, palette[surface]) >= 4.5, qPrintable(type));
            QVERIFY2(contrastRatio(colours.label, colours.tint) >= 4.5, qPrintable(type));
            QVERIFY2(contrastRatio(colours.line, palette[Tone::Paper]) >= 3, qPrintable(type));
            QVERIFY2(contrastRatio(palette[Tone::Text], colours.tintStrong) >= 4.5, qPrintable(type));
        }
    }

    void anUnknownTypeGetsALegibleHueThatStaysTheSame()
    {
        for (const Palette *palette : {&Palette::light(), &Palette::dark()}) {
            for (QStringView type : {u"Vessel", u"Disease", u"Crop", u"Currency"}) {
                const MarkColours colours = palette->entity(type);
                QCOMPARE(palette->entity(type), colours);
                QVERIFY(contrastRatio(colours.label, (*palette)[Tone::Paper]) >= 4.5);
                QVERIFY(contrastRatio(colours.label, (*palette)[Tone::AccentTint]) >= 4.5);
                QVERIFY(contrastRatio(colours.label, colours.tint) >= 4.5);
            }
            QVERIFY(palette->entity(u"Vessel") != palette->entity(u"Disease"));
        }
        QCOMPARE(Palette::light().shortName(u"Vessel"), u"Vessel"_s);
        QCOMPARE(Palette::light().shortName(u"Person"), u"Pers"_s);
    }

    void aChosenHueReplacesOnlyTheHue()
    {
        Palette palette = Palette::light();
        palette.setEntityHue(u"Person"_s, 200);
        const MarkColours before = Palette::light().entity(u"Person");
        const MarkColours after = palette.entity(u"Person");
        QVERIFY(before != after);
        QVERIFY(std::abs(toOklch(after.tint).lightness - toOklch(before.tint).lightness) < 0.02);
        QVERIFY(std::abs(toOklch(after.line).hue - 200) < 4);
        palette.setEntityHue(u"Vessel"_s, 10);
        QVERIFY(palette.entity(u"Vessel") != Palette::light().entity(u"Vessel"));
    }

    void theTagsetsGroupNamesFindTheirColours()
    {
        const Palette &palette = Palette::light();
        QCOMPARE(palette.eventGroup(u"Relations_between_actors"), palette.eventGroup(u"Actors"));
        QCOMPARE(palette.eventGroup(u"Weather"), palette.eventGroup(u"Other"));
        QVERIFY(palette.eventGroup(u"Conflict") != palette.eventGroup(u"Other"));
        QCOMPARE(palette.eventGroup(u"Conflict").tint, palette.eventGroup(u"Conflict").tintStrong);
    }

    void highContrastLeavesOutTintsAndMutedGreys()
    {
        for (const Palette *palette : {&Palette::light(), &Palette::dark()}) {
            const Palette high = palette->inHighContrast();
            QVERIFY(high.isHighContrast());
            QCOMPARE(high.isDark(), palette->isDark());
            QCOMPARE(high.entity(u"Person").tint.alpha(), 0);
            QCOMPARE(high.entity(u"Vessel").tint.alpha(), 0);
            QCOMPARE(high.entity(u"Person").label, high[Tone::Text]);
            QVERIFY(contrastRatio(high[Tone::Muted], high[Tone::Sources]) > 20);
        }
    }

    void everyRoleOfEveryGroupIsSet()
    {
        const QPalette palette = Palette::dark().toQPalette();
        for (int role = 0; role < QPalette::NColorRoles; ++role) {
            if (role == QPalette::NoRole)
                continue;
            for (QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
                QVERIFY2(palette.isBrushSet(group, QPalette::ColorRole(role)), qPrintable(QString::number(role)));
        }
        QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), Palette::dark()[Tone::Faint]);
        QCOMPARE(palette.color(QPalette::Inactive, QPalette::Highlight), Palette::dark()[Tone::AccentTint]);
    }

    void aBrokenFileGivesNoColoursInsteadOfACrash()
    {
        const Palette palette = Palette::fromJson("{\"themes\": 3", u"light");
        QVERIFY(!palette[Tone::Paper].isValid());
        QCOMPARE(palette.shortName(u"Person"), u"Person"_s);
    }

    void oklchGoesThereAndBack()
    {
        for (const QColor &original : {QColor(0x24, 0x5F, 0xBA), QColor(0xBA, 0x2B, 0x28), QColor(Qt::white), QColor(Qt::black)}) {
            const QColor back = fromOklch(toOklch(original));
            QVERIFY(std::abs(back.red() - original.red()) <= 1);
            QVERIFY(std::abs(back.green() - original.green()) <= 1);
            QVERIFY(std::abs(back.blue() - original.blue()) <= 1);
        }
        QVERIFY(fromOklch({0.6, 0.9, 140}).isValid()); // far outside sRGB
    }
};

QTEST_GUILESS_MAIN(TestPalette)
#include "tst_palette.moc"
