// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/model/agreement_text.h"
#include "ui/common/as_of.h"

#include <QString>

#include <optional>
#include <vector>

namespace core::store {
class Registry;
}

namespace ui::compare {

enum class ChoiceKind { None, Revision, Template, Document };

/// A text that can be compared: a revision or a template of the file, or a document on the disk. By ids and paths only.
struct TextChoice
{
    ChoiceKind kind = ChoiceKind::None;
    core::AgreementId agreement; ///< Revision only
    core::RevisionId revision;   ///< Revision only
    core::TemplateId templateId; ///< Template only
    QString path;                ///< Document only
    QString name;                ///< as the pickers show it

    /// The same text, whatever it is called by now.
    [[nodiscard]] bool isSame(const TextChoice& other) const;
};

/// All that the file offers, agreement by agreement, the newest revision of each first, then the templates. On another
/// day than the present only what had been signed by then, and no templates. Error: StoreFailed.
[[nodiscard]] core::Result<std::vector<TextChoice>> choicesOf(core::store::Registry& registry, AsOf asOf);

/// A document, by its path.
[[nodiscard]] TextChoice documentChoice(const QString& path);

/// The text of a revision or template; none when it has gone. Not for documents, which a worker reads.
/// Error: StoreFailed.
[[nodiscard]] core::Result<std::optional<core::model::AgreementText>> textOf(core::store::Registry& registry,
                                                                             const TextChoice& choice);

} // namespace ui::compare
