// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/help.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString helpWords(const char* source)
{
    return QCoreApplication::translate("CommandLine", source);
}

constexpr int kCallWidth = 21;

QString callOf(const Verb& verb)
{
    QString call = u"kyoyaku "_s + verb.name + u' ' + verb.usage.words;
    for (const OptionDescription& option : verb.usage.options) {
        const QString name = option.name == u"output" ? u"-o"_s : u"--"_s + option.name;
        call += u" ["_s + name + (option.valueName.isEmpty() ? QString() : u' ' + option.valueName) + u']';
    }
    return call;
}

void printOptions(const std::vector<OptionDescription>& options, QTextStream& stream)
{
    for (const OptionDescription& option : options) {
        const QString name = option.name == u"output" ? u"-o"_s : u"--"_s + option.name;
        const QString call = name + (option.valueName.isEmpty() ? QString() : u' ' + option.valueName);
        stream << "  " << call.leftJustified(kCallWidth) << ' ' << helpWords(option.description) << '\n';
    }
}

std::vector<OptionDescription> commonOptions()
{
    return {{u"lang"_s, u"ja|en"_s, QT_TRANSLATE_NOOP("CommandLine", "language of messages")},
            {u"quiet"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "no progress")},
            {u"progress"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "progress even when the output is no terminal")},
            {u"take-over"_s,
             {},
             QT_TRANSLATE_NOOP("CommandLine", "takes over a lock that was left behind, after you asked who holds it")},
            {u"help"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "this help; after a verb: the help of the verb")},
            {u"version"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "the version")}};
}

} // namespace

void printVersion(CommandContext& context)
{
    context.out << "kyoyaku " << QCoreApplication::applicationVersion() << '\n';
}

void printUsage(const Verb& verb, QTextStream& stream)
{
    stream << helpWords(QT_TRANSLATE_NOOP("CommandLine", "Usage:")) << ' ' << callOf(verb) << '\n';
}

void printHelp(CommandContext& context)
{
    context.out << helpWords(QT_TRANSLATE_NOOP(
                       "CommandLine", "Kyoyaku keeps, edits and prints the cooperation agreements of a metro area."))
                << "\n\n"
                << helpWords(QT_TRANSLATE_NOOP("CommandLine", "Usage:")) << '\n'
                << "  kyoyaku [FILE]\n      "
                << helpWords(QT_TRANSLATE_NOOP("CommandLine", "opens the desktop, on FILE")) << '\n';
    for (const Verb& verb : verbs())
        context.out << "  " << callOf(verb) << "\n      " << helpWords(verb.summary) << '\n';
    context.out << '\n' << helpWords(QT_TRANSLATE_NOOP("CommandLine", "Options that work everywhere:")) << '\n';
    printOptions(commonOptions(), context.out);
    context.out << '\n'
                << helpWords(QT_TRANSLATE_NOOP(
                       "CommandLine", "AGREEMENT is a number from “list FILE agreements”, or the name of the member.\n"
                                      "DATE is 2021-06-25, R3.6.25 or 令和3年6月25日.\n"
                                      "Exit status: 0 done; 1 done, and something was found; 2 wrong usage;\n"
                                      "3 the input cannot be used; 4 the file is locked or could not be written."))
                << '\n';
}

void printHelp(const Verb& verb, CommandContext& context)
{
    printUsage(verb, context.out);
    context.out << helpWords(verb.summary) << "\n\n";
    printOptions(verb.usage.options, context.out);
    printOptions(commonOptions(), context.out);
}

} // namespace app
