// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/librarysession.h"

#include "models/base/errortext.h"
#include "models/base/whenready.h"
#include "models/items/samplelibrary.h"
#include "models/storage/librarycheck.h"
#include "models/tagset/tagset.h"
#include "ui/window/mainwindow.h"

#include <QtConcurrentRun>

namespace galley {

LibrarySession::LibrarySession(std::unique_ptr<Library> library, ActionRegistry &registry, ThemeSwitch &theme, InterfaceLanguage &language, QSettings &settings)
    : m_library(std::move(library))
    , m_editor(*m_library)
    , m_window(std::make_unique<MainWindow>(WindowServices{*m_library, m_editor, Tagset::standard(), registry, theme, language, settings}))
{
    tellRestriction();
    connect(m_window.get(), &MainWindow::calmed, this, [this] {
        checkAfterUncleanExit();
        m_window->indexController().start();
    });
}

LibrarySession::~LibrarySession()
{
    m_cancel.cancel();
    m_samples.waitForFinished();
}

void LibrarySession::tellRestriction()
{
    if (m_library->restriction())
        m_window->showNotice(errorText(*m_library->restriction()));
}

void LibrarySession::checkAfterUncleanExit()
{
    if (!m_library->wasLeftOpen())
        return;
    whenReady(m_library->read([](Connection &connection) { return quickCheck(connection); }), this, [this](const Result<QStringList> &faults) {
        if (!faults || !faults->isEmpty())
            m_window->showNotice(errorText(faults ? Error{ErrorCode::LibraryDamaged, m_library->path(), faults->first()} : faults.error()));
    });
}

void LibrarySession::fillWithSamples()
{
    m_samples = QtConcurrent::run([this, cancel = m_cancel] { return galley::fillWithSamples(*m_library, cancel); });
}

} // namespace galley
