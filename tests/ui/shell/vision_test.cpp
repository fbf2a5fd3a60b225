// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/desktop_fixture.h"

#include "core/store/vision_store.h"
#include "ui/shell/agreement_tab.h"
#include "ui/shell/document_area.h"
#include "ui/shell/main_window.h"
#include "ui/vision/vision_page.h"

#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeView>

using namespace core;
using namespace Qt::StringLiterals;

namespace tests {

class VisionTest : public DesktopTest
{
protected:
    /// The item of the tree whose words end so.
    QModelIndex treeItem(const QString& words)
    {
        const auto* model = named<QTreeView>(window(), u"navigationTree"_s)->model();
        const auto found =
            model->match(model->index(0, 0), Qt::DisplayRole, words, 1, Qt::MatchEndsWith | Qt::MatchRecursive);
        return found.isEmpty() ? QModelIndex() : found.front();
    }
    ui::vision::VisionPage* pageInFront()
    {
        return qobject_cast<ui::vision::VisionPage*>(named<QTabWidget>(window(), u"documents"_s)->currentWidget());
    }
};

TEST_F(VisionTest, OpensFromTheTreeAndAFindingLeadsIntoTheAgreement)
{
    open();
    const QModelIndex second = treeItem(u"第2期ビジョン"_s);
    ASSERT_TRUE(second.isValid());
    EXPECT_TRUE(second.data().toString().startsWith(u"●"_s)) << "it counts today";
    EXPECT_TRUE(treeItem(u"第1期ビジョン"_s).data().toString().startsWith(u"－"_s));
    Q_EMIT named<QTreeView>(window(), u"navigationTree"_s)->activated(second);
    ASSERT_TRUE(waitFor([&] { return pageInFront() != nullptr; }));
    auto* page = pageInFront();
    ASSERT_NE(page, nullptr);
    keepPicture(window(), u"vision_in_window"_s);
    named<QTabWidget>(*page, u"visionTabs"_s)->setCurrentIndex(2);
    auto* lines = named<QListWidget>(*page, u"visionCoverage"_s);
    Q_EMIT lines->itemClicked(lines->item(0)); // 土地利用 has no project
    const auto* tab = named<ui::shell::DocumentArea>(window(), u"documents"_s)->agreementInFront();
    ASSERT_NE(tab, nullptr);
    EXPECT_FALSE(tab->selection().lineage.isNull());
    keepPicture(window(), u"vision_to_agreement"_s);
}

TEST_F(VisionTest, IsOpenedFromTheMenuAndClosesWhenItIsRemoved)
{
    store::Registry& file = open();
    trigger(u"vision"_s);
    auto* page = pageInFront();
    ASSERT_NE(page, nullptr);
    named<QPushButton>(*page, u"visionRemove"_s)->click();
    ASSERT_TRUE(waitFor([&] { return pageInFront() == nullptr; }));
    EXPECT_FALSE(treeItem(u"第2期ビジョン"_s).isValid());
    trigger(u"undo"_s);
    EXPECT_TRUE(treeItem(u"第2期ビジョン"_s).isValid());
    EXPECT_EQ(store::VisionStore(file.connection()).all()->size(), 2U);
}

} // namespace tests
