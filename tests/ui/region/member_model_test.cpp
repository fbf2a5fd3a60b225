// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/region/member_list_model.h"

#include "tests/support/qt_printing.h"
#include "ui/region/member_filter_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace core;
using ui::region::MemberListModel;
using ui::region::MemberRow;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

/// The smallest signal that is true: a reset only when rows come, go or move.
TEST(MemberListModel, EmitsTheSmallestSignal)
{
    MemberListModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    ui::region::MemberFilterModel filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester filterTester(&filter, kFatal);
    std::vector<MemberRow> rows(3);
    for (size_t i = 0; i < rows.size(); ++i) {
        rows[i].municipality.id = MunicipalityId{static_cast<qint64>(i) + 1};
        rows[i].municipality.name = QString::number(i);
    }
    const QSignalSpy reset(&model, &MemberListModel::modelReset);
    const QSignalSpy changed(&model, &MemberListModel::dataChanged);
    const QSignalSpy head(&model, &MemberListModel::headerDataChanged);
    model.setRows(rows);
    EXPECT_EQ(reset.count(), 1);
    model.setRows(rows);
    EXPECT_EQ(reset.count() + changed.count(), 1);
    rows[1].population = 5;
    rows[1].populationYear = 2020;
    model.setRows(rows);
    EXPECT_EQ(reset.count(), 1);
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed[0][0].value<QModelIndex>().row(), 1);
    EXPECT_EQ(head.count(), 1) << "the year stands in the head";
    rows[0].population = 6;
    rows[0].populationYear = 2015;
    model.setRows(rows);
    EXPECT_EQ(model.headerData(MemberListModel::Population, Qt::Horizontal), u"Population"_s);
    EXPECT_EQ(model.index(0, MemberListModel::Population).data(Qt::ToolTipRole), u"Population of 2015"_s);
    rows.erase(rows.begin());
    model.setRows(rows);
    EXPECT_EQ(reset.count(), 2);
    filter.sort(MemberListModel::Population, Qt::DescendingOrder);
    filter.setWords(u"1"_s);
    EXPECT_EQ(filter.rowCount(), 1);
}

} // namespace
