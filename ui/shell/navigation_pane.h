// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/as_of.h"
#include "ui/shell/navigation_model.h"

#include <QWidget>

#include <functional>

class QAction;
class QLineEdit;
class QTreeView;

namespace core::store {
struct ChangeSummary;
}
namespace ui {
class FoldedFilterModel;
}

namespace ui::shell {

/// 案内: the tree with its filter box. Opening is asked for by signals; keeps what was unfolded over reloads.
class NavigationPane : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NavigationPane)

public:
    explicit NavigationPane(QWidget* parent = nullptr);

    /// Whether a change could show in the tree.
    [[nodiscard]] static bool isTouched(const core::store::ChangeSummary& summary);
    core::Result<void> load(core::store::Registry& registry, AsOf asOf);
    void clear();
    /// Commands of the context menu, after those for the item itself.
    void addCommands(const QList<QAction*>& commands);
    /// Moves the selection without asking to open anything.
    void select(core::AgreementId agreement);
    /// The item that stands for a thing; nothing without one.
    void selectTarget(const ui::shell::NavigationTarget& target);
    /// Of the agreement that is selected; none for anything else.
    [[nodiscard]] core::MunicipalityId selectedMember() const;
    /// The first agreement with a municipality; nothing without one.
    void selectMember(core::MunicipalityId member);

Q_SIGNALS:
    void agreementChosen(core::AgreementId agreement);
    void amendmentChosen(core::AmendmentAgreementId amendment);
    void abolitionChosen(core::AgreementId agreement);
    void membersChosen(core::MetroAreaId area);
    void mapChosen(core::MetroAreaId area);
    void visionChosen(core::VisionId vision);
    /// Of an area that has none yet.
    void visionsChosen(core::MetroAreaId area);
    void issuedChosen();
    void declarationChosen(core::MetroAreaId area);
    void procedureChosen();
    void timelineChosen(core::MetroAreaId area);
    void meetingsChosen(core::MetroAreaId area);
    void documentsChosen(core::MetroAreaId area);
    void areaEditAsked(core::MetroAreaId area);

private:
    void open(const QModelIndex& index);
    void showMenu(const QPoint& place);
    void selectFirst(const std::function<bool(const NavigationTarget&)>& isWanted);
    [[nodiscard]] QModelIndex find(const QString& key) const;

    NavigationModel* m_model;
    FoldedFilterModel* m_filtered;
    QLineEdit* m_filter;
    QTreeView* m_tree;
    QList<QAction*> m_commands;
};

} // namespace ui::shell
