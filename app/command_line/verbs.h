// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/arguments.h"
#include "app/command_line/command_context.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace app {

/// What a verb does with the registry file that is its first word.
enum class FileUse {
    None,   ///< it has none, or makes a new one, or sees to unsaved edits itself
    Reads,  ///< works while somebody edits the file; tells of edits that were not saved
    Writes, ///< refused while somebody edits the file, and while there are edits that were not saved
};

/// One verb of the command line; its file is named after it.
struct Verb
{
    QString name;
    UsageDescription usage;
    const char* summary = ""; ///< English source string of the context "CommandLine"
    ExitStatus (*run)(const Arguments& arguments, CommandContext& context) = nullptr;
    FileUse fileUse = FileUse::None;
};

[[nodiscard]] Verb newVerb();
[[nodiscard]] Verb recogniseVerb();
[[nodiscard]] Verb importVerb();
[[nodiscard]] Verb listVerb();
[[nodiscard]] Verb showVerb();
[[nodiscard]] Verb printVerb();
[[nodiscard]] Verb packetVerb();
[[nodiscard]] Verb publishVerb();
[[nodiscard]] Verb compareVerb();
[[nodiscard]] Verb amendVerb();
[[nodiscard]] Verb applyVerb();
[[nodiscard]] Verb searchVerb();
[[nodiscard]] Verb regionVerb();
[[nodiscard]] Verb visionVerb();
[[nodiscard]] Verb historyVerb();
[[nodiscard]] Verb undoVerb();
[[nodiscard]] Verb verifyVerb();
[[nodiscard]] Verb recoverVerb();

/// All verbs, in the order of the help.
[[nodiscard]] const std::vector<Verb>& verbs();

/// True when the words that follow the program's name are a call without a desktop.
[[nodiscard]] bool isCommand(const QStringList& words);

/// Runs a whole call: the words that follow the program's name. Never throws, never asks.
[[nodiscard]] ExitStatus runCommand(const QStringList& words, CommandContext& context);

} // namespace app
