// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/vision_snapshot.h"

#include <QDate>
#include <QPointer>
#include <QWidget>

#include <optional>

class QDialog;
class QLabel;
class QListWidget;
class QPushButton;
class QTabWidget;

namespace core::print {
struct Layout;
struct ReportPaper;
} // namespace core::print

namespace core::store {
class Registry;
}

namespace ui {
class BackgroundTask;
class FilePrompt;
class GridView;
class PaperView;
class PrinterPrompt;
class ReloadWhenSeen;
class TaskStrip;
} // namespace ui

namespace ui::vision {

class KpiModel;
class ProjectModel;
class VisionPrinting;

/// ビジョン: the projects of a vision by field with their budgets, its KPIs with the values of each year and a chart of
/// the one that is selected, and what does not rest on the agreements or has not been filled in. On another day than
/// today it is for reading only. Main thread.
class VisionPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VisionPage)

public:
    /// The prompts must outlive the page.
    VisionPage(core::store::Registry& registry, FilePrompt& files, PrinterPrompt& printers, core::VisionId vision,
               QWidget* parent = nullptr);

    [[nodiscard]] QString title();
    void showProject(core::model::ProjectId id);
    void showKpi(core::model::KpiId id);

public Q_SLOTS:
    /// The day that agreements and values are looked at on; an invalid one means today.
    void setAsOf(QDate day);

Q_SIGNALS:
    void told(const QString& sentence);
    void failed(const core::Error& error);
    /// The place of an initiative in an agreement.
    void initiativeAsked(core::AgreementId agreement, const core::LineageId& initiative);
    /// A new edition or period was made.
    void visionAsked(core::VisionId vision);
    /// The vision is not there any more.
    void visionGone();

private:
    enum PageTab { ProjectTab, KpiTab, CoverageTab };

    void build();
    [[nodiscard]] QWidget* buildProjects();
    [[nodiscard]] QWidget* buildKpis();
    [[nodiscard]] QWidget* buildCoverage();
    /// The menu of the papers.
    [[nodiscard]] QPushButton* papers();
    QPushButton* button(const QString& words, const QString& name, void (VisionPage::*act)());
    void followRegistry();
    void reload();
    void showHead();
    void showCoverage();
    void showChart();
    void follow(int line);
    void editVision();
    void addProject();
    void editProject();
    void removeProject();
    void addKpi();
    void editKpi();
    void removeKpi();
    void keepKpi(const core::model::Kpi& kpi);
    void addEdition();
    void addPeriod();
    void addPlan(const core::model::VisionPlan& plan, const QString& label);
    void removeVision();
    void writeSheets();
    void readSheet();
    template <typename Dialog>
    void openForm(Dialog* dialog);
    [[nodiscard]] const core::model::Kpi* currentKpi() const;
    [[nodiscard]] bool isEditable() const;

    core::store::Registry& m_registry;
    FilePrompt& m_files;
    core::VisionId m_id;
    QDate m_asOf;
    core::store::VisionSnapshot m_vision;
    QLabel* m_head;
    QLabel* m_notice; ///< of a day of adoption that is missing
    QLabel* m_image;
    QTabWidget* m_tabs;
    ProjectModel* m_projects;
    GridView* m_projectGrid;
    KpiModel* m_kpis;
    GridView* m_kpiGrid;
    PaperView* m_chart;
    QListWidget* m_lines;
    QList<QPushButton*> m_writers; ///< buttons that change the file
    VisionPrinting* m_printing;
    BackgroundTask* m_working;
    TaskStrip* m_strip;
    ReloadWhenSeen* m_follow = nullptr;
};

} // namespace ui::vision
