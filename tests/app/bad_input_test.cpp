// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_fixture.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using tests::Call;
using tests::CommandTest;

namespace {

/// A clear sentence, status 3, and not a word on standard output.
void expectRefused(const Call& made, const QString& about)
{
    EXPECT_EQ(made.status, 3) << about.toStdString() << ": " << made.err.toStdString();
    EXPECT_GT(made.err.size(), 40) << about.toStdString();
    EXPECT_TRUE(made.out.isEmpty()) << about.toStdString();
}

TEST_F(CommandTest, BadDocumentsAreRefusedAndNothingIsStored)
{
    const QString registry = sample(u"sapporo"_s);
    const QByteArray before = bytesOf(registry);
    QByteArray tooLarge;
    while (tooLarge.size() < 25'000'000)
        tooLarge += "第1条　甲及び乙は、協議する。\n";
    const QStringList documents = {
        path(u"missing.txt"_s),
        path({}),
        file(u"empty.txt"_s, {}),
        file(u"spaces.txt"_s, "  \n\n　\n"),
        file(u"binary.txt"_s, QByteArray("\x7f"
                                         "ELF\0\0\1\2\0\0\0",
                                         11)
                                  .repeated(50)),
        file(u"broken.txt"_s, QByteArray("\xE3\x81\xFF\xFE\x80\x80 \xC0\xC1", 9).repeated(20)),
        file(u"large.txt"_s, tooLarge),
        file(u"noise.txt"_s, "これは協約ではありません。\nただの手紙です。\n"),
        file(u"page.txt"_s, "<html><body>ようこそ</body></html>")};
    for (const QString& document : documents) {
        expectRefused(call({u"recognise"_s, document}), document);
        expectRefused(call({u"import"_s, registry, document}), document);
    }
    EXPECT_EQ(bytesOf(registry), before);
}

TEST_F(CommandTest, ABadDocumentKeepsTheGoodOnesOutToo)
{
    const QString registry = path(u"empty.kyoyaku"_s);
    ASSERT_EQ(call({u"new"_s, registry}).status, 0);
    const QByteArray before = bytesOf(registry);
    expectRefused(call({u"import"_s, registry, document(), path(u"missing.txt"_s)}), u"second missing"_s);
    EXPECT_EQ(bytesOf(registry), before);
}

TEST_F(CommandTest, BadRegistriesAreRefusedAndNotTouched)
{
    const QString good = sample(u"asahikawa"_s);
    const QByteArray bytes = bytesOf(good);
    QByteArray newer = bytes;
    newer[60] = '\x7f'; // user_version, big-endian
    QByteArray otherProgram = bytes;
    otherProgram.replace(68, 4, QByteArray(4, '\0')); // application_id
    QByteArray damaged = bytes;
    for (qsizetype i = 5000; i < 9000; ++i)
        damaged[i] = '\x55';
    const QStringList files = {path(u"missing.kyoyaku"_s),
                               path({}),
                               file(u"empty.kyoyaku"_s, {}),
                               file(u"text.kyoyaku"_s, "これは台帳ではありません。"),
                               file(u"other.kyoyaku"_s, otherProgram),
                               file(u"cut.kyoyaku"_s, bytes.first(bytes.size() / 2)),
                               file(u"damaged.kyoyaku"_s, damaged)};
    for (const QString& registry : files) {
        const QByteArray before = bytesOf(registry);
        expectRefused(call({u"list"_s, registry}), registry);
        expectRefused(call({u"show"_s, registry, u"1"_s}), registry);
        expectRefused(call({u"import"_s, registry, document()}), registry);
        EXPECT_EQ(bytesOf(registry), before) << registry.toStdString();
    }
    const QString fromTheFuture = file(u"newer.kyoyaku"_s, newer);
    expectRefused(call({u"import"_s, fromTheFuture, document()}), fromTheFuture);
    EXPECT_EQ(bytesOf(fromTheFuture), newer);
}

TEST_F(CommandTest, NothingIsOverwritten)
{
    const QString registry = sample(u"asahikawa"_s);
    const QByteArray before = bytesOf(registry);
    EXPECT_EQ(call({u"new"_s, registry}).status, 4);
    EXPECT_EQ(bytesOf(registry), before);
    EXPECT_EQ(call({u"new"_s, path(u"no/such/folder/x.kyoyaku"_s)}).status, 4);
    EXPECT_EQ(call({u"print"_s, registry, u"1"_s, u"-o"_s, path(u"no/such/folder/x.pdf"_s)}).status, 4);
}

TEST_F(CommandTest, UnknownAgreementsAreNamed)
{
    const QString registry = sample(u"sapporo"_s);
    for (const QString& name : {u"美幌市"_s, u"999"_s, QString(u"札幌圏"_s)}) {
        const Call made = call({u"show"_s, registry, name});
        EXPECT_EQ(made.status, 3);
        EXPECT_TRUE(made.err.contains(name)) << made.err.toStdString();
    }
}

} // namespace
