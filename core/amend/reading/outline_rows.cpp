// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/reading/outline_rows.h"

#include "core/base/width_folding.h"
#include "core/model/grammar.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace core::amend {

namespace {

using model::makeProvision;
using model::Provision;
using Kind = model::ProvisionKind;

/// The head and the words of a role: 「甲の役割」, and what follows it in its line or below.
struct RoleWords
{
    QString head;
    QString words;
};

RoleWords split(const QString& text)
{
    static const QRegularExpression kInLine(u"^([^\\s:：]{2,20})[\\s:：]+(.*)$"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    if (isRoleHead(text))
        return {text, {}};
    const auto match = kInLine.match(text);
    if (match.hasMatch() && isRoleHead(match.captured(1)))
        return {match.captured(1), match.captured(2)};
    return {};
}

bool isRole(const Provision& node)
{
    return model::isItem(node.kind) && !split(node.text).head.isEmpty();
}

bool holdsRoles(const Provision& node)
{
    return std::count_if(node.children.begin(), node.children.end(), isRole) > 1;
}

bool holdsRows(const Provision& node)
{
    return model::isItem(node.kind) &&
           (holdsRoles(node) || std::any_of(node.children.begin(), node.children.end(), holdsRows));
}

class Gatherer
{
public:
    Provision tableOf(std::vector<Provision> items, bool areRoles)
    {
        Provision table = makeProvision(Kind::RoleTable);
        table.face = model::Face::Outline;
        std::vector<Provision> rows;
        if (areRoles) {
            Provision row = makeProvision(Kind::Initiative);
            fill(row, std::move(items));
            rows.push_back(std::move(row));
        } else {
            for (Provision& item : items)
                rows.push_back(rowOrSection(std::move(item)));
        }
        table.children = std::move(m_columns);
        std::move(rows.begin(), rows.end(), std::back_inserter(table.children));
        return table;
    }

private:
    Provision rowOrSection(Provision item)
    {
        if (!model::isItem(item.kind))
            return item;
        std::vector<Provision> below = std::move(item.children);
        item.children.clear();
        const bool isSection = !below.empty() && std::count_if(below.begin(), below.end(), isRole) < 2;
        if (!isSection) {
            item.kind = Kind::Initiative;
            fill(item, std::move(below));
            return item;
        }
        item.kind = Kind::Section;
        item.caption = std::exchange(item.text, QString());
        for (Provision& child : below)
            item.children.push_back(rowOrSection(std::move(child)));
        return item;
    }

    void fill(Provision& row, std::vector<Provision> items)
    {
        for (Provision& item : items) {
            const RoleWords words = split(item.text);
            QStringList lines;
            if (!words.words.isEmpty())
                lines.append(words.words);
            appendBelow(item, &lines);
            item.children.clear();
            if (words.head.isEmpty()) {
                lines.prepend(lineOf(item));
                row.children.push_back(makeProvision(Kind::Text, lines.join(u'\n')));
                continue;
            }
            item.kind = Kind::Role;
            item.column = column(words.head);
            item.text = lines.join(u'\n');
            row.children.push_back(std::move(item));
        }
    }

    static QString lineOf(const Provision& item)
    {
        return item.number.asWritten.isEmpty() ? item.text : item.number.asWritten + u'\u3000' + item.text;
    }

    static void appendBelow(const Provision& node, QStringList* lines)
    {
        for (const Provision& child : node.children) {
            lines->append(lineOf(child));
            appendBelow(child, lines);
        }
    }

    LineageId column(const QString& head)
    {
        for (const Provision& there : m_columns) {
            if (foldWidth(there.text) == foldWidth(head))
                return there.lineage;
        }
        m_columns.push_back(makeProvision(Kind::Column, head));
        return m_columns.back().lineage;
    }

    std::vector<Provision> m_columns;
};

void gatherIn(Provision& paragraph)
{
    const bool areRoles = holdsRoles(paragraph);
    const auto belongs = [areRoles](const Provision& child) {
        return areRoles ? model::isItem(child.kind) : holdsRows(child);
    };
    auto& children = paragraph.children;
    const auto first = std::find_if(children.begin(), children.end(), belongs);
    if (first == children.end())
        return;
    const auto last = std::find_if(children.rbegin(), children.rend(), belongs).base();
    std::vector<Provision> items(std::make_move_iterator(first), std::make_move_iterator(last));
    const auto at = children.erase(first, last);
    children.insert(at, Gatherer().tableOf(std::move(items), areRoles));
}

} // namespace

bool isRoleHead(QStringView words)
{
    static const QRegularExpression kHead(
        u"^(?:(?:取組|事業|連携する)の内容|連携する内容|(?:取組|事業|連携)?内容|(?:取組)?概要|役割分担|費用負担|備考|"
        u"[^。、]{1,12}の(?:役割|役割分担|負担|費用負担|費用分担|役割分担及び費用分担))$"_s);
    constexpr qsizetype kLongest = 24;
    return words.size() <= kLongest && kHead.match(withoutSpaces(words)).hasMatch();
}

void gatherOutlines(Provision& unit)
{
    model::visit(unit, [](Provision& node) {
        if (node.kind == Kind::Paragraph)
            gatherIn(node);
    });
}

} // namespace core::amend
