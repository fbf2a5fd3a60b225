// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/apply/sentence_applier.h"

#include "core/amend/apply/new_text_placer.h"
#include "core/amend/apply/part_stretch.h"
#include "core/amend/apply/tree_numbers.h"
#include "core/amend/reading/sentence_cursor.h"
#include "core/base/marker.h"
#include "core/base/width_folding.h"
#include "core/model/edit/tree_access.h"
#include "core/model/grammar.h"
#include "core/model/provision_place.h"
#include "core/model/role_table_lines.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace core::amend {

namespace {

using model::Provision;
using Kind = model::ProvisionKind;

const Provision& nodeOf(const Provision& root, LineageId lineage)
{
    return *model::pathTo(root, lineage).back();
}

/// The words of one change inside a field, as edits of it.
TextEdit editOf(const WordChange& change, const Stretch& at, const QString& newWords)
{
    switch (change.kind) {
    case WordChangeKind::InsertAfter:
        return {{at.end, at.end}, newWords};
    case WordChangeKind::InsertBefore:
        return {{at.start, at.start}, newWords};
    case WordChangeKind::Replace:
    case WordChangeKind::Remove:
        break;
    }
    return {at, newWords};
}

} // namespace

Error SentenceApplier::notHere(const QString& place) const
{
    return {ErrorCode::AmendingActNotHere, {QString::number(m_number), place}, {}};
}

Result<void> SentenceApplier::apply(const Sentence& sentence)
{
    m_number = sentence.number;
    if (auto found = find(sentence); !found)
        return found;
    if (auto changed = changeWords(); !changed)
        return changed;
    const NumberCounts before = numberCounts(m_root);
    if (auto done = restructure(); !done)
        return done;
    if (const auto taken = newlyTaken(before, m_root)) {
        const auto path = model::pathTo(m_root, taken->node);
        QString place = model::placeWords({path.begin(), path.end() - 1});
        if (place.isEmpty())
            place = u"本則"_s;
        return Error{ErrorCode::AmendingNumberTaken, {QString::number(m_number), place, taken->number}, {}};
    }
    if (const auto found = model::violations(m_root); !found.empty())
        return Error{
            ErrorCode::AmendingActNotHere, {QString::number(m_number), excerpt(sentence.words)}, found.front().place};
    return {};
}

Result<void> SentenceApplier::find(const Sentence& sentence)
{
    PlaceResolver places(m_root, sentence.number);
    for (const Instruction& instruction : sentence.instructions) {
        auto found = std::visit([&](const auto& act) { return findAction(act, places); }, instruction.action);
        if (!found)
            return found;
    }
    return {};
}

Result<void> SentenceApplier::findAction(const ChangeWords& act, PlaceResolver& places)
{
    // In a list the words must occur in each place; in a row 「第2条から第4条まで」 somewhere.
    for (const PlaceRange& range : act.places) {
        const auto targets = places.find({range});
        if (!targets)
            return targets.error();
        for (const WordChange& change : act.changes) {
            if (auto found = findWords(*targets, change, placeWords(range)); !found)
                return found;
        }
    }
    return {};
}

Result<void> SentenceApplier::findWords(const std::vector<Target>& targets, const WordChange& change,
                                        const QString& place)
{
    const QString newWords = m_widths.applied(change.newWords).replace(model::kInnerLineBreak, u'\n');
    bool isFound = false;
    for (const Target& target : targets) {
        for (const WordField& field : wordsIn(m_root, target)) {
            const QString& words = fieldOf(nodeOf(m_root, field.node), field.field);
            const QStringView part = QStringView(words).sliced(field.at.start, field.at.end - field.at.start);
            for (Stretch at : occurrences(part, change.words)) {
                at = {at.start + field.at.start, at.end + field.at.start};
                m_edits[{field.node, field.field}].push_back(editOf(change, at, newWords));
                isFound = true;
            }
        }
    }
    if (isFound)
        return {};
    return Error{ErrorCode::AmendingWordsNotFound, {QString::number(m_number), place, excerpt(change.words)}, {}};
}

Result<void> SentenceApplier::findAction(const SetCaption& act, PlaceResolver& places)
{
    const auto target = places.findOne(act.place);
    if (!target)
        return target.error();
    const Kind kind = nodeOf(m_root, target->node).kind;
    if (kind != Kind::Article && kind != Kind::Paragraph && kind != Kind::SupplementaryProvision &&
        kind != Kind::RoleTable && kind != Kind::Chapter && kind != Kind::Part)
        return notHere(placeWords(act.place));
    m_captions.emplace_back(*target, m_widths.applied(act.caption));
    return {};
}

Result<void> SentenceApplier::findAction(const ReplaceWhole& act, PlaceResolver& places)
{
    auto targets = places.find(act.places);
    if (!targets)
        return targets.error();
    m_replaced.push_back({&act, std::move(targets).value()});
    return {};
}

Result<void> SentenceApplier::findAction(const Abolish& act, PlaceResolver& /*places*/) const
{
    // It must name this agreement: what a text abolishes beside the others of its time is none of ours.
    const Provision* title = model::firstChild(m_root, Kind::Title);
    const QString name = title != nullptr ? withoutSpaces(foldKeepingLength(title->text)) : QString();
    if (name.isEmpty() || !withoutSpaces(foldKeepingLength(act.what)).contains(name))
        return notHere(act.what);
    return {};
}

Result<void> SentenceApplier::findAction(const Remove& act, PlaceResolver& places)
{
    for (const PlaceRange& range : act.places) {
        const auto targets = places.find({range});
        if (!targets)
            return targets.error();
        for (const Target& target : *targets)
            m_removed.emplace_back(target, placeWords(range));
    }
    return {};
}

Result<void> SentenceApplier::findAction(const Move& act, PlaceResolver& places)
{
    const auto from = places.findOne(act.from);
    if (!from)
        return from.error();
    FoundMove move{from->node, act.to, std::nullopt, {}};
    Place parent = act.to;
    parent.steps.pop_back();
    parent.part = PlacePart::Whole;
    if (!parent.steps.empty()) {
        const auto known = places.findOne(parent);
        if (!known)
            return known.error();
        move.parent = known->node;
    }
    // 「附則を附則第1項とし、同項に…」: the unit that is named last has a new level.
    const bool keepsLevel = act.from.steps.back().unit == act.to.steps.back().unit;
    if (!keepsLevel) {
        LineageId named = from->node;
        const Provision& node = nodeOf(m_root, from->node);
        const bool holdsParagraph = node.kind == Kind::SupplementaryProvision || node.kind == Kind::Article;
        if (holdsParagraph && act.to.steps.back().unit == PlaceUnit::Paragraph) {
            if (const Provision* paragraph = model::firstChild(node, Kind::Paragraph))
                named = paragraph->lineage;
        }
        places.nameAnew(act.to, named);
    }
    m_moves.emplace_back(std::move(move), placeWords(act.from));
    return {};
}

Result<void> SentenceApplier::findAction(const Shift& act, PlaceResolver& places)
{
    const auto targets = places.find({act.places});
    if (!targets)
        return targets.error();
    for (const Target& target : *targets) {
        const Provision& node = nodeOf(m_root, target.node);
        std::vector<int> values = node.number.values;
        if (values.empty() || values.front() + act.by < 1)
            return notHere(placeWords(act.places));
        values.front() += act.by;
        m_moves.emplace_back(FoundMove{target.node, act.places.first, std::nullopt, std::move(values)},
                             placeWords(act.places));
    }
    return {};
}

Result<void> SentenceApplier::findAction(const Insert& act, PlaceResolver& places)
{
    // 本則 and 備考 mean several; the last of them is where new text goes.
    const auto targets = places.find(act.anchor);
    if (!targets)
        return targets.error();
    m_inserts.push_back({&act, targets->back()});
    return {};
}

Result<void> SentenceApplier::changeWords()
{
    for (auto& [place, edits] : m_edits) {
        const auto path = model::findPath(m_root, place.first);
        Provision& node = model::nodeAt(m_root, *path);
        QString& words = fieldOf(node, place.second);
        Stretch overlap;
        if (!makeEdits(&words, std::move(edits), &overlap))
            return Error{ErrorCode::AmendingWordsOverlap,
                         {QString::number(m_number), model::placeWords(m_root, place.first),
                          excerpt(QStringView(words).sliced(overlap.start, overlap.end - overlap.start))},
                         {}};
    }
    for (const auto& [target, caption] : m_captions)
        model::nodeAt(m_root, *model::findPath(m_root, target.node)).caption = caption;
    return {};
}

Result<void> SentenceApplier::remove(const Target& target)
{
    const auto path = model::findPath(m_root, target.node);
    // What went with the unit around it is gone already.
    if (!path)
        return {};
    Provision& node = model::nodeAt(m_root, *path);
    if (target.part == PlacePart::Caption) {
        node.caption.clear();
        return {};
    }
    if (isPartOfWords(target.part)) {
        const auto stretch = stretchOf(node.text, target.part);
        if (stretch && target.part != PlacePart::LeadIn)
            node.text.remove(stretch->start, stretch->end - stretch->start);
        return {};
    }
    if (target.extent == Extent::Rows) {
        node.children.clear();
        return {};
    }
    (void)model::takeChild(model::nodeAt(m_root, model::parentPath(*path)), path->back());
    return {};
}

Result<void> SentenceApplier::restructure()
{
    const NumberOrder order(m_root);
    NewTextPlacer placer(m_root, m_widths, m_digits, m_number);
    for (const auto& [target, place] : m_removed) {
        const bool isCell = target.extent == Extent::Cell || target.extent == Extent::NameCell;
        if (isCell || target.node == m_root.lineage)
            return notHere(place);
        if (auto removed = remove(target); !removed)
            return removed;
    }
    for (const auto& [move, place] : m_moves) {
        if (!moveProvision(m_root, move, m_digits))
            return notHere(place);
    }
    if (!m_moves.empty())
        order.restore(m_root);
    for (const FoundReplacement& found : m_replaced) {
        if (auto replaced = placer.replace(*found.replace, found.targets); !replaced)
            return replaced;
    }
    for (const FoundInsert& found : m_inserts) {
        if (auto inserted = placer.insert(*found.insert, found.anchor); !inserted)
            return inserted;
    }
    return {};
}

} // namespace core::amend
