// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/document_store.h"

#include "core/store/connection.h"
#include "core/store/file_store.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

Result<model::PublishedDocument> readDocument(const Statement& row)
{
    model::PublishedDocument document;
    document.id = row.id<DocumentId>(0);
    document.area = row.id<MetroAreaId>(1);
    document.title = row.text(2);
    document.kind = row.text(3);
    document.partner = row.id<MunicipalityId>(4);
    document.publishedOn = row.date(5);
    document.fileSizeKb = row.optionalNumber(6);
    document.format = row.text(7);
    document.note = row.text(8);
    if (!row.isNull(9))
        document.file =
            model::KeptFile{row.id<KeptFileId>(9), row.text(10), row.integer(11), row.text(12), row.text(13)};
    return document;
}

void bindDocument(Statement& statement, const model::PublishedDocument& document)
{
    statement.bind(document.area)
        .bind(document.title)
        .bind(document.kind)
        .bind(document.partner)
        .bind(document.publishedOn)
        .bind(document.fileSizeKb)
        .bind(document.format)
        .bind(document.note)
        .bind(document.file ? document.file->id : KeptFileId());
}

} // namespace

Result<std::vector<model::PublishedDocument>> DocumentStore::documents(MetroAreaId area) const
{
    Statement statement(m_connection,
                        u"SELECT d.id, d.area_id, d.title, d.kind, d.partner_id, d.published_on, d.file_size_kb, "
                        "d.format, d.note, f.id, f.name, f.byte_size, f.digest, f.path "
                        "FROM published_document d LEFT JOIN kept_file f ON f.id = d.file_id "
                        "WHERE d.area_id = coalesce(?, d.area_id) ORDER BY d.id"_s);
    statement.bind(area);
    return readAll<model::PublishedDocument>(statement, readDocument);
}

Result<KeptFileId> DocumentStore::fileOf(DocumentId id) const
{
    Statement statement(m_connection, u"SELECT file_id FROM published_document WHERE id = ?"_s);
    statement.bind(id);
    const auto found = readFirst<KeptFileId>(
        statement, [](const Statement& row) -> Result<KeptFileId> { return row.id<KeptFileId>(0); });
    if (!found)
        return found.error();
    return found->value_or(KeptFileId());
}

Result<DocumentId> DocumentStore::add(const model::PublishedDocument& document)
{
    Statement insert(m_connection, u"INSERT INTO published_document (area_id, title, kind, partner_id, published_on, "
                                   "file_size_kb, format, note, file_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    bindDocument(insert, document);
    if (auto inserted = insert.run(); !inserted)
        return inserted.error();
    return DocumentId{insert.lastInsertedId()};
}

Result<void> DocumentStore::change(const model::PublishedDocument& document)
{
    const auto before = fileOf(document.id);
    if (!before)
        return before.error();
    Statement update(m_connection, u"UPDATE published_document SET area_id = ?, title = ?, kind = ?, partner_id = ?, "
                                   "published_on = ?, file_size_kb = ?, format = ?, note = ?, file_id = ? "
                                   "WHERE id = ?"_s);
    bindDocument(update, document);
    if (auto updated = update.bind(document.id).runForOneRow(); !updated)
        return updated;
    const bool isGone = before->isValid() && (!document.file || document.file->id != *before);
    return isGone ? FileStore(m_connection).remove(*before) : Result<void>();
}

Result<void> DocumentStore::remove(DocumentId id)
{
    const auto file = fileOf(id);
    if (!file)
        return file.error();
    Statement removal(m_connection, u"DELETE FROM published_document WHERE id = ?"_s);
    if (auto removed = removal.bind(id).runForOneRow(); !removed)
        return removed;
    return file->isValid() ? FileStore(m_connection).remove(*file) : Result<void>();
}

} // namespace core::store
