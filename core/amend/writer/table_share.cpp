// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/writer/table_share.h"

#include "core/compare/word_difference.h"

#include <algorithm>

namespace core::amend {

namespace {

using model::Provision;

qsizetype lengthOf(const Provision& node)
{
    qsizetype length = node.caption.size() + node.text.size();
    for (const Provision& child : node.children)
        length += lengthOf(child);
    return length;
}

qsizetype changedIn(const QString& before, const QString& after)
{
    if (before == after)
        return 0;
    qsizetype removed = 0;
    qsizetype added = 0;
    for (const compare::Segment& segment : compare::letterDifference(before, after)) {
        removed += segment.kind == compare::SegmentKind::Removed ? segment.text.size() : 0;
        added += segment.kind == compare::SegmentKind::Added ? segment.text.size() : 0;
    }
    return std::max(removed, added);
}

qsizetype ownLength(const Provision& node)
{
    return node.caption.size() + node.text.size();
}

} // namespace

double changedShare(const Provision& before, const Provision& after, const compare::Alignment& alignment)
{
    qsizetype removed = 0;
    qsizetype changed = 0;
    qsizetype added = 0;
    model::visit(before, [&](const Provision& node) {
        const Provision* counterpart = alignment.after(&node);
        if (counterpart == nullptr)
            removed += ownLength(node);
        else if (&node != &before)
            changed += changedIn(node.text, counterpart->text) + changedIn(node.caption, counterpart->caption);
    });
    model::visit(after, [&](const Provision& node) {
        if (alignment.before(&node) == nullptr)
            added += ownLength(node);
    });
    const auto length = std::max<qsizetype>({lengthOf(before), lengthOf(after), 1});
    return static_cast<double>(std::max(removed, added) + changed) / static_cast<double>(length);
}

} // namespace core::amend
