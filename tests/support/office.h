// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace tests {

/// Whether LibreOffice with Calc is there; tests that need it are skipped otherwise.
[[nodiscard]] bool hasOffice();

/// Has LibreOffice open a collection sheet, fill in rows and save it as Excel again, as a member would; the path of
/// what it saved. `answers`: value, source and remark by the key of the row; a value that is a number becomes one.
/// Between the two programs lies the flat format of LibreOffice, so that nothing of our own writer is left in what
/// comes back. None when a step fails. `folder` must be empty.
[[nodiscard]] std::optional<QString> filledInByOffice(const QString& sheet, const QHash<QString, QStringList>& answers,
                                                      const QString& folder);

} // namespace tests
