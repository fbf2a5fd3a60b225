// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/agreement_text.h"

#include <QHash>
#include <QTreeWidget>

namespace ui::recognise {

/// What was recognised, as a tree: parts, articles, paragraphs, items, role tables with their cells. Read only.
class ProvisionOutline : public QTreeWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProvisionOutline)

public:
    explicit ProvisionOutline(QWidget* parent = nullptr);

    void showText(const core::model::AgreementText& text);
    /// Selects a provision without announcing it, and brings it into sight; a null one selects nothing.
    void showProvision(const core::LineageId& lineage);
    [[nodiscard]] core::LineageId shownProvision() const;

Q_SIGNALS:
    /// By mouse or keys.
    void provisionChosen(const core::LineageId& lineage);

private:
    void add(QTreeWidgetItem* parent, const core::model::Provision& provision, const core::model::Provision* table);

    QHash<core::LineageId, QTreeWidgetItem*> m_items;
    bool m_isShowing = false;
};

} // namespace ui::recognise
