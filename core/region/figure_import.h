// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/model/municipality.h"
#include "core/model/statistic.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace core::region {

using TableRows = std::vector<QStringList>;

/// What a column of a table of statistics holds. A column without indicator is not read.
struct FigureColumn
{
    int column = 0;
    QString head;          ///< as the table labels it
    QString example;       ///< its first cell
    QString indicator;     ///< code; empty: not read
    int year = 0;          ///< Gregorian; 0: not known, or told by each row
    int remarkColumn = -1; ///< 参考値, 注釈
};

/// How a table is read. Shapes: e-Stat データベース and ファイル, 社会・人口統計体系, GSI 面積調, and any table that
/// has a column of 団体コード (4 to 6 digits).
struct FigureMapping
{
    int codeColumn = -1; ///< -1: none was found
    int yearColumn = -1; ///< a column that tells the year of each row
    int starColumn = -1; ///< rows with * in it are sums or former municipalities
    int firstRow = 0;    ///< of the figures
    std::vector<FigureColumn> columns;
    QString title; ///< of the source, as far as the table says

    /// The same for every table with the same heads: under it the office's choices are remembered.
    [[nodiscard]] QString signature() const;
};

enum class SkipReason {
    WholeCountry,
    Prefecture,
    Ward,      ///< 区 of a designated city
    Sum,       ///< 市部, 郡部, 郡, or a municipality of former times
    NotInFile, ///< a municipality that the file does not hold
    CodeWrong, ///< a wrong check digit, or no code at all
};

struct SkippedRow
{
    int line = 0; ///< of the table, from 1
    SkipReason reason{};
    QString words; ///< code and name as they stand
};

enum class DoubtReason {
    NoFigure,    ///< X, ***, …: kept as a mark
    Unreadable,  ///< a cell that is neither figure nor mark: left out
    Changed,     ///< the file has another figure of the same source: it is replaced
    YearMissing, ///< the column has no year: left out
    Repeated,    ///< the table has told a figure of this municipality, indicator and year above: left out
};

struct DoubtfulCell
{
    int line = 0;
    int column = 0; ///< index
    DoubtReason reason{};
    QString words;  ///< as it stands
    QString before; ///< Changed: the figure that was kept; Repeated: the one that was taken
};

struct FigureImport
{
    std::vector<model::Statistic> figures;
    std::vector<SkippedRow> skipped;
    std::vector<DoubtfulCell> doubtful;
    int empty = 0; ///< cells with nothing or 「-」
};

/// Finds the column of codes, the heads and what they probably mean. Pure.
[[nodiscard]] FigureMapping recogniseFigures(const TableRows& rows,
                                             const std::vector<model::Municipality>& municipalities);

/// Reads the figures of the municipalities that are given; of several for one municipality, indicator and year the
/// first one (mostly 総数, before 男 and 女). `known` are those of the file. Pure; a task that is cancelled cuts it
/// short, and what it gives then is to be dropped.
[[nodiscard]] FigureImport readFigures(const TableRows& rows, const FigureMapping& mapping, const QString& source,
                                       const std::vector<model::Municipality>& municipalities,
                                       const std::vector<model::Statistic>& known, Task& task);

/// The indicator that a head probably means; empty when none does.
[[nodiscard]] QString indicatorOfHead(const QString& head);
/// The year that a head names, in either calendar; 0 when it names none.
[[nodiscard]] int yearOfHead(const QString& head);

} // namespace core::region
