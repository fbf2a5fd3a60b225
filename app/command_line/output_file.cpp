// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/output_file.h"

#include "ui/common/filled_sentence.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace app {

namespace {

bool isDatabase(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

} // namespace

bool isRegistryName(const QString& path)
{
    return path.endsWith(u".kyoyaku", Qt::CaseInsensitive);
}

Result<void> ensureOutput(const QString& path, const QStringList& inputs)
{
    const QFileInfo output(path);
    const bool isInput = output.exists() && std::any_of(inputs.begin(), inputs.end(), [&](const QString& input) {
                             return QFileInfo(input).canonicalFilePath() == output.canonicalFilePath();
                         });
    if (isInput)
        return Error{ErrorCode::UsageWrong,
                     {QCoreApplication::translate("CommandLine",
                                                  "The result would overwrite what it is made from. Choose another "
                                                  "name.")},
                     {}};
    if (isRegistryName(path) || isDatabase(path))
        return Error{
            ErrorCode::UsageWrong,
            {ui::filled(QCoreApplication::translate(
                            "CommandLine", "“%1” is a registry file, or the name of one. Choose another name."),
                        {path})},
            {}};
    return {};
}

} // namespace app
