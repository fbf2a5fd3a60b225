// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/likeness_pairing.h"

#include "core/compare/likeness.h"
#include "core/compare/notation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace core::compare {

namespace {

using model::Provision;
using Kind = model::ProvisionKind;
using Nodes = std::vector<const Provision*>;

/// More candidates than this are not weighed one by one: those far apart in the order are left out.
constexpr size_t kMostCandidates = 200'000;
constexpr int kFarApart = 40;
/// What stands elsewhere must be this much alike, and say this much, to be taken for the same.
constexpr double kAlikeElsewhere = 0.8;
constexpr qsizetype kEnoughWords = 10;

struct Candidate
{
    double likeness = 0;
    int before = 0;
    int after = 0;
};

/// The best first; ties by closeness, then by place: both sides count the same, so that swapping changes nothing.
bool isBetter(const Candidate& one, const Candidate& other)
{
    const auto key = [](const Candidate& candidate) {
        return std::array<int, 2>{std::abs(candidate.before - candidate.after), candidate.before + candidate.after};
    };
    return one.likeness != other.likeness ? one.likeness > other.likeness : key(one) < key(other);
}

/// Kinds of which a parent has one, so that they need not be alike.
bool isSingle(Kind kind)
{
    return kind == Kind::Title || kind == Kind::Preamble || kind == Kind::ClosingClause || kind == Kind::CoverPage ||
           kind == Kind::SignatureBlock || kind == Kind::SupplementaryProvision || kind == Kind::InitiativeColumn ||
           kind == Kind::SignatureSymbol || kind == Kind::SignatureAddress || kind == Kind::SignatureMunicipality ||
           kind == Kind::SignatureOffice || kind == Kind::SignatureName;
}

class Pairing
{
public:
    Pairing(Alignment* alignment, Task* task)
        : m_alignment(*alignment)
        , m_task(task)
    {
    }

    [[nodiscard]] bool isCancelled() const { return m_task != nullptr && m_task->isCancelled(); }

    /// Parents are visited before what they hold.
    void pairWithinPairs()
    {
        model::visit(m_alignment.oldRoot(), [this](const Provision& node) {
            const Provision* counterpart = m_alignment.after(&node);
            if (counterpart != nullptr && !isCancelled())
                pairChildren(node, *counterpart);
        });
    }

    void pairChildren(const Provision& before, const Provision& after)
    {
        std::vector<Kind> kinds;
        for (const Provision& child : before.children) {
            if (std::find(kinds.begin(), kinds.end(), child.kind) == kinds.end())
                kinds.push_back(child.kind);
        }
        for (const Kind kind : kinds)
            pairSiblings(unpaired(before, kind, true), unpaired(after, kind, false), kind);
    }

    void pairElsewhere()
    {
        for (const Kind kind : {Kind::Article, Kind::Section, Kind::Initiative, Kind::Paragraph, Kind::Item}) {
            const Nodes before = unpairedOfAll(m_alignment.oldRoot(), kind, true);
            const Nodes after = unpairedOfAll(m_alignment.newRoot(), kind, false);
            choose(before, after, kAlikeElsewhere, [this, kind](const Provision& one, const Provision& other) {
                if (kind == Kind::Initiative && withoutNotation(one.text) == withoutNotation(other.text))
                    return 1.0;
                const bool saysEnough = m_likeness.words(one).size() >= kEnoughWords;
                return saysEnough ? m_likeness.ofWords(one, other) : 0.0;
            });
        }
    }

private:
    [[nodiscard]] bool isPaired(const Provision& node, bool isOld) const
    {
        return (isOld ? m_alignment.after(&node) : m_alignment.before(&node)) != nullptr;
    }
    [[nodiscard]] Nodes unpaired(const Provision& parent, Kind kind, bool isOld) const
    {
        Nodes nodes;
        for (const Provision& child : parent.children) {
            if (child.kind == kind && !isPaired(child, isOld))
                nodes.push_back(&child);
        }
        return nodes;
    }
    [[nodiscard]] Nodes unpairedOfAll(const Provision& root, Kind kind, bool isOld) const
    {
        Nodes nodes;
        model::visit(root, [&](const Provision& node) {
            if (node.kind != kind || isPaired(node, isOld))
                return;
            // Rows leave a section that is removed; anything else goes with what it stands in.
            const Provision* parent = m_alignment.parent(&node);
            if (kind == Kind::Initiative || (parent != nullptr && isPaired(*parent, isOld)))
                nodes.push_back(&node);
        });
        return nodes;
    }

    void pairSiblings(const Nodes& before, const Nodes& after, Kind kind)
    {
        if (before.empty() || after.empty())
            return;
        if (kind == Kind::Role)
            return pairCells(before, after);
        if (isSingle(kind) && before.size() == 1 && after.size() == 1)
            return m_alignment.pair(before.front(), after.front());
        if (kind == Kind::Signature || (kind == Kind::RoleTable && before.size() == 1 && after.size() == 1)) {
            for (size_t i = 0; i < std::min(before.size(), after.size()); ++i)
                m_alignment.pair(before[i], after[i]);
            return;
        }
        choose(before, after, Likeness::kAlike,
               [this](const Provision& one, const Provision& other) { return m_likeness.ofSiblings(one, other); });
        pairLonely(before, after, kind);
    }

    /// The only paragraph of an article, the only 号 left on both sides: the same one, however much it was rewritten.
    void pairLonely(const Nodes& before, const Nodes& after, Kind kind)
    {
        const bool isLonely = before.size() == 1 && after.size() == 1 && (kind == Kind::Paragraph);
        if (isLonely && m_alignment.after(before.front()) == nullptr && m_alignment.before(after.front()) == nullptr)
            m_alignment.pair(before.front(), after.front());
    }

    /// A cell is the one of its column.
    void pairCells(const Nodes& before, const Nodes& after)
    {
        for (const Provision* old : before) {
            for (const Provision* now : after) {
                if (m_alignment.before(now) == nullptr && isSameColumn(*old, *now)) {
                    m_alignment.pair(old, now);
                    break;
                }
            }
        }
    }
    [[nodiscard]] bool isSameColumn(const Provision& old, const Provision& now)
    {
        const Provision* counterpart = m_alignment.after(columnOf(old, m_alignment.oldRoot()));
        return counterpart != nullptr && counterpart == columnOf(now, m_alignment.newRoot());
    }
    [[nodiscard]] const Provision* columnOf(const Provision& role, const Provision& root)
    {
        auto& known = &root == &m_alignment.oldRoot() ? m_oldColumns : m_newColumns;
        if (known.isEmpty()) {
            for (const Provision* column : model::allOfKind(root, Kind::Column))
                known.insert(column->lineage, column);
        }
        return known.value(role.column);
    }

    template <typename Weigh>
    void choose(const Nodes& before, const Nodes& after, double least, const Weigh& weigh)
    {
        pairSameWords(before, after);
        const bool areMany = before.size() * after.size() > kMostCandidates;
        std::vector<Candidate> candidates;
        for (size_t i = 0; i < before.size(); ++i) {
            if (isCancelled())
                return;
            if (isPaired(*before[i], true))
                continue;
            for (size_t j = 0; j < after.size(); ++j) {
                const int distance = std::abs(static_cast<int>(i) - static_cast<int>(j));
                if (isPaired(*after[j], false) || (areMany && distance > kFarApart))
                    continue;
                const double likeness = weigh(*before[i], *after[j]);
                if (likeness >= least)
                    candidates.push_back({likeness, static_cast<int>(i), static_cast<int>(j)});
            }
        }
        std::sort(candidates.begin(), candidates.end(), isBetter);
        for (const Candidate& candidate : candidates) {
            const Provision* old = before[static_cast<size_t>(candidate.before)];
            const Provision* now = after[static_cast<size_t>(candidate.after)];
            if (!isPaired(*old, true) && !isPaired(*now, false))
                m_alignment.pair(old, now);
        }
    }

    /// Most of two texts is the same; that needs no weighing.
    void pairSameWords(const Nodes& before, const Nodes& after)
    {
        QHash<QString, Nodes> known;
        for (auto node = after.rbegin(); node != after.rend(); ++node) {
            if (!isPaired(**node, false) && !m_likeness.words(**node).isEmpty())
                known[m_likeness.words(**node)].push_back(*node);
        }
        for (const Provision* old : before) {
            if (isPaired(*old, true))
                continue;
            const auto found = known.find(m_likeness.words(*old));
            if (found != known.end() && !found->empty()) {
                m_alignment.pair(old, found->back());
                found->pop_back();
            }
        }
    }

    Alignment& m_alignment;
    Task* m_task;
    Likeness m_likeness;
    QHash<LineageId, const Provision*> m_oldColumns;
    QHash<LineageId, const Provision*> m_newColumns;
};

} // namespace

void pairByLikeness(Alignment* alignment, Task* task)
{
    Pairing pairing(alignment, task);
    pairing.pairWithinPairs();
    pairing.pairElsewhere();
    // What has been found elsewhere has children of its own.
    pairing.pairWithinPairs();
}

} // namespace core::compare
