// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_store.h"

#include "core/store/connection.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

bool isWhole(const model::KeptFile& file, const QByteArray& content)
{
    return content.size() == file.size && model::digestOf(content) == file.digest;
}

} // namespace

Result<KeptFileId> FileStore::add(const model::TakenFile& taken)
{
    const model::KeptFile& file = taken.file;
    if (file.isInside() && !isWhole(file, taken.content))
        return Error{ErrorCode::KeptFileDamaged, {file.name}, u"the bytes are not those of its digest"_s};
    Statement insert(m_connection, u"INSERT INTO kept_file (name, byte_size, digest, path) VALUES (?, ?, ?, ?)"_s);
    insert.bind(file.name).bind(file.size).bind(file.digest).bind(file.path);
    if (auto inserted = insert.run(); !inserted)
        return inserted.error();
    const KeptFileId id{insert.lastInsertedId()};
    if (!file.isInside())
        return id;
    Statement content(m_connection, u"INSERT INTO file_content (id, content) VALUES (?, ?)"_s);
    // An empty file has bytes too, none of them; a null array would be NULL.
    content.bind(id).bind(taken.content.isNull() ? QByteArray("") : taken.content);
    if (auto inserted = content.run(); !inserted)
        return inserted.error();
    return id;
}

Result<QByteArray> FileStore::content(const model::KeptFile& file) const
{
    Statement statement(m_connection, u"SELECT content FROM file_content WHERE id = ?"_s);
    statement.bind(file.id);
    auto found =
        readFirst<QByteArray>(statement, [](const Statement& row) -> Result<QByteArray> { return row.bytes(0); });
    if (!found)
        return found.error();
    if (!*found || !isWhole(file, **found))
        return Error{ErrorCode::KeptFileDamaged, {file.name}, *found ? u"digest"_s : u"no content"_s};
    return std::move(**found);
}

Result<void> FileStore::remove(KeptFileId id)
{
    Statement content(m_connection, u"DELETE FROM file_content WHERE id = ?"_s);
    if (auto removed = content.bind(id).run(); !removed)
        return removed;
    return Statement(m_connection, u"DELETE FROM kept_file WHERE id = ?"_s).bind(id).runForOneRow();
}

} // namespace core::store
