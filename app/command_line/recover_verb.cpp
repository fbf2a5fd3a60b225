// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/failure.h"
#include "app/command_line/opened_registry.h"
#include "app/command_line/verbs.h"

#include "core/store/merge.h"
#include "core/store/registry.h"
#include "core/store/unsaved_work.h"
#include "ui/common/conflict_sentences.h"
#include "ui/common/error_sentences.h"
#include "ui/common/filled_sentence.h"

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;
using namespace core;

namespace app {

namespace {

QString recoveryWords(const char* source)
{
    return QCoreApplication::translate("RecoverVerb", source);
}

QString pattern(store::LogKind kind)
{
    switch (kind) {
    case store::LogKind::Undo:
        return recoveryWords(QT_TRANSLATE_NOOP("RecoverVerb", "%1  %2  undone: %3"));
    case store::LogKind::Redo:
        return recoveryWords(QT_TRANSLATE_NOOP("RecoverVerb", "%1  %2  done again: %3"));
    case store::LogKind::Edit:
    case store::LogKind::Record:
        break;
    }
    return u"%1  %2  %3"_s;
}

void list(const store::UnsavedWork& work, CommandContext& context)
{
    for (const store::LogEntry& edit : work.edits) {
        const QString time = ui::localTime(edit.madeAt.toString(Qt::ISODate));
        context.out << ui::filled(pattern(edit.kind), {time, edit.person, edit.label}) << '\n';
    }
    if (work.isFileChanged)
        context.out << recoveryWords(QT_TRANSLATE_NOOP(
                           "RecoverVerb", "Somebody has saved the file since; --save brings both together."))
                    << '\n';
}

/// Brings the edits together with what somebody has saved since. Conflicts are told in two sentences each.
Result<void> mergeInto(store::Registry& registry, std::optional<store::MergeChoice> choice, CommandContext& context)
{
    const auto preview = registry.previewMerge({});
    if (!preview)
        return preview.error();
    std::vector<store::MergeDecision> decisions;
    for (const store::MergeConflict& conflict : preview->conflicts) {
        for (const QString& sentence : ui::conflictSentences(conflict))
            context.err << sentence << '\n';
        if (choice && (*choice == store::MergeChoice::Theirs || conflict.mayBeMine))
            decisions.push_back({conflict.table, conflict.row, *choice});
    }
    return registry.merge(decisions);
}

Result<void> bringBack(const store::UnsavedWork& work, std::optional<store::MergeChoice> choice,
                       CommandContext& context)
{
    auto registry = store::Registry::recover(work.folder, registryOptions(store::OpenMode::ReadWrite, context));
    if (!registry)
        return registry.error();
    tellTakenOver(**registry, context);
    auto saved = (*registry)->save();
    if (!saved && saved.error().code == ErrorCode::RegistryChangedMeanwhile) {
        if (auto merged = mergeInto(**registry, choice, context); !merged)
            return merged.error();
        saved = (*registry)->save();
    }
    return saved;
}

std::optional<store::MergeChoice> choiceOf(const Arguments& arguments)
{
    if (arguments.has(u"mine"_s))
        return store::MergeChoice::Mine;
    return arguments.has(u"theirs"_s) ? std::optional(store::MergeChoice::Theirs) : std::nullopt;
}

ExitStatus recoverEdits(const Arguments& arguments, CommandContext& context)
{
    const bool isSaving = arguments.has(u"save"_s);
    const bool isAside = arguments.has(u"set-aside"_s);
    if ((isSaving && isAside) || (arguments.has(u"mine"_s) && arguments.has(u"theirs"_s)))
        return fail({ErrorCode::UsageWrong,
                     {recoveryWords(QT_TRANSLATE_NOOP("RecoverVerb", "These options exclude each other."))},
                     {}},
                    context);
    const QString path = arguments.word(0);
    const auto found = store::findUnsavedWork({}, path);
    if (found.empty()) {
        if (isSaving || isAside)
            return fail({ErrorCode::NothingToRecover, {path}, {}}, context);
        context.out << recoveryWords(QT_TRANSLATE_NOOP("RecoverVerb", "Every edit is saved.")) << '\n';
        return ExitStatus::Done;
    }
    for (const store::UnsavedWork& work : found) {
        list(work, context);
        if (!isSaving && !isAside)
            continue;
        const auto done = isSaving ? bringBack(work, choiceOf(arguments), context) : store::setAside(work);
        if (!done)
            return fail(done.error(), context);
        const QString words = isSaving
                                  ? recoveryWords(QT_TRANSLATE_NOOP("RecoverVerb", "Brought back and saved: %1 edits."))
                                  : recoveryWords(QT_TRANSLATE_NOOP("RecoverVerb", "Set aside for %2 days: %1 edits."));
        context.out << ui::filled(words, {QString::number(work.edits.size()), QString::number(store::kDaysSetAside)})
                    << '\n';
    }
    return isSaving || isAside ? ExitStatus::Done : ExitStatus::Found;
}

} // namespace

Verb recoverVerb()
{
    return {
        u"recover"_s,
        {u"FILE"_s,
         1,
         1,
         {{u"save"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "brings the edits back and saves them into FILE")},
          {u"set-aside"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "goes on with FILE as it was saved")},
          {u"mine"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "with --save, where both changed the same: these edits")},
          {u"theirs"_s,
           {},
           QT_TRANSLATE_NOOP("CommandLine", "with --save, where both changed the same: what was saved since")}}},
        QT_TRANSLATE_NOOP("CommandLine", "shows edits of FILE that were never saved, and what becomes of them"),
        recoverEdits,
        FileUse::None};
}

} // namespace app
