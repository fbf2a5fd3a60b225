// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/file_prompt.h"

#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(WithEnding, ANameTypedWithoutOneGetsThatOfTheSuggestion)
{
    const QString pdf = u"PDF files (*.pdf)"_s;
    EXPECT_EQ(ui::withEnding(u"/a/宣言"_s, u"/a/宣言書.pdf"_s, pdf), u"/a/宣言.pdf"_s);
    EXPECT_EQ(ui::withEnding(u"/a/第2.1版"_s, u"/a/宣言書.pdf"_s, pdf), u"/a/第2.1版.pdf"_s);
    EXPECT_EQ(ui::withEnding(u"/a/宣言.PDF"_s, u"/a/宣言書.pdf"_s, pdf), u"/a/宣言.PDF"_s);
    EXPECT_EQ(ui::withEnding(u"/a/図.svg"_s, u"/a/図.pdf"_s, u"PDF (*.pdf);;SVG (*.svg)"_s), u"/a/図.svg"_s);
    EXPECT_EQ(ui::withEnding(u"/a/添付"_s, u"/a/添付.docx"_s, u"All files (*)"_s), u"/a/添付"_s) << "any name will do";
    EXPECT_EQ(ui::withEnding({}, u"/a/宣言書.pdf"_s, pdf), QString()) << "the user went back";
}
