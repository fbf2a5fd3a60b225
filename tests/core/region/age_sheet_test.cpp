// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/region/age_sheet.h"

#include "core/region/indicators.h"
#include "core/region/ward_dissolve.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::region;

namespace {

model::Municipality municipality(qint64 id, const QString& name)
{
    model::Municipality made;
    made.id = MunicipalityId{id};
    made.name = name;
    return made;
}

model::Statistic ageFigure(qint64 id, QStringView indicator, int year, const QString& printed)
{
    model::Statistic made;
    made.municipality = MunicipalityId{id};
    made.indicator = indicator.toString();
    made.year = year;
    made.printedValue = printed;
    made.source = u"国勢調査"_s;
    return made;
}

const std::vector<model::Municipality> kTwo{municipality(1, u"甲市"_s), municipality(2, u"乙町"_s)};
const AreaMembers kArea{u"試験圏"_s, {MunicipalityId{1}, MunicipalityId{2}}};

TEST(AgeSheet, HasTwoGroupsFromTheAgeingRate)
{
    const FigureTable figures({ageFigure(1, kPopulation, 2015, u"3,000"_s), ageFigure(2, kPopulation, 2015, u"1000"_s),
                               ageFigure(1, kAgeingRate, 2015, u"20.0"_s), ageFigure(2, kAgeingRate, 2015, u"40.0"_s),
                               ageFigure(1, kAgeingRate, 2010, u"18.2"_s)});
    const auto sheet = ageSheet(kArea, kTwo, figures);
    EXPECT_EQ(sheet.title, u"年齢2区分別人口割合（試験圏）"_s);
    ASSERT_EQ(sheet.rows.size(), 4U) << "2010 of one of them without a sum, 2015 of both with it";
    EXPECT_EQ(sheet.rows[0].cells, (QStringList{u"2010年"_s, u"甲市"_s, u"81.8"_s, u"18.2"_s, u"国勢調査"_s}));
    EXPECT_EQ(sheet.rows[3].kind, model::TableRowKind::Total);
    EXPECT_EQ(sheet.rows[3].cells.mid(2, 2), (QStringList{u"75.0"_s, u"25.0"_s})) << "weighted by the people";
}

TEST(AgeSheet, HasThreeGroupsWhereTheyAreKept)
{
    std::vector<model::Statistic> all{ageFigure(1, kAgeingRate, 2015, u"20.0"_s)};
    const std::array<QString, 3> people{u"100"_s, u"600"_s, u"300"_s};
    for (size_t group = 0; group < people.size(); ++group) {
        all.push_back(ageFigure(1, kAgeGroups.at(group), 2020, people.at(group)));
        all.push_back(ageFigure(2, kAgeGroups.at(group), 2020, u"50"_s));
    }
    const auto sheet = ageSheet(kArea, kTwo, FigureTable(all));
    EXPECT_EQ(sheet.title, u"年齢3区分別人口割合（試験圏）"_s);
    ASSERT_EQ(sheet.rows.size(), 3U);
    EXPECT_EQ(sheet.rows[0].cells.mid(2, 3), (QStringList{u"10.0"_s, u"60.0"_s, u"30.0"_s}));
    EXPECT_EQ(sheet.rows[2].cells.mid(2, 3), (QStringList{u"13.0"_s, u"56.5"_s, u"30.4"_s}));
    EXPECT_TRUE(ageSheet(kArea, kTwo, FigureTable()).rows.empty());
}

TEST(Dissolved, GivesUpWhenItIsCancelled)
{
    const model::BoundaryRing ring{{0, 0}, {10, 0}, {10, 10}, {0, 10}};
    Task task;
    EXPECT_EQ(dissolved({ring}, task).size(), 1U);
    task.cancel();
    EXPECT_TRUE(dissolved({ring}, task).empty());
}

} // namespace
