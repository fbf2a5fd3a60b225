// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

namespace core {

/// The row of one aggregate in the registry file. The tag keeps ids of different tables apart at compile time.
/// 0 is "none": SQLite never hands it out for an INTEGER PRIMARY KEY.
template <typename Tag>
struct Id
{
    qint64 value = 0;

    [[nodiscard]] bool isValid() const { return value > 0; }
    friend auto operator<=>(const Id&, const Id&) = default; // NOLINT(modernize-use-nullptr)
};

using AgreementId = Id<struct AgreementTag>;
using AmendmentAgreementId = Id<struct AmendmentAgreementTag>;
using BoundarySetId = Id<struct BoundarySetTag>;
using DeclarationId = Id<struct DeclarationTag>;
using DocumentId = Id<struct DocumentTag>;
using KeptFileId = Id<struct KeptFileTag>;
using MeetingId = Id<struct MeetingTag>;
using MetroAreaId = Id<struct MetroAreaTag>;
using MunicipalityId = Id<struct MunicipalityTag>;
using ProvisionId = Id<struct ProvisionTag>;
using RevisionId = Id<struct RevisionTag>;
using TemplateId = Id<struct TemplateTag>;
using VisionId = Id<struct VisionTag>;

} // namespace core

template <typename Tag>
struct std::hash<core::Id<Tag>>
{
    size_t operator()(const core::Id<Tag>& id) const noexcept { return std::hash<qint64>{}(id.value); }
};
