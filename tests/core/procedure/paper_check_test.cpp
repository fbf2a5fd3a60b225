// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedure/paper_check.h"

#include "core/procedure/house_wording.h"
#include "core/procedure/paper_text.h"
#include "tests/core/procedure/procedure_support.h"
#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::procedure;
using model::PaperKind;
using model::ProcedureCase;
using model::StepKind;

namespace tests {

namespace {

const QDate kWrittenOn(2024, 4, 1);
const QStringList kKnown{u"札幌市"_s, u"当別町"_s, u"小樽市"_s, u"広島市"_s, u"北広島市"_s, u"せたな町"_s};
const QStringList kText{u"連携中枢都市圏形成に係る連携協約"_s, u"第１条　札幌市（甲）と当別町（乙）は、連携する。"_s,
                        u"第２条　甲及び乙は、別表に掲げる取組を行う。"_s, u"災害対策\t訓練を行う。\t甲\t乙"_s,
                        u"平成31年3月29日"_s};

CheckedPaper derived(const ProcedureCase& one, PaperKind kind, MunicipalityId party)
{
    CheckedPaper paper;
    paper.kind = kind;
    paper.party = party;
    paper.lines = paperLines(houseWording(kind), variablesOf(one, party, kWrittenOn));
    if (familyOf(kind) != PaperFamily::Report)
        paper.attached = kText;
    return paper;
}

std::vector<PaperFinding> check(const CheckedPaper& paper, const ProcedureCase& one)
{
    return checkPaper(paper, one, familyOf(paper.kind) == PaperFamily::Report ? QStringList() : kText, kKnown,
                      kWrittenOn);
}

std::string words(const std::vector<PaperFinding>& findings)
{
    QStringList parts;
    for (const PaperFinding& finding : findings)
        parts.append(u"%1:%2<%3>"_s.arg(static_cast<int>(finding.fault)).arg(finding.found, finding.expected));
    return parts.join(u' ').toStdString();
}

ProcedureCase caseOf(PaperKind kind)
{
    return isOfAmendment(kind) ? finishedAmendment() : finishedCase();
}

/// An error of copying by hand in one paper.
struct Slip
{
    const char* name;
    PaperKind kind;
    MunicipalityId party;
    QString from;
    QString to;
    PaperFault fault;
};

const std::vector<Slip>& slips()
{
    using enum PaperKind;
    using Fault = PaperFault;
    static const std::vector<Slip> kSlips{
        {"partner of another bill", Bill, kCoreCity, u"札幌市と当別町"_s, u"札幌市と小樽市"_s,
         Fault::MunicipalityWrong},
        {"partner of another bill in the reason", Bill, kCoreCity, u"　当別町と連携"_s, u"　小樽市と連携"_s,
         Fault::MunicipalityWrong},
        {"a name longer by one letter", Bill, kCoreCity, u"当別町との間"_s, u"北広島市との間"_s,
         Fault::MunicipalityWrong},
        {"a name that no municipality has", Bill, kCoreCity, u"札幌市と当別町"_s, u"札幌市と富別町"_s,
         Fault::MunicipalityWrong},
        {"a kana name", Notice, kCoreCity, u"当別町"_s, u"せたな町"_s, Fault::PartyMissing},
        {"the parties the other way round", Bill, kMember, u"札幌市と当別町との間"_s, u"当別町と札幌市との間"_s,
         Fault::PartyOrder},
        {"number of the bill", Bill, kCoreCity, u"第12号"_s, u"第21号"_s, Fault::NumberWrong},
        {"number of the partner's bill", Bill, kMember, u"第21号"_s, u"第12号"_s, Fault::NumberWrong},
        {"day of the bill", Bill, kCoreCity, u"平成31年2月13日"_s, u"平成31年2月31日"_s, Fault::DateWrong},
        {"day of the other council's bill", Bill, kCoreCity, u"平成31年2月13日"_s, u"平成31年3月1日"_s,
         Fault::DateWrong},
        {"day left blank", Bill, kCoreCity, u"平成31年2月13日"_s, u"平成31年　月　日"_s, Fault::DateMissing},
        {"era", Notice, kCoreCity, u"平成31年4月3日"_s, u"令和3年4月3日"_s, Fault::DateWrong},
        {"day of the notice for the day of signing", Notice, kCoreCity, u"平成31年3月29日"_s, u"平成31年4月3日"_s,
         Fault::DateWrong},
        {"number of the notice", Notice, kMember, u"第56号"_s, u"第65号"_s, Fault::NumberWrong},
        {"number of the law", Bill, kCoreCity, u"法律第67号"_s, u"法律第76号"_s, Fault::LawWrong},
        {"year of the law", Notice, kCoreCity, u"昭和22年"_s, u"昭和23年"_s, Fault::LawWrong},
        {"name of the law", Report, kCoreCity, u"地方自治法"_s, u"地方公務員法"_s, Fault::LawWrong},
        {"branch of the article", Bill, kCoreCity, u"第252条の2"_s, u"第252条"_s, Fault::ArticleWrong},
        {"article of entrusted affairs", Bill, kCoreCity, u"第252条の2"_s, u"第252条の14"_s, Fault::ArticleWrong},
        {"paragraph of the vote", Bill, kCoreCity, u"同条第3項"_s, u"同条第2項"_s, Fault::ParagraphWrong},
        {"paragraph of the notice", Notice, kCoreCity, u"同条第2項"_s, u"同条第3項"_s, Fault::ParagraphWrong},
        {"paragraphs exchanged", Report, kCoreCity, u"第252条の2第1項"_s, u"第252条の2第2項"_s, Fault::ParagraphWrong},
        {"paragraph 4 forgotten", AmendmentBill, kCoreCity,
         u"第252条の2第4項においてその例によることとされる同条第1項"_s, u"第252条の2第1項"_s, Fault::ParagraphWrong},
        {"office of the partner", Bill, kCoreCity, u"札幌市長"_s, u"当別町長"_s, Fault::OfficeWrong},
        {"name of the head", Bill, kCoreCity, u"甲山　一郎"_s, u"甲山　二郎"_s, Fault::HeadMissing},
        {"governor", Report, kMember, u"北海道知事"_s, u"青森県知事"_s, Fault::GovernorWrong},
        {"title", Bill, kCoreCity, u"連携中枢都市圏形成に係る"_s, u"定住自立圏形成に係る"_s, Fault::TitleMissing},
        {"the vote is not asked for", Bill, kCoreCity, u"議会の議決を求める"_s, u"議会に報告する"_s,
         Fault::WordMissing},
        {"the reason left out", Bill, kMember, u"（提案理由）"_s, u""_s, Fault::WordMissing},
        {"a conclusion in the paper of a change", AmendmentNotice, kCoreCity, u"次のとおり変更"_s, u"次のとおり締結"_s,
         Fault::ActWrong},
        {"a change in the paper of a conclusion", Notice, kCoreCity, u"次のとおり連携協約を締結"_s,
         u"次のとおり連携協約を変更"_s, Fault::ActWrong},
        {"day of the vote", Report, kCoreCity, u"平成31年3月6日"_s, u"平成31年3月8日"_s, Fault::DateWrong},
        {"days of the two votes exchanged", Report, kCoreCity, u"当別町議会　平成31年3月14日"_s,
         u"当別町議会　平成31年3月6日"_s, Fault::DateWrong},
        {"day of signing in the report", Report, kCoreCity, u"平成31年3月29日"_s, u"平成31年4月1日"_s,
         Fault::DateWrong},
        {"number of the letter", Report, kCoreCity, u"札政企第678号"_s, u"札政企第687号"_s, Fault::NumberWrong},
        {"copy of the notice not enclosed", Report, kMember, u"告示の写し"_s, u"公報"_s, Fault::WordMissing},
        {"day of the agreement that is changed", AmendmentBill, kMember, u"平成31年3月29日に締結"_s,
         u"平成31年4月1日に締結"_s, Fault::DateWrong},
        {"a variable misspelt", Notice, kCoreCity, u"札幌市告示"_s, u"｛団休｝告示"_s, Fault::VariableUnknown},
    };
    return kSlips;
}

} // namespace

TEST(PaperCheck, DerivedPapersAreSound)
{
    for (const PaperKind kind : model::kPaperKinds) {
        for (const MunicipalityId party : {kCoreCity, kMember}) {
            const ProcedureCase one = caseOf(kind);
            const auto findings = check(derived(one, kind, party), one);
            EXPECT_TRUE(findings.empty()) << model::paperKindName(kind).toStdString() << ' ' << words(findings);
        }
    }
}

TEST(PaperCheck, PapersOfADraftLeaveRoomAndAreSound)
{
    const ProcedureCase one = draftCase();
    const CheckedPaper paper = derived(one, PaperKind::Bill, kMember);
    EXPECT_EQ(paper.lines.at(0), u"議案第　　　号"_s);
    EXPECT_EQ(paper.lines.at(3), u"　　令和　　年　　月　　日提出"_s);
    EXPECT_EQ(paper.lines.at(4), u"［右］当別町長"_s);
    const auto findings = check(paper, one);
    EXPECT_TRUE(findings.empty()) << words(findings);
}

TEST(PaperCheck, FindsThirtyKindsOfSlipsOfTheHand)
{
    EXPECT_GE(slips().size(), 30U);
    for (const Slip& slip : slips()) {
        const ProcedureCase one = caseOf(slip.kind);
        CheckedPaper paper = derived(one, slip.kind, slip.party);
        const QStringList before = paper.lines;
        paper.lines.replaceInStrings(slip.from, slip.to);
        ASSERT_NE(paper.lines, before) << slip.name;
        const auto findings = check(paper, one);
        const bool isFound = std::any_of(findings.begin(), findings.end(),
                                         [&](const PaperFinding& finding) { return finding.fault == slip.fault; });
        EXPECT_TRUE(isFound) << slip.name << ": " << words(findings);
    }
}

TEST(PaperCheck, FindsEveryChangeOfTheAttachedText)
{
    const ProcedureCase one = finishedCase();
    const std::vector<std::function<void(QStringList&)>> slipsOfText{
        [](QStringList& lines) { lines.removeAt(2); },
        [](QStringList& lines) { lines.insert(2, u"第２条　甲及び乙は、協議する。"_s); },
        [](QStringList& lines) { lines.swapItemsAt(1, 2); },
        [](QStringList& lines) { lines[1].replace(u"甲"_s, u"乙"_s); },
        [](QStringList& lines) { lines[1].replace(u'、', u'，'); },
        [](QStringList& lines) { lines[2].replace(u"２"_s, u"３"_s); },
        [](QStringList& lines) { lines[3].replace(u"訓練"_s, u"訓錬"_s); },
        [](QStringList& lines) { lines[3].replace(u"\t甲\t乙"_s, u"\t乙\t甲"_s); },
        [](QStringList& lines) { lines[4].replace(u"29"_s, u"28"_s); },
        [](QStringList& lines) { lines.removeLast(); }};
    for (const auto& slip : slipsOfText) {
        CheckedPaper paper = derived(one, PaperKind::Notice, kCoreCity);
        slip(paper.attached);
        const auto findings = check(paper, one);
        ASSERT_FALSE(findings.empty());
        EXPECT_EQ(findings.front().fault, PaperFault::TextDiffers);
    }
}

TEST(PaperCheck, AWrittenPrefectureAndGeneralWordsAreNoMunicipalities)
{
    const ProcedureCase one = finishedCase();
    CheckedPaper paper = derived(one, PaperKind::Notice, kCoreCity);
    paper.lines.append(u"　北海道札幌市は、連携中枢都市として、連携市町村とともに、同市の区域において取り組む。"_s);
    const auto findings = check(paper, one);
    EXPECT_TRUE(findings.empty()) << words(findings);
}

TEST(PaperText, AFactThatChangesChangesEveryPaper)
{
    ProcedureCase one = finishedCase();
    one.signedOn = QDate(2019, 3, 28);
    stepIn(one, kCoreCity, StepKind::Notice).number = u"400"_s;
    const auto report = derived(one, PaperKind::Report, kCoreCity).lines.join(u'\n');
    EXPECT_TRUE(report.contains(u"平成31年3月28日"_s));
    EXPECT_TRUE(report.contains(u"札幌市告示第400号"_s));
    EXPECT_TRUE(derived(one, PaperKind::Notice, kCoreCity).lines.join(u'\n').contains(u"平成31年3月28日に当別町と"_s));
    // The head in office on the day of the paper.
    one.parties[0].heads = {{{}, kCoreCity, u"札幌市長"_s, u"旧"_s, std::nullopt, QDate(2019, 4, 4)},
                            {{}, kCoreCity, u"札幌市長"_s, u"新"_s, QDate(2019, 4, 5), std::nullopt}};
    EXPECT_TRUE(derived(one, PaperKind::Notice, kCoreCity).lines.join(u'\n').contains(u"札幌市長　旧"_s));
    EXPECT_TRUE(derived(one, PaperKind::Report, kCoreCity).lines.join(u'\n').contains(u"札幌市長　新"_s));
}

TEST(HouseWording, UsesKnownVariablesOnlyAndEachIsKnown)
{
    for (const PaperKind kind : model::kPaperKinds)
        EXPECT_TRUE(unknownVariables(houseWording(kind)).isEmpty()) << model::paperKindName(kind).toStdString();
    EXPECT_EQ(unknownVariables(u"｛相手｝と｛甲｝"_s), QStringList{u"｛相手｝"_s});
    EXPECT_EQ(unknownVariables(u"｛甲と"_s), QStringList{u"｛"_s});
    const auto values = variablesOf(finishedCase(), kCoreCity, kWrittenOn);
    for (const QString& name : variableNames())
        EXPECT_TRUE(values.contains(name)) << name.toStdString();
    EXPECT_EQ(values.size(), variableNames().size());
}

TEST(HouseWording, TheOfficesOwnWordsComeFirst)
{
    const std::vector<model::PaperWording> own{{{}, PaperKind::Notice, u"｛甲｝"_s}};
    EXPECT_EQ(wordingOf(own, PaperKind::Notice), u"｛甲｝"_s);
    EXPECT_EQ(wordingOf(own, PaperKind::Bill), houseWording(PaperKind::Bill));
    // What is filled in is not read for variables again.
    EXPECT_EQ(paperLines(u"｛甲｝\n二"_s, {{u"甲"_s, u"｛乙｝"_s}, {u"乙"_s, u"x"_s}}),
              (QStringList{u"｛乙｝"_s, u"二"_s}));
}

} // namespace tests
