// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/domain/article.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

class TestArticle : public QObject
{
    Q_OBJECT

private:
    const QString m_text = u"Menu\n\nHeadline\n\nBody one.\n\nPhoto: somebody\n\nBody two."_s;
    QList<Block> m_blocks = {{.span = {0, 4}, .role = BlockRole::Navigation},
                             {.span = {6, 14}, .role = BlockRole::Headline},
                             {.span = {16, 25}, .role = BlockRole::Paragraph},
                             {.span = {27, 42}, .role = BlockRole::Caption},
                             {.span = {44, 53}, .role = BlockRole::Paragraph}};

private Q_SLOTS:
    void contentLeavesOutFurnitureAndHeadline() { QCOMPARE(contentText(m_text, m_blocks), u"Body one.\nPhoto: somebody\nBody two."_s); }

    void bodyLeavesOutCaptionsAsWell() { QCOMPARE(bodyText(m_text, m_blocks), u"Body one.\nBody two."_s); }

    void whatTheEditorSaysWins()
    {
        m_blocks[0].editorRole = BlockRole::Paragraph;
        m_blocks[4].editorRole = BlockRole::Other;
        QCOMPARE(bodyText(m_text, m_blocks), u"Menu\nBody one."_s);
    }

    void everyRoleHasAKeyOfItsOwn()
    {
        QStringList keys;
        for (int i = 0; i < blockRoleCount; ++i) {
            const auto role = static_cast<BlockRole>(i);
            QCOMPARE(roleFromKey(QString(roleKey(role))), std::optional(role));
            keys.append(roleKey(role));
        }
        QCOMPARE(keys.removeDuplicates(), 0);
        QCOMPARE(roleFromKey(u"nonsense"), std::nullopt);
    }

    void bodyIsAlwaysContent()
    {
        for (int i = 0; i < blockRoleCount; ++i) {
            const auto role = static_cast<BlockRole>(i);
            QVERIFY(!isBody(role) || isContent(role));
        }
    }
};

QTEST_GUILESS_MAIN(TestArticle)
#include "tst_article.moc"
