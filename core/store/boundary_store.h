// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/boundary.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace core::store {

class Connection;

/// An outline as it is kept, its points not read yet: ringsOfBytes() does that, in a worker and when they are painted.
struct KeptOutline
{
    QString code; ///< as model::Boundary
    QString name;
    model::BoundaryPoint anchor;
    model::BoundaryBounds bounds;
    QByteArray rings; ///< core/store/boundary_rings.h
};

/// Outlines as they are to be kept. Takes long for all Japan: in a worker.
[[nodiscard]] std::vector<KeptOutline> keptOutlines(const std::vector<model::Boundary>& boundaries);

/// 境界データ and the places of the 模式図. There is one set at a time: a new one takes the place of the old. It is an
/// edit like any other and can be taken back; so that its changeset leaves room for others in the history
/// (HistoryOptions::mostBytes), the outlines of a set have no more than mostBytes() together. Holds nothing but the
/// connection; the edits belong inside Registry::edit().
class BoundaryStore
{
public:
    explicit BoundaryStore(Connection& connection)
        : m_connection(connection)
    {
    }

    /// Bytes that the outlines of a set may have, as bytesOfRings() counts.
    [[nodiscard]] static constexpr qint64 mostBytes() { return qint64{8} * 1024 * 1024; }

    /// None before the first was read in.
    [[nodiscard]] Result<std::optional<model::BoundarySet>> current() const;
    /// By code. A damaged outline is StoredValueWrong.
    [[nodiscard]] Result<std::vector<model::Boundary>> boundaries(BoundarySetId set) const;
    /// The same without reading their points: a map of all Japan opens with this. By code.
    [[nodiscard]] Result<std::vector<KeptOutline>> outlines(BoundarySetId set) const;
    /// Takes the place of the set that is there. Error: StoreFailed for more than mostBytes().
    [[nodiscard]] Result<BoundarySetId> replace(const model::BoundarySet& set,
                                                const std::vector<KeptOutline>& outlines);
    Result<void> remove(BoundarySetId set);

    /// Places that the office has chosen for the tiles of an area.
    [[nodiscard]] Result<std::vector<model::SchematicTile>> tiles(MetroAreaId area) const;
    /// All places of an area; those that stay the same keep their rows.
    Result<void> setTiles(MetroAreaId area, const std::vector<model::SchematicTile>& tiles);

private:
    Connection& m_connection;
};

} // namespace core::store
