// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/common/paper_issuer.h"

#include <QDate>
#include <QString>

#include <functional>
#include <vector>

namespace ui::print {

/// A paper of an area that stands among the forms of an agreement (構成市町村一覧). Other parts of the program hand it
/// in; 印刷 knows how to show, save and send it.
struct AreaPaper
{
    struct Pages
    {
        QString title;
        PaperIssuer::Make make;
    };

    QString form;  ///< as 発行台帳 keeps it: member-list
    QString words; ///< in the list of forms
    /// What it is made of, on a day; in the main thread.
    std::function<core::Result<Pages>(QDate day)> prepare;
};

/// Those that there are now.
using AreaPaperSource = std::function<std::vector<AreaPaper>()>;

} // namespace ui::print
