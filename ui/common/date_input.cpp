// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/date_input.h"

#include "core/base/calendar.h"
#include "core/base/width_folding.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

DateInput failure(const QString& reason)
{
    return {{}, reason, {}};
}

/// 元年, 令和元年, R元: the first day of the era, the present one when none is named.
QDate firstDayNamed(const QString& words)
{
    if (!words.endsWith(u'元') && !words.endsWith(u"元年"_s))
        return {};
    const QString era = words.left(words.lastIndexOf(u'元')).toUpper();
    if (era.isEmpty())
        return core::firstDay(core::Era::Reiwa);
    constexpr std::array kEras{core::Era::Meiji, core::Era::Taisho, core::Era::Showa, core::Era::Heisei,
                               core::Era::Reiwa};
    static const QString kLetters = u"MTSHR"_s;
    for (size_t i = 0; i < kEras.size(); ++i) {
        const QString name = core::eraName(kEras.at(i));
        if (era == name || era == name.left(1) || era == QString(kLetters.at(static_cast<qsizetype>(i))))
            return core::firstDay(kEras.at(i));
    }
    return {};
}

} // namespace

DateInput readDateInput(const QString& words, QDate today)
{
    const QString folded = core::foldWidth(words).remove(u' ');
    if (folded.isEmpty())
        return failure(QCoreApplication::translate("DateInput", "Type a day, such as R6.4.1 or 2024/4/1."));
    if (folded == u"今日" || folded == u"本日")
        return {today, {}, {}};
    if (const QDate first = firstDayNamed(folded); first.isValid())
        return {first, {}, {}};
    if (const auto date = core::readWholeDate(folded)) {
        DateInput input{*date, {}, {}};
        const auto written = core::readDate(folded);
        if (written && written->isBeyondEra)
            input.note = QCoreApplication::translate("DateInput", "%1 is %2.").arg(words, core::toEraDate(*date));
        return input;
    }
    const auto written = core::readDate(folded);
    if (written && written->length == folded.size()) {
        if (written->month == 0 || written->day == 0)
            return failure(QCoreApplication::translate("DateInput", "Month and day are missing."));
        return failure(QCoreApplication::translate("DateInput", "The calendar has no such day."));
    }
    return failure(
        QCoreApplication::translate("DateInput", "This cannot be read as a day. Type it like R6.4.1 or 2024/4/1."));
}

} // namespace ui
