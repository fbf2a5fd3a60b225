// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/statistic.h"

#include "core/base/width_folding.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace core::model {

std::optional<double> figureOf(const QString& printedValue)
{
    QString digits = withoutSpaces(foldWidth(printedValue));
    // Folding leaves the wide comma as punctuation.
    for (const QChar separator : {u',', u'，'})
        digits.remove(separator);
    for (const QChar minus : {u'△', u'▲', u'−', u'‐', u'–'})
        digits.replace(minus, u'-');
    if (digits.endsWith(u'%'))
        digits.chop(1);
    // Digits alone: toDouble() would also take 「inf」, 「nan」 and 「1e5」.
    for (const QChar unit : std::as_const(digits)) {
        if (!(unit >= u'0' && unit <= u'9') && unit != u'.' && unit != u'-')
            return std::nullopt;
    }
    bool isNumber = false;
    const double value = digits.toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional<double>(value) : std::nullopt;
}

} // namespace core::model
