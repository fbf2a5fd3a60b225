// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/window_fixture.h"
#include "ui/common/grid_view.h"
#include "ui/shell/agreement_tab.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

const QString kInitiative = u"一行目\n二行目"_s;
const QString kCore = u"甲は、“窓口”を置く。"_s;
const QString kMember = u"乙は、甲に\n協力する。"_s;

/// Excel 2019 on Windows: the description of the clipboard, the workbook of Office, styles of mso, a break inside a
/// cell.
QString excelHtml()
{
    return u"<html xmlns:v=\"urn:schemas-microsoft-com:vml\"\r\nxmlns:o=\"urn:schemas-microsoft-com:office:office\"\r\n"
           "xmlns:x=\"urn:schemas-microsoft-com:office:excel\"\r\nxmlns=\"http://www.w3.org/TR/REC-html40\">\r\n\r\n"
           "<head>\r\n<meta http-equiv=Content-Type content=\"text/html; charset=utf-8\">\r\n"
           "<meta name=ProgId content=Excel.Sheet>\r\n<meta name=Generator content=\"Microsoft Excel 15\">\r\n"
           "<style>\r\n<!--table\r\n\t{mso-displayed-decimal-separator:\"\\.\";\r\n"
           "\tmso-displayed-thousand-separator:\"\\,\";}\r\n@page\r\n\t{margin:.75in .7in .75in .7in;}\r\n"
           "ruby\r\n\t{ruby-align:left;}\r\nrt\r\n\t{color:windowtext;\r\n\tmso-char-type:katakana;\r\n\tdisplay:none;}"
           "\r\n"
           "tr\r\n\t{mso-height-source:auto;\r\n\tmso-ruby-visibility:none;}\r\ntd\r\n\t{padding-top:1px;\r\n"
           "\tmso-ignore:padding;\r\n\tcolor:black;\r\n\tfont-family:游ゴシック, monospace;\r\n"
           "\tmso-font-charset:128;\r\n\tvertical-align:middle;\r\n\twhite-space:nowrap;}\r\n.xl65\r\n"
           "\t{white-space:normal;}\r\n-->\r\n</style>\r\n</head>\r\n\r\n"
           "<body link=\"#0563C1\" vlink=\"#954F72\">\r\n\r\n"
           "<table border=0 cellpadding=0 cellspacing=0 width=216 style='border-collapse:\r\n "
           "collapse;width:162pt'>\r\n"
           " <col width=72 span=3 style='width:54pt'>\r\n <tr height=50 "
           "style='height:37.5pt'>\r\n<!--StartFragment-->\r\n"
           "  <td height=50 class=xl65 width=72 style='height:37.5pt;width:54pt'>一行目<br>\r\n    二行目</td>\r\n"
           "  <td class=xl65 width=72 style='width:54pt'>甲は、“窓口”を置く。</td>\r\n"
           "  <td class=xl65 width=72 style='width:54pt'>乙は、甲に<br>\r\n    "
           "協力する。</td>\r\n<!--EndFragment-->\r\n"
           " </tr>\r\n</table>\r\n\r\n</body>\r\n\r\n</html>\r\n"_s;
}

/// LibreOffice Calc 7: paragraph styles in the head, fonts in the cells, line ends in the source.
QString calcHtml()
{
    return u"<!DOCTYPE html>\n\n<html>\n<head>\n\t\n\t<meta http-equiv=\"content-type\" content=\"text/html; "
           "charset=utf-8\"/>\n\t<title></title>\n\t<meta name=\"generator\" content=\"LibreOffice 7.4.7.2 "
           "(Linux)\"/>\n"
           "\t<style type=\"text/css\">\n\t\tbody,div,table,thead,tbody,tfoot,tr,th,td,p { font-family:\"Liberation "
           "Sans\"; font-size:x-small }\n\t\ta.comment-indicator:hover + comment { background:#ffd; "
           "position:absolute; display:block; border:1px solid black; padding:0.5em;  } \n\t\ta.comment-indicator { "
           "background:red; display:inline-block; border:1px solid black; width:0.5em; height:0.5em;  } \n"
           "\t\tcomment { display:none;  } \n\t</style>\n\t\n</head>\n\n<body>\n<table cellspacing=\"0\" "
           "border=\"0\">\n\t<colgroup span=\"3\" width=\"85\"></colgroup>\n\t<tr>\n\t\t<td height=\"32\" "
           "align=\"left\"><font face=\"Noto Sans CJK JP\">一行目<br>二行目</font></td>\n\t\t<td align=\"left\"><font "
           "face=\"Noto Sans CJK JP\">甲は、“窓口”を置く。</font></td>\n\t\t<td align=\"left\"><font face=\"Noto Sans "
           "CJK JP\">乙は、甲に<br>協力する。</font></td>\n\t</tr>\n</table>\n</body>\n\n</html>\n"_s;
}

/// As both write it: a cell with a break stands in quotes.
QString tabs(const QString& lineEnd)
{
    return u"\"一行目\n二行目\"\t甲は、“窓口”を置く。\t\"乙は、甲に\n協力する。\""_s + lineEnd;
}

struct Source
{
    const char* name;
    QString html;
    QString text;
};

void PrintTo(const Source& source, std::ostream* stream)
{
    *stream << source.name;
}

} // namespace

class PasteTest : public WindowTest, public testing::WithParamInterface<Source>
{
};

TEST_P(PasteTest, CellsOfASpreadsheetComeInAsTheyAreAndStayInTheRegistry)
{
    open();
    auto& tab = openDraft();
    named<QTabWidget>(tab, u"editors"_s)->setCurrentIndex(1);
    auto& grid = tab.frontGrid();
    const int row = rowWith(grid, 3, u"必要な協力"_s);
    ASSERT_GT(row, 0);
    const QString before = storedText();
    grid.goToRow(row, 1);
    auto* cells = new QMimeData;
    cells->setText(GetParam().text);
    if (!GetParam().html.isEmpty())
        cells->setHtml(GetParam().html);
    QApplication::clipboard()->setMimeData(cells);
    QTest::keyClick(&grid, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(kInitiative, grid.model()->index(row, 1).data().toString());
    EXPECT_EQ(kCore, grid.model()->index(row, 2).data().toString());
    EXPECT_EQ(kMember, grid.model()->index(row, 3).data().toString());
    const QString after = storedText();
    for (const QString& words : {kInitiative, kCore, kMember})
        EXPECT_TRUE(after.contains(words)) << words.toStdString();
    EXPECT_FALSE(after.contains(u"mso"_s));
    // One act, one step back.
    trigger(u"undo"_s);
    EXPECT_EQ(before, storedText());
}

INSTANTIATE_TEST_SUITE_P(Programs, PasteTest,
                         testing::Values(Source{"Excel", excelHtml(), tabs(u"\r\n"_s)},
                                         Source{"Calc", calcHtml(), tabs(u"\n"_s)},
                                         Source{"ExcelText", QString(), tabs(u"\r\n"_s)},
                                         Source{"CalcText", QString(), tabs(QString())}));

} // namespace tests
