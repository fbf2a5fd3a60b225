// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/provision.h"
#include "core/model/vision_plan.h"

#include <QString>

#include <vector>

namespace core::model {

/// An initiative that is agreed on, with everybody who has agreed on it.
struct AgreedInitiative
{
    LineageId lineage;
    QString name;
    QString heading;                     ///< of its section: 生活機能の強化
    std::vector<AgreementId> agreements; ///< in the order of the texts
    std::vector<MunicipalityId> members; ///< one for each of the agreements

    friend bool operator==(const AgreedInitiative&, const AgreedInitiative&) = default;
};

/// One text of an area that is in force, or that is to be looked at.
struct AgreedText
{
    AgreementId agreement;
    MunicipalityId member;
    Provision root;
};

/// The initiatives of all texts joined by lineage, in the order of their first mention; the name is that of the first
/// text. One that a text holds twice counts once.
[[nodiscard]] std::vector<AgreedInitiative> agreedInitiatives(const std::vector<AgreedText>& texts);

struct MissingActual
{
    KpiId kpi;
    int fiscalYear = 0;

    friend bool operator==(const MissingActual&, const MissingActual&) = default;
};

/// Somebody who takes part in a project and whose own agreement holds none of the initiatives that it rests on.
struct LooseParticipant
{
    ProjectId project;
    MunicipalityId member;

    friend bool operator==(const LooseParticipant&, const LooseParticipant&) = default;
};

/// What of a vision and its agreements does not rest on each other, and what has not been filled in. A vision states
/// projects with content, schedule, cost, the agreement that they rest on, and KPIs (推進要綱 第6; drafting-rules 3.1).
struct VisionCoverage
{
    std::vector<LineageId> initiativesWithoutProject; ///< in the order of the initiatives
    std::vector<ProjectId> projectsWithoutAgreement;  ///< no link, or only links to what nobody has agreed on
    std::vector<LooseParticipant> looseParticipants;  ///< of projects that rest on an agreement
    std::vector<ProjectId> projectsWithoutBudget;
    std::vector<ProjectId> projectsWithoutKpi; ///< neither the project nor its field is measured
    std::vector<KpiId> kpisWithoutTarget;      ///< baseline or target, or the year of one, is missing
    std::vector<MissingActual> missingActuals; ///< of fiscal years of the period that are over

    [[nodiscard]] int count() const;
    friend bool operator==(const VisionCoverage&, const VisionCoverage&) = default;
};

/// `coreCity` is a party of every agreement and never loose. `throughYear` is the last fiscal year that is over. Pure.
[[nodiscard]] VisionCoverage coverageOf(const VisionPlan& plan, const std::vector<AgreedInitiative>& initiatives,
                                        MunicipalityId coreCity, int throughYear);

/// The last fiscal year that is over on a day: values of it can be known.
[[nodiscard]] int lastFinishedYear(QDate day);

} // namespace core::model
