// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSize>
#include <QString>

class QFont;
class QModelIndex;
class QStyleOptionViewItem;
class QTextLayout;

/// What the grids with cells of several lines share (print.md 10): how words are wrapped, and how high that is. The
/// same code measures and draws, so nothing is ever cut. In pixels. Main thread.
namespace ui::wrapped {

inline constexpr int kPadding = 6;

/// Wraps words into lines of a width; '\n' begins a line. Returns the height. Font and formats are set before.
[[nodiscard]] qreal layOut(QTextLayout& layout, QString text, int width);

/// The room for the words of a cell: the width that its column really has, without padding and indent.
[[nodiscard]] int roomOf(const QStyleOptionViewItem& option, const QModelIndex& index, int indent);

/// Heights that have been measured, kept by width, font and words.
class Heights
{
public:
    /// Of a cell as wide as its room, with its padding. The first `boldLength` units are bold, which is wider.
    [[nodiscard]] QSize cellSize(const QString& text, int room, const QFont& font, int boldLength = 0);

private:
    QHash<QString, int> m_heights;
};

} // namespace ui::wrapped
