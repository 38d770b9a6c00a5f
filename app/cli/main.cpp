// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "models/language/languages.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QTranslator>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"galley"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GALLEY_VERSION));

    // English first: it has the plural forms of what the other catalogue lacks.
    QTranslator english;
    QTranslator translator;
    if (english.load(u":/i18n/galley_en"_s))
        QCoreApplication::installTranslator(&english);
    const galley::Language *language = galley::findLanguage(QLocale::system().bcp47Name());
    if (language && translator.load(":/i18n/"_L1 + language->catalogue))
        QCoreApplication::installTranslator(&translator);

    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly) || !err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return static_cast<int>(galley::ExitCode::SomeFailed);
    galley::Console console(out, err);
    const auto code = static_cast<int>(galley::runCommandLine(QCoreApplication::arguments().mid(1), console));
    out.flush();
    return code;
}
