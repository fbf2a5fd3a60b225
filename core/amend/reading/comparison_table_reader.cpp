// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/reading/comparison_table_reader.h"

#include "core/amend/cell_lines.h"
#include "core/amend/reading/frame.h"
#include "core/amend/reading/sentence_cursor.h"
#include "core/amend/table_form.h"
#include "core/base/width_folding.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace core::amend {

namespace {

bool isNewHead(const QString& cell)
{
    return QStringList{u"変更後"_s, u"改正後"_s, u"変更案"_s, u"改正案"_s}.contains(cell);
}

bool isOldHead(const QString& cell)
{
    return QStringList{u"変更前"_s, u"改正前"_s, u"現行"_s}.contains(cell);
}

QStringList headsOf(const QString& line)
{
    QStringList heads = cellsOf(line);
    for (QString& head : heads)
        head = withoutSpaces(head);
    return heads;
}

bool isMark(const QString& cell, std::initializer_list<QStringView> words)
{
    const QString folded = withoutSpaces(foldKeepingLength(cell));
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return folded == word; });
}

/// The two cells of a row; what separates cells of a 別表 inside them becomes a tab.
std::optional<std::pair<QString, QString>> columnsOf(const QString& line, bool hasTabs)
{
    QString row = line;
    if (!hasTabs) {
        // Tabs inside belong to the 別表: they are put aside while the pipes are read.
        row.replace(u'\t', QChar(0x001F));
        const QStringList cells = cellsOf(row);
        if (cells.size() != 2)
            return std::nullopt;
        return std::pair{QString(cells[0]).replace(QChar(0x001F), u'\t'),
                         QString(cells[1]).replace(QChar(0x001F), u'\t')};
    }
    const QStringList cells = row.split(u'\t');
    if (cells.size() != 2)
        return std::nullopt;
    const auto inner = [](const QString& cell) {
        return QString(cell).trimmed().replace(QChar(kInnerCellSeparator), QChar(kCellSeparator));
    };
    return std::pair{inner(cells[0]), inner(cells[1])};
}

bool isOpen(const TableUnit& unit)
{
    return !unit.oldLines.isEmpty() || !unit.newLines.isEmpty();
}

} // namespace

bool isComparisonHead(const QString& line)
{
    const QStringList heads = headsOf(line);
    return heads.size() == 2 &&
           ((isOldHead(heads[0]) && isNewHead(heads[1])) || (isNewHead(heads[0]) && isOldHead(heads[1])));
}

Result<std::vector<TableUnit>> readComparisonTable(const QStringList& lines, qsizetype head)
{
    const bool hasTabs = lines.at(head).contains(u'\t');
    const bool isNewLeft = isNewHead(headsOf(lines.at(head)).first());
    std::vector<TableUnit> units;
    TableUnit unit;
    const auto close = [&] {
        if (isOpen(unit))
            units.push_back(std::exchange(unit, {}));
        unit = {};
    };
    for (qsizetype i = head + 1; i < lines.size(); ++i) {
        const QString& line = lines.at(i);
        if (withoutSpaces(line).isEmpty()) {
            close();
            continue;
        }
        if (isRule(line))
            continue;
        auto columns = columnsOf(line, hasTabs);
        if (!columns && (line.trimmed().startsWith(u"備考") || isFrameEnd(line)))
            break;
        if (!columns)
            return Error{ErrorCode::AmendingNewTextUnreadable,
                         {QString::number(units.size() + 1), excerpt(line), QString::number(i + 1)},
                         {}};
        if (isNewLeft)
            std::swap(columns->first, columns->second);
        const auto& [oldLine, newLine] = *columns;
        if (oldLine.isEmpty() && newLine.isEmpty()) {
            close();
            continue;
        }
        if (!isOpen(unit))
            unit.line = static_cast<int>(i) + 1;
        if (!oldLine.isEmpty() && !isMark(oldLine, {u"(新設)"}))
            unit.oldLines.append(oldLine);
        if (!newLine.isEmpty() && !isMark(newLine, {u"(削る)", u"(削除)"}))
            unit.newLines.append(newLine);
    }
    close();
    return units;
}

} // namespace core::amend
