// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/cell_lines.h"

#include "core/amend/table_form.h"
#include "core/model/role_table_lines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::amend {

namespace {

bool isPipe(QChar unit)
{
    return unit == u'|' || unit == u'｜' || unit == u'│';
}

QString withoutMargins(QStringView cell)
{
    return cell.trimmed().toString().replace(model::kInnerLineBreak, u'\n');
}

} // namespace

QStringList cellsOf(const QString& line)
{
    const bool hasTabs = line.contains(QChar(kCellSeparator));
    const auto isSeparator = [hasTabs](QChar unit) { return hasTabs ? unit == QChar(kCellSeparator) : isPipe(unit); };
    QStringView rest(line);
    if (!hasTabs) {
        // A frame of pipes around the row.
        rest = rest.trimmed();
        if (!rest.isEmpty() && isPipe(rest.front()) && std::count_if(rest.begin(), rest.end(), isPipe) > 1) {
            rest = rest.sliced(1);
            if (isPipe(rest.back()))
                rest.chop(1);
        }
    }
    QStringList cells;
    qsizetype start = 0;
    for (qsizetype i = 0; i < rest.size(); ++i) {
        if (isSeparator(rest[i])) {
            cells.append(withoutMargins(rest.sliced(start, i - start)));
            start = i + 1;
        }
    }
    cells.append(withoutMargins(rest.sliced(start)));
    return cells;
}

bool isRule(const QString& line)
{
    bool hasDash = false;
    for (const QChar unit : line) {
        hasDash = hasDash || unit == u'-' || unit == u'─';
        if (!isPipe(unit) && unit != u'-' && unit != u'─' && unit != u':' && unit != u'+' && unit != u'┼' &&
            !unit.isSpace())
            return false;
    }
    return hasDash;
}

} // namespace core::amend
