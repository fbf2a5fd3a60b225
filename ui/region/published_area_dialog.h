// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/region/published_area.h"

#include <QDialog>
#include <QSet>

class QLabel;
class QPushButton;
class QTableWidget;

namespace ui::region {

/// 公表された圏域: areas of other core cities to be taken into the file beside the own one, for comparison. Shows what
/// the report prints beside what the members add up to. Makes no edit itself; deletes itself; blocks nothing.
class PublishedAreaDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PublishedAreaDialog)

public:
    /// `leading`: codes of the core cities of the areas that the file holds.
    PublishedAreaDialog(std::vector<PublishedArea> areas, QSet<QString> leading, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const ui::region::PublishedArea& area);

private:
    void build();
    void fill();
    void showChosen();
    void take();
    /// nullptr when no row is chosen.
    [[nodiscard]] const PublishedArea* current() const;
    [[nodiscard]] bool isHeld(const PublishedArea& area) const;

    std::vector<PublishedArea> m_areas;
    QSet<QString> m_leading;
    QTableWidget* m_table;
    QLabel* m_about;
    QPushButton* m_take;
};

} // namespace ui::region
