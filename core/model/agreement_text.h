// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/provision.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace core::model {

enum class AgreementKind {
    Agreement, ///< 連携協約 (地方自治法252条の2)
    Amendment, ///< 変更協約
    Other,     ///< 協定書, 規約 …
};

/// A party as the text defines it. 甲 is the core city in nearly all texts, but never by rule (document-formats 0.3).
struct Party
{
    QString symbol; ///< 甲, 乙, 丙; empty where the text uses names only
    QString name;   ///< 札幌市

    friend bool operator==(const Party&, const Party&) = default;
};

/// What one revision says: the tree, and the facts that stand in it. Plain values; safe to hand to a worker.
struct AgreementText
{
    AgreementKind kind = AgreementKind::Agreement;
    std::vector<Party> parties;
    Provision root;                   ///< kind Agreement
    std::optional<int> copies;        ///< number of originals (2通)
    std::optional<QDate> signedOn;    ///< 締結日, Gregorian
    QString signedOnAsWritten;        ///< 「平成31年（2019年）3月29日」
    std::optional<QDate> effectiveOn; ///< 施行日; none where the text names no day

    friend bool operator==(const AgreementText&, const AgreementText&) = default;
};

/// The title as written; empty when the text has none.
[[nodiscard]] QString title(const AgreementText& text);

} // namespace core::model
