// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/kept_file_acts.h"

#include "core/exchange/kept_file_transfer.h"
#include "core/store/file_store.h"
#include "core/store/registry.h"
#include "ui/common/file_prompt.h"
#include "ui/common/task_strip.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::documents {

namespace {

/// In a worker, with a connection of its own.
Result<QByteArray> contentIn(const QString& registry, const model::KeptFile& file)
{
    const auto reader = store::Connection::open(registry);
    if (!reader)
        return reader.error();
    return store::FileStore(**reader).content(file);
}

Result<void> writeTo(const QString& target, const QString& registry, const model::KeptFile& file, Task& task)
{
    if (!file.isInside())
        return exchange::copyReferred(file, target, task);
    const auto content = contentIn(registry, file);
    if (task.isCancelled())
        return Error{ErrorCode::Cancelled, {}, {}};
    return content ? exchange::writeWholeFile(*content, target) : Result<void>(content.error());
}

/// The path to open: its own place, or a copy for reading.
Result<QString> pathToOpen(const QString& copies, const QString& registry, const model::KeptFile& file, Task& task)
{
    if (!file.isInside()) {
        const auto same = exchange::checkReferred(file, task);
        // Whatever links lead to it: what is opened is what was looked at.
        return same ? Result<QString>(QFileInfo(file.path).canonicalFilePath()) : Result<QString>(same.error());
    }
    const QDir folder(QDir(copies).filePath(QString::number(file.id.value)));
    const QString path = folder.filePath(model::fileNameOf(file.name));
    if (!folder.mkpath(u"."_s))
        return Error{ErrorCode::FileUnwritable, {path}, {}};
    // An earlier copy is for reading only; it may be open still, and goes all the same.
    QFile::remove(path);
    if (auto written = writeTo(path, registry, file, task); !written)
        return written.error();
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::ReadUser);
    return path;
}

} // namespace

KeptFileActs::KeptFileActs(store::Registry& registry, FilePrompt& files, QWidget* page)
    : QObject(page)
    , m_page(page)
    , m_registry(registry)
    , m_files(files)
    , m_opener([](const QString& path) { return QDesktopServices::openUrl(QUrl::fromLocalFile(path)); })
{
}

void KeptFileActs::showIn(TaskStrip& strip)
{
    strip.watch(m_task, tr("The file is being read and compared with its digest…"));
}

/// The name that people see and the place of the file may differ: both must be those of a paper.
bool KeptFileActs::ensureOpenable(const QString& name)
{
    if (model::isOpenable(name))
        return true;
    Q_EMIT told(tr("“%1” was not opened. A file of this kind may hold a program. Write it out, and look at it with "
                   "what your office uses for that.")
                    .arg(name));
    return false;
}

void KeptFileActs::open(const model::KeptFile& file)
{
    if (!ensureOpenable(file.name) || (!file.isInside() && !ensureOpenable(QFileInfo(file.path).fileName())))
        return;
    const auto opened = [this, name = file.name](const Result<QString>& path) {
        if (!path && path.error().code == ErrorCode::Cancelled)
            Q_EMIT told(tr("“%1” was not opened: it was stopped.").arg(name));
        else if (!path)
            Q_EMIT failed(path.error());
        else if (ensureOpenable(QFileInfo(*path).fileName()) && !m_opener(*path))
            Q_EMIT told(tr("“%1” was not opened. This computer has no program for it. Write it out, and open it on "
                           "another one.")
                            .arg(name));
    };
    m_waiting.emplace_back([this, file, opened] {
        m_task.start([file, copies = m_copies.path(), registry = m_registry.connection().path()](
                         Task& task) -> Result<QString> { return pathToOpen(copies, registry, file, task); },
                     [this, opened](const Result<QString>& path) {
                         opened(path);
                         startNext();
                     });
    });
    startNext();
}

void KeptFileActs::startNext()
{
    if (m_task.isRunning() || m_waiting.empty())
        return;
    const std::function<void()> next = std::move(m_waiting.front());
    m_waiting.pop_front();
    next();
}

void KeptFileActs::saveCopy(const model::KeptFile& file)
{
    const QString target =
        m_files.fileToSave(m_page, tr("Write the file out"), model::fileNameOf(file.name), tr("All files (*)"));
    if (target.isEmpty())
        return;
    m_waiting.emplace_back([this, file, target] {
        m_task.start(
            [file, target, registry = m_registry.connection().path()](Task& task) -> Result<void> {
                return writeTo(target, registry, file, task);
            },
            [this, target](const Result<void>& written) {
                if (written)
                    Q_EMIT told(tr("Written to %1.").arg(QDir::toNativeSeparators(target)));
                else if (written.error().code == ErrorCode::Cancelled)
                    Q_EMIT told(tr("Nothing was written to %1: it was stopped.").arg(QDir::toNativeSeparators(target)));
                else
                    Q_EMIT failed(written.error());
                startNext();
            });
    });
    startNext();
}

} // namespace ui::documents
