// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace core::model {

/// A document that the area has published, as its page lists it.
struct PublishedDocument
{
    DocumentId id;
    MetroAreaId area;
    QString title;          ///< as listed
    QString kind;           ///< as listed: 宣言書, 連携協約 …
    MunicipalityId partner; ///< none for a document of the whole area
    std::optional<QDate> publishedOn;
    std::optional<int> fileSizeKb;
    QString format; ///< PDF

    friend bool operator==(const PublishedDocument&, const PublishedDocument&) = default;
};

} // namespace core::model
