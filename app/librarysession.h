// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/cancel.h"
#include "models/base/result.h"
#include "models/edit/editor.h"
#include "models/storage/importreport.h"
#include "models/storage/library.h"

#include <QFuture>
#include <QObject>

#include <memory>

class QSettings;

namespace galley {

class ActionRegistry;
class InterfaceLanguage;
class MainWindow;
class ThemeSwitch;

/// An open library with its editor and its window.
class LibrarySession final : public QObject
{
    Q_OBJECT
public:
    LibrarySession(std::unique_ptr<Library> library, ActionRegistry &registry, ThemeSwitch &theme, InterfaceLanguage &language, QSettings &settings);
    ~LibrarySession() override;

    [[nodiscard]] MainWindow &window() const { return *m_window; }
    [[nodiscard]] Library &library() const { return *m_library; }
    /// In the background, when the library is empty.
    void fillWithSamples();

private:
    void tellRestriction();
    void checkAfterUncleanExit();

    std::unique_ptr<Library> m_library;
    Editor m_editor;
    std::unique_ptr<MainWindow> m_window;
    CancelToken m_cancel;
    QFuture<ImportReport> m_samples;
};

} // namespace galley
