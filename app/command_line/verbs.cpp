// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/verbs.h"

#include "app/command_line/failure.h"
#include "app/command_line/help.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

const Verb* findVerb(const QString& name)
{
    const auto& all = verbs();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Verb& verb) { return verb.name == name; });
    return found == all.end() ? nullptr : &*found;
}

/// The options that work everywhere; their values were read when the program started.
QStringList withoutCommonOptions(const QStringList& words, bool* wantsHelp, bool* wantsVersion)
{
    QStringList rest;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words.at(i);
        if (word == u"--") {
            rest += words.sliced(i);
            break;
        }
        if (word == u"--lang")
            ++i;
        else if (word == u"--help" || word == u"-h")
            *wantsHelp = true;
        else if (word == u"--version")
            *wantsVersion = true;
        else if (!word.startsWith(u"--lang=") && word != u"--quiet" && word != u"--progress")
            rest.append(word);
    }
    return rest;
}

} // namespace

const std::vector<Verb>& verbs()
{
    static const std::vector<Verb> kVerbs = {newVerb(),  recogniseVerb(), importVerb(),
                                             listVerb(), showVerb(),      printVerb()};
    return kVerbs;
}

bool isCommand(const QStringList& words)
{
    bool wantsHelp = false;
    bool wantsVersion = false;
    const QStringList rest = withoutCommonOptions(words, &wantsHelp, &wantsVersion);
    return wantsHelp || wantsVersion || (!rest.isEmpty() && findVerb(rest.first())) ||
           std::any_of(rest.begin(), rest.end(), [](const QString& word) { return word.startsWith(u'-'); });
}

ExitStatus runCommand(const QStringList& words, CommandContext& context)
{
    bool wantsHelp = false;
    bool wantsVersion = false;
    QStringList rest = withoutCommonOptions(words, &wantsHelp, &wantsVersion);
    const Verb* verb = rest.isEmpty() ? nullptr : findVerb(rest.takeFirst());
    if (wantsVersion) {
        printVersion(context);
        return ExitStatus::Done;
    }
    if (wantsHelp) {
        verb ? printHelp(*verb, context) : printHelp(context);
        return ExitStatus::Done;
    }
    if (!verb) {
        printHelp(context);
        return ExitStatus::WrongUsage;
    }
    const auto arguments = Arguments::read(verb->usage, rest);
    if (!arguments) {
        tell(arguments.error(), context);
        printUsage(*verb, context.err);
        return ExitStatus::WrongUsage;
    }
    return verb->run(*arguments, context);
}

} // namespace app
