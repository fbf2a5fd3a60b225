// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recognise/provision_outline.h"

#include "ui/common/roomy_rows.h"

#include "core/model/numbering.h"

#include <QHeaderView>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;
using namespace core;
using Kind = model::ProvisionKind;

namespace ui::recognise {

namespace {

/// The name of a part that has no number or caption of its own.
QString kindWords(Kind kind)
{
    switch (kind) {
    case Kind::CoverPage:
        return ProvisionOutline::tr("Cover");
    case Kind::Title:
        return ProvisionOutline::tr("Title");
    case Kind::HeadNote:
        return ProvisionOutline::tr("Head note");
    case Kind::Preamble:
        return ProvisionOutline::tr("Preamble");
    case Kind::Paragraph:
        return ProvisionOutline::tr("Paragraph 1");
    case Kind::SupplementaryProvision:
        return ProvisionOutline::tr("Supplementary provisions");
    case Kind::ClosingClause:
        return ProvisionOutline::tr("Closing");
    case Kind::SignatureBlock:
        return ProvisionOutline::tr("Signatures");
    case Kind::Signature:
        return ProvisionOutline::tr("Signature");
    case Kind::SignatureSymbol:
        return ProvisionOutline::tr("Symbol");
    case Kind::SignatureAddress:
        return ProvisionOutline::tr("Address");
    case Kind::SignatureMunicipality:
        return ProvisionOutline::tr("Municipality");
    case Kind::SignatureOffice:
        return ProvisionOutline::tr("Office");
    case Kind::SignatureName:
        return ProvisionOutline::tr("Name");
    case Kind::RoleTable:
        return ProvisionOutline::tr("Role table");
    case Kind::InitiativeColumn:
    case Kind::Column:
        return ProvisionOutline::tr("Column");
    case Kind::Initiative:
        return ProvisionOutline::tr("Initiative");
    case Kind::TableNote:
        return ProvisionOutline::tr("Note");
    case Kind::Text:
        return ProvisionOutline::tr("Kept as text");
    default:
        return {};
    }
}

QString headOf(const model::Provision& provision, const model::Provision* table)
{
    const QString number = model::shownNumber(provision.number);
    if (provision.kind == Kind::Role && table != nullptr) {
        const QString head = model::columnHead(*table, provision);
        return head.isEmpty() ? number : head;
    }
    QString own = number.isEmpty() ? provision.caption
                                   : number + (provision.caption.isEmpty() ? QString() : u' ' + provision.caption);
    if (number.isEmpty() && provision.kind != Kind::Section) {
        const QString words = kindWords(provision.kind);
        return own.isEmpty() ? words : words + own;
    }
    return own;
}

} // namespace

ProvisionOutline::ProvisionOutline(QWidget* parent)
    : QTreeWidget(parent)
{
    setObjectName(u"provisionOutline"_s);
    setAccessibleName(tr("What was recognised"));
    setHeaderLabels({tr("Provision"), tr("Text")});
    setAlternatingRowColors(true);
    setUniformRowHeights(true);
    setTabKeyNavigation(false);
    makeRoomy(*this);
    header()->setStretchLastSection(true);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* current) {
        if (current != nullptr && !m_isShowing)
            Q_EMIT provisionChosen(shownProvision());
    });
}

void ProvisionOutline::showText(const model::AgreementText& text)
{
    const QScopedValueRollback showing(m_isShowing, true);
    clear();
    m_items.clear();
    for (const model::Provision& part : text.root.children)
        add(nullptr, part, nullptr);
    expandToDepth(0);
    header()->resizeSection(0, qMax(160, width() * 2 / 5));
}

void ProvisionOutline::add(QTreeWidgetItem* parent, const model::Provision& provision, const model::Provision* table)
{
    const QString words = QString(provision.text).replace(u'\n', u' ');
    const QString head = headOf(provision, table);
    auto* item = parent != nullptr ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(this);
    item->setText(0, head);
    item->setText(1, words);
    item->setToolTip(1, provision.text);
    item->setData(0, Qt::UserRole, QVariant::fromValue(provision.lineage));
    item->setData(1, Qt::AccessibleTextRole, head + u' ' + words);
    m_items.insert(provision.lineage, item);
    const model::Provision* inside = provision.kind == Kind::RoleTable ? &provision : table;
    for (const model::Provision& child : provision.children)
        add(item, child, inside);
}

void ProvisionOutline::showProvision(const LineageId& lineage)
{
    const QScopedValueRollback showing(m_isShowing, true);
    QTreeWidgetItem* item = m_items.value(lineage);
    setCurrentItem(item);
    if (item != nullptr)
        scrollToItem(item, QAbstractItemView::PositionAtCenter);
}

LineageId ProvisionOutline::shownProvision() const
{
    return currentItem() == nullptr ? LineageId() : currentItem()->data(0, Qt::UserRole).value<LineageId>();
}

} // namespace ui::recognise
