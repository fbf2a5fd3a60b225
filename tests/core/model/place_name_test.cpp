// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/place_name.h"

#include "core/model/numbering.h"
#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::model;
using Kind = ProvisionKind;

namespace {

PlacePart part(Kind kind, const QString& text = {})
{
    PlacePart made;
    made.kind = kind;
    made.text = text;
    return made;
}

PlacePart numbered(Kind kind, NumberStyle style, const std::vector<int>& values)
{
    PlacePart made = part(kind);
    made.number = makeNumber(style, values);
    return made;
}

} // namespace

TEST(PlaceNameTest, CitesAsTheLawDoes)
{
    const PlacePart root = part(Kind::Agreement);
    const PlacePart article = numbered(Kind::Article, NumberStyle::Article, {3, 2});
    const PlacePart paragraph = numbered(Kind::Paragraph, NumberStyle::Arabic, {2});
    const PlacePart item = numbered(Kind::Item, NumberStyle::Parenthesised, {1});
    const PlacePart subitem = numbered(Kind::Subitem, NumberStyle::Katakana, {1});
    EXPECT_EQ(placeName({root, article}), u"第3条の2"_s);
    EXPECT_EQ(placeName({root, article, paragraph, item, subitem}), u"第3条の2第2項第1号ア"_s);
    EXPECT_EQ(placeName({root, article, part(Kind::Paragraph)}), u"第3条の2"_s) << "its only paragraph";
    EXPECT_EQ(placeName({root, part(Kind::SupplementaryProvision), paragraph}), u"附則第2項"_s);
    EXPECT_EQ(placeName({root, numbered(Kind::Chapter, NumberStyle::Chapter, {1}), article}), u"第1章 第3条の2"_s);
    EXPECT_EQ(placeName({root, part(Kind::Preamble)}), u"前文"_s);
    EXPECT_EQ(placeName({root}), u"全体"_s);
    EXPECT_EQ(placeName({}), u"全体"_s);
}

TEST(PlaceNameTest, TablesAndSignaturesBySpaces)
{
    const PlacePart root = part(Kind::Agreement);
    PlacePart section = numbered(Kind::Section, NumberStyle::Parenthesised, {1});
    section.number.asWritten = u"(1)"_s;
    section.caption = u"【医療】"_s;
    PlacePart role = part(Kind::Role, u"運営する。"_s);
    role.columnHead = u"甲の役割"_s;
    const PlacePart initiative = part(Kind::Initiative, u"救急医療体制の維持及び休日当番医の確保に関する取組"_s);
    EXPECT_EQ(placeName({root, part(Kind::RoleTable, u"別表第1"_s), section, initiative, role}),
              u"別表第1 (1)医療 「救急医療体制の維持及び休日当番医の確保に…」 甲の役割"_s);
    EXPECT_EQ(placeName({root, part(Kind::RoleTable), part(Kind::Initiative), part(Kind::Role)}),
              u"別表 「取組」 役割"_s);
    EXPECT_EQ(placeName({root, part(Kind::SignatureBlock), part(Kind::Signature), part(Kind::SignatureName)}),
              u"記名押印欄 氏名"_s);
}

TEST(PlaceNameTest, EveryKindHasAName)
{
    for (int kind = 0; kind <= static_cast<int>(Kind::Text); ++kind) {
        const bool isSilent = static_cast<Kind>(kind) == Kind::Agreement ||
                              static_cast<Kind>(kind) == Kind::Paragraph || static_cast<Kind>(kind) == Kind::Signature;
        EXPECT_EQ(placeName({part(static_cast<Kind>(kind))}) == u"全体", isSilent) << kind;
    }
}
