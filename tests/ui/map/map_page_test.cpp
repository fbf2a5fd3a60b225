// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/map/map_page_fixture.h"

#include "core/print/map/map_painter.h"
#include "core/store/boundary_store.h"
#include "core/store/metro_area_store.h"
#include "core/store/vision_store.h"
#include "ui/map/boundary_bar.h"
#include "ui/map/map_tools.h"

#include <QAbstractItemModel>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace core;
using ui::map::MapPage;

namespace tests {

TEST_F(MapPageTest, BeginsAsALabelledSchematicMapOfTheTwelve)
{
    const auto& content = m_page->canvas().content();
    EXPECT_TRUE(content.isSchematic);
    EXPECT_FALSE(content.isTrueToScale);
    EXPECT_EQ(content.areas.size(), 12U);
    EXPECT_TRUE(content.areas.front().isCore);
    EXPECT_EQ(content.areas.front().value, u"1,973,395"_s);
    const auto* rows = named<QTableView>(*m_page, u"mapTable"_s)->model();
    EXPECT_EQ(rows->rowCount(), 12);
    EXPECT_EQ(rows->index(0, 2).data(Qt::DecorationRole).value<QColor>(), content.classes[3].fill) << "its colour";
    EXPECT_TRUE(named<QPushButton>(*m_page, u"importBoundaries"_s)->isVisible());
    EXPECT_TRUE(named<QLabel>(*m_page, u"mapWords"_s)->text().contains(u"no boundary data"_s));
    keepPicture(*m_page, u"map-tiles"_s);
}

TEST_F(MapPageTest, ArrowKeysLeadToTheNeighbourAndTheTableFollows)
{
    press(Qt::Key_Right); // the first step goes to the core city
    EXPECT_EQ(selectedName(), u"札幌市"_s);
    press(Qt::Key_Right);
    EXPECT_EQ(selectedName(), u"江別市"_s);
    press(Qt::Key_Right);
    EXPECT_EQ(selectedName(), u"岩見沢市"_s);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    EXPECT_EQ(selectedName(), u"小樽市"_s);
    auto* table = named<QTableView>(*m_page, u"mapTable"_s);
    EXPECT_EQ(table->currentIndex().siblingAtColumn(0).data().toString(), u"小樽市"_s);
    EXPECT_TRUE(m_page->canvas().accessibleDescription().contains(u"小樽市"_s));
    // The table is one Tab away, and leads back.
    QSignalSpy chosen(m_page.get(), &MapPage::memberSelected);
    m_page->activateWindow();
    m_page->canvas().setFocus();
    QTest::keyClick(&m_page->canvas(), Qt::Key_Tab);
    EXPECT_TRUE(waitFor([&] { return table->hasFocus(); }));
    QTest::keyClick(table, Qt::Key_Down);
    EXPECT_EQ(selectedName(), table->currentIndex().siblingAtColumn(0).data().toString());
    EXPECT_EQ(chosen.size(), 1);
}

TEST_F(MapPageTest, CtrlTicksIntoTheWhatIf)
{
    QSignalSpy ticked(m_page.get(), &MapPage::memberTicked);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    QTest::keyClick(&m_page->canvas(), Qt::Key_Space, Qt::ControlModifier);
    ASSERT_EQ(ticked.size(), 1);
    EXPECT_EQ(ticked.front().at(1).value<MunicipalityId>(), m_page->selectedMember()) << "江別市";
    auto& canvas = m_page->canvas();
    QPoint place;
    for (int y = 0; y < canvas.height() && place.isNull(); y += 6) {
        for (int x = 0; x < canvas.width() && place.isNull(); x += 6) {
            const int area = canvas.areaAt(QPointF(x, y));
            if (area >= 0 && canvas.content().areas[static_cast<size_t>(area)].name == u"長沼町")
                place = QPoint(x + 12, y + 12);
        }
    }
    ASSERT_FALSE(place.isNull());
    QTest::mouseClick(&canvas, Qt::LeftButton, Qt::ControlModifier, place);
    ASSERT_EQ(ticked.size(), 2);
    EXPECT_EQ(selectedName(), u"長沼町"_s);
    EXPECT_EQ(ticked.back().at(1).value<MunicipalityId>(), m_page->selectedMember());
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, place);
    EXPECT_EQ(ticked.size(), 2) << "a plain click selects only";
    EXPECT_FALSE(m_registry->hasUnsavedEdits());
}

TEST_F(MapPageTest, ADissolvedUnionIsShownAsOnItsLastDay)
{
    const auto areas = store::MetroAreaStore(m_registry->connection()).all();
    MapPage page(*m_registry, m_files, m_printer, areas->back().id);
    page.resize(900, 600);
    page.show();
    const auto& content = page.canvas().content();
    EXPECT_EQ(content.areas.size(), 8U);
    EXPECT_TRUE(content.title.contains(u"令和元年7月31日解散時"_s)) << content.title.toStdString();
    EXPECT_EQ(content.asOf, u"令和元年7月31日時点"_s);
    EXPECT_EQ(content.areas.front().value, u"1,952,356"_s) << "the census before that day";
}

TEST_F(MapPageTest, TheLegendCoversNothingAtFirst)
{
    auto& canvas = m_page->canvas();
    const auto legend =
        print::paintLegend(nullptr, canvas.content(), print::MapStyle::of(canvas.font().family(), 14), {});
    const QRectF corner(12, canvas.height() - legend.height() - 12, legend.width(), legend.height());
    for (double x = corner.left(); x <= corner.right(); x += 4) {
        for (double y = corner.top(); y <= corner.bottom(); y += 4)
            EXPECT_EQ(canvas.areaAt(QPointF(x, y)), -1) << x << ' ' << y;
    }
}

TEST_F(MapPageTest, OnASmallWindowTheMapKeepsItsSizeBesideTheLegend)
{
    m_page->resize(720, 560);
    auto& canvas = m_page->canvas();
    ASSERT_TRUE(waitFor([&] { return canvas.isSharp(); }));
    const QRectF bounds = canvas.content().bounds();
    EXPECT_GT(canvas.scale() * bounds.width(), canvas.width() * 0.7) << "not squeezed above the legend";
    for (int x = 14; x < canvas.width(); x += 4)
        EXPECT_EQ(canvas.areaAt(QPointF(x, 24)), -1) << "below the words of the schematic map";
    EXPECT_EQ(canvas.nameBoxes().size(), 12) << "every name has its place";
    keepPicture(*m_page, u"map-small"_s);
}

TEST_F(MapPageTest, OnASmallWindowTheScaleStandsBesideTheLegendAndCoversNoMember)
{
    if (!readBorders())
        GTEST_SKIP() << "no ../shared";
    m_page->resize(730, 600);
    auto& canvas = m_page->canvas();
    ASSERT_TRUE(waitFor([&] { return canvas.isSharp(); }));
    ASSERT_TRUE(canvas.content().isTrueToScale);
    for (int x = canvas.width() - 130; x < canvas.width() - 12; x += 4) {
        for (int y = canvas.height() - 44; y < canvas.height() - 14; y += 4) {
            const int area = canvas.areaAt(QPointF(x, y));
            EXPECT_FALSE(area >= 0 && canvas.content().areas[static_cast<size_t>(area)].isMember) << x << ' ' << y;
        }
    }
    keepPicture(*m_page, u"map-small-borders"_s);
}

TEST_F(MapPageTest, TheTableTakesWhatItNeedsUntilTheUserChooses)
{
    auto* split = named<QSplitter>(*m_page, u"mapSplitter"_s);
    m_page->resize(720, 600);
    QCoreApplication::sendPostedEvents();
    const int narrow = split->sizes().at(1);
    EXPECT_LE(narrow, split->width() * 45 / 100 + 1) << "the map keeps the better half";
    m_page->resize(1500, 600);
    QCoreApplication::sendPostedEvents();
    const int wide = split->sizes().at(1);
    EXPECT_GT(wide, narrow);
    EXPECT_FALSE(named<QTableView>(*m_page, u"mapTable"_s)->horizontalScrollBar()->isVisible());
    Q_EMIT split->splitterMoved(900, 1);
    split->setSizes({split->width() - 300, 300});
    const int chosen = split->sizes().at(1);
    m_page->resize(1400, 600);
    QCoreApplication::sendPostedEvents();
    EXPECT_NEAR(split->sizes().at(1), chosen, 2);
}

TEST_F(MapPageTest, TheSourceStandsBelowAndFollowsTheValuesOfTheKpis)
{
    auto* source = named<QLabel>(*m_page, u"mapSource"_s);
    EXPECT_TRUE(source->text().contains(u"令和2年国勢調査"_s)) << source->text().toStdString();
    m_page->setAsOf(QDate(2026, 5, 1));
    auto* theme = named<QComboBox>(*m_page, u"mapTheme"_s);
    theme->setCurrentIndex(theme->findData(u"kpi"_s));
    Q_EMIT theme->activated(theme->currentIndex());
    EXPECT_TRUE(source->text().contains(u"第2期"_s)) << source->text().toStdString();
    EXPECT_TRUE(source->text().contains(u"target"_s)) << "how it is counted";
    EXPECT_EQ(m_page->canvas().content().areas.front().value, u"5.0 (1/20)"_s);

    // An edit of a value in another tab is seen here.
    m_page->setAsOf({});
    const auto visions = store::VisionStore(m_registry->connection()).all();
    ASSERT_TRUE(visions);
    const auto plan = store::VisionStore(m_registry->connection()).plan(visions->back().id);
    ASSERT_TRUE(plan && *plan);
    const QString before = m_page->canvas().content().areas.front().value;
    ASSERT_TRUE(m_registry->edit(u"実績を変更"_s, [&]() -> Result<void> {
        for (model::Kpi kpi : (*plan)->kpis) {
            if (!kpi.project.isValid() || !kpi.target || kpi.actuals.empty())
                continue;
            kpi.actuals.back().value = *kpi.target;
            if (auto done = store::VisionStore(m_registry->connection()).changeKpi(kpi); !done)
                return done;
        }
        return {};
    }));
    EXPECT_NE(m_page->canvas().content().areas.front().value, before);
}

TEST_F(MapPageTest, AClickSelectsAndADragOfATileIsOneEdit)
{
    auto& canvas = m_page->canvas();
    const auto placeOf = [&](const QString& name) {
        for (int y = 0; y < canvas.height(); y += 6) {
            for (int x = 0; x < canvas.width(); x += 6) {
                const int area = canvas.areaAt(QPointF(x, y));
                if (area >= 0 && canvas.content().areas[static_cast<size_t>(area)].name == name)
                    return QPoint(x + 12, y + 12);
            }
        }
        return QPoint(-1, -1);
    };
    const QPoint otaru = placeOf(u"小樽市"_s);
    ASSERT_GE(otaru.x(), 0);
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, otaru);
    EXPECT_EQ(selectedName(), u"小樽市"_s);
    const auto before = m_registry->history().newestLogId();
    const QPoint way(0, qRound(canvas.scale() * 1.8));
    QTest::mousePress(&canvas, Qt::LeftButton, {}, otaru);
    QTest::mouseMove(&canvas, otaru + way / 2);
    QTest::mouseMove(&canvas, otaru + way);
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, otaru + way);
    EXPECT_EQ(m_registry->history().newestLogId(), before + 1);
    const auto areas = store::MetroAreaStore(m_registry->connection()).all();
    const auto tiles = store::BoundaryStore(m_registry->connection()).tiles(areas->front().id);
    ASSERT_EQ(tiles->size(), 12U);
    EXPECT_TRUE(
        std::any_of(tiles->begin(), tiles->end(), [](const auto& tile) { return tile.row == 3 && tile.column == -1; }));
    ASSERT_TRUE(m_registry->undo());
    EXPECT_TRUE(store::BoundaryStore(m_registry->connection()).tiles(areas->front().id)->empty());
}

TEST_F(MapPageTest, ReadsBoundariesInAsOneEditThatCanBeTakenBack)
{
    if (!readBorders())
        GTEST_SKIP();
    ASSERT_TRUE(m_failures.isEmpty()) << m_failures.first();
    const auto& content = m_page->canvas().content();
    EXPECT_FALSE(content.isSchematic);
    EXPECT_TRUE(content.isTrueToScale);
    EXPECT_EQ(content.areas.size(), 12U);
    EXPECT_TRUE(content.sources.join(u'\n').contains(u"国土数値情報"_s));
    // 図上面積: of 1 % of the points is not that of the GSI; the worst stands first, the others in the tool tip.
    const auto* doubts = named<QLabel>(*m_page, u"boundaryDoubts"_s);
    EXPECT_TRUE(doubts->isVisible());
    EXPECT_TRUE(doubts->text().contains(u" km² published ("_s)) << doubts->text().toStdString();
    EXPECT_TRUE(doubts->toolTip().startsWith(doubts->text().section(u'\n', 0, 0)));
    keepPicture(*m_page, u"map-borders"_s);
    // South of 札幌 on the real map: 千歳 or 恵庭, as the eye sees it.
    press(Qt::Key_Down);
    EXPECT_EQ(selectedName(), u"札幌市"_s);
    press(Qt::Key_Left);
    EXPECT_EQ(selectedName(), u"小樽市"_s);
    ASSERT_TRUE(m_registry->undo());
    EXPECT_TRUE(m_page->canvas().content().isSchematic);
    ASSERT_TRUE(m_registry->redo());
    EXPECT_FALSE(m_page->canvas().content().isSchematic);
}

TEST_F(MapPageTest, ADamagedFileLeavesEverythingAsItWas)
{
    QFile file(path(u"a.geojson"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{\"features\":[{\"properties\":{\"N03_007\":\"01100\"},\"geometry\":{\"coordinates\":[[[141,43],[142");
    file.close();
    const auto before = m_registry->history().newestLogId();
    m_files.files = {file.fileName()};
    m_page->importBoundaries();
    ASSERT_TRUE(waitFor([this] { return !m_failures.isEmpty(); }));
    EXPECT_EQ(m_failures.first(), static_cast<int>(ErrorCode::BoundaryUnreadable));
    EXPECT_EQ(m_registry->history().newestLogId(), before);
    EXPECT_TRUE(named<QPushButton>(*m_page, u"importBoundaries"_s)->isVisible());
}

TEST_F(MapPageTest, EveryIndicatorColoursTheMap)
{
    auto* theme = named<QComboBox>(*m_page, u"mapTheme"_s);
    ASSERT_GE(theme->count(), 5);
    named<QCheckBox>(*m_page, u"mapHatching"_s)->click();
    for (int i = 0; i < theme->count(); ++i) {
        theme->setCurrentIndex(i);
        Q_EMIT theme->activated(i);
        const auto& content = m_page->canvas().content();
        EXPECT_EQ(content.theme, theme->itemText(i));
        EXPECT_FALSE(content.classes.empty()) << theme->itemText(i).toStdString();
        ASSERT_TRUE(waitFor([this] { return m_page->canvas().isSharp(); }));
    }
    for (int i = 0; i < theme->count(); ++i)
        EXPECT_NE(theme->itemText(i).section(u',', 0, 0), theme->itemData(i).toString()) << "a code is no name";
    theme->setCurrentIndex(theme->findData(u"commutingRate"_s));
    Q_EMIT theme->activated(theme->currentIndex());
    for (const auto& area : m_page->canvas().content().areas) {
        if (area.name == u"恵庭市") {
            EXPECT_EQ(area.value, u"14.75"_s) << "of two sources the one of lower rank";
        }
    }
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    EXPECT_TRUE(named<QLabel>(*m_page, u"mapWords"_s)->text().contains(u"commuters"_s));
    theme->setCurrentIndex(theme->findData(u"agreementStatus"_s));
    Q_EMIT theme->activated(theme->currentIndex());
    EXPECT_TRUE(named<QLabel>(*m_page, u"mapWords"_s)->text().contains(u"In force"_s)) << "of the theme that is shown";
    EXPECT_FALSE(named<QComboBox>(*m_page, u"mapMethod"_s)->isEnabled());
    int inForce = 0;
    for (const auto& area : m_page->canvas().content().areas)
        inForce += area.value == u"In force"_s ? 1 : 0;
    EXPECT_EQ(inForce, 11);
}

TEST_F(MapPageTest, BordersByHandAreTakenAsTyped)
{
    auto* method = named<QComboBox>(*m_page, u"mapMethod"_s);
    method->setCurrentIndex(2);
    Q_EMIT method->activated(2);
    auto* borders = named<QLineEdit>(*m_page, u"mapBorders"_s);
    EXPECT_TRUE(borders->isVisible());
    borders->setText(u"１0,000、 100,000"_s);
    Q_EMIT borders->editingFinished();
    ASSERT_EQ(m_page->canvas().content().classes.size(), 4U) << "three, and how the core city is drawn";
    EXPECT_EQ(m_page->canvas().content().classes[1].count, 7);
}

TEST_F(MapPageTest, ThePublishedAreasAreThoseOfTheFullFile)
{
    const QString file = sharedFile(u"geo/N03-22_220101_sapporo12_full.geojson"_s);
    if (file.isEmpty())
        GTEST_SKIP() << "without ../shared";
    m_files.files = {file};
    QSignalSpy told(m_page.get(), &MapPage::told);
    m_page->importBoundaries();
    ASSERT_TRUE(waitFor([&] { return !told.isEmpty(); }));
    // 千歳市 +0.62 and 恵庭市 -0.62: their boundary is not determined.
    const auto* doubts = named<QLabel>(*m_page, u"boundaryDoubts"_s);
    EXPECT_EQ(doubts->text().count(u'\n'), 1) << doubts->text().toStdString();
    EXPECT_TRUE(doubts->text().startsWith(u"△ 恵庭市: 29"_s)) << doubts->text().toStdString();
    EXPECT_TRUE(doubts->text().contains(u"千歳市: 595"_s)) << doubts->text().toStdString();
}

TEST_F(MapPageTest, ADamagedOutlineIsToldAndTheOthersAreDrawn)
{
    if (!readBorders())
        GTEST_SKIP();
    const store::BoundaryStore store(m_registry->connection());
    const auto set = store.current();
    auto outlines = store.outlines((*set)->id);
    ASSERT_TRUE(outlines);
    outlines->front().rings.chop(5);
    ASSERT_TRUE(m_registry->edit(
        u"壊す"_s, [&] { return store::BoundaryStore(m_registry->connection()).replace(**set, *outlines); }));
    EXPECT_TRUE(waitFor([&] { return m_failures.contains(static_cast<int>(ErrorCode::StoredValueWrong)); }));
    EXPECT_TRUE(waitFor([this] { return m_page->canvas().isSharp(); }));
    EXPECT_TRUE(m_page->canvas().content().areas.front().outline.path(0).isEmpty());
    EXPECT_FALSE(m_page->canvas().content().areas.back().outline.path(0).isEmpty());
}

TEST_F(MapPageTest, ZoomAndPanShowTheOldPictureAtOnceAndTheSharpOneLater)
{
    auto& canvas = m_page->canvas();
    const double before = canvas.scale();
    canvas.zoomBy(2, {200, 200});
    EXPECT_DOUBLE_EQ(canvas.scale(), before * 2);
    EXPECT_FALSE(canvas.isSharp());
    EXPECT_TRUE(waitFor([&] { return canvas.isSharp(); }));
    canvas.panBy({5000, 0}); // far beyond the picture
    EXPECT_FALSE(canvas.isSharp());
    EXPECT_TRUE(waitFor([&] { return canvas.isSharp(); }));
    press(Qt::Key_Home);
    EXPECT_DOUBLE_EQ(canvas.scale(), before);
}

TEST_F(MapPageTest, EveryPartHasANameAndNothingIsClipped)
{
    EXPECT_EQ(withoutName(*m_page), QStringList());
    EXPECT_EQ(clipped(*m_page), QStringList());
}

TEST_F(MapPageTest, AnotherDayIsForReadingOnly)
{
    m_page->setAsOf(QDate(2018, 1, 1));
    EXPECT_FALSE(named<QPushButton>(*m_page, u"importBoundaries"_s)->isEnabled());
    EXPECT_EQ(m_page->canvas().content().areas.size(), 1U); // nobody had joined
}

} // namespace tests
