// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace tests {

/// One way in which the same document may reach an office.
struct Variant
{
    QString name;
    QByteArray bytes;
};

/// A document in other widths, spaces, encodings and kinds of damage. Every one of them says the same; trees are
/// compared by comparable().
[[nodiscard]] std::vector<Variant> widthVariants(const QString& text);

/// A dump with everything folded that the variants change: widths, spaces.
[[nodiscard]] QString comparable(const QString& dump);

/// Bytes of a text in an encoding that iconv knows ("CP932", "EUC-JP"); empty when it does not fit.
[[nodiscard]] QByteArray encoded(const QString& text, const char* encoding);

} // namespace tests
