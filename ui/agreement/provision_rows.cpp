// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreement/provision_rows.h"

#include "core/model/numbering.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace core;
using model::Provision;
using model::ProvisionKind;

namespace ui::agreement {
namespace {

/// What stands in the column of numbers for a provision that has none.
QString kindLabel(ProvisionKind kind)
{
    switch (kind) {
    case ProvisionKind::CoverPage:
        return QCoreApplication::translate("ProvisionRows", "Cover");
    case ProvisionKind::Title:
        return QCoreApplication::translate("ProvisionRows", "Title");
    case ProvisionKind::HeadNote:
        return QCoreApplication::translate("ProvisionRows", "Head note");
    case ProvisionKind::Preamble:
        return QCoreApplication::translate("ProvisionRows", "Preamble");
    case ProvisionKind::SupplementaryProvision:
        return QCoreApplication::translate("ProvisionRows", "Supplementary");
    case ProvisionKind::ClosingClause:
        return QCoreApplication::translate("ProvisionRows", "Closing");
    case ProvisionKind::SignatureBlock:
        return QCoreApplication::translate("ProvisionRows", "Date");
    case ProvisionKind::SignatureSymbol:
        return QCoreApplication::translate("ProvisionRows", "Party");
    case ProvisionKind::SignatureAddress:
        return QCoreApplication::translate("ProvisionRows", "Address");
    case ProvisionKind::SignatureMunicipality:
        return QCoreApplication::translate("ProvisionRows", "Municipality");
    case ProvisionKind::SignatureOffice:
        return QCoreApplication::translate("ProvisionRows", "Office");
    case ProvisionKind::SignatureName:
        return QCoreApplication::translate("ProvisionRows", "Name");
    case ProvisionKind::RoleTable:
        return QCoreApplication::translate("ProvisionRows", "Role table");
    default:
        return {};
    }
}

class RowMaker
{
public:
    explicit RowMaker(std::vector<ProvisionRow>& rows)
        : m_rows(rows)
    {
    }

    void add(const Provision& node, int level)
    {
        switch (node.kind) {
        case ProvisionKind::Agreement:
        case ProvisionKind::Signature:
            addChildren(node, node.kind == ProvisionKind::Signature ? level + 1 : level);
            return;
        case ProvisionKind::Part:
        case ProvisionKind::Chapter:
        case ProvisionKind::Article:
            push(node, RowField::Caption, model::shownNumber(node.number), node.caption, level);
            addChildren(node, level);
            return;
        case ProvisionKind::RoleTable:
            addTable(node, level);
            return;
        default:
            addWords(node, level);
        }
    }

private:
    void addChildren(const Provision& node, int level)
    {
        for (const Provision& child : node.children)
            add(child, level);
    }

    void addWords(const Provision& node, int level)
    {
        // A first paragraph is printed without its number.
        const QString number =
            node.kind == ProvisionKind::Paragraph ? node.number.asWritten : model::shownNumber(node.number);
        if (!node.caption.isEmpty())
            push(node, RowField::Caption, {}, node.caption, level);
        push(node, RowField::Text, number.isEmpty() ? kindLabel(node.kind) : number, node.text, level);
        const bool deepens = node.kind == ProvisionKind::Item || node.kind == ProvisionKind::Subitem ||
                             node.kind == ProvisionKind::Paragraph;
        addChildren(node, deepens ? level + 1 : level);
    }

    void addTable(const Provision& table, int level)
    {
        const int count = static_cast<int>(model::allOfKind(table, ProvisionKind::Initiative).size());
        const QString words = table.text + table.caption + u"　"_s +
                              QCoreApplication::translate("ProvisionRows", "%n initiative(s)", nullptr, count);
        push(table, RowField::Text, kindLabel(ProvisionKind::RoleTable), words, level);
        m_rows.back().isEditable = false;
    }

    void push(const Provision& node, RowField field, const QString& number, const QString& words, int level)
    {
        m_rows.push_back({node.lineage, node.kind, field, number, words, level, true});
    }

    std::vector<ProvisionRow>& m_rows;
};

} // namespace

std::vector<ProvisionRow> provisionRows(const Provision& root)
{
    std::vector<ProvisionRow> rows;
    RowMaker(rows).add(root, 0);
    return rows;
}

} // namespace ui::agreement
