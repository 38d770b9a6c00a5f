// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/readerpane/readingmemory.h"

#include "models/edit/articlecommands.h"

namespace galley {

namespace {
constexpr int settlingTime = 1000; // ms
}

ReadingMemory::ReadingMemory(ArticleCommands &commands, QObject *parent)
    : QObject(parent)
    , m_commands(commands)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(settlingTime);
    connect(&m_timer, &QTimer::timeout, this, &ReadingMemory::write);
}

ReadingMemory::~ReadingMemory()
{
    write();
}

void ReadingMemory::begin(const Article &article)
{
    leave();
    m_article = article.id;
    m_state = article.state;
    m_written = article.readingPosition;
    m_position = article.readingPosition;
    if (m_article != m_spared)
        m_spared = {};
    markBegun();
}

void ReadingMemory::touch()
{
    m_spared = {};
    markBegun();
}

void ReadingMemory::markBegun()
{
    if (!isValid(m_article) || isValid(m_spared) || m_state != ReadingState::Unread)
        return;
    m_state = ReadingState::InProgress;
    m_commands.markReading(m_article, m_state);
}

void ReadingMemory::remember(qsizetype utf16Position)
{
    m_position = utf16Position;
    if (isValid(m_article) && m_position != m_written)
        m_timer.start();
}

void ReadingMemory::finish()
{
    if (!isValid(m_article) || isValid(m_spared) || m_state == ReadingState::Done)
        return;
    m_state = ReadingState::Done;
    m_commands.markReading(m_article, m_state);
}

void ReadingMemory::leave()
{
    write();
    m_article = {};
}

void ReadingMemory::write()
{
    m_timer.stop();
    if (!isValid(m_article) || m_position == m_written)
        return;
    m_written = m_position;
    m_commands.rememberPosition(m_article, m_position);
}

} // namespace galley
