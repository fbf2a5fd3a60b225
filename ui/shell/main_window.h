// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/municipality.h"

#include <QMainWindow>

#include <vector>

class QDockWidget;
class QStackedWidget;

namespace core::store {
class Registry;
}

namespace ui {
class FilePrompt;
class FindBar;
class MessageBar;
} // namespace ui

namespace ui::shell {

class Actions;
class DocumentArea;
class NavigationPane;
class StartPage;
class StatusLine;

/// The main window. It arranges panes and actions and asks the composition root by signals for everything that
/// concerns files; it owns its widgets and none of the data.
class MainWindow : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    /// The prompt must outlive the window. The master list serves reading documents in.
    MainWindow(FilePrompt& files, std::vector<core::model::Municipality> master, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Shows a file; nullptr: the start page. The registry must outlive the next call.
    void setRegistry(core::store::Registry* registry);
    void showError(const core::Error& error);
    [[nodiscard]] MessageBar& messages() { return *m_messages; }
    [[nodiscard]] DocumentArea& documents() { return *m_documents; }
    /// Words still in open editors become edits.
    void commitPending();
    /// Names, labels and signs after something changed, saved or not.
    void refresh();

Q_SIGNALS:
    void newAsked(const QString& path);
    void openAsked(const QString& path);
    void sampleAsked(const QString& name);
    void saveAsked();
    void saveAsAsked(const QString& path);
    void saveCopyAsked(const QString& path);
    void undoAsked();
    void redoAsked();
    /// The file, or the window, is to be closed; nothing is lost when nobody answers.
    void closeAsked();
    void quitAsked();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void arrange();
    void connectFileActions();
    void connectViewActions();
    void connectPanes();
    void openDocuments(const QStringList& paths);
    void loadNavigation();
    void nextPane();
    void goToPlace();
    [[nodiscard]] QString registryToWrite(const QString& suggestion);
    void findInFront(const QString& words, int step);

    FilePrompt& m_files;
    core::store::Registry* m_registry = nullptr;
    Actions* m_actions;
    MessageBar* m_messages;
    QStackedWidget* m_stack;
    StartPage* m_start;
    DocumentArea* m_documents;
    FindBar* m_find;
    NavigationPane* m_navigation;
    QDockWidget* m_navigationDock;
    StatusLine* m_status;
};

} // namespace ui::shell
