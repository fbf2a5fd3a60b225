// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class GridView;

/// Ctrl+F inside the document in front: finds words in the cells of a grid whatever their width, kana or case, forwards
/// and backwards, round the end; with Ctrl+H also what to put in their place. Esc closes it and gives the focus back.
class FindBar : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindBar)

public:
    explicit FindBar(QWidget* parent = nullptr);

    /// Shows the bar with the words of last time selected.
    void open();
    /// The same with the field for the words that replace them.
    void openReplace();
    /// Whether the document in front may be changed; without that nothing can be replaced.
    void setReplacing(bool isPossible);
    void findNext();
    void findPrevious();

Q_SIGNALS:
    /// Asked before each search; whoever knows the grid in front answers with search().
    void searchAsked(const QString& words, int step);
    /// In the current cell, or in the whole document.
    void replaceAsked(const QString& words, const QString& with);
    void replaceAllAsked(const QString& words, const QString& with);
    void closed();

public:
    /// Goes to the next (step 1) or previous (step -1) cell of the grid that has the words, and tells how many have.
    void search(GridView* grid, const QString& words, int step);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();

    QLineEdit* m_words;
    QLabel* m_count;
    QWidget* m_replacing;
    QLineEdit* m_with;
    QPushButton* m_replace;
    QPushButton* m_replaceAll;
};

} // namespace ui
