// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/banner.h"
#include "ui/kit/chip.h"
#include "ui/kit/countlabel.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/focusring.h"
#include "ui/kit/iconbutton.h"
#include "ui/kit/paneheader.h"
#include "ui/kit/panesplitter.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitterHandle>
#include <QTest>
#include <QVBoxLayout>

using namespace galley;
using namespace Qt::StringLiterals;

class TestKit : public QObject
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

    void anIconButtonIsItsActionAndNamesItsKeys()
    {
        QAction action(u"&Next article"_s);
        action.setShortcut(Qt::Key_J);
        action.setCheckable(true);
        action.setIcon(icon(u"chevron-right"));
        IconButton button(&action);
        QCOMPARE(button.sizeHint(), QSize(28, 28));
        QCOMPARE(button.describingText(), u"Next article (J)"_s);
        action.setShortcut({});
        QCOMPARE(button.describingText(), u"Next article"_s);
        QTest::mouseClick(&button, Qt::LeftButton);
        QVERIFY(action.isChecked());
        action.setEnabled(false);
        QVERIFY(!button.isEnabled());
    }

    void paneHeadersAreInLineWithEachOther()
    {
        QAction action(icon(u"download"), u"Import"_s);
        PaneHeader header;
        IconButton *button = header.addButton(&action);
        header.addStretch();
        header.resize(300, header.sizeHint().height());
        header.show();
        QCOMPARE(header.height(), 48);
        QCOMPARE(button->geometry().top(), 10);
        QCOMPARE(button->geometry().left(), 12);
        header.setLayoutDirection(Qt::RightToLeft);
        header.layout()->activate();
        QCOMPARE(button->geometry().right(), 300 - 12 - 1);
    }

    void aButtonsIconAndWordsStandTogetherInBothDirections()
    {
        QPixmap red(16, 16);
        red.fill(Qt::red);
        QPushButton button(red, u"Open the sample library"_s);
        button.resize(400, 28);
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            button.setLayoutDirection(direction);
            const QImage picture = button.grab().toImage();
            const QRgb ground = picture.pixel(20, 14);
            QList<int> iconColumns;
            QList<int> wordColumns;
            for (int x = 10; x < 390; ++x) {
                bool isIcon = false;
                bool isInk = false;
                for (int y = 4; y < 24; ++y) {
                    isIcon = isIcon || picture.pixelColor(x, y) == QColor(Qt::red);
                    isInk = isInk || picture.pixel(x, y) != ground;
                }
                if (isIcon)
                    iconColumns.append(x);
                else if (isInk)
                    wordColumns.append(x);
            }
            QCOMPARE(iconColumns.size(), 16);
            QVERIFY(!wordColumns.isEmpty());
            const int gap = direction == Qt::LeftToRight ? wordColumns.first() - iconColumns.last() : iconColumns.first() - wordColumns.last();
            QVERIFY2(gap >= 1 && gap <= 12, qPrintable(QString::number(gap)));
            const int left = std::min(iconColumns.first(), wordColumns.first());
            const int right = std::max(iconColumns.last(), wordColumns.last());
            QVERIFY2(qAbs(left - (399 - right)) <= 4, qPrintable(u"%1 %2"_s.arg(left).arg(right))); // in the middle
        }
    }

    void countsAreGroupedAsTheInterfaceWritesThem()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(u"de_DE"_s));
        CountLabel label;
        label.setCount(12480);
        QCOMPARE(label.text(), u"12.480"_s);
        QLocale::setDefault(QLocale(u"bn_BD"_s));
        QEvent event(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&label, &event);
        QCOMPARE(label.text(), u"১২,৪৮০"_s);
        label.setCount(std::nullopt);
        QCOMPARE(label.text(), QString());
        QLocale::setDefault(before);
    }

    void anElidedLabelSaysWhenItIsCut()
    {
        ElidedLabel label(u"A headline that is far too long for its place"_s);
        label.resize(60, 20);
        QVERIFY(label.isElided());
        label.resize(label.sizeHint());
        QVERIFY(!label.isElided());
        QVERIFY(label.minimumSizeHint().width() < 30);
        QCOMPARE(label.accessibleName(), label.text());
    }

    void theBannerAsksAndIsAnswered()
    {
        Banner banner;
        banner.setSentence(u"Check this page: a menu may be left in."_s);
        QSignalSpy asked(&banner, &Banner::whyRequested);
        QSignalSpy accepted(&banner, &Banner::accepted);
        const auto buttons = banner.findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 2);
        for (QPushButton *button : buttons)
            button->click();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(accepted.count(), 1);
        QCOMPARE(banner.minimumHeight(), 40);
        QVERIFY(banner.heightForWidth(260) > banner.heightForWidth(800)); // its words wrap
    }

    void anEmptyStateHasOneMainButton()
    {
        EmptyState state(u"download");
        state.setSentence(u"Drop saved pages here"_s);
        const QPushButton *first = state.addButton(u"Import…"_s);
        const QPushButton *second = state.addButton(u"Open the sample library"_s);
        QVERIFY(first->isDefault());
        QVERIFY(!second->isDefault());
        QCOMPARE(state.accessibleName(), u"Drop saved pages here"_s);
    }

    void aChipGrowsWithItsKeyAndAsksForItsMenu()
    {
        Chip chip(Chip::Kind::Offered);
        chip.setText(u"France"_s);
        chip.setEntityType(u"GPE"_s);
        const int plain = chip.sizeHint().width();
        chip.setKey(u"1"_s);
        QVERIFY(chip.sizeHint().width() > plain);
        QCOMPARE(chip.sizeHint().height(), 22);
        QSignalSpy clicked(&chip, &Chip::clicked);
        QSignalSpy menu(&chip, &Chip::menuRequested);
        chip.resize(chip.sizeHint());
        QTest::mouseClick(&chip, Qt::LeftButton);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(&chip, &event);
        QCOMPARE(clicked.count(), 1);
        QCOMPARE(menu.count(), 1);
    }

    void aChipWithoutEndIsCut()
    {
        Chip chip(Chip::Kind::Filler);
        chip.setText(u"the Ministry of Water, Irrigation and Rural Development"_s);
        QVERIFY(chip.sizeHint().width() < 200);
    }

    void splitterHandlesAreThinButCanBeGrasped()
    {
        PaneSplitter splitter;
        splitter.addWidget(new QWidget);
        splitter.addWidget(new QWidget);
        splitter.resize(400, 200);
        splitter.show();
        const QSplitterHandle *handle = splitter.handle(1);
        QCOMPARE(handle->contentsRect().width(), 1);
        QCOMPARE(handle->width(), 7);
        QCOMPARE(splitter.widget(0)->width() + splitter.widget(1)->width(), 399);
    }

    void splittersMirrorWithTheirDirection()
    {
        PaneSplitter splitter;
        splitter.addWidget(new QWidget);
        splitter.addWidget(new QWidget);
        splitter.resize(401, 200);
        splitter.setSizes({100, 300});
        splitter.show();
        QVERIFY(splitter.widget(0)->x() < splitter.widget(1)->x());
        const QList<int> sizes = splitter.sizes();
        splitter.setLayoutDirection(Qt::RightToLeft);
        QTRY_VERIFY(splitter.widget(0)->x() > splitter.widget(1)->x());
        QCOMPARE(splitter.sizes(), sizes);
    }

    void theFocusRingComesWithKeysAndNotWithTheMouse()
    {
        FocusRing ring(*qApp);
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *edit = new QLineEdit;
        auto *button = new QPushButton(u"Go"_s);
        column->addWidget(edit);
        column->addWidget(button);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        edit->setFocus(Qt::MouseFocusReason);
        QVERIFY(!ring.ringed());
        QTest::keyClick(edit, Qt::Key_Tab);
        QCOMPARE(ring.ringed(), button);
        QTest::keyClick(button, Qt::Key_Backtab);
        QCOMPARE(ring.ringed(), edit);
        button->setFocus(Qt::MouseFocusReason);
        QVERIFY(!ring.ringed());
    }

    void theRingOutlivesNoWindow()
    {
        FocusRing ring(*qApp);
        {
            QWidget window;
            auto *column = new QVBoxLayout(&window);
            auto *edit = new QLineEdit;
            auto *button = new QPushButton;
            column->addWidget(edit);
            column->addWidget(button);
            window.show();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            edit->setFocus();
            button->setFocus(Qt::TabFocusReason);
            QCOMPARE(ring.ringed(), button);
        }
        QVERIFY(!ring.ringed());
    }
};

QTEST_MAIN(TestKit)
#include "tst_kit.moc"
