// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/folded_filter.h"

namespace ui::region {

/// Filters the members by name, kana or code, whatever width and kana the user types, and sorts them: a core city stays
/// on top, what is missing stays at the end, in both directions.
class MemberFilterModel : public FoldedFilterModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MemberFilterModel)

public:
    explicit MemberFilterModel(QObject* parent = nullptr);

protected:
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
};

} // namespace ui::region
