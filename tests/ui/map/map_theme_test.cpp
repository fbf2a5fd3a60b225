// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_theme.h"

#include "core/store/metro_area_store.h"
#include "core/store/municipality_store.h"
#include "tests/ui/support/ui_support.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;
using ui::map::MapTheme;

namespace tests {

/// An area of three without figures, to which each test adds its own.
class MapThemeTest : public PageTest
{
protected:
    void SetUp() override
    {
        m_registry = registry(u"sapporo"_s);
        store::MunicipalityStore store(m_registry->connection());
        const auto areas = store::MetroAreaStore(m_registry->connection()).all();
        m_area = areas->front();
        m_area.memberships.resize(2);
        m_ids = {m_area.coreCity, m_area.memberships[0].municipality, m_area.memberships[1].municipality};
        const auto all = store.allStatistics();
        ASSERT_TRUE(m_registry->edit(u"統計値を変更"_s, [&]() -> Result<void> {
            for (const model::Statistic& statistic : *all) {
                if (const auto removed = store.removeStatistic(statistic.id); !removed)
                    return removed.error();
            }
            return {};
        }));
    }
    void add(size_t member, const QString& indicator, int year, const QString& printed, const QString& source,
             std::optional<double> computed = {})
    {
        model::Statistic statistic;
        statistic.municipality = m_ids.at(member);
        statistic.indicator = indicator;
        statistic.year = year;
        statistic.printedValue = printed;
        statistic.computedValue = computed;
        statistic.source = source;
        ASSERT_TRUE(m_registry->edit(u"統計値を変更"_s, [&] {
            return store::MunicipalityStore(m_registry->connection()).setStatistic(statistic);
        }));
    }
    [[nodiscard]] MapTheme theme(const QString& key)
    {
        const auto themes = ui::map::registryThemes(*m_registry, m_area, QDate(2024, 4, 1));
        EXPECT_TRUE(themes);
        const auto found =
            std::find_if(themes->begin(), themes->end(), [&](const MapTheme& one) { return one.key == key; });
        return found == themes->end() ? MapTheme() : *found;
    }
    [[nodiscard]] QString words(const MapTheme& theme, size_t member)
    {
        const auto one = store::MunicipalityStore(m_registry->connection()).municipality(m_ids.at(member));
        return theme.figures.value(ui::map::mapCode((*one)->code)).words;
    }

    std::unique_ptr<store::Registry> m_registry;
    model::MetroArea m_area;
    std::vector<MunicipalityId> m_ids;
};

TEST_F(MapThemeTest, TheChangeOfThePopulationIsBetweenTheSameYearsForAll)
{
    const QString population = u"population"_s;
    for (const size_t member : {0U, 1U}) {
        add(member, population, 2015, u"1,000"_s, u"国勢調査 2015"_s);
        add(member, population, 2020, u"900"_s, u"国勢調査 2020"_s);
    }
    add(2, population, 2010, u"1,000"_s, u"国勢調査 2010"_s);
    add(2, population, 2015, u"500"_s, u"国勢調査 2015"_s);
    const MapTheme change = theme(u"populationChange"_s);
    EXPECT_TRUE(change.title.contains(u"2015"_s) && change.title.contains(u"2020"_s)) << change.title.toStdString();
    EXPECT_EQ(words(change, 0), u"△10.0"_s);
    EXPECT_EQ(words(change, 1), u"△10.0"_s);
    EXPECT_EQ(words(change, 2), QString()) << "it has no figure of 2020";
    EXPECT_EQ(change.source, u"国勢調査 2015、国勢調査 2020"_s);
}

TEST_F(MapThemeTest, YearsThatOneMemberAloneHasDecideNothing)
{
    const QString population = u"population"_s;
    for (const size_t member : {0U, 1U, 2U}) {
        add(member, population, 2010, u"1,000"_s, u"国勢調査"_s);
        add(member, population, 2015, u"1,100"_s, u"国勢調査"_s);
    }
    add(2, population, 2020, u"1,200"_s, u"国勢調査"_s);
    const MapTheme change = theme(u"populationChange"_s);
    EXPECT_EQ(change.figures.size(), 3);
    EXPECT_EQ(words(change, 2), u"+10.0"_s);
    EXPECT_EQ(change.source, u"国勢調査"_s);
}

TEST_F(MapThemeTest, AComputedRateKeepsItsDecimalsAndEverySourceIsNamed)
{
    const QString rate = u"ageingRate"_s;
    add(0, rate, 2020, u"－"_s, u"国勢調査"_s, 27.6);
    add(1, rate, 2020, u"31.25"_s, u"住民基本台帳"_s);
    add(2, rate, 2020, QString(), u"国勢調査"_s, 30.0);
    const MapTheme ageing = theme(rate);
    EXPECT_EQ(words(ageing, 0), u"27.6"_s);
    EXPECT_EQ(words(ageing, 1), u"31.25"_s) << "as it was printed";
    EXPECT_EQ(words(ageing, 2), u"30.0"_s);
    EXPECT_EQ(ageing.source, u"国勢調査、住民基本台帳"_s);
    add(0, u"population"_s, 2020, u"1,973,395"_s, u"国勢調査"_s);
    EXPECT_EQ(words(theme(u"population"_s), 0), u"1,973,395"_s);
}

} // namespace tests
