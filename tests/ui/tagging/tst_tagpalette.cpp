// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tagging/tagpalette.h"

#include "models/tagset/tagset.h"
#include "ui/tagging/typematch.h"

#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;
using Offer = TagTypeModel::Offer;
using Purpose = TagPalette::Purpose;

class TestTagPalette : public QObject
{
    Q_OBJECT

private:
    TagKeys m_keys{Tagset::standard()};
    QWidget m_view;

    struct Opened
    {
        TagPalette palette;
        QList<TagType> chosen;
        QList<Purpose> purposes;

        explicit Opened(const TagKeys &keys)
            : palette(Tagset::standard(), keys)
        {
            connect(&palette, &TagPalette::chosen, &palette, [this](const TagType &type, Purpose purpose) {
                chosen.append(type);
                purposes.append(purpose);
            });
        }
        QLineEdit *field() { return palette.findChild<QLineEdit *>(); }
        void type(const QString &letters) { QTest::keyClicks(field(), letters); }
    };

    void open(Opened &opened, Purpose purpose = Purpose::Tag, Offer offer = Offer::All)
    {
        opened.palette.openAt(&m_view, QRect(40, 30, 60, 20), purpose, offer);
        QVERIFY(QTest::qWaitForWindowExposed(&opened.palette));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_view.resize(500, 400);
        m_view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_view));
    }

    void twoLettersMatchBeginningsOfWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("best");
        QTest::newRow("beginning") << u"mo"_s << u"event:Mobilize"_s;
        QTest::newRow("second word") << u"ac"_s << u"event:CourtAction"_s;
        QTest::newRow("initials") << u"cc"_s << u"event:CompanyChange"_s;
        QTest::newRow("capitals do not matter") << u"GP"_s << u"entity:GPE"_s;
        QTest::newRow("two words") << u"named e"_s << u"entity:NamedEvent"_s;
        QTest::newRow("accents do not matter") << u"wörk"_s << u"entity:Work"_s;
        QTest::newRow("group last") << u"bus"_s << u"event:Deal"_s;
    }
    void twoLettersMatchBeginningsOfWords()
    {
        QFETCH(QString, typed);
        QFETCH(QString, best);
        TagPalette palette(Tagset::standard(), m_keys);
        palette.setFilter(typed);
        QCOMPARE(palette.shownTypes().value(0), best);
    }

    void aTranslatedNameIsFoundByItselfAndByTheEnglishOne()
    {
        QVERIFY(typeMatch(u"an", u"Angriff"_s, u"Attack"_s, u"Konflikt"_s) > typeMatch(u"at", u"Angriff"_s, u"Attack"_s, u"Konflikt"_s));
        QVERIFY(typeMatch(u"at", u"Angriff"_s, u"Attack"_s, u"Konflikt"_s) > typeMatch(u"ko", u"Angriff"_s, u"Attack"_s, u"Konflikt"_s));
        QVERIFY(typeMatch(u"هج", u"هجوم"_s, u"Attack"_s, QString()) > 0);
        QCOMPARE(typeMatch(u"zz", u"Angriff"_s, u"Attack"_s, u"Konflikt"_s), 0);
    }

    void withoutAFilterTheTypesWithKeysComeFirst()
    {
        TagPalette palette(Tagset::standard(), m_keys);
        const QStringList shown = palette.shownTypes();
        QCOMPARE(shown.size(), Tagset::standard().entityTypes().size() + Tagset::standard().eventTypes().size());
        QCOMPARE(shown.value(0), u"entity:Person"_s);
        QCOMPARE(shown.value(8), u"event:Say"_s);
    }

    void whatIsUsedMoreComesFirstAmongEqualFits()
    {
        TagPalette palette(Tagset::standard(), m_keys);
        palette.setFilter(u"re"_s);
        QVERIFY(palette.shownTypes().indexOf(u"event:Reject"_s) < palette.shownTypes().indexOf(u"event:Release"_s));
        palette.addUse({TagType::Kind::Event, u"Release"_s});
        palette.setFilter(u"re"_s);
        QVERIFY(palette.shownTypes().indexOf(u"event:Release"_s) < palette.shownTypes().indexOf(u"event:Reject"_s));
        TagPalette next(Tagset::standard(), m_keys);
        next.setUses(palette.uses());
        next.setFilter(u"re"_s);
        QCOMPARE(next.shownTypes(), palette.shownTypes());
    }

    void lettersAndEnterChoose()
    {
        Opened opened(m_keys);
        open(opened);
        opened.type(u"mo"_s);
        QTest::keyClick(opened.field(), Qt::Key_Return);
        QCOMPARE(opened.chosen, (QList<TagType>{{TagType::Kind::Event, u"Mobilize"_s}}));
        QVERIFY(opened.palette.isHidden());
    }

    void arrowsGoRoundTheList()
    {
        Opened opened(m_keys);
        open(opened);
        QTest::keyClick(opened.field(), Qt::Key_Down);
        QTest::keyClick(opened.field(), Qt::Key_Return);
        QCOMPARE(opened.chosen.value(0).name, u"Organization"_s);
        open(opened);
        QTest::keyClick(opened.field(), Qt::Key_Up);
        QTest::keyClick(opened.field(), Qt::Key_Return);
        QCOMPARE(opened.chosen.value(1).name, u"Publish"_s);
    }

    void escapeChoosesNothing()
    {
        Opened opened(m_keys);
        open(opened);
        opened.type(u"pe"_s);
        QTest::keyClick(opened.field(), Qt::Key_Escape);
        QVERIFY(opened.palette.isHidden());
        QVERIFY(opened.chosen.isEmpty());
    }

    void lettersThatFitNothingChooseNothing()
    {
        Opened opened(m_keys);
        open(opened);
        opened.type(u"zq"_s);
        QTest::keyClick(opened.field(), Qt::Key_Return);
        QVERIFY(opened.chosen.isEmpty());
        QVERIFY(!opened.palette.isHidden());
        QVERIFY(opened.palette.findChild<QListView *>()->isHidden());
    }

    void aMentionIsOfferedEntityTypesOnly()
    {
        Opened opened(m_keys);
        open(opened, Purpose::ChangeType, Offer::Entities);
        QCOMPARE(opened.palette.shownTypes().size(), Tagset::standard().entityTypes().size());
        opened.type(u"wo"_s);
        QTest::keyClick(opened.field(), Qt::Key_Return);
        QCOMPARE(opened.chosen.value(0).name, u"Work"_s);
        QCOMPARE(opened.purposes.value(0), Purpose::ChangeType);
    }

    void itOpensEmptyAndBelowTheWords()
    {
        Opened opened(m_keys);
        open(opened);
        opened.type(u"mo"_s);
        opened.palette.close();
        open(opened);
        QCOMPARE(opened.field()->text(), QString());
        const QRect card = opened.palette.cardRect().translated(opened.palette.pos());
        QCOMPARE(card.left(), m_view.mapToGlobal(QPoint(40, 0)).x());
        QVERIFY(card.top() >= m_view.mapToGlobal(QPoint(0, 50)).y());
    }
};

QTEST_MAIN(TestTagPalette)
#include "tst_tagpalette.moc"
