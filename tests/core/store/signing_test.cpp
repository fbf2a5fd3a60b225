// SPDX-License-Identifier: GPL-3.0-or-later
// What has been signed: its digest, the guards that keep it, and the one way back for a signature registered by
// mistake.
#include "core/store/signature.h"

#include "core/model/signed_text.h"
#include "core/store/agreement_store.h"
#include "core/store/amendment_store.h"
#include "core/store/revision_store.h"
#include "core/store/sqlite_handle.h"
#include "core/store/statement.h"
#include "tests/core/store/store_fixture.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::store;

namespace tests {

class SigningTest : public StoreFixture
{
protected:
    RevisionStore store() { return RevisionStore(connection()); }

    /// A signed revision, and a draft beside it from which rows could be pushed over those of the signed one.
    void SetUp() override
    {
        StoreFixture::SetUp();
        m_pair = addPair();
        m_signed = addDraft(m_pair.agreement);
        REQUIRE_OK(registerSignature(registry(), m_signed));
        m_draft = addDraft(m_pair.agreement);
    }

    QStringList columnsOf(const QString& table)
    {
        Statement columns(connection(), u"SELECT name FROM pragma_table_info(?) ORDER BY cid"_s);
        auto names =
            readAll<QString>(columns.bind(table), [](const Statement& row) -> Result<QString> { return row.text(0); });
        EXPECT_TRUE(names.isOk());
        return names ? QStringList(names->begin(), names->end()) : QStringList();
    }

    /// Every way to change the rows of a table that belong to the signed revision.
    QStringList attacksOn(const QString& table, const QString& owner)
    {
        const QString id = QString::number(m_signed.value);
        const QString draft = QString::number(m_draft.value);
        const QStringList columns = columnsOf(table);
        const QString all = columns.join(u", "_s);
        QStringList attacks;
        for (const QString& column : columns) {
            attacks += u"UPDATE %1 SET %2 = CASE typeof(%2) WHEN 'integer' THEN %2 + 1000 ELSE '2020-01-01' END "
                       "WHERE %3 = %4"_s.arg(table, column, owner, id);
        }
        attacks += u"DELETE FROM %1 WHERE %2 = %3"_s.arg(table, owner, id);
        attacks += u"DELETE FROM %1"_s.arg(table);
        attacks += u"REPLACE INTO %1 SELECT * FROM %1 WHERE %2 = %3"_s.arg(table, owner, id);
        // A row of the draft takes the id of a signed one, which REPLACE then deletes without a delete trigger.
        QStringList taking = columns;
        taking[0] = u"(SELECT max(id) FROM %1 WHERE %2 = %3)"_s.arg(table, owner, id);
        attacks += u"REPLACE INTO %1 (%2) SELECT %3 FROM %1 WHERE %4 = %5 LIMIT 1"_s.arg(
            table, all, taking.join(u", "_s), owner, draft);
        attacks += u"UPDATE OR REPLACE %1 SET id = (SELECT max(id) FROM %1 WHERE %2 = %3) WHERE id = "
                   "(SELECT max(id) FROM %1 WHERE %2 = %4)"_s.arg(table, owner, id, draft);
        attacks += u"INSERT INTO %1 SELECT * FROM %1 WHERE %2 = %3 ON CONFLICT (id) DO UPDATE SET id = id + 5000"_s.arg(
            table, owner, id);
        return attacks;
    }
    QStringList attacks()
    {
        QStringList all = attacksOn(u"revision"_s, u"id"_s) + attacksOn(u"revision_party"_s, u"revision_id"_s) +
                          attacksOn(u"provision"_s, u"revision_id"_s);
        const QString id = QString::number(m_signed.value);
        for (const char16_t* attack :
             {u"UPDATE revision SET state = 'draft', digest = '' WHERE id = %1",
              u"UPDATE OR REPLACE revision SET number = (SELECT number FROM revision WHERE id = %1) WHERE id <> %1",
              u"REPLACE INTO revision (id, agreement_id, number, state, kind, signed_on_as_written, source_file_name, "
              "note) SELECT 9999, agreement_id, number, 'draft', kind, '', '', '' FROM revision WHERE id = %1",
              u"INSERT INTO provision SELECT 9999, %1, NULL, 1, '00000000000000000000000000000000', 'text', 'none', "
              u"'', "
              "'', '', '', '', ''",
              u"INSERT INTO revision_party VALUES (9999, %1, 9, '', '')", u"UPDATE signed_text SET canonical = 'x'",
              u"UPDATE signed_text SET id = 77", u"DELETE FROM signed_text",
              u"REPLACE INTO signed_text VALUES (%1, 'x')",
              u"INSERT INTO signed_text VALUES (%1, 'x') ON CONFLICT (id) DO UPDATE SET canonical = 'x'"})
            all += QString::fromUtf16(attack).replace(u"%1"_s, id);
        return all;
    }

    /// What the signed revision and its rows hold.
    QString signedRows()
    {
        QStringList lines;
        for (const QString& line : dump().split(u'\n')) {
            const bool isOfSigned = line.contains(u"revision_id=%1 "_s.arg(m_signed.value)) ||
                                    line.startsWith(u"revision: id=%1 "_s.arg(m_signed.value)) ||
                                    line.startsWith(u"signed_text: "_s);
            if (isOfSigned)
                lines.append(line);
        }
        return lines.join(u'\n');
    }

    Pair m_pair;
    RevisionId m_signed;
    RevisionId m_draft;
};

TEST_F(SigningTest, DigestAndCanonicalTextAreKept)
{
    auto revision = store().revision(m_signed);
    REQUIRE_OK(revision);
    EXPECT_EQ((*revision)->state, model::RevisionState::Signed);
    EXPECT_EQ((*revision)->digest, model::digestOf(model::canonicalText((*revision)->text)));
    EXPECT_EQ(*store().signedText(m_signed), model::canonicalText((*revision)->text));
    EXPECT_EQ((*store().revision(m_draft))->digest, QString());
    EXPECT_FALSE(store().signedText(m_draft)->has_value());
}

TEST_F(SigningTest, TextThatComesInSignedIsSealedAsIfReadBack)
{
    model::Revision revision;
    revision.agreement = m_pair.agreement;
    revision.text = smallText(u"札幌市"_s, u"小樽市"_s);
    auto added = registry().edit(u"取込"_s, [&] { return store().addSigned(revision); });
    REQUIRE_OK(added);
    auto stored = store().revision(*added);
    REQUIRE_OK(stored);
    EXPECT_EQ((*stored)->state, model::RevisionState::Signed);
    EXPECT_EQ((*stored)->digest, model::digestOf(model::canonicalText((*stored)->text)));
    EXPECT_EQ(*store().signedText(*added), model::canonicalText((*stored)->text));
}

TEST_F(SigningTest, NothingOfASignedRevisionChangesInOurOwnConnection)
{
    const QString before = signedRows();
    ASSERT_GT(before.count(u'\n'), 20);
    for (const QString& sql : attacks()) {
        WriteScope scope(connection());
        REQUIRE_OK(scope.begin());
        const auto ran = connection().execute(sql);
        EXPECT_FALSE(ran.isOk()) << sql.toStdString();
        EXPECT_EQ(signedRows(), before) << sql.toStdString();
    }
}

TEST_F(SigningTest, NothingOfASignedRevisionChangesInAnotherProgram)
{
    REQUIRE_OK(registry().save());
    const QStringList all = attacks();
    sqlite3* handle = nullptr;
    ASSERT_EQ(sqlite3_open(QFile::encodeName(registryPath()).constData(), &handle), SQLITE_OK);
    for (const QString& sql : all)
        EXPECT_NE(sqlite3_exec(handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr), SQLITE_OK)
            << sql.toStdString();
    sqlite3_close(handle);
}

TEST_F(SigningTest, SigningNeedsDigestAndText)
{
    for (const QString& sql :
         {u"UPDATE revision SET state = 'signed' WHERE state = 'draft'"_s,
          u"UPDATE revision SET state = 'signed', digest = '%1' WHERE state = 'draft'"_s.arg(QString(64, u'a')),
          u"UPDATE revision SET digest = '%1' WHERE state = 'draft'"_s.arg(QString(64, u'a')),
          u"UPDATE revision SET state = 'superseded', digest = '%1' WHERE state = 'draft'"_s.arg(QString(64, u'a'))}) {
        WriteScope scope(connection());
        REQUIRE_OK(scope.begin());
        EXPECT_FALSE(connection().execute(sql).isOk()) << sql.toStdString();
    }
}

TEST_F(SigningTest, OnlyTheStateMovesOn)
{
    const QString digest = (*store().revision(m_signed))->digest;
    REQUIRE_OK(registry().edit(u"旧にする"_s, [&] { return store().supersede(m_signed); }));
    EXPECT_EQ((*store().revision(m_signed))->digest, digest);
    EXPECT_FAILS(withdrawSignature(registry(), m_signed), ErrorCode::SignatureNotWithdrawn);
    REQUIRE_OK(registry().undo());
    EXPECT_EQ((*store().revision(m_signed))->state, model::RevisionState::Signed);
}

TEST_F(SigningTest, SignatureRegisteredByMistakeIsWithdrawnAndLoggedAsThat)
{
    const QString frozen = dump();
    REQUIRE_OK(withdrawSignature(registry(), m_signed));
    auto revision = store().revision(m_signed);
    EXPECT_EQ((*revision)->state, model::RevisionState::Draft);
    EXPECT_EQ((*revision)->digest, QString());
    EXPECT_FALSE(store().signedText(m_signed)->has_value());
    const auto entries = registry().history().entries();
    EXPECT_EQ(entries->back().kind, LogKind::Edit);
    EXPECT_EQ(entries->back().label, u"署名の登録を取り消す"_s);
    EXPECT_EQ(connection().withdrawnRevision(), 0);

    const QString reopened = dump();
    REQUIRE_OK(registry().undo());
    EXPECT_EQ(dump(), frozen);
    REQUIRE_OK(registry().redo());
    EXPECT_EQ(dump(), reopened);
    // Changed and signed again, it has another digest.
    model::Revision changed = **revision;
    changed.text.copies = 3;
    REQUIRE_OK(registry().edit(u"通数を変更"_s, [&] { return store().changeDraft(changed); }));
    REQUIRE_OK(registerSignature(registry(), m_signed));
    EXPECT_EQ((*store().revision(m_signed))->digest, model::digestOf(model::canonicalText(changed.text)));
    EXPECT_FALSE(frozen.contains((*store().revision(m_signed))->digest));
}

TEST_F(SigningTest, WithdrawalIsRefusedForADraftAndWhereAnAmendmentBuildsOnIt)
{
    auto refused = withdrawSignature(registry(), m_draft);
    EXPECT_FAILS(refused, ErrorCode::SignatureNotWithdrawn);
    EXPECT_EQ(refused.error().args, QStringList{u"札幌市と小樽市の連携協約"_s});
    EXPECT_FAILS(withdrawSignature(registry(), RevisionId{999}), ErrorCode::StoreFailed);
    REQUIRE_OK(registry().edit(u"変更協約を追加"_s, [&] {
        return AmendmentStore(connection())
            .add({{},
                  m_pair.agreement,
                  QDate(2021, 6, 25),
                  u"変更"_s,
                  m_signed,
                  {},
                  model::AmendmentTextState::NotAtHand});
    }));
    const QString before = dump();
    EXPECT_FAILS(withdrawSignature(registry(), m_signed), ErrorCode::SignatureNotWithdrawn);
    EXPECT_EQ(dump(), before);
}

TEST_F(SigningTest, WithdrawalOpensNoOtherDoor)
{
    connection().setWithdrawnRevision(m_signed.value);
    for (const char16_t* attack :
         {u"UPDATE revision SET note = 'x' WHERE id = %1", u"UPDATE provision SET text = 'x' WHERE revision_id = %1",
          u"UPDATE revision SET state = 'draft', digest = '', copies = 9 WHERE id = %1",
          u"UPDATE revision SET state = 'draft' WHERE id = %1", u"DELETE FROM revision WHERE id = %1"}) {
        WriteScope scope(connection());
        REQUIRE_OK(scope.begin());
        const QString sql = QString::fromUtf16(attack).replace(u"%1"_s, QString::number(m_signed.value));
        EXPECT_FALSE(connection().execute(sql).isOk()) << sql.toStdString();
    }
    connection().setWithdrawnRevision(0);
}

} // namespace tests
