// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <fcntl.h>
#include <unistd.h>

namespace core::store {

/// An open file of the system, closed at the end of its scope; value() is -1, and errno says why, when it could not be
/// opened.
class Descriptor
{
public:
    Descriptor(const QString& path, int flags, mode_t mode = 0)
        : m_value(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, mode))
    {
    }
    ~Descriptor()
    {
        if (m_value >= 0)
            ::close(m_value);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] int value() const { return m_value; }

private:
    int m_value;
};

} // namespace core::store
