// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>
#include <QStringList>

#include <memory>
#include <optional>

struct xcb_connection_t;

namespace galley::bench {

/// What was seen of a program's start; times in ms since it was started.
struct SeenStart
{
    double mapped = 0;    ///< its window is there
    double painted = 0;   ///< something is painted in it
    double settled = 0;   ///< its picture changed for the last time
    double megabytes = 0; ///< memory, proportional, once it has settled
};

/// Starts programs on the X display and watches their windows from outside. There must be no other windows.
class WindowProbe final
{
public:
    WindowProbe();
    ~WindowProbe();
    WindowProbe(const WindowProbe &) = delete;
    WindowProbe &operator=(const WindowProbe &) = delete;

    [[nodiscard]] bool isConnected() const;
    /// Starts it, watches it until its picture stands still, and closes its window as a person would. None when there is no
    /// window or picture within half a minute.
    [[nodiscard]] std::optional<SeenStart> watch(const QStringList &command);

private:
    struct Picture
    {
        size_t hash = 0;
        bool isUniform = true;
    };

    [[nodiscard]] std::optional<quint32> mappedWindow(int timeout);
    [[nodiscard]] bool isMainWindow(quint32 window) const;
    [[nodiscard]] std::optional<Picture> picture(quint32 window, int rows) const;
    [[nodiscard]] quint32 atom(const char *name) const;
    void close(quint32 window) const;
    void forgetEvents();

    xcb_connection_t *m_connection;
    quint32 m_root = 0;
    QSize m_screen;
};

} // namespace galley::bench
