// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "tests/ui/support/scripted_user.h"
#include "tests/ui/support/ui_support.h"
#include "ui/shell/main_window.h"

class QPlainTextEdit;

namespace ui {
class GridView;
}
namespace ui::shell {
class AgreementTab;
}

namespace tests {

/// The real window on the sample, driven as a user drives it; questions are answered by script.
class DesktopTest : public PageTest
{
protected:
    void SetUp() override;
    void TearDown() override;

    ui::shell::MainWindow& window();
    /// A part of the window by its name; nullptr when there is none.
    template <typename Widget>
    Widget* part(const QString& name)
    {
        return window().findChild<Widget*>(name);
    }
    /// Types into a field of the window and ends with Enter.
    void fill(const QString& name, const QString& words);
    /// Starts the desktop as the command line does, and waits until the file is open.
    void start(const QStringList& words);
    /// Waits for what runs in workers on the file.
    void waitForFile();
    /// Opens the sample of Sapporo from its file.
    core::store::Registry& open();
    /// The tab of 小樽市 with its paper laid out; a draft of it.
    ui::shell::AgreementTab& openOtaru();
    ui::shell::AgreementTab& openDraft();
    /// Triggers an action of the window and waits for what it does to the file; fails when it is disabled.
    void trigger(const QString& name);
    /// Opens the editor of a cell and returns it.
    static QPlainTextEdit& edit(ui::GridView& grid, int row, int column);
    /// The editor that is open in a grid, focused.
    static QPlainTextEdit& openEditor(ui::GridView& grid);
    /// The first row whose cell has these words; -1.
    static int rowWith(const ui::GridView& grid, int column, const QString& words);
    /// Every word of the newest revision with 小樽市 as it is stored.
    [[nodiscard]] QString storedText();

    ScriptedUser* m_user = nullptr;
    std::unique_ptr<app::Application> m_application;
    QString m_path;
};

} // namespace tests
