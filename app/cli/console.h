// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

namespace galley {

/// Where a command writes: data to one device, messages to the other. Tests give buffers.
class Console final
{
public:
    Console(QIODevice &out, QIODevice &err) : m_out(out), m_err(err) {}

    void data(const QByteArray &bytes) { m_out.write(bytes); }
    void line(const QString &text) { m_out.write(text.toUtf8() + '\n'); }
    void message(const QString &text) { m_err.write(text.toUtf8() + '\n'); }
    void error(const Error &error);
    /// A message that the next one replaces, when a person watches.
    void progress(const QString &text);
    void endProgress();

private:
    QIODevice &m_out;
    QIODevice &m_err;
    bool m_inProgress = false;
};

} // namespace galley
