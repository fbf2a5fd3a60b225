// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zip_archive.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include <zip.h>

#include <array>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

class ZipArchiveTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
        ASSERT_NE(archive, nullptr);
        zip_file_add(archive, "a.txt", zip_source_buffer(archive, "twelve", 6, 0), 0);
        zip_file_add(archive, "zeros", zip_source_buffer(archive, zeros.constData(), 200'000, 0), 0);
        ASSERT_EQ(zip_close(archive), 0);
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"a.zip"_s);
    QByteArray zeros = QByteArray(200'000, '\0');
};

TEST_F(ZipArchiveTest, GivesMembersAndTheirBytes)
{
    const auto archive = ZipArchive::open(path);
    ASSERT_TRUE(archive);
    const auto members = archive->members();
    ASSERT_EQ(members.size(), 2U);
    EXPECT_EQ(members[0].name, u"a.txt"_s);
    EXPECT_EQ(members[1].size, 200'000);
    EXPECT_EQ(archive->bytesOf("a.txt", 100, path).value(), QByteArray("twelve"));
    EXPECT_EQ(archive->bytesOf("zeros", 200'000, path).value(), zeros);
    EXPECT_FALSE(archive->bytesOf("b.txt", 100, path).value());
}

TEST_F(ZipArchiveTest, NoMoreComesOutThanMay)
{
    const auto archive = ZipArchive::open(path);
    ASSERT_TRUE(archive);
    EXPECT_EQ(archive->bytesOf("zeros", 199'999, path).error().code, ErrorCode::FileTooLarge);
    ZipMember member(*archive, 1, 10);
    std::array<char, 64> buffer{};
    EXPECT_EQ(member.read(buffer.data(), 8), 8);
    EXPECT_FALSE(member.isTooLarge());
    EXPECT_EQ(member.read(buffer.data(), 8), -1);
    EXPECT_TRUE(member.isTooLarge());
    EXPECT_EQ(member.read(buffer.data(), 1), -1);
}

TEST_F(ZipArchiveTest, WhatIsNoArchiveIsRefused)
{
    QFile file(folder.filePath(u"b.zip"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("PK no archive");
    file.close();
    EXPECT_EQ(ZipArchive::open(file.fileName()).error().code, ErrorCode::DocumentBinary);
    EXPECT_EQ(ZipArchive::open(folder.filePath(u"none.zip"_s)).error().code, ErrorCode::DocumentBinary);
    // A damaged member is told as one, not as its end.
    QFile whole(path);
    ASSERT_TRUE(whole.open(QIODevice::ReadWrite));
    QByteArray bytes = whole.readAll();
    const qsizetype at = bytes.indexOf("zeros") + 20;
    for (qsizetype i = at; i < at + 40; ++i)
        bytes[i] = static_cast<char>(0x5a);
    whole.seek(0);
    whole.write(bytes);
    whole.close();
    const auto archive = ZipArchive::open(path);
    ASSERT_TRUE(archive);
    EXPECT_EQ(archive->bytesOf("zeros", 200'000, path).error().code, ErrorCode::DocumentBinary);
}

} // namespace
