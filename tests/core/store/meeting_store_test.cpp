// SPDX-License-Identifier: GPL-3.0-or-later
// Meetings, published documents and their files: every edit there and back, hostile names, digests, big files.
#include "core/store/meeting_store.h"

#include "core/store/document_store.h"
#include "core/store/file_store.h"
#include "core/store/history_report.h"
#include "core/store/metro_area_store.h"
#include "core/store/municipality_store.h"
#include "core/store/statement.h"
#include "core/store/verification.h"
#include "tests/core/store/store_fixture.h"
#include "tests/support/qt_printing.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::store;

namespace tests {

namespace {

model::TakenFile taken(const QString& name, const QByteArray& content)
{
    return {{{}, model::fileNameOf(name), content.size(), model::digestOf(content), {}}, content};
}

class MeetingStoreTest : public StoreFixture
{
protected:
    void SetUp() override
    {
        StoreFixture::SetUp();
        m_pair = addPair();
    }

    MeetingStore meetings() { return MeetingStore(connection()); }
    DocumentStore documents() { return DocumentStore(connection()); }
    FileStore files() { return FileStore(connection()); }

    model::Meeting meeting() const
    {
        model::Meeting one;
        one.area = m_pair.area;
        one.kind = model::MeetingKind::Heads;
        one.heldOn = QDate(2024, 5, 10);
        one.title = u"第1回首長会議"_s;
        one.place = u"札幌市役所"_s;
        one.attendees = {{m_pair.core, u"札幌市長"_s}, {m_pair.member, u"小樽市長"_s}, {{}, u"大学の学長"_s}};
        one.decisions = u"ビジョンの案を了承した。"_s;
        one.note = u"公開"_s;
        return one;
    }

    /// Does an edit, takes it back and does it again: the file is each time as it was.
    template <typename Work>
    auto doUndoRedo(const Work& work)
    {
        const QString before = dump();
        auto done = registry().edit(u"試し"_s, work);
        EXPECT_TRUE(done.isOk()) << (done.isOk() ? "" : done.error().detail.toStdString());
        const QString after = dump();
        EXPECT_NE(before, after);
        EXPECT_TRUE(registry().undo().isOk());
        EXPECT_EQ(before, dump());
        EXPECT_TRUE(registry().redo().isOk());
        EXPECT_EQ(after, dump());
        return done;
    }

    int rowsOf(const QString& sql)
    {
        const auto count = connection().integerOf(sql);
        EXPECT_TRUE(count.isOk());
        return count ? static_cast<int>(*count) : -1;
    }

    Pair m_pair;
};

} // namespace

TEST_F(MeetingStoreTest, EveryEditGoesBackAndForth)
{
    model::Meeting one = meeting();
    one.id = *doUndoRedo([&] { return meetings().add(one); });
    EXPECT_TRUE(meetings().meetings(m_pair.area)->front() == one);

    one.kind = model::MeetingKind::Advisory;
    one.heldOn.reset();
    one.isPlanned = true;
    one.title = u"第2回懇談会"_s;
    one.place.clear();
    // The order changes, one goes, one comes.
    one.attendees = {{m_pair.member, u"小樽市長"_s}, {m_pair.core, u"札幌市長"_s}, {{}, u"商工会議所の会頭"_s}};
    one.decisions = u"甲\n乙"_s;
    ASSERT_TRUE(doUndoRedo([&] { return meetings().change(one); }).isOk());
    EXPECT_TRUE(meetings().meetings({})->front() == one);
    EXPECT_EQ(rowsOf(u"SELECT count(*) FROM meeting_attendee"_s), 3);

    ASSERT_TRUE(doUndoRedo([&] { return meetings().remove(one.id); }).isOk());
    EXPECT_TRUE(meetings().meetings({})->empty());
    EXPECT_EQ(rowsOf(u"SELECT count(*) FROM meeting_attendee"_s), 0);
    EXPECT_FAILS(registry().edit(u"試し"_s, [&] { return meetings().remove(one.id); }), ErrorCode::StoreFailed);
    one.title.clear();
    EXPECT_FAILS(registry().edit(u"試し"_s, [&] { return meetings().add(one); }), ErrorCode::StoreFailed);
}

TEST_F(MeetingStoreTest, TwoPeopleOfOneOfficeAreTwo)
{
    model::Meeting one = meeting();
    one.attendees = {{{}, u"公募委員"_s}, {m_pair.core, u"札幌市長"_s}, {{}, u"公募委員"_s}};
    one.id = *doUndoRedo([&] { return meetings().add(one); });
    EXPECT_TRUE(meetings().meetings({})->front() == one);
    one.attendees = {{{}, u"公募委員"_s}, {{}, u"公募委員"_s}, {{}, u"公募委員"_s}};
    ASSERT_TRUE(doUndoRedo([&] { return meetings().change(one); }).isOk());
    EXPECT_TRUE(meetings().meetings({})->front() == one);
    one.attendees.pop_back();
    ASSERT_TRUE(doUndoRedo([&] { return meetings().change(one); }).isOk());
    EXPECT_TRUE(meetings().meetings({})->front() == one);
    EXPECT_EQ(rowsOf(u"SELECT count(*) FROM meeting_attendee"_s), 2);
}

TEST_F(MeetingStoreTest, ComesByDayWithUnfixedDaysLast)
{
    for (const auto& [day, title] : std::vector<std::pair<std::optional<QDate>, QString>>{
             {std::nullopt, u"未定"_s}, {QDate(2024, 5, 10), u"後"_s}, {QDate(2019, 3, 29), u"先"_s}}) {
        model::Meeting one = meeting();
        one.heldOn = day;
        one.title = title;
        REQUIRE_OK(registry().edit(u"会議を追加"_s, [&] { return meetings().add(one); }));
    }
    const auto all = meetings().meetings(m_pair.area);
    REQUIRE_OK(all);
    ASSERT_EQ(all->size(), 3U);
    EXPECT_EQ(all->at(0).title, u"先"_s);
    EXPECT_EQ(all->at(1).title, u"後"_s);
    EXPECT_EQ(all->at(2).title, u"未定"_s);
    EXPECT_TRUE(meetings().meetings(MetroAreaId{77})->empty());
}

TEST_F(MeetingStoreTest, FilesComeAndGoWithTheirMeeting)
{
    model::Meeting one = meeting();
    const auto minutes = taken(u"議事録.pdf"_s, "%PDF-1.7 minutes");
    const auto material = taken(u"資料1.xlsx"_s, QByteArray("\0\x01\xff", 3));
    one.id = *doUndoRedo([&]() -> Result<MeetingId> {
        for (const auto& [file, role] : {std::pair(minutes, model::MeetingFile::Role::Minutes),
                                         std::pair(material, model::MeetingFile::Role::Material)}) {
            const auto id = files().add(file);
            if (!id)
                return id.error();
            one.files.push_back({file.file, role});
            one.files.back().file.id = *id;
        }
        return meetings().add(one);
    });
    const auto known = meetings().meetings(m_pair.area);
    REQUIRE_OK(known);
    EXPECT_TRUE(known->front() == one);
    EXPECT_EQ(*files().content(one.files.at(0).file), minutes.content);
    EXPECT_EQ(*files().content(one.files.at(1).file), material.content);

    std::swap(one.files.at(0), one.files.at(1));
    one.files.at(0).role = model::MeetingFile::Role::Minutes;
    ASSERT_TRUE(doUndoRedo([&] { return meetings().change(one); }).isOk());
    EXPECT_TRUE(meetings().meetings(m_pair.area)->front() == one);
    one.files.pop_back();
    ASSERT_TRUE(doUndoRedo([&] { return meetings().change(one); }).isOk());
    EXPECT_EQ(rowsOf(u"SELECT count(*) FROM file_content"_s), 1);
    ASSERT_TRUE(doUndoRedo([&] { return meetings().remove(one.id); }).isOk());
    EXPECT_EQ(rowsOf(u"SELECT count(*) FROM kept_file"_s), 0);
    EXPECT_EQ(rowsOf(u"SELECT count(*) FROM file_content"_s), 0);
    // All the way back to the first.
    while (registry().history().canUndo())
        ASSERT_TRUE(registry().undo().isOk());
    EXPECT_EQ(rowsOf(u"SELECT count(*) FROM kept_file"_s), 0);
}

TEST_F(MeetingStoreTest, DocumentsExchangeTheirFiles)
{
    model::PublishedDocument document;
    document.area = m_pair.area;
    document.title = u"連携協約(小樽市)"_s;
    document.kind = u"連携協約"_s;
    document.partner = m_pair.member;
    document.publishedOn = QDate(2019, 3, 29);
    document.fileSizeKb = 2285;
    document.format = u"PDF"_s;
    document.note = u"公表資料による"_s;
    document.id = *doUndoRedo([&] { return documents().add(document); });
    EXPECT_TRUE(documents().documents(m_pair.area)->front() == document);
    for (const QByteArray& content : {QByteArray("first"), QByteArray("second"), QByteArray()}) {
        const auto file = taken(u"a.pdf"_s, content);
        ASSERT_TRUE(doUndoRedo([&]() -> Result<void> {
                        const auto id = files().add(file);
                        if (!id)
                            return id.error();
                        document.file = file.file;
                        document.file->id = *id;
                        return documents().change(document);
                    }).isOk());
        EXPECT_TRUE(documents().documents({})->front() == document);
        EXPECT_EQ(*files().content(*document.file), content);
        EXPECT_EQ(rowsOf(u"SELECT count(*) FROM kept_file"_s), 1) << "the file before is gone";
    }
    document.file.reset();
    ASSERT_TRUE(doUndoRedo([&] { return documents().change(document); }).isOk());
    EXPECT_EQ(rowsOf(u"SELECT count(*) FROM file_content"_s), 0);
}

TEST_F(MeetingStoreTest, BytesThatAreNotThoseOfTheDigestAreTold)
{
    auto file = taken(u"a.pdf"_s, "as published");
    auto wrong = file;
    wrong.content = "something else";
    EXPECT_FAILS(registry().edit(u"試し"_s, [&] { return files().add(wrong); }), ErrorCode::KeptFileDamaged);
    model::PublishedDocument document;
    document.area = m_pair.area;
    document.title = u"文書"_s;
    REQUIRE_OK(registry().edit(u"文書を追加"_s, [&]() -> Result<DocumentId> {
        const auto id = files().add(file);
        if (!id)
            return id.error();
        file.file.id = *id;
        document.file = file.file;
        return documents().add(document);
    }));
    EXPECT_EQ(*files().content(file.file), QByteArray("as published"));
    harm(u"UPDATE file_content SET content = x'00'"_s);
    const auto content = files().content(file.file);
    EXPECT_FAILS(content, ErrorCode::KeptFileDamaged);
    EXPECT_EQ(content.error().args, QStringList{u"a.pdf"_s});
    const auto verified = verify(connection());
    REQUIRE_OK(verified);
    ASSERT_EQ(verified->faults.size(), 1U);
    EXPECT_EQ(verified->faults.front().kind, FaultKind::FileDamaged);
    EXPECT_EQ(verified->faults.front().detail, u"a.pdf"_s);
    file.file.id = KeptFileId{999};
    EXPECT_FAILS(files().content(file.file), ErrorCode::KeptFileDamaged);
}

TEST_F(MeetingStoreTest, BigFilesFitAndBiggerOnesAreOnlyReferredTo)
{
    QByteArray big(model::kLargestInside, Qt::Uninitialized);
    for (qsizetype at = 0; at < big.size(); ++at)
        big[at] = static_cast<char>((at * 131) >> 3);
    const auto file = taken(u"big.pdf"_s, big);
    auto kept = file.file;
    kept.id = *doUndoRedo([&] { return files().add(file); });
    REQUIRE_OK(registry().save());
    reopen();
    EXPECT_EQ(*files().content(kept), big);
    EXPECT_FAILS(registry().edit(u"試し"_s, [&] { return files().add(taken(u"x"_s, big + 'x')); }),
                 ErrorCode::StoreFailed);
    auto referred = taken(u"big.pdf"_s, big + 'x');
    referred.file.path = u"/share/big.pdf"_s;
    referred.content.clear();
    ASSERT_TRUE(doUndoRedo([&] { return files().add(referred); }).isOk());
    EXPECT_EQ(rowsOf(u"SELECT count(*) FROM file_content"_s), 1);
    ASSERT_TRUE(doUndoRedo([&] { return files().remove(kept.id); }).isOk());
}

TEST_F(MeetingStoreTest, WordsAreDataAndNeverMore)
{
    for (const QString& words : {u"'); DROP TABLE meeting; --"_s, u"<script>alert(1)</script>"_s, u"a\u0000b"_s,
                                 u"\u202Eexe.fdp"_s, u"%1 %2"_s, u"名"_s.repeated(1000)}) {
        model::Meeting one = meeting();
        one.title = words;
        one.decisions = words;
        one.attendees = {{{}, words}};
        const auto id = registry().edit(u"会議を追加"_s, [&] { return meetings().add(one); });
        REQUIRE_OK(id);
        one.id = *id;
        EXPECT_TRUE(meetings().meetings({})->back() == one) << words.toStdString();
        model::PublishedDocument document;
        document.area = m_pair.area;
        document.title = words;
        document.kind = words;
        REQUIRE_OK(registry().edit(u"文書を追加"_s, [&] { return documents().add(document); }));
        EXPECT_EQ(documents().documents({})->back().title, words);
        REQUIRE_OK(registry().edit(u"会議を削除"_s, [&] { return meetings().remove(*id); }));
    }
}

TEST_F(MeetingStoreTest, GoesWithItsAreaAndOutlivesItsMunicipalities)
{
    model::Meeting one = meeting();
    one.attendees = {{m_pair.member, u"小樽市長"_s}};
    model::MetroArea area;
    area.name = u"別の圏域"_s;
    area.coreCity = m_pair.core;
    const auto guest = registry().edit(u"追加"_s, [&]() -> Result<MunicipalityId> {
        return MunicipalityStore(connection()).add(municipality(u"余市町"_s));
    });
    REQUIRE_OK(guest);
    const auto other = registry().edit(u"追加"_s, [&] { return MetroAreaStore(connection()).add(area); });
    REQUIRE_OK(other);
    one.area = *other;
    one.attendees.push_back({*guest, u"余市町長"_s});
    REQUIRE_OK(registry().edit(u"追加"_s, [&] { return meetings().add(one); }));
    ASSERT_TRUE(doUndoRedo([&] { return MunicipalityStore(connection()).remove(*guest); }).isOk());
    const auto known = meetings().meetings(*other);
    REQUIRE_OK(known);
    EXPECT_EQ(known->front().attendees.back(), (model::MeetingAttendee{{}, u"余市町長"_s}));
    ASSERT_TRUE(doUndoRedo([&] { return MetroAreaStore(connection()).remove(*other); }).isOk());
    EXPECT_EQ(rowsOf(u"SELECT count(*) FROM meeting"_s), 0);
    EXPECT_EQ(rowsOf(u"SELECT count(*) FROM meeting_attendee"_s), 0);
}

TEST_F(MeetingStoreTest, HistoryTellsTheFileAndNotItsBytes)
{
    const auto file = taken(u"議事録.pdf"_s, QByteArray(100000, 'x'));
    REQUIRE_OK(registry().edit(u"会議を追加"_s, [&]() -> Result<MeetingId> {
        const auto id = files().add(file);
        if (!id)
            return id.error();
        model::Meeting one = meeting();
        one.files = {{file.file, model::MeetingFile::Role::Minutes}};
        one.files.front().file.id = *id;
        return meetings().add(one);
    }));
    const auto steps = historyReport(connection(), registry().history());
    REQUIRE_OK(steps);
    QStringList told;
    for (const ValueChange& change : steps->back().changes) {
        told.append(change.table + u' ' + change.after.value_or(QString()));
        EXPECT_LT(change.after.value_or(QString()).size(), 100) << change.table.toStdString();
    }
    EXPECT_TRUE(told.contains(u"kept_file 議事録.pdf"_s)) << told.join(u'\n').toStdString();
    EXPECT_TRUE(told.contains(u"meeting 第1回首長会議"_s)) << told.join(u'\n').toStdString();
    EXPECT_TRUE(told.contains(u"meeting_attendee 小樽市長"_s)) << told.join(u'\n').toStdString();
    EXPECT_FALSE(told.join(u'\n').contains(u"file_content"_s));
}

} // namespace tests
