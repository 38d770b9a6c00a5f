// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/rowtext.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

constexpr int width = 260;

QImage painted(const RowText &text, Qt::LayoutDirection interface)
{
    QImage image(width, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    text.paint(painter, QRectF(0, 0, width, 60), 20, interface, Qt::black);
    return image;
}

bool hasInk(const QImage &image, const QRect &part)
{
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            if (qGray(image.pixel(x, y)) < 128)
                return true;
        }
    }
    return false;
}

int pixelsOf(const QImage &image, const QColor &colour)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return found;
}

const QString longHeadline = u"US to intensify military cooperation with France in fight against Islamic State and its allies in the whole region"_s;

} // namespace

class TestRowText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(Theme::Light); }

    void aShortHeadlineTakesOneLine()
    {
        const RowText text = RowText::headline({u"Pilots return"_s, u"en"_s, {}}, width, {});
        QCOMPARE(text.lines(), QStringList{u"Pilots return"_s});
    }

    void aLongHeadlineIsCutAtTheEndOfItsSecondLine()
    {
        const QStringList lines = RowText::headline({longHeadline, u"en"_s, {}}, width, {}).lines();
        QCOMPARE(lines.size(), 2);
        QVERIFY(!lines.first().contains(u'…'));
        QVERIFY(lines.last().endsWith(u'…'));
        QVERIFY(longHeadline.startsWith(QString(lines.first() + u' ' + lines.last().chopped(1))));
    }

    void anEmptyTextHasNothingToPaint()
    {
        const QImage image = painted(RowText::headline({{}, u"en"_s, {}}, width, {}), Qt::LeftToRight);
        QVERIFY(!hasInk(image, image.rect()));
    }

    void aTextWithoutAPlaceToBreakIsBrokenAnywhere()
    {
        const QStringList lines = RowText::headline({QString(400, u'x'), u"en"_s, {}}, width, {}).lines();
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.last().endsWith(u'…'));
    }

    void anArabicHeadlineStandsAtTheInterfacesStartEdge()
    {
        const RowText text = RowText::headline({u"مجلس المدينة"_s, u"ar"_s, {}}, width, {});
        const QImage leftToRight = painted(text, Qt::LeftToRight);
        QVERIFY(hasInk(leftToRight, QRect(0, 0, 40, 60)));
        QVERIFY(!hasInk(leftToRight, QRect(width - 40, 0, 40, 60)));
        const QImage rightToLeft = painted(text, Qt::RightToLeft);
        QVERIFY(!hasInk(rightToLeft, QRect(0, 0, 40, 60)));
        QVERIFY(hasInk(rightToLeft, QRect(width - 40, 0, 40, 60)));
    }

    void hitsAreMarkedBehindTheWords()
    {
        const QColor hit = Palette::current()[Tone::Hit];
        const RowText plain = RowText::headline({u"Pilots return"_s, u"en"_s, {}}, width, {});
        QCOMPARE(pixelsOf(painted(plain, Qt::LeftToRight), hit), 0);
        const RowText marked = RowText::headline({u"Pilots return"_s, u"en"_s, {{7, 13}}}, width, {});
        QVERIFY(pixelsOf(painted(marked, Qt::LeftToRight), hit) > 100);
    }

    void hitsBehindTheCutAreLeftOut()
    {
        const qsizetype region = longHeadline.indexOf(u"region"_s);
        const RowText text = RowText::headline({longHeadline, u"en"_s, {{region, region + 6}}}, width, {});
        QVERIFY(!text.lines().last().contains(u"region"_s));
        QCOMPARE(pixelsOf(painted(text, Qt::LeftToRight), Palette::current()[Tone::Hit]), 0);
    }

    void aSnippetIsMovedSoThatItsHitCanBeSeen()
    {
        const QString words = u"The pilots had stayed away for eleven days and came back on Friday to find the basin full of ships from the north"_s;
        const qsizetype basin = words.indexOf(u"basin"_s);
        const QStringList lines = RowText::snippet({words, u"en"_s, {{basin, basin + 5}}}, width, {}).lines();
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines.first().startsWith(u'…'));
        QVERIFY(lines.first().contains(u"basin"_s));
    }

    void aSnippetWhoseHitIsNearBeginsAtItsBeginning()
    {
        const QStringList lines = RowText::snippet({u"The basin was full"_s, u"en"_s, {{4, 9}}}, width, {}).lines();
        QCOMPARE(lines, QStringList{u"The basin was full"_s});
    }

private:
    ThemeSwitch m_theme{*qApp};
};

QTEST_MAIN(TestRowText)
#include "tst_rowtext.moc"
