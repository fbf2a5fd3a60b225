// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognise/parts/table_row.h"

#include "core/base/width_folding.h"
#include "core/model/role_table_lines.h"
#include "core/recognise/words.h"

#include <array>

namespace core::recognise {

TableRow readRow(const Block& block)
{
    TableRow row;
    const QString& text = block.line.text();
    qsizetype from = 0;
    while (from <= text.size()) {
        qsizetype to = text.indexOf(u'\t', from);
        if (to < 0)
            to = text.size();
        Line cell = block.line.mid(from, to - from).trimmed();
        for (qsizetype i = 0; i < cell.size(); ++i) {
            if (cell.text()[i] == model::kInnerLineBreak || cell.text()[i] == u'\v')
                cell.setAt(i, u'\n');
        }
        row.cells.push_back(std::move(cell));
        from = to + 1;
    }
    while (!row.cells.empty() && row.cells.back().isEmpty())
        row.cells.pop_back();
    return row;
}

bool isHeadRow(const TableRow& row)
{
    bool hasColumn = false;
    int heads = 0;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const QString folded = foldWidth(row.text(i));
        if (folded.isEmpty())
            continue;
        const bool column = isColumnHead(folded);
        // The first column may be called anything short: what stands below it are names.
        if (!column && !isInitiativeHead(folded) && (i > 0 || folded.size() > 12))
            return false;
        hasColumn = hasColumn || (column && i > 0);
        ++heads;
    }
    // 「取組名 / 取組の内容 / words」 is a stacked row: its last cell is no head and was refused above.
    return hasColumn && heads > 1;
}

bool isStackedRow(const TableRow& row)
{
    return row.cells.size() == 3 && isColumnHead(foldWidth(withoutContinuation(row.text(1)))) && !row.isEmpty(2);
}

bool startsTable(const Block& block)
{
    if (block.shape != Shape::Row)
        return false;
    const TableRow row = readRow(block);
    return isHeadRow(row) || isStackedRow(row);
}

QString withoutContinuation(const QString& label)
{
    static constexpr std::array<QStringView, 4> kMarks = {u"（続き）", u"(続き)", u"（つづき）", u"(つづき)"};
    for (const QStringView mark : kMarks) {
        if (label.size() > mark.size() && label.endsWith(mark))
            return label.chopped(mark.size()).trimmed();
    }
    return label;
}

} // namespace core::recognise
