// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables.h"

using namespace Qt::StringLiterals;

namespace core::store {

QStringList trackedTables()
{
    return {
        u"municipality"_s,
        u"source"_s,
        u"indicator"_s,
        u"statistic"_s,
        u"name_change"_s,
        u"head_of_municipality"_s,
        u"named_table"_s,
        u"named_table_row"_s,
        u"fiscal_measure"_s,
        u"metro_area"_s,
        u"membership"_s,
        u"declaration"_s,
        u"vision"_s,
        u"published_document"_s,
        u"vision_project"_s,
        u"project_participant"_s,
        u"project_stage"_s,
        u"project_budget"_s,
        u"project_initiative"_s,
        u"kpi"_s,
        u"kpi_actual"_s,
        u"agreement"_s,
        u"revision"_s,
        u"revision_party"_s,
        u"provision"_s,
        u"signed_text"_s,
        u"amendment_agreement"_s,
        u"template"_s,
        u"template_provision"_s,
        u"boundary_set"_s,
        u"boundary"_s,
        u"schematic_tile"_s,
        u"issued_paper"_s,
        u"procedure_step"_s,
        u"abolition_draft"_s,
        u"council_session"_s,
        u"paper_wording"_s,
        u"lead_time"_s,
        u"area_event"_s,
        u"kept_file"_s,
        u"file_content"_s,
        u"meeting"_s,
        u"meeting_attendee"_s,
        u"meeting_file"_s,
    };
}

} // namespace core::store
