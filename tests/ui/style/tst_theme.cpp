// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/palette.h"
#include "ui/style/surface.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QStyleOptionSlider>
#include <QTest>

using namespace galley;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void darkMeansTextLighterThanItsGround()
    {
        QPalette palette;
        palette.setColor(QPalette::Window, Qt::black);
        palette.setColor(QPalette::WindowText, Qt::white);
        QVERIFY(isDarkPalette(palette));
        palette.setColor(QPalette::Window, Qt::white);
        palette.setColor(QPalette::WindowText, Qt::black);
        QVERIFY(!isDarkPalette(palette));
    }

    void onlyPureBlackAndWhiteIsHighContrast()
    {
        QVERIFY(!isHighContrastPalette(Palette::light().toQPalette()));
        QVERIFY(isHighContrastPalette(Palette::light().inHighContrast().toQPalette()));
    }

    void choosingDarkChangesEveryWidget()
    {
        ThemeSwitch theme(*qApp);
        QSignalSpy changed(&theme, &ThemeSwitch::changed);
        theme.apply(Theme::Light);
        QWidget plain;
        QWidget paper;
        QWidget onPaper(&paper);
        setSurface(&paper, Tone::Paper);
        plain.show();
        paper.show();
        QCOMPARE(onPaper.palette().color(QPalette::Window), Palette::light()[Tone::Paper]);
        theme.apply(Theme::Dark);
        QCoreApplication::processEvents(); // windows hear of it by an event
        QCOMPARE(changed.count(), 2);
        QVERIFY(Palette::current().isDark());
        QCOMPARE(plain.palette().color(QPalette::Window), Palette::dark()[Tone::Sources]);
        QCOMPARE(paper.palette().color(QPalette::Window), Palette::dark()[Tone::Paper]);
        QCOMPARE(onPaper.palette().color(QPalette::Base), Palette::dark()[Tone::Paper]);
        QCOMPARE(onPaper.palette().color(QPalette::Text), Palette::dark()[Tone::Text]);
        theme.apply(Theme::Light);
        QCoreApplication::processEvents();
        QCOMPARE(onPaper.palette().color(QPalette::Window), Palette::light()[Tone::Paper]);
    }

    void highContrastIsAChoiceOfItsOwn()
    {
        ThemeSwitch theme(*qApp);
        theme.apply(Theme::Dark, Contrast::High);
        QVERIFY(Palette::current().isDark());
        QVERIFY(Palette::current().isHighContrast());
        theme.apply(Theme::Light, Contrast::Normal);
        QVERIFY(!Palette::current().isHighContrast());
    }

    void aDesktopThatTurnsIsFollowedWithoutLosingTheChoice()
    {
        ThemeSwitch theme(*qApp);
        theme.apply(Theme::Dark);
        QWidget window;
        window.show();
        QEvent event(QEvent::ThemeChange);
        QCoreApplication::sendEvent(&window, &event);
        QCoreApplication::processEvents();
        QCOMPARE(theme.theme(), Theme::Dark);
        QVERIFY(Palette::current().isDark());
        QCOMPARE(window.palette().color(QPalette::Window), Palette::dark()[Tone::Sources]);
        theme.apply(Theme::Light);
    }

    void scrollBarsHaveNoArrowsAndAThumbThatCanBeGrasped()
    {
        ThemeSwitch theme(*qApp);
        theme.apply(Theme::Light);
        QScrollBar bar(Qt::Vertical);
        bar.setRange(0, 1'000'000);
        bar.setPageStep(10);
        bar.resize(10, 400);
        QStyleOptionSlider option;
        option.initFrom(&bar);
        option.minimum = bar.minimum();
        option.maximum = bar.maximum();
        option.pageStep = bar.pageStep();
        option.sliderPosition = bar.maximum();
        option.orientation = Qt::Vertical;
        const auto part = [&](QStyle::SubControl control) {
            return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, control, &bar);
        };
        QVERIFY(part(QStyle::SC_ScrollBarAddLine).isEmpty());
        QVERIFY(part(QStyle::SC_ScrollBarSlider).height() >= 20);
        QCOMPARE(part(QStyle::SC_ScrollBarSlider).bottom(), 399);
        QCOMPARE(part(QStyle::SC_ScrollBarSubPage).height() + part(QStyle::SC_ScrollBarSlider).height(), 400);
    }

    void splittersAreOnePixel()
    {
        ThemeSwitch theme(*qApp);
        theme.apply(Theme::Light);
        QSplitter splitter;
        QCOMPARE(splitter.handleWidth(), 1);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
