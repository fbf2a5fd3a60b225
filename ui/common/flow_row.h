// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace ui {

/// A row of buttons and fields that goes on in a further line where it does not fit, so that no page needs more width
/// than its widest button. A stretch takes what a line has left.
class FlowRow : public QLayout
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlowRow)

public:
    explicit FlowRow(QWidget* parent = nullptr);
    ~FlowRow() override;

    void addStretch();

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& area) override;

private:
    using Line = std::vector<QLayoutItem*>;
    [[nodiscard]] std::vector<Line> linesFor(int width) const;
    void place(const Line& line, const QRect& area) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace ui
