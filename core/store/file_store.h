// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/kept_file.h"

#include <QByteArray>

namespace core::store {

class Connection;

/// The files of documents and meetings. Their bytes stand in a table of their own, so that a list of files reads none
/// of them. Holds nothing but the connection, which may be one of a worker that only reads; the edits belong inside
/// Registry::edit().
class FileStore
{
public:
    explicit FileStore(Connection& connection)
        : m_connection(connection)
    {
    }

    /// Errors: KeptFileDamaged when the bytes are not those that its digest and size are of, StoreFailed for more than
    /// model::kLargestInside.
    [[nodiscard]] Result<KeptFileId> add(const model::TakenFile& taken);
    /// The bytes of a file that is kept inside, checked against its digest. Errors: KeptFileDamaged.
    [[nodiscard]] Result<QByteArray> content(const model::KeptFile& file) const;
    /// With its bytes; what named it must not name it any more when the edit ends.
    Result<void> remove(KeptFileId id);

private:
    Connection& m_connection;
};

} // namespace core::store
