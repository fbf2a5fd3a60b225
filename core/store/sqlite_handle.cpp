// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_handle.h"

#include <QSqlDriver>
#include <QSqlQuery>
#include <QVariant>

#include <cstring>

using namespace Qt::StringLiterals;

namespace core::store {

sqlite3* sqliteHandle(const QSqlDatabase& database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || std::strcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    QSqlQuery version(database);
    const bool isSameLibrary = version.exec(u"SELECT sqlite_version(), sqlite_source_id()"_s) && version.next() &&
                               version.value(0).toString() == QString::fromLatin1(sqlite3_libversion()) &&
                               version.value(1).toString() == QString::fromLatin1(sqlite3_sourceid());
    return isSameLibrary ? *static_cast<sqlite3* const*>(handle.constData()) : nullptr;
}

} // namespace core::store
