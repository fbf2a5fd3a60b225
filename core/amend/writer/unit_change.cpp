// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/writer/unit_change.h"

#include "core/base/width_folding.h"
#include "core/compare/same_text.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core::amend {

namespace {

using model::Provision;
using Kind = model::ProvisionKind;

/// The words of everything below a provision: what 「第3条中」 reaches besides its own text.
QStringList textsBelow(const Provision& node)
{
    QStringList texts;
    for (const Provision& child : node.children) {
        texts += child.text;
        texts += textsBelow(child);
    }
    return texts;
}

/// What stands at the end of the longer text only; empty when they differ elsewhere.
QString addedAtEnd(const QString& shorter, const QString& longer)
{
    return longer.size() > shorter.size() && longer.startsWith(shorter) ? longer.mid(shorter.size()) : QString();
}

bool isProviso(const QString& words)
{
    return words.startsWith(u"ただし、") && words.endsWith(u'。') && !words.contains(u"この場合において、");
}

bool isSecondSentence(const QString& words)
{
    return words.startsWith(u"この場合において、") && words.endsWith(u'。') && !words.contains(u"ただし、");
}

/// Whether a text has such a sentence already, so that another one cannot be told by its name.
bool hasNamedSentence(const QString& text)
{
    return text.contains(u"ただし、") || text.contains(u"この場合において、") || text.isEmpty() ||
           !text.endsWith(u'。');
}

std::optional<TextChange> sentenceChange(const Provision& before, const Provision& after)
{
    const QString added = addedAtEnd(before.text, after.text);
    if (!added.isEmpty() && !hasNamedSentence(before.text) && !added.contains(u'\n')) {
        if (isProviso(added))
            return TextChange{TextChangeKind::AddProviso, {}, {}, added};
        if (isSecondSentence(added))
            return TextChange{TextChangeKind::AddSecond, {}, {}, added};
    }
    const QString removed = addedAtEnd(after.text, before.text);
    if (!removed.isEmpty() && !hasNamedSentence(after.text)) {
        if (isProviso(removed))
            return TextChange{TextChangeKind::RemoveProviso, {}, {}, {}};
        if (isSecondSentence(removed))
            return TextChange{TextChangeKind::RemoveSecond, {}, {}, {}};
    }
    return std::nullopt;
}

/// A text in two: up to the one sentence that has a name, and that sentence to the end.
struct NamedParts
{
    QString head;
    QString tail;
};

std::optional<NamedParts> namedParts(const QString& text, const QString& opening)
{
    const qsizetype at = text.indexOf(u'。' + opening);
    if (at < 0 || text.indexOf(u'。' + opening, at + 1) >= 0 || text.contains(u'\n'))
        return std::nullopt;
    return NamedParts{text.left(at + 1), text.mid(at + 1)};
}

/// 「第5条ただし書中」, 「同項後段中」: words that change on one side of the one such sentence.
std::optional<TextChange> partChange(const QString& before, const QString& after)
{
    struct Names
    {
        QString opening;
        QString head;
        QString tail;
    };
    static const std::array<Names, 2> kNames = {
        {{u"ただし、"_s, u"本文"_s, u"ただし書"_s}, {u"この場合において、"_s, u"前段"_s, u"後段"_s}}};
    const bool hasBoth = before.contains(kNames[0].opening) && before.contains(kNames[1].opening);
    for (const Names& names : kNames) {
        const auto old = namedParts(before, names.opening);
        const auto now = namedParts(after, names.opening);
        if (!old || !now || hasBoth)
            continue;
        const bool isHead = old->tail == now->tail;
        if (!isHead && old->head != now->head)
            continue;
        if (auto quotations = quoteChanges(isHead ? old->head : old->tail, isHead ? now->head : now->tail))
            return TextChange{TextChangeKind::Words, std::move(*quotations), isHead ? names.head : names.tail, {}};
    }
    return std::nullopt;
}

} // namespace

TextChange textChange(const Provision& before, const Provision& after)
{
    if (compare::isSameWording(before.text, after.text))
        return {};
    const bool hasBelow = !before.children.empty() || !after.children.empty();
    if (!hasBelow) {
        if (auto change = sentenceChange(before, after))
            return *change;
        if (auto change = partChange(before.text, after.text))
            return *change;
        if (auto quotations = quoteChanges(before.text, after.text))
            return {TextChangeKind::Words, std::move(*quotations), {}, {}};
        return {TextChangeKind::Whole, {}, {}, {}};
    }
    if (auto change = partChange(before.text, after.text))
        return *change;
    auto inAll = quoteChanges(before.text, after.text, textsBelow(before) + textsBelow(after));
    // Only 項 have a name for the words before their 号; it is named where it spares words.
    const bool mayNameLeadIn = before.kind == Kind::Paragraph && model::firstChild(before, Kind::Item) != nullptr;
    auto inLeadIn = mayNameLeadIn ? quoteChanges(before.text, after.text) : std::nullopt;
    if (inLeadIn && inLeadIn != inAll)
        return {TextChangeKind::Words, std::move(*inLeadIn), u"各号列記以外の部分"_s, {}};
    if (inAll)
        return {TextChangeKind::Words, std::move(*inAll), {}, {}};
    return {TextChangeKind::Whole, {}, {}, {}};
}

std::vector<const Provision*> childrenOf(const Provision& parent, Kind kind)
{
    std::vector<const Provision*> children;
    for (const Provision& child : parent.children) {
        if (child.kind == kind)
            children.push_back(&child);
    }
    return children;
}

namespace {

/// Removed and added units of one gap that share a number and stand in the same chapter.
void addGap(const compare::Alignment& alignment, const std::vector<const Provision*>& removed,
            const std::vector<const Provision*>& added, AmendedRow* row)
{
    auto next = added.begin();
    for (const Provision* old : removed) {
        const auto same = std::find_if(next, added.end(), [&](const Provision* now) {
            return !old->number.values.empty() && now->number.values == old->number.values &&
                   alignment.after(alignment.parent(old)) == alignment.parent(now);
        });
        if (same == added.end()) {
            row->push_back({old, nullptr, false});
            continue;
        }
        for (; next != same; ++next)
            row->push_back({nullptr, *next, false});
        row->push_back({old, *same, true});
        ++next;
    }
    for (; next != added.end(); ++next)
        row->push_back({nullptr, *next, false});
}

} // namespace

AmendedRow amendedRow(const compare::Alignment& alignment, const std::vector<const Provision*>& before,
                      const std::vector<const Provision*>& after)
{
    QHash<const Provision*, size_t> places;
    for (size_t i = 0; i < before.size(); ++i)
        places.insert(before[i], i);
    AmendedRow row;
    size_t oldAt = 0;
    std::vector<const Provision*> added;
    const auto closeGap = [&](size_t upTo) {
        std::vector<const Provision*> removed;
        for (; oldAt < upTo; ++oldAt)
            removed.push_back(before[oldAt]);
        addGap(alignment, removed, added, &row);
        added.clear();
    };
    for (const Provision* now : after) {
        const Provision* old = alignment.before(now);
        const auto place = places.constFind(old);
        const bool isInOrder = old != nullptr && place != places.constEnd() && *place >= oldAt &&
                               !alignment.isMoved(now) && old->number.style == now->number.style;
        if (!isInOrder) {
            added.push_back(now);
            continue;
        }
        closeGap(*place);
        row.push_back({old, now, false});
        ++oldAt;
    }
    closeGap(before.size());
    return row;
}

} // namespace core::amend
