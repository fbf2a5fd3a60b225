// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/edit_dialog.h"

#include "core/base/error.h"
#include "core/store/vision_snapshot.h"

#include <vector>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QTableWidget;

namespace ui::vision {

/// 事業: name, field, content, the municipalities that take part, the initiatives that it rests on, and by fiscal year
/// what is planned and who pays how much (千円). One edit. A project without id is a new one.
class ProjectDialog : public EditDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProjectDialog)

public:
    ProjectDialog(core::store::Registry& registry, core::store::VisionSnapshot vision,
                  core::model::VisionProject project, QWidget* parent = nullptr);

private:
    void build();
    void buildYears();
    void fill();
    void fillLists();
    /// Who pays: a municipality, or other words. Two municipalities may have one name.
    struct Bearer
    {
        core::MunicipalityId municipality;
        QString words; ///< of another bearer

        friend bool operator==(const Bearer&, const Bearer&) = default;
    };
    /// A member of the area by its name, or else these words.
    [[nodiscard]] Bearer bearerNamed(const QString& name) const;
    [[nodiscard]] Bearer bearerOf(int row) const;
    void addBearer(const Bearer& bearer);
    void keep() override;
    /// Empty words when all is well, else what does not fit.
    [[nodiscard]] QString take(core::model::VisionProject& project) const;
    [[nodiscard]] QString takeYears(core::model::VisionProject& project) const;

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
};

} // namespace ui::vision
