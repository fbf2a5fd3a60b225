// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_fixture.h"

#include "app/command_line/interruptible_task.h"

#include "core/print/pdf/pdf_check.h"
#include "core/store/agreement_store.h"
#include "core/store/registry.h"
#include "core/store/revision_store.h"

#include <QFile>

#include <csignal>

using namespace Qt::StringLiterals;
using tests::Call;
using tests::CommandTest;

namespace {

class AmendVerbs : public CommandTest
{
protected:
    /// The document of the fixture with words replaced.
    [[nodiscard]] QString changed(const QByteArray& from, const QByteArray& to) const
    {
        QByteArray bytes = bytesOf(document());
        EXPECT_TRUE(bytes.contains(from)) << from.toStdString();
        return file(u"changed.txt"_s, bytes.replace(from, to));
    }
};

TEST_F(AmendVerbs, CompareGivesNothingForTheSameText)
{
    const Call same = call({u"compare"_s, document(), document(), u"--format"_s, u"json"_s});
    EXPECT_EQ(same.status, 0) << same.err.toStdString();
    EXPECT_TRUE(same.json()[u"changes"_s].toArray().isEmpty());
}

TEST_F(AmendVerbs, CompareTellsOneWordAsOneChange)
{
    const Call made = call({u"compare"_s, document(), changed("協議の場", "連絡会議"), u"--format"_s, u"json"_s});
    EXPECT_EQ(made.status, 1) << made.err.toStdString();
    const QJsonArray changes = made.json()[u"changes"_s].toArray();
    ASSERT_EQ(changes.size(), 1);
    const QJsonObject change = changes[0].toObject();
    EXPECT_EQ(change[u"kind"_s], u"changed"_s);
    EXPECT_TRUE(change[u"where"_s].toString().startsWith(u'第'));
    EXPECT_TRUE(change[u"old"_s].toString().contains(u"協議の場"));
    QStringList marks;
    for (const QJsonValue& segment : change[u"segments"_s].toArray())
        marks.append(segment[0].toString());
    EXPECT_EQ(marks, (QStringList{u"="_s, u"-"_s, u"+"_s, u"="_s}));
}

TEST_F(AmendVerbs, CompareListsWhatItDidNotCompare)
{
    const QString marked = changed("第2条", "<b>第2条</b>");
    const Call made = call({u"compare"_s, document(), marked, u"--format"_s, u"json"_s});
    EXPECT_EQ(made.status, 0) << made.err.toStdString();
    const QJsonArray leftOut = made.json()[u"notCompared"_s].toArray();
    ASSERT_FALSE(leftOut.isEmpty());
    EXPECT_TRUE(leftOut[0].toString().startsWith(u"changed.txt"));
    EXPECT_TRUE(made.err.contains(u"changed.txt"));
    EXPECT_TRUE(call({u"compare"_s, document(), document(), u"--format"_s, u"json"_s})
                    .json()[u"notCompared"_s]
                    .toArray()
                    .isEmpty());
}

TEST(InterruptibleTask, IsCancelledByCtrlC)
{
    app::InterruptibleTask task;
    EXPECT_FALSE(task.pointer()->isCancelled());
    std::raise(SIGINT);
    EXPECT_TRUE(task.pointer()->isCancelled());
}

TEST_F(AmendVerbs, CompareDoesNotCountNotation)
{
    const Call made = call({u"compare"_s, document(), changed("、", "，"), u"--format"_s, u"json"_s});
    EXPECT_EQ(made.status, 0);
    EXPECT_TRUE(made.json()[u"changes"_s].toArray().isEmpty());
    EXPECT_FALSE(made.json()[u"notation"_s].toArray().isEmpty());
}

TEST_F(AmendVerbs, CompareWritesToAFile)
{
    const Call made = call({u"compare"_s, document(), changed("協議の場", "連絡会議"), u"-o"_s, path(u"out.txt"_s)});
    EXPECT_EQ(made.status, 1);
    EXPECT_TRUE(made.out.isEmpty());
    EXPECT_TRUE(QString::fromUtf8(bytesOf(path(u"out.txt"_s))).contains(u"[-協議の場-]{+連絡会議+}"));
    EXPECT_EQ(call({u"compare"_s, document(), document(), u"-o"_s, path(u"no/such/folder"_s)}).status, 4);
}

TEST_F(AmendVerbs, TextsOfARegistryAreNamedByAgreementAndRevision)
{
    const QString registry = sample(u"sapporo"_s);
    EXPECT_EQ(call({u"compare"_s, registry + u"#1"_s, registry + u"#1@1"_s}).status, 0);
    EXPECT_EQ(call({u"compare"_s, registry + u"#1"_s, registry + u"#1@2019-04-01"_s}).status, 0);
    EXPECT_EQ(call({u"compare"_s, registry + u"#1"_s, registry + u"#2"_s}).status, 1);
    EXPECT_EQ(call({u"compare"_s, registry + u"#1"_s, registry + u"#1@99"_s}).status, 2);
    EXPECT_EQ(call({u"compare"_s, registry + u"#1"_s, registry + u"#1@never"_s}).status, 2);
    EXPECT_EQ(call({u"compare"_s, registry + u"#1"_s, registry + u"#999"_s}).status, 3);
    EXPECT_EQ(call({u"compare"_s, registry + u"#1"_s, registry}).status, 2);
    EXPECT_EQ(call({u"compare"_s, document(), path(u"missing.txt"_s)}).status, 3);
    EXPECT_EQ(call({u"compare"_s, document(), document(), u"--format"_s, u"xml"_s}).status, 2);
}

TEST_F(AmendVerbs, AmendWritesAndProves)
{
    const Call made = call({u"amend"_s, document(), changed("協議の場", "連絡会議"), u"--json"_s});
    EXPECT_EQ(made.status, 0) << made.err.toStdString();
    const QJsonObject object = made.json();
    EXPECT_EQ(object[u"style"_s], u"instruction"_s);
    EXPECT_EQ(object[u"proved"_s], true);
    EXPECT_TRUE(object[u"differences"_s].toArray().isEmpty());
    ASSERT_EQ(object[u"clauses"_s].toArray().size(), 1);
    EXPECT_EQ(object[u"clauses"_s][0], u"第5条中「協議の場」を「連絡会議」に改める。"_s);
    EXPECT_TRUE(object[u"text"_s].toString().contains(u"の一部を次のように変更する"));
}

TEST_F(AmendVerbs, AmendKnowsThreeStyles)
{
    const QString after = changed("協議の場", "連絡会議");
    for (const QString& style : {u"instruction"_s, u"table"_s, u"restate"_s}) {
        const Call made = call({u"amend"_s, document(), after, u"--style"_s, style, u"--json"_s});
        EXPECT_EQ(made.status, 0) << style.toStdString() << made.err.toStdString() << made.out.toStdString();
        EXPECT_EQ(made.json()[u"style"_s], style);
        EXPECT_EQ(made.json()[u"proved"_s], true);
    }
    EXPECT_EQ(call({u"amend"_s, document(), after, u"--style"_s, u"poem"_s}).status, 2);
}

TEST_F(AmendVerbs, TheNewTextMayStandLeft)
{
    const QString after = changed("協議の場", "連絡会議");
    const Call usual = call({u"amend"_s, document(), after, u"--style"_s, u"table"_s});
    EXPECT_TRUE(usual.out.contains(u"変更前\t変更後"_s)) << usual.out.toStdString();
    const Call mirrored = call({u"amend"_s, document(), after, u"--style"_s, u"table"_s, u"--new-left"_s});
    EXPECT_EQ(mirrored.status, 0) << mirrored.err.toStdString();
    EXPECT_TRUE(mirrored.out.contains(u"変更後\t変更前"_s)) << mirrored.out.toStdString();
    const QString pdf = path(u"left.pdf"_s);
    EXPECT_EQ(call({u"compare"_s, document(), after, u"--format"_s, u"pdf"_s, u"--new-left"_s, u"-o"_s, pdf}).status,
              1);
    EXPECT_GT(core::print::pdfPageCount(pdf).value(), 0);
}

TEST_F(AmendVerbs, AmendSaysWhenNothingChanges)
{
    const Call made = call({u"amend"_s, document(), document(), u"--json"_s});
    EXPECT_EQ(made.status, 0);
    EXPECT_TRUE(made.json()[u"clauses"_s].toArray().isEmpty());
    EXPECT_EQ(made.json()[u"text"_s], QString());
    EXPECT_EQ(made.json()[u"proved"_s], true);
}

TEST_F(AmendVerbs, WhatAnAmendingTextDoesNotReachIsNotProved)
{
    // The office in the signatures is no matter of an amending text.
    const Call made = call({u"amend"_s, document(), changed("\n小樽市長\n", "\n小樽副市長\n"), u"--json"_s});
    EXPECT_EQ(made.status, 1) << made.out.toStdString();
    EXPECT_EQ(made.json()[u"proved"_s], false);
    EXPECT_FALSE(made.json()[u"differences"_s].toArray().isEmpty());
}

TEST_F(AmendVerbs, ComparisonIsPrintedAsPdf)
{
    const QString out = path(u"comparison.pdf"_s);
    const Call made =
        call({u"compare"_s, document(), changed("協議の場", "連絡会議"), u"--format"_s, u"pdf"_s, u"-o"_s, out});
    EXPECT_EQ(made.status, 1) << made.err.toStdString();
    EXPECT_GT(core::print::pdfPageCount(out).value(), 0);
    EXPECT_EQ(call({u"compare"_s, document(), document(), u"--format"_s, u"pdf"_s}).status, 2) << "PDF needs a file";
}

TEST_F(AmendVerbs, AResultNeverReplacesARegistryFileNorItsOwnInput)
{
    const QString registry = path(u"office.kyoyaku"_s);
    ASSERT_EQ(call({u"new"_s, registry}).status, 0);
    const QString disguised = path(u"office.txt"_s);
    ASSERT_TRUE(QFile::copy(registry, disguised));
    const QByteArray before = bytesOf(registry);
    const QString after = changed("協議の場", "連絡会議");
    for (const QString& target : {registry, disguised, document(), path(u"new.kyoyaku"_s)}) {
        const QByteArray held = bytesOf(target);
        EXPECT_EQ(call({u"compare"_s, document(), after, u"-o"_s, target}).status, 2) << target.toStdString();
        EXPECT_EQ(bytesOf(target), held);
    }
    EXPECT_FALSE(QFile::exists(path(u"new.kyoyaku"_s)));
    EXPECT_EQ(bytesOf(registry), before);
}

TEST_F(AmendVerbs, FormsOfAnAmendmentNeedADraft)
{
    const QString registry = path(u"r.kyoyaku"_s);
    ASSERT_EQ(call({u"new"_s, registry, u"--sample"_s, u"sapporo"_s}).status, 0);
    const QString out = path(u"amendment.pdf"_s);
    EXPECT_EQ(call({u"print"_s, registry, u"小樽市"_s, u"--form"_s, u"comparison"_s, u"-o"_s, out}).status, 3);
    EXPECT_EQ(call({u"print"_s, registry, u"--form"_s, u"markup"_s, u"--directory"_s, path(u"d"_s)}).status, 2);
    EXPECT_EQ(
        call({u"print"_s, registry, u"小樽市"_s, u"--form"_s, u"table"_s, u"--as-of"_s, u"R3.6.25"_s, u"-o"_s, out})
            .status,
        2)
        << "the amending agreement of a draft leads to the newest draft, whatever the day";
    EXPECT_EQ(
        call({u"print"_s, registry, u"小樽市"_s, u"--form"_s, u"markup"_s, u"--as-of"_s, u"R3.6.25"_s, u"-o"_s, out})
            .status,
        3)
        << "no amendment was concluded by then";

    {
        auto file = core::store::Registry::open(registry);
        ASSERT_TRUE(file.isOk());
        core::store::RevisionStore store((*file)->connection());
        const auto agreement = core::store::AgreementStore((*file)->connection()).find(u"小樽市"_s);
        auto draft = store.newest(agreement->id);
        draft->number = 0;
        draft->text.root.children.front().text += u"（案）"_s;
        ASSERT_TRUE((*file)->edit(u"案をつくる"_s, [&] { return store.addDraft(*draft); }).isOk());
        ASSERT_TRUE((*file)->save().isOk());
    }
    for (const QString& form : {u"instruction"_s, u"table"_s, u"restate"_s, u"comparison"_s, u"markup"_s}) {
        const QString pdf = path(form + u".pdf"_s);
        const Call made = call({u"print"_s, registry, u"小樽市"_s, u"--form"_s, form, u"-o"_s, pdf});
        EXPECT_EQ(made.status, 0) << form.toStdString() << ' ' << made.err.toStdString();
        EXPECT_GT(core::print::pdfPageCount(pdf).value(), 0);
    }
}

} // namespace
