// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/librarypath.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

class TestLibraryPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothProgramsMeanTheSameFile()
    {
        const QString commandLine = defaultLibraryPath();
        QCoreApplication::setOrganizationName(u"galley"_s);
        QCoreApplication::setApplicationName(u"galley"_s);
        QCOMPARE(defaultLibraryPath(), commandLine);
        QVERIFY(commandLine.endsWith("/galley/library.galley"_L1));
        QVERIFY(samplesLibraryPath() != commandLine);
    }
};

QTEST_GUILESS_MAIN(TestLibraryPath)
#include "tst_librarypath.moc"
