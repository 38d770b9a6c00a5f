// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/glyphs.h"

#include <QImage>
#include <QPainter>
#include <QSet>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

const QStringList groups{u"Conflict"_s, u"Life"_s, u"Statement"_s, u"Relations_between_actors"_s,
                         u"Justice"_s, u"Politics"_s, u"Business"_s, u"Other"_s};

QByteArray drawn(const QString &group)
{
    QImage image(20, 20, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintEventGlyph(painter, QRectF(0, 0, 20, 20), group, Qt::black);
    painter.end();
    return QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
}

} // namespace

class TestGlyphs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyGroupHasASignOfItsOwn()
    {
        QSet<QByteArray> pictures;
        for (const QString &group : groups)
            pictures.insert(drawn(group));
        QCOMPARE(pictures.size(), groups.size());
    }

    void everySignFitsIntoItsBox()
    {
        for (const QString &group : groups) {
            const QRectF bounds = eventGlyph(group).boundingRect();
            QVERIFY2(QRectF(-0.01, -0.01, 10.02, 10.02).contains(bounds), qPrintable(group));
            QVERIFY2(bounds.width() > 6 && bounds.height() > 6, qPrintable(group));
        }
    }

    void anUnknownGroupIsARing()
    {
        QCOMPARE(drawn(u"Weather"_s), drawn(u"Other"_s));
        QVERIFY(!eventGlyph(u"Weather").contains(QPointF(5, 5)));
    }
};

QTEST_MAIN(TestGlyphs)
#include "tst_glyphs.moc"
