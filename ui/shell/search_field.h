// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace ui::shell {

/// The field in the toolbar that searches all agreements while one types. Enter goes to the chosen hit, ↓ into the
/// list, Esc empties it.
class SearchField : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchField)

public:
    explicit SearchField(QWidget* parent = nullptr);

Q_SIGNALS:
    void listAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace ui::shell
