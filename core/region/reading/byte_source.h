// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace core::region {

/// Where bytes come from: a file, or a member of a ZIP. Read once, from the start to the end.
class ByteSource
{
public:
    ByteSource() = default;
    ByteSource(const ByteSource&) = delete;
    ByteSource& operator=(const ByteSource&) = delete;
    virtual ~ByteSource() = default;

    /// Up to `most` bytes into `to`; 0 at the end, negative on an error.
    virtual qint64 read(char* to, qint64 most) = 0;
    /// In bytes, as announced: for the progress only.
    [[nodiscard]] virtual qint64 size() const = 0;
};

} // namespace core::region
