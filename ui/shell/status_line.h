// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class QLabel;

namespace core::store {
class Registry;
}

namespace ui::shell {

/// 状態: saved or not, editable or not, where the selection stands. Told; asks nobody.
class StatusLine : public QStatusBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusLine)

public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// nullptr: no file.
    void setFile(const core::store::Registry* registry);
    /// What is in front is no text.
    void leavePlace();
    void setPlace(const QString& place, bool isEditable);

private:
    QLabel* m_saved;
    QLabel* m_mode;
    QLabel* m_place;
};

} // namespace ui::shell
