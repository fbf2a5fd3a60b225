// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

namespace core::store {

/// The folder on the local disk in which one opening of a registry file works (作業用の写し). It outlives a crash;
/// remove() is called when nothing in it is unsaved. Only its owner may read it.
class WorkingCopy
{
public:
    /// A new folder below root; root empty: the program's own data folder. Error: FileUnwritable.
    [[nodiscard]] static Result<std::unique_ptr<WorkingCopy>> create(const QString& root);

    [[nodiscard]] QString databasePath() const;
    [[nodiscard]] const QString& folder() const { return m_folder; }
    /// Takes the folder away with everything in it; the database must be closed.
    void remove();

private:
    explicit WorkingCopy(QString folder);

    QString m_folder;
};

} // namespace core::store
