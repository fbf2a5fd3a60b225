// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/kept_file_transfer.h"
#include "tests/support/qt_printing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::exchange;

namespace {

class KeptFileTransferTest : public testing::Test
{
protected:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString file(const QString& name, const QByteArray& content) const
    {
        QFile made(path(name));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly) && made.write(content) == content.size());
        return made.fileName();
    }
    static QByteArray bytes(const QString& path)
    {
        QFile read(path);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray("(missing)");
    }

    Task task;

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(KeptFileTransferTest, TakesBytesInUpToTheLimitAndThePlaceBeyond)
{
    const auto small = takeFile(file(u"議事録.pdf"_s, "%PDF"), task);
    ASSERT_TRUE(small.isOk());
    EXPECT_EQ(small->file.name, u"議事録.pdf"_s);
    EXPECT_EQ(small->content, QByteArray("%PDF"));
    EXPECT_EQ(small->file.digest, model::digestOf("%PDF"));
    EXPECT_TRUE(small->file.isInside());

    const QByteArray most(model::kLargestInside, 'x');
    const auto full = takeFile(file(u"most.pdf"_s, most), task);
    ASSERT_TRUE(full.isOk());
    EXPECT_EQ(full->content, most);
    const auto beyond = takeFile(file(u"beyond.pdf"_s, most + 'y'), task);
    ASSERT_TRUE(beyond.isOk());
    EXPECT_TRUE(beyond->content.isEmpty());
    EXPECT_EQ(beyond->file.path, path(u"beyond.pdf"_s));
    EXPECT_EQ(beyond->file.size, most.size() + 1);
    EXPECT_EQ(beyond->file.digest, model::digestOf(most + 'y'));

    const auto empty = takeFile(file(u"empty.txt"_s, {}), task);
    ASSERT_TRUE(empty.isOk());
    EXPECT_EQ(empty->file.size, 0);
    EXPECT_EQ(empty->file.digest, model::digestOf({}));
}

TEST_F(KeptFileTransferTest, RefusesWhatIsNoFile)
{
    EXPECT_EQ(takeFile(path(u"none.pdf"_s), task).error().code, ErrorCode::FileNotFound);
    EXPECT_EQ(takeFile(path(u"."_s), task).error().code, ErrorCode::FileIsDirectory);
    // A pipe would be waited for without end.
    ASSERT_EQ(::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
    EXPECT_EQ(takeFile(path(u"pipe"_s), task).error().code, ErrorCode::FileUnreadable);
}

TEST_F(KeptFileTransferTest, StopsWhenItIsAsked)
{
    const QString big = file(u"big"_s, QByteArray(8 * 1024 * 1024, 'x'));
    Task stopping([&](int done, int) {
        if (done == 2)
            stopping.cancel();
    });
    EXPECT_EQ(takeFile(big, stopping).error().code, ErrorCode::Cancelled);
    Task stopped;
    stopped.cancel();
    model::KeptFile kept{{}, u"big"_s, 0, {}, big};
    EXPECT_EQ(copyReferred(kept, path(u"copy"_s), stopped).error().code, ErrorCode::Cancelled);
    EXPECT_FALSE(QFile::exists(path(u"copy"_s)));
}

TEST_F(KeptFileTransferTest, TellsAFileThatIsNotAnyMoreWhatWasEntered)
{
    const QString original = file(u"a.pdf"_s, "as entered");
    model::KeptFile kept{{}, u"a.pdf"_s, 10, model::digestOf("as entered"), original};
    EXPECT_TRUE(checkReferred(kept, task).isOk());
    EXPECT_TRUE(copyReferred(kept, path(u"copy"_s), task).isOk());
    EXPECT_EQ(bytes(path(u"copy"_s)), QByteArray("as entered"));

    file(u"a.pdf"_s, "as changed"); // of the same length
    const auto changed = copyReferred(kept, path(u"other"_s), task);
    ASSERT_FALSE(changed.isOk());
    EXPECT_EQ(changed.error().code, ErrorCode::KeptFileChanged);
    EXPECT_EQ(changed.error().args, (QStringList{u"a.pdf"_s, original}));
    EXPECT_FALSE(QFile::exists(path(u"other"_s)));
    // What stood there before stays.
    EXPECT_FALSE(copyReferred(kept, path(u"copy"_s), task).isOk());
    EXPECT_EQ(bytes(path(u"copy"_s)), QByteArray("as entered"));
    QFile::remove(original);
    EXPECT_EQ(checkReferred(kept, task).error().code, ErrorCode::FileNotFound);
}

TEST_F(KeptFileTransferTest, WritesWholeOrNotAtAll)
{
    EXPECT_TRUE(writeWholeFile("x", path(u"a"_s)).isOk());
    EXPECT_EQ(bytes(path(u"a"_s)), QByteArray("x"));
    const auto failed = writeWholeFile("x", path(u"none/a"_s));
    ASSERT_FALSE(failed.isOk());
    EXPECT_EQ(failed.error().code, ErrorCode::FileUnwritable);
}
