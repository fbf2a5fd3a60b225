// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "ui/common/as_of.h"

#include <QDate>
#include <QStandardItemModel>

namespace core::store {
class Registry;
}

namespace ui::shell {

/// What an item of 案内 stands for.
struct NavigationTarget
{
    enum class Kind {
        None,
        Members,
        Agreement,
        Amendment,
        Abolition, ///< the draft of one
        Map,
        Issued,
        Vision,
        Visions, ///< of an area, as a whole
        Meetings,
        Documents,
        Declaration,
        Procedure,
        Timeline
    };
    Kind kind = Kind::None;
    core::MetroAreaId area;
    core::AgreementId agreement;
    core::MunicipalityId municipality;
    core::AmendmentAgreementId amendment = {};
    core::VisionId vision = {};

    friend bool operator==(const NavigationTarget&, const NavigationTarget&) = default;
};

/// The tree of 案内: schemes, areas, their agreements with a sign of their state (● 現行, ▲ 変更協約あり, ○ 案), below
/// each one its amendments and the draft of its abolition, the declaration, members, visions, the procedure, the
/// timeline. Rebuilt from the registry after each change that could show in it. Main thread.
class NavigationModel : public QStandardItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NavigationModel)

public:
    static constexpr int kKeyRole = Qt::UserRole + 1;  ///< stable name of an item, for expansion and selection
    static constexpr int kKanaRole = Qt::UserRole + 2; ///< what the filter compares beside the name

    explicit NavigationModel(QObject* parent = nullptr);

    /// Errors: those of the stores; the tree is empty then.
    core::Result<void> load(core::store::Registry& registry, AsOf asOf);
    [[nodiscard]] static NavigationTarget target(const QModelIndex& index);
    [[nodiscard]] static NavigationTarget target(const QStandardItem& item);
};

} // namespace ui::shell

Q_DECLARE_METATYPE(ui::shell::NavigationTarget)
