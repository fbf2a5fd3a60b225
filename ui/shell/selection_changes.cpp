// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/selection_changes.h"

#include "core/base/calendar.h"
#include "ui/common/change_words.h"
#include "ui/common/moment_words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;
using store::HistoryStep;
using store::ValueChange;

namespace ui::shell {

std::vector<HistoryStep> changesOf(const std::vector<HistoryStep>& report, const Selection& selection,
                                   const std::vector<RevisionId>& revisions, const model::Provision* provision)
{
    QSet<LineageId> lineages;
    if (provision != nullptr)
        model::visit(*provision, [&lineages](const model::Provision& node) { lineages.insert(node.lineage); });
    const auto concerns = [&](const ValueChange& change) {
        if (selection.municipality.isValid())
            return change.table == u"municipality" && change.row == selection.municipality.value;
        if (provision == nullptr)
            return change.table == u"revision" && change.row == selection.revision.value;
        return lineages.contains(change.lineage) &&
               std::find(revisions.begin(), revisions.end(), change.revisionId) != revisions.end();
    };
    std::vector<HistoryStep> steps;
    for (auto step = report.rbegin(); step != report.rend(); ++step) {
        HistoryStep some{step->entry, step->isKnown, {}};
        std::copy_if(step->changes.begin(), step->changes.end(), std::back_inserter(some.changes), concerns);
        if (!some.changes.empty())
            steps.push_back(std::move(some));
    }
    return steps;
}

namespace {

QString line(const QString& words)
{
    return words.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString valueLines(const ValueChange& change)
{
    const QString where = change.thing + u' ' + fieldWords(change.column);
    QString html = u"<div><i>%1</i></div>"_s.arg(line(where.trimmed()));
    if (change.before)
        html += u"<div>%1 <s>%2</s></div>"_s.arg(line(QCoreApplication::translate("Changes", "Before:")),
                                                 line(valueWords(change.column, *change.before)));
    if (change.after)
        html += u"<div>%1 %2</div>"_s.arg(line(QCoreApplication::translate("Changes", "After:")),
                                          line(valueWords(change.column, *change.after)));
    if (!change.before && !change.after)
        html += u"<div>%1</div>"_s.arg(line(QCoreApplication::translate("Changes", "Moved to another place.")));
    return html;
}

QString eventWords(model::ProvisionEvent event)
{
    switch (event) {
    case model::ProvisionEvent::Added:
        return QCoreApplication::translate("Changes", "added");
    case model::ProvisionEvent::Removed:
        return QCoreApplication::translate("Changes", "removed");
    case model::ProvisionEvent::Changed:
        return QCoreApplication::translate("Changes", "changed");
    case model::ProvisionEvent::Made:
        return QCoreApplication::translate("Changes", "concluded");
    }
    return {};
}

} // namespace

QString provisionHistoryAsHtml(const std::vector<model::DatedText>& texts,
                               const std::vector<model::ProvisionStep>& steps)
{
    QString html;
    bool isAmended = false;
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        const model::DatedText& text = texts.at(step->text);
        isAmended = isAmended || step->event != model::ProvisionEvent::Made;
        const QString day = text.agreedOn ? toEraDate(*text.agreedOn) : text.text.signedOnAsWritten;
        html += u"<p style='margin-bottom:2px'><b>%1　%2</b>"_s.arg(line(day), line(eventWords(step->event)));
        if (!text.amendment.isEmpty())
            html += u"<br>"_s + line(text.amendment);
        const QString since =
            text.effectiveOn
                ? QCoreApplication::translate("Changes", "in force from %1").arg(toEraDate(*text.effectiveOn))
                : QCoreApplication::translate("Changes", "day of entry into force not fixed");
        html += u"<br>%1　%2</p>"_s.arg(line(step->place), line(since));
        if (step->event != model::ProvisionEvent::Added && step->event != model::ProvisionEvent::Made)
            html += u"<div>%1 <s>%2</s></div>"_s.arg(line(QCoreApplication::translate("Changes", "Before:")),
                                                     line(step->before));
        if (step->event == model::ProvisionEvent::Added || step->event == model::ProvisionEvent::Changed)
            html +=
                u"<div>%1 %2</div>"_s.arg(line(QCoreApplication::translate("Changes", "After:")), line(step->after));
    }
    if (!isAmended)
        return {};
    return u"<h4>%1</h4>"_s.arg(line(QCoreApplication::translate("Changes", "By amendment agreements"))) + html +
           u"<h4>%1</h4>"_s.arg(line(QCoreApplication::translate("Changes", "In this file")));
}

QString changesAsHtml(const std::vector<HistoryStep>& steps)
{
    // So many values of one step are told: making a draft adds every part of an article at once.
    constexpr size_t kMostValues = 8;
    QString html;
    for (const HistoryStep& step : steps) {
        html += u"<p style='margin-bottom:2px'><b>%1　%2</b><br>%3</p>"_s.arg(
            line(momentWords(step.entry.madeAt)), line(step.entry.person), line(stepWords(step.entry)));
        for (size_t i = 0; i < std::min(kMostValues, step.changes.size()); ++i)
            html += valueLines(step.changes[i]);
        const int left = static_cast<int>(step.changes.size()) - static_cast<int>(kMostValues);
        if (left > 0)
            html += u"<div>%1</div>"_s.arg(line(QCoreApplication::translate("Changes", "and %n more", nullptr, left)));
    }
    return html;
}

} // namespace ui::shell
