// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/writer/omitted_rows.h"

#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

/// Both sides of what a paper shows of two units, 「old｜new」 where they differ.
QStringList shown(const QStringList& old, const QStringList& now)
{
    QStringList lines;
    for (const amend::ComparisonRow& row : amend::withOmissions(amend::pairedLines(old, now)))
        lines.append(row.oldLine == row.newLine ? row.newLine : row.oldLine + u'｜' + row.newLine);
    return lines;
}

TEST(OmittedRows, OfAnArticleStandByTheirNumbers)
{
    const QStringList old{u"（役割）"_s,
                          u"第4条　甲は、進める。"_s,
                          u"2　乙は、協力する。"_s,
                          u"3　住民の意見を聴く。"_s,
                          u"4　公表する。"_s,
                          u"5　見直す。"_s};
    QStringList now = old;
    now[2] = u"2　乙は、支援する。"_s;
    EXPECT_EQ(shown(old, now), (QStringList{u"（役割）"_s, u"第4条　（略）"_s,
                                            u"2　乙は、協力する。｜2　乙は、支援する。"_s, u"3から5まで　（略）"_s}));
}

TEST(OmittedRows, WhatAChangedItemStandsBelowStays)
{
    const QStringList old{
        u"第3条　次に掲げるとおりとする。"_s, u"　(1)　産業"_s, u"　(2)　観光"_s, u"　　ア　宿泊"_s, u"　(3)　図書"_s,
        u"2　その他は、別に定める。"_s};
    QStringList now = old;
    now[4] = u"　(3)　図書館"_s;
    EXPECT_EQ(shown(old, now), (QStringList{u"第3条　次に掲げるとおりとする。"_s, u"　(1)及び(2)　（略）"_s,
                                            u"　(3)　図書｜　(3)　図書館"_s, u"2　（略）"_s}));
}

TEST(OmittedRows, OfAMovedUnitOnlyTheNumberIsShown)
{
    const QStringList old{u"（協議）"_s, u"第5条　次の事項を協議する。"_s, u"　(1)　進捗"_s};
    QStringList now = old;
    now[1] = u"第6条　次の事項を協議する。"_s;
    EXPECT_EQ(shown(old, now), (QStringList{u"（協議）"_s, u"第5条　（略）｜第6条　（略）"_s}));
}

TEST(OmittedRows, OfATableAreWholeSectionsWithoutTheirHeadings)
{
    const QStringList old{u"別表（第3条関係）"_s, u"(1)　経済"_s,  u"取組\t内容"_s,       u"観光\t宣伝する。"_s,
                          u"(2)　生活"_s,         u"ア　医療"_s,   u"取組\t内容"_s,       u"救急\t維持する。"_s,
                          u"イ　防災"_s,          u"取組\t内容"_s, u"災害\t訓練する。"_s, u"消防\t応援する。"_s};
    QStringList now = old;
    now[11] = u"消防\t広域化する。"_s;
    EXPECT_EQ(shown(old, now),
              (QStringList{u"別表（第3条関係）"_s, u"（略）"_s, u"(2)　生活"_s, u"（略）"_s, u"イ　防災"_s,
                           u"取組\t内容"_s, u"（略）"_s, u"消防\t応援する。｜消防\t広域化する。"_s}));
}

} // namespace
