// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/moment_words.h"

#include "core/base/calendar.h"

using namespace Qt::StringLiterals;

namespace ui {

QString momentWords(const QDateTime& moment)
{
    const QDateTime here = moment.toLocalTime();
    return core::toEraDate(here.date()) + u' ' + here.time().toString(u"HH:mm"_s);
}

QString momentToday(const QDateTime& moment)
{
    const QDateTime here = moment.toLocalTime();
    return here.date() == QDate::currentDate() ? here.time().toString(u"H:mm"_s) : momentWords(moment);
}

} // namespace ui
