// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/map/map_sheet.h"
#include "ui/map/map_scene.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace ui::map {

/// What a map shows and how: indicator, shapes, classes, hatching, names, paper. It holds the choices and tells when
/// they change; nothing else.
class MapTools : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MapTools)

public:
    explicit MapTools(QWidget* parent = nullptr);

    /// The indicator that was chosen stays chosen, by its key.
    void setThemes(const std::vector<MapTheme>& themes);
    [[nodiscard]] int theme() const; ///< index, -1 without themes
    void setBordersPossible(bool arePossible);
    [[nodiscard]] MapFace face() const;
    void setFace(MapFace face);
    [[nodiscard]] MapOptions options() const;
    [[nodiscard]] core::print::MapPaper paper() const;

Q_SIGNALS:
    void faceChanged();
    void looksChanged();
    void printAsked();
    void exportAsked();

private:
    void build();
    void update();

    QComboBox* m_theme;
    QComboBox* m_face;
    QComboBox* m_method;
    QSpinBox* m_classes;
    QLineEdit* m_borders;
    QCheckBox* m_hatching;
    QCheckBox* m_grey;
    QCheckBox* m_names;
    QCheckBox* m_values;
    QComboBox* m_paper;
};

} // namespace ui::map
