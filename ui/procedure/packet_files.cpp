// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedure/packet_files.h"

#include "core/base/file_names.h"
#include "core/print/forms/signed_copy_files.h"
#include "core/print/pdf/pdf_writer.h"
#include "ui/common/issued_papers.h"

#include <QDir>
#include <QFileInfo>
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

PacketOutcome writePacket(const PacketSource& source, const PacketHouse& house, const QString& folder, Task& task)
{
    PacketOutcome outcome;
    outcome.member = source.one.parties.size() > 1 ? source.one.parties[1].name : source.one.title;
    // Only the whole work is asked whether to stop and told how far it is: the parts report to nobody.
    Task silent;
    const auto papers = makePapers(source, house, silent);
    if (!papers) {
        outcome.failure = papers.error();
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
        if (paper.findings.empty()) {
            const QString path = QDir(folder).filePath(core::safeFileName(paper.name + u".pdf"_s));
            if (const auto done = writePaper(paper, source, path, silent); !done) {
                outcome.failure = done.error();
                return outcome;
            }
            written.path = path;
            written.entry.form = paper.form;
            written.entry.title = source.one.title;
            written.entry.parties = partyNames(source.one);
            written.entry.revisionNumber = source.one.revisionNumber;
            written.entry.revisionState =
                source.one.isDraft ? model::RevisionState::Draft : model::RevisionState::Signed;
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
        const QString name = core::safeFileName(member);
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
