// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/common/selection.h"

#include <QTabWidget>

namespace core::store {
class Registry;
}

namespace ui::shell {

class EditRecordPane;
class SearchField;
class SearchPane;

/// 下段: 検索結果 and 作業の記録, one tab each.
class LowerPane : public QTabWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LowerPane)

public:
    explicit LowerPane(QWidget* parent = nullptr);

    void setRegistry(core::store::Registry* registry);
    /// Searches for what is typed into a field, and goes to the hits from there.
    void follow(const SearchField& field);

Q_SIGNALS:
    /// Words are looked for: the pane wants to be seen.
    void searchBegun();
    void hitChosen(const ui::Selection& place);
    /// The words stand in the text of a concluded amendment.
    void amendmentChosen(core::AmendmentAgreementId amendment);
    void failed(const core::Error& error);

private:
    core::store::Registry* m_registry = nullptr;
    SearchPane* m_search;
    EditRecordPane* m_record;
};

} // namespace ui::shell
