// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/edit_report.h"

#include "core/model/numbering.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core::model;

namespace ui {
namespace {

QString tr(const char* text, int count = -1)
{
    return QCoreApplication::translate("EditReport", text, nullptr, count);
}

} // namespace

QString editReport(const EditOutcome& outcome)
{
    QStringList sentences;
    const auto article = std::find_if(outcome.renumbered.begin(), outcome.renumbered.end(),
                                      [](const Renumbering& r) { return r.kind == ProvisionKind::Article; });
    if (article != outcome.renumbered.end())
        sentences.append(tr("The articles from %1 on have new numbers.").arg(shownNumber(article->before)));
    if (!outcome.references.empty())
        sentences.append(tr("%n reference(s) followed.", static_cast<int>(outcome.references.size())));
    QStringList doubtful;
    for (const ReferenceDoubt& doubt : outcome.doubts)
        doubtful.append(tr("“%1” in %2").arg(doubt.words, doubt.where));
    if (!doubtful.isEmpty())
        sentences.append(tr("Please look at: %1").arg(doubtful.join(tr(", "))));
    return sentences.join(tr(" "));
}

} // namespace ui
