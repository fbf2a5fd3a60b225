// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/arguments.h"
#include "app/command_line/command_context.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace app {

/// One verb of the command line; its file is named after it.
struct Verb
{
    QString name;
    UsageDescription usage;
    const char* summary = ""; ///< English source string of the context "CommandLine"
    ExitStatus (*run)(const Arguments& arguments, CommandContext& context) = nullptr;
};

[[nodiscard]] Verb newVerb();
[[nodiscard]] Verb recogniseVerb();
[[nodiscard]] Verb importVerb();
[[nodiscard]] Verb listVerb();
[[nodiscard]] Verb showVerb();
[[nodiscard]] Verb printVerb();
[[nodiscard]] Verb searchVerb();
[[nodiscard]] Verb historyVerb();
[[nodiscard]] Verb undoVerb();
[[nodiscard]] Verb verifyVerb();

/// All verbs, in the order of the help.
[[nodiscard]] const std::vector<Verb>& verbs();

/// True when the words that follow the program's name are a call without a desktop.
[[nodiscard]] bool isCommand(const QStringList& words);

/// Runs a whole call: the words that follow the program's name. Never throws, never asks.
[[nodiscard]] ExitStatus runCommand(const QStringList& words, CommandContext& context);

} // namespace app
