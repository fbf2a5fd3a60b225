// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/region/declaration_sheet.h"

#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::region;

namespace tests {

namespace {

constexpr MunicipalityId kCity{1};
constexpr MunicipalityId kNear{2};
constexpr MunicipalityId kFar{3};

model::Statistic printedFigure(MunicipalityId id, const QString& indicator, int year, const QString& printed,
                               const QString& source)
{
    model::Statistic statistic;
    statistic.municipality = id;
    statistic.indicator = indicator;
    statistic.year = year;
    statistic.printedValue = printed;
    statistic.source = source;
    return statistic;
}

std::vector<model::Statistic> figures()
{
    return {printedFigure(kCity, u"population"_s, 2005, u"1,880,863"_s, u"国勢調査"_s),
            printedFigure(kCity, u"population"_s, 2010, u"1,913,545"_s, u"国勢調査"_s),
            printedFigure(kCity, u"population"_s, 2015, u"1,952,356"_s, u"国勢調査"_s),
            printedFigure(kCity, u"population"_s, 2020, u"1,973,395"_s, u"国勢調査"_s),
            printedFigure(kCity, u"population"_s, 2040, u"1,800,000"_s, u"将来推計人口"_s),
            printedFigure(kNear, u"population"_s, 2015, u"121,924"_s, u"国勢調査"_s),
            printedFigure(kNear, u"commutingRate"_s, 2010, u"14.73"_s, u"報告資料"_s),
            printedFigure(kNear, u"commutingRate"_s, 2020, u"9.9"_s, u"報告資料"_s),
            printedFigure(kFar, u"commutingRate"_s, 2010, u"6.36"_s, u"報告資料"_s)};
}

DeclarationSource source(const std::vector<model::Statistic>& statistics = figures())
{
    DeclarationSource made;
    made.declaration.title = u"連携中枢都市宣言書"_s;
    made.declaration.declaredOn = QDate(2018, 11, 28);
    made.declaration.publishedOn = QDate(2018, 11, 28);
    made.declaration.will = u"先頭に立つ。\n\n住民に仕える。"_s;
    made.declaration.functions = u"病院がある。"_s;
    made.declaration.fields = u"経済"_s;
    made.area.coreCity = kCity;
    made.area.memberships = {{kNear, QDate(2019, 4, 1), std::nullopt, {}},
                             {kFar, QDate(2019, 4, 1), std::nullopt, u"参加の意向"_s}};
    made.municipalities.resize(3);
    const QString names[] = {u"札幌市"_s, u"小樽市"_s, u"千歳市"_s};
    for (int at = 0; at < 3; ++at) {
        made.municipalities[static_cast<size_t>(at)].id = MunicipalityId{at + 1};
        made.municipalities[static_cast<size_t>(at)].name = names[at];
    }
    made.figures = FigureTable(statistics);
    made.today = QDate(2024, 4, 1);
    return made;
}

} // namespace

TEST(DeclarationSheet, DrawsItsFiguresFromTheRegionWithYearAndSource)
{
    const QStringList lines = declarationLines(source());
    EXPECT_EQ(lines.front(), u"［中央］連携中枢都市宣言書"_s);
    // The two newest years up to the declaration, and the projection; the census of 2020 came later.
    EXPECT_TRUE(lines.contains(u"市町村\t2010年\t2015年\t2040年（推計）"_s)) << lines.join(u'\n').toStdString();
    EXPECT_TRUE(lines.contains(u"札幌市\t1,913,545人\t1,952,356人\t1,800,000人"_s));
    EXPECT_TRUE(lines.contains(u"小樽市\t－\t121,924人\t－"_s));
    EXPECT_TRUE(lines.contains(u"　出典：国勢調査、将来推計人口"_s));
    // By the rate known on the day.
    EXPECT_TRUE(lines.contains(u"小樽市\t14.73％\t2010年"_s));
    EXPECT_TRUE(lines.contains(u"千歳市\t6.36％\t参加の意向"_s));
    EXPECT_TRUE(lines.contains(u"　住民に仕える。"_s));
    EXPECT_TRUE(lines.contains(u"［見出し］６　連携を想定する分野"_s));
    EXPECT_TRUE(lines.contains(u"［見出し］　平成30年11月28日"_s));
    EXPECT_EQ(lines.back(), u"［右］札幌市長"_s);
    EXPECT_TRUE(missingItems(source()).empty());
}

TEST(DeclarationSheet, TakesWhatIsReadInAsProjectedWhateverItsSource)
{
    auto statistics = figures();
    std::erase_if(statistics, [](const model::Statistic& statistic) { return statistic.year == 2040; });
    statistics.push_back(printedFigure(kCity, u"populationProjected"_s, 2015, u"1,940,000"_s, u"社人研"_s));
    statistics.push_back(printedFigure(kCity, u"populationProjected"_s, 2025, u"1,950,000"_s, u"社人研"_s));
    statistics.push_back(printedFigure(kNear, u"populationProjected"_s, 2045, u"60,424"_s, u"社人研"_s));
    const DeclarationSource made = source(statistics);
    const QStringList lines = declarationLines(made);
    // What was projected for a year that has been counted by then is none of it.
    EXPECT_TRUE(lines.contains(u"市町村\t2010年\t2015年\t2025年（推計）\t2045年（推計）"_s))
        << lines.join(u'\n').toStdString();
    EXPECT_TRUE(lines.contains(u"札幌市\t1,913,545人\t1,952,356人\t1,950,000人\t－"_s));
    EXPECT_TRUE(lines.contains(u"　出典：国勢調査、社人研"_s));
    EXPECT_TRUE(missingItems(made).empty());
}

TEST(DeclarationSheet, NamesEachMemberOnceAndOnlyThoseWhoHaveNotLeft)
{
    DeclarationSource made = source();
    model::Municipality gone;
    gone.id = MunicipalityId{4};
    gone.name = u"余市町"_s;
    made.municipalities.push_back(gone);
    // One that left and comes back, one that had left by then, and the city itself.
    made.area.memberships = {{kNear, QDate(2016, 4, 1), QDate(2018, 12, 31), u"最初の理由"_s},
                             {kNear, QDate(2024, 4, 1), std::nullopt, u"再加入"_s},
                             {gone.id, QDate(2010, 4, 1), QDate(2018, 11, 27), {}},
                             {kCity, QDate(2010, 4, 1), std::nullopt, {}},
                             {kFar, QDate(2019, 4, 1), std::nullopt, u"参加の意向"_s}};
    QStringList lines = declarationLines(made);
    const auto rowsOf = [&](const QString& name) {
        return std::count_if(lines.begin(), lines.end(),
                             [&](const QString& line) { return line.startsWith(name + u'\t'); });
    };
    EXPECT_EQ(rowsOf(u"札幌市"_s), 1) << "its population alone";
    EXPECT_EQ(rowsOf(u"小樽市"_s), 2) << "population and rate";
    EXPECT_EQ(rowsOf(u"余市町"_s), 0);
    EXPECT_EQ(rowsOf(u"千歳市"_s), 2);
    // As it was called on the day.
    model::NameChange change;
    change.municipality = kFar;
    change.changedOn = QDate(2022, 1, 1);
    change.oldName = u"千歳町"_s;
    made.names = {change};
    lines = declarationLines(made);
    EXPECT_EQ(rowsOf(u"千歳町"_s), 2);
    EXPECT_EQ(rowsOf(u"千歳市"_s), 0);
}

TEST(DeclarationSheet, WithoutOthersTheNumbersRunOn)
{
    DeclarationSource made = source();
    made.area.memberships.pop_back();
    const QStringList lines = declarationLines(made);
    EXPECT_TRUE(lines.contains(u"［見出し］５　連携を想定する分野"_s));
    EXPECT_FALSE(lines.join(u'\n').contains(u"その他の参加"_s));
}

TEST(DeclarationSheet, NamesEachItemThatIsNotThere)
{
    DeclarationSource made = source({});
    made.declaration = {};
    const std::vector<DeclarationItem> all{DeclarationItem::Day,        DeclarationItem::Will,
                                           DeclarationItem::Population, DeclarationItem::Projection,
                                           DeclarationItem::Functions,  DeclarationItem::Members,
                                           DeclarationItem::Fields,     DeclarationItem::Publication};
    EXPECT_EQ(missingItems(made), all);
    // A later census is no projection.
    made = source();
    auto statistics = figures();
    std::erase_if(statistics, [](const model::Statistic& statistic) { return statistic.year == 2040; });
    made.figures = FigureTable(statistics);
    EXPECT_EQ(missingItems(made), std::vector<DeclarationItem>{DeclarationItem::Projection});
}

} // namespace tests
