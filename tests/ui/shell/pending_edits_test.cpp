// SPDX-License-Identifier: GPL-3.0-or-later
// Words in an open field when their page, the file or the window closes.
#include "tests/ui/shell/desktop_fixture.h"

#include "core/store/metro_area_store.h"
#include "ui/procedure/declaration_page.h"
#include "ui/shell/document_area.h"
#include "ui/shell/main_window.h"
#include "ui/shell/region_pages.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace core;
using namespace Qt::StringLiterals;

namespace tests {

class PendingEditsTest : public DesktopTest
{
protected:
    void typeWill(const QString& words)
    {
        window().documents().region().openDeclaration({});
        named<QPlainTextEdit>(window(), u"declarationWill"_s)->setPlainText(words);
    }
    [[nodiscard]] bool isDeclarationOpen()
    {
        return qobject_cast<ui::procedure::DeclarationPage*>(window().documents().currentWidget()) != nullptr;
    }
    QString keptWill()
    {
        const store::MetroAreaStore store(m_application->registry()->connection());
        const auto all = store.declarations(store.all()->front().id);
        return all && !all->empty() ? all->front().will : QString();
    }
};

TEST_F(PendingEditsTest, ClosingTheTabKeepsWhatIsTypedInADeclaration)
{
    open();
    typeWill(u"先頭に立って取り組む。"_s);
    auto& pages = window().documents();
    Q_EMIT pages.tabCloseRequested(pages.currentIndex());
    EXPECT_FALSE(isDeclarationOpen());
    EXPECT_EQ(keptWill(), u"先頭に立って取り組む。"_s);
}

TEST_F(PendingEditsTest, SavingAndClosingTheFileKeepItAsWell)
{
    open();
    typeWill(u"初めの意思"_s);
    window().documents().commitPending();
    typeWill(u"保存する意思"_s);
    trigger(u"save"_s);
    EXPECT_EQ(keptWill(), u"保存する意思"_s);
    EXPECT_FALSE(m_application->registry()->hasUnsavedEdits());
    typeWill(u"閉じる前の意思"_s);
    m_user->closing = ui::CloseChoice::Save;
    window().close();
    ASSERT_TRUE(waitFor([this] { return m_application->registry() == nullptr && !m_application->isWorking(); }));
    EXPECT_EQ(m_user->closingAsked, 1);
    open();
    EXPECT_EQ(keptWill(), u"閉じる前の意思"_s);
}

TEST_F(PendingEditsTest, ADayThatCannotBeReadHoldsTheTabAndTheFile)
{
    open();
    typeWill(u"意思"_s);
    auto* day = named<QLineEdit>(window(), u"publishedOn"_s);
    day->setText(u"R6.13.1"_s);
    auto& pages = window().documents();
    Q_EMIT pages.tabCloseRequested(pages.currentIndex());
    ASSERT_TRUE(isDeclarationOpen());
    window().close();
    EXPECT_NE(m_application->registry(), nullptr);
    EXPECT_EQ(day->text(), u"R6.13.1"_s);
    day->clear();
    Q_EMIT pages.tabCloseRequested(pages.currentIndex());
    EXPECT_FALSE(isDeclarationOpen());
}

} // namespace tests
