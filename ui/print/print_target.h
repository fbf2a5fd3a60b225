// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/model/revision.h"
#include "core/print/page/page_setup.h"

#include <QDate>
#include <QString>

#include <vector>

namespace core::store {
class Connection;
class Registry;
} // namespace core::store

namespace ui::print {

/// An agreement that can be printed, by the names of its pair.
struct PrintTarget
{
    core::AgreementId id;
    QString coreCity;
    QString member;
    QString title;

    friend bool operator==(const PrintTarget&, const PrintTarget&) = default;
};

/// Which text of an agreement is printed.
enum class TextForm {
    SigningCopy,  ///< 締結用原本
    Consolidated, ///< 溶け込み本文 with its 沿革 (provision_history.h)
};

/// A target with the text that is to be printed: a plain value for a worker.
struct PrintText
{
    PrintTarget target;
    core::model::AgreementText text;
    int revisionNumber = 0;
    core::model::RevisionState state = core::model::RevisionState::Draft;
    TextForm form = TextForm::SigningCopy;
};

/// The setup in which a text is printed: a draft is marked as one.
[[nodiscard]] core::print::PageSetup setupOf(const PrintText& text, core::print::PageSetup setup);

/// All agreements in the order of the office. Errors: those of the stores.
[[nodiscard]] core::Result<std::vector<PrintTarget>> readPrintTargets(core::store::Registry& registry);

/// The text in force on a day; with an invalid day the newest one, which may be a draft, of a consolidated text the
/// newest signed one. Errors: NoTextInForce, those
/// of the stores.
[[nodiscard]] core::Result<PrintText> readPrintText(core::store::Connection& connection, const PrintTarget& target,
                                                    QDate day, TextForm form);

} // namespace ui::print
