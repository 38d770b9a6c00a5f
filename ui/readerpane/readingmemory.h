// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/article.h"

#include <QObject>
#include <QTimer>

namespace galley {

class ArticleCommands;

/// Keeps what reading leaves behind: that an article was begun and finished, and where one stopped. Positions are written
/// when the text has stood still for a second, and when another article comes.
class ReadingMemory final : public QObject
{
    Q_OBJECT
public:
    explicit ReadingMemory(ArticleCommands &commands, QObject *parent = nullptr);
    ~ReadingMemory() override;

    /// This article will be shown without that anybody chose it: it is begun with the first touch().
    void spare(ArticleId article) { m_spared = article; }
    void touch(); ///< somebody does something in the text
    /// Another article is shown; one that was unread is now in progress.
    void begin(const Article &article);
    void remember(qsizetype utf16Position);
    void finish(); ///< its end was seen
    void leave();  ///< no article is shown any more

private:
    void write();
    void markBegun();

    ArticleCommands &m_commands;
    QTimer m_timer;
    ArticleId m_article = {};
    ArticleId m_spared = {};
    ReadingState m_state = ReadingState::Unread;
    qsizetype m_written = 0;
    qsizetype m_position = 0;
};

} // namespace galley
