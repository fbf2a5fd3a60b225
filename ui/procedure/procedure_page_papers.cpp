// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ProcedurePage that makes the papers of the rows chosen.
#include "ui/procedure/procedure_page.h"

#include "core/store/registry.h"
#include "ui/common/error_sentences.h"
#include "ui/common/file_prompt.h"
#include "ui/common/issued_papers.h"
#include "ui/common/procedure_sentences.h"
#include "ui/common/settings.h"
#include "ui/procedure/packet_files.h"
#include "ui/procedure/procedure_model.h"

#include <QDir>
#include <QFileInfo>
#include <QListWidget>
#include <QTableView>

#include <optional>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::procedure {

void ProcedurePage::makePapers()
{
    const QDate today = QDate::currentDate();
    PacketSubjects subjects;
    if (m_table->selectionModel()->hasSelection()) {
        for (const int row : chosenRows()) {
            const model::ProcedureCase& one = m_model->shownRows().at(static_cast<size_t>(row)).one;
            if (one.hasText())
                subjects.push_back(one.subject());
        }
        if (subjects.empty()) {
            Q_EMIT told(tr("No paper can be made of the rows chosen. Only their day is known, and papers are made of a "
                           "text. Choose other rows, or read the text in first."));
            return;
        }
    } else if (auto newest = newestSubjects(m_registry.connection(), today)) {
        subjects = std::move(*newest);
    } else {
        Q_EMIT failed(newest.error());
        return;
    }
    const QString folder =
        m_files.folderToSave(this, tr("Folder for the council papers"), QFileInfo(m_registry.path()).absolutePath());
    if (folder.isEmpty())
        return;
    auto sources = readPacketSources(m_registry.connection(), subjects, today);
    auto house = readPacketHouse(m_registry.connection(), today);
    if (!sources || !house) {
        Q_EMIT failed(sources ? house.error() : sources.error());
        return;
    }
    house->isNewLeft = SettingsStore::read().isNewLeft;
    m_task.start([sources = std::move(*sources), house = std::move(*house), folder](Task& task)
                     -> Result<std::vector<PacketOutcome>> { return writePackets(sources, house, folder, task); },
                 [this, folder](const Result<std::vector<PacketOutcome>>& outcomes) {
                     if (outcomes)
                         finishPapers(*outcomes, folder);
                     else
                         Q_EMIT failed(outcomes.error());
                 });
}

void ProcedurePage::finishPapers(const std::vector<PacketOutcome>& outcomes, const QString& folder)
{
    std::vector<model::IssuedPaper> entries;
    QStringList failures;
    QStringList refused;
    QStringList doubtful;
    QStringList aside;
    int notMade = 0;
    std::optional<Error> failure;
    for (const PacketOutcome& outcome : outcomes) {
        for (const WrittenPacketPaper& paper : outcome.papers) {
            if (!paper.path.isEmpty())
                entries.push_back(paper.entry);
            notMade += paper.path.isEmpty() ? 1 : 0;
            for (const auto& finding : paper.findings)
                (paper.path.isEmpty() ? refused : doubtful)
                    .append(outcome.member + u' ' + paper.name + u"："_s + sentence(finding));
        }
        for (const QString& path : outcome.setAside)
            aside.append(tr("%1: an outdated paper is now called %2.").arg(outcome.member, QFileInfo(path).fileName()));
        // Who stopped it knows so of every member.
        if (outcome.failure && outcome.failure->code != ErrorCode::Cancelled)
            failures.append(outcome.member + u"："_s + sentence(*outcome.failure));
        if (outcome.failure && !failure)
            failure = outcome.failure;
    }
    // What was found stands below the board until another row is chosen.
    const QStringList remarks = failures + refused + doubtful + aside;
    if (!remarks.isEmpty()) {
        m_remarks->clear();
        m_remarks->addItems(remarks);
    }
    if (failure && entries.empty() && refused.isEmpty()) {
        Q_EMIT failed(*failure);
        return;
    }
    const auto entered = enterPapers(m_registry, entries);
    QString words =
        tr("%1 papers were made in %2.").arg(QString::number(entries.size()), QDir::toNativeSeparators(folder));
    if (!failures.isEmpty())
        words +=
            tr(" The papers of %1 members could not all be made: see the list below the board.").arg(failures.size());
    else if (failure)
        words += tr(" Then it was stopped.");
    if (notMade > 0)
        words += tr(" %1 papers contradict what is kept and were not made: see the list below the board.").arg(notMade);
    if (!doubtful.isEmpty())
        words += tr(" In papers that were made there are %1 places to check: see the list below the board.")
                     .arg(doubtful.size());
    Q_EMIT told(words + (entered ? *entered : u' ' + sentence(entered.error())));
}

} // namespace ui::procedure
