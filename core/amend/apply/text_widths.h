// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/provision.h"

#include <QString>

#include <optional>

namespace core::amend {

/// The widths that a text uses throughout. Inserted words take them (drafting-rules 1.9.7): gazettes print full width
/// where a collection of rules prints half. What the text itself mixes, or does not have, decides nothing.
class TextWidths
{
public:
    [[nodiscard]] static TextWidths of(const model::Provision& root);

    [[nodiscard]] QString applied(const QString& words) const;
    /// To all words below a node, its own included. Numbers are left as they are.
    void applyTo(model::Provision& node) const;

private:
    std::optional<bool> m_isOneDigitFull;
    std::optional<bool> m_areMoreDigitsFull;
    std::optional<bool> m_areBracketsFull;
    std::optional<bool> m_areLettersFull;
};

} // namespace core::amend
