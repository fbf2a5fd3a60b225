// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>

#include <string>

namespace core::print {

/// Appends a number of two bytes, the high one first (TrueType, ICC).
inline void put16(QByteArray& out, int value)
{
    const quint16 big = qToBigEndian(static_cast<quint16>(value));
    out.append(reinterpret_cast<const char*>(&big), sizeof big);
}

/// Appends a number of four bytes, the high one first.
inline void put32(QByteArray& out, quint32 value)
{
    const quint32 big = qToBigEndian(value);
    out.append(reinterpret_cast<const char*>(&big), sizeof big);
}

/// Appends four digits, as strings of glyph numbers and of UTF-16 units are written in PDF.
inline void appendHex(std::string& out, quint16 value)
{
    constexpr char kDigits[] = "0123456789ABCDEF";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += kDigits[(value >> shift) & 0xF];
}

} // namespace core::print
