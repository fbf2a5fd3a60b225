// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/vision_snapshot.h"
#include "ui/common/paper_issuer.h"

#include <QObject>

#include <optional>

class QMenu;
class QWidget;

namespace core::store {
class Registry;
}

namespace ui {
class FilePrompt;
}

namespace ui::vision {

enum class VisionPaper { Document, Progress, Lines, Bars };

/// The papers of a vision and the charts of a KPI: as PDF or on a printer, each entered in 発行台帳. Main thread; pages
/// are laid out in a worker.
class VisionPrinting : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VisionPrinting)

public:
    /// Registry and prompts must outlive it; dialogs stand above the window.
    VisionPrinting(core::store::Registry& registry, FilePrompt& files, PrinterPrompt& printers, QWidget* window);

    /// Has a strip show what is being made.
    void showIn(TaskStrip& strip) { m_issuer->showIn(strip); }
    /// What the papers are made of from now on.
    void showVision(core::store::VisionSnapshot vision);
    /// What the charts are made of.
    void showKpi(std::optional<core::model::Kpi> kpi);
    /// Two entries for each paper: printer, PDF.
    void fill(QMenu& menu);
    void savePdf(VisionPaper paper);
    void print(VisionPaper paper);

Q_SIGNALS:
    void told(const QString& sentence);
    void failed(const core::Error& error);

private:
    struct Sheet
    {
        PaperIssuer::Make make;
        core::model::IssuedPaper entry;
    };
    /// None where there is nothing to draw, which is told.
    [[nodiscard]] std::optional<Sheet> sheetOf(VisionPaper paper);
    [[nodiscard]] std::optional<Sheet> chartOf(VisionPaper paper);

    core::store::VisionSnapshot m_vision;
    std::optional<core::model::Kpi> m_kpi;
    FilePrompt& m_files;
    PrinterPrompt& m_printers;
    QWidget* m_window;
    PaperIssuer* m_issuer;
};

} // namespace ui::vision
