// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/print/map/map_sheet.h"
#include "ui/common/background_task.h"
#include "ui/map/map_data.h"
#include "ui/map/map_scene.h"
#include "ui/map/map_theme.h"

#include <QDate>
#include <QWidget>

#include <vector>

class QLabel;
class QSplitter;
class QStandardItemModel;
class QTableView;

namespace core::store {
class Registry;
}

namespace ui {
class FilePrompt;
class PaperIssuer;
class PrinterPrompt;
class ReloadWhenSeen;
} // namespace ui

namespace ui::map {

class MapCanvas;
class MapTools;
class BoundaryBar;

/// 地図: the map of an area with the table of the same figures beside it, one Tab away. Reads boundaries in, moves the
/// tiles of the 模式図, prints and writes the sheet 位置図. Main thread.
class MapPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MapPage)

public:
    /// The prompts must outlive the page. An invalid area: the first that is not dissolved.
    MapPage(core::store::Registry& registry, FilePrompt& files, PrinterPrompt& printers, core::MetroAreaId area,
            QWidget* parent = nullptr);

    /// Themes of other parts of the program, behind those of the registry.
    void addThemes(MapThemeSource source);
    [[nodiscard]] core::MunicipalityId selectedMember() const;
    [[nodiscard]] MapCanvas& canvas() { return *m_canvas; }

public Q_SLOTS:
    /// An invalid day means today.
    void setAsOf(QDate day);
    /// Without announcing it; an invalid id, or one that is not on the map, selects nothing.
    void selectMember(core::MunicipalityId id);
    /// Marks who a what-if takes in beside the members, and who of these it leaves out.
    void showWhatIf(core::MetroAreaId area, const std::vector<core::MunicipalityId>& added,
                    const std::vector<core::MunicipalityId>& removed);
    /// Asks for a boundary file and reads it in.
    void importBoundaries();
    /// Asks for a name and writes the sheet: PDF, SVG or PNG.
    void exportSheet();
    /// Asks for a printer.
    void printSheet();

Q_SIGNALS:
    void memberSelected(core::MunicipalityId id);
    void memberActivated(core::MunicipalityId id);
    /// Into the what-if of the area, or out of it.
    void memberTicked(core::MetroAreaId area, core::MunicipalityId id);
    void told(const QString& sentence);
    void failed(const core::Error& error);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void connectParts();
    void reload();
    void checkNewSet();
    void showGeometry(bool isFitted);
    void recolour(bool isFitted);
    void fillTable();
    void fitTable();
    void showSource();
    void selectRow(const QString& code);
    void onSelected(const QString& code);
    void onHovered(const QString& code);
    void onTicked(const QString& code);
    void moveTile(const QString& code, int column, int row);
    void readIn(const QString& path);
    [[nodiscard]] QDate day() const { return m_asOf.isValid() ? m_asOf : QDate::currentDate(); }
    [[nodiscard]] core::MunicipalityId idOf(const QString& code) const;

    core::store::Registry& m_registry;
    FilePrompt& m_files;
    PrinterPrompt& m_printers;
    core::MetroAreaId m_area;
    QDate m_asOf;
    std::vector<MapThemeSource> m_sources;
    MapData m_data;
    std::vector<MapTheme> m_themes;
    core::print::MapContent m_geometry; ///< without colours
    MapTools* m_tools;
    MapCanvas* m_canvas;
    QTableView* m_table;
    QStandardItemModel* m_rows;
    QSplitter* m_split;
    QLabel* m_source; ///< where the figures are from, and how they are counted
    BoundaryBar* m_bar;
    BackgroundTask m_import;
    BackgroundTask m_check; ///< of the outlines that were read last
    PaperIssuer* m_issuer;  ///< sheets as PDF
    ReloadWhenSeen* m_follow = nullptr;
    bool m_isSplitChosen = false; ///< by the user: it stays
    bool m_isSetStale = false;    ///< the outlines have changed
    bool m_isSelecting = false;
};

} // namespace ui::map
