// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pdf/srgb_profile.h"

#include "core/print/pdf/bytes.h"

#include <QtEndian>

#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace core::print {

namespace {

/// s15Fixed16Number
void putFixed(QByteArray& out, double value)
{
    put32(out, static_cast<quint32>(static_cast<qint32>(std::lround(value * 65536.0))));
}

QByteArray xyz(double x, double y, double z)
{
    QByteArray out("XYZ \0\0\0\0", 8);
    for (const double value : {x, y, z})
        putFixed(out, value);
    return out;
}

QByteArray description(const QByteArray& text)
{
    QByteArray out("desc\0\0\0\0", 8);
    put32(out, static_cast<quint32>(text.size() + 1));
    out.append(text).append('\0');
    constexpr int kEmptyUnicodeAndScriptCode = 4 + 4 + 2 + 1 + 67;
    return out.append(QByteArray(kEmptyUnicodeAndScriptCode, '\0'));
}

QByteArray curve()
{
    constexpr int kSteps = 1024;
    QByteArray out("curv\0\0\0\0", 8);
    put32(out, kSteps);
    for (int i = 0; i < kSteps; ++i) {
        const double encoded = double(i) / (kSteps - 1);
        const double linear = encoded <= 0.04045 ? encoded / 12.92 : std::pow((encoded + 0.055) / 1.055, 2.4);
        put16(out, static_cast<int>(std::lround(linear * 65535.0)));
    }
    return out;
}

} // namespace

QByteArray srgbProfile()
{
    // Primaries and white point adapted to D50, as the standard's own profile has them.
    const QByteArray tone = curve();
    const std::vector<std::pair<QByteArray, QByteArray>> tags{
        {"desc", description("sRGB IEC61966-2.1")},
        {"cprt", QByteArray("text\0\0\0\0No copyright, use freely", 33)},
        {"wtpt", xyz(0.9642, 1.0, 0.8249)},
        {"rXYZ", xyz(0.43607, 0.22249, 0.01392)},
        {"gXYZ", xyz(0.38515, 0.71687, 0.09708)},
        {"bXYZ", xyz(0.14307, 0.06061, 0.71410)},
        {"rTRC", tone},
        {"gTRC", tone},
        {"bTRC", tone},
    };
    QByteArray directory;
    QByteArray data;
    constexpr int kHeaderSize = 128;
    const qsizetype dataAt = kHeaderSize + 4 + 12 * qsizetype(tags.size());
    put32(directory, static_cast<quint32>(tags.size()));
    qsizetype sharedCurve = -1;
    for (const auto& [tag, bytes] : tags) {
        const bool isCurve = tag.endsWith("TRC");
        qsizetype at = dataAt + data.size();
        if (isCurve && sharedCurve >= 0) {
            at = sharedCurve;
        } else {
            data.append(bytes);
            data.append(QByteArray((4 - data.size() % 4) % 4, '\0'));
            if (isCurve)
                sharedCurve = at;
        }
        directory.append(tag);
        put32(directory, static_cast<quint32>(at));
        put32(directory, static_cast<quint32>(bytes.size()));
    }
    QByteArray out;
    put32(out, static_cast<quint32>(dataAt + data.size()));
    put32(out, 0);          // no preferred module
    put32(out, 0x02100000); // version 2.1
    out.append("mntrRGB XYZ ");
    for (const int part : {2024, 1, 1, 0, 0, 0})
        put16(out, part);
    out.append("acsp");
    constexpr qsizetype kUnused = 28;
    out.append(QByteArray(kUnused, '\0')); // platform, flags, device: none; intent: perceptual
    for (const double value : {0.9642, 1.0, 0.8249})
        putFixed(out, value);
    out.append(QByteArray(kHeaderSize - out.size(), '\0'));
    return out + directory + data;
}

} // namespace core::print
