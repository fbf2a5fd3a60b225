// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/paper_places.h"

#include "core/model/numbering.h"

#include <algorithm>

using namespace core;
using model::Provision;
using model::ProvisionKind;

namespace ui::shell {
namespace {

constexpr qsizetype kEnough = 24; ///< UTF-16 units that tell one provision from the others

QString withoutSpaces(const QString& text)
{
    QString words;
    words.reserve(text.size());
    std::copy_if(text.begin(), text.end(), std::back_inserter(words), [](QChar c) { return !c.isSpace(); });
    return words;
}

const Provision* firstOf(const Provision& parent, ProvisionKind kind)
{
    return model::firstChild(parent, kind);
}

/// How the printed lines of a provision begin.
QString beginning(const Provision& node)
{
    QString words = node.text;
    if (node.kind == ProvisionKind::Article) {
        const Provision* paragraph = firstOf(node, ProvisionKind::Paragraph);
        words = model::shownNumber(node.number) + (paragraph != nullptr ? paragraph->text : QString());
    } else if (node.kind == ProvisionKind::Initiative) {
        // The names of 取組 are short words that stand elsewhere as well; the first cell follows them.
        const Provision* role = firstOf(node, ProvisionKind::Role);
        words += role != nullptr ? role->text : QString();
    } else if (node.kind == ProvisionKind::RoleTable) {
        words += node.caption; // 別表 alone stands in the article that refers to it
    } else if (words.isEmpty()) {
        words = node.caption;
    }
    return withoutSpaces(words).left(kEnough);
}

bool findPath(const Provision& node, LineageId lineage, std::vector<const Provision*>& path)
{
    path.push_back(&node);
    if (node.lineage == lineage)
        return true;
    for (const Provision& child : node.children) {
        if (findPath(child, lineage, path))
            return true;
    }
    path.pop_back();
    return false;
}

} // namespace

PaperPlaces::PaperPlaces(const core::print::Layout& layout)
{
    for (size_t page = 0; page < layout.pages.size(); ++page) {
        for (const core::print::GlyphRun& run : layout.pages[page].runs) {
            if (run.kind != core::print::RunKind::Content)
                continue;
            m_runs.push_back({m_words.size(), {static_cast<int>(page), qRound(run.y)}});
            m_words += withoutSpaces(run.text);
        }
    }
}

std::optional<PaperPlaces::Place> PaperPlaces::of(const Provision& root, LineageId lineage) const
{
    std::vector<const Provision*> path;
    if (lineage.isNull() || !findPath(root, lineage, path))
        return {};
    qsizetype at = -1;
    for (const Provision* node : path) {
        // A cell stands beside the name of its row; the root has no words of its own.
        if (node->kind == ProvisionKind::Role || node->kind == ProvisionKind::Agreement)
            continue;
        const QString words = beginning(*node);
        const qsizetype found = words.isEmpty() ? -1 : m_words.indexOf(words, std::max<qsizetype>(at, 0));
        at = std::max(at, found);
    }
    if (at < 0)
        return {};
    const auto behind = std::upper_bound(m_runs.begin(), m_runs.end(), at,
                                         [](qsizetype position, const Run& run) { return position < run.from; });
    return std::prev(behind)->place;
}

} // namespace ui::shell
