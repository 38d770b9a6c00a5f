// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop.h"

#include "app/librarypath.h"
#include "models/base/errortext.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QFontMetrics>
#include <QMessageBox>
#include <QThread>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

using OpenedLibrary = Result<std::unique_ptr<Library>>;

QFuture<OpenedLibrary> openInBackground(const QString &path)
{
    return QtConcurrent::run([path, home = QThread::currentThread()] {
        OpenedLibrary library = Library::open(path);
        if (library)
            (*library)->moveToThread(home);
        return library;
    });
}

} // namespace

Desktop::Desktop(QApplication &application)
    : m_theme(application)
    , m_focusRing(application)
    , m_language(m_settings)
    , m_registry(m_settings)
{
    const auto theme = static_cast<Theme>(m_settings.value(u"theme"_s, 0).toInt());
    const auto contrast = static_cast<Contrast>(m_settings.value(u"contrast"_s, 0).toInt());
    m_theme.apply(theme, contrast);
    m_language.start();
}

Desktop::~Desktop() = default;

bool Desktop::start(const DesktopOptions &options)
{
    if (!openSession(options.library))
        return false;
    if (options.samples)
        m_session->fillWithSamples();
    m_session->window().importPaths(options.importPaths);
    return true;
}

bool Desktop::openSession(const QString &path)
{
    QFuture<OpenedLibrary> opening = openInBackground(path);
    // Meanwhile, what the first widget would wait for: the list of all fonts.
    std::ignore = QFontMetrics(QApplication::font()).height();
    OpenedLibrary library = opening.takeResult();
    if (!library) {
        explain(library.error());
        return false;
    }
    m_session = std::make_unique<LibrarySession>(std::move(*library), m_registry, m_theme, m_language, m_settings);
    connect(&m_session->window(), &MainWindow::samplesRequested, this, &Desktop::openSamples, Qt::QueuedConnection);
    m_session->window().show();
    return true;
}

void Desktop::openSamples()
{
    m_session.reset();
    if (openSession(samplesLibraryPath()))
        m_session->fillWithSamples();
    else
        QApplication::exit(1);
}

void Desktop::explain(const Error &error)
{
    QMessageBox box(QMessageBox::Warning, tr("Galley"), tr("The library cannot be opened."), QMessageBox::Close);
    box.setInformativeText(errorText(error));
    box.setTextInteractionFlags(Qt::TextSelectableByMouse);
    box.exec();
}

} // namespace galley
