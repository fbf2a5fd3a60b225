// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/range_clipboard.h"

#include "tests/support/qt_printing.h"

#include <QMimeData>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using ui::CellBlock;

namespace {

CellBlock fromText(const QString& text)
{
    QMimeData data;
    data.setText(text);
    return ui::cellsOf(data);
}

CellBlock fromHtml(const QString& html)
{
    QMimeData data;
    data.setText(u"not this"_s);
    data.setHtml(html);
    return ui::cellsOf(data);
}

} // namespace

TEST(RangeClipboard, GoesOutAndComesBack)
{
    const CellBlock block{{u"災害対策"_s, u"1行目\n2行目"_s, u"引用\"符\""_s}, {u""_s, u"タブ\tの後"_s, u"<b>&"_s}};
    const auto both = ui::toMimeData(block);
    EXPECT_EQ(block, fromText(both->text()));
    // HTML has no tab inside a cell; all else comes back.
    CellBlock expected = block;
    expected[1][1] = u"タブ の後"_s;
    EXPECT_EQ(expected, ui::cellsOf(*both));
}

TEST(RangeClipboard, ReadsTheQuotingOfExcel)
{
    EXPECT_EQ((CellBlock{{u"a\nb"_s, u"c"_s}, {u"d"_s, u"e"_s}}), fromText(u"\"a\nb\"\tc\r\nd\te\r\n"_s));
    EXPECT_EQ((CellBlock{{u"\"片側だけの引用符"_s}}), fromText(u"\"片側だけの引用符"_s));
    EXPECT_EQ((CellBlock{{u""_s, u""_s}}), fromText(u"\t"_s));
    EXPECT_EQ((CellBlock{{u"一つのセル"_s}}), fromText(u"一つのセル"_s));
    EXPECT_TRUE(fromText(QString()).empty());
}

TEST(RangeClipboard, ReadsTheTableOfAnOffice)
{
    // The shape that Excel writes: styles, fragments, a line break kept in the cell.
    const CellBlock excel =
        fromHtml(u"<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><style>td{mso:1}"
                 "</style></head><body><!--StartFragment--><table><col width=72><tr>"
                 "<td class=xl65>取組</td><td class=xl65>一<br style='mso-data-placement:same-cell;'>"
                 "二</td></tr><tr><td>&nbsp;</td><td>x</td></tr></table><!--EndFragment--></body>"
                 "</html>"_s);
    EXPECT_EQ((CellBlock{{u"取組"_s, u"一\n二"_s}, {u""_s, u"x"_s}}), excel);
    // LibreOffice: paragraphs and fonts inside the cells, merged cells.
    const CellBlock office =
        fromHtml(u"<table cellspacing=\"0\"><colgroup/><tr><td colspan=2><p><font face=\"x\">見出し"
                 "</font></p></td></tr><tr><td><p>左</p></td><td><p>右</p></td></tr></table>"_s);
    EXPECT_EQ((CellBlock{{u"見出し"_s, u""_s}, {u"左"_s, u"右"_s}}), office);
}

TEST(RangeClipboard, WordsWithoutATableAreOneCell)
{
    QMimeData data;
    data.setText(u"ことば"_s);
    data.setHtml(u"<p>ことば</p>"_s);
    EXPECT_EQ((CellBlock{{u"ことば"_s}}), ui::cellsOf(data));
}
