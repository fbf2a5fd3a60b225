// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedure/page_check.h"

#include "core/base/width_folding.h"
#include "tests/core/procedure/procedure_support.h"
#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

#include <functional>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::procedure;

namespace tests {

namespace {

const QStringList kLines{u"連携中枢都市圏形成に係る連携協約"_s,
                         u""_s,
                         u"第１条　札幌市（甲）と当別町（乙）は、連携する。"_s,
                         u"第２条　甲及び乙は、別表に掲げる取組を行う。"_s,
                         u"取組\t内容\t甲\t乙"_s,
                         u"災害対策\t合同で訓練を行う。\t訓練を主催する。\t訓練に参加する。"_s,
                         u"地域医療\t救急の輪番を組む。\t輪番を調整する。\t輪番に参加する。"_s,
                         u"平成31年3月29日"_s};

QString pageOf(const QStringList& lines)
{
    return withoutSpaces(lines.join(QString()));
}

} // namespace

TEST(PageCheck, AWholeTextIsSoundHoweverItsPagesBreak)
{
    const QString all = pageOf(kLines);
    for (qsizetype cut = 0; cut <= all.size(); ++cut) {
        const auto findings = checkPages({all.first(cut), all.sliced(cut)}, kLines);
        EXPECT_TRUE(findings.empty()) << cut << ' ' << findings.front().found.toStdString() << " / "
                                      << findings.front().expected.toStdString();
    }
}

TEST(PageCheck, ARowMayGoOnOnTheNextPageCellByCell)
{
    const QString head = pageOf(kLines.first(5));
    const QString tail = pageOf(kLines.sliced(6));
    const QStringList pages{head + u"災害対策合同で訓練訓練を主催訓練に参"_s, u"を行う。する。加する。"_s + tail};
    EXPECT_TRUE(checkPages(pages, kLines).empty());
    // A cell higher than a page.
    const QStringList three{head + u"災害対策合同で訓練を"_s, u"訓練を主"_s,
                            u"行う。催する。訓練に参加する。"_s + tail};
    EXPECT_FALSE(checkPages({three[0], three[2]}, kLines).empty());
    EXPECT_TRUE(
        checkPages({head + u"災害対策合同訓練を訓練に"_s, u"で訓練を主参"_s, u"行う。催する。加する。"_s + tail},
                   kLines)
            .empty());
}

TEST(PageCheck, FindsEveryChangeOfTheTextOnThePages)
{
    const std::vector<std::function<void(QStringList&)>> slips{
        [](QStringList& lines) { lines.removeAt(3); },
        [](QStringList& lines) { lines.insert(3, u"第２条　甲及び乙は、協議する。"_s); },
        [](QStringList& lines) { lines.swapItemsAt(2, 3); },
        [](QStringList& lines) { lines[2].replace(u"甲"_s, u"乙"_s); },
        [](QStringList& lines) { lines[2].replace(u'、', u'，'); },
        [](QStringList& lines) { lines[3].replace(u"２"_s, u"３"_s); },
        [](QStringList& lines) { lines[5].replace(u"訓練に"_s, u"訓錬に"_s); },
        [](QStringList& lines) { lines[4].replace(u"\t甲\t乙"_s, u"\t乙\t甲"_s); },
        [](QStringList& lines) { lines[5] = u"災害対策\t合同で訓練を行う。\t訓練に参加する。\t訓練を主催する。"_s; },
        [](QStringList& lines) { lines.swapItemsAt(5, 6); },
        [](QStringList& lines) { lines[7].replace(u"29"_s, u"28"_s); },
        [](QStringList& lines) { lines.removeLast(); },
        [](QStringList& lines) { lines.append(u"印"_s); }};
    for (size_t at = 0; at < slips.size(); ++at) {
        QStringList planted = kLines;
        slips[at](planted);
        const QString all = pageOf(planted);
        for (const qsizetype cut : {qsizetype{0}, all.size() / 2}) {
            const auto findings = checkPages({all.first(cut), all.sliced(cut)}, kLines);
            ASSERT_FALSE(findings.empty()) << at;
            EXPECT_LE(findings.size(), 5U);
            EXPECT_EQ(findings.front().fault, PaperFault::TextDiffers);
            EXPECT_EQ(findings.front().severity, PaperSeverity::Error);
        }
    }
}

TEST(PageCheck, WhatHasMovedMayStandElsewhereWhereTheOrderIsFree)
{
    QStringList moved = kLines;
    moved.move(2, 6);
    EXPECT_TRUE(checkPages({pageOf(moved)}, kLines, LineOrder::Free).empty());
    EXPECT_FALSE(checkPages({pageOf(moved)}, kLines).empty());
    moved[3].replace(u"甲"_s, u"乙"_s);
    EXPECT_FALSE(checkPages({pageOf(moved)}, kLines, LineOrder::Free).empty());
}

TEST(PageCheck, TellsWhatStandsThereAndWhatShould)
{
    QStringList planted = kLines;
    planted[7] = u"平成31年3月28日"_s;
    const auto findings = checkPages({pageOf(planted)}, kLines);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings.front().found, u"平成31年3月28日"_s);
    EXPECT_EQ(findings.front().expected, u"平成31年3月29日"_s);
}

TEST(PageCheck, ASideOfAComparisonComesFromItsTextAndShowsWhatTheOtherLacks)
{
    const QStringList frame{u"変更前"_s};
    const QStringList needed{kLines[3]};
    EXPECT_TRUE(checkSide({pageOf({u"変更前"_s, u"２及び３　（略）"_s, kLines[3]})}, kLines, needed, frame).empty());
    EXPECT_TRUE(checkSide({pageOf({u"変更前"_s, kLines[2], kLines[3]})}, kLines, needed, frame).empty());
    EXPECT_FALSE(checkSide({pageOf({u"変更前"_s, kLines[2]})}, kLines, needed, frame).empty()) << "left out";
    EXPECT_FALSE(
        checkSide({pageOf({u"変更前"_s, kLines[3], u"第３条　疑義は、協議する。"_s})}, kLines, needed, frame).empty())
        << "added";
    EXPECT_FALSE(
        checkSide({pageOf({u"変更前"_s, QString(kLines[3]).replace(u"乙"_s, u"丙"_s)})}, kLines, needed, frame).empty())
        << "written otherwise";
}

} // namespace tests
