// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/vision_collection.h"

#include "core/model/statistic.h"
#include "core/model/vision_field.h"

#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace core::model {

namespace {

constexpr double kMostValue = 1e15;
constexpr double kMostThousands = 1e12;
constexpr double kManyTimes = 10; ///< a slip of a digit is one of ten times

QString kpiKey(const Kpi& kpi, int year)
{
    return u"kpi/%1/%2"_s.arg(kpi.lineage.toString()).arg(year);
}

/// What names a municipality in every file.
QString keyOf(const Municipality& member)
{
    return member.code.isEmpty() ? member.name : member.code;
}

QString budgetKey(const VisionProject& project, int year, const Municipality& member)
{
    return u"budget/%1/%2/%3"_s.arg(project.lineage.toString(), QString::number(year), keyOf(member));
}

template <typename List>
auto withLineage(List& list, const QString& lineage)
{
    return std::find_if(list.begin(), list.end(), [&](const auto& one) { return one.lineage.toString() == lineage; });
}

/// Whether a value stands out from those beside it: any of them other than 0.
bool standsOut(double value, const std::vector<double>& others)
{
    bool isCompared = false;
    for (const double other : others) {
        if (other == 0)
            continue;
        isCompared = true;
        const double times = std::abs(value / other);
        if (times <= kManyTimes && times >= 1 / kManyTimes)
            return false;
    }
    return isCompared && value != 0;
}

/// Takes one answer after the other into a plan.
class AnswerTaker
{
public:
    AnswerTaker(VisionPlan& plan, const std::vector<Municipality>& members)
        : m_plan(plan)
        , m_years(fiscalYearsOf(plan.vision))
    {
        for (const Municipality& member : members)
            m_members.insert(keyOf(member), member.id);
    }

    AnswerOutcome take(const CollectionAnswer& answer)
    {
        const QStringList parts = answer.key.split(u'/');
        const int year = parts.value(2).toInt();
        const bool isKpi = parts.value(0) == u"kpi" && parts.size() == 3;
        const bool isBudget = parts.value(0) == u"budget" && parts.size() == 4;
        if ((!isKpi && !isBudget) || std::find(m_years.begin(), m_years.end(), year) == m_years.end())
            return {AnswerFate::RefusedKey, answer, {}};
        if (answer.value.trimmed().isEmpty())
            return {AnswerFate::Empty, answer, {}};
        const auto figure = figureOf(answer.value.trimmed());
        if (!figure || std::abs(*figure) > kMostValue)
            return {AnswerFate::RefusedFigure, answer, {}};
        if (const auto known = m_taken.constFind(answer.key); known != m_taken.constEnd() && *known != *figure)
            return {AnswerFate::RefusedTwice, answer, QString::number(*known, 'g', 15)};
        AnswerOutcome outcome =
            isKpi ? takeKpi(answer, parts, year, *figure) : takeBudget(answer, parts, year, *figure);
        if (outcome.fate != AnswerFate::RefusedKey && outcome.fate != AnswerFate::RefusedFigure)
            m_taken.insert(answer.key, *figure);
        return outcome;
    }

private:
    AnswerOutcome takeKpi(const CollectionAnswer& answer, const QStringList& parts, int year, double value)
    {
        const auto kpi = withLineage(m_plan.kpis, parts.at(1));
        if (kpi == m_plan.kpis.end())
            return {AnswerFate::RefusedKey, answer, {}};
        std::vector<double> others;
        if (kpi->baseline)
            others.push_back(*kpi->baseline);
        for (const KpiActual& actual : kpi->actuals) {
            if (actual.fiscalYear != year)
                others.push_back(actual.value);
        }
        const auto known = std::find_if(kpi->actuals.begin(), kpi->actuals.end(),
                                        [&](const KpiActual& actual) { return actual.fiscalYear == year; });
        const KpiActual wanted{year, value, answer.source.trimmed(), answer.note.trimmed()};
        if (known == kpi->actuals.end()) {
            const auto later = std::find_if(kpi->actuals.begin(), kpi->actuals.end(),
                                            [&](const KpiActual& actual) { return actual.fiscalYear > year; });
            kpi->actuals.insert(later, wanted);
            return {standsOut(value, others) ? AnswerFate::DoubtedSize : AnswerFate::Taken, answer, {}};
        }
        const QString before = kpiValueWords(known->value, kpi->decimals);
        const bool isSameValue = known->value == value;
        // What was not filled in leaves the words that stand there.
        KpiActual merged = wanted;
        if (merged.source.isEmpty())
            merged.source = known->source;
        if (merged.note.isEmpty())
            merged.note = known->note;
        if (merged == *known)
            return {AnswerFate::Unchanged, answer, {}};
        *known = merged;
        return {isSameValue ? AnswerFate::Taken : AnswerFate::DoubtedChange, answer, before};
    }

    AnswerOutcome takeBudget(const CollectionAnswer& answer, const QStringList& parts, int year, double value)
    {
        const auto project = withLineage(m_plan.projects, parts.at(1));
        const MunicipalityId member = m_members.value(parts.at(3));
        // Only of somebody who takes part: a file that was tampered with names nobody else.
        if (project == m_plan.projects.end() || std::find(project->participants.begin(), project->participants.end(),
                                                          member) == project->participants.end())
            return {AnswerFate::RefusedKey, answer, {}};
        if (value < 0 || value > kMostThousands || value != std::floor(value))
            return {AnswerFate::RefusedFigure, answer, {}};
        std::vector<double> others;
        ProjectBudget* known = nullptr;
        for (ProjectBudget& budget : project->budgets) {
            if (budget.bearer != member)
                continue;
            if (budget.fiscalYear == year)
                known = &budget;
            else
                others.push_back(double(budget.thousandYen));
        }
        const auto amount = static_cast<qint64>(value);
        if (known == nullptr) {
            project->budgets.push_back({year, member, {}, amount});
            return {standsOut(value, others) ? AnswerFate::DoubtedSize : AnswerFate::Taken, answer, {}};
        }
        if (known->thousandYen == amount)
            return {AnswerFate::Unchanged, answer, {}};
        const QString before = thousandYenWords(known->thousandYen);
        known->thousandYen = amount;
        return {AnswerFate::DoubtedChange, answer, before};
    }

    VisionPlan& m_plan;
    std::vector<int> m_years;
    QHash<QString, MunicipalityId> m_members; ///< by what names them in keys
    QHash<QString, double> m_taken;
};

} // namespace

std::vector<CollectionRow> collectionRows(const VisionPlan& plan, const Municipality& member, MunicipalityId coreCity,
                                          int fiscalYear)
{
    std::vector<CollectionRow> rows;
    const auto takesPart = [&](const VisionProject& project) {
        return std::find(project.participants.begin(), project.participants.end(), member.id) !=
               project.participants.end();
    };
    for (const Kpi& kpi : plan.kpis) {
        const VisionProject* project = plan.project(kpi.project);
        if (project != nullptr ? !takesPart(*project) : member.id != coreCity)
            continue;
        const KpiActual* actual = actualOf(kpi, fiscalYear);
        rows.push_back({kpiKey(kpi, fiscalYear), project != nullptr ? project->name : visionFieldName(kpi.field),
                        kpi.name, kpi.unit, fiscalYear,
                        actual != nullptr ? kpiValueWords(actual->value, kpi.decimals) : QString()});
    }
    for (const VisionProject& project : plan.projects) {
        if (!takesPart(project))
            continue;
        QString known;
        for (const ProjectBudget& budget : project.budgets) {
            if (budget.fiscalYear == fiscalYear && budget.bearer == member.id)
                known = thousandYenWords(budget.thousandYen);
        }
        rows.push_back({budgetKey(project, fiscalYear, member), project.name, u"事業費（貴市町村の負担分）"_s,
                        u"千円"_s, fiscalYear, known});
    }
    return rows;
}

int CollectionOutcome::count(AnswerFate fate) const
{
    return static_cast<int>(
        std::count_if(answers.begin(), answers.end(), [&](const AnswerOutcome& one) { return one.fate == fate; }));
}

int CollectionOutcome::taken() const
{
    return count(AnswerFate::Taken) + count(AnswerFate::DoubtedChange) + count(AnswerFate::DoubtedSize);
}

CollectionOutcome takeAnswers(const VisionPlan& plan, const std::vector<Municipality>& members,
                              const std::vector<CollectionAnswer>& answers)
{
    CollectionOutcome outcome{plan, {}};
    AnswerTaker taker(outcome.plan, members);
    for (const CollectionAnswer& answer : answers)
        outcome.answers.push_back(taker.take(answer));
    return outcome;
}

} // namespace core::model
