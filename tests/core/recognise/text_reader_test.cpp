// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognise/text_decoder.h"
#include "core/recognise/text_reader.h"
#include "tests/support/qt_printing.h"
#include "tests/support/width_variants.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace core;
using recognise::decodeText;
using recognise::TextEncoding;

namespace {

const QString kText = u"第1条　甲及び乙は、次のとおり協定する。\n（目的）ア　サービスの向上\n"_s;

void expectDecoded(const QByteArray& bytes, TextEncoding encoding, const QString& text = kText)
{
    const auto document = decodeText(bytes, u"name"_s);
    ASSERT_TRUE(document.isOk());
    EXPECT_EQ(text, document->text);
    EXPECT_EQ(encoding, document->encoding);
}

ErrorCode errorOf(const QByteArray& bytes)
{
    const auto document = decodeText(bytes, u"name"_s);
    EXPECT_FALSE(document.isOk());
    return document.isOk() ? ErrorCode::Cancelled : document.error().code;
}

} // namespace

TEST(DecodeText, ReadsEveryEncoding)
{
    expectDecoded(kText.toUtf8(), TextEncoding::Utf8);
    expectDecoded("\xEF\xBB\xBF" + kText.toUtf8(), TextEncoding::Utf8);
    expectDecoded(tests::encoded(kText, "CP932"), TextEncoding::Cp932);
    expectDecoded(tests::encoded(kText, "EUC-JP"), TextEncoding::EucJp);
    expectDecoded(tests::encoded(kText, "UTF-16LE"), TextEncoding::Utf16LittleEndian);
    expectDecoded(tests::encoded(kText, "UTF-16BE"), TextEncoding::Utf16BigEndian);
    expectDecoded("\xFF\xFE" + tests::encoded(kText, "UTF-16LE"), TextEncoding::Utf16LittleEndian);
    expectDecoded("\xFE\xFF" + tests::encoded(kText, "UTF-16BE"), TextEncoding::Utf16BigEndian);
}

TEST(DecodeText, TellsShortTextsApart)
{
    for (const QString& text :
         {u"連携協約"_s, u"（目的）"_s, u"乙は、協力する。"_s, u"ニセコ町"_s, u"札幌市及び小樽市"_s}) {
        expectDecoded(tests::encoded(text, "CP932"), TextEncoding::Cp932, text);
        expectDecoded(tests::encoded(text, "EUC-JP"), TextEncoding::EucJp, text);
    }
}

TEST(DecodeText, UnifiesLineEnds)
{
    expectDecoded(QByteArray("甲\r\n乙\r丙\n"), TextEncoding::Utf8, u"甲\n乙\n丙\n"_s);
}

TEST(DecodeText, KeepsCharactersOutsideTheBasicPlane)
{
    const QString name = u"\U00020BB7野\U000E0100"_s;
    expectDecoded(name.toUtf8(), TextEncoding::Utf8, name);
}

TEST(DecodeText, RefusesWhatIsNoText)
{
    EXPECT_EQ(ErrorCode::DocumentEmpty, errorOf({}));
    EXPECT_EQ(ErrorCode::DocumentEmpty, errorOf(" \n\t　\r\n"));
    EXPECT_EQ(ErrorCode::DocumentEmpty, errorOf("\xEF\xBB\xBF"));
    EXPECT_EQ(ErrorCode::DocumentBinary, errorOf("%PDF-1.7\n"));
    EXPECT_EQ(ErrorCode::DocumentBinary, errorOf(QByteArray("PK\x03\x04 word", 9)));
    EXPECT_EQ(ErrorCode::DocumentBinary, errorOf(QByteArray("a\0b\0\0\0\1\2", 8)));
    EXPECT_EQ(ErrorCode::DocumentEncoding, errorOf("\x80\xFF\xFD\xFC\xA0\xF5 abc"));
    // Half a character at the end: strict in every encoding.
    EXPECT_EQ(ErrorCode::DocumentEncoding, errorOf(u"連携協約"_s.toUtf8().chopped(1)));
}

TEST(DecodeText, RefusesMoreThanTwentyMegabytes)
{
    const QByteArray most(recognise::kMaximumDocumentSize, 'a');
    EXPECT_TRUE(decodeText(most, u"name"_s).isOk());
    EXPECT_EQ(ErrorCode::FileTooLarge, errorOf(most + 'a'));
}

TEST(ReadTextFile, NamesWhatIsWrongWithAPath)
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(u"missing.txt"_s);
    ASSERT_FALSE(recognise::readTextFile(missing).isOk());
    EXPECT_EQ(ErrorCode::FileNotFound, recognise::readTextFile(missing).error().code);
    EXPECT_EQ(QStringList{missing}, recognise::readTextFile(missing).error().args);
    EXPECT_EQ(ErrorCode::FileIsDirectory, recognise::readTextFile(folder.path()).error().code);

    QFile large(folder.filePath(u"large.txt"_s));
    ASSERT_TRUE(large.open(QIODevice::WriteOnly));
    ASSERT_TRUE(large.resize(25LL * 1024 * 1024));
    large.close();
    const auto refused = recognise::readTextFile(large.fileName());
    ASSERT_FALSE(refused.isOk());
    EXPECT_EQ(ErrorCode::FileTooLarge, refused.error().code);
    EXPECT_EQ((QStringList{large.fileName(), u"25"_s, u"20"_s}), refused.error().args);
}

TEST(ReadTextFile, ReadsAFile)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"協約.txt"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(kText.toUtf8());
    file.close();
    const auto document = recognise::readTextFile(file.fileName());
    ASSERT_TRUE(document.isOk());
    EXPECT_EQ(kText, document->text);
}
