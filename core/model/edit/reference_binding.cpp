// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edit/reference_binding.h"

#include "core/model/edit/number_writing.h"
#include "core/model/edit/reference_index.h"
#include "core/model/provision_place.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace core::model {

namespace {

using Kind = ProvisionKind;

LineageId lineageOf(const Provision* node)
{
    return node == nullptr ? LineageId() : node->lineage;
}

bool isRelative(ReferenceStep step)
{
    return step == ReferenceStep::Previous || step == ReferenceStep::Next;
}

/// What the levels of one reference lead to in one tree.
struct Target
{
    const Provision* article = nullptr;
    const Provision* paragraph = nullptr;
    const Provision* item = nullptr;
    const Provision* table = nullptr;
    std::vector<const Provision*> relative;
    bool isLost = false; ///< a relative word leads nowhere
};

class Resolver
{
public:
    Resolver(const ReferenceIndex& index, LineageId standpoint)
        : m_index(index)
        , m_here(index.standpoint(standpoint))
    {
    }

    Target resolve(const Reference& reference, const Target* forerunner)
    {
        m_target = {};
        m_forerunner = forerunner;
        if (reference.table.step == ReferenceStep::Numbered) {
            m_target.table = m_index.table(reference.table.number.values);
            return m_target;
        }
        resolveArticle(reference);
        resolveParagraph(reference);
        resolveItem(reference);
        return m_target;
    }

private:
    void resolveArticle(const Reference& reference)
    {
        const ReferenceLevel& level = reference.article;
        if (reference.isSupplementary)
            m_target.article = m_index.supplementary();
        else if (level.step == ReferenceStep::Numbered)
            m_target.article = m_index.article(level.number.values);
        else if (level.step == ReferenceStep::This || (level.step == ReferenceStep::None && m_forerunner == nullptr))
            m_target.article = m_here.container;
        else if (isRelative(level.step))
            m_target.article = relativeTo(m_here.container, level);
        else if (m_forerunner != nullptr)
            m_target.article = m_forerunner->article;
    }

    void resolveParagraph(const Reference& reference)
    {
        const ReferenceLevel& level = reference.paragraph;
        if (level.step == ReferenceStep::Numbered)
            m_target.paragraph = ReferenceIndex::child(m_target.article, Kind::Paragraph, level.number.values);
        else if (level.step == ReferenceStep::This)
            m_target.paragraph = m_here.paragraph;
        else if (isRelative(level.step))
            m_target.paragraph = relativeTo(m_here.paragraph, level);
        else if (level.step == ReferenceStep::Same && m_forerunner != nullptr)
            m_target.paragraph = m_forerunner->paragraph;
        else if (reference.item.step != ReferenceStep::None)
            m_target.paragraph = paragraphOfItem(reference);
    }

    /// 第3条第1号 stands in the first 項; a bare 第1号 in the 項 of the words, or in that of the number it is joined
    /// to.
    [[nodiscard]] const Provision* paragraphOfItem(const Reference& reference) const
    {
        if (reference.article.step != ReferenceStep::None)
            return ReferenceIndex::child(m_target.article, Kind::Paragraph, {1});
        if (m_forerunner != nullptr)
            return m_forerunner->paragraph;
        return m_here.paragraph;
    }

    void resolveItem(const Reference& reference)
    {
        const ReferenceLevel& level = reference.item;
        if (level.step == ReferenceStep::Numbered)
            m_target.item = ReferenceIndex::child(m_target.paragraph, Kind::Item, level.number.values);
        else if (isRelative(level.step))
            m_target.item = relativeTo(m_here.item, level);
        else if (level.step == ReferenceStep::Same && m_forerunner != nullptr)
            m_target.item = m_forerunner->item;
    }

    const Provision* relativeTo(const Provision* from, const ReferenceLevel& level)
    {
        m_target.relative = m_index.neighbours(from, level);
        m_target.isLost = m_target.relative.empty();
        return m_target.relative.size() == 1 ? m_target.relative.front() : nullptr;
    }

    const ReferenceIndex& m_index;
    ReferenceIndex::Standpoint m_here;
    const Target* m_forerunner = nullptr;
    Target m_target;
};

/// Every reference of one text with what it leads to. In the same order, so that forerunners are known.
std::vector<Target> resolveAll(const std::vector<Reference>& references, const ReferenceIndex& index, LineageId from)
{
    std::vector<Target> targets;
    targets.reserve(references.size());
    Resolver resolver(index, from);
    for (const Reference& reference : references)
        targets.push_back(resolver.resolve(reference, reference.continued ? &targets[*reference.continued] : nullptr));
    return targets;
}

void bindText(const ReferenceIndex& index, LineageId from, LineageId holder, bool isInCaption, const QString& words,
              std::vector<BoundReference>* bound)
{
    const auto references = findReferences(words);
    const auto targets = resolveAll(references, index, from);
    for (size_t i = 0; i < references.size(); ++i) {
        const Target& target = targets[i];
        BoundReference binding{holder, isInCaption, words, references[i], {}, {}, {}, {}, {}};
        binding.article = lineageOf(target.article);
        binding.paragraph = lineageOf(target.paragraph);
        binding.item = lineageOf(target.item);
        binding.table = lineageOf(target.table);
        for (const Provision* node : target.relative)
            binding.relative.push_back(node->lineage);
        bound->push_back(std::move(binding));
    }
}

/// Names and addresses cite nothing, and the title of a role table is its own number.
bool mayHoldReferences(Kind kind)
{
    switch (kind) {
    case Kind::Title:
    case Kind::CoverPage:
    case Kind::RoleTable:
    case Kind::InitiativeColumn:
    case Kind::Column:
    case Kind::SignatureBlock:
    case Kind::Signature:
    case Kind::SignatureSymbol:
    case Kind::SignatureAddress:
    case Kind::SignatureMunicipality:
    case Kind::SignatureOffice:
    case Kind::SignatureName:
        return false;
    default:
        return true;
    }
}

/// Rewrites the references of one text. They are taken as a whole, for a joined number depends on the one before it.
class Follower
{
public:
    Follower(const ReferenceIndex& index, const Provision& root, const DigitWidths& widths)
        : m_index(index)
        , m_root(root)
        , m_widths(widths)
    {
    }

    std::vector<ReferenceChange> changes;
    std::vector<ReferenceDoubt> doubts;

    /// `bound` are the references of one text in reading order. Gives the new text.
    QString follow(const std::vector<const BoundReference*>& bound)
    {
        QString text = bound.front()->words;
        int moved = 0;
        std::vector<Target> now;
        {
            std::vector<Reference> references;
            references.reserve(bound.size());
            for (const BoundReference* binding : bound)
                references.push_back(binding->reference);
            now = resolveAll(references, m_index, bound.front()->holder);
        }
        for (size_t i = 0; i < bound.size(); ++i) {
            const BoundReference& binding = *bound[i];
            const QString before = binding.words.mid(binding.reference.start, binding.reference.length);
            QString after = before;
            if (const auto doubt = rewrite(binding, now[i], &after))
                doubts.push_back({binding.holder, placeWords(m_root, binding.holder), before, *doubt});
            if (after == before)
                continue;
            text.replace(binding.reference.start + moved, before.size(), after);
            moved += static_cast<int>(after.size() - before.size());
            changes.push_back({binding.holder, placeWords(m_root, binding.holder), before, after});
        }
        return text;
    }

private:
    using Doubt = std::optional<ReferenceDoubtReason>;

    Doubt rewrite(const BoundReference& binding, const Target& now, QString* words)
    {
        if (const Doubt doubt = doubtOf(binding, now))
            return doubt;
        const Reference& reference = binding.reference;
        int moved = 0;
        rewriteNumber(reference.article.number, binding.article, reference.start, &moved, words);
        rewriteNumber(reference.paragraph.number, binding.paragraph, reference.start, &moved, words);
        rewriteNumber(reference.item.number, binding.item, reference.start, &moved, words);
        rewriteNumber(reference.table.number, binding.table, reference.start, &moved, words);
        return std::nullopt;
    }

    /// Relative words are judged by where they lead now, numbers by whether what they name still stands where it stood.
    [[nodiscard]] Doubt doubtOf(const BoundReference& binding, const Target& now) const
    {
        std::vector<LineageId> relative;
        for (const Provision* node : now.relative)
            relative.push_back(node->lineage);
        if (relative != binding.relative)
            return ReferenceDoubtReason::RelativePointsElsewhere;
        for (const LineageId lineage : {binding.article, binding.paragraph, binding.item, binding.table}) {
            if (!lineage.isNull() && m_index.node(lineage) == nullptr)
                return ReferenceDoubtReason::TargetRemoved;
        }
        const auto stands = [&](LineageId lineage, Kind kind, LineageId above) {
            if (lineage.isNull())
                return true;
            const Provision* parent = m_index.parent(lineage);
            return m_index.node(lineage)->kind == kind && (above.isNull() || lineageOf(parent) == above);
        };
        if (!stands(binding.paragraph, Kind::Paragraph, binding.article) ||
            !stands(binding.item, Kind::Item, binding.paragraph))
            return ReferenceDoubtReason::TargetMoved;
        return implicitDoubt(binding);
    }

    /// Where the words leave a level out, it must still be the one that they mean.
    [[nodiscard]] Doubt implicitDoubt(const BoundReference& binding) const
    {
        const Reference& reference = binding.reference;
        const auto here = m_index.standpoint(binding.holder);
        const bool isBare = !reference.continued && !reference.isSupplementary &&
                            reference.article.step == ReferenceStep::None &&
                            reference.table.step == ReferenceStep::None;
        if (isBare && !binding.article.isNull() && binding.article != lineageOf(here.container))
            return ReferenceDoubtReason::TargetMoved;
        if (reference.paragraph.step != ReferenceStep::None || binding.item.isNull() || binding.paragraph.isNull())
            return std::nullopt;
        if (isBare)
            return binding.paragraph == lineageOf(here.paragraph) ? Doubt() : ReferenceDoubtReason::TargetMoved;
        const bool isFirst = m_index.node(binding.paragraph)->number.values == std::vector{1};
        return isFirst || reference.continued ? Doubt() : ReferenceDoubtReason::TargetMoved;
    }

    void rewriteNumber(const ReferenceNumber& number, LineageId target, int start, int* moved, QString* words) const
    {
        if (number.length == 0 || target.isNull())
            return;
        const Provision* node = m_index.node(target);
        const auto values = node->kind == Kind::RoleTable ? tableNumber(node->text).values : node->number.values;
        if (values == number.values || values.empty())
            return;
        const int at = number.start - start + *moved;
        const QString before = words->mid(at, number.length);
        const QString after = rewritten(before, values);
        words->replace(at, before.size(), after);
        *moved += static_cast<int>(after.size() - before.size());
    }

    /// 第５条 with {6, 2} gives 第６条の２: the words around the numbers stay.
    [[nodiscard]] QString rewritten(const QString& before, const std::vector<int>& values) const
    {
        static const QRegularExpression kWords(
            u"^(.*?第)([0-9０-９〇一二三四五六七八九十百千]+)([条項号]?)(?:の[0-9０-９〇一二三四五六七八九十百千]+)*$"_s);
        const auto match = kWords.match(before);
        if (!match.hasMatch())
            return before;
        const QString sample = match.captured(2);
        QString after = match.captured(1) + digitsLike(sample, values.front(), m_widths) + match.captured(3);
        for (size_t level = 1; level < values.size(); ++level)
            after += u'の' + digitsLike(sample, values[level], m_widths);
        return after;
    }

    const ReferenceIndex& m_index;
    const Provision& m_root;
    DigitWidths m_widths;
};

} // namespace

std::vector<BoundReference> bindReferences(const Provision& root)
{
    const ReferenceIndex index(root);
    std::vector<BoundReference> bound;
    visit(root, [&](const Provision& node) {
        if (!node.caption.isEmpty())
            bindText(index, node.lineage, node.lineage, true, node.caption, &bound);
        if (mayHoldReferences(node.kind) && !node.text.isEmpty())
            bindText(index, node.lineage, node.lineage, false, node.text, &bound);
    });
    return bound;
}

std::vector<BoundReference> bindWords(const Provision& root, LineageId as, LineageId holder, const QString& words)
{
    const ReferenceIndex index(root);
    std::vector<BoundReference> bound;
    bindText(index, as, holder, false, words, &bound);
    return bound;
}

void followReferences(Provision& root, const std::vector<BoundReference>& bound, std::vector<ReferenceChange>* changes,
                      std::vector<ReferenceDoubt>* doubts)
{
    QHash<LineageId, std::vector<const BoundReference*>> inTexts;
    QHash<LineageId, std::vector<const BoundReference*>> inCaptions;
    for (const BoundReference& binding : bound)
        (binding.isInCaption ? inCaptions : inTexts)[binding.holder].push_back(&binding);
    // Structure and numbers are final by now, so the index stays good while words are rewritten.
    const ReferenceIndex index(root);
    Follower follower(index, root, digitWidthsOf(root));
    const auto followIn = [&](const std::vector<const BoundReference*>& here, QString* words) {
        if (!here.empty() && here.front()->words == *words)
            *words = follower.follow(here);
    };
    visit(root, [&](Provision& node) {
        followIn(inCaptions.value(node.lineage), &node.caption);
        followIn(inTexts.value(node.lineage), &node.text);
    });
    *changes = std::move(follower.changes);
    *doubts = std::move(follower.doubts);
}

} // namespace core::model
