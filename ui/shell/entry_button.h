// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLinkButton>

class QPainter;

namespace ui::shell {

/// An entry of the start page: icon, title, and a line below that wraps. Drawn with the air between lines that Japanese
/// needs; QCommandLinkButton sets the line right below its title.
class EntryButton : public QCommandLinkButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntryButton)

public:
    EntryButton(const QString& title, const QString& line, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// The height of the words at this width of the button; drawn where there is a painter.
    int layOut(int width, QPainter* painter) const;
    [[nodiscard]] QFont titleFont() const;
};

} // namespace ui::shell
