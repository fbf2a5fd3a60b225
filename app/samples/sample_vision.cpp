// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples/sample_vision.h"

#include "app/master_list.h"

#include "core/exchange/csv.h"
#include "core/store/vision_store.h"

#include <QHash>

using namespace Qt::StringLiterals;
using namespace core;

namespace app {

namespace {

constexpr QChar kBetween = u'／';

/// What the rows of the lists are read with.
struct SampleNames
{
    QHash<QString, MunicipalityId> members;
    std::vector<MunicipalityId> all;
    QHash<QString, LineageId> initiatives;
};

using Record = QHash<QString, QString>;

LineageId lineageOf(const QString& key)
{
    return LineageId::fromName(u"sapporo/vision/"_s + key);
}

model::VisionProject projectOf(const Record& record, const SampleNames& names)
{
    model::VisionProject project;
    project.lineage = lineageOf(record[u"key"_s]);
    if (const QString origin = record[u"origin"_s]; !origin.isEmpty())
        project.origin = lineageOf(origin);
    project.field = record[u"field"_s];
    project.name = record[u"name"_s];
    project.content = record[u"content"_s];
    if (record[u"participants"_s] == u"全て") {
        project.participants = names.all;
    } else {
        for (const QString& name : record[u"participants"_s].split(u'、', Qt::SkipEmptyParts))
            project.participants.push_back(names.members.value(name));
    }
    for (const QString& name : record[u"initiatives"_s].split(u'、', Qt::SkipEmptyParts))
        project.initiatives.push_back(names.initiatives.value(name));
    for (const QString& stage : record[u"schedule"_s].split(kBetween, Qt::SkipEmptyParts))
        project.schedule.push_back({stage.section(u'=', 0, 0).toInt(), stage.section(u'=', 1)});
    for (const QString& entry : record[u"budgets"_s].split(kBetween, Qt::SkipEmptyParts)) {
        const QString bearer = entry.section(u'=', 1, 1);
        const MunicipalityId municipality = names.members.value(bearer);
        const qint64 amount = entry.section(u'=', 2).toLongLong();
        if (amount > 0)
            project.budgets.push_back(
                {entry.section(u'=', 0, 0).toInt(), municipality, municipality.isValid() ? QString() : bearer, amount});
    }
    return project;
}

std::optional<double> numberOf(const QString& words)
{
    return words.isEmpty() ? std::nullopt : std::optional<double>(words.toDouble());
}

std::optional<int> yearOf(const QString& words)
{
    return words.isEmpty() ? std::nullopt : std::optional<int>(words.toInt());
}

model::Kpi kpiOf(const Record& record)
{
    const QString source = u"見本"_s;
    model::Kpi kpi;
    kpi.lineage = lineageOf(u"kpi/"_s + record[u"name"_s]);
    kpi.field = record[u"field"_s];
    kpi.name = record[u"name"_s];
    kpi.unit = record[u"unit"_s];
    kpi.decimals = record[u"decimals"_s].toInt();
    kpi.direction = model::kpiDirectionFromName(record[u"direction"_s]).value_or(model::KpiDirection::Up);
    kpi.baseline = numberOf(record[u"baseline"_s]);
    kpi.baselineYear = yearOf(record[u"baselineYear"_s]);
    kpi.target = numberOf(record[u"target"_s]);
    kpi.targetYear = yearOf(record[u"targetYear"_s]);
    kpi.source = source;
    for (const QString& actual : record[u"actuals"_s].split(kBetween, Qt::SkipEmptyParts))
        kpi.actuals.push_back(
            {actual.section(u'=', 0, 0).toInt(), actual.section(u'=', 1).toDouble(), source, QString()});
    return kpi;
}

model::VisionPlan planOf(const model::Vision& vision, const SampleNames& names)
{
    model::VisionPlan plan;
    plan.vision = vision;
    const QString period = QString::number(vision.periodNumber);
    QHash<QString, model::ProjectId> ids; // of this value only: they say which KPI measures which project
    for (const Record& record : exchange::readCsvWithHeads(shippedText(u":/samples/sapporo/projects.csv"_s))) {
        if (record[u"period"_s] != period)
            continue;
        plan.projects.push_back(projectOf(record, names));
        plan.projects.back().id.value = std::ssize(plan.projects);
        ids.insert(record[u"key"_s], plan.projects.back().id);
    }
    for (const Record& record : exchange::readCsvWithHeads(shippedText(u":/samples/sapporo/kpis.csv"_s))) {
        if (record[u"period"_s] != period)
            continue;
        plan.kpis.push_back(kpiOf(record));
        plan.kpis.back().project = ids.value(record[u"project"_s]);
    }
    return plan;
}

} // namespace

Result<void> addSampleVisions(store::Connection& connection, MetroAreaId area,
                              const std::vector<model::Municipality>& members, const model::Provision& text)
{
    SampleNames names;
    for (const model::Municipality& member : members) {
        names.members.insert(member.name, member.id);
        names.all.push_back(member.id);
    }
    for (const model::Provision* initiative : model::allOfKind(text, model::ProvisionKind::Initiative))
        names.initiatives.insert(initiative->text, initiative->lineage);
    const QString note =
        u"見本です。期間は公表資料によります。将来像、事業、事業費及びKPIは見本用に作成したものです。"_s;
    model::Vision first{{}, area, 1, QDate(2019, 4, 1), QDate(2024, 3, 31), u"第1期ビジョン"_s};
    first.futureImage = u"（見本）住み続けたい、訪れたい、投資したいと思われる圏域"_s;
    first.note = note;
    model::Vision second{{}, area, 2, QDate(2024, 4, 1), QDate(2029, 3, 31), u"第2期ビジョン"_s};
    second.futureImage = u"（見本）12市町村がそれぞれの強みを持ち寄り、雪と共に暮らす知恵と都市の活力とを分かち合い、"
                         "住み続けたい、訪れたい、投資したいと思われる圏域を目指します。"_s;
    second.note = note;
    store::VisionStore store(connection);
    for (const model::Vision& vision : {first, second}) {
        if (const auto added = store.addPlan(planOf(vision, names)); !added)
            return added.error();
    }
    return {};
}

} // namespace app
