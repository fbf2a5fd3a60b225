// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/revision.h"
#include "core/store/history_report.h"
#include "ui/common/as_of.h"
#include "ui/common/selection.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

class QScrollArea;
class QTabWidget;
class QTextBrowser;

namespace core::store {
class Registry;
}

namespace ui {
class BackgroundTask;
}

namespace ui::shell {

/// 詳細: what is selected, told in two tabs: 属性 and 履歴. Follows the selection after a short pause, so that walking
/// through rows costs nothing; the history is worked out in a worker, and only while its tab can be seen.
class InspectorPane : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InspectorPane)

public:
    explicit InspectorPane(QWidget* parent = nullptr);

    /// nullptr: no file. The registry must outlive the next call.
    void setRegistry(core::store::Registry* registry);
    /// The revision that the selection stands in, as its editor has it; none for anything else.
    void select(const Selection& selection, const std::optional<core::model::Revision>& revision);
    /// The day that figures and memberships are told for.
    void setAsOf(AsOf asOf);
    [[nodiscard]] bool isReading() const;

Q_SIGNALS:
    void failed(const core::Error& error);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void follow();
    void showFacts();
    [[nodiscard]] core::model::RevisionSummary summaryOf(const core::model::Revision& revision);
    void showChanges();
    void readReport();

    core::store::Registry* m_registry = nullptr;
    BackgroundTask* m_task;
    QTimer m_pause;
    QTabWidget* m_tabs;
    QScrollArea* m_facts;
    QTextBrowser* m_changes;
    Selection m_selection;
    AsOf m_asOf;
    std::optional<core::model::Revision> m_revision;
    std::optional<std::vector<core::store::HistoryStep>> m_report; ///< none: to be read anew
};

} // namespace ui::shell
