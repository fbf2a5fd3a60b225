// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_names.h"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;
using namespace core;

TEST(FileNames, WordsBecomeNamesThatStayInTheirFolder)
{
    const std::vector<std::pair<QString, QString>> cases{
        {u"A/B圏　年表.pdf"_s, u"A_B圏　年表.pdf"_s},
        {u".."_s, u"文書"_s},
        {u"."_s, u"文書"_s},
        {u"../小樽市"_s, u"_小樽市"_s},
        {u"CON"_s, u"_CON"_s},
        {u"小樽市. "_s, u"小樽市"_s},
        {u"a\u202Efdp.exe"_s, u"afdp.exe"_s},
        {u"連携協約（小樽市）.pdf"_s, u"連携協約（小樽市）.pdf"_s},
    };
    for (const auto& [words, name] : cases) {
        EXPECT_EQ(safeFileName(words), name) << words.toStdString();
        EXPECT_EQ(safeFileName(name), name);
    }
}

TEST(FileNames, LongNamesFitIntoAFileSystem)
{
    for (const QString& words :
         {u"長"_s.repeated(500), u"𠮷"_s.repeated(500), u"a"_s.repeated(500), u"é長𠮷"_s.repeated(90)}) {
        const QString name = safeFileName(words + u".pdf"_s);
        EXPECT_LE(name.toUtf8().size(), 240);
        EXPECT_GE(name.toUtf8().size(), 236);
        EXPECT_TRUE(name.endsWith(u".pdf"));
        EXPECT_EQ(QString::fromUtf8(name.toUtf8()), name) << "no half character";
    }
}
