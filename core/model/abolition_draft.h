// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace core::model {

/// The draft of an agreement to abolish (廃止協約の案): what the councils vote on before it is signed. It stays when
/// the agreement has been concluded, so that it is there again where that was registered by mistake.
struct AbolitionDraft
{
    AgreementId agreement;
    QString sentence;    ///< 「…は、廃止する。」, one line
    QString reason = {}; ///< for 提案理由 of the bill, to be read before 「ため、」; empty: room for it is left
    std::optional<QDate> endsOn =
        {}; ///< 廃止日, the first day on which it is not in force any more; none: not fixed yet

    friend bool operator==(const AbolitionDraft&, const AbolitionDraft&) = default;
};

} // namespace core::model
