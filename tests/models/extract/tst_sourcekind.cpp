// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/sourcekind.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

class TestSourceKind final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsPagesFromDumps_data();
    void tellsPagesFromDumps();
    void refusesWhatIsNoText_data();
    void refusesWhatIsNoText();
};

void TestSourceKind::tellsPagesFromDumps_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<SourceKind>("kind");
    QTest::newRow("page") << QByteArray("<!DOCTYPE html><p>Hello") << u"a.html"_s << SourceKind::Html;
    QTest::newRow("page named as text") << QByteArray("<html><body>Hello") << u"a.txt"_s << SourceKind::Html;
    QTest::newRow("piece of a page") << QByteArray("<div><p>Hello</p></div>") << u"a"_s << SourceKind::Html;
    QTest::newRow("piece of a page with its name") << QByteArray("Hello<br>there") << u"a.htm"_s << SourceKind::Html;
    QTest::newRow("text named as page") << QByteArray("Hello there") << u"a.html"_s << SourceKind::PlainText;
    QTest::newRow("text") << QByteArray("Five < six, and seven > six.") << u"a.txt"_s << SourceKind::PlainText;
    QTest::newRow("UTF-16 page") << QByteArray("<\0h\0t\0m\0l\0>\0", 12) << u"a"_s << SourceKind::Html;
}

void TestSourceKind::tellsPagesFromDumps()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, fileName);
    const Result<SourceKind> kind = sourceKind({bytes, fileName, {}, {}});
    QVERIFY(kind.has_value());
    QTEST(*kind, "kind");
}

void TestSourceKind::refusesWhatIsNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty") << QByteArray() << ErrorCode::FileEmpty;
    QTest::newRow("too large") << QByteArray(maximumSourceBytes + 1, 'a') << ErrorCode::FileTooLarge;
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n") << ErrorCode::FileBinary;
    QTest::newRow("ZIP") << QByteArray("PK\x03\x04rest") << ErrorCode::FileBinary;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7 ...") << ErrorCode::FileBinary;
    QTest::newRow("ELF") << QByteArray("\x7f"
                                       "ELF...")
                         << ErrorCode::FileBinary;
}

void TestSourceKind::refusesWhatIsNoText()
{
    QFETCH(QByteArray, bytes);
    const Result<SourceKind> kind = sourceKind({bytes, u"file"_s, {}, {}});
    QVERIFY(!kind.has_value());
    QTEST(kind.error().code, "code");
    QCOMPARE(kind.error().subject, u"file"_s);
}

QTEST_APPLESS_MAIN(TestSourceKind)
#include "tst_sourcekind.moc"
