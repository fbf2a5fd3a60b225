// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/vision_snapshot.h"

#include <QString>

#include <vector>

namespace ui {

/// One finding of the coverage of a vision: what to say, and what it leads to.
struct CoverageLine
{
    QString sentence;
    core::LineageId initiative;  ///< null unless it is about an initiative
    core::AgreementId agreement; ///< where that initiative stands
    core::model::ProjectId project;
    core::model::KpiId kpi;
};

/// All findings in words, those about what rests on nothing first.
[[nodiscard]] std::vector<CoverageLine> coverageLines(const core::store::VisionSnapshot& vision);

/// ◎ 達成, ○ 順調, △ 遅れ …: shape and words.
[[nodiscard]] QString standingWords(core::model::KpiStanding standing);
/// Which way is better: 増加, 減少, 維持.
[[nodiscard]] QString directionWords(core::model::KpiDirection direction);
/// 継続, 新規, 分割, 終了.
[[nodiscard]] QString successionWords(core::model::Succession succession);
/// R6 for 令和6年度: where years stand close.
[[nodiscard]] QString shortFiscalYear(int year);
/// 第2期ビジョン; of a revision with its number, and as a draft until it is adopted.
[[nodiscard]] QString visionTitle(const core::model::Vision& vision);
/// What a missing day of adoption means, and where it is entered; empty where there is one.
[[nodiscard]] QString adoptionWords(const core::model::Vision& vision);

} // namespace ui
