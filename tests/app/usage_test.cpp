// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_fixture.h"

#include <QFile>

using namespace Qt::StringLiterals;
using tests::Call;
using tests::CommandTest;

namespace {

TEST_F(CommandTest, HelpAndVersionWorkEverywhere)
{
    EXPECT_EQ(call({u"--version"_s}).out, u"kyoyaku test\n"_s);
    EXPECT_EQ(call({u"show"_s, u"--version"_s}).status, 0);
    const Call help = call({u"--help"_s});
    EXPECT_EQ(help.status, 0);
    for (const app::Verb& verb : app::verbs()) {
        EXPECT_TRUE(help.out.contains(u"kyoyaku "_s + verb.name)) << verb.name.toStdString();
        const Call own = call({verb.name, u"--help"_s});
        EXPECT_EQ(own.status, 0);
        for (const auto& option : verb.usage.options)
            EXPECT_TRUE(own.out.contains(option.name == u"output" ? u"-o"_s : u"--"_s + option.name));
    }
}

TEST_F(CommandTest, WrongUsageIsStatus2)
{
    const QString registry = sample(u"sapporo"_s);
    const QByteArray before = bytesOf(registry);
    const QList<QStringList> calls = {{u"frobnicate"_s},
                                      {u"juggle"_s, u"a.txt"_s, u"b.txt"_s},
                                      {u"compare"_s, u"a.txt"_s},
                                      {u"amend"_s, u"a.txt"_s, u"b.txt"_s, u"--style"_s, u"poem"_s},
                                      {u"--lang"_s, u"fr"_s, u"list"_s, registry},
                                      {u"list"_s, registry, u"--json=1"_s},
                                      {u"print"_s, registry, u"1"_s, u"-o"_s, registry},
                                      {u"print"_s, registry, u"1"_s, u"-o"_s, path(u"other.kyoyaku"_s)},
                                      {u"show"_s, registry},
                                      {u"show"_s, registry, u"1"_s, u"2"_s},
                                      {u"list"_s, registry, u"dogs"_s},
                                      {u"list"_s, registry, u"--colour"_s},
                                      {u"new"_s},
                                      {u"new"_s, path(u"x.kyoyaku"_s), u"--sample"_s, u"atlantis"_s},
                                      {u"recognise"_s},
                                      {u"import"_s, registry},
                                      {u"show"_s, registry, u"1"_s, u"--as-of"_s, u"yesterday"_s},
                                      {u"show"_s, registry, u"1"_s, u"--as-of"_s},
                                      {u"show"_s, registry, u"1"_s, u"--format"_s, u"pdf"_s},
                                      {u"print"_s, registry, u"1"_s},
                                      {u"print"_s, registry, u"1"_s, u"-o"_s, u"a.pdf"_s, u"--directory"_s, u"b"_s},
                                      {u"print"_s, registry, u"1"_s, u"2"_s, u"-o"_s, u"a.pdf"_s},
                                      {u"print"_s, registry, u"1"_s, u"--form"_s, u"poster"_s, u"-o"_s, u"a.pdf"_s}};
    for (const QStringList& words : calls) {
        const Call made = call(words);
        EXPECT_EQ(made.status, 2) << words.join(u' ').toStdString() << '\n' << made.err.toStdString();
        EXPECT_FALSE(made.err.isEmpty()) << words.join(u' ').toStdString();
        EXPECT_TRUE(made.out.isEmpty()) << words.join(u' ').toStdString();
    }
    EXPECT_FALSE(QFile::exists(path(u"x.kyoyaku"_s)));
    EXPECT_EQ(bytesOf(registry), before);
}

TEST_F(CommandTest, TellsCommandsFromFiles)
{
    EXPECT_TRUE(app::isCommand({u"list"_s, u"x"_s}));
    EXPECT_TRUE(app::isCommand({u"--lang"_s, u"en"_s, u"--help"_s}));
    EXPECT_TRUE(app::isCommand({u"--nonsense"_s}));
    EXPECT_TRUE(app::isCommand({u"recognize"_s}));
    EXPECT_TRUE(app::isCommand({u"compare"_s, u"a.txt"_s, u"b.txt"_s}));
    EXPECT_FALSE(app::isCommand({}));
    EXPECT_FALSE(app::isCommand({u"台帳.kyoyaku"_s}));
    EXPECT_FALSE(app::isCommand({u"--lang=en"_s, u"台帳.kyoyaku"_s}));
}

} // namespace
