// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_queue.h"
#include "core/base/result.h"
#include "core/store/registry_options.h"
#include "core/store/save_job.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace core::store {
class MergeJob;
class Registry;
struct LogEntry;
struct MergeConflict;
struct MergeDecision;
struct UnsavedWork;
} // namespace core::store

namespace ui {
class UserPrompts;
struct Settings;
} // namespace ui

namespace ui::shell {
class MainWindow;
}

namespace app {

class FileWork;

/// The composition root: owns the open registry and the window, and wires them. Opens, saves and closes files; asks
/// through the prompts only when something would be lost. Lives in the main thread from the start of the desktop to
/// its end.
class Application : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Application)

public:
    explicit Application(std::unique_ptr<ui::UserPrompts> prompts);
    ~Application() override;

    /// Shows the window, on the file that the words of the command line name.
    void start(const QStringList& words);
    [[nodiscard]] ui::shell::MainWindow& window() { return *m_window; }
    /// A file is being opened or saved.
    [[nodiscard]] bool isWorking() const;
    /// nullptr without an open file.
    [[nodiscard]] core::store::Registry* registry() { return m_registry.get(); }

private:
    void connectWindow();
    /// Settings that were changed: the looks, and what the open file keeps.
    void apply(const ui::Settings& settings);
    void keepGenerations(const ui::Settings& settings);
    /// Looks for unsaved work of an earlier start first, and offers what to do with it.
    void openFile(const QString& path);
    void openFound(const QString& path, const core::Result<std::vector<core::store::UnsavedWork>>& unsaved);
    void offerUnsaved(const core::store::UnsavedWork& work);
    void openWith(const QString& path, const core::store::RegistryOptions& options, const QString& toldAfter = {});
    void recover(const core::store::UnsavedWork& work);
    /// The work is set aside first.
    void openAsSaved(const core::store::UnsavedWork& work, const QString& toldAfter);
    /// Edits of the open file that the user once left without saving: they can be had back.
    void findLeftBehind();
    void offerLeftBehind(const std::vector<core::store::UnsavedWork>& found);
    /// A new file with its first contents.
    void makeFile(const QString& path, const core::store::FirstContents& fill);
    /// `saved` is called with what came of it, which has been told by then.
    void save(core::store::SaveKind kind, const QString& path, const std::function<void(bool)>& saved);
    void saveNow(core::store::SaveKind kind, const QString& path, const std::function<void(bool)>& saved);
    void tellSaved(core::store::SaveKind kind, const QString& path, const core::Result<void>& saved);
    void offerMerge(const core::Error& error);
    void offerMergeOf(core::Error error, const std::vector<core::store::MergeConflict>& conflicts);
    void addMergeOffer(const QString& words, const std::vector<core::store::MergeDecision>& decisions);
    void mergeSaves(const std::vector<core::store::MergeDecision>& decisions);
    void takeMerged(core::store::MergeJob& job, const std::vector<core::store::MergeDecision>& decisions);
    /// Calls `closed` unless the user would rather go on.
    void closeFile(const std::function<void()>& closed);
    void closeSettled(const std::function<void()>& closed);
    void closeNow(const std::function<void()>& closed);
    /// Asks before a concluded text would be a draft again.
    void undo();
    void takeStep(core::Result<core::store::LogEntry> (core::store::Registry::*step)());
    void show(std::unique_ptr<core::store::Registry> registry);

    std::unique_ptr<ui::UserPrompts> m_prompts;
    std::unique_ptr<core::store::Registry> m_registry;
    std::unique_ptr<ui::shell::MainWindow> m_window;
    std::unique_ptr<FileWork> m_work; ///< goes before what it works on
    CommandQueue m_commands;
    QString m_beingOpened; ///< path; empty while nothing is
};

} // namespace app
