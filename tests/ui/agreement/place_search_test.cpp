// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/provision_place.h"
#include "ui/agreement/place_search.h"

#include "core/recognise/recogniser.h"
#include "tests/support/qt_printing.h"
#include "ui/agreement/provision_rows.h"

#include <gtest/gtest.h>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

model::Provision text()
{
    const recognise::TextDocument document{
        u"places"_s, u"連携協約\n"
                     "甲市（以下「甲」という。）と乙市（以下「乙」という。）は、次のとおり連携協約を締結する。\n"
                     "（目的）\n第1条　目的を定める。\n"
                     "（取組）\n第2条　次に掲げる取組を行う。\n(1)　医療\n(2)　交通\n2　費用は別に定める。\n"
                     "（補則）\n第2条の2　補則を定める。\n"
                     "附　則\nこの協約は、令和4年4月1日から施行する。\n"
                     "別表（第2条関係）\n取組\t内容\t甲の役割\t乙の役割\n"
                     "災害対策\t訓練を行う。\t訓練する。\t訓練する。\n"_s};
    const auto result = recognise::recognise(document);
    EXPECT_TRUE(result.isOk());
    return result->text.root;
}

} // namespace

TEST(PlaceSearch, FindsWhatAUserTypes)
{
    const model::Provision root = text();
    const auto placeFor = [&](const QString& words) {
        const LineageId found = ui::agreement::findPlace(root, words);
        return found.isNull() ? u"nothing"_s : model::placeWords(root, found);
    };
    EXPECT_EQ(u"第1条"_s, placeFor(u"1"_s));
    EXPECT_EQ(u"第2条"_s, placeFor(u"第２条"_s));
    EXPECT_EQ(u"第2条の2"_s, placeFor(u"2条の2"_s));
    EXPECT_EQ(u"第2条第2項"_s, placeFor(u"2条2項"_s));
    EXPECT_EQ(u"第2条第2項"_s, placeFor(u"第二条 第二項"_s));
    EXPECT_TRUE(placeFor(u"2条1項2号"_s).endsWith(u"第2号"_s)) << placeFor(u"2条1項2号"_s).toStdString();
    EXPECT_EQ(u"附則"_s, placeFor(u"附則"_s));
    EXPECT_TRUE(placeFor(u"別表"_s).startsWith(u"別表"_s));
    EXPECT_TRUE(placeFor(u"別表 災害"_s).endsWith(u"災害対策"_s));
    EXPECT_EQ(u"nothing"_s, placeFor(u"9条"_s));
    EXPECT_EQ(u"nothing"_s, placeFor(u"2条9項"_s));
    EXPECT_EQ(u"nothing"_s, placeFor(u"別表 農業"_s));
    EXPECT_EQ(u"nothing"_s, placeFor(QString()));
}

TEST(ProvisionRows, ShowEveryWordOfTheTextOnce)
{
    const model::Provision root = text();
    QStringList words;
    for (const auto& row : ui::agreement::provisionRows(root))
        words.append(row.number + u'|' + row.words);
    EXPECT_EQ(1, words.filter(u"医療"_s).size());
    EXPECT_EQ(1, words.filter(u"第2条の2|（補則）"_s).size());
    EXPECT_EQ(1, words.filter(u"2|費用は別に定める。"_s).size());
    // The role table is edited in its own grid: one row stands for it.
    EXPECT_EQ(1, words.filter(u"別表（第2条関係）"_s).size());
    EXPECT_TRUE(words.filter(u"災害対策"_s).isEmpty());
}
