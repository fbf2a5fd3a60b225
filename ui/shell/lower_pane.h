// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QTabWidget>

namespace core::store {
class Registry;
}

namespace ui::shell {

class EditRecordPane;
class SearchPane;

/// 下段: 検索結果 and 作業の記録, one tab each.
class LowerPane : public QTabWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LowerPane)

public:
    explicit LowerPane(QWidget* parent = nullptr);

    void setRegistry(core::store::Registry* registry);
    [[nodiscard]] SearchPane& search() { return *m_search; }
    void bringSearch();

Q_SIGNALS:
    void failed(const core::Error& error);

private:
    SearchPane* m_search;
    EditRecordPane* m_record;
};

} // namespace ui::shell
