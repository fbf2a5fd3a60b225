// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kept_file.h"
#include "ui/common/background_task.h"
#include "ui/common/task_strip.h"

#include <QObject>
#include <QStringList>

#include <vector>

class QWidget;

namespace ui {
class FilePrompt;
} // namespace ui

namespace ui::documents {

/// Asks for files and reads them in a worker, for the forms that take them in. Owned by its form; what is still being
/// read when the form goes is dropped.
class FileTaker : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileTaker)

public:
    /// The prompt must outlive it; the form becomes its parent.
    FileTaker(FilePrompt& files, QWidget* form);

    /// Asks for one file, or for several.
    enum class HowMany { One, Several };
    void ask(HowMany howMany);
    [[nodiscard]] bool isRunning() const { return m_task.isRunning(); }
    /// Has a strip show what is being read.
    void showIn(TaskStrip& strip);
    /// 議事録.pdf（PDF　182KB）, and where it lies when it is only referred to.
    [[nodiscard]] static QString wordsOf(const core::model::KeptFile& file);

Q_SIGNALS:
    void taken(const std::vector<core::model::TakenFile>& files);
    void failed(const core::Error& error);
    /// By the user: none of the files was taken.
    void stopped();
    void runningChanged(bool isRunning);

private:
    QWidget* m_form;
    QPointer<TaskStrip> m_strip;
    FilePrompt& m_files;
    BackgroundTask m_task;
};

} // namespace ui::documents
