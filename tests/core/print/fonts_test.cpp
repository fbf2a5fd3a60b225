// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/font/font_set.h"
#include "core/print/pdf/true_type_writer.h"
#include "tests/core/print/print_support.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::print;

TEST(FontSet, MissingFontIsAnErrorThatNamesIt)
{
    const QTemporaryDir empty;
    const Result<FontSet> fonts = FontSet::load({empty.path()});
    ASSERT_FALSE(fonts.isOk());
    EXPECT_EQ(fonts.error().code, ErrorCode::FontMissing);
    EXPECT_EQ(fonts.error().args, QStringList{u"BIZ UDMincho"_s});
}

TEST(FontSet, DamagedFontIsMissing)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"BIZUDMincho-Regular.ttf"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("\x00\x01\x00\x00\xFF\xFF", 6) + QByteArray(2000, '\x7F'));
    file.close();
    const Result<FontSet> fonts = FontSet::load({folder.path()});
    ASSERT_FALSE(fonts.isOk());
    EXPECT_EQ(fonts.error().code, ErrorCode::FontMissing);
}

TEST(FontSet, FaceThatIsNotThereIsToldWhenAskedFor)
{
    const QTemporaryDir folder;
    const QString mincho = folder.filePath(u"BIZUDMincho-Regular.ttf"_s);
    ASSERT_TRUE(QFile::copy(tests::fonts().font(0).path(), mincho));
    const Result<FontSet> fonts = FontSet::load({folder.path()});
    ASSERT_TRUE(fonts.isOk());
    EXPECT_TRUE(fonts->require(FontFace::Mincho).isOk());
    EXPECT_FALSE(fonts->require(FontFace::GothicBold).isOk());
    EXPECT_FALSE(fonts->glyph(FontFace::Mincho, U'\U00020BB7').has_value()) << "no fallback font, no 𠮷";
    EXPECT_TRUE(fonts->glyph(FontFace::Mincho, U'協').has_value());
}

TEST(CharacterMap, EveryCharacterOfTheInputsHasAGlyph)
{
    for (const QChar unit : u"連携中枢都市圏形成に係る協約０１２abc（）「」、。，・〇⑴①㎡％～髙﨑德濵邉邊"_s)
        EXPECT_TRUE(tests::fonts().glyph(FontFace::Mincho, unit.unicode())) << QString(unit).toStdString();
}

TEST(TrueTypeWriter, SubsetHasTheGlyphsAndTheirAdvances)
{
    const FontFile& font = tests::fonts().font(0);
    const quint16 glyph = font.characters().glyph(U'協');
    const QByteArray bytes = writeTrueType(font, {{glyph, font.advance(glyph)}, {glyph, 77}});
    const SfntReader subset{QByteArrayView(bytes)};
    ASSERT_EQ(subset.table("maxp").u16(4), 3);
    EXPECT_EQ(subset.table("hmtx").u16(4), font.advance(glyph));
    EXPECT_EQ(subset.table("hmtx").u16(8), 77);
    const SfntReader places = subset.table("loca");
    const quint32 size = places.u32(8) - places.u32(4);
    EXPECT_GT(size, 50U);
    EXPECT_EQ(size, places.u32(12) - places.u32(8));
    EXPECT_LT(bytes.size(), 20000);
}

TEST(SfntReader, OutsideTheBytesEverythingIsZero)
{
    const QByteArray bytes("\x12\x34", 2);
    const SfntReader reader{QByteArrayView(bytes)};
    EXPECT_EQ(reader.u16(0), 0x1234);
    EXPECT_EQ(reader.u32(1), 0x34000000U);
    EXPECT_EQ(reader.u16(-1), 0x0012);
    EXPECT_TRUE(reader.part(5, 1).isEmpty());
    EXPECT_TRUE(reader.table("glyf").isEmpty());
}
