// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/role_table/row_drop.h"

#include "app/samples/sample_text.h"
#include "core/model/provision_place.h"
#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

using namespace core;
using namespace ui::role_table;
using namespace Qt::StringLiterals;

namespace {

class RowDropTest : public testing::Test
{
protected:
    void SetUp() override
    {
        const auto text = app::sapporoText(app::sampleParties(u"札幌市"_s, u"小樽市"_s));
        ASSERT_TRUE(text.isOk());
        root = text->root;
        grid = makeGrid(root, GridFace::List);
    }
    /// Rows of a kind, in their order.
    [[nodiscard]] std::vector<int> rows(RowKind kind) const
    {
        std::vector<int> found;
        for (size_t i = 0; i < grid.rows.size(); ++i) {
            if (grid.rows[i].kind == kind)
                found.push_back(static_cast<int>(i));
        }
        return found;
    }
    [[nodiscard]] static QStringList words(const Grid& of)
    {
        QStringList all;
        for (const GridRow& row : of.rows)
            all << row.cells.front().words;
        return all;
    }
    /// The words of the rows after the drop; those of before when nothing is to be done.
    [[nodiscard]] QStringList dropped(int row, int before) const
    {
        const auto plan = planDrop(root, grid, row, before);
        if (!plan)
            return words(grid);
        const auto outcome = applyDrop(root, *plan);
        EXPECT_TRUE(outcome.isOk());
        return outcome ? words(makeGrid(outcome->root, GridFace::List)) : QStringList();
    }
    /// What a list looks like when one of its rows is taken out and put in before another.
    [[nodiscard]] QStringList moved(int row, int before) const
    {
        QStringList all = words(grid);
        all.move(row, before > row ? before - 1 : before);
        return all;
    }

    model::Provision root;
    Grid grid;
};

TEST_F(RowDropTest, AnInitiativeComesToStandWhereItWasLetGo)
{
    const auto initiatives = rows(RowKind::Initiative);
    ASSERT_GT(initiatives.size(), 4U);
    for (const int row : initiatives) {
        for (const int beside : initiatives) {
            if (beside != row) {
                EXPECT_EQ(dropped(row, beside + 1), moved(row, beside + 1)) << row << " behind " << beside;
            }
        }
    }
}

TEST_F(RowDropTest, BelowAHeadingItIsTheFirstOfThatSection)
{
    const int row = rows(RowKind::Initiative).back();
    for (const int heading : rows(RowKind::Section)) {
        // A heading above other headings holds no rows of its own in this table.
        if (grid.rows[static_cast<size_t>(heading) + 1].kind == RowKind::Initiative) {
            EXPECT_EQ(dropped(row, heading + 1), moved(row, heading + 1)) << heading;
        }
    }
}

TEST_F(RowDropTest, NothingMovesToWhereItStands)
{
    const int row = rows(RowKind::Initiative)[1];
    EXPECT_FALSE(planDrop(root, grid, row, row).has_value());
    EXPECT_FALSE(planDrop(root, grid, row, row + 1).has_value());
    EXPECT_FALSE(planDrop(root, grid, 0, 3).has_value()); // the table itself
    EXPECT_FALSE(planDrop(root, grid, 10000, 0).has_value());
    EXPECT_FALSE(planDrop(root, grid, row, 0).has_value()); // before the heading of the table
}

TEST_F(RowDropTest, ASectionGoesWithItsRows)
{
    std::vector<int> upper;
    for (const int row : rows(RowKind::Section)) {
        if (grid.rows[static_cast<size_t>(row)].level == 0)
            upper.push_back(row);
    }
    ASSERT_GE(upper.size(), 2U);
    const auto plan = planDrop(root, grid, upper.back(), upper.front());
    ASSERT_TRUE(plan.has_value());
    const auto outcome = applyDrop(root, *plan);
    ASSERT_TRUE(outcome.isOk());
    const QStringList after = words(makeGrid(outcome->root, GridFace::List));
    QStringList expected = words(grid);
    const auto size = static_cast<int>(expected.size()) - upper.back();
    for (int i = 0; i < size; ++i)
        expected.move(upper.back() + i, upper.front() + i);
    EXPECT_EQ(after, expected);
}

} // namespace
