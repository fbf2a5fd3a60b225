// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/beside_files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core::store {

QString pathBeside(const QString& path, const QString& prefix, const QString& suffix)
{
    constexpr qsizetype kLongestName = 240; // 255, less what may be put behind it
    const QFileInfo file(path);
    QString name = prefix + file.fileName() + suffix;
    if (QFile::encodeName(name).size() > kLongestName) {
        const QByteArray digest = QCryptographicHash::hash(file.fileName().toUtf8(), QCryptographicHash::Sha256);
        name = prefix + QString::fromLatin1(digest.toHex()) + suffix;
    }
    return QDir(file.absolutePath()).filePath(name);
}

void tidyBeside(const QString& path, const QDateTime& now)
{
    static const QRegularExpression kEnding(u"\\A[0-9a-f]{8}(-journal)?\\z"_s);
    const QString token = u".00000000"_s;
    QStringList beginnings{pathBeside(path, u".~save."_s, token), pathBeside(path, u".~time."_s, token),
                           pathBeside(path, u".~lock."_s, u"#"_s) + token};
    for (QString& beginning : beginnings)
        beginning = QFileInfo(beginning).fileName().chopped(token.size() - 1);
    const QDateTime recent = now.addSecs(-3600);
    const QDir folder(QFileInfo(path).absolutePath());
    for (const QFileInfo& file : folder.entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks)) {
        for (const QString& beginning : beginnings) {
            const bool isOurs = file.fileName().startsWith(beginning) &&
                                kEnding.match(file.fileName().sliced(beginning.size())).hasMatch();
            if (isOurs && file.lastModified() < recent)
                QFile::remove(file.absoluteFilePath());
        }
    }
}

} // namespace core::store
