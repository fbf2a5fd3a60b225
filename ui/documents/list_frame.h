// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace core::store {
class Registry;
}

namespace ui::documents {

class EntryModel;

/// What the pages of meetings and documents have in common: the area, a bar of buttons, the list, what is told of its
/// current row below it, and in place of an empty list one sentence and one button. Names of widgets begin with the
/// prefix: "meetingsTable".
class ListFrame : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListFrame)

public:
    /// The model becomes a child of the frame.
    ListFrame(const QString& prefix, const QString& title, EntryModel* model, QWidget* parent);

    [[nodiscard]] QTableView& table() { return *m_table; }
    /// A button in the bar, in the order of the calls.
    QPushButton* addButton(const QString& words, const QString& suffix);
    /// A button to the right of the details, one below the other.
    QPushButton* addFileButton(const QString& words, const QString& suffix);
    void addStretch();
    /// To the right of the details.
    void addBeside(QWidget& widget);
    void setEmptyWords(const QString& sentence, const QString& button);
    [[nodiscard]] QPushButton* emptyButton() { return m_emptyButton; }
    void setDetails(const QString& words);
    /// Fills the choice of areas, which is seen only where there are several, and keeps the one chosen. The first of a
    /// core city before others.
    void loadAreas(core::store::Registry& registry);
    [[nodiscard]] core::MetroAreaId area() const;
    /// Nothing for one that is not there.
    void setArea(core::MetroAreaId area);
    /// -1 without one.
    [[nodiscard]] int currentRow() const;
    /// Chooses a row after the list was filled anew, and shows the list or what stands in its place.
    void showRow(int row);

Q_SIGNALS:
    void areaChanged();
    void rowChanged();
    void rowActivated();

private:
    /// Columns as wide as their words, within bounds, but for those that a person has set; the last takes the rest.
    void fitColumns();

    QString m_prefix;
    QHash<int, int> m_fitted; ///< by column the width that was given to it
    QComboBox* m_areas;
    QHBoxLayout* m_bar;
    QStackedWidget* m_stack;
    QTableView* m_table;
    QLabel* m_details;
    QHBoxLayout* m_below;
    QVBoxLayout* m_fileButtons;
    QLabel* m_emptyWords;
    QPushButton* m_emptyButton;
};

} // namespace ui::documents
