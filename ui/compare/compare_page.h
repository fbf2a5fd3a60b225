// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/model/issued_paper.h"
#include "ui/common/as_of.h"
#include "ui/common/printable_page.h"
#include "ui/compare/comparison_work.h"
#include "ui/compare/text_choice.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;
class QTimer;

namespace core::store {
class Registry;
}

namespace ui {
class BackgroundTask;
class FilePrompt;
class GridView;
class PaperIssuer;
class PaperView;
class PrinterPrompt;
class TaskStrip;
} // namespace ui

namespace ui::compare {

class ComparedRowsModel;
class DifferenceListModel;
class TextPicker;

/// 比べる (ui.md 4.5): any two texts, beside each other, in one, or as the comparison table that is printed; the list
/// of what differs, by classes that can be left out; what was not compared. Changes nothing in the file. The texts are
/// loaded in the main thread and compared in a worker.
class ComparePage : public QWidget, public PrintablePage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparePage)

public:
    /// The registry and the prompts must outlive the page.
    ComparePage(core::store::Registry& registry, FilePrompt& files, PrinterPrompt& printers, AsOf asOf,
                QWidget* parent = nullptr);
    ~ComparePage() override;

    /// The newest text of an agreement with the one before it.
    void offer(core::AgreementId agreement);
    /// On another day only texts of that time are offered.
    void setAsOf(AsOf asOf);
    /// F8 and Shift+F8: 1 or -1; behind the last comes the first.
    void goToDifference(int step);
    void printPages() override;

Q_SIGNALS:
    void failed(const core::Error& error);
    void told(const QString& sentence);

private:
    enum class View { SideBySide, Overlay, Paper };

    void arrange();
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeBody();
    QPushButton* addButton(const QString& words, const QString& name);
    void addView(View view, const QString& words, const QString& name);
    void addFilter(DifferenceClass what, const QString& name);
    void connectParts();

    void loadChoices();
    /// For a text that is not on offer any more: the newest of its agreement that is.
    void replaceMissing(TextPicker* picker, const TextChoice& before);
    void askDocument(TextPicker* picker);
    void swap();
    void workSoon();
    void work();
    [[nodiscard]] std::optional<ComparedSource> sourceOf(const TextChoice& choice);
    void showWorked(core::Result<WorkedComparison> result);
    void showNothing(const QString& title, const QString& line);
    void showView();
    void showFilters();
    void showCounts();
    void showDifference(int row);
    void setReady(bool isReady);
    void savePdf();
    /// Whether there are pages; else says why not.
    bool hasPages();
    /// What 発行台帳 says of the table: it is of the later text, where that stands in the file.
    [[nodiscard]] core::Result<core::model::IssuedPaper> entry() const;
    [[nodiscard]] View view() const;
    [[nodiscard]] DifferenceClasses shownClasses() const;

    core::store::Registry& m_registry;
    FilePrompt& m_files;
    PrinterPrompt& m_printers;
    AsOf m_asOf;
    std::vector<TextChoice> m_documents; ///< opened from the disk
    std::optional<WorkedComparison> m_worked;
    TextChoice m_workedAfter; ///< the later of the two texts that were compared
    TextPicker* m_before;
    TextPicker* m_after;
    QPushButton* m_swap;
    QButtonGroup* m_views;
    QButtonGroup* m_filters;
    QPushButton* m_previous;
    QPushButton* m_next;
    QPushButton* m_save;
    QPushButton* m_print;
    TaskStrip* m_strip;
    ComparedRowsModel* m_rowsModel;
    GridView* m_rows;
    PaperView* m_paper;
    QLabel* m_nothing;
    DifferenceListModel* m_listModel;
    GridView* m_list;
    QLabel* m_counts;
    QLabel* m_leftOut;
    QTimer* m_soon;
    BackgroundTask* m_working;
    PaperIssuer* m_issuer;
};

} // namespace ui::compare
