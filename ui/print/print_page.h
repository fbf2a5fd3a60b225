// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/area_paper.h"
#include "ui/print/print_target.h"

#include "core/model/issued_paper.h"
#include "core/print/forms/signed_copy_files.h"
#include "core/print/page/page_model.h"

#include <QDate>
#include <QWidget>

#include <memory>
#include <utility>
#include <vector>

class QLabel;
class QPrinter;
class QProgressBar;
class QPushButton;
class QTimer;

namespace core::store {
class Registry;
struct ChangeSummary;
} // namespace core::store

namespace ui {
class BackgroundTask;
class FilePrompt;
class PrinterPrompt;
} // namespace ui

namespace ui::print {

class PreviewPane;
class PrintSettings;
class TextCollector;
struct WrittenFiles;

/// 印刷: what is printed on the left, the paper beside it. Reading texts, layout,
/// PDF and printer run in workers, so the window never waits. Whatever is issued is entered in 発行台帳; nothing else
/// in the registry is changed.
class PrintPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrintPage)

public:
    /// The prompt must outlive the page.
    PrintPage(core::store::Registry& registry, FilePrompt& files, PrinterPrompt& printers, QWidget* parent = nullptr);
    ~PrintPage() override;

    /// Papers of areas, behind the forms of an agreement.
    void setAreaPapers(AreaPaperSource source);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

public Q_SLOTS:
    /// Ticks one agreement and shows it (印刷), or ticks all (まとめて印刷).
    void showAgreement(core::AgreementId id);
    void tickAll();
    /// The day whose texts are printed; an invalid one means the newest texts, drafts included.
    void setAsOf(QDate day);
    void savePdf();
    void print();
    /// Stops a batch; the files that are complete stay.
    void cancel();

Q_SIGNALS:
    void told(const QString& sentence);
    void failed(const core::Error& error);
    /// While files are made or sheets are sent.
    void busyChanged(bool isBusy);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildLayout();
    [[nodiscard]] QWidget* makeSide();
    void onChanged(const core::store::ChangeSummary& summary);
    void reloadTargets();
    void schedulePreview();
    void updatePreview();
    void showTicked();
    void setBusy(bool isBusy, const QString& doing = {});
    void showProgress(int done, int total);
    void finishWith(const core::Error& error);

    void reloadAreaPapers();
    [[nodiscard]] const AreaPaper* areaPaper() const; ///< the one that is chosen; nullptr for a form of an agreement
    [[nodiscard]] QDate areaDay() const;
    void previewArea(const AreaPaper& paper);
    void saveArea(const AreaPaper& paper);
    void sendArea(const AreaPaper& paper);

    void saveOne(const PrintText& text);
    void saveSeveral(const std::vector<PrintText>& texts);
    /// A text and the file that it goes to.
    using FileOf = std::pair<PrintText, QString>;
    void writeFiles(const std::vector<FileOf>& files);
    void reportWritten(const std::vector<FileOf>& files, const WrittenFiles& written);
    /// Enters papers in 発行台帳, and says what else there is to say.
    void enterAndTell(const QString& words, const std::vector<core::model::IssuedPaper>& papers);
    void sendToPrinter(std::vector<PrintText> texts);
    void reportSent(const std::vector<PrintText>& texts, const QPrinter& printer, int sheets,
                    const std::vector<int>& pages);
    [[nodiscard]] QString suggestedFolder() const;

    core::store::Registry& m_registry;
    FilePrompt& m_files;
    PrinterPrompt& m_printers;
    QDate m_asOf;
    PrintSettings* m_settings;
    PreviewPane* m_preview;
    QPushButton* m_save = nullptr;
    QPushButton* m_print = nullptr;
    QLabel* m_doing = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_cancel = nullptr;
    QTimer* m_previewSoon;
    TextCollector* m_collector;
    BackgroundTask* m_layouting;
    BackgroundTask* m_working;
    AreaPaperSource m_areaPaperSource;
    std::vector<AreaPaper> m_areaPapers;
    PaperIssuer* m_areaIssuer;
    bool m_isBusy = false;
    bool m_isStale = false; ///< changed while the page was out of sight: laid out when it is shown
};

} // namespace ui::print
