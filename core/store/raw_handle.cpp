// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/raw_handle.h"

#include "core/store/hardening.h"

#include <QFile>

namespace core::store {

RawHandle openImmutable(const QString& path, int* code)
{
    const QByteArray url = "file:" + QFile::encodeName(path).toPercentEncoding("/") + "?immutable=1&mode=ro";
    sqlite3* raw = nullptr;
    *code = sqlite3_open_v2(url.constData(), &raw, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    RawHandle handle(raw);
    if (*code == SQLITE_OK && !harden(raw).isEmpty())
        *code = SQLITE_ERROR;
    return handle;
}

} // namespace core::store
