// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/publication.h"

#include "core/base/file_names.h"
#include "core/exchange/kept_file_transfer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QTemporaryDir>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <unistd.h>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::documents {

namespace {

const QString kPageName = u"index.html"_s;

/// What earlier calls have written: their page, and the digests that a file of a name may have.
struct Earlier
{
    QByteArray page;
    QMultiHash<QString, QString> digests;
};

/// Error: FileExists for a page of somebody else.
Result<Earlier> writtenBefore(const QDir& folder)
{
    const QString path = folder.filePath(kPageName);
    QFile old(path);
    if (!old.exists())
        return Earlier();
    constexpr qint64 kLongestPage = qint64{32} * 1024 * 1024;
    if (!old.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileExists, {path}, old.errorString()};
    Earlier earlier{old.read(kLongestPage), {}};
    const auto files = exchange::filesOfPage(earlier.page);
    if (!files)
        return Error{ErrorCode::FileExists, {path}, {}};
    for (const exchange::PublishedFile& file : *files)
        earlier.digests.insert(file.link, file.digest);
    return earlier;
}

/// Error: FileExists when something stands there that an earlier call has not written.
Result<void> ensureOurs(const QString& path, const QStringList& digestsBefore, Task& task)
{
    if (!QFileInfo::exists(path) && !QFileInfo(path).isSymLink())
        return {};
    if (digestsBefore.isEmpty())
        return Error{ErrorCode::FileExists, {path}, {}};
    const auto found = exchange::measureFile(path, task);
    if (!found)
        return found.error();
    if (!digestsBefore.contains(found->digest))
        return Error{ErrorCode::FileExists, {path}, {}};
    return {};
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

/// Files of earlier calls that are still there and that this one does not write: the page goes on knowing them as ours,
/// so that a file that could not be had today can be put in its place tomorrow.
std::vector<exchange::PublishedFile> keptFiles(const Earlier& before, const QHash<QString, Made>& made,
                                               const QDir& folder)
{
    std::vector<exchange::PublishedFile> kept;
    for (auto file = before.digests.constBegin(); file != before.digests.constEnd(); ++file) {
        if (!made.contains(file.key()) && QFileInfo::exists(folder.filePath(file.key())))
            kept.push_back({file.key(), file.value()});
    }
    std::sort(kept.begin(), kept.end(), [](const auto& one, const auto& other) {
        return std::pair(one.link, one.digest) < std::pair(other.link, other.digest);
    });
    return kept;
}

/// A page that knows the files before and those that come: it stands there while they are moved, one after the other,
/// so that a call that breaks off in between does not make them somebody else's.
QByteArray pageOfBoth(const Earlier& before, const exchange::PublicationPage& page, const QHash<QString, Made>& made)
{
    std::vector<exchange::PublishedFile> coming;
    for (auto file = made.constBegin(); file != made.constEnd(); ++file)
        coming.push_back({file.key(), file->facts.digest});
    if (!before.page.isEmpty())
        return exchange::withKept(before.page, coming);
    return exchange::toHtml({page.title, page.publisher, {}, page.updatedOn, {}, coming});
}

Result<void> putPage(const QByteArray& html, const QString& waiting, const QString& path, Replacing& replacing)
{
    auto written = exchange::writeWholeFile(html, waiting);
    return written ? replacing.put(waiting, path) : written;
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
        if (auto ours = ensureOurs(directory.filePath(file.name), before->digests.values(file.name), task); !ours)
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
        const QString path = waiting.filePath(u"%1.%2"_s.arg(at).arg(fileEnding(file.name)));
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
    plan.page.kept = keptFiles(*before, made, directory);
    if (task.isCancelled())
        return Error{ErrorCode::Cancelled, {}, {}};
    if (!directory.mkpath(u"documents"_s))
        return Error{ErrorCode::FileUnwritable, {directory.filePath(u"documents"_s)}, {}};
    outcome.page = directory.filePath(kPageName);
    const QString newPage = waiting.filePath(kPageName);
    Replacing replacing(QDir(waiting.path()));
    if (auto put = putPage(pageOfBoth(*before, plan.page, made), newPage, outcome.page, replacing); !put)
        return put.error();
    for (const PublicationFile& file : plan.files) {
        const auto here = made.constFind(file.name);
        if (here == made.constEnd())
            continue;
        if (auto put = replacing.put(here->path, directory.filePath(file.name)); !put)
            return put.error();
        ++outcome.files;
    }
    if (auto put = putPage(exchange::toHtml(plan.page), newPage, outcome.page, replacing); !put)
        return put.error();
    replacing.keep();
    for (const exchange::PublishedFile& file : plan.page.kept)
        outcome.stale.append(directory.filePath(file.link));
    outcome.stale.removeDuplicates();
    return outcome;
}

} // namespace ui::documents
