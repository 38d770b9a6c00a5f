// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/popupframe.h"

#include <QLabel>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace galley;

class TestPopupFrame : public QObject
{
    Q_OBJECT

private:
    static QRect card(const PopupFrame &popup)
    {
        return popup.cardRect().translated(popup.pos());
    }

private Q_SLOTS:
    void itOpensBelowItsAnchorWithTheStartEdgesInLine()
    {
        QWidget window;
        QWidget anchor(&window);
        window.setGeometry(100, 100, 600, 400);
        anchor.setGeometry(50, 20, 200, 30);
        window.show();
        PopupFrame popup(&window);
        popup.setCardSize({300, 100});
        popup.openBelow(&anchor);
        QCOMPARE(card(popup).topLeft(), anchor.mapToGlobal(QPoint(0, 34)));
        popup.close();
        window.setLayoutDirection(Qt::RightToLeft);
        popup.openBelow(&anchor);
        QCOMPARE(card(popup).right(), anchor.mapToGlobal(QPoint(199, 0)).x());
    }

    void itStaysOnTheScreen()
    {
        QWidget window;
        const QRect screen = window.screen()->availableGeometry();
        window.setGeometry(screen.right() - 50, screen.bottom() - 50, 40, 40);
        window.show();
        PopupFrame popup(&window);
        popup.setCardSize({300, 200});
        popup.openBelow(&window);
        QVERIFY(screen.contains(card(popup)));
        QVERIFY(card(popup).bottom() < window.geometry().top() + 1);
        popup.close();
        popup.openOver(&window);
        QVERIFY(screen.contains(card(popup)));
    }

    void escapeClosesIt()
    {
        QWidget window;
        window.show();
        PopupFrame popup(&window);
        popup.setCardSize({100, 100});
        QSignalSpy closed(&popup, &PopupFrame::closed);
        popup.openOver(&window);
        QTest::keyClick(&popup, Qt::Key_Escape);
        QVERIFY(!popup.isVisible());
        QCOMPARE(closed.count(), 1);
    }

    void contentStaysWithinTheCard()
    {
        PopupFrame popup;
        auto *label = new QLabel;
        popup.content()->addWidget(label);
        popup.setCardSize({200, 80});
        popup.show();
        QVERIFY(popup.cardRect().contains(label->geometry()));
        QCOMPARE(label->width(), 198);
    }
};

QTEST_MAIN(TestPopupFrame)
#include "tst_popupframe.moc"
