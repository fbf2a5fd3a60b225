// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/apply/new_text_placer.h"

#include "core/amend/apply/provision_mover.h"
#include "core/amend/apply/table_fragment.h"
#include "core/amend/apply/tree_numbers.h"
#include "core/amend/reading/new_text_reader.h"
#include "core/amend/reading/sentence_cursor.h"
#include "core/model/edit/role_table_rows.h"
#include "core/model/edit/tree_access.h"
#include "core/model/grammar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::amend {

namespace {

using model::Provision;
using model::TreePath;
using Kind = model::ProvisionKind;

/// Behind the last child of a kind; where there is none, before what stands below the words in any case.
size_t endOf(const Provision& parent, Kind kind)
{
    size_t end = 0;
    for (size_t i = 0; i < parent.children.size(); ++i) {
        if (parent.children[i].kind == kind)
            end = i + 1;
    }
    return end;
}

/// What new units go into when the sentence says only where: 「第3条に次の2号を加える」 goes into its 項.
std::optional<TreePath> holderFor(const Provision& root, TreePath path, Kind kind)
{
    while (true) {
        const Provision& node = model::nodeAt(root, path);
        if (model::mayContain(node.kind, kind))
            return path;
        const bool goesDown = (node.kind == Kind::Article || node.kind == Kind::SupplementaryProvision) &&
                              (kind == Kind::Item || kind == Kind::Subitem);
        if (!goesDown)
            return std::nullopt;
        std::optional<size_t> only;
        for (size_t i = 0; i < node.children.size(); ++i) {
            if (node.children[i].kind != Kind::Paragraph)
                continue;
            if (only)
                return std::nullopt;
            only = i;
        }
        if (!only)
            return std::nullopt;
        path.push_back(*only);
    }
}

/// 第44条 behind the last article, be it in a chapter.
std::optional<std::pair<TreePath, size_t>> endOfArticles(const Provision& root)
{
    const auto articles = model::allOfKind(root, Kind::Article);
    if (articles.empty())
        return std::nullopt;
    TreePath path = *model::findPath(root, articles.back()->lineage);
    const size_t index = path.back() + 1;
    path.pop_back();
    return std::pair{path, index};
}

} // namespace

Error NewTextPlacer::notHere(const QString& where) const
{
    return {ErrorCode::AmendingActNotHere, {QString::number(m_sentence), where}, {}};
}

Error NewTextPlacer::unreadable(const QString& words, const NewText& text) const
{
    const qsizetype index = std::max<qsizetype>(0, text.lines.indexOf(words));
    return {ErrorCode::AmendingNewTextUnreadable,
            {QString::number(m_sentence), excerpt(words), QString::number(text.line + static_cast<int>(index))},
            {}};
}

bool NewTextPlacer::placeAll(Provision& parent, size_t index, std::vector<Provision> nodes)
{
    for (Provision& node : nodes) {
        if (!model::mayContain(parent.kind, node.kind))
            return false;
        model::insertChild(parent, index++, std::move(node));
    }
    return true;
}

Result<void> NewTextPlacer::insert(const Insert& insert, const Target& anchor)
{
    switch (shapeOfNewText(insert)) {
    case NewTextShape::Articles:
    case NewTextShape::Paragraphs:
    case NewTextShape::Items:
    case NewTextShape::Subitems:
    case NewTextShape::Supplementary:
        return insertProvisions(insert, anchor);
    case NewTextShape::Words:
        return appendWords(insert, anchor);
    case NewTextShape::WholeTable:
        return insertTable(insert, anchor);
    case NewTextShape::TableLines:
        return insertTableLines(insert, anchor);
    case NewTextShape::Other:
        break;
    }
    return insert.kind == NewTextKind::Chapter ? insertChapter(insert, anchor) : notHere(placeWords(insert.anchor));
}

Result<void> NewTextPlacer::insertProvisions(const Insert& insert, const Target& anchor)
{
    std::vector<Provision> nodes = insert.text.provisions;
    if (nodes.empty())
        return notHere(placeWords(insert.anchor));
    for (Provision& node : nodes)
        m_widths.applyTo(node);
    const Kind kind = nodes.front().kind;
    // The 本則 are all articles; the one that stood for them may be gone by now.
    const bool isMainProvisions = insert.anchor.steps.back().unit == PlaceUnit::MainProvisions;
    std::optional<TreePath> path = model::findPath(m_root, anchor.node);
    size_t index = 0;
    if (isMainProvisions) {
        const auto end = endOfArticles(m_root);
        if (!end)
            return notHere(placeWords(insert.anchor));
        path = end->first;
        index = end->second;
    } else if (!path) {
        return notHere(placeWords(insert.anchor));
    } else if (insert.position == InsertPosition::AtEnd) {
        path = holderFor(m_root, *path, kind);
        if (!path)
            return notHere(placeWords(insert.anchor));
        const Provision& holder = model::nodeAt(m_root, *path);
        index = insert.as ? indexByNumber(holder, nodes.front()) : endOf(holder, kind);
    } else {
        if (path->empty())
            return notHere(placeWords(insert.anchor));
        index = path->back() + (insert.position == InsertPosition::After ? 1 : 0);
        path->pop_back();
    }
    Provision& parent = model::nodeAt(m_root, *path);
    // 号 below a 号 are subdivisions, whatever the sentence calls them.
    if (parent.kind == Kind::Item || parent.kind == Kind::Subitem) {
        for (Provision& node : nodes)
            node.kind = node.kind == Kind::Item ? Kind::Subitem : node.kind;
    } else if (parent.kind == Kind::Paragraph) {
        for (Provision& node : nodes)
            node.kind = node.kind == Kind::Subitem ? Kind::Item : node.kind;
    }
    fitNumbers(m_root, parent, nodes, m_digits);
    return placeAll(parent, index, std::move(nodes)) ? Result<void>() : notHere(placeWords(insert.anchor));
}

/// ただし書 and 後段 go behind the words that are there; an item that ends in a noun then needs its full stop.
Result<void> NewTextPlacer::appendWords(const Insert& insert, const Target& anchor)
{
    auto path = model::findPath(m_root, anchor.node);
    const bool isAtEnd = insert.position == InsertPosition::AtEnd;
    if (!path || !isAtEnd || anchor.extent != Extent::Node)
        return notHere(placeWords(insert.anchor));
    const Provision& node = model::nodeAt(m_root, *path);
    if (node.kind == Kind::Article || node.kind == Kind::SupplementaryProvision) {
        path = holderFor(m_root, *path, Kind::Item);
        if (!path)
            return notHere(placeWords(insert.anchor));
    }
    Provision& owner = model::nodeAt(m_root, *path);
    if (owner.kind != Kind::Paragraph && owner.kind != Kind::Item && owner.kind != Kind::Subitem)
        return notHere(placeWords(insert.anchor));
    if (!owner.text.isEmpty() && !owner.text.endsWith(u'。'))
        owner.text += u'。';
    for (const QString& line : insert.text.lines)
        owner.text += m_widths.applied(line.trimmed());
    return {};
}

Result<void> NewTextPlacer::insertTable(const Insert& insert, const Target& anchor)
{
    TableFragment fragment = readWholeTable(insert.text.lines, m_widths);
    if (fragment.unplaced)
        return unreadable(*fragment.unplaced, insert.text);
    auto path = model::findPath(m_root, anchor.node);
    // A 別表 stands beside the 附則 and other 別表, below the text as a whole.
    if (!path || path->size() != 1 || insert.position == InsertPosition::AtEnd)
        return notHere(placeWords(insert.anchor));
    Provision& table = fragment.nodes.front();
    if (const auto number = tableNumber(table.text); !number.empty()) {
        QString title = u"別表"_s;
        for (size_t i = 0; i < number.size(); ++i)
            title += (i == 0 ? u'第' : u'の') + model::digitsInWidth(number[i], m_digits);
        table.text = title;
    }
    const size_t index = path->back() + (insert.position == InsertPosition::After ? 1 : 0);
    return placeAll(m_root, index, std::move(fragment.nodes)) ? Result<void>() : notHere(placeWords(insert.anchor));
}

Result<void> NewTextPlacer::insertTableLines(const Insert& insert, const Target& anchor)
{
    auto path = model::findPath(m_root, anchor.node);
    const auto tablePath = path ? model::tablePath(m_root, *path) : std::nullopt;
    if (!tablePath)
        return notHere(placeWords(insert.anchor));
    const bool isBeside = insert.position != InsertPosition::AtEnd;
    TreePath holder = *path;
    const Kind anchorKind = model::nodeAt(m_root, *path).kind;
    const bool isLeaf = anchorKind == Kind::Initiative || anchorKind == Kind::TableNote;
    if (isBeside || isLeaf) {
        if (holder.size() <= tablePath->size())
            return notHere(placeWords(insert.anchor));
        holder.pop_back();
    }
    const Provision& table = model::nodeAt(m_root, *tablePath);
    TableFragment fragment = readTableLines(table, model::nodeAt(m_root, holder), insert.text.lines, m_widths);
    if (!fragment.unplaced && fragment.nodes.empty())
        fragment.unplaced = insert.text.lines.value(0);
    // 「備考に次のように加える」: its lines need not say 備考 again.
    if (fragment.unplaced && anchorKind != Kind::TableNote)
        return unreadable(*fragment.unplaced, insert.text);
    if (anchorKind == Kind::TableNote) {
        fragment.nodes.clear();
        for (const QString& line : insert.text.lines)
            fragment.nodes.push_back(model::makeProvision(Kind::TableNote, m_widths.applied(line.trimmed())));
    }
    Provision& parent = model::nodeAt(m_root, holder);
    fitNumbers(m_root, parent, fragment.nodes, m_digits);
    size_t index = 0;
    if (isBeside || isLeaf) {
        index = path->back() + (insert.position == InsertPosition::Before ? 0 : 1);
        // Rows go beside rows and sections beside sections; a heading between rows would swallow those below it.
        const Kind kind = fragment.nodes.front().kind;
        if (kind != anchorKind)
            return notHere(placeWords(insert.anchor));
    } else {
        const Kind kind = fragment.nodes.front().kind;
        index = kind == Kind::Initiative ? model::endOfRows(parent)
                : kind == Kind::Section  ? std::max(model::endOfRows(parent), endOf(parent, Kind::Section))
                                         : parent.children.size();
    }
    return placeAll(parent, index, std::move(fragment.nodes)) ? Result<void>() : notHere(placeWords(insert.anchor));
}

/// 「第1条の前に次の章名を付する」: the articles from there to the next heading go below the new chapter.
Result<void> NewTextPlacer::insertChapter(const Insert& insert, const Target& anchor)
{
    const auto path = model::findPath(m_root, anchor.node);
    static constexpr QStringView kUnit = u"章";
    if (!path || path->empty() || insert.position != InsertPosition::Before || insert.text.lines.size() != 1 ||
        model::nodeAt(m_root, *path).kind != Kind::Article)
        return notHere(placeWords(insert.anchor));
    const QString line = insert.text.lines.first().trimmed();
    SentenceCursor cursor(line);
    const auto number = cursor.takeNumbered(kUnit);
    if (!number)
        return unreadable(insert.text.lines.first(), insert.text);
    Provision chapter = model::makeProvision(Kind::Chapter);
    chapter.number = {NumberStyle::Chapter, *number, line.left(cursor.position())};
    chapter.caption = m_widths.applied(line.mid(cursor.position()).trimmed());
    Provision& parent = model::nodeAt(m_root, model::parentPath(*path));
    const size_t first = path->back();
    while (first < parent.children.size() && parent.children[first].kind == Kind::Article)
        chapter.children.push_back(model::takeChild(parent, first));
    Provision* holder = &parent;
    size_t index = first;
    if (parent.kind == Kind::Chapter) {
        const TreePath up = model::parentPath(model::parentPath(*path));
        index = (*path)[path->size() - 2] + 1;
        holder = &model::nodeAt(m_root, up);
    }
    std::vector<Provision> nodes;
    nodes.push_back(std::move(chapter));
    return placeAll(*holder, index, std::move(nodes)) ? Result<void>() : notHere(placeWords(insert.anchor));
}

} // namespace core::amend
