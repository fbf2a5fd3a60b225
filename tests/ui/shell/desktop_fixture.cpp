// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/desktop_fixture.h"

#include "core/store/agreement_store.h"
#include "core/store/revision_store.h"
#include "ui/common/grid_view.h"
#include "ui/common/paper_view.h"
#include "ui/common/revision_document.h"
#include "ui/shell/agreement_tab.h"
#include "ui/shell/document_area.h"

#include <QAction>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>

#include <stdexcept>

using namespace core;
using namespace Qt::StringLiterals;

namespace tests {

void DesktopTest::SetUp()
{
    QSettings().clear();
    auto user = std::make_unique<ScriptedUser>();
    m_user = user.get();
    m_application = std::make_unique<app::Application>(std::move(user));
    const auto file = registry(u"sapporo"_s);
    ASSERT_TRUE(file->save().isOk());
    m_path = file->path();
}

void DesktopTest::TearDown()
{
    m_application.reset();
}

ui::shell::MainWindow& DesktopTest::window()
{
    return m_application->window();
}

void DesktopTest::fill(const QString& name, const QString& words)
{
    auto* line = part<QLineEdit>(name);
    ASSERT_NE(line, nullptr) << name.toStdString();
    line->setFocus();
    line->setText(words);
    QTest::keyClick(line, Qt::Key_Return);
}

void DesktopTest::start(const QStringList& words)
{
    m_application->start(words);
    waitForFile();
}

void DesktopTest::waitForFile()
{
    EXPECT_TRUE(waitFor([this] { return !m_application->isWorking(); }));
}

store::Registry& DesktopTest::open()
{
    start({m_path});
    EXPECT_NE(nullptr, m_application->registry());
    window().activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&window()));
    return *m_application->registry();
}

ui::shell::AgreementTab& DesktopTest::openOtaru()
{
    const auto otaru = store::AgreementStore(m_application->registry()->connection()).find(u"小樽市"_s);
    EXPECT_TRUE(otaru.isOk());
    auto* tab = window().documents().openAgreement(otaru->id);
    EXPECT_TRUE(waitFor([tab] { return tab->paper().pageCount() > 0; }));
    return *tab;
}

ui::shell::AgreementTab& DesktopTest::openDraft()
{
    auto& tab = openOtaru();
    QTest::mouseClick(named<QPushButton>(tab, u"makeDraft"_s), Qt::LeftButton);
    EXPECT_TRUE(tab.document().isEditable());
    return tab;
}

void DesktopTest::trigger(const QString& name)
{
    auto* action = window().findChild<QAction*>(name);
    ASSERT_NE(nullptr, action) << name.toStdString();
    ASSERT_TRUE(action->isEnabled()) << name.toStdString();
    action->trigger();
    waitForFile();
}

QPlainTextEdit& DesktopTest::edit(ui::GridView& grid, int row, int column)
{
    grid.goToRow(row, column);
    grid.edit(grid.model()->index(row, column));
    return openEditor(grid);
}

QPlainTextEdit& DesktopTest::openEditor(ui::GridView& grid)
{
    QPlainTextEdit* open = nullptr;
    for (auto* editor : grid.findChildren<QPlainTextEdit*>(u"cellEditor"_s)) {
        if (!editor->isHidden())
            open = editor;
    }
    if (open == nullptr)
        throw std::runtime_error("no cell is being edited");
    open->setFocus();
    return *open;
}

int DesktopTest::rowWith(const ui::GridView& grid, int column, const QString& words)
{
    for (int row = 0; row < grid.model()->rowCount(); ++row) {
        if (grid.model()->index(row, column).data().toString().contains(words))
            return row;
    }
    return -1;
}

QString DesktopTest::storedText()
{
    store::Connection& connection = m_application->registry()->connection();
    const auto otaru = store::AgreementStore(connection).find(u"小樽市"_s);
    const auto newest = store::RevisionStore(connection).newest(otaru->id);
    QString words;
    model::visit(newest->text.root, [&](const model::Provision& node) {
        words += node.number.asWritten + node.caption + node.text + u'\n';
    });
    return words;
}

} // namespace tests
