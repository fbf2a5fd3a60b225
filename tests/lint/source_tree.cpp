// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lint/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tests {

std::vector<SourceFile> sourceFiles(const QStringList& folders)
{
    const QDir top(QStringLiteral(KYOYAKU_SOURCE_DIR));
    std::vector<SourceFile> files;
    for (const QString& folder : folders) {
        QDirIterator walk(top.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (file.open(QIODevice::ReadOnly))
                files.push_back(
                    {top.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()).split(u'\n')});
        }
    }
    return files;
}

QStringList includesOf(const SourceFile& file)
{
    static const QRegularExpression kInclude(uR"(^\s*#\s*include\s*[<"]([^>"]+)[>"])"_s);
    QStringList headers;
    for (const QString& line : file.lines) {
        if (const auto match = kInclude.match(line); match.hasMatch())
            headers.append(match.captured(1));
    }
    return headers;
}

} // namespace tests
