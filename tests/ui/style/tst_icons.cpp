// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/icons.h"

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

QImage drawn(QStringView name, IconLook look = {}, QIcon::Mode mode = QIcon::Normal)
{
    return icon(name, look).pixmap(QSize(24, 24), mode).toImage().convertToFormat(QImage::Format_ARGB32);
}

// The colour where the picture is opaque.
QColor ink(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255)
                return QColor(image.pixel(x, y));
        }
    }
    return {};
}

int coverage(const QImage &image)
{
    int sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            sum += qAlpha(image.pixel(x, y));
    }
    return sum;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        Palette::setCurrent(Palette::light());
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void everyFileCanBeDrawn()
    {
        const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(files.size() > 50);
        for (const QString &file : files) {
            QSvgRenderer renderer(u":/icons/"_s + file);
            QVERIFY2(renderer.isValid(), qPrintable(file));
            const QString name = file.chopped(4);
            QVERIFY2(coverage(drawn(name)) > 2000, qPrintable(name));
        }
    }

    void theColourIsThePalettesAtTheTimeOfPainting()
    {
        const QIcon plus = icon(u"plus", {Tone::Accent, false, 4});
        QCOMPARE(ink(plus.pixmap(24, 24).toImage()).rgb(), Palette::light()[Tone::Accent].rgb());
        Palette::setCurrent(Palette::dark());
        QCOMPARE(ink(plus.pixmap(24, 24).toImage()).rgb(), Palette::dark()[Tone::Accent].rgb());
    }

    void modesChangeTheColour()
    {
        const IconLook thick{Tone::Muted, false, 4};
        QCOMPARE(ink(drawn(u"plus", thick)).rgb(), Palette::light()[Tone::Muted].rgb());
        QCOMPARE(ink(drawn(u"plus", thick, QIcon::Active)).rgb(), Palette::light()[Tone::Text].rgb());
        QCOMPARE(ink(drawn(u"plus", thick, QIcon::Disabled)).rgb(), Palette::light()[Tone::Faint].rgb());
    }

    void signsWithADirectionTurnWithTheInterface()
    {
        const QImage left = drawn(u"panel-left");
        const QImage search = drawn(u"search");
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(drawn(u"panel-left"), left.mirrored(true, false));
        QCOMPARE(drawn(u"search"), search);
        QVERIFY(isMirroredIcon(u"undo-2"));
        QVERIFY(!isMirroredIcon(u"star"));
    }

    void aFilledStarCoversMore()
    {
        QVERIFY(coverage(drawn(u"star", {Tone::Warning, true})) > 2 * coverage(drawn(u"star", {Tone::Warning, false})));
    }

    void anUnknownNamePaintsNothing()
    {
        QCOMPARE(coverage(drawn(u"no-such-icon")), 0);
    }

    void delegatesPaintAtFractionsOfAPixel()
    {
        QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        image.setDevicePixelRatio(2);
        QPainter painter(&image);
        paintIcon(painter, QRectF(2.5, 2.5, 12, 12), u"star");
        painter.end();
        QVERIFY(coverage(image.convertToFormat(QImage::Format_ARGB32)) > 2000);
        QCOMPARE(qAlpha(image.pixel(39, 39)), 0);
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
