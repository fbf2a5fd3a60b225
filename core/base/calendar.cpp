// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/calendar.h"

#include <array>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct EraSpan
{
    Era era;
    QStringView name;
    QDate from;
    QDate to;
};

const std::array<EraSpan, 5>& eras()
{
    static const std::array<EraSpan, 5> kEras = {{
        {Era::Meiji, u"明治", QDate(1868, 10, 23), QDate(1912, 7, 29)},
        {Era::Taisho, u"大正", QDate(1912, 7, 30), QDate(1926, 12, 24)},
        {Era::Showa, u"昭和", QDate(1926, 12, 25), QDate(1989, 1, 7)},
        {Era::Heisei, u"平成", QDate(1989, 1, 8), QDate(2019, 4, 30)},
        {Era::Reiwa, u"令和", QDate(2019, 5, 1), QDate(9999, 12, 31)},
    }};
    return kEras;
}

QString yearOfEra(const EraYear& year)
{
    return eraName(year.era) + (year.year == 1 ? u"元"_s : QString::number(year.year)) + u'年';
}

} // namespace

std::optional<EraYear> eraYear(QDate date)
{
    for (const EraSpan& span : eras()) {
        if (date >= span.from && date <= span.to)
            return EraYear{span.era, date.year() - span.from.year() + 1};
    }
    return std::nullopt;
}

QString eraName(Era era)
{
    return eras().at(static_cast<size_t>(era)).name.toString();
}

QDate firstDay(Era era)
{
    return eras().at(static_cast<size_t>(era)).from;
}

QDate lastDay(Era era)
{
    return eras().at(static_cast<size_t>(era)).to;
}

QString toEraDate(QDate date)
{
    const auto year = eraYear(date);
    if (!year)
        return {};
    return yearOfEra(*year) + QString::number(date.month()) + u'月' + QString::number(date.day()) + u'日';
}

QString toBothCalendars(QDate date)
{
    const auto year = eraYear(date);
    if (!year)
        return {};
    return yearOfEra(*year) + u"（%1年）%2月%3日"_s.arg(date.year()).arg(date.month()).arg(date.day());
}

int fiscalYear(QDate date)
{
    return date.month() >= 4 ? date.year() : date.year() - 1;
}

} // namespace core
