// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/published_document.h"

#include <vector>

namespace core::store {

class Connection;

/// The register of published documents (公表した文書). Holds nothing but the connection; the edits belong inside
/// Registry::edit().
class DocumentStore
{
public:
    explicit DocumentStore(Connection& connection)
        : m_connection(connection)
    {
    }

    /// Of all areas for an invalid id; in the order of their entry.
    [[nodiscard]] Result<std::vector<model::PublishedDocument>> documents(MetroAreaId area) const;
    /// Its file, if it has one, is in the FileStore already.
    [[nodiscard]] Result<DocumentId> add(const model::PublishedDocument& document);
    /// A file that it does not have any more goes.
    Result<void> change(const model::PublishedDocument& document);
    /// With its file.
    Result<void> remove(DocumentId id);

private:
    /// Invalid: it has none.
    [[nodiscard]] Result<KeptFileId> fileOf(DocumentId id) const;

    Connection& m_connection;
};

} // namespace core::store
