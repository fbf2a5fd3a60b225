// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/vision_snapshot.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace core::store {
class Registry;
}

namespace ui::vision {

/// 事業: name, field, content, the municipalities that take part, the initiatives that it rests on, and by fiscal year
/// what is planned and who pays how much (千円). One edit. A project without id is a new one. Deletes itself; blocks
/// nothing.
class ProjectDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProjectDialog)

public:
    ProjectDialog(core::store::Registry& registry, core::store::VisionSnapshot vision,
                  core::model::VisionProject project, QWidget* parent = nullptr);

Q_SIGNALS:
    void failed(const core::Error& error);

private:
    void build();
    void buildYears();
    void fill();
    void fillLists();
    void addBearer(const QString& name);
    void keep();
    /// Empty words when all is well, else what does not fit.
    [[nodiscard]] QString take(core::model::VisionProject& project) const;
    [[nodiscard]] QString takeYears(core::model::VisionProject& project) const;

    core::store::Registry& m_registry;
    core::store::VisionSnapshot m_vision;
    core::model::VisionProject m_project;
    std::vector<int> m_years; ///< of the period, and others that the project names
    QLineEdit* m_name;
    QComboBox* m_field;
    QComboBox* m_origin;
    QPlainTextEdit* m_content;
    QListWidget* m_participants;
    QListWidget* m_initiatives;
    QTableWidget* m_table; ///< first row the schedule, then one row a bearer; one column a year
    QComboBox* m_bearer;
    QLabel* m_told;
    QPushButton* m_keep;
};

} // namespace ui::vision
