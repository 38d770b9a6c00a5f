// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/markindex.h"

#include "models/tagset/tagset.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

template<typename T>
concept HasHashFunction = requires(const T &value) { qHash(value, size_t(0)); };

class TestMarkIndex : public QObject
{
    Q_OBJECT

private:
    static EntityMention mention(qint64 id, Span span)
    {
        EntityMention made;
        made.id = MentionId{id};
        made.fragments = {span};
        made.type = u"Person"_s;
        return made;
    }

    /// "Mayor of Elmar met": a mention within a mention, and a trigger.
    static MarkIndex index()
    {
        Annotations annotations;
        annotations.mentions = {mention(1, {0, 14}), mention(2, {9, 14})};
        annotations.events = {EventMention()};
        annotations.events[0].id = EventMentionId{1};
        annotations.events[0].trigger = {15, 18};
        annotations.events[0].type = u"Meet"_s;
        return {annotations, Tagset::standard(), 18};
    }

private Q_SLOTS:
    void anIdHashesAsANumberAndNotAsAMark()
    {
        // Otherwise the parts of the program that know marks and those that do not would look in different places of a hash.
        QVERIFY(!HasHashFunction<EventMentionId>);
        QVERIFY(!HasHashFunction<MentionId>);
        QVERIFY(HasHashFunction<MarkRef>);
    }

    void aMarkIsFoundByItsId()
    {
        const MarkIndex marks = index();
        QCOMPARE(marks.cover(MentionId{2}), (Span{9, 14}));
        QCOMPARE(marks.cover(EventMentionId{1}), (Span{15, 18}));
        QVERIFY(marks.cover(MentionId{3}).isEmpty());
    }

    void aClickMeansTheInnermostMark()
    {
        const MarkIndex marks = index();
        QCOMPARE(marks.marksAt(10).value(0), MarkRef(MentionId{2}));
        QCOMPARE(marks.marksAt(3).value(0), MarkRef(MentionId{1}));
        QCOMPARE(marks.marksAt(16).value(0), MarkRef(EventMentionId{1}));
        QVERIFY(marks.marksAt(14).isEmpty());
    }

    void stepsGoThroughTheTextAndEnd()
    {
        const MarkIndex marks = index();
        MarkRef mark = marks.next({}, 0);
        QCOMPARE(mark, MarkRef(MentionId{1}));
        mark = marks.next(mark, 0);
        QCOMPARE(mark, MarkRef(MentionId{2}));
        mark = marks.next(mark, 0);
        QCOMPARE(mark, MarkRef(EventMentionId{1}));
        QVERIFY(!marks.next(mark, 0).isValid());
        QCOMPARE(marks.previous(mark, 0), MarkRef(MentionId{2}));
    }
};

QTEST_GUILESS_MAIN(TestMarkIndex)
#include "tst_markindex.moc"
