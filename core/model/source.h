// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace core::model {

using SourceId = Id<struct SourceTag>;

/// Where figures and tables come from (出典). Of two sources that print the same figure, the one of lower rank is shown
/// first; neither is ever changed to fit the other.
struct Source
{
    SourceId id;
    QString title;     ///< as cited: 平成27年国勢調査 人口等基本集計
    QString publisher; ///< 総務省統計局; empty when it is not known
    QString reference; ///< number of the table, file name or address
    std::optional<QDate> publishedOn;
    std::optional<QDate> importedOn; ///< the day it was read in
    int rank = 100;                  ///< 0 to 1,000,000
    QString note;                    ///< what is to be known of it

    friend bool operator==(const Source&, const Source&) = default;
};

} // namespace core::model
