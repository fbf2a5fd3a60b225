// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/publication.h"

#include "core/exchange/kept_file_transfer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QTemporaryDir>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::documents {

namespace {

const QString kPageName = u"index.html"_s;

/// The names of an earlier call, with what it wrote there. Error: FileExists for a page of somebody else.
Result<QHash<QString, QString>> writtenBefore(const QDir& folder)
{
    const QString path = folder.filePath(kPageName);
    QHash<QString, QString> written;
    QFile old(path);
    if (!old.exists())
        return written;
    constexpr qint64 kLongestPage = qint64{32} * 1024 * 1024;
    if (!old.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileExists, {path}, old.errorString()};
    const auto files = exchange::filesOfPage(old.read(kLongestPage));
    if (!files)
        return Error{ErrorCode::FileExists, {path}, {}};
    for (const exchange::PublishedFile& file : *files)
        written.insert(file.link, file.digest);
    return written;
}

/// Error: FileExists when something stands there that an earlier call has not written.
Result<void> ensureOurs(const QString& path, const QString& digestBefore, Task& task)
{
    if (!QFileInfo::exists(path) && !QFileInfo(path).isSymLink())
        return {};
    if (digestBefore.isEmpty())
        return Error{ErrorCode::FileExists, {path}, {}};
    const auto found = exchange::measureFile(path, task);
    if (!found)
        return found.error();
    return found->digest == digestBefore ? Result<void>() : Result<void>(Error{ErrorCode::FileExists, {path}, {}});
}

/// In one step, so that there is at every moment a whole file at the place.
Result<void> moveOver(const QString& from, const QString& to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return Error{ErrorCode::FileUnwritable, {to}, QString::fromLocal8Bit(std::strerror(errno))};
    return {};
}

/// Puts files in their places, all of them or none: what stood there waits aside until the last one is in place.
class Replacing
{
public:
    /// `aside`: an empty folder on the same disk, which goes away with what was replaced.
    explicit Replacing(const QDir& aside)
        : m_aside(aside)
    {
    }
    Replacing(const Replacing&) = delete;
    Replacing& operator=(const Replacing&) = delete;
    ~Replacing()
    {
        if (m_isKept)
            return;
        for (auto place = m_done.crbegin(); place != m_done.crend(); ++place) {
            // What cannot be put back is not deleted either; there is nothing more to be done about it here.
            if (place->before.isEmpty())
                QFile::remove(place->path);
            else
                static_cast<void>(moveOver(place->before, place->path));
        }
    }

    Result<void> put(const QString& from, const QString& path)
    {
        QString before;
        if (QFileInfo::exists(path) || QFileInfo(path).isSymLink()) {
            before = m_aside.filePath(u"before.%1"_s.arg(m_done.size()));
            // A second name for the same bytes: the place itself is never without a file.
            if (::link(QFile::encodeName(path).constData(), QFile::encodeName(before).constData()) != 0 &&
                !QFile::copy(path, before))
                return Error{ErrorCode::FileUnwritable, {path}, {}};
        }
        if (auto moved = moveOver(from, path); !moved)
            return moved;
        m_done.push_back({path, before});
        return {};
    }
    /// All are in place.
    void keep() { m_isKept = true; }

private:
    struct Place
    {
        QString path;
        QString before; ///< what stood there; empty: nothing
    };

    QDir m_aside;
    std::vector<Place> m_done;
    bool m_isKept = false;
};

/// What was written for a name of the plan.
struct Made
{
    QString path; ///< where it waits
    model::KeptFile facts;
};

/// Links get the format and size of their file; those without a file become plain words.
void complete(exchange::PublicationPage& page, const QHash<QString, Made>& made)
{
    for (exchange::PublicationSection& section : page.sections) {
        for (auto& row : section.rows) {
            for (exchange::PublicationCell& cell : row) {
                if (cell.link.isEmpty())
                    continue;
                const auto file = made.constFind(cell.link);
                if (file == made.constEnd()) {
                    cell.link.clear();
                    continue;
                }
                const QString format = model::formatWord(cell.link);
                const QString size = model::sizeWords(file->facts.size);
                cell.words = format.isEmpty() ? u"%1（%2）"_s.arg(cell.words, size)
                                              : u"%1（%2：%3）"_s.arg(cell.words, format, size);
                cell.digest = file->facts.digest;
            }
        }
    }
}

} // namespace

QStringList pathsOf(const PublicationPlan& plan, const QString& folder)
{
    const QDir directory(folder);
    QStringList paths{directory.filePath(kPageName)};
    for (const PublicationFile& file : plan.files)
        paths.append(directory.filePath(file.name));
    return paths;
}

Result<PublicationOutcome> writePublication(PublicationPlan plan, const QString& folder, Task& task)
{
    const QDir directory(folder);
    auto before = writtenBefore(directory);
    if (!before)
        return before.error();
    for (const PublicationFile& file : plan.files) {
        if (auto ours = ensureOurs(directory.filePath(file.name), before->value(file.name), task); !ours)
            return ours.error();
    }
    if (!directory.mkpath(u"."_s))
        return Error{ErrorCode::FileUnwritable, {folder}, {}};
    const QTemporaryDir waiting(directory.filePath(u".kyoyaku-XXXXXX"_s));
    if (!waiting.isValid())
        return Error{ErrorCode::FileUnwritable, {folder}, waiting.errorString()};

    PublicationOutcome outcome;
    QHash<QString, Made> made;
    const int total = static_cast<int>(plan.files.size());
    for (int at = 0; at < total; ++at) {
        if (task.isCancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        task.report(at, total);
        const PublicationFile& file = plan.files[static_cast<size_t>(at)];
        // The pieces of one file are no progress of the whole, but it stops with the whole.
        Task part([&part, &task](int, int) {
            if (task.isCancelled())
                part.cancel();
        });
        const QString path = waiting.filePath(u"%1.%2"_s.arg(at).arg(model::fileEnding(file.name)));
        auto written = file.write(path, part);
        const auto facts = written ? exchange::measureFile(path, part) : Result<model::KeptFile>(written.error());
        if (facts)
            made.insert(file.name, {path, *facts});
        else if (facts.error().code == ErrorCode::Cancelled)
            return facts.error();
        else
            outcome.leftOut.push_back({file.title, facts.error()});
    }
    task.report(total, total);

    complete(plan.page, made);
    const QString newPage = waiting.filePath(kPageName);
    if (auto written = exchange::writeWholeFile(exchange::toHtml(plan.page), newPage); !written)
        return written.error();
    if (task.isCancelled())
        return Error{ErrorCode::Cancelled, {}, {}};
    if (!directory.mkpath(u"documents"_s))
        return Error{ErrorCode::FileUnwritable, {directory.filePath(u"documents"_s)}, {}};
    Replacing replacing(QDir(waiting.path()));
    for (auto file = made.constBegin(); file != made.constEnd(); ++file) {
        if (auto put = replacing.put(file->path, directory.filePath(file.key())); !put)
            return put.error();
        ++outcome.files;
    }
    outcome.page = directory.filePath(kPageName);
    if (auto put = replacing.put(newPage, outcome.page); !put)
        return put.error();
    replacing.keep();
    for (auto old = before->constBegin(); old != before->constEnd(); ++old) {
        if (!made.contains(old.key()) && QFileInfo::exists(directory.filePath(old.key())))
            outcome.stale.append(directory.filePath(old.key()));
    }
    outcome.stale.sort();
    return outcome;
}

} // namespace ui::documents
