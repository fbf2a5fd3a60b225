// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/generations.h"

#include "core/store/registry_file.h"
#include "core/store/whole_file.h"
#include "core/store/working_copy.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

constexpr qsizetype kTokenLength = 8;

QString timeFormat()
{
    return u"yyyyMMdd'T'HHmmsszzz"_s;
}

/// Each file has a folder of its own, named after its path.
QString folderOf(const QString& registryPath, const GenerationRule& rule)
{
    constexpr qsizetype kDigestLength = 16;
    const QByteArray digest =
        QCryptographicHash::hash(registryPathOf(registryPath).toUtf8(), QCryptographicHash::Sha256).toHex();
    return QDir(rule.folder).filePath(QString::fromLatin1(digest.left(kDigestLength)));
}

void prune(const QString& registryPath, const GenerationRule& rule, const QDateTime& now)
{
    const std::vector<Generation> all = generationsOf(registryPath, rule);
    for (size_t i = 1; i < all.size(); ++i) {
        if (i >= static_cast<size_t>(rule.count) || all[i].savedAt.daysTo(now) > rule.days)
            QFile::remove(all[i].path);
    }
}

} // namespace

std::vector<Generation> generationsOf(const QString& registryPath, const GenerationRule& rule)
{
    std::vector<Generation> found;
    const QDir folder(folderOf(registryPath, rule));
    for (const QFileInfo& file : folder.entryInfoList({u"*.kyoyaku"_s}, QDir::Files)) {
        const QStringList parts = file.completeBaseName().split(u'-');
        QDateTime savedAt = QDateTime::fromString(parts.value(0), timeFormat());
        savedAt.setTimeSpec(Qt::UTC);
        if (savedAt.isValid() && parts.size() == 2)
            found.push_back({file.filePath(), savedAt, parts[1], file.size()});
    }
    std::sort(found.begin(), found.end(), [](const Generation& left, const Generation& right) {
        return left.savedAt != right.savedAt ? left.savedAt > right.savedAt : left.token > right.token;
    });
    return found;
}

Result<void> keepGeneration(const QString& registryPath, const QString& complete, const GenerationRule& rule,
                            const QDateTime& now)
{
    if (rule.count <= 0)
        return {};
    const auto token = readSaveToken(complete);
    if (!token)
        return token.error();
    const std::vector<Generation> all = generationsOf(registryPath, rule);
    const QString mark = token->left(kTokenLength);
    if (std::any_of(all.begin(), all.end(), [&](const Generation& known) { return known.token == mark; }))
        return {};
    const QString folder = folderOf(registryPath, rule);
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::FileUnwritable, {folder}, {}};
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    // A clock that was set back must not make the newest state look older than the ones before it.
    QDateTime savedAt = now.toUTC();
    if (!all.empty() && savedAt <= all.front().savedAt)
        savedAt = all.front().savedAt.addMSecs(1);
    const QString name = savedAt.toString(timeFormat()) + u'-' + mark + u".kyoyaku"_s;
    if (auto copied = copyWhole(complete, QDir(folder).filePath(name)); !copied)
        return copied.error();
    prune(registryPath, rule, now);
    return {};
}

GenerationRule completed(const GenerationRule& rule, const QString& root)
{
    GenerationRule full = rule;
    if (full.folder.isEmpty())
        full.folder = QDir(workingRoot(root)).absolutePath() + u"-generations"_s;
    return full;
}

} // namespace core::store
