// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/region/reading/byte_source.h"

#include <array>
#include <cstddef>

namespace core::region {

/// The bytes of a source as RapidJSON's reader wants them. It ends early, as if the file did, when the task is
/// cancelled, when the source fails, and when more than 1 MB goes by without the handler calling keepGoing(): so no
/// single word of a hostile file is collected in memory.
class GeoJsonStream
{
public:
    using Ch = char; ///< named by RapidJSON

    GeoJsonStream(ByteSource& source, Task& task)
        : m_source(source)
        , m_task(task)
    {
        fill();
    }

    [[nodiscard]] Ch Peek() const { return m_at < m_end ? m_buffer[m_at] : '\0'; }
    Ch Take()
    {
        if (m_at >= m_end)
            return '\0';
        const Ch byte = m_buffer[m_at++];
        if (m_at == m_end)
            fill();
        return byte;
    }
    [[nodiscard]] size_t Tell() const { return m_before + m_at; }

    // RapidJSON demands them for writing; nothing is written.
    Ch* PutBegin() { return nullptr; }
    void Put(Ch /*byte*/) {}
    size_t PutEnd(Ch* /*begin*/) { return 0; }

    void keepGoing() { m_lastSign = Tell(); }
    [[nodiscard]] bool isTooLong() const { return m_isTooLong; }
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

private:
    void fill()
    {
        constexpr size_t kMostWithoutSign = size_t{1024} * 1024;
        constexpr int kPerMille = 1000;
        m_before += m_end;
        m_at = 0;
        m_end = 0;
        m_isTooLong = m_isTooLong || m_before - m_lastSign > kMostWithoutSign;
        if (m_isTooLong || m_hasFailed || m_task.isCancelled())
            return;
        const qint64 got = m_source.read(m_buffer.data(), static_cast<qint64>(m_buffer.size()));
        m_hasFailed = got < 0;
        m_end = got > 0 ? static_cast<size_t>(got) : 0;
        const qint64 size = m_source.size();
        m_task.report(size > 0 ? static_cast<int>(qMin(qint64(m_before) * kPerMille / size, qint64(kPerMille))) : 0,
                      kPerMille);
    }

    ByteSource& m_source;
    Task& m_task;
    std::array<char, size_t{256} * 1024> m_buffer{};
    size_t m_at = 0;
    size_t m_end = 0;
    size_t m_before = 0; ///< bytes before the buffer
    size_t m_lastSign = 0;
    bool m_isTooLong = false;
    bool m_hasFailed = false;
};

} // namespace core::region
