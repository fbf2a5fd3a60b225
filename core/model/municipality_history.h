// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/model/municipality.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace core::model {

using NameChangeId = Id<struct NameChangeTag>;
using HeadId = Id<struct HeadTag>;

/// The day from which a municipality had another name (改称, 市制施行). The municipality itself has the newest one.
struct NameChange
{
    NameChangeId id;
    MunicipalityId municipality;
    QDate changedOn; ///< first day of the new name
    QString oldName;
    QString oldKana;
    QString reason; ///< 市制施行

    friend bool operator==(const NameChange&, const NameChange&) = default;
};

/// A head of a municipality (首長) and a term of office. The office may keep the title alone.
struct HeadOfMunicipality
{
    HeadId id;
    MunicipalityId municipality;
    QString officeTitle; ///< 札幌市長
    QString name;        ///< may be empty
    std::optional<QDate> from;
    std::optional<QDate> to; ///< last day; none while it lasts

    friend bool operator==(const HeadOfMunicipality&, const HeadOfMunicipality&) = default;
};

/// The name that a municipality had on a day.
[[nodiscard]] QString nameOn(const Municipality& municipality, const std::vector<NameChange>& changes, QDate day);

} // namespace core::model
