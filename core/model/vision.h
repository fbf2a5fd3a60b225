// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace core::model {

/// One period of an area's plan (都市圏ビジョン, 第1期) in one edition. A yearly revision is an edition of its own, so
/// that what stood in force on a day is a choice among editions; edition 0 is the vision as first adopted.
struct Vision
{
    VisionId id;
    MetroAreaId area;
    int periodNumber = 1; ///< 期, from 1
    std::optional<QDate> from;
    std::optional<QDate> to; ///< last day
    QString title;
    int edition = 0;                     ///< 改定: 0 as adopted, 1 for the first revision
    std::optional<QDate> adoptedOn = {}; ///< 策定日, 改定日; none of a revision: it is still being prepared
    QString futureImage = {};            ///< 圏域の将来像
    QString note = {};                   ///< remarks of the office; 見本 for figures that are our own

    friend bool operator==(const Vision&, const Vision&) = default;
};

/// The fiscal years that the period touches, ascending; at most kMostVisionYears, none without both days.
[[nodiscard]] std::vector<int> fiscalYearsOf(const Vision& vision);
inline constexpr int kMostVisionYears = 20;

/// The day that an edition begins to count: its adoption, at the earliest the first day of its period. The vision as
/// first made counts from that day also where nobody has entered its adoption; a revision counts nowhere until it is
/// adopted.
[[nodiscard]] std::optional<QDate> countsFrom(const Vision& vision);
/// 改定案: a revision without a day of adoption.
[[nodiscard]] bool isBeingPrepared(const Vision& vision);

/// Of the editions of an area the one that counts on a day; between periods the last that had begun, else nullptr.
[[nodiscard]] const Vision* visionOn(const std::vector<Vision>& visions, QDate day);

/// 令和6年度; a fiscal year in which an era changes has the name of the new one. Empty before 明治6年度.
[[nodiscard]] QString fiscalYearName(int year);
/// 令和6年度, R6, 2024年度, 2024: the fiscal year; none for other words.
[[nodiscard]] std::optional<int> fiscalYearOfName(const QString& words);

} // namespace core::model
