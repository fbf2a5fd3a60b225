// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/failure.h"
#include "app/command_line/opened_registry.h"
#include "app/command_line/progress_bar.h"
#include "app/command_line/recognised_summary.h"
#include "app/command_line/verbs.h"
#include "app/master_list.h"

#include "core/recognise/recognised_file.h"
#include "core/store/registry.h"
#include "core/store/signed_agreement_import.h"
#include "ui/common/filled_sentence.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QScopeGuard>
#include <QtConcurrent>

#include <memory>

using namespace Qt::StringLiterals;
using namespace core;

namespace app {

namespace {

using Imported = std::vector<store::ImportedAgreement>;

/// A future needs a value that can be made empty; a Result cannot.
using Read = std::shared_ptr<const Result<store::ReadAgreement>>;
using Reading = QFuture<Read>;

Result<store::ReadAgreement> readDocument(const QString& path)
{
    auto read = recognise::recogniseFile(path);
    if (!read)
        return read.error();
    return store::ReadAgreement{std::move(read->recognised.text), QFileInfo(path).fileName(),
                                std::move(read->recognised.findings)};
}

Read readShared(const QString& path)
{
    return std::make_shared<const Result<store::ReadAgreement>>(readDocument(path));
}

/// Stores while the other cores still read; only the storing is for the main thread.
Result<Imported> addAll(store::Registry& registry, const Reading& reading, int count, const QString& area,
                        CommandContext& context)
{
    const auto master = shippedMunicipalities();
    store::SignedAgreementImport import(registry.connection(), master, area);
    Imported imported;
    for (int i = 0; i < count; ++i) {
        const Read read = reading.resultAt(i);
        if (!*read)
            return read->error();
        auto added = import.add(**read);
        if (!added)
            return added.error();
        imported.push_back(std::move(added).value());
        showProgress(i + 1, count, context);
    }
    return imported;
}

/// What is doubtful stays in the text as it was read; the user hears of it now, with its line.
void reportDoubts(const Reading& reading, CommandContext& context)
{
    for (const Read& read : reading.results()) {
        const store::ReadAgreement& agreement = **read;
        for (const model::Finding& finding : agreement.findings) {
            if (finding.severity != model::Severity::Info)
                context.err << agreement.sourceFileName << ": " << findingLine(finding) << '\n';
        }
    }
}

void report(const Imported& imported, bool isDryRun, CommandContext& context)
{
    const QString newArea = isDryRun ? QCoreApplication::translate("ImportVerb", "Would be a new area: %1")
                                     : QCoreApplication::translate("ImportVerb", "New area: %1");
    for (const store::ImportedAgreement& agreement : imported) {
        if (agreement.isNewArea)
            context.out << ui::filled(newArea, {agreement.area}) << '\n';
        context.out << ui::filled(
                           QCoreApplication::translate("ImportVerb", "Signed agreement: %1 – %2 (number %3, %4)"),
                           {agreement.coreCity, agreement.member, QString::number(agreement.agreement.value),
                            agreement.area})
                    << '\n';
    }
}

ExitStatus importDocuments(const Arguments& arguments, CommandContext& context)
{
    const bool isDryRun = arguments.has(u"dry-run"_s);
    // A dry run works on a copy of its own, whoever holds the file.
    auto registry =
        openForWriting(arguments.word(0), isDryRun ? store::OpenMode::Apart : store::OpenMode::ReadWrite, context);
    if (!registry)
        return fail(registry.error(), context);
    const QStringList paths = arguments.words().sliced(1);
    Reading reading = QtConcurrent::mapped(paths, readShared);
    // Whatever happens, no worker outlives this call.
    const auto stopReading = qScopeGuard([&] {
        reading.cancel();
        reading.waitForFinished();
    });

    Imported imported;
    // A dry run goes the whole way and then takes everything back, so that it finds what the real one would find.
    const auto outcome =
        (*registry)->edit(QCoreApplication::translate("Edits", "Import documents"), [&]() -> Result<void> {
            auto added =
                addAll(**registry, reading, static_cast<int>(paths.size()), arguments.value(u"area"_s), context);
            if (!added)
                return added.error();
            imported = std::move(added).value();
            return isDryRun ? Result<void>(Error{ErrorCode::Cancelled, {}, {}}) : Result<void>();
        });
    const bool isDone = outcome || (isDryRun && outcome.error().code == ErrorCode::Cancelled);
    if (!isDone)
        return fail(outcome.error(), context);
    if (!isDryRun) {
        if (const auto saved = (*registry)->save(); !saved) {
            // The documents are still there; half-done work would only be in the way of the next try.
            (*registry)->leaveUnsaved(store::UnsavedEdits::Discarded);
            return fail(saved.error(), context);
        }
    }
    report(imported, isDryRun, context);
    reportDoubts(reading, context);
    if (isDryRun)
        context.out << QCoreApplication::translate("ImportVerb", "This was a dry run; nothing was stored.") << '\n';
    return ExitStatus::Done;
}

} // namespace

Verb importVerb()
{
    return {u"import"_s,
            {u"FILE DOCUMENT..."_s,
             2,
             -1,
             {{u"area"_s, u"NAME"_s, QT_TRANSLATE_NOOP("CommandLine", "the area that the agreements belong to")},
              {u"dry-run"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "shows what would be stored; stores nothing")}}},
            QT_TRANSLATE_NOOP("CommandLine", "reads documents into FILE as signed agreements"),
            importDocuments,
            FileUse::Writes};
}

} // namespace app
