// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace {

galley::DesktopOptions readOptions()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("galley::Desktop", "Reads, tags, finds and exports news articles."));
    const QCommandLineOption library(u"library"_s, QCoreApplication::translate("galley::Desktop", "The library to open, instead of the one that was open last."),
                                     QCoreApplication::translate("galley::Desktop", "file"));
    const QCommandLineOption samples(u"samples"_s, QCoreApplication::translate("galley::Desktop", "Opens a library of sample articles."));
    parser.addOptions({library, samples});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"path"_s, QCoreApplication::translate("galley::Desktop", "Files and folders to import."), u"[PATH…]"_s);
    parser.process(*QCoreApplication::instance());

    galley::DesktopOptions options;
    options.samples = parser.isSet(samples);
    options.library = parser.value(library);
    options.importPaths = parser.positionalArguments();
    return options;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"galley"_s); // without it, settings are kept nowhere
    QCoreApplication::setApplicationName(u"galley"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GALLEY_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Galley"_s);
    QGuiApplication::setDesktopFileName(u"org.galley.Galley"_s);

    const galley::DesktopOptions options = readOptions();
    galley::Desktop desktop(application);
    return desktop.start(options) ? QApplication::exec() : 1;
}
