// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MetroAreaStore that keeps an area's papers: declarations and vision periods.
#include "core/store/connection.h"
#include "core/store/metro_area_store.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

Result<model::Declaration> readDeclaration(const Statement& row)
{
    model::Declaration declaration;
    declaration.id = row.id<DeclarationId>(0);
    declaration.area = row.id<MetroAreaId>(1);
    declaration.declaredOn = row.date(2);
    declaration.title = row.text(3);
    declaration.will = row.text(4);
    declaration.functions = row.text(5);
    declaration.fields = row.text(6);
    declaration.publishedOn = row.date(7);
    declaration.publishedIn = row.text(8);
    return declaration;
}

void bindFields(Statement& statement, const model::Declaration& declaration)
{
    statement.bind(declaration.area)
        .bind(declaration.declaredOn)
        .bind(declaration.title)
        .bind(declaration.will)
        .bind(declaration.functions)
        .bind(declaration.fields)
        .bind(declaration.publishedOn)
        .bind(declaration.publishedIn);
}

Result<model::Vision> readVision(const Statement& row)
{
    return model::Vision{row.id<VisionId>(0), row.id<MetroAreaId>(1), row.number(2), row.date(3), row.date(4),
                         row.text(5),         row.number(6),          row.date(7),   row.text(8), row.text(9)};
}

void bindVision(Statement& statement, const model::Vision& vision)
{
    statement.bind(vision.area).bind(vision.periodNumber).bind(vision.from).bind(vision.to).bind(vision.title);
    statement.bind(vision.edition).bind(vision.adoptedOn).bind(vision.futureImage).bind(vision.note);
}

} // namespace

Result<std::vector<model::Declaration>> MetroAreaStore::declarations(MetroAreaId area) const
{
    Statement statement(m_connection, u"SELECT id, area_id, declared_on, title, will, functions, fields, published_on, "
                                      "published_in FROM declaration WHERE area_id = ? ORDER BY declared_on, id"_s);
    statement.bind(area);
    return readAll<model::Declaration>(statement, readDeclaration);
}

Result<DeclarationId> MetroAreaStore::addDeclaration(const model::Declaration& declaration)
{
    Statement insert(m_connection, u"INSERT INTO declaration (area_id, declared_on, title, will, functions, fields, "
                                   "published_on, published_in) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    bindFields(insert, declaration);
    if (auto inserted = insert.run(); !inserted)
        return inserted.error();
    return DeclarationId{insert.lastInsertedId()};
}

Result<void> MetroAreaStore::changeDeclaration(const model::Declaration& declaration)
{
    Statement update(m_connection, u"UPDATE declaration SET area_id = ?, declared_on = ?, title = ?, will = ?, "
                                   "functions = ?, fields = ?, published_on = ?, published_in = ? WHERE id = ?"_s);
    bindFields(update, declaration);
    return update.bind(declaration.id).runForOneRow();
}

Result<void> MetroAreaStore::removeDeclaration(DeclarationId id)
{
    return Statement(m_connection, u"DELETE FROM declaration WHERE id = ?"_s).bind(id).runForOneRow();
}

Result<std::vector<model::Vision>> MetroAreaStore::visions(MetroAreaId area) const
{
    Statement statement(m_connection, u"SELECT id, area_id, period_number, from_date, to_date, title, edition_number, "
                                      "adopted_on, future_image, note FROM vision WHERE area_id = ? "
                                      "ORDER BY period_number, edition_number, id"_s);
    statement.bind(area);
    return readAll<model::Vision>(statement, readVision);
}

Result<VisionId> MetroAreaStore::addVision(const model::Vision& vision)
{
    Statement insert(m_connection,
                     u"INSERT INTO vision (area_id, period_number, from_date, to_date, title, edition_number, "
                     "adopted_on, future_image, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    bindVision(insert, vision);
    if (auto inserted = insert.run(); !inserted)
        return inserted.error();
    return VisionId{insert.lastInsertedId()};
}

Result<void> MetroAreaStore::changeVision(const model::Vision& vision)
{
    Statement update(m_connection, u"UPDATE vision SET area_id = ?, period_number = ?, from_date = ?, to_date = ?, "
                                   "title = ?, edition_number = ?, adopted_on = ?, future_image = ?, note = ? "
                                   "WHERE id = ?"_s);
    bindVision(update, vision);
    return update.bind(vision.id).runForOneRow();
}

Result<void> MetroAreaStore::removeVision(VisionId id)
{
    // What stands in it goes with it, the innermost first.
    for (const QString& sql : {u"DELETE FROM kpi_actual WHERE kpi_id IN (SELECT id FROM kpi WHERE vision_id = ?)"_s,
                               u"DELETE FROM kpi WHERE vision_id = ?"_s,
                               u"DELETE FROM project_participant WHERE project_id IN "
                               "(SELECT id FROM vision_project WHERE vision_id = ?)"_s,
                               u"DELETE FROM project_stage WHERE project_id IN "
                               "(SELECT id FROM vision_project WHERE vision_id = ?)"_s,
                               u"DELETE FROM project_budget WHERE project_id IN "
                               "(SELECT id FROM vision_project WHERE vision_id = ?)"_s,
                               u"DELETE FROM project_initiative WHERE project_id IN "
                               "(SELECT id FROM vision_project WHERE vision_id = ?)"_s,
                               u"DELETE FROM vision_project WHERE vision_id = ?"_s}) {
        if (auto removed = Statement(m_connection, sql).bind(id).run(); !removed)
            return removed;
    }
    return Statement(m_connection, u"DELETE FROM vision WHERE id = ?"_s).bind(id).runForOneRow();
}

} // namespace core::store
