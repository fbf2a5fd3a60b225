// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/lineage_id.h"
#include "core/base/numbering_style.h"

#include <QString>

#include <vector>

namespace core::model {

/// What a node of the text tree is (規定). grammar.h says which kind may stand in which.
enum class ProvisionKind {
    Agreement, ///< the root: a whole text
    CoverPage, ///< 表紙; text: its lines as written, joined by \n
    Title,     ///< 題名; text
    HeadNote,  ///< a line between title and preamble: date, 告示番号, 「締結」 …; text as written
    Preamble,  ///< 前文; text
    Part,      ///< 編; number, caption: its heading
    Chapter,   ///< 章; number, caption: its heading
    Article,   ///< 条; number, caption as written with its brackets; the words stand in its paragraphs
    Paragraph, ///< 項; number (the first one is printed without), caption (only in 附則), text
    Item,      ///< 号; number, text
    Subitem,   ///< ア, (ア), a … below an item; number, text
    SupplementaryProvision, ///< 附則; text: its heading as written, empty when the source has none; caption
    ClosingClause,          ///< 締結文; text
    SignatureBlock,         ///< 記名押印欄; text: the date as written; children: one Signature a party
    Signature,              ///< children: the fields below, in the order written
    SignatureSymbol,        ///< 甲, 乙; text
    SignatureAddress,       ///< text
    SignatureMunicipality,  ///< text
    SignatureOffice,        ///< 札幌市長; text
    SignatureName,          ///< text, with variation selectors
    RoleTable,        ///< 別表; text: its title 「別表第1」, caption: 「（第3条関係）」 as written, face
    InitiativeColumn, ///< head of the column of the 取組 where one is printed; text
    Column,           ///< a column, or a stacked row, of the role table; text: its head
    Section,          ///< 区分; number, caption: its heading
    Initiative,       ///< 取組; number (outline face only), text: its name
    Role,      ///< a cell; column: lineage of its Column; number (outline face only); text, \n between paragraphs
    TableNote, ///< 備考, 注; text
    Text,      ///< kept as written because nothing else fits; text
};

/// The faces of a role table (別表の形): the same rows as four columns, as stacked rows, or inside an article.
enum class Face { Columns, Stacked, Outline };

/// A number as data. 第3条の2 is {3, 2}; item (1) is {1}; an empty list is "no number".
struct ProvisionNumber
{
    NumberStyle style = NumberStyle::None;
    std::vector<int> values;
    /// The number as the source prints it ("第１条", "⑴", "2"); empty where it prints none, as before a first
    /// paragraph.
    QString asWritten;

    friend bool operator==(const ProvisionNumber&, const ProvisionNumber&) = default;
};

/// One node of a text (規定): a plain value. Wording is kept as written; nothing here folds or corrects it.
/// A tree that the program builds or stores obeys grammar.h; lineages are unique within one tree.
struct Provision
{
    ProvisionKind kind = ProvisionKind::Text;
    LineageId lineage;
    ProvisionNumber number;
    QString caption;
    QString text;
    LineageId column;          ///< Role only
    Face face = Face::Columns; ///< RoleTable only
    std::vector<Provision> children;

    friend bool operator==(const Provision&, const Provision&) = default;
};

/// A node with a new lineage.
[[nodiscard]] inline Provision makeProvision(ProvisionKind kind, const QString& text = {})
{
    Provision provision;
    provision.kind = kind;
    provision.lineage = LineageId::create();
    provision.text = text;
    return provision;
}

/// First child of a kind, or nullptr.
[[nodiscard]] const Provision* firstChild(const Provision& parent, ProvisionKind kind);

/// All nodes of a kind below (and including) root, in reading order.
[[nodiscard]] std::vector<const Provision*> allOfKind(const Provision& root, ProvisionKind kind);

/// Calls visitor(node) for root and everything below it, parents before children.
template <typename Node, typename Visitor>
void visit(Node& root, const Visitor& visitor)
{
    visitor(root);
    for (auto& child : root.children)
        visit(child, visitor);
}

/// The head of the column that a role cell stands in; empty if the table has no such column.
[[nodiscard]] QString columnHead(const Provision& roleTable, const Provision& role);

} // namespace core::model
