// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/change_words.h"

#include "core/base/calendar.h"
#include "ui/common/filled_sentence.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;
using core::store::Fault;
using core::store::FaultKind;

namespace ui {

namespace {

struct Word
{
    const char* name;
    const char* source; ///< English, of the context "ChangeWords"
};

constexpr std::array kThings{
    Word{"municipality", QT_TRANSLATE_NOOP("ChangeWords", "municipality")},
    Word{"statistic", QT_TRANSLATE_NOOP("ChangeWords", "figure")},
    Word{"source", QT_TRANSLATE_NOOP("ChangeWords", "source")},
    Word{"indicator", QT_TRANSLATE_NOOP("ChangeWords", "indicator")},
    Word{"name_change", QT_TRANSLATE_NOOP("ChangeWords", "former name")},
    Word{"head_of_municipality", QT_TRANSLATE_NOOP("ChangeWords", "head of a municipality")},
    Word{"named_table", QT_TRANSLATE_NOOP("ChangeWords", "table of figures")},
    Word{"named_table_row", QT_TRANSLATE_NOOP("ChangeWords", "row of a table of figures")},
    Word{"fiscal_measure", QT_TRANSLATE_NOOP("ChangeWords", "amount of a fiscal measure")},
    Word{"metro_area", QT_TRANSLATE_NOOP("ChangeWords", "area")},
    Word{"membership", QT_TRANSLATE_NOOP("ChangeWords", "membership")},
    Word{"declaration", QT_TRANSLATE_NOOP("ChangeWords", "declaration")},
    Word{"vision", QT_TRANSLATE_NOOP("ChangeWords", "vision")},
    Word{"published_document", QT_TRANSLATE_NOOP("ChangeWords", "published document")},
    Word{"agreement", QT_TRANSLATE_NOOP("ChangeWords", "agreement")},
    Word{"revision", QT_TRANSLATE_NOOP("ChangeWords", "revision")},
    Word{"revision_party", QT_TRANSLATE_NOOP("ChangeWords", "party")},
    Word{"provision", QT_TRANSLATE_NOOP("ChangeWords", "provision")},
    Word{"boundary_set", QT_TRANSLATE_NOOP("ChangeWords", "boundary data")},
    Word{"boundary", QT_TRANSLATE_NOOP("ChangeWords", "boundary")},
    Word{"schematic_tile", QT_TRANSLATE_NOOP("ChangeWords", "tile of the schematic map")},
    Word{"amendment_agreement", QT_TRANSLATE_NOOP("ChangeWords", "amendment agreement")},
    Word{"template", QT_TRANSLATE_NOOP("ChangeWords", "template")},
    Word{"template_provision", QT_TRANSLATE_NOOP("ChangeWords", "provision of a template")},
    Word{"vision_project", QT_TRANSLATE_NOOP("ChangeWords", "project")},
    Word{"project_participant", QT_TRANSLATE_NOOP("ChangeWords", "municipality of a project")},
    Word{"project_stage", QT_TRANSLATE_NOOP("ChangeWords", "schedule of a project")},
    Word{"project_budget", QT_TRANSLATE_NOOP("ChangeWords", "budget of a project")},
    Word{"project_initiative", QT_TRANSLATE_NOOP("ChangeWords", "initiative of a project")},
    Word{"kpi", QT_TRANSLATE_NOOP("ChangeWords", "KPI")},
    Word{"kpi_actual", QT_TRANSLATE_NOOP("ChangeWords", "value of a KPI")},
    Word{"issued_paper", QT_TRANSLATE_NOOP("ChangeWords", "paper issued")},
    Word{"procedure_step", QT_TRANSLATE_NOOP("ChangeWords", "step of the procedure")},
    Word{"abolition_draft", QT_TRANSLATE_NOOP("ChangeWords", "draft of an abolition")},
    Word{"council_session", QT_TRANSLATE_NOOP("ChangeWords", "session of a council")},
    Word{"kept_file", QT_TRANSLATE_NOOP("ChangeWords", "file")},
    Word{"file_content", QT_TRANSLATE_NOOP("ChangeWords", "contents of a file")},
    Word{"meeting", QT_TRANSLATE_NOOP("ChangeWords", "meeting")},
    Word{"meeting_attendee", QT_TRANSLATE_NOOP("ChangeWords", "office at a meeting")},
    Word{"meeting_file", QT_TRANSLATE_NOOP("ChangeWords", "file of a meeting")},
    Word{"paper_wording", QT_TRANSLATE_NOOP("ChangeWords", "wording of a paper")},
    Word{"lead_time", QT_TRANSLATE_NOOP("ChangeWords", "lead time")},
    Word{"area_event", QT_TRANSLATE_NOOP("ChangeWords", "event of the area")},
};

constexpr std::array kFields{
    Word{"code", QT_TRANSLATE_NOOP("ChangeWords", "code")},
    Word{"name", QT_TRANSLATE_NOOP("ChangeWords", "name")},
    Word{"kana", QT_TRANSLATE_NOOP("ChangeWords", "reading")},
    Word{"kind", QT_TRANSLATE_NOOP("ChangeWords", "kind")},
    Word{"prefecture", QT_TRANSLATE_NOOP("ChangeWords", "prefecture")},
    Word{"district", QT_TRANSLATE_NOOP("ChangeWords", "district")},
    Word{"office_latitude", QT_TRANSLATE_NOOP("ChangeWords", "latitude of the office")},
    Word{"office_longitude", QT_TRANSLATE_NOOP("ChangeWords", "longitude of the office")},
    Word{"area_km2", QT_TRANSLATE_NOOP("ChangeWords", "surface (km²)")},
    Word{"indicator", QT_TRANSLATE_NOOP("ChangeWords", "indicator")},
    Word{"year", QT_TRANSLATE_NOOP("ChangeWords", "year")},
    Word{"printed_value", QT_TRANSLATE_NOOP("ChangeWords", "value as printed")},
    Word{"computed_value", QT_TRANSLATE_NOOP("ChangeWords", "value as computed")},
    Word{"source", QT_TRANSLATE_NOOP("ChangeWords", "source")},
    Word{"source_id", QT_TRANSLATE_NOOP("ChangeWords", "source")},
    Word{"table_id", QT_TRANSLATE_NOOP("ChangeWords", "table")},
    Word{"place", QT_TRANSLATE_NOOP("ChangeWords", "place in the source")},
    Word{"remark", QT_TRANSLATE_NOOP("ChangeWords", "remark")},
    Word{"abolished_on", QT_TRANSLATE_NOOP("ChangeWords", "last day before the merger")},
    Word{"successor_id", QT_TRANSLATE_NOOP("ChangeWords", "merged into")},
    Word{"leaving_reason", QT_TRANSLATE_NOOP("ChangeWords", "reason for leaving")},
    Word{"publisher", QT_TRANSLATE_NOOP("ChangeWords", "publisher")},
    Word{"reference", QT_TRANSLATE_NOOP("ChangeWords", "number of the table or address")},
    Word{"imported_on", QT_TRANSLATE_NOOP("ChangeWords", "day of reading in")},
    Word{"rank", QT_TRANSLATE_NOOP("ChangeWords", "rank")},
    Word{"unit", QT_TRANSLATE_NOOP("ChangeWords", "unit")},
    Word{"decimals", QT_TRANSLATE_NOOP("ChangeWords", "decimal places")},
    Word{"is_sum", QT_TRANSLATE_NOOP("ChangeWords", "whether it can be added up")},
    Word{"columns", QT_TRANSLATE_NOOP("ChangeWords", "heads")},
    Word{"cells", QT_TRANSLATE_NOOP("ChangeWords", "cells")},
    Word{"changed_on", QT_TRANSLATE_NOOP("ChangeWords", "first day of the new name")},
    Word{"old_name", QT_TRANSLATE_NOOP("ChangeWords", "former name")},
    Word{"old_kana", QT_TRANSLATE_NOOP("ChangeWords", "reading of the former name")},
    Word{"office_title", QT_TRANSLATE_NOOP("ChangeWords", "office")},
    Word{"population", QT_TRANSLATE_NOOP("ChangeWords", "population of the area")},
    Word{"yen", QT_TRANSLATE_NOOP("ChangeWords", "amount (yen)")},
    Word{"scheme", QT_TRANSLATE_NOOP("ChangeWords", "scheme")},
    Word{"core_city_id", QT_TRANSLATE_NOOP("ChangeWords", "core city")},
    Word{"established_on", QT_TRANSLATE_NOOP("ChangeWords", "day of establishment")},
    Word{"dissolved_on", QT_TRANSLATE_NOOP("ChangeWords", "day of dissolution")},
    Word{"note", QT_TRANSLATE_NOOP("ChangeWords", "remarks")},
    Word{"municipality_id", QT_TRANSLATE_NOOP("ChangeWords", "municipality")},
    Word{"from_date", QT_TRANSLATE_NOOP("ChangeWords", "first day")},
    Word{"to_date", QT_TRANSLATE_NOOP("ChangeWords", "last day")},
    Word{"reason", QT_TRANSLATE_NOOP("ChangeWords", "reason")},
    Word{"edition", QT_TRANSLATE_NOOP("ChangeWords", "day of the boundaries")},
    Word{"credit", QT_TRANSLATE_NOOP("ChangeWords", "credit line")},
    Word{"cell", QT_TRANSLATE_NOOP("ChangeWords", "grid of the points")},
    Word{"set_id", QT_TRANSLATE_NOOP("ChangeWords", "boundary data")},
    Word{"west", QT_TRANSLATE_NOOP("ChangeWords", "western end")},
    Word{"south", QT_TRANSLATE_NOOP("ChangeWords", "southern end")},
    Word{"east", QT_TRANSLATE_NOOP("ChangeWords", "eastern end")},
    Word{"north", QT_TRANSLATE_NOOP("ChangeWords", "northern end")},
    Word{"anchor_longitude", QT_TRANSLATE_NOOP("ChangeWords", "longitude of the name")},
    Word{"anchor_latitude", QT_TRANSLATE_NOOP("ChangeWords", "latitude of the name")},
    Word{"rings", QT_TRANSLATE_NOOP("ChangeWords", "outline")},
    Word{"tile_column", QT_TRANSLATE_NOOP("ChangeWords", "column of the tile")},
    Word{"tile_row", QT_TRANSLATE_NOOP("ChangeWords", "row of the tile")},
    Word{"declared_on", QT_TRANSLATE_NOOP("ChangeWords", "day of the declaration")},
    Word{"title", QT_TRANSLATE_NOOP("ChangeWords", "title")},
    Word{"period_number", QT_TRANSLATE_NOOP("ChangeWords", "number of the period")},
    Word{"partner_id", QT_TRANSLATE_NOOP("ChangeWords", "partner")},
    Word{"published_on", QT_TRANSLATE_NOOP("ChangeWords", "day of publication")},
    Word{"file_size_kb", QT_TRANSLATE_NOOP("ChangeWords", "size (kB)")},
    Word{"format", QT_TRANSLATE_NOOP("ChangeWords", "format")},
    Word{"core_municipality_id", QT_TRANSLATE_NOOP("ChangeWords", "core city")},
    Word{"member_municipality_id", QT_TRANSLATE_NOOP("ChangeWords", "member")},
    Word{"number", QT_TRANSLATE_NOOP("ChangeWords", "number of the revision")},
    Word{"state", QT_TRANSLATE_NOOP("ChangeWords", "state")},
    Word{"ended_on", QT_TRANSLATE_NOOP("ChangeWords", "day of abolition")},
    Word{"signed_on", QT_TRANSLATE_NOOP("ChangeWords", "day of signing")},
    Word{"signed_on_as_written", QT_TRANSLATE_NOOP("ChangeWords", "day of signing as written")},
    Word{"effective_on", QT_TRANSLATE_NOOP("ChangeWords", "day of entry into force")},
    Word{"copies", QT_TRANSLATE_NOOP("ChangeWords", "number of originals")},
    Word{"source_file_name", QT_TRANSLATE_NOOP("ChangeWords", "document read")},
    Word{"digest", QT_TRANSLATE_NOOP("ChangeWords", "digest (SHA-256)")},
    Word{"symbol", QT_TRANSLATE_NOOP("ChangeWords", "symbol")},
    Word{"parties", QT_TRANSLATE_NOOP("ChangeWords", "parties")},
    Word{"position", QT_TRANSLATE_NOOP("ChangeWords", "place in the text")},
    Word{"number_style", QT_TRANSLATE_NOOP("ChangeWords", "style of the number")},
    Word{"number_values", QT_TRANSLATE_NOOP("ChangeWords", "number")},
    Word{"number_as_written", QT_TRANSLATE_NOOP("ChangeWords", "number as written")},
    Word{"caption", QT_TRANSLATE_NOOP("ChangeWords", "caption")},
    Word{"text", QT_TRANSLATE_NOOP("ChangeWords", "wording")},
    Word{"column_lineage", QT_TRANSLATE_NOOP("ChangeWords", "column of the role table")},
    Word{"face", QT_TRANSLATE_NOOP("ChangeWords", "form of the role table")},
    Word{"base_revision_id", QT_TRANSLATE_NOOP("ChangeWords", "revision that it changes")},
    Word{"resulting_revision_id", QT_TRANSLATE_NOOP("ChangeWords", "revision that it leads to")},
    Word{"text_state", QT_TRANSLATE_NOOP("ChangeWords", "whether its text is at hand")},
    Word{"day_order", QT_TRANSLATE_NOOP("ChangeWords", "order on the day")},
    Word{"instrument", QT_TRANSLATE_NOOP("ChangeWords", "form of the amendment")},
    Word{"wording", QT_TRANSLATE_NOOP("ChangeWords", "wording")},
    Word{"signers", QT_TRANSLATE_NOOP("ChangeWords", "signatures")},
    Word{"clauses", QT_TRANSLATE_NOOP("ChangeWords", "sentences that were proved")},
    Word{"canonical", QT_TRANSLATE_NOOP("ChangeWords", "copy of what was signed")},
    Word{"issued_at", QT_TRANSLATE_NOOP("ChangeWords", "time of issue")},
    Word{"person", QT_TRANSLATE_NOOP("ChangeWords", "person")},
    Word{"form", QT_TRANSLATE_NOOP("ChangeWords", "form of the paper")},
    Word{"revision_number", QT_TRANSLATE_NOOP("ChangeWords", "number of the revision")},
    Word{"revision_state", QT_TRANSLATE_NOOP("ChangeWords", "state of the revision")},
    Word{"target", QT_TRANSLATE_NOOP("ChangeWords", "issued as")},
    Word{"target_name", QT_TRANSLATE_NOOP("ChangeWords", "file or printer")},
    Word{"edition_number", QT_TRANSLATE_NOOP("ChangeWords", "number of the edition")},
    Word{"adopted_on", QT_TRANSLATE_NOOP("ChangeWords", "day of adoption")},
    Word{"future_image", QT_TRANSLATE_NOOP("ChangeWords", "future image of the area")},
    Word{"vision_id", QT_TRANSLATE_NOOP("ChangeWords", "vision")},
    Word{"project_id", QT_TRANSLATE_NOOP("ChangeWords", "project")},
    Word{"kpi_id", QT_TRANSLATE_NOOP("ChangeWords", "KPI")},
    Word{"origin_lineage", QT_TRANSLATE_NOOP("ChangeWords", "project that it was split from")},
    Word{"initiative_lineage", QT_TRANSLATE_NOOP("ChangeWords", "initiative")},
    Word{"field", QT_TRANSLATE_NOOP("ChangeWords", "field")},
    Word{"content", QT_TRANSLATE_NOOP("ChangeWords", "content")},
    Word{"fiscal_year", QT_TRANSLATE_NOOP("ChangeWords", "fiscal year")},
    Word{"bearer", QT_TRANSLATE_NOOP("ChangeWords", "bearer")},
    Word{"thousand_yen", QT_TRANSLATE_NOOP("ChangeWords", "amount (thousand yen)")},
    Word{"direction", QT_TRANSLATE_NOOP("ChangeWords", "direction")},
    Word{"baseline_value", QT_TRANSLATE_NOOP("ChangeWords", "baseline")},
    Word{"baseline_year", QT_TRANSLATE_NOOP("ChangeWords", "year of the baseline")},
    Word{"target_value", QT_TRANSLATE_NOOP("ChangeWords", "target")},
    Word{"target_year", QT_TRANSLATE_NOOP("ChangeWords", "year of the target")},
    Word{"value", QT_TRANSLATE_NOOP("ChangeWords", "value")},
    Word{"pages", QT_TRANSLATE_NOOP("ChangeWords", "pages")},
    Word{"will", QT_TRANSLATE_NOOP("ChangeWords", "will to lead the area")},
    Word{"functions", QT_TRANSLATE_NOOP("ChangeWords", "functions of the city")},
    Word{"fields", QT_TRANSLATE_NOOP("ChangeWords", "fields of cooperation")},
    Word{"published_in", QT_TRANSLATE_NOOP("ChangeWords", "place of publication")},
    Word{"step_day", QT_TRANSLATE_NOOP("ChangeWords", "day of the step")},
    Word{"is_planned", QT_TRANSLATE_NOOP("ChangeWords", "whether it is only planned")},
    Word{"step_number", QT_TRANSLATE_NOOP("ChangeWords", "number of the paper")},
    Word{"opens_on", QT_TRANSLATE_NOOP("ChangeWords", "opening of the session")},
    Word{"closes_on", QT_TRANSLATE_NOOP("ChangeWords", "end of the session")},
    Word{"file_id", QT_TRANSLATE_NOOP("ChangeWords", "file")},
    Word{"byte_size", QT_TRANSLATE_NOOP("ChangeWords", "size (bytes)")},
    Word{"path", QT_TRANSLATE_NOOP("ChangeWords", "place of the file")},
    Word{"meeting_id", QT_TRANSLATE_NOOP("ChangeWords", "meeting")},
    Word{"held_on", QT_TRANSLATE_NOOP("ChangeWords", "day of the meeting")},
    Word{"decisions", QT_TRANSLATE_NOOP("ChangeWords", "decisions")},
    Word{"office", QT_TRANSLATE_NOOP("ChangeWords", "office")},
    Word{"role", QT_TRANSLATE_NOOP("ChangeWords", "role of the file")},
    Word{"sentence", QT_TRANSLATE_NOOP("ChangeWords", "sentence that abolishes")},
    Word{"ends_on", QT_TRANSLATE_NOOP("ChangeWords", "day on which it ends")},
    Word{"bills_due_on", QT_TRANSLATE_NOOP("ChangeWords", "last day for bills")},
    Word{"days", QT_TRANSLATE_NOOP("ChangeWords", "days")},
    Word{"happened_on", QT_TRANSLATE_NOOP("ChangeWords", "day of the event")},
    Word{"day_precision", QT_TRANSLATE_NOOP("ChangeWords", "how exactly the day is known")},
};

/// Values that are words of the program; all others are the office's own.
constexpr std::array kValues{
    Word{"consultation", QT_TRANSLATE_NOOP("ChangeWords", "consultation")},
    Word{"bill", QT_TRANSLATE_NOOP("ChangeWords", "bill")},
    Word{"resolution", QT_TRANSLATE_NOOP("ChangeWords", "vote of the council")},
    Word{"notice", QT_TRANSLATE_NOOP("ChangeWords", "public notice")},
    Word{"report", QT_TRANSLATE_NOOP("ChangeWords", "report to the governor")},
    Word{"publication", QT_TRANSLATE_NOOP("ChangeWords", "publication")},
    Word{"amendmentBill", QT_TRANSLATE_NOOP("ChangeWords", "bill of an amendment")},
    Word{"amendmentNotice", QT_TRANSLATE_NOOP("ChangeWords", "notice of an amendment")},
    Word{"amendmentReport", QT_TRANSLATE_NOOP("ChangeWords", "report of an amendment")},
    Word{"settledBeforeBill", QT_TRANSLATE_NOOP("ChangeWords", "from the settled draft to the bill")},
    Word{"billInCity", QT_TRANSLATE_NOOP("ChangeWords", "from the bill to the session of a city")},
    Word{"billInTown", QT_TRANSLATE_NOOP("ChangeWords", "from the bill to the session of a town or village")},
    Word{"day", QT_TRANSLATE_NOOP("ChangeWords", "to the day")},
    Word{"month", QT_TRANSLATE_NOOP("ChangeWords", "to the month")},
    Word{"draft", QT_TRANSLATE_NOOP("ChangeWords", "draft")},
    Word{"signed", QT_TRANSLATE_NOOP("ChangeWords", "signed")},
    Word{"superseded", QT_TRANSLATE_NOOP("ChangeWords", "superseded")},
    Word{"abolished", QT_TRANSLATE_NOOP("ChangeWords", "abolished")},
    Word{"agreement", QT_TRANSLATE_NOOP("ChangeWords", "cooperation agreement")},
    Word{"amendment", QT_TRANSLATE_NOOP("ChangeWords", "amendment agreement")},
    Word{"other", QT_TRANSLATE_NOOP("ChangeWords", "other text")},
    Word{"designatedCity", QT_TRANSLATE_NOOP("ChangeWords", "designated city")},
    Word{"coreStatusCity", QT_TRANSLATE_NOOP("ChangeWords", "core-status city")},
    Word{"city", QT_TRANSLATE_NOOP("ChangeWords", "city")},
    Word{"town", QT_TRANSLATE_NOOP("ChangeWords", "town")},
    Word{"village", QT_TRANSLATE_NOOP("ChangeWords", "village")},
    Word{"coreCityArea", QT_TRANSLATE_NOOP("ChangeWords", "area of a core city")},
    Word{"settlementArea", QT_TRANSLATE_NOOP("ChangeWords", "settlement area")},
    Word{"formerUnion", QT_TRANSLATE_NOOP("ChangeWords", "former union of municipalities")},
    Word{"columns", QT_TRANSLATE_NOOP("ChangeWords", "columns")},
    Word{"stacked", QT_TRANSLATE_NOOP("ChangeWords", "stacked rows")},
    Word{"outline", QT_TRANSLATE_NOOP("ChangeWords", "outline in an article")},
    Word{"notAtHand", QT_TRANSLATE_NOOP("ChangeWords", "text not at hand")},
    Word{"atHand", QT_TRANSLATE_NOOP("ChangeWords", "text at hand")},
    Word{"unknown", QT_TRANSLATE_NOOP("ChangeWords", "not known")},
    Word{"instruction", QT_TRANSLATE_NOOP("ChangeWords", "instructions")},
    Word{"table", QT_TRANSLATE_NOOP("ChangeWords", "comparison table")},
    Word{"up", QT_TRANSLATE_NOOP("ChangeWords", "higher is better")},
    Word{"down", QT_TRANSLATE_NOOP("ChangeWords", "lower is better")},
    Word{"keep", QT_TRANSLATE_NOOP("ChangeWords", "to be kept")},
    Word{"heads", QT_TRANSLATE_NOOP("ChangeWords", "meeting of the heads")},
    Word{"advisory", QT_TRANSLATE_NOOP("ChangeWords", "advisory council")},
    Word{"regular", QT_TRANSLATE_NOOP("ChangeWords", "regular consultation")},
    Word{"officers", QT_TRANSLATE_NOOP("ChangeWords", "meeting of the officers")},
    Word{"minutes", QT_TRANSLATE_NOOP("ChangeWords", "minutes")},
    Word{"material", QT_TRANSLATE_NOOP("ChangeWords", "material")},
    Word{"restate", QT_TRANSLATE_NOOP("ChangeWords", "the whole text anew")},
    Word{"abolition", QT_TRANSLATE_NOOP("ChangeWords", "abolition of the agreement")},
};

QString translated(const char* source)
{
    return QCoreApplication::translate("ChangeWords", source);
}

template <size_t Count>
QString wordFor(const std::array<Word, Count>& words, const QString& name)
{
    for (const Word& word : words) {
        if (name == QLatin1String(word.name))
            return translated(word.source);
    }
    return name;
}

QString revisionWords(const QString& agreement, int revision)
{
    const QString number =
        revision > 0 ? filled(translated(QT_TRANSLATE_NOOP("ChangeWords", "revision %1")), {QString::number(revision)})
                     : QString();
    return agreement.isEmpty() || number.isEmpty() ? agreement + number : agreement + u' ' + number;
}

/// What differs between a signed text and the rows, by whether both have it.
const char* differenceSource(const Fault& fault)
{
    if (!fault.column.isEmpty())
        return QT_TRANSLATE_NOOP("ChangeWords", "%1: %2 is not what was signed: %3. Signed: “%4”. Now: “%5”.");
    return fault.value.isEmpty()
               ? QT_TRANSLATE_NOOP("ChangeWords", "%1: %2 is missing; it was signed. Signed: “%4”.")
               : QT_TRANSLATE_NOOP("ChangeWords", "%1: %2 was not there when it was signed. Now: “%5”.");
}

const char* faultSource(const Fault& fault)
{
    switch (fault.kind) {
    case FaultKind::Integrity:
        return QT_TRANSLATE_NOOP("ChangeWords", "The database is damaged: %6");
    case FaultKind::Reference:
        return QT_TRANSLATE_NOOP("ChangeWords", "Something refers to what is not in the file: %6");
    case FaultKind::SignedTextMissing:
        return QT_TRANSLATE_NOOP("ChangeWords", "%1: the copy of the signed text is missing.");
    case FaultKind::DigestWrong:
        return QT_TRANSLATE_NOOP("ChangeWords", "%1: the copy of the signed text does not have the digest %6.");
    case FaultKind::SignedTextDiffers:
        return differenceSource(fault);
    case FaultKind::TextUnreadable:
        return QT_TRANSLATE_NOOP("ChangeWords", "%1: the text cannot be put together: %6");
    case FaultKind::DerivedDiffers:
        return fault.place.isEmpty()
                   ? QT_TRANSLATE_NOOP("ChangeWords", "The search texts hold what is in no agreement: %6")
                   : QT_TRANSLATE_NOOP("ChangeWords", "%1: the search text of %2 is not what a rebuild would give.");
    case FaultKind::FileDamaged:
        return QT_TRANSLATE_NOOP("ChangeWords", "What is kept of the file “%6” is not what was entered.");
    case FaultKind::HistoryUnreadable:
        return QT_TRANSLATE_NOOP("ChangeWords", "Step %6 of the history cannot be undone: it is damaged.");
    }
    return "";
}

/// Columns of days are called so throughout the file.
bool isDay(const QString& column)
{
    return column.endsWith(u"_on") || column.endsWith(u"_from") || column.endsWith(u"_to");
}

} // namespace

QString thingWords(const QString& table)
{
    return wordFor(kThings, table);
}

QString fieldWords(const QString& column)
{
    return wordFor(kFields, column);
}

QString valueWords(const QString& column, const QString& value)
{
    const bool isWord = column == u"state" || column == u"kind" || column == u"scheme" || column == u"face" ||
                        column == u"text_state" || column == u"instrument" || column == u"direction" ||
                        column == u"day_precision" || column == u"role";
    if (isWord)
        return wordFor(kValues, value);
    const QDate day = isDay(column) ? QDate::fromString(value, Qt::ISODate) : QDate();
    return day.isValid() ? core::toEraDate(day) : value;
}

QString placeWords(const core::store::ValueChange& change)
{
    QStringList words;
    for (const QString& word :
         {revisionWords(change.agreement, change.revision), change.thing == change.agreement ? QString() : change.thing,
          fieldWords(change.column)}) {
        if (!word.isEmpty())
            words.append(word);
    }
    return words.join(u' ');
}

QString stepWords(const core::store::LogEntry& entry)
{
    switch (entry.kind) {
    case core::store::LogKind::Undo:
        return filled(translated(QT_TRANSLATE_NOOP("ChangeWords", "undone: %1")), {entry.label});
    case core::store::LogKind::Redo:
        return filled(translated(QT_TRANSLATE_NOOP("ChangeWords", "done again: %1")), {entry.label});
    case core::store::LogKind::Edit:
    case core::store::LogKind::Record:
        break;
    }
    return entry.label;
}

QString faultWords(const Fault& fault)
{
    const QString place =
        fault.place.isEmpty() ? translated(QT_TRANSLATE_NOOP("ChangeWords", "the whole text")) : fault.place;
    return filled(translated(faultSource(fault)),
                  {revisionWords(fault.agreement, fault.revision), place, fieldWords(fault.column),
                   valueWords(fault.column, fault.signedValue), valueWords(fault.column, fault.value), fault.detail});
}

} // namespace ui
