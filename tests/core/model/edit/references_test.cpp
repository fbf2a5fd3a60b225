// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edit/references.h"

#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

using namespace core::model;
using namespace Qt::StringLiterals;

namespace {

QStringList found(const QString& text)
{
    QStringList words;
    for (const Reference& reference : findReferences(text))
        words.append(text.mid(reference.start, reference.length));
    return words;
}

TEST(FindReferences, ReadsTheFormsOfInternalOnes)
{
    EXPECT_EQ(found(u"第3条、第４条第２項及び第三条の二第一項第二号の規定"_s),
              (QStringList{u"第3条"_s, u"第４条第２項"_s, u"第三条の二第一項第二号"_s}));
    EXPECT_EQ(found(u"前条の目的のため、次条第1項及び同条第2項並びに前2項に定める"_s),
              (QStringList{u"前条"_s, u"次条第1項"_s, u"同条第2項"_s, u"前2項"_s}));
    EXPECT_EQ(found(u"第5条から第7条まで、別表第2及び附則第2項"_s),
              (QStringList{u"第5条"_s, u"第7条"_s, u"別表第2"_s, u"附則第2項"_s}));
    EXPECT_EQ(found(u"第1項の規定により、第2号に掲げる"_s), (QStringList{u"第1項"_s, u"第2号"_s}));
    EXPECT_EQ(found(u"この連携協約第3条及び本協約の第4条"_s), (QStringList{u"第3条"_s, u"第4条"_s}));
    EXPECT_EQ(found(u"（第3条関係）"_s), QStringList{u"第3条"_s});
}

TEST(FindReferences, LeavesOtherLawsAlone)
{
    const QStringList others = {u"地方自治法（昭和22年法律第67号）第252条の2第1項の規定により"_s,
                                u"地方自治法第252条の2第1項及び第4項、第96条又は第97条第1項の議決"_s,
                                u"同法第3条第1項第2号"_s,
                                u"法第5条の３第1項、第6条から第8条まで"_s,
                                u"施行令第4条及び個人情報保護条例第5条"_s,
                                u"地方自治法の第252条の2"_s,
                                u"札幌市告示第12号"_s,
                                u"第1号被保険者に対し、総行市第200号による"_s,
                                u"法第3条の規定により、同条第2項に定める"_s,
                                u"まち・ひと・しごと創生法第10条"_s};
    for (const QString& text : others)
        EXPECT_EQ(found(text), QStringList()) << text.toStdString();
}

TEST(FindReferences, TellsOtherLawsFromItsOwnInOneSentence)
{
    EXPECT_EQ(found(u"地方自治法第252条の2第4項の規定により、第3条及び前条の取組を"_s),
              (QStringList{u"第3条"_s, u"前条"_s}));
    EXPECT_EQ(found(u"第3条及び地方自治法第252条の2第1項の"_s), QStringList{u"第3条"_s});
}

TEST(FindReferences, IsNotMisledByWordsThatLookAlike)
{
    for (const QString& text :
         {u"同条例の定めるところにより、前条件を満たす次項目"_s, u"第3条例"_s, u"第2号様式"_s, u"第1号議案"_s,
          u"日本条約集"_s, u"第1条約"_s, u"第3条中「甲」を「乙」に改め、第4条の次に次の1条を加える。"_s})
        EXPECT_EQ(found(text), QStringList()) << text.toStdString();
    EXPECT_EQ(found(u"第三条の一部を除き、第3条の2つの取組"_s), (QStringList{u"第三条"_s, u"第3条"_s}));
}

TEST(FindReferences, KnowsWhichNumbersGoOnFromTheOneBefore)
{
    const auto references = findReferences(u"第3条第1項及び第2項の規定により、第4項に定める"_s);
    ASSERT_EQ(references.size(), 3u);
    EXPECT_EQ(references[1].continued, std::optional<size_t>(0));
    EXPECT_EQ(references[2].continued, std::nullopt);
}

TEST(FindReferences, SurvivesLongAndOddTexts)
{
    EXPECT_EQ(findReferences(QString(200'000, u'第')).size(), 0u);
    EXPECT_EQ(findReferences(QString(u"第3条"_s).repeated(2'000)).size(), 1u);
    EXPECT_EQ(findReferences(u"第99999条第条項号"_s).size(), 0u);
}

} // namespace
