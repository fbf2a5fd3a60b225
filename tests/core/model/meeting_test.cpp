// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_names.h"
#include "core/model/meeting.h"
#include "tests/support/qt_printing.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::model;

TEST(Meeting, EveryKindAndRoleHasAWordThatLeadsBack)
{
    QSet<QString> words;
    for (const MeetingKind kind : kMeetingKinds) {
        EXPECT_EQ(meetingKindFromName(meetingKindName(kind)), kind);
        words.insert(meetingKindName(kind));
        words.insert(meetingKindTitle(kind));
    }
    EXPECT_EQ(words.size(), 10);
    EXPECT_FALSE(words.contains(QString()));
    for (const auto role : {MeetingFile::Role::Minutes, MeetingFile::Role::Material})
        EXPECT_EQ(meetingFileRoleFromName(meetingFileRoleName(role)), role);
    EXPECT_FALSE(meetingKindFromName(u"council"_s).has_value());
    EXPECT_FALSE(meetingFileRoleFromName(QString()).has_value());
}

TEST(Meeting, AnOfficeBelongsToTheMunicipalityItIsNamedAfter)
{
    const std::vector<NamedMunicipality> known{
        {MunicipalityId{1}, u"札幌市"_s}, {MunicipalityId{2}, u"北広島市"_s}, {MunicipalityId{3}, u"北"_s}};
    const auto attendees =
        attendeesOf(u"札幌市長\n\n  北広島市長　\n北海道大学総長\n札幌市長\n小樽商科大学長\n北の会会長"_s, known);
    ASSERT_EQ(attendees.size(), 6U);
    EXPECT_EQ(attendees.at(0), (MeetingAttendee{MunicipalityId{1}, u"札幌市長"_s}));
    EXPECT_EQ(attendees.at(1), (MeetingAttendee{MunicipalityId{2}, u"北広島市長"_s}));
    EXPECT_EQ(attendees.at(4), (MeetingAttendee{{}, u"小樽商科大学長"_s}));
    EXPECT_EQ(officesOf(attendeesOf(u"公募委員\n公募委員"_s, known)).join(u'、'), u"公募委員、公募委員"_s)
        << "two people of one office";
    EXPECT_TRUE(attendeesOf(u" \n\n"_s, known).empty());
}

TEST(Meeting, IsHeldOnlyWithADayThatIsNoPlan)
{
    Meeting meeting;
    EXPECT_FALSE(meeting.isHeld());
    meeting.heldOn = QDate(2024, 5, 10);
    EXPECT_TRUE(meeting.isHeld());
    meeting.isPlanned = true;
    EXPECT_FALSE(meeting.isHeld());
}

TEST(KeptFile, NamesHoldNothingThatAFileSystemOrAPageCannotTake)
{
    const std::vector<std::pair<QString, QString>> cases{
        {u"議事録.pdf"_s, u"議事録.pdf"_s},
        {u"../../etc/passwd"_s, u"passwd"_s},
        {u"C:\\Users\\x\\資料 1.xlsx"_s, u"資料 1.xlsx"_s},
        {u"..\\..\\a.pdf"_s, u"a.pdf"_s},
        {u".hidden"_s, u"hidden"_s},
        {u"..."_s, u"文書"_s},
        {QString(), u"文書"_s},
        {u"a/"_s, u"文書"_s},
        {u"a\u202Efdp.exe"_s, u"afdp.exe"_s},
        {u"a\nb\tc\u0000d.pdf"_s, u"abcd.pdf"_s},
        {u"a<b>\"c\"|d?.pdf"_s, u"a_b__c__d_.pdf"_s},
        {u"CON.pdf"_s, u"_CON.pdf"_s},
        {u"com1"_s, u"_com1"_s},
        {u"コン.pdf"_s, u"コン.pdf"_s},
        {u" a.pdf . "_s, u"a.pdf"_s},
    };
    for (const auto& [name, safe] : cases)
        EXPECT_EQ(fileNameOf(name), safe) << name.toStdString();
    const QString longName = fileNameOf(u"長"_s.repeated(500) + u".pdf"_s);
    EXPECT_EQ(longName.size(), 82) << "240 bytes";
    EXPECT_TRUE(longName.endsWith(u".pdf"));
    // A character of two units is never cut.
    const QString pairs = fileNameOf(u"x"_s + u"𠮷"_s.repeated(200) + u".pdf"_s);
    EXPECT_TRUE(pairs.endsWith(u"𠮷.pdf")) << pairs.toStdString();
    for (const auto& [name, safe] : cases)
        EXPECT_EQ(fileNameOf(safe), safe);
}

TEST(KeptFile, OnlyPapersAreOpened)
{
    for (const QString& name : {u"a.pdf"_s, u"a.PDF"_s, u"表.xlsx"_s, u"文.jtd"_s, u"図.png"_s, u"a.tar.csv"_s})
        EXPECT_TRUE(isOpenable(name)) << name.toStdString();
    for (const QString& name : {u"a.exe"_s, u"a.pdf.exe"_s, u"a.sh"_s, u"a.desktop"_s, u"a.html"_s, u"a.svg"_s, u"a"_s,
                                u"pdf"_s, u".pdf "_s, u"a.docm"_s, u"a.lnk"_s, u"a.url"_s, u"a.zip"_s})
        EXPECT_FALSE(isOpenable(name)) << name.toStdString();
    EXPECT_EQ(formatWord(u"a.PDF"_s), u"PDF"_s);
    EXPECT_EQ(formatWord(u"a.docx"_s), u"Word"_s);
    EXPECT_EQ(formatWord(u"a.exe"_s), u"EXE"_s);
    EXPECT_EQ(formatWord(u"文書"_s), QString());
    EXPECT_EQ(core::fileEnding(u"a.<b>"_s), QString());
    EXPECT_EQ(core::fileEnding(u"a.toolongending"_s), QString());
}

TEST(KeptFile, SizesAreWrittenAsPagesOfOfficesDo)
{
    EXPECT_EQ(sizeWords(0), u"0KB"_s);
    EXPECT_EQ(sizeWords(1), u"1KB"_s);
    EXPECT_EQ(sizeWords(634 * 1024), u"634KB"_s);
    EXPECT_EQ(sizeWords(634 * 1024 + 1), u"635KB"_s);
    EXPECT_EQ(sizeWords(1024 * 1024), u"1.0MB"_s);
    EXPECT_EQ(sizeWords(3157 * 1024), u"3.1MB"_s);
    EXPECT_EQ(sizeWords(std::numeric_limits<qint64>::max()), u"8796093022208.0MB"_s);
    EXPECT_EQ(digestOf("abc"), u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
}
