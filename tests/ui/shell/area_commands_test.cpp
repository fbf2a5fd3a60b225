// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/desktop_fixture.h"

#include "core/store/metro_area_store.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTreeView>

using namespace core;
using namespace Qt::StringLiterals;

namespace tests {

class AreaCommandsTest : public DesktopTest
{
protected:
    [[nodiscard]] size_t areas() const
    {
        return store::MetroAreaStore(m_application->registry()->connection()).all()->size();
    }
    QStringList topOfTree()
    {
        const auto* tree = named<QTreeView>(window(), u"navigationTree"_s)->model();
        QStringList words;
        for (int row = 0; row < tree->rowCount(); ++row)
            words.append(tree->index(row, 0).data().toString());
        return words;
    }
};

TEST_F(AreaCommandsTest, APublishedAreaStandsBesideTheOwnOne)
{
    store::Registry& file = open();
    ASSERT_EQ(areas(), 2U);
    EXPECT_EQ(topOfTree().value(0), u"連携中枢都市圏  1"_s) << topOfTree().join(u'/').toStdString();
    trigger(u"addPublishedArea"_s);
    auto* dialog = named<QDialog>(window(), u"publishedAreaDialog"_s);
    ASSERT_NE(dialog, nullptr);
    named<QTableWidget>(*dialog, u"publishedAreas"_s)->setCurrentCell(5, 0);
    named<QPushButton>(*dialog, u"publishedTake"_s)->click();
    EXPECT_EQ(areas(), 3U);
    EXPECT_EQ(topOfTree().value(0), u"連携中枢都市圏  2"_s);
    const auto* list = named<QTableView>(window(), u"memberTable"_s)->model();
    const auto found = list->match(list->index(0, 1), Qt::DisplayRole, u"岡山市"_s, 1, Qt::MatchContains);
    bool isListed = !found.isEmpty();
    for (int row = 0; row < list->rowCount() && !isListed; ++row) {
        for (int column = 0; column < list->columnCount() && !isListed; ++column)
            isListed = list->index(row, column).data().toString() == u"岡山市";
    }
    EXPECT_TRUE(isListed);
    keepPicture(window(), u"published-area-in-file"_s);
    trigger(u"undo"_s);
    EXPECT_EQ(areas(), 2U);
    EXPECT_FALSE(file.history().canUndo());
}

TEST_F(AreaCommandsTest, AnAreaIsAddedFromTheMenuAndFromTheTree)
{
    open();
    trigger(u"addArea"_s);
    auto* dialog = named<QDialog>(window(), u"areaDialog"_s);
    ASSERT_NE(dialog, nullptr);
    named<QLineEdit>(*dialog, u"areaNameEdit"_s)->setText(u"南空知定住自立圏"_s);
    named<QPushButton>(*dialog, u"areaKeep"_s)->click();
    EXPECT_EQ(areas(), 3U);
    trigger(u"undo"_s);
    EXPECT_EQ(areas(), 2U);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    auto* tree = named<QTreeView>(window(), u"navigationTree"_s);
    const QModelIndex scheme = tree->model()->index(0, 0);
    const QModelIndex area = tree->model()->index(0, 0, scheme);
    EXPECT_EQ(area.data(), u"さっぽろ連携中枢都市圏"_s);
    tree->setCurrentIndex(area);
    Q_EMIT tree->customContextMenuRequested(tree->visualRect(area).center());
    auto* menu = named<QMenu>(window(), u"navigationMenu"_s);
    ASSERT_NE(menu, nullptr);
    QStringList entries;
    for (const QAction* action : menu->actions())
        entries.append(action->objectName());
    EXPECT_TRUE(entries.contains(u"addArea"_s) && entries.contains(u"addPublishedArea"_s));
    keepPicture(*menu, u"navigation-menu"_s);
    menu->findChild<QAction*>(u"navigationEditArea"_s)->trigger();
    menu->close();
    auto* form = named<QDialog>(window(), u"areaDialog"_s);
    ASSERT_NE(form, nullptr);
    EXPECT_EQ(named<QLineEdit>(*form, u"areaNameEdit"_s)->text(), u"さっぽろ連携中枢都市圏"_s);
}

} // namespace tests
