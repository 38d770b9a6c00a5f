// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop.h"

#include "app/librarypath.h"
#include "models/base/errortext.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QFontMetrics>
#include <QMessageBox>
#include <QThread>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const QString lastLibraryKey = u"library/last"_s;

bool isSameFile(const QString &one, const QString &other)
{
    return QFileInfo(one) == QFileInfo(other);
}

LibraryKind kindOf(const QString &path)
{
    if (isSameFile(path, defaultLibraryPath()))
        return LibraryKind::Own;
    return isSameFile(path, samplesLibraryPath()) ? LibraryKind::Samples : LibraryKind::Other;
}

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
    const bool isNamed = !options.library.isEmpty() || options.samples;
    const QString path = !options.library.isEmpty() ? options.library : options.samples ? samplesLibraryPath() : lastLibrary();
    if (!openSession(path) && (isNamed || isSameFile(path, defaultLibraryPath()) || !openSession(defaultLibraryPath())))
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
    closeSession();
    m_session = std::make_unique<LibrarySession>(std::move(*library), m_registry, m_theme, m_language, m_settings);
    m_session->window().setLibraryKind(kindOf(path));
    connectWindow();
    m_settings.setValue(lastLibraryKey, QFileInfo(path).absoluteFilePath());
    m_session->window().show();
    return true;
}

void Desktop::connectWindow()
{
    // Queued: the window that asks goes away.
    const MainWindow *window = &m_session->window();
    connect(window, &MainWindow::samplesRequested, this, &Desktop::openSamples, Qt::QueuedConnection);
    connect(window, &MainWindow::ownLibraryRequested, this, [this] { openOther(defaultLibraryPath()); }, Qt::QueuedConnection);
    connect(window, &MainWindow::libraryRequested, this, &Desktop::openOther, Qt::QueuedConnection);
}

void Desktop::closeSession()
{
    // The window that goes is the last one for a moment; that is no reason to quit.
    const bool quits = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false);
    m_session.reset();
    QApplication::setQuitOnLastWindowClosed(quits);
}

QString Desktop::lastLibrary() const
{
    const QString last = m_settings.value(lastLibraryKey).toString();
    return QFile::exists(last) ? last : defaultLibraryPath();
}

void Desktop::openSamples()
{
    openOther(samplesLibraryPath());
    if (isSameFile(m_session->library().path(), samplesLibraryPath()))
        m_session->fillWithSamples();
}

void Desktop::openOther(const QString &path)
{
    if (!isSameFile(path, m_session->library().path()))
        std::ignore = openSession(path);
}

void Desktop::explain(const Error &error)
{
    QMessageBox box(QMessageBox::Warning, tr("Galley"), tr("The library cannot be opened."), QMessageBox::Close);
    box.setInformativeText(errorText(error));
    box.setTextInteractionFlags(Qt::TextSelectableByMouse);
    box.exec();
}

} // namespace galley
