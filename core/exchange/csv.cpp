// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "core/model/statistic.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::exchange {

namespace {

/// Whether a spreadsheet would work the cell out, apostrophes before it left aside. A sign alone, as 「－」 for no
/// figure, is none.
bool looksLikeFormula(QStringView cell)
{
    while (cell.startsWith(u'\''))
        cell = cell.mid(1);
    cell = cell.trimmed();
    if (cell.size() < 2 || !u"=+-@＝＋－＠"_s.contains(cell.front()))
        return false;
    const bool hasPlus = cell.front() == u'+' || cell.front() == u'＋';
    return !model::figureOf((hasPlus ? cell.mid(1) : cell).toString());
}

} // namespace

std::vector<QStringList> readCsv(QStringView text)
{
    std::vector<QStringList> rows;
    QStringList row;
    QString field;
    bool isQuoted = false;
    bool hasField = false;
    const auto endField = [&] {
        row.append(field.startsWith(u'\'') && looksLikeFormula(field) ? field.mid(1) : field);
        field.clear();
        hasField = false;
    };
    const auto endRow = [&] {
        if (hasField || !field.isEmpty() || !row.isEmpty()) {
            endField();
            rows.push_back(row);
            row.clear();
        }
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        if (isQuoted) {
            const bool isDoubled = unit == u'"' && i + 1 < text.size() && text[i + 1] == u'"';
            if (isDoubled)
                ++i;
            if (unit == u'"' && !isDoubled)
                isQuoted = false;
            else
                field += unit;
        } else if (unit == u'"' && field.isEmpty()) {
            isQuoted = true;
            hasField = true;
        } else if (unit == u',') {
            endField();
            hasField = true;
        } else if (unit == u'\n') {
            endRow();
        } else if (unit != u'\r') {
            field += unit;
        }
    }
    endRow();
    return rows;
}

std::vector<QHash<QString, QString>> readCsvWithHeads(QStringView text)
{
    std::vector<QHash<QString, QString>> records;
    const auto rows = readCsv(text);
    for (size_t i = 1; i < rows.size(); ++i) {
        QHash<QString, QString> record;
        for (qsizetype column = 0; column < rows.front().size(); ++column)
            record.insert(rows.front().at(column), rows[i].value(column));
        records.push_back(std::move(record));
    }
    return records;
}

QString writeCsv(const std::vector<QStringList>& rows)
{
    QString text;
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            QString field = looksLikeFormula(row.at(i)) ? u'\'' + row.at(i) : row.at(i);
            const bool isPlain = std::none_of(field.begin(), field.end(), [](QChar unit) {
                return unit == u',' || unit == u'"' || unit == u'\n' || unit == u'\r';
            });
            text += i > 0 ? u","_s : QString();
            text += isPlain ? field : u'"' + field.replace(u'"', u"\"\""_s) + u'"';
        }
        text += u"\r\n"_s;
    }
    return text;
}

} // namespace core::exchange
