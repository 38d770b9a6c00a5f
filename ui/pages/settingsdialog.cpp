// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/settingsdialog.h"

#include "ui/kit/segmentedcontrol.h"
#include "ui/style/metrics.h"
#include "ui/style/typography.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace galley {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 520;

} // namespace

SettingsDialog::SettingsDialog(const Preferences &preferences, QWidget *parent)
    : QDialog(parent),
      m_preferences(preferences),
      m_form(new QFormLayout),
      m_themeName(new QLabel(this)),
      m_theme(new SegmentedControl(this)),
      m_contrast(new QCheckBox(this)),
      m_languageName(new QLabel(this)),
      m_language(new QPushButton(preferences.language, this)),
      m_familyName(new QLabel(this)),
      m_family(new QComboBox(this)),
      m_sample(new QLabel(this)),
      m_keysName(new QLabel(this)),
      m_keys(new QPushButton(this)),
      m_searchesName(new QLabel(this)),
      m_notify(new QCheckBox(this)),
      m_learnedName(new QLabel(this)),
      m_learned(new QPushButton(this)),
      m_close(new QPushButton(this))
{
    makeThemes();
    makeFamilies();
    m_form->setHorizontalSpacing(metrics::space4);
    m_form->setVerticalSpacing(metrics::space3);
    m_form->addRow(m_themeName, m_theme);
    m_form->addRow(new QWidget(this), m_contrast);
    m_form->addRow(m_languageName, m_language);
    m_form->addRow(m_familyName, m_family);
    m_form->addRow(new QWidget(this), m_sample);
    m_form->addRow(m_keysName, m_keys);
    m_form->addRow(m_searchesName, m_notify);
    m_form->addRow(m_learnedName, m_learned);
    m_sample->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space6, metrics::space6, metrics::space6, metrics::space4);
    column->setSpacing(metrics::space6);
    column->addLayout(m_form);
    column->addStretch(1);
    column->addLayout(row);
    setMinimumWidth(metrics::px(dialogWidth));
    for (QPushButton *button : {m_language, m_keys, m_learned, m_close}) {
        button->setAutoDefault(false);
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    m_contrast->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_notify->setChecked(preferences.notifies);
    m_notify->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_notify, &QCheckBox::toggled, this, [this](bool notifies) {
        m_preferences.notifies = notifies;
        Q_EMIT changed(m_preferences);
    });
    connect(m_language, &QPushButton::clicked, this, [this] { Q_EMIT languageRequested(m_language); });
    connect(m_keys, &QPushButton::clicked, this, &SettingsDialog::shortcutsRequested);
    connect(m_learned, &QPushButton::clicked, this, &SettingsDialog::learnedRequested);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
}

void SettingsDialog::makeThemes()
{
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark})
        m_theme->addSegment(int(theme), {});
    m_theme->setCurrent(int(m_preferences.theme));
    m_contrast->setChecked(m_preferences.contrast == Contrast::High);
    connect(m_theme, &SegmentedControl::chosen, this, [this](int theme) {
        m_preferences.theme = Theme(theme);
        Q_EMIT changed(m_preferences);
    });
    connect(m_contrast, &QCheckBox::toggled, this, [this](bool high) {
        m_preferences.contrast = high ? Contrast::High : Contrast::System;
        Q_EMIT changed(m_preferences);
    });
}

void SettingsDialog::makeFamilies()
{
    m_family->addItem({}, QString());
    const QStringList families = QFontDatabase::families(QFontDatabase::Latin);
    for (const QString &family : families) {
        if (QFontDatabase::isSmoothlyScalable(family) && !QFontDatabase::isPrivateFamily(family))
            m_family->addItem(family, family);
    }
    m_family->setMaxVisibleItems(12);
    m_family->setCurrentIndex(qMax(0, m_family->findData(m_preferences.readingFamily)));
    connect(m_family, &QComboBox::activated, this, [this] {
        m_preferences.readingFamily = m_family->currentData().toString();
        showSample();
        Q_EMIT changed(m_preferences);
    });
}

void SettingsDialog::setLanguageName(const QString &name)
{
    m_preferences.language = name;
    m_language->setText(name);
}

void SettingsDialog::showSample()
{
    m_sample->setFont(readingFace({}, m_preferences.readingFamily).font(readingsize::paragraph));
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SettingsDialog::retranslate()
{
    //: title of a dialog
    setWindowTitle(tr("Settings"));
    //: setting: light or dark
    m_themeName->setText(tr("Theme"));
    //: theme: as the desktop has it
    m_theme->setSegmentText(int(Theme::System), tr("System"));
    //: theme: dark letters on light paper
    m_theme->setSegmentText(int(Theme::Light), tr("Light"));
    //: theme: light letters on dark paper
    m_theme->setSegmentText(int(Theme::Dark), tr("Dark"));
    m_theme->setAccessibleName(m_themeName->text());
    //: setting: stronger lines and letters
    m_contrast->setText(tr("High contrast"));
    //: setting
    m_languageName->setText(tr("Language"));
    m_language->setAccessibleName(m_languageName->text());
    //: setting: the letters in which articles in Latin, Cyrillic and Greek script are set
    m_familyName->setText(tr("Reading face"));
    m_familyName->setBuddy(m_family);
    //: setting: the reading face that comes with the program; %1 is its name
    m_family->setItemText(0, tr("%1 (usual)").arg(u"Noto Serif"_s));
    m_sample->setText(tr("The harbour pilots went back to work on Friday after eleven days."));
    //: setting: which keys do what
    m_keysName->setText(tr("Keys"));
    //: button: opens the list of keyboard shortcuts
    m_keys->setText(tr("Change keys…"));
    //: setting: what follows is about searches that were saved
    m_searchesName->setText(tr("Saved searches"));
    //: setting: a message of the desktop when a saved search finds what came in
    m_notify->setText(tr("Tell on the desktop when new articles come in"));
    //: setting: what the program knows about sites from their pages
    m_learnedName->setText(tr("Learned from pages"));
    //: button: opens the list of what was learned
    m_learned->setText(tr("Look and change…"));
    m_learned->setAccessibleName(m_learnedName->text());
    //: button of a dialog
    m_close->setText(tr("Close"));
    showSample();
}

} // namespace galley
