// SPDX-License-Identifier: GPL-3.0-or-later
// history, undo, verify, and the digest on a printed copy.
#include "tests/app/command_fixture.h"

#include "core/store/registry.h"
#include "core/store/revision_store.h"
#include "core/store/signature.h"
#include "core/store/statement.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::store;

namespace tests {

class HistoryVerbsTest : public CommandTest
{
protected:
    /// A registry with one agreement imported from a document.
    QString imported()
    {
        const QString registry = path(u"a.kyoyaku"_s);
        EXPECT_EQ(call({u"new"_s, registry}).status, 0);
        const Call made = call({u"import"_s, registry, document()});
        EXPECT_EQ(made.status, 0) << made.err.toStdString();
        return registry;
    }
    static std::unique_ptr<Registry> open(const QString& path)
    {
        auto opened = Registry::open(path);
        EXPECT_TRUE(opened.isOk());
        return opened ? std::move(*opened) : nullptr;
    }
    static QString digestIn(const QString& path)
    {
        const auto registry = open(path);
        return (*RevisionStore(registry->connection()).newest(AgreementId{1})).digest;
    }
};

TEST_F(HistoryVerbsTest, HistoryTellsWhoWhenWhat)
{
    const QString registry = imported();
    const Call text = call({u"history"_s, registry});
    EXPECT_EQ(text.status, 0) << text.err.toStdString();
    EXPECT_TRUE(text.out.startsWith(u"1  2"_s)) << text.out.left(200).toStdString();
    EXPECT_TRUE(text.out.contains(u"provision: "_s)) << "many rows are told by their number";
    EXPECT_LT(text.out.count(u'\n'), 30);
    for (const QString& table : {u"revision_party"_s, u"municipality_id"_s, u"signed_on"_s})
        EXPECT_FALSE(text.out.contains(table)) << table.toStdString();

    const QJsonArray steps = call({u"history"_s, registry, u"--json"_s}).json().value(u"steps"_s).toArray();
    ASSERT_EQ(steps.size(), 1);
    const QJsonObject step = steps.first().toObject();
    EXPECT_EQ(step.value(u"kind"_s).toString(), u"edit"_s);
    EXPECT_TRUE(QDateTime::fromString(step.value(u"at"_s).toString(), Qt::ISODateWithMs).isValid());
    bool hasArticle = false;
    for (const QJsonValue& value : step.value(u"changes"_s).toArray()) {
        const QJsonObject change = value.toObject();
        hasArticle = hasArticle ||
                     (change.value(u"where"_s).toString() == u"第1条"_s && change.value(u"revision"_s).toInt() == 1 &&
                      change.value(u"before"_s).isNull() && !change.value(u"after"_s).isNull());
    }
    EXPECT_TRUE(hasArticle);
}

TEST_F(HistoryVerbsTest, ChangedValuesAreShownBeforeAndAfter)
{
    const QString path = imported();
    {
        const auto registry = open(path);
        ASSERT_TRUE(withdrawSignature(*registry, RevisionId{1}).isOk());
        ASSERT_TRUE(registry->save().isOk());
    }
    const Call text = call({u"history"_s, path});
    EXPECT_TRUE(text.out.contains(u"署名の登録を取り消す"_s));
    EXPECT_TRUE(text.out.contains(u"revision 1 state\n        − signed\n        + draft\n"_s))
        << text.out.toStdString();
}

TEST_F(HistoryVerbsTest, UndoTakesTheLastEditBackAndSaves)
{
    const QString registry = imported();
    const Call undone = call({u"undo"_s, registry});
    EXPECT_EQ(undone.status, 0) << undone.err.toStdString();
    EXPECT_TRUE(undone.out.startsWith(u"Undone: “"_s)) << undone.out.toStdString();
    EXPECT_EQ(call({u"list"_s, registry, u"agreements"_s, u"--json"_s}).json().value(u"agreements"_s).toArray().size(),
              0);
    EXPECT_TRUE(call({u"history"_s, registry}).out.contains(u"undone: "_s));
    const Call nothing = call({u"undo"_s, registry});
    EXPECT_EQ(nothing.status, 3);
    EXPECT_TRUE(nothing.out.isEmpty());
    EXPECT_FALSE(nothing.err.isEmpty());
    EXPECT_EQ(call({u"undo"_s, path(u"missing.kyoyaku"_s)}).status, 3);
}

TEST_F(HistoryVerbsTest, VerifyPassesSoundFilesAndTheSamples)
{
    for (const QString& file : {imported(), sample(u"sapporo"_s), sample(u"asahikawa"_s)}) {
        const Call verified = call({u"verify"_s, file});
        EXPECT_EQ(verified.status, 0) << verified.out.toStdString();
        EXPECT_TRUE(verified.out.startsWith(u"Sound: "_s)) << verified.out.toStdString();
    }
    EXPECT_EQ(call({u"verify"_s, file(u"x.kyoyaku"_s, "no registry")}).status, 3);
    EXPECT_EQ(call({u"verify"_s}).status, 2);
}

TEST_F(HistoryVerbsTest, VerifyNamesTheRevisionAndTheProvision)
{
    const QString path = imported();
    // As a fault of the disk could: letters of the signed text, in a page that is sound otherwise.
    QByteArray bytes = bytesOf(path);
    const QByteArray words = u"連携中枢都市圏"_s.toUtf8();
    const auto place = bytes.indexOf(words);
    ASSERT_GT(place, 0);
    QString out;
    for (auto at = place; at >= 0; at = bytes.indexOf(words, at + 1)) {
        QByteArray harmed = bytes;
        harmed.replace(at, 3, u"遭"_s.toUtf8());
        // The sum over the whole file would find that first: as if another program had written through SQLite since.
        for (const qsizetype counter : {27, 95})
            harmed[counter] = static_cast<char>(harmed[counter] + 1);
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(harmed);
        file.close();
        const Call verified = call({u"verify"_s, path});
        if (verified.status == 1)
            out += verified.out;
    }
    EXPECT_TRUE(out.contains(u"revision 1: "_s)) << out.toStdString();
    EXPECT_TRUE(out.contains(u"is not what was signed"_s)) << out.toStdString();
    EXPECT_TRUE(out.contains(u"does not have the digest"_s)) << out.toStdString();
}

TEST_F(HistoryVerbsTest, DigestIsPrintedWhenItIsAskedFor)
{
    const QString registry = imported();
    const QString digest = digestIn(registry);
    ASSERT_EQ(digest.size(), 64);
    const auto printed = [&](const QString& name, const QStringList& more) {
        const Call made = call(QStringList{u"print"_s, registry, u"小樽市"_s, u"-o"_s, path(name)} + more);
        EXPECT_EQ(made.status, 0) << made.err.toStdString();
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, path(name), u"-"_s});
        EXPECT_TRUE(reader.waitForFinished());
        return QString::fromUtf8(reader.readAllStandardOutput()).remove(u' ');
    };
    const QString with = printed(u"with.pdf"_s, {u"--digest"_s});
    EXPECT_TRUE(with.contains(u"SHA-256"_s + digest)) << with.toStdString();
    EXPECT_EQ(with.count(digest), with.count(u'\f') - 1) << "on every page but the cover";
    EXPECT_FALSE(printed(u"without.pdf"_s, {}).contains(digest));

    {
        const auto open = Registry::open(registry);
        ASSERT_TRUE(open.isOk());
        ASSERT_TRUE(withdrawSignature(**open, RevisionId{1}).isOk());
        ASSERT_TRUE((*open)->save().isOk());
    }
    const Call draft = call({u"print"_s, registry, u"小樽市"_s, u"--digest"_s, u"-o"_s, path(u"draft.pdf"_s)});
    EXPECT_EQ(draft.status, 3);
    EXPECT_FALSE(QFile::exists(path(u"draft.pdf"_s)));
}

} // namespace tests
