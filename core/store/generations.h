// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace core::store {

/// How many earlier states of a file are kept (世代). They lie on this computer, apart from the share that holds the
/// file: what harms the one leaves the other alone.
struct GenerationRule
{
    QString folder; ///< of all generations; empty: beside the folder of the working copies
    int count = 10; ///< the newest so many; 0: none are kept
    int days = 90;  ///< older ones go, except for the newest
};

/// One state that was saved, complete: it can be opened or copied like any registry file.
struct Generation
{
    QString path;
    QDateTime savedAt; ///< UTC
    QString token;     ///< first 8 characters of its save token
    qint64 size = 0;
};

/// The generations of a registry file, newest first.
[[nodiscard]] std::vector<Generation> generationsOf(const QString& registryPath, const GenerationRule& rule);

/// Keeps a state of the file: `complete` is a whole registry file that holds it. The copy is compared before it counts.
/// Then the rule is applied; the newest always stays. A state that is kept already is not kept twice. Errors: as
/// copyWhole(), RegistryDamaged.
Result<void> keepGeneration(const QString& registryPath, const QString& complete, const GenerationRule& rule,
                            const QDateTime& now);

/// The rule with its folder filled in, as RegistryOptions has them.
[[nodiscard]] GenerationRule completed(const GenerationRule& rule, const QString& workingRoot);

} // namespace core::store
