// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/marker.h"
#include "core/model/provision.h"

#include <QString>

#include <vector>

namespace core::amend {

/// Builds 条, 項, 号 and their subdivisions from the lines of new text, one after the other. A line without a number
/// goes on with the one before it, as lines do that a page has wrapped.
class ProvisionLines
{
public:
    /// The kind of the outermost units: Article, Paragraph, Item or Subitem.
    explicit ProvisionLines(model::ProvisionKind outermost)
        : m_outermost(outermost)
    {
    }

    /// False when the line fits nowhere.
    [[nodiscard]] bool take(const QString& line);
    [[nodiscard]] std::vector<model::Provision> finish();

private:
    struct Level
    {
        model::Provision node;
        NumberStyle style = NumberStyle::None;
        int value = 0;
        /// What the mark of the first unit of a level may be as well: イ of アイウ, not of イロハ.
        std::vector<MarkerReading> others = {};
    };

    bool takeHead(const QString& line);
    bool takeMarked(const QString& line, const Marker& marker);
    bool takeParagraph(const QString& line, const Marker& marker);
    /// Reads the first mark of a level anew where only so the next one goes on with it.
    void settleStyle(const Marker& next);
    void open(size_t depth, Level level);
    void closeTo(size_t depth);
    [[nodiscard]] size_t itemDepth() const;

    model::ProvisionKind m_outermost;
    std::vector<Level> m_open; ///< from the outermost unit to the innermost
    std::vector<model::Provision> m_done;
    QString m_caption;
};

/// （見出し）: a line that is one pair of brackets and no more.
[[nodiscard]] bool isCaptionLine(const QString& line);

} // namespace core::amend
