// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/librarysession.h"
#include "ui/actions/actionregistry.h"
#include "ui/kit/focusring.h"
#include "ui/language/interfacelanguage.h"
#include "ui/style/theme.h"

#include <QSettings>

#include <memory>

class QApplication;

namespace galley {

/// What the desktop program was asked to do.
struct DesktopOptions
{
    QString library;       ///< the file to open
    bool samples = false;  ///< fill it with the sample articles when it is empty
    QStringList importPaths;
};

/// The composition root of the desktop program: builds what lives as long as the program, and one session per open library.
class Desktop final : public QObject
{
    Q_OBJECT
public:
    explicit Desktop(QApplication &application);
    ~Desktop() override;

    /// Opens the library and shows the window; when the library cannot be opened, says why and what to do. False: give up.
    bool start(const DesktopOptions &options);

private:
    [[nodiscard]] bool openSession(const QString &path);
    void openSamples();
    void explain(const Error &error);

    QSettings m_settings;
    ThemeSwitch m_theme;
    FocusRing m_focusRing;
    InterfaceLanguage m_language;
    ActionRegistry m_registry;
    std::unique_ptr<LibrarySession> m_session;
};

} // namespace galley
