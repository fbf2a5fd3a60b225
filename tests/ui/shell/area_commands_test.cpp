// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/desktop_fixture.h"

#include "core/store/agreement_store.h"
#include "core/store/metro_area_store.h"
#include "core/store/revision_store.h"
#include "ui/common/paper_view.h"
#include "ui/map/map_canvas.h"
#include "ui/map/map_page.h"
#include "ui/shell/agreement_tab.h"
#include "ui/shell/document_area.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTreeView>

#include <algorithm>

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

/// Enter on a municipality opens what its lists show: of two agreements the one that stands.
TEST_F(AreaCommandsTest, AMemberOfTheMapOpensItsAgreement)
{
    store::Registry& file = open();
    trigger(u"map"_s);
    auto* map = named<ui::map::MapPage>(window(), u"mapPage"_s);
    const store::AgreementStore agreements(file.connection());
    const auto otaru = agreements.find(u"小樽市"_s);
    ASSERT_TRUE(otaru.isOk());
    // Another agreement with the same city that nobody has signed, which is newer.
    model::Agreement draft = *otaru;
    draft.id = {};
    store::RevisionStore revisions(file.connection());
    auto text = revisions.newest(otaru->id);
    ASSERT_TRUE(text.isOk());
    const auto second = file.edit(u"もう一つ"_s, [&]() -> Result<AgreementId> {
        auto id = store::AgreementStore(file.connection()).add(draft);
        if (!id)
            return id.error();
        text->agreement = *id;
        text->number = 0;
        const auto added = store::RevisionStore(file.connection()).addDraft(*text);
        return added ? id : Result<AgreementId>(added.error());
    });
    ASSERT_TRUE(second.isOk());
    Q_EMIT map->memberActivated(otaru->memberMunicipality);
    ASSERT_NE(window().documents().agreementInFront(), nullptr);
    EXPECT_EQ(window().documents().agreementInFront()->agreement(), otaru->id);

    // Sapporo itself has none with itself.
    const int count = window().documents().count();
    QSignalSpy told(&window().documents(), &ui::shell::DocumentArea::told);
    Q_EMIT map->memberActivated(otaru->coreMunicipality);
    EXPECT_EQ(window().documents().count(), count);
    EXPECT_EQ(told.count(), 1);
}

TEST_F(AreaCommandsTest, AMapThatIsOpenedBeginsWithTheMemberSelectedLast)
{
    open();
    trigger(u"members"_s);
    named<QTableView>(window(), u"memberTable"_s)->selectRow(4);
    trigger(u"whatIf"_s); // in front when the map is opened
    trigger(u"map"_s);
    const auto* map = named<ui::map::MapPage>(window(), u"mapPage"_s);
    ASSERT_NE(map, nullptr);
    EXPECT_TRUE(named<QLabel>(window(), u"mapWords"_s)->text().startsWith(u"千歳市"_s))
        << named<QLabel>(window(), u"mapWords"_s)->text().toStdString();
}

/// Map, list, tree and what-if are one selection, and the print page knows the list.
TEST_F(AreaCommandsTest, MapListAndEstimateKeepStep)
{
    window().resize(1366, 768);
    store::Registry& file = open();
    trigger(u"members"_s);
    trigger(u"map"_s);
    auto* map = named<ui::map::MapPage>(window(), u"mapPage"_s);
    auto* list = named<QTableView>(window(), u"memberTable"_s);
    ASSERT_TRUE(waitFor([&] { return map->canvas().isSharp(); }));
    QTest::keyClick(&map->canvas(), Qt::Key_Right); // the core city first
    QTest::keyClick(&map->canvas(), Qt::Key_Right);
    EXPECT_EQ(list->currentIndex().siblingAtColumn(0).data().toString(), u"江別市"_s) << "map → list";
    const auto* tree = named<QTreeView>(window(), u"navigationTree"_s);
    EXPECT_TRUE(tree->currentIndex().data().toString().contains(u"江別市"_s))
        << "map → tree: " << tree->currentIndex().data().toString().toStdString();
    list->selectRow(1);
    EXPECT_EQ(map->canvas().accessibleDescription().left(3), u"小樽市"_s) << "list → map";
    EXPECT_TRUE(named<QLabel>(window(), u"mapWords"_s)->text().startsWith(u"小樽市"_s));

    QTest::keyClick(&map->canvas(), Qt::Key_Space, Qt::ControlModifier);
    auto* totals = named<QTableView>(window(), u"whatIfTotals"_s);
    ASSERT_NE(totals, nullptr) << "the estimate is opened behind the map";
    EXPECT_EQ(totals->model()->index(0, 2).data().toString(), u"11"_s) << "one less";
    EXPECT_TRUE(map->isVisible());
    keepPicture(window(), u"map-what-if"_s);
    QTest::keyClick(&map->canvas(), Qt::Key_Space, Qt::ControlModifier);
    EXPECT_EQ(totals->model()->index(0, 2).data().toString(), u"12"_s);
    EXPECT_FALSE(file.hasUnsavedEdits());

    trigger(u"printAll"_s);
    auto* form = named<QComboBox>(window(), u"printForm"_s);
    const int members = form->findText(u"さっぽろ連携中枢都市圏"_s, Qt::MatchContains);
    ASSERT_GE(members, 0);
    form->setCurrentIndex(members);
    const auto* save = named<QPushButton>(window(), u"printSavePdf"_s);
    EXPECT_TRUE(save->isEnabled());
    EXPECT_FALSE(named<QWidget>(window(), u"printCover"_s)->isEnabled());
    const auto* paper = window().findChild<ui::PaperView*>();
    ASSERT_NE(paper, nullptr);
    EXPECT_TRUE(waitFor([&] {
        const auto papers = window().findChildren<ui::PaperView*>();
        return std::any_of(papers.begin(), papers.end(), [](const auto* one) { return one->isVisible(); });
    }));
    QTest::qWait(300);
    keepPicture(window(), u"print-members"_s);
}

} // namespace tests
