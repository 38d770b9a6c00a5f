// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/theme.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace galley {

class SegmentedControl;

/// What can be set in the dialog. Where it is kept is the window's.
struct Preferences
{
    Theme theme = Theme::System;
    Contrast contrast = Contrast::System;
    QString readingFamily = {}; ///< in place of Noto Serif, empty for that
    QString language = {};      ///< own name of the interface's language, shown only
    bool notifies = false;      ///< on the desktop, of articles that a saved search finds

    bool operator==(const Preferences &) const = default;
};

/// Theme, language and reading face. A change counts at once; there is nothing to confirm.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(const Preferences &preferences, QWidget *parent = nullptr);

    [[nodiscard]] const Preferences &preferences() const { return m_preferences; }
    void setLanguageName(const QString &name);

Q_SIGNALS:
    void changed(const galley::Preferences &preferences);
    void languageRequested(QWidget *anchor);
    void shortcutsRequested();
    void learnedRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeThemes();
    void makeFamilies();
    void showSample();
    void retranslate();

    Preferences m_preferences;
    QFormLayout *m_form;
    QLabel *m_themeName;
    SegmentedControl *m_theme;
    QCheckBox *m_contrast;
    QLabel *m_languageName;
    QPushButton *m_language;
    QLabel *m_familyName;
    QComboBox *m_family;
    QLabel *m_sample;
    QLabel *m_keysName;
    QPushButton *m_keys;
    QLabel *m_searchesName;
    QCheckBox *m_notify;
    QLabel *m_learnedName;
    QPushButton *m_learned;
    QPushButton *m_close;
};

} // namespace galley
