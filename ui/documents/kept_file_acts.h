// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kept_file.h"
#include "ui/common/background_task.h"

#include <QObject>
#include <QTemporaryDir>

#include <deque>
#include <functional>

class QWidget;

namespace core::store {
class Registry;
}

namespace ui {
class FilePrompt;
class TaskStrip;
} // namespace ui

namespace ui::documents {

/// What is done with a file that is kept: opened with the program of the system for it, or written to a place of the
/// user's. Its bytes are read in a worker and compared with its digest before anybody sees them. What is opened from
/// the registry is a copy for reading, in a folder that goes with the page. One after the other, in the order asked.
class KeptFileActs : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeptFileActs)

public:
    using Opener = std::function<bool(const QString& path)>;

    /// Registry and prompt must outlive it; the page becomes its parent.
    KeptFileActs(core::store::Registry& registry, FilePrompt& files, QWidget* page);

    /// Has a strip show what is being read or written.
    void showIn(TaskStrip& strip);
    void open(const core::model::KeptFile& file);
    void saveCopy(const core::model::KeptFile& file);
    /// In place of the desktop, which opens paths otherwise.
    void setOpener(const Opener& opener) { m_opener = opener; }

Q_SIGNALS:
    void failed(const core::Error& error);
    void told(const QString& sentence);

private:
    bool ensureOpenable(const QString& name);
    void startNext();

    QWidget* m_page;
    core::store::Registry& m_registry;
    FilePrompt& m_files;
    Opener m_opener;
    QTemporaryDir m_copies;
    std::deque<std::function<void()>> m_waiting; ///< what was asked for while a file is being read or written
    BackgroundTask m_task;
};

} // namespace ui::documents
