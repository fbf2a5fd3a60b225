// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace core {

/// 元号. Sources: drafting-rules 4.5; 明治 and 大正 by the edicts of 1868 and 1912 (Gregorian use from 1873).
enum class Era { Meiji, Taisho, Showa, Heisei, Reiwa };

struct EraYear
{
    Era era = Era::Reiwa;
    int year = 1; ///< from 1 (元年)
};

/// A date as it is written and the day it means: two different things (drafting-rules 4.5). 平成32年4月1日 stays as
/// written and means 2020-04-01.
struct WrittenDate
{
    QDate date;                    ///< invalid when the day is blank (「6月 日」) or impossible
    int year = 0;                  ///< Gregorian; 0 when blank
    int month = 0;                 ///< 0 when blank
    int day = 0;                   ///< 0 when blank
    int length = 0;                ///< UTF-16 units of the text that the date takes
    bool isBeyondEra = false;      ///< the era had ended, or not yet begun
    bool isYearOneAsDigit = false; ///< 令和1年 where 元年 is meant
    bool disagrees = false;        ///< both calendars are written and differ
};

/// Reads one date at the start of a text: 平成31年（2019年）3月29日, 2019年(平成31年)3月29日, 令和元年5月1日,
/// 昭和三五年四月一日, 平成 20 年 12 月 26 日, 2019-03-29, 2019/3/29, R3.6.25, 令3.6.25; any width. Blank days and
/// months are read.
[[nodiscard]] std::optional<WrittenDate> readDate(QStringView text);

/// The first date anywhere in a text, with its position.
struct FoundDate
{
    WrittenDate written;
    int position = 0;
};
[[nodiscard]] std::vector<FoundDate> findDates(QStringView text);

/// For one field that must be a whole date and nothing else (options, forms): also 20240401. Spaces around are ignored.
[[nodiscard]] std::optional<QDate> readWholeDate(QStringView text);

[[nodiscard]] std::optional<EraYear> eraYear(QDate date);
[[nodiscard]] QString eraName(Era era); ///< 令和
[[nodiscard]] QDate firstDay(Era era);
/// 9999-12-31 for the era that has not ended.
[[nodiscard]] QDate lastDay(Era era);
/// 令和元年5月1日; empty for a date before 1868-10-23.
[[nodiscard]] QString toEraDate(QDate date);
/// 平成31年（2019年）3月29日
[[nodiscard]] QString toBothCalendars(QDate date);
/// The fiscal year (年度, 1 April to 31 March) that a day belongs to.
[[nodiscard]] int fiscalYear(QDate date);

} // namespace core
