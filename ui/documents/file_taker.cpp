// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/file_taker.h"

#include "core/exchange/kept_file_transfer.h"
#include "ui/common/file_prompt.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::documents {

FileTaker::FileTaker(FilePrompt& files, QWidget* form)
    : QObject(form)
    , m_form(form)
    , m_files(files)
{
    connect(&m_task, &BackgroundTask::runningChanged, this, &FileTaker::runningChanged);
}

QString FileTaker::wordsOf(const model::KeptFile& file)
{
    const QString format = model::formatWord(file.name);
    const QString size = model::sizeWords(file.size);
    QString words = file.name + u'（' + (format.isEmpty() ? size : format + u'　' + size) + u'）';
    if (file.isInside())
        return words;
    return tr("%1, outside of the registry: %2").arg(words, QDir::toNativeSeparators(file.path));
}

void FileTaker::showIn(TaskStrip& strip)
{
    m_strip = &strip;
    strip.watch(m_task, {});
}

void FileTaker::ask(HowMany howMany)
{
    const QString title = tr("Take a file in");
    const QString filter = tr("All files (*)");
    const QStringList paths = howMany == HowMany::One ? QStringList{m_files.fileToOpen(m_form, title, {}, filter)}
                                                      : m_files.filesToOpen(m_form, title, {}, filter);
    if (paths.value(0).isEmpty())
        return;
    if (m_strip) {
        const int count = static_cast<int>(paths.size());
        m_strip->setWords(m_task, count == 1 ? tr("“%1” is being read…").arg(QFileInfo(paths.front()).fileName())
                                             : tr("%n files are being read…", nullptr, count));
    }
    m_task.start(
        [paths](Task& task) -> Result<std::vector<model::TakenFile>> {
            std::vector<model::TakenFile> files;
            for (const QString& path : paths) {
                auto file = exchange::takeFile(path, task);
                if (!file)
                    return file.error();
                files.push_back(std::move(*file));
            }
            return files;
        },
        [this](const Result<std::vector<model::TakenFile>>& files) {
            if (files)
                Q_EMIT taken(*files);
            else if (files.error().code == ErrorCode::Cancelled)
                Q_EMIT stopped();
            else
                Q_EMIT failed(files.error());
        });
}

} // namespace ui::documents
