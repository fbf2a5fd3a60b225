// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/region/area_totals.h"
#include "core/region/eligibility.h"
#include "core/region/fiscal_estimate.h"
#include "core/region/indicators.h"
#include "core/region/table_findings.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::region;

namespace {

model::Statistic figure(qint64 of, QStringView indicator, int year, const QString& printed, const QString& source = {},
                        int rank = 100)
{
    model::Statistic statistic;
    statistic.municipality = MunicipalityId{of};
    statistic.indicator = indicator.toString();
    statistic.year = year;
    statistic.printedValue = printed;
    statistic.source = source;
    statistic.sourceRank = rank;
    return statistic;
}

model::MetroArea area()
{
    model::MetroArea made;
    made.coreCity = MunicipalityId{1};
    made.memberships = {{MunicipalityId{2}, {}, {}, {}, {}},
                        {MunicipalityId{3}, {}, {}, u"参加の意向"_s, {}},
                        {MunicipalityId{4}, QDate(2020, 4, 1), {}, u"  "_s, {}}};
    return made;
}

TEST(Figures, ThePrintedWordsSayANumberOrNone)
{
    EXPECT_EQ(model::figureOf(u"1,952,356"_s), 1952356.0);
    EXPECT_EQ(model::figureOf(u"１４．７５"_s), 14.75);
    EXPECT_EQ(model::figureOf(u"３，０００"_s), 3000.0);
    EXPECT_EQ(model::figureOf(u"△5.2"_s), -5.2);
    EXPECT_EQ(model::figureOf(u"▲ 1,000"_s), -1000.0);
    for (const QString& word : {u"-"_s, u"X"_s, u"***"_s, u"…"_s, u""_s, u"inf"_s, u"nan"_s, u"1e5"_s, u"約2億"_s})
        EXPECT_FALSE(model::figureOf(word)) << word.toStdString();
}

TEST(Figures, TheSourceOfLowestRankStandsInFrontAndTheOthersBesideIt)
{
    const FigureTable table({figure(2, kCommutingRate, 2015, u"14.7"_s, u"説明資料"_s, 20),
                             figure(2, kCommutingRate, 2015, u"14.75"_s, u"概要"_s, 10),
                             figure(2, kCommutingRate, 2020, u"X"_s)});
    const auto found = table.newest(MunicipalityId{2}, kCommutingRate, 2026);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->statistic.printedValue, u"14.75"_s);
    ASSERT_EQ(found->others.size(), 1U);
    EXPECT_EQ(found->others.front().printedValue, u"14.7"_s);
    EXPECT_EQ(found->differing().size(), 1U) << "14.75 is rounded to 14.8";
    const FigureTable other({figure(2, kCommutingRate, 2015, u"10.17"_s, u"概要"_s, 10),
                             figure(2, kCommutingRate, 2015, u"10.2"_s, u"説明資料"_s, 20)});
    EXPECT_TRUE(other.figure(MunicipalityId{2}, kCommutingRate, 2015)->differing().empty());
    EXPECT_FALSE(table.newest(MunicipalityId{2}, kCommutingRate, 2014));
}

TEST(Eligibility, IsByTheRuleOrByReason)
{
    const std::vector<model::Municipality> municipalities{
        {MunicipalityId{1}, {}, u"札幌市"_s, {}, model::MunicipalityKind::DesignatedCity, {}, {}, {}, {}, {}, {}}};
    const FigureTable figures({figure(1, kDayNightRatio, 2015, u"100.38"_s), figure(2, kCommutingRate, 2015, u"10.0"_s),
                               figure(3, kCommutingRate, 2015, u"6.36"_s), figure(4, kCommutingRate, 2015, u"9.99"_s),
                               figure(4, kCommutingRate, 2015, u"10.0"_s, u"説明資料"_s, 200)});
    const Eligibility found = eligibilityOf(area(), municipalities, figures, QDate(2024, 4, 1));
    ASSERT_TRUE(found.core);
    EXPECT_EQ(found.core->standing, Standing::Meets);
    ASSERT_EQ(found.members.size(), 3U);
    EXPECT_EQ(found.members[0].standing, Standing::Meets) << "10 % is enough";
    EXPECT_EQ(found.members[1].standing, Standing::ByReason);
    EXPECT_EQ(found.members[2].standing, Standing::Lacks) << "a reason of spaces is none";
    EXPECT_TRUE(found.members[2].isDisputed);
    EXPECT_FALSE(found.members[1].isDisputed);
    EXPECT_EQ(eligibilityOf(area(), municipalities, figures, QDate(2020, 3, 31)).members.size(), 2U);
    EXPECT_EQ(eligibilityOf(area(), municipalities, figures, QDate(2014, 3, 31)).count(Standing::Unknown), 2);
    EXPECT_EQ(eligibilityOf(area(), {}, figures, QDate(2024, 4, 1)).core->standing, Standing::Lacks);
}

TEST(AreaTotals, SayWhatIsMissing)
{
    const FigureTable figures({figure(1, kPopulation, 2010, u"100"_s), figure(2, kPopulation, 2010, u"300"_s),
                               figure(1, kPopulation, 2015, u"110"_s), figure(1, kAgeingRate, 2010, u"10.0"_s),
                               figure(2, kAgeingRate, 2010, u"20.0"_s), figure(1, kAgeingRate, 2015, u"11.0"_s)});
    const AreaTotals totals = totalsOf({MunicipalityId{1}, MunicipalityId{2}}, {}, figures, 2026);
    ASSERT_EQ(totals.populations.size(), 2U);
    EXPECT_EQ(totals.ofYear(2010)->people, 400);
    EXPECT_EQ(totals.ofYear(2015)->missing, std::vector{MunicipalityId{2}});
    EXPECT_EQ(totals.newestComplete()->year, 2010);
    ASSERT_TRUE(totals.ageingRate);
    EXPECT_DOUBLE_EQ(*totals.ageingRate, 17.5);
    EXPECT_EQ(totals.ageingYear, 2010);
    EXPECT_EQ(totals.withoutArea.size(), 2U);
    EXPECT_EQ(totalsOf({}, {}, figures, 2026).newestComplete(), nullptr);
}

std::vector<model::FiscalMeasure> published()
{
    using Kind = model::FiscalMeasureKind;
    return {{{}, Kind::CoreByPopulation, 750000, 200000000, 2018, {}, {}},
            {{}, Kind::CoreByPopulation, 2600000, 440000000, 2018, {}, {}},
            {{}, Kind::CoreCeiling, {}, 120000000, 2018, {}, {}},
            {{}, Kind::MemberCeiling, {}, 15000000, 2018, {}, {}}};
}

TEST(FiscalEstimate, AddsUpToThePublishedCeiling)
{
    const FiscalEstimate estimate = estimateFiscal(2600875, 11, published());
    EXPECT_EQ(estimate.basis, EstimateBasis::OutOfRange);
    EXPECT_EQ(estimate.byPopulationYen, 440000000);
    EXPECT_EQ(estimate.membersYen(), 165000000);
    EXPECT_EQ(estimate.totalYen(), 725000000);
}

TEST(FiscalEstimate, LiesOnTheLineBetweenTwoPoints)
{
    const FiscalEstimate half = estimateFiscal((750000 + 2600000) / 2, 3, published());
    EXPECT_EQ(half.basis, EstimateBasis::Interpolated);
    EXPECT_EQ(half.byPopulationYen, 320000000);
    EXPECT_EQ(estimateFiscal(750000, 3, published()).basis, EstimateBasis::Published);
    EXPECT_EQ(estimateFiscal(100, 3, published()).byPopulationYen, 200000000);
    EXPECT_EQ(estimateFiscal(100, 3, published()).basis, EstimateBasis::OutOfRange);
    EXPECT_EQ(estimateFiscal(100, 3, {}).totalYen(), 0);
    auto newer = published();
    newer.push_back({{}, model::FiscalMeasureKind::MemberCeiling, {}, 18000000, 2021, {}, {}});
    EXPECT_EQ(estimateFiscal(750000, 2, newer).membersYen(), 36000000);
}

TEST(TableFindings, TellTotalsThatDoNotAddUpAndNamesThatDoNotExist)
{
    model::NamedTable table;
    table.columns = {u"市町村"_s, u"人"_s, u"率"_s};
    table.rows = {{{}, model::TableRowKind::Item, {u"札幌市"_s, u"1,000"_s, u"1.5"_s}, {}},
                  {{}, model::TableRowKind::Item, {u"美幌市"_s, u"20"_s, u"2.5"_s}, {}},
                  {{}, model::TableRowKind::Total, {u"合計"_s, u"1021"_s, u"3.0"_s}, {}},
                  {{}, model::TableRowKind::Reference, {u"【参考】全国"_s, u"9"_s}, {}}};
    const auto findings = findingsOf(table, {u"札幌市"_s, u"美唄市"_s, u"美馬市"_s});
    ASSERT_EQ(findings.size(), 3U);
    EXPECT_EQ(findings[0], (TableFinding{TableFindingCode::NameUnknown, 1, 0, {u"美幌市"_s, u"美唄市"_s}}));
    EXPECT_EQ(findings[1], (TableFinding{TableFindingCode::TotalDiffers, 2, 1, {u"人"_s, u"1021"_s, u"1020"_s}}))
        << "rates are not added";
    EXPECT_EQ(findings[2].code, TableFindingCode::CellsMissing);
}

} // namespace
