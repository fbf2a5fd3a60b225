// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const QString kTranslation = QStringLiteral(KYOYAKU_SOURCE_DIR) + u"/translations/kyoyaku_ja.ts"_s;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TEST(Translation, HasNoUnfinishedEntry)
{
    const QByteArray content = contentOf(kTranslation);
    ASSERT_FALSE(content.isEmpty());
    EXPECT_FALSE(content.contains("type=\"unfinished\""));
    EXPECT_FALSE(content.contains("<translation></translation>"));
}

/// Every string of the sources is in the file, and no other.
TEST(Translation, IsUpToDate)
{
    const QString lupdate = QStringLiteral(KYOYAKU_LUPDATE);
    if (!QFile::exists(lupdate))
        GTEST_SKIP() << "lupdate is not installed";
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"kyoyaku_ja.ts"_s);
    ASSERT_TRUE(QFile::copy(kTranslation, copy));
    QProcess process;
    process.setWorkingDirectory(QStringLiteral(KYOYAKU_SOURCE_DIR));
    process.start(lupdate, {u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-I"_s, u"."_s, u"app"_s,
                            u"ui"_s, u"-ts"_s, copy});
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(contentOf(copy), contentOf(kTranslation));
}

} // namespace
