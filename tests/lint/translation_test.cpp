// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
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

/// lupdate overlooks a call whose count is no plain name (translate(…, nullptr, static_cast<int>(…))), and then the
/// words stay English: each first piece of a literal must stand in the file.
TEST(Translation, NoCallIsOverlooked)
{
    static const QRegularExpression kCall(
        u"(?:translate\\(\\s*\"\\w+\",\\s*|\\btr\\(|QT_TRANSLATE_NOOP\\(\"\\w+\",\\s*)\"((?:[^\"\\\\]|\\\\.)+)\""_s);
    const QString content = QString::fromUtf8(contentOf(kTranslation));
    int calls = 0;
    for (const QString& folder : {u"app"_s, u"ui"_s}) {
        QDirIterator files(QStringLiteral(KYOYAKU_SOURCE_DIR) + u'/' + folder, {u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            for (auto matches = kCall.globalMatch(QString::fromUtf8(contentOf(path))); matches.hasNext();) {
                QString words = matches.next().captured(1);
                words.replace(u"\\n"_s, u"\n"_s).replace(u"\\\""_s, u"\""_s);
                words = words.toHtmlEscaped().replace(u"'"_s, u"&apos;"_s);
                ++calls;
                EXPECT_TRUE(content.contains(u"<source>"_s + words))
                    << path.toStdString() << ": " << words.toStdString();
            }
        }
    }
    EXPECT_GT(calls, 300);
}

} // namespace
