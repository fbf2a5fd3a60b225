// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/edit_report.h"

#include "core/model/numbering.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core::model;

namespace ui {
QString editReport(const EditOutcome& outcome)
{
    QStringList sentences;
    const auto article = std::find_if(outcome.renumbered.begin(), outcome.renumbered.end(),
                                      [](const Renumbering& r) { return r.kind == ProvisionKind::Article; });
    if (article != outcome.renumbered.end())
        sentences.append(QCoreApplication::translate("EditReport", "The articles from %1 on have new numbers.")
                             .arg(shownNumber(article->before)));
    const auto followed = static_cast<int>(outcome.references.size());
    if (followed > 0)
        sentences.append(QCoreApplication::translate("EditReport", "%n reference(s) followed.", nullptr, followed));
    QStringList doubtful;
    for (const ReferenceDoubt& doubt : outcome.doubts)
        doubtful.append(QCoreApplication::translate("EditReport", "“%1” in %2").arg(doubt.words, doubt.where));
    if (!doubtful.isEmpty())
        sentences.append(QCoreApplication::translate("EditReport", "Please look at: %1")
                             .arg(doubtful.join(QCoreApplication::translate("EditReport", ", "))));
    return sentences.join(u' ');
}

} // namespace ui
