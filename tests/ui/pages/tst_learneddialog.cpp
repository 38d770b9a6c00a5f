// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/memoryfollower.h"
#include "tests/support/temporarylibrary.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/searchfield.h"
#include "ui/pages/learneddialog.h"
#include "ui/style/theme.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

constexpr quint32 place = 0x9000'0001; ///< does not fit a signed number of 32 bits
const QString url = u"https://wire.example/news/harbour-strike-ends/a-17"_s;

} // namespace

class TestLearnedDialog final : public QObject
{
    Q_OBJECT

private:
    ThemeSwitch m_theme{*qApp};
    std::unique_ptr<TemporaryLibrary> m_library;
    std::unique_ptr<Editor> m_editor;
    std::unique_ptr<MemoryFollower> m_follower;
    std::unique_ptr<LearnedDialog> m_dialog;

    /// As if an editor had hidden a block of a page with this address.
    void learn(const QString &address, const QString &text, quint32 where = place)
    {
        m_library->write([=](Connection &c) -> Result<> {
            NewVersion version = buildVersion(u"Strike ends"_s, {u"The ferries sail again from Monday, the harbour authority said on Friday evening."_s, text});
            version.metadata.url = address;
            version.blocks[2].place = where;
            ArticleStore store(c);
            auto transaction = Transaction::begin(c);
            const auto id = store.addArticle(version);
            const auto article = store.article(*id);
            SiteMemory memory(c);
            const auto site = memory.site(siteKey(address, {}));
            const auto kept = memory.remember({.site = *site, .seen = {}}, article->version);
            if (!kept)
                return failure(kept.error());
            return memory.learn(*article, {{2, BlockRole::Other}}, false).and_then([&] { return (*transaction)->commit(); });
        });
    }

    void open()
    {
        m_dialog = std::make_unique<LearnedDialog>(**m_library, *m_editor, *m_follower);
        m_dialog->show();
        QSignalSpy changed(model(), &LearnedModel::changed);
        QVERIFY(changed.wait());
    }

    [[nodiscard]] LearnedModel *model() const { return qobject_cast<LearnedModel *>(list()->model()); }
    [[nodiscard]] QTreeView *list() const { return m_dialog->findChild<QTreeView *>(); }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : m_dialog->findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { m_theme.apply(Theme::Light); }

    void init()
    {
        m_dialog.reset();
        m_follower.reset();
        m_editor.reset();
        m_library = std::make_unique<TemporaryLibrary>();
        m_editor = std::make_unique<Editor>(**m_library);
        m_follower = std::make_unique<MemoryFollower>(**m_library);
    }

    void cleanup()
    {
        m_dialog.reset();
        m_follower.reset();
    }

    void withoutAnythingItSaysHowToLearn()
    {
        open();
        QVERIFY(!list()->isVisible());
        QVERIFY(m_dialog->findChild<EmptyState *>()->isVisible());
        QVERIFY(!button(u"Remove"_s)->isEnabled());
        QVERIFY(!button(u"Forget this site"_s)->isEnabled());
    }

    void sitesHaveTheirRulesBelow()
    {
        learn(url, u"Sign up for the letter."_s);
        learn(u"https://other.example/1"_s, u"خبر من الموقع"_s);
        open();
        const QAbstractItemModelTester tester(model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model()->rowCount(), 2);
        const QModelIndex site = model()->index(1, 0);
        QVERIFY(site.data().toString().contains(u"wire.example"_s));
        QCOMPARE(model()->rowCount(site), 1);
        QVERIFY(model()->index(0, LearnedModel::TextColumn, site).data().toString().contains(u"Sign up for the letter."_s));
        QVERIFY(model()->index(0, LearnedModel::PatternColumn, site).data().toString().contains(u"/news/*/a-#"_s));
    }

    void theFieldFindsSitesAndTexts()
    {
        learn(url, u"Sign up for the letter."_s);
        learn(u"https://other.example/1"_s, u"All rights reserved."_s);
        open();
        auto *field = m_dialog->findChild<SearchField *>();
        field->setText(u"OTHER"_s);
        QCOMPARE(model()->rowCount(), 1);
        field->setText(u"letter"_s);
        QCOMPARE(model()->rowCount(), 1);
        QVERIFY(model()->index(0, 0).data().toString().contains(u"wire.example"_s));
        field->setText(u"nowhere"_s);
        QCOMPARE(model()->rowCount(), 0);
        QVERIFY(list()->isVisible());
        field->setText({});
        QCOMPARE(model()->rowCount(), 2);
    }

    void theKeyboardSwitchesRemovesAndBringsBack()
    {
        learn(url, u"Sign up for the letter."_s);
        open();
        const auto row = [this] { return model()->index(0, 0, model()->index(0, 0)); };
        list()->setFocus();
        list()->setCurrentIndex(row());
        QTest::keyClick(list(), Qt::Key_Space);
        QTRY_COMPARE(row().data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QCOMPARE(list()->currentIndex(), row());
        QTest::keyClick(list(), Qt::Key_Delete);
        QTRY_COMPARE(model()->rowCount(), 0);
        QVERIFY(m_dialog->message().contains(u"wire.example"_s));
        QVERIFY(button(u"Undo"_s)->isVisible());
        button(u"Undo"_s)->click();
        QTRY_COMPARE(model()->rowCount(), 1);
        QCOMPARE(row().data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QTRY_VERIFY(!button(u"Undo"_s)->isVisible());
    }

    void aSiteIsForgottenAsAWhole()
    {
        learn(url, u"Sign up for the letter."_s);
        learn(u"https://wire.example/news/another-one/a-18"_s, u"All rights reserved."_s, 77);
        open();
        QCOMPARE(model()->rowCount(model()->index(0, 0)), 2);
        list()->setCurrentIndex(model()->index(1, 0, model()->index(0, 0)));
        button(u"Forget this site"_s)->click();
        QTRY_COMPARE(model()->rowCount(), 0);
        QTRY_VERIFY(m_dialog->findChild<EmptyState *>()->isVisible());
    }

    void theLibraryFollowsWhenAsked()
    {
        learn(url, u"Sign up for the letter."_s);
        open();
        list()->setCurrentIndex(model()->index(0, 0));
        QSignalSpy finished(m_follower.get(), &MemoryFollower::finished);
        button(u"Apply to the library"_s)->click();
        QVERIFY(!button(u"Apply to the library"_s)->isEnabled());
        QVERIFY(finished.wait());
        QCOMPARE(finished.first().first().value<FollowedMemory>().articles, 1);
        QVERIFY(button(u"Apply to the library"_s)->isEnabled());
        QVERIFY(!m_dialog->message().isEmpty());
    }
};

QTEST_MAIN(TestLearnedDialog)
#include "tst_learneddialog.moc"
