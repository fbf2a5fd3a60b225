// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/region/figure_import.h"

#include "core/base/width_folding.h"
#include "core/model/municipality_code.h"
#include "core/region/municipality_key.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::region {

namespace {

/// Why a row that belongs to no municipality of the file is left out.
SkipReason reasonOf(const QString& key, bool hasStar)
{
    if (key == u"00000")
        return SkipReason::WholeCountry;
    if (key.endsWith(u"000"_s))
        return SkipReason::Prefecture;
    const int number = key.mid(2).toInt();
    if (hasStar || number < 100 || key.startsWith(u"00"_s))
        return SkipReason::Sum;
    return number > 100 && number < 200 && number % 100 != 0 ? SkipReason::Ward : SkipReason::NotInFile;
}

bool isMark(const QString& cell)
{
    static const QStringList kMarks{u"X"_s, u"x"_s, u"***"_s, u"…"_s, u"..."_s, u"Ｘ"_s};
    return kMarks.contains(cell);
}

bool isNothing(const QString& cell)
{
    return cell.isEmpty() || cell == u"-" || cell == u"－" || cell == u"―" || cell == u"‐";
}

/// What there is one figure of.
using Subject = std::pair<std::pair<qint64, int>, QString>;

Subject subjectOf(const model::Statistic& statistic)
{
    return {{statistic.municipality.value, statistic.year}, statistic.indicator};
}

class Reader
{
public:
    Reader(const FigureMapping& mapping, QString source, const std::vector<model::Municipality>& municipalities,
           const std::vector<model::Statistic>& known)
        : m_mapping(mapping)
        , m_source(std::move(source))
    {
        for (const model::Statistic& statistic : known) {
            if (statistic.source == m_source)
                m_known.insert(subjectOf(statistic), statistic.printedValue);
        }
        for (const model::Municipality& municipality : municipalities) {
            if (!municipality.code.isEmpty())
                m_byKey.insert(municipality.code.left(5), &municipality);
        }
    }

    void readRow(const QStringList& row, int line)
    {
        const QString code = row.value(m_mapping.codeColumn).trimmed();
        const QString name = nameIn(row);
        if (code.isEmpty() && name.isEmpty())
            return;
        const QString key = municipalityKey(code);
        const QString digits = withoutSpaces(foldWidth(code));
        const bool isWrong =
            digits.size() == 6 && !key.isEmpty() && model::municipalityCheckDigit(key) != digits.back().digitValue();
        if (key.isEmpty() || isWrong) {
            m_import.skipped.push_back({line, SkipReason::CodeWrong, QString(code + u' ' + name).trimmed()});
            return;
        }
        const bool hasStar = m_mapping.starColumn >= 0 && row.value(m_mapping.starColumn).trimmed() == u"*";
        const model::Municipality* municipality = hasStar ? nullptr : m_byKey.value(key);
        if (municipality == nullptr) {
            m_import.skipped.push_back({line, reasonOf(key, hasStar), QString(code + u' ' + name).trimmed()});
            return;
        }
        const int year = m_mapping.yearColumn < 0 ? 0 : yearOfHead(row.value(m_mapping.yearColumn));
        for (const FigureColumn& column : m_mapping.columns) {
            if (!column.indicator.isEmpty())
                readCell(row, line, column, year != 0 ? year : column.year, municipality->id);
        }
    }

    [[nodiscard]] FigureImport take() { return std::move(m_import); }

private:
    /// The first words behind the code: 札幌市.
    [[nodiscard]] QString nameIn(const QStringList& row) const
    {
        for (qsizetype at = m_mapping.codeColumn + 1; at < row.size(); ++at) {
            QString cell = row.at(at).trimmed();
            if (!cell.isEmpty() && cell != u"*" && !model::figureOf(cell))
                return cell;
        }
        return {};
    }

    void readCell(const QStringList& row, int line, const FigureColumn& column, int year, MunicipalityId municipality)
    {
        const QString cell = row.value(column.column).trimmed();
        if (isNothing(cell)) {
            ++m_import.empty;
            return;
        }
        if (year == 0) {
            m_import.doubtful.push_back({line, column.column, DoubtReason::YearMissing, cell, {}});
            return;
        }
        if (!isMark(cell) && !model::figureOf(cell)) {
            m_import.doubtful.push_back({line, column.column, DoubtReason::Unreadable, cell, {}});
            return;
        }
        model::Statistic statistic;
        statistic.municipality = municipality;
        statistic.indicator = column.indicator;
        statistic.year = year;
        statistic.printedValue = cell;
        statistic.source = m_source;
        statistic.place = u"%1行"_s.arg(line);
        const QString remark = column.remarkColumn < 0 ? QString() : row.value(column.remarkColumn).trimmed();
        statistic.remark = remark == u"*" ? u"参考値"_s : isMark(cell) ? cell : remark;
        const Subject subject = subjectOf(statistic);
        if (const auto taken = m_taken.constFind(subject); taken != m_taken.constEnd()) {
            m_import.doubtful.push_back({line, column.column, DoubtReason::Repeated, cell, *taken});
            return;
        }
        m_taken.insert(subject, cell);
        if (isMark(cell))
            m_import.doubtful.push_back({line, column.column, DoubtReason::NoFigure, cell, {}});
        if (const auto before = m_known.constFind(subject); before != m_known.constEnd() && *before != cell)
            m_import.doubtful.push_back({line, column.column, DoubtReason::Changed, cell, *before});
        m_import.figures.push_back(std::move(statistic));
    }

    const FigureMapping& m_mapping;
    QString m_source;
    QHash<Subject, QString> m_known; ///< figures of the same source that the file has
    QHash<Subject, QString> m_taken; ///< figures of this table
    QHash<QString, const model::Municipality*> m_byKey;
    FigureImport m_import;
};

} // namespace

FigureImport readFigures(const TableRows& rows, const FigureMapping& mapping, const QString& source,
                         const std::vector<model::Municipality>& municipalities,
                         const std::vector<model::Statistic>& known, Task& task)
{
    if (mapping.codeColumn < 0)
        return {};
    Reader reader(mapping, source, municipalities, known);
    const size_t first = static_cast<size_t>(std::max(mapping.firstRow, 0));
    for (size_t row = first; row < rows.size() && !task.isCancelled(); ++row)
        reader.readRow(rows[row], static_cast<int>(row) + 1);
    return reader.take();
}

} // namespace core::region
