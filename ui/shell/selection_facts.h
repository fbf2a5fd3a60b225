// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/municipality.h"
#include "core/model/municipality_history.h"
#include "core/model/revision.h"
#include "core/model/statistic.h"

#include <QString>

#include <vector>

namespace ui::shell {

/// One line of 属性: what, and its value.
struct Fact
{
    QString name;
    QString value;

    friend bool operator==(const Fact&, const Fact&) = default;
};

/// Lines under one heading. Groups without lines are not made.
struct FactGroup
{
    QString heading;
    std::vector<Fact> facts;
};

/// What can be told of a provision of a text, and of the revision that it stands in; of the revision alone for a null
/// lineage. Dates are told in both calendars. Pure.
/// `summary` tells of the amendment that led to it.
[[nodiscard]] std::vector<FactGroup> factsOf(const core::model::Revision& revision, const core::LineageId& lineage,
                                             const core::model::RevisionSummary& summary = {});

/// The same of a municipality, with its newest figures. Pure.
[[nodiscard]] std::vector<FactGroup> factsOf(const core::model::Municipality& municipality,
                                             const std::vector<core::model::Statistic>& figures);

/// Heads with their terms, and former names. Pure.
[[nodiscard]] std::vector<FactGroup> factsOf(const std::vector<core::model::HeadOfMunicipality>& heads,
                                             const std::vector<core::model::NameChange>& names);

} // namespace ui::shell
