// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/region/figure_words.h"

#include "core/base/calendar.h"

#include "ui/common/filled_sentence.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace core;
using core::region::Figure;
using core::region::Standing;
using core::region::TableFindingCode;

namespace ui::region {

namespace {

QString translated(const char* source)
{
    return QCoreApplication::translate("Figures", source);
}

QString sourceLine(const model::Statistic& statistic)
{
    QString words = ui::filled(
        translated(QT_TRANSLATE_NOOP("Figures", "%1 (%2): %3")),
        {statistic.printedValue, QString::number(statistic.year),
         statistic.source.isEmpty() ? translated(QT_TRANSLATE_NOOP("Figures", "no source kept")) : statistic.source});
    for (const QString& more : {statistic.place, statistic.remark}) {
        if (!more.isEmpty())
            words += u'　' + more;
    }
    return words;
}

} // namespace

QString printedWords(const std::optional<Figure>& figure)
{
    if (!figure)
        return {};
    QStringList words{figure->statistic.printedValue};
    for (const model::Statistic& other : figure->differing())
        words.append(other.printedValue);
    return words.join(u'／');
}

QString sourceWords(const std::optional<Figure>& figure)
{
    if (!figure)
        return translated(QT_TRANSLATE_NOOP("Figures", "No figure is kept."));
    QStringList lines{sourceLine(figure->statistic)};
    for (const model::Statistic& other : figure->others)
        lines.append(sourceLine(other));
    return lines.join(u'\n');
}

QString standingWords(Standing standing, bool isCore)
{
    switch (standing) {
    case Standing::Meets:
        return isCore ? translated(QT_TRANSLATE_NOOP("Figures", "✓ core city"))
                      : translated(QT_TRANSLATE_NOOP("Figures", "✓ 10 % or more"));
    case Standing::ByReason:
        return translated(QT_TRANSLATE_NOOP("Figures", "△ by reason"));
    case Standing::Lacks:
        return isCore ? translated(QT_TRANSLATE_NOOP("Figures", "✕ not met"))
                      : translated(QT_TRANSLATE_NOOP("Figures", "✕ reason needed"));
    case Standing::Unknown:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("Figures", "－ no figure"));
}

QString ruleWords(bool isCore)
{
    return isCore ? translated(QT_TRANSLATE_NOOP(
                        "Figures", "A core city is a designated or core-status city with a day/night population ratio "
                                   "of about 1 or more (連携中枢都市圏構想推進要綱)."))
                  : translated(QT_TRANSLATE_NOOP(
                        "Figures", "A member has in principle a commuting rate of 10 % or more; others may join if "
                                   "they wish (連携中枢都市圏構想推進要綱)."));
}

QString okuWords(qint64 yen)
{
    return ui::filled(translated(QT_TRANSLATE_NOOP("Figures", "%1 hundred million yen")),
                      {QString::number(double(yen) / 1e8, 'g', 6)});
}

QString estimateWords(qint64 yen)
{
    const double oku = std::round(double(yen) / 1e6) / 100;
    return ui::filled(translated(QT_TRANSLATE_NOOP("Figures", "%1 hundred million yen")), {QString::number(oku)});
}

QString basisWords(const core::region::FiscalEstimate& estimate)
{
    using core::region::EstimateBasis;
    const auto point = [](const std::optional<model::FiscalMeasure>& measure) {
        if (!measure)
            return QString();
        return ui::filled(translated(QT_TRANSLATE_NOOP("Figures", "%1 people: %2")),
                          {groupedWords(measure->population.value_or(0)), okuWords(measure->yen)});
    };
    switch (estimate.basis) {
    case EstimateBasis::Published:
        return ui::filled(translated(QT_TRANSLATE_NOOP("Figures", "This is an estimate. The ordinary allocation tax is "
                                                                  "the published example (%1).")),
                          {point(estimate.lower)});
    case EstimateBasis::Interpolated:
        return ui::filled(translated(QT_TRANSLATE_NOOP("Figures", "This is an estimate. The ordinary allocation tax "
                                                                  "lies on the line between two published examples "
                                                                  "(%1; %2).")),
                          {point(estimate.lower), point(estimate.upper)});
    case EstimateBasis::OutOfRange:
        return ui::filled(translated(QT_TRANSLATE_NOOP("Figures", "This is an estimate. The population lies outside of "
                                                                  "the published examples: the nearest one is taken "
                                                                  "(%1).")),
                          {point(estimate.lower ? estimate.lower : estimate.upper)});
    case EstimateBasis::None:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("Figures", "No amounts are kept to estimate from."));
}

QString findingWords(const core::region::TableFinding& finding)
{
    switch (finding.code) {
    case TableFindingCode::TotalDiffers:
        return ui::filled(translated(QT_TRANSLATE_NOOP("Figures", "%1: the printed total is %2, the rows add up to %3. "
                                                                  "The table is kept as printed.")),
                          finding.args);
    case TableFindingCode::NameUnknown:
        return finding.args.value(1).isEmpty()
                   ? ui::filled(translated(QT_TRANSLATE_NOOP("Figures", "There is no municipality called “%1”.")),
                                finding.args)
                   : ui::filled(translated(QT_TRANSLATE_NOOP("Figures", "There is no municipality called “%1”. Is “%2” "
                                                                        "meant?")),
                                finding.args);
    case TableFindingCode::CellsMissing:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("Figures", "A row has fewer cells than there are heads."));
}

QString groupedWords(qint64 number)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(number);
}

QString dayWords(const std::optional<QDate>& day)
{
    return day ? core::toEraDate(*day) : QString();
}

} // namespace ui::region
