// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/text/bylines.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

class TestBylines final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsBylines_data();
    void knowsBylines();
    void findsThePeople_data();
    void findsThePeople();
    void declaredNamesMayBeUsers();
};

void TestBylines::knowsBylines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("byline");
    QTest::newRow("English") << u"By Leila Haddad in Elmar"_s << true;
    QTest::newRow("German") << u"Von Otto Lindqvist"_s << true;
    QTest::newRow("French") << u"Par Marta Voss"_s << true;
    QTest::newRow("labelled") << u"Autor: Marta Voss"_s << true;
    QTest::newRow("Russian") << u"Автор: Анна Петрова"_s << true;
    QTest::newRow("Korean") << u"김민수 기자"_s << true;
    QTest::newRow("sentence") << u"By then the water had reached the second floor of the old mill, and nobody could leave it any more."_s << false;
    QTest::newRow("lower case") << u"by the river"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestBylines::knowsBylines()
{
    QFETCH(QString, line);
    QTEST(isByline(line), "byline");
}

void TestBylines::findsThePeople_data()
{
    QTest::addColumn<QString>("byline");
    QTest::addColumn<QStringList>("people");
    QTest::newRow("place behind") << u"By Leila Haddad in Elmar"_s << QStringList({u"Leila Haddad"_s});
    QTest::newRow("two") << u"By Leila Haddad and Otto Lindqvist"_s << QStringList({u"Leila Haddad"_s, u"Otto Lindqvist"_s});
    QTest::newRow("German, three") << u"Von Leila Haddad, Otto Lindqvist und Marta Voss"_s
                                   << QStringList({u"Leila Haddad"_s, u"Otto Lindqvist"_s, u"Marta Voss"_s});
    QTest::newRow("agency is nobody") << u"Leila Haddad, AFP"_s << QStringList({u"Leila Haddad"_s});
    QTest::newRow("desk is nobody") << u"By News Desk"_s << QStringList();
    QTest::newRow("the site itself") << u"Elmar Courier"_s << QStringList();
    QTest::newRow("address") << u"https://example.org/leila"_s << QStringList();
    QTest::newRow("twice") << u"Leila Haddad; Leila Haddad"_s << QStringList({u"Leila Haddad"_s});
    QTest::newRow("date behind") << u"By Leila Haddad December 2, 2025"_s << QStringList({u"Leila Haddad"_s});
    QTest::newRow("French date behind") << u"Par Marta Voss le 7 mai 2020"_s << QStringList({u"Marta Voss"_s});
    QTest::newRow("reading time behind") << u"by Leila Haddad ● December 23, 2025 ● 6 min read"_s << QStringList({u"Leila Haddad"_s});
    QTest::newRow("initial") << u"Laura E. Voss"_s << QStringList({u"Laura E. Voss"_s});
    QTest::newRow("maiden name in brackets") << u"Paramita (Guha) Ghosh"_s << QStringList({u"Paramita (Guha) Ghosh"_s});
    QTest::newRow("association is nobody") << u"Verband der Seeleute e.V."_s << QStringList();
    QTest::newRow("Turkish") << u"Yazan: Leyla Haddad ve Orhan Demir"_s << QStringList({u"Leyla Haddad"_s, u"Orhan Demir"_s});
    QTest::newRow("Indonesian") << u"Ditulis oleh: Sari Wijaya dan Budi Santoso"_s << QStringList({u"Sari Wijaya"_s, u"Budi Santoso"_s});
    QTest::newRow("Arabic") << u"بقلم: ليلى حداد و سامي نصر"_s << QStringList({u"ليلى حداد"_s, u"سامي نصر"_s});
    QTest::newRow("Polish") << u"Opracowała: Anna Nowak oraz Jan Kowalski"_s << QStringList({u"Anna Nowak"_s, u"Jan Kowalski"_s});
    QTest::newRow("only a label") << u"Posted on"_s << QStringList();
    QTest::newRow("German label") << u"Zuletzt geändert am"_s << QStringList();
    QTest::newRow("function behind") << u"Leila Haddad, Director of Operations"_s << QStringList({u"Leila Haddad"_s});
    QTest::newRow("label behind") << u"Leila Haddad Last Updated"_s << QStringList({u"Leila Haddad"_s});
    QTest::newRow("name twice") << u"Leila Haddad Leila Haddad"_s << QStringList({u"Leila Haddad"_s});
    QTest::newRow("links behind") << u"Leila Haddad | Twitter | Follow us | Comments"_s << QStringList({u"Leila Haddad"_s});
    QTest::newRow("month behind") << u"Leila Haddad, Dec. 3"_s << QStringList({u"Leila Haddad"_s});
    QTest::newRow("editor") << u"Leila Haddad, edited by Marta Voss, fact checked"_s << QStringList({u"Leila Haddad"_s});
    QTest::newRow("label in front") << u"Written by | Leila Haddad"_s << QStringList({u"Leila Haddad"_s});
    QTest::newRow("Chinese") << u"記者 王小明"_s << QStringList({u"王小明"_s});
}

void TestBylines::findsThePeople()
{
    QFETCH(QString, byline);
    QTEST(peopleIn(byline, u"Elmar Courier"), "people");
}

void TestBylines::declaredNamesMayBeUsers()
{
    QCOMPARE(declaredPeople({u"leila_h"_s}), QStringList{u"leila_h"_s});
    QCOMPARE(declaredPeople({u"Voss, Marta"_s}), QStringList{u"Marta Voss"_s});
    QCOMPARE(declaredPeople({u"Leila Haddad and Otto Lindqvist"_s, u"Leila Haddad"_s}), QStringList({u"Leila Haddad"_s, u"Otto Lindqvist"_s}));
    QCOMPARE(declaredPeople({u"admin"_s, u"redaktion"_s, u"https://example.org/leila"_s, QString()}), QStringList());
}

QTEST_APPLESS_MAIN(TestBylines)
#include "tst_bylines.moc"
