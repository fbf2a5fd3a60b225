// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/declaration.h"
#include "core/model/metro_area.h"
#include "core/model/vision.h"

#include <QString>

#include <optional>
#include <vector>

namespace core::store {

class Connection;

/// Areas with their memberships, and what hangs on an area alone: declarations and vision periods.
/// Holds nothing but the connection; the edits belong inside Registry::edit().
class MetroAreaStore
{
public:
    explicit MetroAreaStore(Connection& connection)
        : m_connection(connection)
    {
    }

    /// By id; memberships included.
    [[nodiscard]] Result<std::vector<model::MetroArea>> all() const;
    [[nodiscard]] Result<std::optional<model::MetroArea>> area(MetroAreaId id) const;
    /// By name, whatever its width; an empty name means the only area that is not dissolved.
    /// Errors: AreaUnknown, AreaAmbiguous with the number of areas.
    [[nodiscard]] Result<model::MetroArea> find(const QString& name) const;

    [[nodiscard]] Result<MetroAreaId> add(const model::MetroArea& area);
    /// Memberships included: those that stay the same keep their rows.
    Result<void> change(const model::MetroArea& area);
    Result<void> addMembership(MetroAreaId area, const model::Membership& membership);
    /// With its memberships, declarations, visions, documents, meetings and events. Error: StoreFailed while it has
    /// agreements.
    Result<void> remove(MetroAreaId id);

    [[nodiscard]] Result<std::vector<model::Declaration>> declarations(MetroAreaId area) const;
    [[nodiscard]] Result<DeclarationId> addDeclaration(const model::Declaration& declaration);
    Result<void> changeDeclaration(const model::Declaration& declaration);
    Result<void> removeDeclaration(DeclarationId id);

    [[nodiscard]] Result<std::vector<model::Vision>> visions(MetroAreaId area) const;
    [[nodiscard]] Result<VisionId> addVision(const model::Vision& vision);
    /// Its days, titles and words; what stands in it is kept by VisionStore.
    Result<void> changeVision(const model::Vision& vision);
    /// With everything that stands in it.
    Result<void> removeVision(VisionId id);

private:
    [[nodiscard]] Result<std::vector<model::Membership>> memberships(MetroAreaId area) const;

    Connection& m_connection;
};

} // namespace core::store
