// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/desktop_fixture.h"

#include "core/store/metro_area_store.h"
#include "core/store/registry.h"
#include "core/store/vision_store.h"
#include "ui/shell/agreement_tab.h"
#include "ui/shell/document_area.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation_model.h"
#include "ui/vision/no_vision_page.h"
#include "ui/vision/vision_page.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
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

TEST_F(VisionTest, AnAreaWithoutOneLeadsToThePageOnWhichToBegin)
{
    store::Registry& file = open();
    model::MetroArea area;
    area.name = u"みどり圏"_s;
    ASSERT_TRUE(file.edit(u"圏域を追加"_s,
                          [&]() -> Result<void> {
                              const auto added = store::MetroAreaStore(file.connection()).add(area);
                              area.id = added ? *added : MetroAreaId();
                              return added ? Result<void>() : Result<void>(added.error());
                          })
                    .isOk());
    const auto* model = named<QTreeView>(window(), u"navigationTree"_s)->model();
    const auto found = model->match(model->index(0, 0), ui::shell::NavigationModel::kKeyRole,
                                    u"area:%1:visions"_s.arg(area.id.value), 1, Qt::MatchExactly | Qt::MatchRecursive);
    ASSERT_EQ(found.size(), 1) << "it is looked for in the tree";
    Q_EMIT named<QTreeView>(window(), u"navigationTree"_s)->activated(found.front());
    auto& pages = *named<QTabWidget>(window(), u"documents"_s);
    ASSERT_TRUE(waitFor([&] { return qobject_cast<ui::vision::NoVisionPage*>(pages.currentWidget()) != nullptr; }));
    EXPECT_TRUE(named<QLabel>(*pages.currentWidget(), u"noVisionWords"_s)->text().contains(u"みどり圏"_s));
    EXPECT_EQ(withoutName(*pages.currentWidget()), QStringList());
    EXPECT_EQ(clipped(*pages.currentWidget()), QStringList());
    keepPicture(window(), u"no_vision"_s);
    window().setAsOf(QDate(2020, 1, 1));
    EXPECT_FALSE(named<QPushButton>(window(), u"noVisionAdd"_s)->isEnabled()) << "another day is for reading";
    window().setAsOf({});
    named<QPushButton>(window(), u"noVisionAdd"_s)->click();
    const auto* form = window().findChild<QDialog*>(u"visionDialog"_s);
    ASSERT_NE(form, nullptr);
    EXPECT_EQ(named<QComboBox>(*form, u"visionArea"_s)->currentText(), u"みどり圏"_s);
    EXPECT_EQ(named<QSpinBox>(*form, u"visionPeriod"_s)->value(), 1) << "the periods of another area are none of it";
    EXPECT_EQ(named<QLineEdit>(*form, u"visionTitle"_s)->text(), u"第1期ビジョン"_s);
    for (const auto& [field, day] :
         {std::pair{u"visionFrom"_s, u"R8.4.1"_s}, std::pair{u"visionTo"_s, u"R13.3.31"_s}}) {
        auto* line = named<QLineEdit>(*form, field);
        line->setFocus();
        line->setText(day);
        QTest::keyClick(line, Qt::Key_Return);
    }
    named<QPushButton>(*form, u"visionKeep"_s)->click();
    ASSERT_TRUE(waitFor([&] { return window().findChild<ui::vision::NoVisionPage*>() == nullptr; }));
    ASSERT_NE(pageInFront(), nullptr);
    EXPECT_TRUE(pageInFront()->title().contains(u"第1期"_s));
}

} // namespace tests
