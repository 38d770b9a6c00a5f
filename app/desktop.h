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
    QString library;       ///< the file to open; empty: the one that was open last, else the editor's own
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
    /// Opens the library beside the one that is open, and gives it a window in its place. When it cannot be opened, says so
    /// and leaves everything as it is.
    [[nodiscard]] bool openSession(const QString &path);
    [[nodiscard]] QString lastLibrary() const;
    void openSamples();
    void openOther(const QString &path);
    void closeSession();
    void connectWindow();
    void explain(const Error &error);

    QSettings m_settings;
    ThemeSwitch m_theme;
    FocusRing m_focusRing;
    InterfaceLanguage m_language;
    ActionRegistry m_registry;
    std::unique_ptr<LibrarySession> m_session;
};

} // namespace galley
