// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace core::model {

/// The times that deadlines are counted back with from a session of a council.
enum class LeadKind {
    SettledBeforeBill, ///< from the settled draft (協議) to the bill: 法規審査, 決裁, printing
    BillInCity,        ///< from the bill to the opening of the session, in a city
    BillInTown,        ///< the same in a town or village
};

inline constexpr std::array kLeadKinds{LeadKind::SettledBeforeBill, LeadKind::BillInCity, LeadKind::BillInTown};
inline constexpr int kMostLeadDays = 365;

/// Days that an office counts with: a setting of the file (drafting-rules marks it so). What the office has not set is
/// as here: for bills the last day of the convocation, seven days before the opening in a city, three in a town or
/// village (地方自治法第101条第7項); for the settled draft what is usual.
struct LeadTimes
{
    int settledBeforeBill = 30;
    int billInCity = 7;
    int billInTown = 3;

    [[nodiscard]] int& days(LeadKind kind);
    [[nodiscard]] int days(LeadKind kind) const;
    friend bool operator==(const LeadTimes&, const LeadTimes&) = default;
};

/// "settledBeforeBill", "billInCity", "billInTown".
[[nodiscard]] QString leadKindName(LeadKind kind);
[[nodiscard]] std::optional<LeadKind> leadKindFromName(const QString& name);

} // namespace core::model
