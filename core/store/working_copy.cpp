// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/working_copy.h"

#include "core/store/log.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace core::store {

WorkingCopy::WorkingCopy(QString folder)
    : m_folder(std::move(folder))
{
}

Result<std::unique_ptr<WorkingCopy>> WorkingCopy::create(const QString& root)
{
    const QString parent =
        root.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/working"_s : root;
    const QString folder = QDir(parent).filePath(QUuid::createUuid().toString(QUuid::Id128));
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::FileUnwritable, {folder}, u"the folder could not be made"_s};
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return std::unique_ptr<WorkingCopy>(new WorkingCopy(folder));
}

QString WorkingCopy::databasePath() const
{
    return QDir(m_folder).filePath(u"registry.kyoyaku"_s);
}

void WorkingCopy::remove()
{
    if (!QDir(m_folder).removeRecursively())
        qCWarning(lcStore) << "a working copy could not be removed";
}

} // namespace core::store
