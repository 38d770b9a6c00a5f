// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/windowprobe.h"

#include "tests/bench/figures.h"
#include "tests/bench/processstatus.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QRect>
#include <QThread>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>
#include <xcb/xcb.h>

namespace galley::bench {

namespace {

constexpr double patience = 30'000; // ms
constexpr double standstill = 500;  // ms without a change of the picture
constexpr double longestSettling = 5000;
constexpr int pollInterval = 1;     // ms
constexpr int leastWidth = 200;     // smaller windows are helpers of the toolkit
constexpr int leastHeight = 100;
constexpr int leastPixels = 60;     // that differ from the first one
constexpr int stripHeight = 120;    // to fetch less than the whole window until something is painted
constexpr int wholeHeight = 100'000;
constexpr quint32 colourBits = 0xffffff;
constexpr int leaveTime = 5000;     // ms

/// What xcb hands out is freed with free().
template<typename T>
using Reply = std::unique_ptr<T, decltype(&std::free)>;

template<typename T>
Reply<T> reply(T *pointer)
{
    return {pointer, &std::free};
}

pid_t startProgram(const QStringList &command)
{
    QList<QByteArray> texts;
    for (const QString &part : command)
        texts.append(part.toLocal8Bit());
    std::vector<char *> arguments;
    for (QByteArray &text : texts)
        arguments.push_back(text.data());
    arguments.push_back(nullptr);
    pid_t process = -1;
    return posix_spawn(&process, arguments.front(), nullptr, nullptr, arguments.data(), environ) == 0 ? process : -1;
}

/// Waits for its end, which is forced when it does not come.
void waitForEnd(pid_t process)
{
    for (int waited = 0; waited < leaveTime; waited += 10) {
        if (waitpid(process, nullptr, WNOHANG) != 0)
            return;
        QThread::msleep(10);
    }
    kill(process, SIGKILL);
    waitpid(process, nullptr, 0);
}

} // namespace

WindowProbe::WindowProbe()
    : m_connection(xcb_connect(nullptr, nullptr))
{
    if (!isConnected())
        return;
    const xcb_screen_t *screen = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data;
    m_root = screen->root;
    m_screen = QSize(screen->width_in_pixels, screen->height_in_pixels);
    const uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    xcb_change_window_attributes(m_connection, m_root, XCB_CW_EVENT_MASK, &mask);
    xcb_flush(m_connection);
}

WindowProbe::~WindowProbe()
{
    xcb_disconnect(m_connection);
}

bool WindowProbe::isConnected() const
{
    return xcb_connection_has_error(m_connection) == 0;
}

void WindowProbe::forgetEvents()
{
    while (reply(xcb_poll_for_event(m_connection))) { }
}

std::optional<SeenStart> WindowProbe::watch(const QStringList &command)
{
    forgetEvents();
    const Stopwatch clock;
    const pid_t process = startProgram(command);
    if (process < 0)
        return {};
    SeenStart seen;
    std::optional<quint32> window;
    while (!window && clock.wall() < patience)
        window = mappedWindow(pollInterval);
    seen.mapped = clock.wall();
    std::optional<Picture> last;
    while (window && clock.wall() < patience) {
        QThread::msleep(pollInterval);
        const bool isStrip = seen.painted == 0;
        const auto now = picture(*window, isStrip ? stripHeight : wholeHeight);
        const double time = clock.wall();
        if (isStrip && now && !now->isUniform)
            seen.painted = seen.settled = time;
        if (isStrip || !now)
            continue;
        if (last && now->hash != last->hash)
            seen.settled = time;
        last = now;
        if (time - seen.settled > standstill || time - seen.painted > longestSettling)
            break;
    }
    seen.megabytes = proportionalMegabytes(process);
    if (window)
        close(*window);
    else
        kill(process, SIGTERM);
    waitForEnd(process);
    return window && seen.painted > 0 ? std::optional(seen) : std::nullopt;
}

std::optional<quint32> WindowProbe::mappedWindow(int timeout)
{
    pollfd descriptor{.fd = xcb_get_file_descriptor(m_connection), .events = POLLIN, .revents = 0};
    poll(&descriptor, 1, timeout);
    while (const auto event = reply(xcb_poll_for_event(m_connection))) {
        if ((event->response_type & 0x7f) != XCB_MAP_NOTIFY)
            continue;
        xcb_map_notify_event_t notice;
        std::memcpy(&notice, event.get(), sizeof notice);
        if (isMainWindow(notice.window))
            return notice.window;
    }
    return {};
}

bool WindowProbe::isMainWindow(quint32 window) const
{
    const auto geometry = reply(xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr));
    const auto attributes = reply(xcb_get_window_attributes_reply(m_connection, xcb_get_window_attributes(m_connection, window), nullptr));
    return geometry && attributes && attributes->_class == XCB_WINDOW_CLASS_INPUT_OUTPUT && geometry->width >= leastWidth && geometry->height >= leastHeight;
}

std::optional<WindowProbe::Picture> WindowProbe::picture(quint32 window, int rows) const
{
    const auto geometry = reply(xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr));
    if (!geometry)
        return {};
    // What is beyond the screen cannot be fetched.
    const QRect whole(geometry->x, geometry->y, geometry->width, geometry->height);
    const QRect part = (whole & QRect(QPoint(0, 0), m_screen)).translated(-whole.topLeft());
    const auto image = reply(xcb_get_image_reply(m_connection,
                                                 xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, window, int16_t(part.x()), int16_t(part.y()),
                                                               uint16_t(part.width()), uint16_t(std::min(part.height(), rows)), ~0U),
                                                 nullptr));
    if (!image)
        return {};
    const auto length = size_t(xcb_get_image_data_length(image.get())) / sizeof(quint32);
    std::vector<quint32> pixels(length);
    std::memcpy(pixels.data(), xcb_get_image_data(image.get()), length * sizeof(quint32));
    int different = 0;
    for (size_t i = 1; i < length && different <= leastPixels; ++i)
        different += ((pixels[i] ^ pixels[0]) & colourBits) != 0 ? 1 : 0;
    return Picture{qHashBits(pixels.data(), length * sizeof(quint32)), different <= leastPixels};
}

quint32 WindowProbe::atom(const char *name) const
{
    const auto found = reply(xcb_intern_atom_reply(m_connection, xcb_intern_atom(m_connection, 0, uint16_t(std::strlen(name)), name), nullptr));
    return found ? found->atom : quint32(XCB_ATOM_NONE);
}

void WindowProbe::close(quint32 window) const
{
    xcb_client_message_event_t message{};
    message.response_type = XCB_CLIENT_MESSAGE;
    message.format = 32;
    message.window = window;
    message.type = atom("WM_PROTOCOLS");
    message.data.data32[0] = atom("WM_DELETE_WINDOW");
    xcb_send_event(m_connection, 0, window, XCB_EVENT_MASK_NO_EVENT, reinterpret_cast<const char *>(&message));
    xcb_flush(m_connection);
}

} // namespace galley::bench
