// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/apply/provision_mover.h"

#include "core/amend/apply/tree_numbers.h"
#include "core/base/width_folding.h"
#include "core/model/edit/tree_access.h"
#include "core/model/numbering.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace core::amend {

namespace {

using model::Provision;
using model::TreePath;
using Kind = model::ProvisionKind;

/// The last name of a path below a 別表, its designator off: 「二」 of 「一の部の二の項」.
QString lastName(const QString& words)
{
    QString name = foldedWords(words);
    for (const QStringView designator : {u"の項", u"の部", u"の表", u"の款"}) {
        if (name.endsWith(designator)) {
            name.chop(designator.size());
            break;
        }
    }
    for (const QStringView designator : {u"の表", u"の部", u"の款"}) {
        const qsizetype at = name.lastIndexOf(designator);
        if (at >= 0)
            name = name.mid(at + designator.size());
    }
    return name.startsWith(u'の') ? name.mid(1) : name;
}

/// One move at a time, on the tree as the moves before it left it.
class Mover
{
public:
    Mover(Provision& root, const FoundMove& move, const model::DigitWidths& widths)
        : m_root(root)
        , m_move(move)
        , m_widths(widths)
    {
    }

    bool run()
    {
        const auto path = model::findPath(m_root, m_move.node);
        if (!path || path->empty())
            return false;
        m_path = *path;
        const Kind kind = node().kind;
        if (!m_move.values.empty()) {
            renumber(m_root, m_move.node, m_move.values, m_widths);
            return true;
        }
        const PlaceStep& to = m_move.to.steps.back();
        switch (to.unit) {
        case PlaceUnit::Article:
            return kind == Kind::Article ? renumberTo(to.number) : kind == Kind::Paragraph && toArticle(to.number);
        case PlaceUnit::Paragraph:
            if (kind == Kind::Article || kind == Kind::SupplementaryProvision)
                return toParagraph(to.number);
            return kind == Kind::Paragraph && toSibling(to.number, Kind::Paragraph);
        case PlaceUnit::Item:
            return kind == Kind::Item && toSibling(to.number, Kind::Item);
        case PlaceUnit::Subitem:
            return (kind == Kind::Subitem || kind == Kind::Item) && toMark(to.words);
        case PlaceUnit::Chapter:
            return kind == Kind::Chapter && renumberTo(to.number);
        case PlaceUnit::Part:
            return kind == Kind::Part && renumberTo(to.number);
        case PlaceUnit::Supplementary:
            return kind == Kind::Paragraph && toUnnumbered();
        case PlaceUnit::RoleTable:
            return kind == Kind::RoleTable && retitle(to.number);
        case PlaceUnit::TablePath:
            return kind == Kind::Section ? remarkSection(to.words) : kind == Kind::Initiative && renameRow(to.words);
        default:
            return false;
        }
    }

private:
    [[nodiscard]] Provision& node() { return model::nodeAt(m_root, m_path); }
    [[nodiscard]] Provision& parent() { return model::nodeAt(m_root, model::parentPath(m_path)); }

    bool renumberTo(const std::vector<int>& values)
    {
        renumber(m_root, m_move.node, values, m_widths);
        return !values.empty();
    }

    /// Whether the new place is below what the node stands below already.
    [[nodiscard]] bool staysBelow() const
    {
        if (!m_move.parent)
            return false;
        TreePath up = m_path;
        while (!up.empty()) {
            up.pop_back();
            if (model::nodeAt(std::as_const(m_root), up).lineage == *m_move.parent)
                return true;
        }
        return false;
    }

    bool toSibling(const std::vector<int>& values, Kind kind)
    {
        if (staysBelow())
            return renumberTo(values);
        return putBelow(values, kind);
    }

    /// To another parent, behind what has a lower number there.
    bool putBelow(const std::vector<int>& values, Kind kind)
    {
        if (!m_move.parent || values.empty())
            return false;
        Provision moved = model::takeChild(parent(), m_path.back());
        auto target = model::findPath(m_root, *m_move.parent);
        if (!target)
            return false;
        if (kind == Kind::Item && model::nodeAt(m_root, *target).kind == Kind::Article) {
            const auto paragraphs = model::childrenOfKind(model::nodeAt(m_root, *target), Kind::Paragraph);
            if (paragraphs.size() != 1)
                return false;
            target = model::findPath(m_root, paragraphs.front()->lineage);
        }
        Provision& newParent = model::nodeAt(m_root, *target);
        moved.number = numberBelow(m_root, newParent, moved.number, values, m_widths);
        const size_t index = indexByNumber(newParent, moved);
        model::insertChild(newParent, index, std::move(moved));
        return true;
    }

    bool toMark(const QString& mark)
    {
        const auto value = valueOfMark(mark, node().number.style);
        return value && staysBelow() && renumberTo({*value});
    }

    /// 「第3条第2項を第4条とする」; 「同項を同条とする」 where it is the only one left.
    bool toArticle(const std::vector<int>& values)
    {
        Provision& article = parent();
        if (article.kind != Kind::Article)
            return false;
        if (article.number.values == values)
            return toUnnumbered();
        Provision added = model::makeProvision(Kind::Article);
        added.number = model::numberLike(article.number, values, m_widths);
        const size_t indexOfArticle = m_path[m_path.size() - 2];
        added.children.push_back(model::takeChild(article, m_path.back()));
        added.children.front().number = {NumberStyle::Arabic, {1}, {}};
        Provision& holder = model::nodeAt(m_root, model::parentPath(model::parentPath(m_path)));
        model::insertChild(holder, indexOfArticle + 1, std::move(added));
        return true;
    }

    bool toUnnumbered()
    {
        node().number = {NumberStyle::Arabic, {1}, {}};
        return true;
    }

    /// 「第5条を同条第2項とし」, 「附則を附則第1項とし」: the only 項 gets a number; 「第5条を第4条第2項とする」: it
    /// goes there.
    bool toParagraph(const std::vector<int>& values)
    {
        const auto paragraphs = model::childrenOfKind(node(), Kind::Paragraph);
        if (paragraphs.size() != 1 || values.empty())
            return false;
        const LineageId paragraph = paragraphs.front()->lineage;
        if (!m_move.parent || *m_move.parent == m_move.node) {
            paragraphs.front()->number = numberBelow(m_root, node(), paragraphs.front()->number, values, m_widths);
            return true;
        }
        Provision article = model::takeChild(parent(), m_path.back());
        const auto target = model::findPath(m_root, *m_move.parent);
        if (!target)
            return false;
        for (Provision& child : article.children) {
            if (child.lineage != paragraph)
                continue;
            Provision& newParent = model::nodeAt(m_root, *target);
            child.number = numberBelow(m_root, newParent, child.number, values, m_widths);
            model::insertChild(newParent, indexByNumber(newParent, child), child);
            return true;
        }
        return false;
    }

    bool retitle(const std::vector<int>& number)
    {
        QString title = u"別表"_s;
        for (size_t i = 0; i < number.size(); ++i)
            title += (i == 0 ? u'第' : u'の') + model::digitsInWidth(number[i], m_widths);
        node().text = title;
        return true;
    }

    bool remarkSection(const QString& words)
    {
        QString name = lastName(words);
        const QString heading = foldedWords(node().caption);
        if (!heading.isEmpty() && name.endsWith(heading))
            name.chop(heading.size());
        // A path names the headings around it as well: the mark is what it ends with.
        for (qsizetype length = std::min<qsizetype>(6, name.size()); length > 0; --length) {
            if (const auto value = valueOfMark(name.right(length), node().number.style))
                return renumberTo({*value});
        }
        return false;
    }

    /// A row that is called by a number is renumbered, any other is renamed.
    bool renameRow(const QString& words)
    {
        const QString name = lastName(words);
        if (name.isEmpty())
            return false;
        if (const auto value = valueOfMark(name, node().number.style); value && !node().number.values.empty())
            return renumberTo({*value});
        node().text = name;
        return true;
    }

    Provision& m_root;
    const FoundMove& m_move;
    const model::DigitWidths& m_widths;
    TreePath m_path;
};

} // namespace

bool moveProvision(Provision& root, const FoundMove& move, const model::DigitWidths& widths)
{
    return Mover(root, move, widths).run();
}

size_t indexByNumber(const Provision& parent, const Provision& child)
{
    size_t behind = 0;
    for (size_t i = 0; i < parent.children.size(); ++i) {
        const Provision& other = parent.children[i];
        if (other.kind != child.kind)
            continue;
        if (child.number.values < other.number.values)
            return i;
        behind = i + 1;
    }
    return behind;
}

} // namespace core::amend
