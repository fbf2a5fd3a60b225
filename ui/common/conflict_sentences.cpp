// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/conflict_sentences.h"

#include "ui/common/error_sentences.h"
#include "ui/common/filled_sentence.h"

#include <QCoreApplication>

using core::store::ConflictSide;
using core::store::MergeConflict;

namespace ui {

namespace {

QString conflictWords(const char* source)
{
    return QCoreApplication::translate("ConflictSentences", source);
}

const char* nameOfTable(const QString& table)
{
    static const std::pair<const char*, const char*> kTables[] = {
        {"municipality", QT_TRANSLATE_NOOP("ConflictSentences", "the municipality “%1”")},
        {"statistic", QT_TRANSLATE_NOOP("ConflictSentences", "the figure “%1”")},
        {"source", QT_TRANSLATE_NOOP("ConflictSentences", "the source “%1”")},
        {"indicator", QT_TRANSLATE_NOOP("ConflictSentences", "the indicator “%1”")},
        {"name_change", QT_TRANSLATE_NOOP("ConflictSentences", "the former name “%1”")},
        {"head_of_municipality", QT_TRANSLATE_NOOP("ConflictSentences", "the head “%1”")},
        {"named_table", QT_TRANSLATE_NOOP("ConflictSentences", "the table “%1”")},
        {"named_table_row", QT_TRANSLATE_NOOP("ConflictSentences", "the row “%1” of a table")},
        {"fiscal_measure", QT_TRANSLATE_NOOP("ConflictSentences", "the amount “%1”")},
        {"metro_area", QT_TRANSLATE_NOOP("ConflictSentences", "the area “%1”")},
        {"membership", QT_TRANSLATE_NOOP("ConflictSentences", "the membership “%1”")},
        {"declaration", QT_TRANSLATE_NOOP("ConflictSentences", "the declaration “%1”")},
        {"vision", QT_TRANSLATE_NOOP("ConflictSentences", "the vision “%1”")},
        {"vision_project", QT_TRANSLATE_NOOP("ConflictSentences", "the project “%1”")},
        {"kpi", QT_TRANSLATE_NOOP("ConflictSentences", "the KPI “%1”")},
        {"published_document", QT_TRANSLATE_NOOP("ConflictSentences", "the document “%1”")},
        {"agreement", QT_TRANSLATE_NOOP("ConflictSentences", "the agreement “%1”")},
        {"revision", QT_TRANSLATE_NOOP("ConflictSentences", "a revision of an agreement, which has been signed")},
        {"revision_party", QT_TRANSLATE_NOOP("ConflictSentences", "the party “%1”")},
        {"provision", QT_TRANSLATE_NOOP("ConflictSentences", "the provision “%1”")},
        {"amendment_agreement", QT_TRANSLATE_NOOP("ConflictSentences", "the amendment agreement “%1”")},
        {"template", QT_TRANSLATE_NOOP("ConflictSentences", "the template “%1”")},
        {"issued_paper", QT_TRANSLATE_NOOP("ConflictSentences", "the issued paper “%1”")},
        {"procedure_step", QT_TRANSLATE_NOOP("ConflictSentences", "the step “%1” of the procedure")},
        {"abolition_draft", QT_TRANSLATE_NOOP("ConflictSentences", "the draft of the abolition “%1”")},
        {"council_session", QT_TRANSLATE_NOOP("ConflictSentences", "the council session “%1”")},
        {"paper_wording", QT_TRANSLATE_NOOP("ConflictSentences", "the wording “%1” of a paper")},
        {"lead_time", QT_TRANSLATE_NOOP("ConflictSentences", "the lead time “%1”")},
        {"area_event", QT_TRANSLATE_NOOP("ConflictSentences", "the event “%1”")},
        {"meeting", QT_TRANSLATE_NOOP("ConflictSentences", "the meeting “%1”")},
        {"meeting_attendee", QT_TRANSLATE_NOOP("ConflictSentences", "“%1” among those who met")},
        {"kept_file", QT_TRANSLATE_NOOP("ConflictSentences", "the file “%1”")},
        {"template_provision", QT_TRANSLATE_NOOP("ConflictSentences", "the provision “%1” of a template")},
    };
    for (const auto& [name, words] : kTables) {
        if (table == QLatin1String(name))
            return words;
    }
    return QT_TRANSLATE_NOOP("ConflictSentences", "the entry “%1”");
}

QString mySentence(const ConflictSide& side, const QString& row)
{
    const QString time = localTime(side.madeAt.toString(Qt::ISODate));
    switch (side.act) {
    case ConflictSide::Act::Added:
        return filled(conflictWords(QT_TRANSLATE_NOOP("ConflictSentences", "You added %1 at %2 (%3): “%4”.")),
                      {row, time, side.label, side.value});
    case ConflictSide::Act::Removed:
        return filled(conflictWords(QT_TRANSLATE_NOOP("ConflictSentences", "You removed %1 at %2 (%3).")),
                      {row, time, side.label});
    case ConflictSide::Act::Changed:
        break;
    }
    return filled(conflictWords(QT_TRANSLATE_NOOP("ConflictSentences", "You changed %1 at %2 (%3): “%4”.")),
                  {row, time, side.label, side.value});
}

QString theirSentence(const ConflictSide& side, const QString& row)
{
    const QString person =
        side.person.isEmpty() ? conflictWords(QT_TRANSLATE_NOOP("ConflictSentences", "Somebody")) : side.person;
    const QString time = localTime(side.madeAt.toString(Qt::ISODate));
    switch (side.act) {
    case ConflictSide::Act::Added:
        return filled(conflictWords(QT_TRANSLATE_NOOP("ConflictSentences", "%1 added %2 at %3 (%4): “%5”.")),
                      {person, row, time, side.label, side.value});
    case ConflictSide::Act::Removed:
        return filled(conflictWords(QT_TRANSLATE_NOOP("ConflictSentences", "%1 removed %2 at %3 (%4).")),
                      {person, row, time, side.label});
    case ConflictSide::Act::Changed:
        break;
    }
    return filled(conflictWords(QT_TRANSLATE_NOOP("ConflictSentences", "%1 changed %2 at %3 (%4): “%5”.")),
                  {person, row, time, side.label, side.value});
}

} // namespace

QString rowName(const QString& table, const QString& name)
{
    return filled(conflictWords(nameOfTable(table)), {name});
}

QStringList conflictSentences(const MergeConflict& conflict)
{
    const QString row = rowName(conflict.table, conflict.name);
    return {mySentence(conflict.mine, row), theirSentence(conflict.theirs, row)};
}

} // namespace ui
