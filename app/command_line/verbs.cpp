// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/verbs.h"

#include "app/command_line/failure.h"
#include "app/command_line/help.h"
#include "app/command_line/unsaved_notice.h"

#include "ui/common/filled_sentence.h"

#include <QCoreApplication>
#include <QFileInfo>

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
        else if (!word.startsWith(u"--lang=") && word != u"--take-over" && word != u"--quiet" && word != u"--progress")
            rest.append(word);
    }
    return rest;
}

core::Result<void> checkLanguage(const QStringList& words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool isOption = words.at(i) == u"--lang";
        if (!isOption && !words.at(i).startsWith(u"--lang="))
            continue;
        const QString language = isOption ? words.value(i + 1) : words.at(i).section(u'=', 1);
        if (language != u"ja" && language != u"en")
            return core::Error{core::ErrorCode::UsageWrong,
                               {QCoreApplication::translate("CommandLine", "The language is “ja” or “en”.")},
                               {}};
    }
    return {};
}

} // namespace

const std::vector<Verb>& verbs()
{
    static const std::vector<Verb> kVerbs = {newVerb(),   recogniseVerb(), importVerb(),  listVerb(),    showVerb(),
                                             printVerb(), packetVerb(),    publishVerb(), compareVerb(), amendVerb(),
                                             applyVerb(), searchVerb(),    regionVerb(),  visionVerb(),  historyVerb(),
                                             undoVerb(),  verifyVerb(),    recoverVerb()};
    return kVerbs;
}

bool isCommand(const QStringList& words)
{
    bool wantsHelp = false;
    bool wantsVersion = false;
    const QStringList rest = withoutCommonOptions(words, &wantsHelp, &wantsVersion);
    if (wantsHelp || wantsVersion || rest.size() > 1 || !checkLanguage(words))
        return true;
    // One word is a file to open, unless it is a verb, an option, or neither a file nor the name of one.
    return rest.size() == 1 && (findVerb(rest.first()) || rest.first().startsWith(u'-') ||
                                !(rest.first().contains(u'.') || QFileInfo::exists(rest.first())));
}

ExitStatus runCommand(const QStringList& words, CommandContext& context)
{
    bool wantsHelp = false;
    bool wantsVersion = false;
    QStringList rest = withoutCommonOptions(words, &wantsHelp, &wantsVersion);
    if (const auto language = checkLanguage(words); !language)
        return fail(language.error(), context);
    const QString name = rest.isEmpty() ? QString() : rest.takeFirst();
    const Verb* verb = findVerb(name);
    if (wantsVersion) {
        printVersion(context);
        return ExitStatus::Done;
    }
    if (wantsHelp) {
        verb ? printHelp(*verb, context) : printHelp(context);
        return ExitStatus::Done;
    }
    if (!verb) {
        const QString sentence = QCoreApplication::translate(
            "CommandLine", "There is no command “%1”. “kyoyaku --help” lists the commands.");
        return fail({core::ErrorCode::UsageWrong, {ui::filled(sentence, {name})}, {}}, context);
    }
    const auto arguments = Arguments::read(verb->usage, rest);
    if (!arguments) {
        tell(arguments.error(), context);
        printUsage(*verb, context.err);
        return ExitStatus::WrongUsage;
    }
    context.takesOver = words.contains(u"--take-over"_s);
    if (verb->fileUse != FileUse::None) {
        if (const auto ready = checkUnsavedWork(*verb, arguments->word(0), context); !ready)
            return fail(ready.error(), context);
    }
    return verb->run(*arguments, context);
}

} // namespace app
