// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_paper.h"

#include "core/store/registry.h"
#include "tests/ui/support/ui_support.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;
using ui::map::MapFace;
using ui::map::MapInk;

namespace tests {

class MapPaperTest : public PageTest
{
protected:
    void SetUp() override
    {
        m_registry = registry(u"sapporo"_s);
        auto read = ui::map::readMapPaper(*m_registry, {}, QDate(2024, 4, 1));
        ASSERT_TRUE(read);
        m_paper = std::move(*read);
    }
    [[nodiscard]] core::print::MapContent content(const QString& theme, MapInk ink = MapInk::Colours) const
    {
        return ui::map::mapForPaper(m_paper, m_paper.theme(theme), MapFace::Borders, ink);
    }
    static QStringList legend(const core::print::MapContent& content)
    {
        QStringList words;
        for (const auto& one : content.classes)
            words << one.words;
        return words;
    }

    std::unique_ptr<store::Registry> m_registry;
    ui::map::MapPaperData m_paper;
};

TEST_F(MapPaperTest, ThemesAreFoundByKeyAndTitle)
{
    ASSERT_FALSE(m_paper.themes.empty());
    EXPECT_EQ(m_paper.theme({}), &m_paper.themes.front());
    EXPECT_EQ(m_paper.theme(m_paper.themes.back().title), &m_paper.themes.back());
    EXPECT_EQ(m_paper.theme(u"agreementStatus"_s)->key, u"agreementStatus"_s);
    EXPECT_EQ(m_paper.theme(u"temperature"_s), nullptr);
    EXPECT_EQ(ui::map::sheetTitle(content({})), u"さっぽろ連携中枢都市圏　位置図　"_s + m_paper.themes.front().title);
}

TEST_F(MapPaperTest, TheLegendWritesItsBordersAlikeAndTellsTheCoreCity)
{
    const QStringList change = legend(content(u"populationChange"_s));
    EXPECT_FALSE(change.join(u' ').contains(u'-')) << "less is written △, as beside the names";
    EXPECT_TRUE(change.join(u' ').contains(u'△')) << change.join(u' ').toStdString();
    QList<qsizetype> decimals;
    for (const QString& words : change.sliced(0, change.size() - 1)) {
        static const QRegularExpression kNumber(u"[0-9]+(\\.[0-9]+)?"_s);
        for (auto match = kNumber.globalMatch(words); match.hasNext();)
            decimals << match.next().captured(1).size();
    }
    ASSERT_FALSE(decimals.isEmpty());
    EXPECT_EQ(std::count(decimals.begin(), decimals.end(), decimals.front()), decimals.size())
        << change.join(u'/').toStdString();

    const auto status = content(u"agreementStatus"_s);
    EXPECT_EQ(legend(status), (QStringList{u"In force"_s, u"Core city (strong border)"_s}))
        << "the core city has no agreement with itself: it lacks nothing";
    EXPECT_FALSE(legend(content(u"commutingRate"_s)).contains(u"No figure"_s)) << "nobody commutes to himself";
    EXPECT_TRUE(status.classes.back().isCore);
    EXPECT_EQ(status.classes.front().hatching, 0) << "one class has nothing to be told from";
    EXPECT_EQ(status.classes.front().count, 11);
}

TEST_F(MapPaperTest, KpisReachedTellHowTheyAreCounted)
{
    EXPECT_EQ(m_paper.theme(u"kpi"_s)->title, u"KPIs reached, end of 令和5年度 (%)"_s);
    EXPECT_TRUE(m_paper.theme(u"kpi"_s)->figures.isEmpty()) << "nothing of the second period was measured yet";
    EXPECT_TRUE(legend(content(u"kpi"_s)).contains(u"No figure"_s));

    auto later = ui::map::readMapPaper(*m_registry, {}, QDate(2026, 5, 1));
    ASSERT_TRUE(later);
    m_paper = std::move(*later);
    const ui::map::MapTheme* theme = m_paper.theme(u"kpi"_s);
    ASSERT_NE(theme, nullptr);
    EXPECT_EQ(theme->title, u"KPIs reached, end of 令和7年度 (%)"_s);
    EXPECT_EQ(theme->figures.value(u"01100"_s).words, u"5.0 (1/20)"_s) << "of the joint exercise all take part";
    EXPECT_DOUBLE_EQ(theme->figures.value(u"01100"_s).number, 5.0);
    const auto coloured = content(u"kpi"_s);
    ASSERT_EQ(coloured.sources.size(), 2);
    EXPECT_TRUE(coloured.sources[0].startsWith(u"値：第2期"_s)) << coloured.sources[0].toStdString();
    EXPECT_TRUE(coloured.sources[1].startsWith(u"注："_s)) << coloured.sources[1].toStdString();

    auto before = ui::map::readMapPaper(*m_registry, {}, QDate(2019, 3, 31));
    ASSERT_TRUE(before);
    EXPECT_EQ(before->theme(u"kpi"_s), nullptr) << "no vision had begun";
}

TEST_F(MapPaperTest, GreysAreGrey)
{
    for (const ui::map::MapTheme& theme : m_paper.themes) {
        for (const auto& one : content(theme.key, MapInk::Greys).classes)
            EXPECT_EQ(one.fill.hsvSaturation(), 0) << theme.key.toStdString();
    }
    EXPECT_TRUE(content({}).isSchematic) << "no boundaries are kept";
    EXPECT_TRUE(content({}).hasHatching);
}

} // namespace tests
