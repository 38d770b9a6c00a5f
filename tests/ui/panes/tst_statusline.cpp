// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/openarticle.h"
#include "tests/ui/panes/panefixture.h"
#include "ui/kit/jobstatus.h"
#include "ui/panes/statusline.h"

#include <QSignalSpy>

using namespace galley;
using namespace Qt::StringLiterals;

class TestStatusLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAnArticleThereAreNoFacts()
    {
        PaneFixture fixture;
        OpenArticle article(*fixture.library, fixture.editor);
        StatusLine line(article);
        QVERIFY(line.facts().isEmpty());
        QCOMPARE(line.height(), 26);
    }

    void theFactsFollowTheOpenArticle()
    {
        PaneFixture fixture;
        const ArticleId id = fixture.library.addArticle(u"Ferry inquiry opens"_s, {u"The ferry sank in the harbour."_s});
        OpenArticle article(*fixture.library, fixture.editor);
        StatusLine line(article);
        article.open(id);
        QTRY_COMPARE(line.facts().size(), 4);
        QVERIFY(line.facts().at(0).startsWith(u"9 "_s)); // with the headline; the furniture is not counted
        QVERIFY(line.facts().at(1).startsWith(u"0 "_s));
        line.setFactsShown(false);
        QVERIFY(line.facts().isEmpty());
        line.setFactsShown(true);
        QCOMPARE(line.facts().size(), 4);
        article.close();
        QTRY_VERIFY(line.facts().isEmpty());
    }

    void jobsAndFactsStandSideBySide()
    {
        PaneFixture fixture;
        OpenArticle article(*fixture.library, fixture.editor);
        StatusLine line(article);
        const int job = line.jobs().startJob(u"Importing 38 of 120"_s);
        QCOMPARE(line.jobs().startText(), u"Importing 38 of 120"_s);
        line.jobs().finishJob(job, u"120 articles imported"_s);
        QCOMPARE(line.jobs().startText(), u"120 articles imported"_s);
    }
};

QTEST_MAIN(TestStatusLine)
#include "tst_statusline.moc"
