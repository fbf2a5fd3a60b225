// SPDX-License-Identifier: GPL-3.0-or-later
// Finding out how a table of statistics is laid out.
#include "core/region/figure_import.h"

#include "core/base/width_folding.h"
#include "core/region/municipality_key.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::region {

namespace {

constexpr int kRowsLookedAt = 4000;

QSet<QString> keysOf(const std::vector<model::Municipality>& municipalities)
{
    QSet<QString> keys;
    for (const model::Municipality& municipality : municipalities) {
        if (!municipality.code.isEmpty())
            keys.insert(municipality.code.left(5));
    }
    return keys;
}

/// The column in which most cells are codes of municipalities of the file; row numbers and years are none of these.
int codeColumnOf(const TableRows& rows, const QSet<QString>& keys)
{
    QHash<int, int> hits;
    const size_t last = std::min<size_t>(rows.size(), kRowsLookedAt);
    for (size_t row = 0; row < last; ++row) {
        for (int column = 0; column < static_cast<int>(std::min<qsizetype>(rows[row].size(), 6)); ++column) {
            if (const QString key = municipalityKey(rows[row].at(column)); keys.contains(key))
                ++hits[column];
        }
    }
    int best = -1;
    for (auto at = hits.constBegin(); at != hits.constEnd(); ++at) {
        if (best < 0 || at.value() > hits.value(best) || (at.value() == hits.value(best) && at.key() < best))
            best = at.key();
    }
    return best;
}

bool isCode(const QString& cell)
{
    return !municipalityKey(cell).isEmpty();
}

/// Neither a figure nor one of the marks that stand for none: those have no kana and no kanji.
bool isWords(const QString& cell)
{
    return std::any_of(cell.begin(), cell.end(), [](QChar unit) { return unit.unicode() >= 0x3041; }) &&
           !model::figureOf(cell);
}

int firstRowOf(const TableRows& rows, int codeColumn)
{
    for (size_t row = 0; row < rows.size(); ++row) {
        // The heads may have numbers in the place of a code; figures come in a run of rows.
        if (isCode(rows[row].value(codeColumn)) && (row + 1 == rows.size() || isCode(rows[row + 1].value(codeColumn))))
            return static_cast<int>(row);
    }
    return 0;
}

/// The label of a column: the nearest words above the figures, not further up than four rows.
QString headOf(const TableRows& rows, int firstRow, int column)
{
    QString figure;
    for (int row = firstRow - 1; row >= std::max(0, firstRow - 4); --row) {
        QString cell = rows[static_cast<size_t>(row)].value(column).trimmed();
        // A row without a code may stand above the others: 全国面積. A year is a label only where nothing else is.
        if (model::figureOf(cell) && figure.isEmpty())
            figure = cell;
        else if (!cell.isEmpty() && cell != u"*" && !model::figureOf(cell))
            return cell;
    }
    return figure;
}

/// The year and the title that the lines above the heads tell: "統計名：", "時間軸(年次)：", "表番号：".
struct Preface
{
    QStringList title;
    int year = 0;
};

Preface prefaceOf(const TableRows& rows, int firstRow)
{
    Preface preface;
    for (int row = 0; row < firstRow - 1; ++row) {
        const QStringList& cells = rows[static_cast<size_t>(row)];
        const QString name = cells.value(0).trimmed();
        QStringList values;
        for (qsizetype at = 1; at < cells.size(); ++at) {
            if (!cells.at(at).trimmed().isEmpty())
                values.append(cells.at(at).trimmed());
        }
        if (name.startsWith(u"統計名"_s) || name.startsWith(u"表番号"_s))
            preface.title.append((name.startsWith(u"表番号"_s) ? u"表"_s : QString()) + values.join(u' '));
        else if (preface.title.isEmpty() && row == 0 && !values.isEmpty() && name == u"1")
            preface.title.append(values.first()); // e-Stat ファイル: a row number, then the title
        const bool isTime = name.contains(u"時間軸"_s) || name.contains(u"実施年月"_s);
        if (isTime && preface.year == 0)
            preface.year = yearOfHead(values.join(u' '));
        if (preface.year == 0 && row < 2)
            preface.year = yearOfHead(values.join(u' '));
    }
    return preface;
}

/// A table of 将来推計人口 says so once, above heads that may name nothing but the years.
QString indicatorUnder(const QString& title, const QString& head, int year)
{
    const QString future = u"将来"_s;
    if (!title.contains(future))
        return indicatorOfHead(head);
    const QString own = indicatorOfHead(head.contains(future) ? head : future + head);
    return own.isEmpty() && year != 0 && indicatorOfHead(head).isEmpty() ? indicatorOfHead(title) : own;
}

} // namespace

QString municipalityKey(const QString& cell)
{
    const QString digits = withoutSpaces(foldWidth(cell));
    if (digits.size() < 4 || digits.size() > 6)
        return {};
    for (const QChar unit : digits) {
        if (unit < u'0' || unit > u'9')
            return {};
    }
    // Spreadsheets drop the zero of 北海道: four digits are five, five may be six. Six have a check digit, which tells.
    return digits.size() == 4 ? u'0' + digits : digits.left(5);
}

FigureMapping recogniseFigures(const TableRows& rows, const std::vector<model::Municipality>& municipalities)
{
    FigureMapping mapping;
    mapping.codeColumn = codeColumnOf(rows, keysOf(municipalities));
    if (mapping.codeColumn < 0)
        return mapping;
    mapping.firstRow = firstRowOf(rows, mapping.codeColumn);
    const Preface preface = prefaceOf(rows, mapping.firstRow);
    mapping.title = preface.title.join(u' ');
    const QStringList& first = rows[static_cast<size_t>(mapping.firstRow)];
    int remark = -1;
    for (int column = 0; column < static_cast<int>(first.size()); ++column) {
        const QString head = headOf(rows, mapping.firstRow, column);
        if (head == u"調査年" || head == u"年度" || head == u"年次")
            mapping.yearColumn = column;
        if (column <= mapping.codeColumn)
            continue;
        if (head.isEmpty()) {
            if (mapping.starColumn < 0 && column == mapping.codeColumn + 1)
                mapping.starColumn = column;
            continue;
        }
        if (head.contains(u"参考値"_s)) {
            remark = column;
            continue;
        }
        if (head == u"注釈") {
            if (!mapping.columns.empty())
                mapping.columns.back().remarkColumn = column;
            continue;
        }
        if (isWords(first.value(column).trimmed()))
            continue; // the name of the municipality, of its district
        FigureColumn figure;
        figure.column = column;
        figure.head = head;
        figure.example = first.value(column).trimmed();
        const int year = yearOfHead(head);
        figure.indicator = indicatorUnder(mapping.title, head, year);
        figure.year = year != 0 ? year : preface.year;
        figure.remarkColumn = std::exchange(remark, -1);
        mapping.columns.push_back(figure);
    }
    return mapping;
}

} // namespace core::region
