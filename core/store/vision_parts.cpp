// SPDX-License-Identifier: GPL-3.0-or-later
// The part of VisionStore that reads projects and indicators, and keeps what hangs on them.
#include "core/store/connection.h"
#include "core/store/row_list.h"
#include "core/store/statement.h"
#include "core/store/vision_store.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

/// A row below a project or an indicator, with the id of that one.
template <typename Value>
struct Owned
{
    qint64 owner = 0;
    Value value;
};

template <typename Value, typename Read>
Result<std::vector<Owned<Value>>> readOwned(Connection& connection, const QString& sql, VisionId vision,
                                            const Read& read)
{
    Statement statement(connection, sql);
    statement.bind(vision);
    return readAll<Owned<Value>>(statement, [&](const Statement& row) -> Result<Owned<Value>> {
        return Owned<Value>{row.integer(0), read(row)};
    });
}

template <typename Value, typename Read>
Result<std::vector<ListedRow<Value>>> readListed(Connection& connection, const QString& sql, qint64 owner,
                                                 const Read& read)
{
    Statement statement(connection, sql);
    statement.bind(owner);
    return readAll<ListedRow<Value>>(statement, [&](const Statement& row) -> Result<ListedRow<Value>> {
        return ListedRow<Value>{row.integer(0), read(row)};
    });
}

MunicipalityId readParticipant(const Statement& row)
{
    return row.id<MunicipalityId>(1);
}

model::ProjectStage readStage(const Statement& row)
{
    return {row.number(1), row.text(2)};
}

model::ProjectBudget readBudget(const Statement& row)
{
    return {row.number(1), row.id<MunicipalityId>(2), row.text(3), row.integer(4)};
}

LineageId readInitiative(const Statement& row)
{
    return row.lineage(1);
}

model::KpiActual readActual(const Statement& row)
{
    return {row.number(1), row.real(2).value_or(0), row.text(3), row.text(4)};
}

/// Hands the rows out to the values that they belong to.
template <typename Value, typename Row, typename Take>
Result<void> handOut(std::vector<Value>& values, const Result<std::vector<Owned<Row>>>& rows, const Take& take)
{
    if (!rows)
        return rows.error();
    QHash<qint64, Value*> byId;
    for (Value& value : values)
        byId.insert(value.id.value, &value);
    for (const Owned<Row>& row : *rows) {
        if (Value* value = byId.value(row.owner))
            take(*value, row.value);
    }
    return {};
}

} // namespace

Result<std::vector<model::VisionProject>> VisionStore::projects(VisionId id) const
{
    Statement statement(m_connection, u"SELECT id, vision_id, lineage, origin_lineage, field, name, content "
                                      "FROM vision_project WHERE vision_id = ? ORDER BY position, id"_s);
    statement.bind(id);
    auto list = readAll<model::VisionProject>(statement, [](const Statement& row) -> Result<model::VisionProject> {
        model::VisionProject project;
        project.id = row.id<model::ProjectId>(0);
        project.vision = row.id<VisionId>(1);
        project.lineage = row.lineage(2);
        if (!row.text(3).isEmpty())
            project.origin = row.lineage(3);
        project.field = row.text(4);
        project.name = row.text(5);
        project.content = row.text(6);
        return project;
    });
    if (!list)
        return list;
    auto done = handOut(*list,
                        readOwned<MunicipalityId>(m_connection,
                                                  u"SELECT c.project_id, c.municipality_id FROM project_participant c "
                                                  "JOIN vision_project p ON p.id = c.project_id "
                                                  "WHERE p.vision_id = ? ORDER BY c.id"_s,
                                                  id, readParticipant),
                        [](auto& project, MunicipalityId member) { project.participants.push_back(member); });
    if (done)
        done = handOut(*list,
                       readOwned<model::ProjectStage>(m_connection,
                                                      u"SELECT c.project_id, c.fiscal_year, c.text "
                                                      "FROM project_stage c JOIN vision_project p "
                                                      "ON p.id = c.project_id WHERE p.vision_id = ? "
                                                      "ORDER BY c.fiscal_year"_s,
                                                      id, readStage),
                       [](auto& project, const auto& stage) { project.schedule.push_back(stage); });
    if (done)
        done = handOut(*list,
                       readOwned<model::ProjectBudget>(m_connection,
                                                       u"SELECT c.project_id, c.fiscal_year, c.municipality_id, "
                                                       "c.bearer, c.thousand_yen FROM project_budget c "
                                                       "JOIN vision_project p ON p.id = c.project_id "
                                                       "WHERE p.vision_id = ? ORDER BY c.id"_s,
                                                       id, readBudget),
                       [](auto& project, const auto& budget) { project.budgets.push_back(budget); });
    if (done)
        done = handOut(*list,
                       readOwned<LineageId>(m_connection,
                                            u"SELECT c.project_id, c.initiative_lineage FROM project_initiative c "
                                            "JOIN vision_project p ON p.id = c.project_id "
                                            "WHERE p.vision_id = ? ORDER BY c.id"_s,
                                            id, readInitiative),
                       [](auto& project, const LineageId& lineage) { project.initiatives.push_back(lineage); });
    if (!done)
        return done.error();
    return list;
}

Result<std::vector<model::Kpi>> VisionStore::kpis(VisionId id) const
{
    Statement statement(m_connection, u"SELECT id, vision_id, project_id, lineage, field, name, unit, decimals, "
                                      "direction, baseline_value, baseline_year, target_value, target_year, source "
                                      "FROM kpi WHERE vision_id = ? ORDER BY position, id"_s);
    statement.bind(id);
    auto list = readAll<model::Kpi>(statement, [](const Statement& row) -> Result<model::Kpi> {
        model::Kpi kpi;
        kpi.id = row.id<model::KpiId>(0);
        kpi.vision = row.id<VisionId>(1);
        kpi.project = row.id<model::ProjectId>(2);
        kpi.lineage = row.lineage(3);
        kpi.field = row.text(4);
        kpi.name = row.text(5);
        kpi.unit = row.text(6);
        kpi.decimals = row.number(7);
        const auto direction = model::kpiDirectionFromName(row.text(8));
        if (!direction)
            return Error{ErrorCode::StoredValueWrong, {row.text(8)}, u"direction of a KPI"_s};
        kpi.direction = *direction;
        kpi.baseline = row.real(9);
        kpi.baselineYear = row.optionalNumber(10);
        kpi.target = row.real(11);
        kpi.targetYear = row.optionalNumber(12);
        kpi.source = row.text(13);
        return kpi;
    });
    if (!list)
        return list;
    const auto done = handOut(*list,
                              readOwned<model::KpiActual>(m_connection,
                                                          u"SELECT c.kpi_id, c.fiscal_year, c.value, c.source, c.note "
                                                          "FROM kpi_actual c JOIN kpi k ON k.id = c.kpi_id "
                                                          "WHERE k.vision_id = ? ORDER BY c.fiscal_year"_s,
                                                          id, readActual),
                              [](auto& kpi, const auto& actual) { kpi.actuals.push_back(actual); });
    if (!done)
        return done.error();
    return list;
}

Result<void> VisionStore::writeParts(const model::VisionProject& project)
{
    const auto participants = readListed<MunicipalityId>(
        m_connection, u"SELECT id, municipality_id FROM project_participant WHERE project_id = ?"_s, project.id.value,
        readParticipant);
    const auto stages = readListed<model::ProjectStage>(
        m_connection, u"SELECT id, fiscal_year, text FROM project_stage WHERE project_id = ?"_s, project.id.value,
        readStage);
    const auto budgets = readListed<model::ProjectBudget>(
        m_connection,
        u"SELECT id, fiscal_year, municipality_id, bearer, thousand_yen FROM project_budget WHERE project_id = ?"_s,
        project.id.value, readBudget);
    const auto initiatives = readListed<LineageId>(
        m_connection, u"SELECT id, initiative_lineage FROM project_initiative WHERE project_id = ?"_s, project.id.value,
        readInitiative);
    for (const std::optional<Error>& failure :
         {participants ? std::nullopt : std::optional<Error>(participants.error()),
          stages ? std::nullopt : std::optional<Error>(stages.error()),
          budgets ? std::nullopt : std::optional<Error>(budgets.error()),
          initiatives ? std::nullopt : std::optional<Error>(initiatives.error())}) {
        if (failure)
            return *failure;
    }
    const auto remover = [this](const QString& sql) {
        return [this, sql](qint64 row) { return Statement(m_connection, sql).bind(row).run(); };
    };
    const auto same = [](const auto& a, const auto& b) { return a == b; };
    const auto neverChanges = [](qint64, const auto&) { return Result<void>(); };
    auto done =
        keepRows(*participants, project.participants, same, remover(u"DELETE FROM project_participant WHERE id = ?"_s),
                 neverChanges, [&](MunicipalityId member) {
                     return Statement(m_connection, u"INSERT INTO project_participant (project_id, "
                                                    "municipality_id) VALUES (?, ?)"_s)
                         .bind(project.id)
                         .bind(member)
                         .run();
                 });
    if (done)
        done = keepRows(
            *stages, project.schedule, [](const auto& a, const auto& b) { return a.fiscalYear == b.fiscalYear; },
            remover(u"DELETE FROM project_stage WHERE id = ?"_s),
            [&](qint64 row, const model::ProjectStage& stage) {
                return Statement(m_connection, u"UPDATE project_stage SET text = ? WHERE id = ?"_s)
                    .bind(stage.text)
                    .bind(row)
                    .run();
            },
            [&](const model::ProjectStage& stage) {
                return Statement(m_connection,
                                 u"INSERT INTO project_stage (project_id, fiscal_year, text) VALUES (?, ?, ?)"_s)
                    .bind(project.id)
                    .bind(stage.fiscalYear)
                    .bind(stage.text)
                    .run();
            });
    if (done)
        done = keepRows(
            *budgets, project.budgets,
            [](const auto& a, const auto& b) {
                return a.fiscalYear == b.fiscalYear && a.bearer == b.bearer && a.otherBearer == b.otherBearer;
            },
            remover(u"DELETE FROM project_budget WHERE id = ?"_s),
            [&](qint64 row, const model::ProjectBudget& budget) {
                return Statement(m_connection, u"UPDATE project_budget SET thousand_yen = ? WHERE id = ?"_s)
                    .bind(budget.thousandYen)
                    .bind(row)
                    .run();
            },
            [&](const model::ProjectBudget& budget) {
                return Statement(m_connection, u"INSERT INTO project_budget (project_id, fiscal_year, municipality_id, "
                                               "bearer, thousand_yen) VALUES (?, ?, ?, ?, ?)"_s)
                    .bind(project.id)
                    .bind(budget.fiscalYear)
                    .bind(budget.bearer)
                    .bind(budget.otherBearer)
                    .bind(budget.thousandYen)
                    .run();
            });
    if (done)
        done =
            keepRows(*initiatives, project.initiatives, same, remover(u"DELETE FROM project_initiative WHERE id = ?"_s),
                     neverChanges, [&](const LineageId& lineage) {
                         return Statement(m_connection, u"INSERT INTO project_initiative (project_id, "
                                                        "initiative_lineage) VALUES (?, ?)"_s)
                             .bind(project.id)
                             .bind(lineage)
                             .run();
                     });
    return done;
}

Result<void> VisionStore::writeActuals(const model::Kpi& kpi)
{
    const auto actuals = readListed<model::KpiActual>(
        m_connection, u"SELECT id, fiscal_year, value, source, note FROM kpi_actual WHERE kpi_id = ?"_s, kpi.id.value,
        readActual);
    if (!actuals)
        return actuals.error();
    return keepRows(
        *actuals, kpi.actuals, [](const auto& a, const auto& b) { return a.fiscalYear == b.fiscalYear; },
        [&](qint64 row) { return Statement(m_connection, u"DELETE FROM kpi_actual WHERE id = ?"_s).bind(row).run(); },
        [&](qint64 row, const model::KpiActual& actual) {
            return Statement(m_connection, u"UPDATE kpi_actual SET value = ?, source = ?, note = ? WHERE id = ?"_s)
                .bind(std::optional<double>(actual.value))
                .bind(actual.source)
                .bind(actual.note)
                .bind(row)
                .run();
        },
        [&](const model::KpiActual& actual) {
            return Statement(m_connection, u"INSERT INTO kpi_actual (kpi_id, fiscal_year, value, source, note) "
                                           "VALUES (?, ?, ?, ?, ?)"_s)
                .bind(kpi.id)
                .bind(actual.fiscalYear)
                .bind(std::optional<double>(actual.value))
                .bind(actual.source)
                .bind(actual.note)
                .run();
        });
}

} // namespace core::store
