// SPDX-License-Identifier: GPL-3.0-or-later
// Saving, putting the own edits together with what somebody else has saved, closing.
#include "app/application.h"
#include "app/file_work.h"
#include "core/store/merge.h"
#include "core/store/merge_job.h"
#include "core/store/registry.h"
#include "ui/common/conflict_sentences.h"
#include "ui/common/message_bar.h"
#include "ui/common/user_prompts.h"
#include "ui/shell/document_area.h"
#include "ui/shell/main_window.h"
#include "ui/shell/recent_files.h"

#include <QApplication>
#include <QDialog>
#include <QFileInfo>
#include <QPointer>

using namespace Qt::StringLiterals;
using core::store::MergeChoice;
using core::store::MergeConflict;
using core::store::MergeDecision;
using core::store::MergeJob;
using core::store::MergePreview;
using core::store::SaveKind;

namespace app {

void Application::save(SaveKind kind, const QString& path, const std::function<void(bool)>& saved)
{
    m_commands.run([this, kind, path, saved] { saveNow(kind, path, saved); });
}

void Application::saveNow(SaveKind kind, const QString& path, const std::function<void(bool)>& saved)
{
    if (!m_registry)
        return;
    m_window->commitPending();
    // The dialog has asked before an existing file is replaced.
    auto job = m_registry->beginSave(kind, path, core::store::Overwrite::Yes);
    if (!job) {
        m_window->showError(job.error());
        return;
    }
    m_work->save(*m_registry, std::move(*job), [this, kind, path, saved](const core::Result<void>& outcome) {
        tellSaved(kind, path, outcome);
        if (saved)
            saved(outcome.isOk());
    });
}

void Application::tellSaved(SaveKind kind, const QString& path, const core::Result<void>& saved)
{
    if (!saved && kind == SaveKind::Save && saved.error().code == core::ErrorCode::RegistryChangedMeanwhile)
        offerMerge(saved.error());
    else if (!saved)
        m_window->showError(saved.error());
    else if (kind == SaveKind::Copy)
        m_window->messages().showNotice(tr("A copy was saved: %1").arg(path));
    else if (m_registry->generationFailure())
        m_window->showError(*m_registry->generationFailure());
    if (saved && kind == SaveKind::As)
        ui::shell::RecentFiles().add(path);
    m_window->refresh();
}

void Application::offerMerge(const core::Error& error)
{
    const auto compared = [this, error](const core::Result<MergeJob*>& job) {
        const core::Result<MergePreview> preview = job ? (*job)->preview() : job.error();
        if (preview)
            offerMergeOf(error, preview->conflicts);
        else
            m_window->showError(error);
    };
    m_work->merge(tr("Comparing with what was saved…"), m_registry->beginMerge({}), compared);
}

void Application::offerMergeOf(core::Error error, const std::vector<MergeConflict>& conflicts)
{
    QStringList sentences;
    for (const MergeConflict& conflict : conflicts)
        sentences.append(ui::conflictSentences(conflict).join(u'\n'));
    error.detail = sentences.join(u"\n\n"_s);
    m_window->showError(error);
    if (conflicts.empty()) {
        addMergeOffer(tr("Put both together"), {});
        return;
    }
    const auto decided = [&conflicts](MergeChoice choice) {
        std::vector<MergeDecision> decisions;
        for (const MergeConflict& conflict : conflicts) {
            const bool mine = choice == MergeChoice::Mine && conflict.mayBeMine;
            decisions.push_back({conflict.table, conflict.row, mine ? MergeChoice::Mine : MergeChoice::Theirs});
        }
        return decisions;
    };
    addMergeOffer(tr("Where both changed, theirs"), decided(MergeChoice::Theirs));
    addMergeOffer(tr("Where both changed, mine"), decided(MergeChoice::Mine));
}

void Application::addMergeOffer(const QString& words, const std::vector<MergeDecision>& decisions)
{
    // A merge opens every page anew.
    const auto takeOffer = [this, decisions] {
        m_window->documents().settle(
            [this, decisions] { m_commands.run([this, decisions] { mergeSaves(decisions); }); });
    };
    m_window->messages().addOffer(words, takeOffer);
}

void Application::mergeSaves(const std::vector<MergeDecision>& decisions)
{
    if (!m_registry)
        return;
    m_window->commitPending();
    m_work->merge(tr("Putting both together…"), m_registry->beginMerge(decisions),
                  [this, decisions](const core::Result<MergeJob*>& job) {
                      if (job)
                          takeMerged(**job, decisions);
                      else
                          m_window->showError(job.error());
                  });
}

void Application::takeMerged(MergeJob& job, const std::vector<MergeDecision>& decisions)
{
    // Every page is read anew then, and a form over them would be gone with what was typed into it.
    if (const auto* form = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
        m_window->messages().showNotice(tr("A form is open. Both are put together as soon as it is closed."));
        connect(
            form, &QDialog::finished, this,
            [this, decisions, asked = QPointer<core::store::Registry>(m_registry.get())] {
                m_commands.run([this, decisions, asked] {
                    if (asked && asked == m_registry.get())
                        mergeSaves(decisions);
                });
            },
            Qt::QueuedConnection);
        return;
    }
    // Words in an open field would be lost too, and those of a page that keeps them by an act of its own.
    m_window->commitPending();
    if (m_window->documents().wouldLose()) {
        m_window->documents().settle([this, decisions, asked = QPointer<core::store::Registry>(m_registry.get())] {
            m_commands.run([this, decisions, asked] {
                if (asked && asked == m_registry.get())
                    mergeSaves(decisions);
            });
        });
        return;
    }
    const auto merged = m_registry->endMerge(job);
    if (!merged)
        m_window->showError(merged.error());
    else if (*merged)
        saveNow(SaveKind::Save, {}, {});
    else
        mergeSaves(decisions); // the user has edited on
}

void Application::closeFile(const std::function<void()>& closed)
{
    m_commands.runToClose([this, closed] {
        if (m_registry)
            m_window->documents().settle([this, closed] { closeSettled(closed); });
        else
            closed();
    });
}

/// What the pages held is settled; the edits of the file may not be saved yet.
void Application::closeSettled(const std::function<void()>& closed)
{
    // The answer about the pages may have come late.
    if (!m_registry || m_work->isRunning())
        return closeFile(closed);
    m_window->commitPending();
    if (!m_registry->hasUnsavedEdits())
        return closeNow(closed);
    const QString name = QFileInfo(m_registry->path()).fileName();
    m_prompts->beforeClosing(m_window.get(), name, [this, closed](ui::CloseChoice choice) {
        if (choice == ui::CloseChoice::LeaveUnsaved)
            m_commands.runToClose([this, closed] {
                if (m_registry)
                    m_registry->leaveUnsaved(core::store::UnsavedEdits::SetAside);
                closeNow(closed);
            });
        else if (choice == ui::CloseChoice::Save)
            // The window is alive while the worker saves: what was edited meanwhile is asked about again.
            save(SaveKind::Save, {}, [this, closed](bool isSaved) {
                if (isSaved)
                    closeFile(closed);
            });
    });
}

void Application::closeNow(const std::function<void()>& closed)
{
    m_window->setRegistry(nullptr);
    m_registry.reset();
    closed();
}

} // namespace app
