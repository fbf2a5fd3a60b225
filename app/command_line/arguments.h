// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace app {

/// One option of a verb. Its description is an English source string of the context "CommandLine".
struct OptionDescription
{
    QString name;      ///< "json"
    QString valueName; ///< "DATE"; empty for a switch
    const char* description = "";
};

/// What follows a verb: words in order, then options in any place.
struct UsageDescription
{
    QString words; ///< "FILE DOCUMENT..."
    int minimumWords = 0;
    int maximumWords = 0; ///< -1: any number
    std::vector<OptionDescription> options;
};

/// UsageWrong with a sentence: an English source string of the context "CommandLine", and what fills its places.
[[nodiscard]] core::Error wrongUsage(const char* source, const QStringList& arguments = {});

/// The words and options of one call.
class Arguments
{
public:
    /// Options may be written --name VALUE or --name=VALUE; -o stands for --output. "--" ends the options.
    /// Error: UsageWrong with a sentence that names what does not fit.
    [[nodiscard]] static core::Result<Arguments> read(const UsageDescription& usage, const QStringList& words);

    [[nodiscard]] const QStringList& words() const { return m_words; }
    [[nodiscard]] QString word(int index) const { return m_words.value(index); }
    [[nodiscard]] bool has(const QString& option) const { return m_options.contains(option); }
    [[nodiscard]] QString value(const QString& option) const { return m_options.value(option); }

private:
    QStringList m_words;
    QHash<QString, QString> m_options;
};

} // namespace app
