// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/arguments.h"

#include "ui/common/filled_sentence.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// An option without its value, or a switch with one: the parser only says that something is wrong.
core::Error badOption(const UsageDescription& usage, const QStringList& words)
{
    for (const OptionDescription& option : usage.options) {
        if (option.valueName.isEmpty() && !words.filter(u"--"_s + option.name + u'=').isEmpty())
            return wrongUsage(QT_TRANSLATE_NOOP("CommandLine", "The option “%1” takes no value."), {option.name});
    }
    return wrongUsage(QT_TRANSLATE_NOOP("CommandLine", "The option “%1” needs a value."), {words.last()});
}

} // namespace

core::Error wrongUsage(const char* source, const QStringList& arguments)
{
    return {
        core::ErrorCode::UsageWrong, {ui::filled(QCoreApplication::translate("CommandLine", source), arguments)}, {}};
}

core::Result<Arguments> Arguments::read(const UsageDescription& usage, const QStringList& words)
{
    QCommandLineParser parser;
    for (const OptionDescription& option : usage.options) {
        QStringList names{option.name};
        if (option.name == u"output")
            names.prepend(u"o"_s);
        parser.addOption(QCommandLineOption(names, {}, option.valueName));
    }
    // The parser takes the first word for the name of the program.
    const bool isParsed = parser.parse(QStringList{QString()} + words);
    if (!parser.unknownOptionNames().isEmpty())
        return wrongUsage(QT_TRANSLATE_NOOP("CommandLine", "There is no option “%1” here."),
                          {parser.unknownOptionNames().first()});
    if (!isParsed)
        return badOption(usage, words);
    Arguments arguments;
    arguments.m_words = parser.positionalArguments();
    for (const OptionDescription& option : usage.options) {
        if (parser.isSet(option.name))
            arguments.m_options.insert(option.name, parser.value(option.name));
    }
    const auto count = arguments.m_words.size();
    if (count < usage.minimumWords)
        return wrongUsage(QT_TRANSLATE_NOOP("CommandLine", "Something is missing. Expected: %1"), {usage.words});
    if (usage.maximumWords >= 0 && count > usage.maximumWords)
        return wrongUsage(QT_TRANSLATE_NOOP("CommandLine", "“%1” is one word too many."),
                          {arguments.m_words.at(usage.maximumWords)});
    return arguments;
}

} // namespace app
