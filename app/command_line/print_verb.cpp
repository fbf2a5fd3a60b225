// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/amendment_printing.h"
#include "app/command_line/area_printing.h"
#include "app/command_line/chosen_revision.h"
#include "app/command_line/failure.h"
#include "app/command_line/interruptible_task.h"
#include "app/command_line/output_file.h"
#include "app/command_line/progress_bar.h"
#include "app/command_line/verbs.h"

#include "core/base/calendar.h"
#include "core/print/forms/signed_copy_files.h"
#include "core/store/agreement_store.h"
#include "core/store/dated_texts.h"
#include "core/store/municipality_store.h"
#include "core/store/registry.h"
#include "ui/common/filled_sentence.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <mutex>

using namespace Qt::StringLiterals;
using namespace core;

namespace app {

namespace {

const QString kSignedCopy = u"signed-copy"_s;    ///< 締結用原本
const QString kConsolidated = u"consolidated"_s; ///< 溶け込み本文
const QString kAmendment = u"amendment"_s;       ///< 変更協約, as it was concluded
const QString kMembers = u"members"_s;           ///< 構成市町村一覧
const QString kMap = u"map"_s;                   ///< 位置図

/// The forms of printing: the text, the concluded amendment, those of an amendment (amendment_draft.h), and those of an
/// area.
QStringList formNames()
{
    return QStringList{kSignedCopy, kConsolidated, kAmendment} + ui::amend::formNames() + QStringList{kMembers, kMap};
}

/// A paper of an area, not of an agreement.
bool isOfArea(const QString& form)
{
    return form == kMembers || form == kMap;
}

/// The form of an amendment that was asked for; none for the signed copy.
std::optional<ui::amend::AmendmentForm> amendmentForm(const Arguments& arguments)
{
    return ui::amend::formFromName(arguments.value(u"form"_s));
}

/// The agreements named; without a name all of the file.
Result<QStringList> agreementsNamed(store::Registry& registry, const QStringList& names)
{
    if (!names.isEmpty())
        return names;
    const auto all = store::AgreementStore(registry.connection()).all();
    if (!all)
        return all.error();
    QStringList ids;
    for (const model::Agreement& agreement : *all)
        ids.append(QString::number(agreement.id.value));
    return ids;
}

Result<QString> fileNameFor(store::Registry& registry, const model::Revision& revision)
{
    const auto agreement = store::AgreementStore(registry.connection()).agreement(revision.agreement);
    if (!agreement)
        return agreement.error();
    QString names[2];
    const store::MunicipalityStore municipalities(registry.connection());
    const MunicipalityId ids[2] = {(*agreement)->coreMunicipality, (*agreement)->memberMunicipality};
    for (int i = 0; i < 2; ++i) {
        const auto municipality = municipalities.municipality(ids[i]);
        if (!municipality)
            return municipality.error();
        if (*municipality)
            names[i] = (*municipality)->name;
    }
    return print::pdfNameFor(revision.text, names[0], names[1], revision.state == model::RevisionState::Draft);
}

Result<std::vector<print::SignedCopyFile>> collectJobs(store::Registry& registry, const Arguments& arguments,
                                                       CommandContext& context)
{
    const auto names = agreementsNamed(registry, arguments.words().sliced(1));
    if (!names)
        return names.error();
    const QDir directory(arguments.value(u"directory"_s));
    std::vector<print::SignedCopyFile> jobs;
    QStringList taken;
    for (const QString& name : *names) {
        auto revision = chosenRevision(registry, name, arguments);
        if (revision)
            revision = store::signedCopyOf(registry.connection(), std::move(*revision));
        if (!revision)
            return revision.error();
        QString path = arguments.value(u"output"_s);
        if (path.isEmpty()) {
            const auto fileName = fileNameFor(registry, *revision);
            if (!fileName)
                return fileName.error();
            path = print::unusedPath(directory, *fileName, taken);
        }
        const bool wantsDigest = arguments.has(u"digest"_s);
        if (wantsDigest && revision->digest.isEmpty())
            return Error{ErrorCode::DigestMissing, {model::title(revision->text)}, {}};
        warnOfAmendments(registry, *revision, arguments, context);
        taken.append(path);
        print::PageSetup setup;
        setup.isDraft = revision->state == model::RevisionState::Draft;
        jobs.push_back({std::move(revision->text), path, setup, wantsDigest ? revision->digest : QString()});
    }
    return jobs;
}

/// An option that only maps have.
bool isMapAsked(const Arguments& arguments)
{
    return arguments.has(u"theme"_s) || arguments.has(u"paper"_s) || arguments.has(u"grey"_s);
}

/// What an area is printed into: one file, which may be a picture of the map.
Result<void> checkAreaUsage(const Arguments& arguments, const QString& form)
{
    const QString output = arguments.value(u"output"_s);
    if (output.isEmpty() || arguments.has(u"directory"_s) || arguments.words().size() != 1 ||
        arguments.has(u"digest"_s))
        return wrongUsage(QT_TRANSLATE_NOOP("CommandLine",
                                            "A paper of an area takes the registry file, a file with -o and, where "
                                            "there are several areas, --area."));
    if (form != kMap && isMapAsked(arguments))
        return wrongUsage(QT_TRANSLATE_NOOP("CommandLine", "--theme, --paper and --grey go with maps only."));
    if (const QString paper = arguments.value(u"paper"_s); arguments.has(u"paper"_s) && !mapPaperFromName(paper))
        return wrongUsage(QT_TRANSLATE_NOOP("CommandLine", "There is no paper “%1”. Choose one of: %2"),
                          {paper, mapPaperNames().join(u", "_s)});
    if (auto fits = ensureOutput(output, {arguments.word(0)}); !fits)
        return fits;
    return form == kMap ? print::ensureMapReplaceable(output) : print::ensureReplaceable(output);
}

Result<void> checkUsage(const Arguments& arguments)
{
    const QString form = arguments.has(u"form"_s) ? arguments.value(u"form"_s) : kSignedCopy;
    if (!formNames().contains(form))
        return wrongUsage(QT_TRANSLATE_NOOP("CommandLine", "There is no form “%1”. Choose one of: %2"),
                          {form, formNames().join(u", "_s)});
    if (isOfArea(form))
        return checkAreaUsage(arguments, form);
    if (arguments.has(u"area"_s) || isMapAsked(arguments))
        return wrongUsage(QT_TRANSLATE_NOOP(
            "CommandLine", "--area goes with “members” and “map” only, --theme, --paper and --grey with “map”."));
    const bool hasFile = !arguments.value(u"output"_s).isEmpty();
    if (hasFile == !arguments.value(u"directory"_s).isEmpty())
        return wrongUsage(
            QT_TRANSLATE_NOOP("CommandLine", "Name either a PDF file with -o or a folder with --directory."));
    if (hasFile) {
        const QString output = arguments.value(u"output"_s);
        if (auto fits = ensureOutput(output, {arguments.word(0)}); !fits)
            return fits;
        if (auto replaceable = print::ensureReplaceable(output); !replaceable)
            return replaceable;
    }
    if (hasFile && arguments.words().size() != 2)
        return wrongUsage(
            QT_TRANSLATE_NOOP("CommandLine", "One PDF file holds one agreement. Use --directory for several."));
    const auto amendment = amendmentForm(arguments);
    if (form != kSignedCopy && arguments.has(u"digest"_s))
        return wrongUsage(QT_TRANSLATE_NOOP("CommandLine", "--digest goes with signed copies only."));
    if (amendment && ui::amend::needsProof(*amendment) && arguments.has(u"as-of"_s))
        return wrongUsage(QT_TRANSLATE_NOOP("CommandLine",
                                            "--as-of does not go with the amending agreement of a draft. “amendment” "
                                            "prints the one that was concluded."));
    if (form != kSignedCopy && !hasFile)
        return wrongUsage(QT_TRANSLATE_NOOP("CommandLine", "Name one agreement and a PDF file with -o."));
    return {};
}

/// One of the forms that are not the signed copy.
Result<void> printForm(store::Registry& registry, const QString& form, const Arguments& arguments)
{
    const QString written = arguments.value(u"as-of"_s);
    const auto day = readWholeDate(written);
    if (!day && arguments.has(u"as-of"_s))
        return Error{ErrorCode::DateUnreadable, {written}, {}};
    const QString path = arguments.value(u"output"_s);
    InterruptibleTask task;
    if (form == kMembers)
        return printMembers(registry, arguments.value(u"area"_s), day.value_or(QDate::currentDate()), path, task);
    if (form == kMap)
        return printMap(registry,
                        {arguments.value(u"area"_s), arguments.value(u"theme"_s),
                         mapPaperFromName(arguments.value(u"paper"_s)).value_or(print::MapPaper::A4Landscape),
                         arguments.has(u"grey"_s)},
                        day.value_or(QDate::currentDate()), path);
    const QString agreement = arguments.word(1);
    if (form == kConsolidated)
        return printConsolidated(registry, agreement, day, path, task);
    if (form == kAmendment)
        return printConcluded(registry, agreement, day, path, task);
    return printAmendment(registry, agreement, *ui::amend::formFromName(form), day, path, task,
                          arguments.has(u"new-left"_s));
}

ExitStatus printAgreements(const Arguments& arguments, CommandContext& context)
{
    if (const auto checked = checkUsage(arguments); !checked)
        return fail(checked.error(), context);
    const auto registry = openForReading(arguments.word(0));
    if (!registry)
        return fail(registry.error(), context);
    const QString form = arguments.value(u"form"_s);
    if (!form.isEmpty() && form != kSignedCopy) {
        if (const auto printed = printForm(**registry, form, arguments); !printed)
            return fail(printed.error(), context);
        context.out << arguments.value(u"output"_s) << '\n';
        return ExitStatus::Done;
    }
    const auto jobs = collectJobs(**registry, arguments, context);
    if (!jobs)
        return fail(jobs.error(), context);
    const QString folder = arguments.value(u"directory"_s);
    if (!folder.isEmpty() && !QDir().mkpath(folder))
        return fail({ErrorCode::FileUnwritable, {folder}, {}}, context);

    std::mutex oneAtATime;
    InterruptibleTask task([&](int done, int total) {
        const std::lock_guard lock(oneAtATime);
        showProgress(done, total, context);
    });
    for (const Result<int>& written : print::writeSignedCopies(*jobs, task)) {
        if (!written)
            return fail(written.error(), context);
    }
    for (const print::SignedCopyFile& job : *jobs)
        context.out << job.path << '\n';
    return ExitStatus::Done;
}

} // namespace

Verb printVerb()
{
    return {
        u"print"_s,
        {u"FILE [AGREEMENT...]"_s,
         1,
         -1,
         {{u"form"_s, u"FORM"_s,
           QT_TRANSLATE_NOOP("CommandLine",
                             "signed-copy (the default), consolidated (with its history), amendment (the newest "
                             "one concluded); of the newest draft: instruction, table or restate (the amending "
                             "agreement), comparison, markup (these two also of the amendment concluded); of an "
                             "area: members (list of members), map")},
          {u"area"_s, u"NAME"_s,
           QT_TRANSLATE_NOOP("CommandLine", "the area whose members or map are printed, where there are several")},
          {u"theme"_s, u"THEME"_s,
           QT_TRANSLATE_NOOP("CommandLine",
                             "what the map is coloured by: population (the default), agreementStatus, kpi, areaKm2 …")},
          {u"paper"_s, u"PAPER"_s,
           QT_TRANSLATE_NOOP("CommandLine",
                             "of the map: a4-landscape (the default), a4-portrait, a3-landscape or a3-portrait")},
          {u"grey"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "the map in greys, for a printer without colours")},
          {u"as-of"_s, u"DATE"_s, QT_TRANSLATE_NOOP("CommandLine", "the text in force, or the members, on this day")},
          {u"digest"_s,
           {},
           QT_TRANSLATE_NOOP("CommandLine", "the digest of the signed text in small type on each page")},
          {u"output"_s, u"OUT.pdf"_s, QT_TRANSLATE_NOOP("CommandLine", "the PDF file; of a map also .svg or .png")},
          {u"directory"_s, u"DIR"_s,
           QT_TRANSLATE_NOOP("CommandLine", "a folder that gets one PDF for each agreement")}}},
        QT_TRANSLATE_NOOP("CommandLine",
                          "prints agreements to PDF, without a name all of them; or the members or the map of an area"),
        printAgreements,
        FileUse::Reads};
}

} // namespace app
