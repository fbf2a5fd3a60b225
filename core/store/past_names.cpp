// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/past_names.h"

#include "core/model/grammar.h"
#include "core/model/numbering.h"
#include "core/model/place_name.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

bool isProvision(const QString& table)
{
    return table == u"provision" || table == u"template_provision";
}

model::PlacePart partOf(const NamedRow& row)
{
    model::PlacePart part;
    // Rows of the past have passed the checks of the file; an unknown name leaves the part as plain text.
    if (!model::kindFromName(row.value(u"kind"_s).toString(), &part.kind) ||
        !model::styleFromName(row.value(u"number_style"_s).toString(), &part.number.style))
        part.kind = model::ProvisionKind::Text;
    for (const QString& value : row.value(u"number_values"_s).toString().split(u',', Qt::SkipEmptyParts))
        part.number.values.push_back(value.toInt());
    part.number.asWritten = row.value(u"number_as_written"_s).toString();
    part.caption = row.value(u"caption"_s).toString();
    part.text = row.value(u"text"_s).toString();
    return part;
}

/// The column that holds the name of a row; empty where a row has none of its own.
QString nameColumn(const QString& table)
{
    if (table == u"municipality" || table == u"metro_area" || table == u"template" || table == u"revision_party" ||
        table == u"indicator" || table == u"vision_project" || table == u"kpi" || table == u"council_session" ||
        table == u"kept_file")
        return u"name"_s;
    if (table == u"name_change")
        return u"old_name"_s;
    if (table == u"head_of_municipality")
        return u"office_title"_s;
    if (table == u"fiscal_measure")
        return u"note"_s;
    if (table == u"project_stage" || table == u"project_budget" || table == u"kpi_actual")
        return u"fiscal_year"_s;
    if (table == u"named_table_row")
        return u"place"_s;
    if (table == u"statistic")
        return u"indicator"_s;
    if (table == u"procedure_step" || table == u"paper_wording" || table == u"lead_time")
        return u"kind"_s;
    if (table == u"abolition_draft")
        return u"sentence"_s;
    if (table == u"boundary_set")
        return u"source"_s;
    if (table == u"agreement" || table == u"amendment_agreement" || table == u"declaration" || table == u"vision" ||
        table == u"published_document" || table == u"source" || table == u"named_table" || table == u"issued_paper" ||
        table == u"area_event" || table == u"meeting")
        return u"title"_s;
    if (table == u"meeting_attendee")
        return u"office"_s;
    return {};
}

QString tableOfReference(const QString& column)
{
    if (column.endsWith(u"municipality_id") || column == u"core_city_id" || column == u"partner_id" ||
        column == u"successor_id")
        return u"municipality"_s;
    if (column == u"source_id" || column == u"vision_id" || column == u"kpi_id")
        return column.chopped(3);
    if (column == u"file_id")
        return u"kept_file"_s;
    if (column == u"project_id")
        return u"vision_project"_s;
    if (column == u"base_revision_id" || column == u"resulting_revision_id")
        return u"revision"_s;
    return {};
}

} // namespace

void PastNames::forget()
{
    m_revisions.clear();
}

Result<QString> PastNames::columnOf(const QString& table, qint64 id, const QString& column)
{
    auto row = m_rows.row(table, id);
    if (!row)
        return row.error();
    return row->has_value() ? (*row)->value(column).toString() : QString();
}

Result<void> PastNames::nameRevision(qint64 id, NamedPlace& place)
{
    if (const auto known = m_revisions.constFind(id); known != m_revisions.constEnd()) {
        place.agreement = known->agreement;
        place.revision = known->revision;
        return {};
    }
    auto row = m_rows.row(u"revision"_s, id);
    if (!row)
        return row.error();
    if (row->has_value()) {
        place.revision = (*row)->value(u"number"_s).toInt();
        auto title = columnOf(u"agreement"_s, (*row)->value(u"agreement_id"_s).toLongLong(), u"title"_s);
        if (!title)
            return title.error();
        place.agreement = *title;
    }
    m_revisions.insert(id, {place.agreement, place.revision, {}});
    return {};
}

Result<QString> PastNames::provisionPlace(const QString& table, const NamedRow& row)
{
    std::vector<model::PlacePart> chain{partOf(row)};
    NamedRow at = row;
    // Rows of a damaged history may run in a circle.
    for (int depth = 0; depth < model::kMaximumDepth && !at.value(u"parent_id"_s).isNull(); ++depth) {
        auto parent = m_rows.row(table, at.value(u"parent_id"_s).toLongLong());
        if (!parent)
            return parent.error();
        if (!parent->has_value())
            break;
        at = std::move(**parent);
        chain.push_back(partOf(at));
    }
    std::reverse(chain.begin(), chain.end());
    const QString column = row.value(u"column_lineage"_s).toString();
    if (table == u"provision" && !column.isEmpty()) {
        auto head = m_rows.provision(row.value(u"revision_id"_s).toLongLong(), column);
        if (!head)
            return head.error();
        if (head->has_value())
            chain.back().columnHead = (*head)->value(u"text"_s).toString();
    }
    return model::placeName(chain);
}

Result<NamedPlace> PastNames::placeOf(const QString& table, const NamedRow& row)
{
    NamedPlace place;
    if (table == u"revision") {
        place.revision = row.value(u"number"_s).toInt();
    } else if (table == u"provision" || table == u"revision_party" || table == u"procedure_step") {
        if (auto named = nameRevision(row.value(u"revision_id"_s).toLongLong(), place); !named)
            return named.error();
    }
    if (const QVariant agreement = row.value(u"agreement_id"_s); !agreement.isNull()) {
        auto title = columnOf(u"agreement"_s, agreement.toLongLong(), u"title"_s);
        if (!title)
            return title.error();
        place.agreement = *title;
    }
    if (table == u"agreement")
        place.agreement = row.value(u"title"_s).toString();

    Result<QString> thing = row.value(nameColumn(table)).toString();
    if (isProvision(table)) {
        thing = provisionPlace(table, row);
        if (thing && table == u"template_provision") {
            const auto name = columnOf(u"template"_s, row.value(u"template_id"_s).toLongLong(), u"name"_s);
            thing = name ? Result<QString>(*name + u' ' + *thing) : name;
        }
    } else if (table == u"membership" || table == u"statistic" || table == u"procedure_step") {
        const auto member = columnOf(u"municipality"_s, row.value(u"municipality_id"_s).toLongLong(), u"name"_s);
        const QString rest =
            table == u"statistic" ? u" %1 %2"_s.arg(*thing, row.value(u"year"_s).toString()) : QString();
        thing = member ? Result<QString>(*member + rest) : member;
    }
    if (!thing)
        return thing.error();
    place.thing = *thing;
    return place;
}

Result<QString> PastNames::summaryOf(const QString& table, const NamedRow& row)
{
    if (isProvision(table)) {
        const QString caption = row.value(u"caption"_s).toString();
        const QString text = row.value(u"text"_s).toString();
        return caption.isEmpty() || text.isEmpty() ? caption + text : caption + u' ' + text;
    }
    if (table == u"revision_party")
        return QString(row.value(u"symbol"_s).toString() + u' ' + row.value(u"name"_s).toString()).trimmed();
    if (table == u"statistic")
        return row.value(u"printed_value"_s).toString();
    auto place = placeOf(table, row);
    if (!place)
        return place.error();
    return table == u"revision" ? row.value(u"signed_on_as_written"_s).toString() : place->thing;
}

Result<QString> PastNames::wordsOf(const QString& column, const QVariant& value)
{
    const QString table = tableOfReference(column);
    if (table.isEmpty() || value.isNull())
        return value.toString();
    if (table != u"revision")
        return columnOf(table, value.toLongLong(), nameColumn(table));
    NamedPlace place;
    if (auto named = nameRevision(value.toLongLong(), place); !named)
        return named.error();
    return QString::number(place.revision);
}

} // namespace core::store
