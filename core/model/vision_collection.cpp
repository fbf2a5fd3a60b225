// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/vision_collection.h"

#include "core/model/statistic.h"
#include "core/model/vision_field.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace core::model {

namespace {

constexpr double kMostValue = 1e15;
constexpr double kMostThousands = 1e12;
constexpr double kManyTimes = 10; ///< a slip of a digit is one of ten times

/// What names a municipality in every file.
QString keyOf(const Municipality& member)
{
    return member.code.isEmpty() ? member.name : member.code;
}

QString kpiKey(const Kpi& kpi, int year, const Municipality& member)
{
    return u"kpi/%1/%2/%3"_s.arg(kpi.lineage.toString(), QString::number(year), keyOf(member));
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

/// An answer that has been read: what it is about, or why it is refused.
struct ReadAnswer
{
    AnswerOutcome outcome;
    bool isKpi = false;
    QString lineage;
    int year = 0;
    MunicipalityId member;
    double value = 0;

    [[nodiscard]] bool hasFigure() const { return outcome.fate == AnswerFate::Taken; }
};

bool hasWords(const CollectionAnswer& answer)
{
    return !answer.source.trimmed().isEmpty() || !answer.note.trimmed().isEmpty();
}

/// Reads answers, and puts one after the other into a plan.
class AnswerTaker
{
public:
    AnswerTaker(VisionPlan& plan, const std::vector<Municipality>& members)
        : m_plan(plan)
        , m_years(fiscalYearsOf(plan.vision))
    {
        for (const Municipality& member : members)
            m_members.insert(keyOf(member), member);
    }

    /// Changes nothing.
    ReadAnswer read(const CollectionAnswer& answer)
    {
        ReadAnswer read;
        read.outcome.answer = answer;
        const QStringList parts = answer.key.split(u'/');
        read.isKpi = parts.value(0) == u"kpi" && (parts.size() == 3 || parts.size() == 4);
        read.lineage = parts.value(1);
        read.year = parts.value(2).toInt();
        const Municipality member = m_members.value(parts.value(3));
        read.member = member.id;
        read.outcome.member = member.name;
        const bool isBudget = parts.value(0) == u"budget" && parts.size() == 4;
        const bool isInPeriod = std::find(m_years.begin(), m_years.end(), read.year) != m_years.end();
        if ((!read.isKpi && !isBudget) || !isInPeriod || !isOfThePlan(read)) {
            read.outcome.fate = AnswerFate::RefusedKey;
            return read;
        }
        read.outcome.question = read.isKpi ? parts.mid(0, 3).join(u'/') : answer.key;
        if (answer.value.trimmed().isEmpty()) {
            read.outcome.fate = AnswerFate::Empty;
            read.outcome.dropsWords = hasWords(answer);
            return read;
        }
        const auto figure = figureOf(answer.value.trimmed());
        read.value = figure.value_or(0);
        const bool isAmount = read.value >= 0 && read.value <= kMostThousands && read.value == std::floor(read.value);
        if (!figure || std::abs(read.value) > kMostValue || (isBudget && !isAmount))
            read.outcome.fate = AnswerFate::RefusedFigure;
        return read;
    }

    AnswerOutcome take(const ReadAnswer& read)
    {
        AnswerOutcome outcome = read.outcome;
        if (m_taken.contains(outcome.question)) {
            // Somebody has said the same already: the first source and the first remark stay.
            const CollectionAnswer& first = m_taken[outcome.question];
            outcome.fate = AnswerFate::Unchanged;
            outcome.dropsWords =
                hasWords(outcome.answer) && (first.source.trimmed() != outcome.answer.source.trimmed() ||
                                             first.note.trimmed() != outcome.answer.note.trimmed());
            return outcome;
        }
        m_taken.insert(outcome.question, outcome.answer);
        read.isKpi ? takeKpi(read, outcome) : takeBudget(read, outcome);
        return outcome;
    }

private:
    /// Whether there is such a KPI, or such a project of a bearer who takes part: a file that was tampered with names
    /// nobody else.
    bool isOfThePlan(const ReadAnswer& read)
    {
        if (read.isKpi)
            return withLineage(m_plan.kpis, read.lineage) != m_plan.kpis.end();
        const auto project = withLineage(m_plan.projects, read.lineage);
        return project != m_plan.projects.end() && std::find(project->participants.begin(), project->participants.end(),
                                                             read.member) != project->participants.end();
    }

    void takeKpi(const ReadAnswer& read, AnswerOutcome& outcome)
    {
        const auto kpi = withLineage(m_plan.kpis, read.lineage);
        std::vector<double> others;
        if (kpi->baseline)
            others.push_back(*kpi->baseline);
        for (const KpiActual& actual : kpi->actuals) {
            if (actual.fiscalYear != read.year)
                others.push_back(actual.value);
        }
        const auto known = std::find_if(kpi->actuals.begin(), kpi->actuals.end(),
                                        [&](const KpiActual& actual) { return actual.fiscalYear == read.year; });
        const CollectionAnswer& answer = outcome.answer;
        const KpiActual wanted{read.year, read.value, answer.source.trimmed(), answer.note.trimmed()};
        if (known == kpi->actuals.end()) {
            const auto later = std::find_if(kpi->actuals.begin(), kpi->actuals.end(),
                                            [&](const KpiActual& actual) { return actual.fiscalYear > read.year; });
            kpi->actuals.insert(later, wanted);
            outcome.fate = standsOut(read.value, others) ? AnswerFate::DoubtedSize : AnswerFate::Taken;
            return;
        }
        // What was not filled in leaves the words that stand there.
        KpiActual merged = wanted;
        if (merged.source.isEmpty())
            merged.source = known->source;
        if (merged.note.isEmpty())
            merged.note = known->note;
        if (merged == *known) {
            outcome.fate = AnswerFate::Unchanged;
        } else if (known->value != read.value) {
            outcome.fate = AnswerFate::DoubtedChange;
            outcome.before = kpiValueWords(known->value, kpi->decimals);
        }
        *known = merged;
    }

    void takeBudget(const ReadAnswer& read, AnswerOutcome& outcome)
    {
        const auto project = withLineage(m_plan.projects, read.lineage);
        outcome.dropsWords = hasWords(outcome.answer);
        std::vector<double> others;
        ProjectBudget* known = nullptr;
        for (ProjectBudget& budget : project->budgets) {
            if (budget.bearer != read.member)
                continue;
            if (budget.fiscalYear == read.year)
                known = &budget;
            else
                others.push_back(double(budget.thousandYen));
        }
        const auto amount = static_cast<qint64>(read.value);
        if (known == nullptr) {
            project->budgets.push_back({read.year, read.member, {}, amount});
            outcome.fate = standsOut(read.value, others) ? AnswerFate::DoubtedSize : AnswerFate::Taken;
        } else if (known->thousandYen == amount) {
            outcome.fate = AnswerFate::Unchanged;
        } else {
            outcome.fate = AnswerFate::DoubtedChange;
            outcome.before = thousandYenWords(known->thousandYen);
            known->thousandYen = amount;
        }
    }

    VisionPlan& m_plan;
    std::vector<int> m_years;
    QHash<QString, Municipality> m_members;   ///< by what names them in keys
    QHash<QString, CollectionAnswer> m_taken; ///< by question
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
        rows.push_back({kpiKey(kpi, fiscalYear, member),
                        project != nullptr ? project->name : visionFieldName(kpi.field), kpi.name, kpi.unit, fiscalYear,
                        actual != nullptr ? kpiValueWords(actual->value, kpi.decimals) : QString(), true});
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
                        u"千円"_s, fiscalYear, known, false});
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
                              const std::vector<CollectionAnswer>& answers, const std::set<size_t>& chosen)
{
    CollectionOutcome outcome{plan, {}};
    AnswerTaker taker(outcome.plan, members);
    std::vector<ReadAnswer> read;
    QHash<QString, double> values; // by question
    QSet<QString> contested;
    QHash<QString, size_t> choices;
    for (const CollectionAnswer& answer : answers) {
        read.push_back(taker.read(answer));
        const ReadAnswer& one = read.back();
        const QString& question = one.outcome.question;
        if (!one.hasFigure())
            continue;
        if (values.contains(question) && values.value(question) != one.value)
            contested.insert(question);
        values.insert(question, one.value);
        if (chosen.count(read.size() - 1) > 0 && !choices.contains(question))
            choices.insert(question, read.size() - 1);
    }
    for (size_t at = 0; at < read.size(); ++at) {
        AnswerOutcome& one = read[at].outcome;
        one.isContested = read[at].hasFigure() && contested.contains(one.question);
        if (!read[at].hasFigure())
            continue;
        const auto choice = choices.constFind(one.question);
        if (!one.isContested || (choice != choices.constEnd() && *choice == at))
            one = taker.take(read[at]);
        else
            one.fate = choice == choices.constEnd() ? AnswerFate::Differs : AnswerFate::NotChosen;
    }
    for (ReadAnswer& one : read)
        outcome.answers.push_back(std::move(one.outcome));
    return outcome;
}

} // namespace core::model
