// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedure/packet_files.h"

#include "core/base/file_names.h"
#include "core/print/forms/signed_copy_files.h"
#include "core/print/pdf/pdf_writer.h"
#include "core/procedure/summary.h"
#include "ui/common/issued_papers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QThreadPool>
#include <QtConcurrent>

#include <atomic>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::procedure {

namespace {

QString partyNames(const model::ProcedureCase& one)
{
    QStringList names;
    for (const model::CaseParty& party : one.parties)
        names.append(party.name);
    return names.join(u'・');
}

Result<void> writePaper(const PacketPaper& paper, const PacketSource& source, const QString& path, Task& task)
{
    if (auto replaceable = core::print::ensureReplaceable(path); !replaceable)
        return replaceable;
    core::print::PdfMetadata metadata;
    metadata.title = source.one.title + u' ' + paper.name;
    return core::print::writePdf(paper.pages, metadata, path, &task);
}

QString pathIn(const QString& folder, const PacketPaper& paper)
{
    return QDir(folder).filePath(core::safeFileName(paper.name + u".pdf"_s));
}

/// Renames what an earlier call wrote and this one does not; gives the new paths. A file that cannot be renamed is an
/// error: an outdated paper would lie among the new ones.
Result<QStringList> setAside(const QString& folder, const std::vector<PacketPaper>& papers)
{
    static const QRegularExpression kOwn(u"^[0-9]{2} (?:%1)(?:（.+）)?\\.pdf$"_s.arg(packetPaperNames().join(u'|')));
    QStringList kept;
    for (const PacketPaper& paper : papers) {
        if (!core::procedure::hasError(paper.findings))
            kept.append(QFileInfo(pathIn(folder, paper)).fileName());
    }
    QStringList aside;
    const QDir directory(folder);
    for (const QString& name : directory.entryList({u"*.pdf"_s}, QDir::Files)) {
        if (kept.contains(name) || !name.contains(kOwn) || !core::print::ensureReplaceable(directory.filePath(name)))
            continue;
        const QString old = directory.filePath(u"（旧）"_s + name);
        if (QFileInfo::exists(old) && (!core::print::ensureReplaceable(old) || !QFile::remove(old)))
            return Error{ErrorCode::FileUnwritable, {old}, {}};
        if (!QFile::rename(directory.filePath(name), old))
            return Error{ErrorCode::FileUnwritable, {directory.filePath(name)}, {}};
        aside.append(old);
    }
    return aside;
}

/// Of the text that the papers are about: what is to be abolished stays signed until it is.
model::RevisionState stateOf(const model::ProcedureCase& one)
{
    if (one.isAbolition())
        return one.isDraft ? model::RevisionState::Signed : model::RevisionState::Abolished;
    return one.isDraft ? model::RevisionState::Draft : model::RevisionState::Signed;
}

PacketOutcome writePacket(const PacketSource& source, const PacketHouse& house, const QString& folder, Task& task)
{
    PacketOutcome outcome;
    outcome.member = source.one.parties.size() > 1 ? source.one.parties[1].name : source.one.title;
    // Only the whole work is asked whether to stop and told how far it is: the parts report to nobody.
    Task silent;
    const auto papers = makePapers(source, house, silent);
    const auto aside = setAside(folder, papers ? *papers : std::vector<PacketPaper>());
    outcome.setAside = aside ? *aside : QStringList();
    if (!papers || !aside) {
        outcome.failure = papers ? aside.error() : papers.error();
        return outcome;
    }
    if (!QDir().mkpath(folder)) {
        outcome.failure = Error{ErrorCode::FileUnwritable, {folder}, {}};
        return outcome;
    }
    for (const PacketPaper& paper : *papers) {
        WrittenPacketPaper written;
        written.name = paper.name;
        written.findings = paper.findings;
        if (task.isCancelled()) {
            outcome.failure = Error{ErrorCode::Cancelled, {}, {}};
            return outcome;
        }
        if (!core::procedure::hasError(paper.findings)) {
            const QString path = pathIn(folder, paper);
            if (const auto done = writePaper(paper, source, path, silent); !done) {
                outcome.failure = done.error();
                return outcome;
            }
            written.path = path;
            written.entry.form = paper.form;
            written.entry.title = source.one.isAbolition() ? core::procedure::actTitle(source.one) : source.one.title;
            written.entry.parties = partyNames(source.one);
            written.entry.revisionNumber = source.one.revisionNumber;
            written.entry.revisionState = stateOf(source.one);
            written.entry.targetName = QFileInfo(path).fileName();
            written.entry.pages = static_cast<int>(paper.pages.pages.size());
            written.entry.digest = digestOfFile(path);
        }
        outcome.papers.push_back(std::move(written));
    }
    return outcome;
}

/// A folder for each text; two agreements of one member get folders of their own.
QStringList foldersFor(const std::vector<PacketSource>& sources, const QString& directory)
{
    QStringList folders;
    QSet<QString> taken;
    for (const PacketSource& source : sources) {
        const QString member = source.one.parties.size() > 1 ? source.one.parties[1].name : source.one.title;
        // The papers of an end never replace those of a change that is prepared beside it.
        const QString name = core::safeFileName(source.one.isAbolition() ? member + u"（廃止）"_s : member);
        QString free = name;
        for (int number = 2; taken.contains(free); ++number)
            free = name + u" (%1)"_s.arg(number);
        taken.insert(free);
        folders.append(QDir(directory).filePath(free));
    }
    return folders;
}

} // namespace

std::vector<PacketOutcome> writePackets(const std::vector<PacketSource>& sources, const PacketHouse& house,
                                        const QString& directory, Task& task)
{
    const QStringList folders = foldersFor(sources, directory);
    std::vector<PacketOutcome> outcomes(sources.size());
    std::atomic<int> done = 0;
    const auto total = static_cast<int>(sources.size());
    std::vector<size_t> indexes(sources.size());
    std::iota(indexes.begin(), indexes.end(), size_t{0});
    // A pool of its own: the window is painted with the one that all share.
    QThreadPool workers;
    QtConcurrent::blockingMap(&workers, indexes, [&](const size_t& at) {
        if (task.isCancelled())
            outcomes[at].failure = Error{ErrorCode::Cancelled, {}, {}};
        else
            outcomes[at] = writePacket(sources[at], house, folders.at(static_cast<qsizetype>(at)), task);
        task.report(++done, total);
    });
    return outcomes;
}

} // namespace ui::procedure
