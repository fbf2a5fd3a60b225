// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/municipality.h"
#include "ui/common/as_of.h"

#include <QDate>
#include <QMainWindow>

#include <vector>

class QStackedWidget;
class QToolBar;

namespace core::store {
class Registry;
}

namespace ui {
class FilePrompt;
class FindBar;
class MessageBar;
class PrinterPrompt;
struct Settings;
} // namespace ui

namespace ui::shell {

class Actions;
class AsOfBand;
class AsOfControl;
class DocumentArea;
class FileCommands;
class InspectorPane;
class LowerPane;
class NavigationPane;
class SearchField;
class SidePanes;
class StartPage;
class StatusLine;
class TaskBar;
class Tour;

/// The main window. It arranges panes and actions and asks the composition root by signals, its own and those of its
/// file commands; it owns its widgets and none of the data.
class MainWindow : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    /// The prompts must outlive the window. The master list serves reading documents in.
    MainWindow(FilePrompt& files, PrinterPrompt& printers, std::vector<core::model::Municipality> master,
               QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Shows a file; nullptr: the start page. The registry must outlive the next call.
    void setRegistry(core::store::Registry* registry);
    void showError(const core::Error& error);
    [[nodiscard]] MessageBar& messages() { return *m_messages; }
    [[nodiscard]] TaskBar& tasks() { return *m_tasks; }
    [[nodiscard]] DocumentArea& documents() { return *m_documents; }
    [[nodiscard]] FileCommands& fileCommands() { return *m_fileCommands; }
    /// Words still in open editors become edits.
    void commitPending();
    /// Names, labels and signs after something changed, saved or not.
    void refresh();
    /// The day for which everything is shown; on any other day than today nothing can be edited.
    void setAsOf(AsOf asOf);
    [[nodiscard]] AsOf asOf() const { return m_asOf; }

Q_SIGNALS:
    void undoAsked();
    void redoAsked();
    /// They are kept already.
    void settingsChanged(const ui::Settings& settings);
    /// The window is to be closed while a file is open; nothing is lost when nobody answers.
    void quitAsked();

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void arrange();
    void arrangeTools();
    void connectFiles();
    void connectCommands();
    void connectPanes();
    void connectSearch();
    void loadNavigation();
    void nextPane();

    FilePrompt& m_files;
    core::store::Registry* m_registry = nullptr;
    AsOf m_asOf;
    Actions* m_actions;
    FileCommands* m_fileCommands;
    MessageBar* m_messages;
    TaskBar* m_tasks;
    QToolBar* m_tools = nullptr;
    QStackedWidget* m_stack;
    StartPage* m_start;
    DocumentArea* m_documents;
    FindBar* m_find;
    NavigationPane* m_navigation;
    InspectorPane* m_inspector;
    LowerPane* m_lower;
    SidePanes* m_panes;
    StatusLine* m_status;
    AsOfControl* m_asOfControl;
    AsOfBand* m_asOfBand;
    Tour* m_tour;
    SearchField* m_search;
};

} // namespace ui::shell
