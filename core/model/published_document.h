// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/model/kept_file.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace core::model {

/// A document that the area has published, as its page lists it (文書).
struct PublishedDocument
{
    DocumentId id;
    MetroAreaId area;
    QString title;          ///< as listed
    QString kind;           ///< as listed: 宣言書, 連携協約 …
    MunicipalityId partner; ///< none for a document of the whole area
    std::optional<QDate> publishedOn;
    std::optional<int> fileSizeKb;     ///< as listed, of a document whose file is not at hand
    QString format;                    ///< as listed: PDF
    QString note = {};                 ///< remarks of the office
    std::optional<KeptFile> file = {}; ///< none: only its title is known

    friend bool operator==(const PublishedDocument&, const PublishedDocument&) = default;
};

/// What offices publish, to choose from; any other word may be typed.
[[nodiscard]] inline QStringList usualDocumentKinds()
{
    return {QStringLiteral("宣言書"),      QStringLiteral("連携協約"), QStringLiteral("変更協約"),
            QStringLiteral("ビジョン"),    QStringLiteral("要綱"),     QStringLiteral("会議資料"),
            QStringLiteral("議事録"),      QStringLiteral("協議書"),   QStringLiteral("決算書"),
            QStringLiteral("進捗状況報告")};
}

} // namespace core::model
