// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/common/paper_issuer.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <functional>
#include <utility>
#include <vector>

namespace ui::print {

/// Something that is chosen of a paper beside its form: what a map is coloured by, the sheet that it stands on.
struct PaperChoice
{
    QString key;                                      ///< theme; also the end of the name of its field
    QString words;                                    ///< 指標
    std::vector<std::pair<QString, QString>> offered; ///< key and words; the first is the usual one

    friend bool operator==(const PaperChoice&, const PaperChoice&) = default;
};

/// By key of the choice the key of what was chosen; what is missing is the first that is offered.
using ChosenOfPaper = QHash<QString, QString>;

/// A paper of an area that stands among the forms of an agreement (構成市町村一覧, 位置図). Other parts of the program
/// hand it in; 印刷 knows how to show, save and send it.
struct AreaPaper
{
    struct Pages
    {
        QString title;
        PaperIssuer::Make make;
    };

    QString form;  ///< as 発行台帳 keeps it: member-list
    QString words; ///< in the list of forms
    /// What can be chosen on a day; none where nothing can. In the main thread.
    std::function<core::Result<std::vector<PaperChoice>>(QDate day)> choices;
    /// What it is made of, on a day; in the main thread.
    std::function<core::Result<Pages>(QDate day, const ChosenOfPaper& chosen)> prepare;
};

/// Those that there are now.
using AreaPaperSource = std::function<std::vector<AreaPaper>()>;

} // namespace ui::print
