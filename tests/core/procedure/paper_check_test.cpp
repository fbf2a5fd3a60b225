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
CheckedPaper derived(const ProcedureCase& one, PaperKind kind, MunicipalityId party)
{
    CheckedPaper paper;
    paper.kind = kind;
    paper.party = party;
    paper.lines = paperLines(houseWording(kind), variablesOf(one, party, kWrittenOn));
    return paper;
}

std::vector<PaperFinding> check(const CheckedPaper& paper, const ProcedureCase& one)
{
    return checkPaper(paper, one, kKnown, kWrittenOn);
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
    switch (model::actOf(kind)) {
    case model::ProcedureAct::Amendment:
        return finishedAmendment();
    case model::ProcedureAct::Abolition:
        return finishedAbolition();
    case model::ProcedureAct::Conclusion:
        break;
    }
    return finishedCase();
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
    PaperSeverity severity = PaperSeverity::Error;
};

const std::vector<Slip>& slips()
{
    using enum PaperKind;
    using Fault = PaperFault;
    constexpr PaperSeverity kTold = PaperSeverity::Warning;
    static const std::vector<Slip> kSlips{
        {"partner of another bill", Bill, kCoreCity, u"札幌市と当別町"_s, u"札幌市と小樽市"_s,
         Fault::MunicipalityWrong},
        {"partner of another bill in the reason", Bill, kCoreCity, u"　当別町と連携"_s, u"　小樽市と連携"_s,
         Fault::MunicipalityWrong, kTold},
        {"a name longer by one letter", Bill, kCoreCity, u"当別町との間"_s, u"北広島市との間"_s,
         Fault::MunicipalityWrong},
        {"a name that no municipality has", Bill, kCoreCity, u"札幌市と当別町"_s, u"札幌市と富別町"_s,
         Fault::MunicipalityWrong},
        {"a kana name", Notice, kCoreCity, u"当別町"_s, u"せたな町"_s, Fault::PartyMissing},
        {"the parties the other way round", Bill, kMember, u"札幌市と当別町との間"_s, u"当別町と札幌市との間"_s,
         Fault::PartyOrder, kTold},
        {"number of the bill", Bill, kCoreCity, u"第12号"_s, u"第21号"_s, Fault::NumberWrong},
        {"number of the partner's bill", Bill, kMember, u"第21号"_s, u"第12号"_s, Fault::NumberWrong},
        {"day of the bill", Bill, kCoreCity, u"平成31年2月13日"_s, u"平成31年2月31日"_s, Fault::DateWrong},
        {"day of the other council's bill", Bill, kCoreCity, u"平成31年2月13日"_s, u"平成31年3月1日"_s,
         Fault::DateWrong},
        {"day left blank", Bill, kCoreCity, u"平成31年2月13日"_s, u"平成31年　月　日"_s, Fault::DateMissing, kTold},
        {"era", Notice, kCoreCity, u"平成31年4月3日"_s, u"令和3年4月3日"_s, Fault::DateWrong},
        {"day of the notice for the day of signing", Notice, kCoreCity, u"平成31年3月29日"_s, u"平成31年4月3日"_s,
         Fault::DateWrong},
        {"number of the notice", Notice, kMember, u"第56号"_s, u"第65号"_s, Fault::NumberWrong},
        {"number of the law", Bill, kCoreCity, u"法律第67号"_s, u"法律第76号"_s, Fault::LawWrong, kTold},
        {"year of the law", Notice, kCoreCity, u"昭和22年"_s, u"昭和23年"_s, Fault::LawWrong, kTold},
        {"name of the law", Report, kCoreCity, u"地方自治法"_s, u"地方公務員法"_s, Fault::LawWrong, kTold},
        {"branch of the article", Bill, kCoreCity, u"第252条の2"_s, u"第252条"_s, Fault::ArticleWrong, kTold},
        {"article of entrusted affairs", Bill, kCoreCity, u"第252条の2"_s, u"第252条の14"_s, Fault::ArticleWrong,
         kTold},
        {"paragraph of the vote", Bill, kCoreCity, u"同条第3項"_s, u"同条第2項"_s, Fault::ParagraphWrong, kTold},
        {"paragraph of the notice", Notice, kCoreCity, u"同条第2項"_s, u"同条第3項"_s, Fault::ParagraphWrong, kTold},
        {"paragraphs exchanged", Report, kCoreCity, u"第252条の2第1項"_s, u"第252条の2第2項"_s, Fault::ParagraphWrong,
         kTold},
        {"paragraph 4 forgotten", AmendmentBill, kCoreCity,
         u"第252条の2第4項においてその例によることとされる同条第1項"_s, u"第252条の2第1項"_s, Fault::ParagraphWrong,
         kTold},
        {"office of the partner", Bill, kCoreCity, u"札幌市長"_s, u"当別町長"_s, Fault::OfficeWrong},
        {"name of the head", Bill, kCoreCity, u"甲山　一郎"_s, u"甲山　二郎"_s, Fault::HeadMissing, kTold},
        {"governor", Report, kMember, u"北海道知事"_s, u"青森県知事"_s, Fault::GovernorWrong},
        {"title", Bill, kCoreCity, u"連携中枢都市圏形成に係る"_s, u"定住自立圏形成に係る"_s, Fault::TitleMissing},
        {"the vote is not asked for", Bill, kCoreCity, u"議会の議決を求める"_s, u"議会に報告する"_s, Fault::WordMissing,
         kTold},
        {"the reason left out", Bill, kMember, u"（提案理由）"_s, u""_s, Fault::WordMissing, kTold},
        {"a conclusion in the paper of a change", AmendmentNotice, kCoreCity, u"次のとおり変更"_s, u"次のとおり締結"_s,
         Fault::ActWrong, kTold},
        {"a change in the paper of a conclusion", Notice, kCoreCity, u"次のとおり連携協約を締結"_s,
         u"次のとおり連携協約を変更"_s, Fault::ActWrong, kTold},
        {"day of the vote", Report, kCoreCity, u"平成31年3月6日"_s, u"平成31年3月8日"_s, Fault::DateWrong},
        {"days of the two votes exchanged", Report, kCoreCity, u"当別町議会　平成31年3月14日"_s,
         u"当別町議会　平成31年3月6日"_s, Fault::DateWrong},
        {"day of signing in the report", Report, kCoreCity, u"平成31年3月29日"_s, u"平成31年4月1日"_s,
         Fault::DateWrong},
        {"number of the letter", Report, kCoreCity, u"札政企第678号"_s, u"札政企第687号"_s, Fault::NumberWrong},
        {"copy of the notice not enclosed", Report, kMember, u"告示の写し"_s, u"公報"_s, Fault::WordMissing, kTold},
        {"day of the agreement that is changed", AmendmentBill, kMember, u"平成31年3月29日に締結"_s,
         u"平成31年4月1日に締結"_s, Fault::DateWrong},
        {"a change in the bill of an end", AbolitionBill, kCoreCity, u"別紙のとおり廃止することについて協議"_s,
         u"別紙のとおり変更することについて協議"_s, Fault::ActWrong, kTold},
        {"an end in the paper of a change", AmendmentReport, kMember, u"変更について（届出）"_s,
         u"廃止について（届出）"_s, Fault::ActWrong, kTold},
        {"paragraph 4 forgotten in an end", AbolitionNotice, kMember,
         u"第252条の2第4項においてその例によることとされる同条第1項"_s, u"第252条の2第1項"_s, Fault::ParagraphWrong,
         kTold},
        {"day of the agreement that ends", AbolitionNotice, kCoreCity, u"平成31年3月29日に締結"_s,
         u"令和3年6月25日に締結"_s, Fault::DateWrong},
        {"day on which the end was signed", AbolitionNotice, kMember, u"令和8年3月27日に次のとおり"_s,
         u"令和8年4月1日に次のとおり"_s, Fault::DateWrong},
        {"day of the end for the day of signing", AbolitionReport, kCoreCity, u"廃止年月日　令和8年4月1日"_s,
         u"廃止年月日　令和8年3月27日"_s, Fault::DateWrong},
        {"day of signing for the day of the end", AbolitionReport, kCoreCity, u"締結年月日　令和8年3月27日"_s,
         u"締結年月日　令和8年4月1日"_s, Fault::DateWrong},
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
    EXPECT_EQ(paper.lines.at(3), u"　　令和　　年　　月　　日提出"_s) << "from today on there is one era";
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
        const bool isFound = std::any_of(findings.begin(), findings.end(), [&](const PaperFinding& finding) {
            return finding.fault == slip.fault && finding.severity == slip.severity;
        });
        EXPECT_TRUE(isFound) << slip.name << ": " << words(findings);
    }
}

TEST(PaperCheck, NamesOfPeopleThatEndLikeMunicipalitiesAreNone)
{
    const std::vector<QString> names{u"木村　太郎"_s, u"今市　花子"_s, u"中村一郎"_s, u"西村 二郎"_s, u"市村　三町"_s};
    for (const QString& name : names) {
        for (const PaperKind kind : model::kPaperKinds) {
            ProcedureCase one = caseOf(kind);
            one.parties[1].heads = {{{}, kMember, u"当別町長"_s, name, std::nullopt, std::nullopt}};
            const auto findings = check(derived(one, kind, kMember), one);
            EXPECT_TRUE(findings.empty()) << name.toStdString() << ' ' << words(findings);
        }
    }
    // One who signs for the head and is not kept.
    const ProcedureCase one = finishedCase();
    CheckedPaper paper = derived(one, PaperKind::Notice, kMember);
    paper.lines.replaceInStrings(u"［右］当別町長"_s, u"［右］当別町長職務代理者　当別町副町長　田村　二郎"_s);
    EXPECT_TRUE(check(paper, one).empty()) << words(check(paper, one));
}

TEST(PaperCheck, AnUnknownMunicipalityIsOneWhereItActs)
{
    const ProcedureCase one = finishedCase();
    for (const QString& place : {u"富別町と"_s, u"富別町議会の"_s, u"富別町長の"_s}) {
        CheckedPaper paper = derived(one, PaperKind::Notice, kCoreCity);
        paper.lines.append(u"　"_s + place);
        EXPECT_TRUE(hasError(check(paper, one))) << place.toStdString();
    }
}

/// What offices write lawfully, and which this office's own wording may say (drafting-rules 5).
TEST(PaperCheck, LawfulWordingsAreMadeAndMostAreNotEvenTold)
{
    struct Lawful
    {
        const char* name;
        PaperKind kind;
        QString from;
        QString to;
        bool isTold;
    };
    const QString basis = u"第252条の2第4項においてその例によることとされる同条第1項の規定により、"_s;
    const std::vector<Lawful> wordings{
        {"paragraph 4 alone", PaperKind::AmendmentBill,
         u"同条第4項においてその例によることとされる同条第3項の規定により"_s, u"同項の規定により"_s, true},
        {"paragraphs 1 and 3 at once", PaperKind::AmendmentBill,
         u"同条第4項においてその例によることとされる同条第3項"_s, u"同条第3項"_s, false},
        {"notice of a change by paragraph 4", PaperKind::AmendmentNotice,
         u"同条第4項においてその例によることとされる同条第2項"_s, u"同条第4項"_s, true},
        {"notice of an end by paragraph 4", PaperKind::AbolitionNotice,
         u"同条第4項においてその例によることとされる同条第2項"_s, u"同条第4項"_s, true},
        {"the agreement that is changed by its own day", PaperKind::AmendmentReport, u"３　変更年月日"_s,
         u"　　変更する連携協約の締結年月日　平成31年3月29日\n３　変更年月日"_s, false},
        {"the agreement that ends by its own day", PaperKind::AbolitionReport, u"３　廃止協約の締結年月日"_s,
         u"　　廃止する連携協約の締結年月日　平成31年3月29日\n３　廃止協約の締結年月日"_s, false},
        {"ended on its day", PaperKind::AbolitionNotice,
         u"平成31年3月29日に締結した当別町との連携協約を廃止する連携協約を令和8年3月27日に次のとおり締結したので"_s,
         u"令和8年4月1日に当別町との連携協約（平成31年3月29日締結）を次のとおり廃止したので"_s, true},
        {"the last day of an agreement", PaperKind::AbolitionReport, u"４　廃止年月日"_s, u"４　失効年月日"_s, false},
        {"the end as the subject names it", PaperKind::AbolitionBill, u"を廃止することについて"_s,
         u"の廃止に関する協議について"_s, false},
        {"the subject of 秋田", PaperKind::Bill, u"の締結に関する協議について"_s, u"を締結する協議について"_s, false},
        {"the bill numbered in front", PaperKind::Bill, u"議案第12号"_s, u"第12号議案"_s, false},
        {"the day of effect", PaperKind::Notice, u"告示する。"_s, u"告示する。\n　施行年月日　平成31年4月1日"_s, false},
        {"the day of effect in a sentence", PaperKind::Notice, u"告示する。"_s,
         u"告示する。\n　この連携協約は、平成31年4月1日から施行する。"_s, false},
        {"the declaration in the reason", PaperKind::Bill, u"当別町と連携して"_s,
         u"平成30年11月28日に連携中枢都市宣言を行い、当別町と連携して"_s, false},
        {"the declaration in the notice", PaperKind::Notice, u"告示する。"_s,
         u"告示する。\n　平成30年11月28日に宣言した連携中枢都市による。"_s, false},
        {"another article in the reason", PaperKind::Bill, u"当別町と連携して"_s,
         u"地方自治法第96条第2項の趣旨を踏まえ、当別町と連携して"_s, false},
        {"another member in the reason", PaperKind::Bill, u"　当別町と連携して"_s,
         u"　当別町及び小樽市ほか9市町村と連携して"_s, true},
        {"towns and villages around", PaperKind::Bill, u"　当別町と連携して"_s,
         u"　当別町ほか近隣町村、関係町村と連携して"_s, false},
        {"the word change in a first agreement", PaperKind::Bill, u"当別町と連携して"_s,
         u"社会情勢の変更に対応し、当別町と連携して"_s, false},
        {"polite endings", PaperKind::Bill, u"議決を求める。"_s, u"議決を求めます。"_s, false},
        {"the governor's guidance", PaperKind::Bill, u"当別町と連携して"_s,
         u"青森県知事の例を参考に、当別町と連携して"_s, true},
        {"a notice of the ministry", PaperKind::Report, u"６　添付書類"_s,
         u"　　　　総務省告示第100号による。\n６　添付書類"_s, false},
        {"the partner's notice", PaperKind::Report, u"６　添付書類"_s,
         u"　　　　平成31年4月4日　当別町告示第56号\n６　添付書類"_s, false},
        {"day left to be stamped", PaperKind::Notice, u"平成31年4月3日"_s, u"令和　　年　　月　　日"_s, true},
        {"no name below the office", PaperKind::Notice, u"　甲山　一郎"_s, u"　（公印省略）"_s, true},
        {"letter without its number", PaperKind::Report, u"［右］札政企第678号"_s, u"［右］"_s, true},
        {"the amendments before", PaperKind::AmendmentBill, u"平成31年3月29日に締結した連携協約"_s,
         u"平成31年3月29日に締結し、令和2年3月1日に変更した連携協約（平成31年3月29日締結）"_s, false},
    };
    for (const Lawful& lawful : wordings) {
        const ProcedureCase one = caseOf(lawful.kind);
        CheckedPaper paper = derived(one, lawful.kind, kCoreCity);
        const QStringList before = paper.lines;
        paper.lines = paper.lines.join(u'\n').replace(lawful.from, lawful.to).split(u'\n');
        ASSERT_NE(paper.lines, before) << lawful.name;
        const auto findings = check(paper, one);
        EXPECT_FALSE(hasError(findings)) << lawful.name << ": " << words(findings);
        EXPECT_EQ(findings.empty(), !lawful.isTold) << lawful.name << ": " << words(findings);
    }
}

TEST(PaperCheck, WhoeverActsForTheHeadHoldsItsOffice)
{
    ProcedureCase one = finishedCase();
    one.parties[0].heads = {
        {{}, kCoreCity, u"札幌市長職務代理者　札幌市副市長"_s, u"乙川　二郎"_s, std::nullopt, std::nullopt}};
    for (const PaperKind kind : {PaperKind::Bill, PaperKind::Notice, PaperKind::Report}) {
        const auto findings = check(derived(one, kind, kCoreCity), one);
        EXPECT_TRUE(findings.empty()) << words(findings);
    }
}

TEST(PaperCheck, TheDayOfEffectAndOfTheDeclarationAreHeldAgainstWhatIsKept)
{
    const ProcedureCase one = finishedCase();
    for (const QString& line : {u"　施行年月日　平成31年4月2日"_s, u"　平成31年4月2日から施行する。"_s,
                                u"　平成30年11月29日に宣言を行った。"_s, u"　宣言日　平成30年11月29日"_s}) {
        CheckedPaper paper = derived(one, PaperKind::Notice, kCoreCity);
        paper.lines.append(line);
        const auto findings = check(paper, one);
        ASSERT_EQ(findings.size(), 1U) << line.toStdString() << words(findings);
        EXPECT_EQ(findings.front().fault, PaperFault::DateWrong);
        EXPECT_EQ(findings.front().severity, PaperSeverity::Error);
    }
}

TEST(PaperCheck, ADayOfWhichNothingIsKeptIsToldOnly)
{
    ProcedureCase one = finishedCase();
    removeStep(one, kCoreCity, StepKind::Notice);
    CheckedPaper paper = derived(one, PaperKind::Notice, kCoreCity);
    paper.lines.replaceInStrings(u"　　　　　　年　　月　　日"_s, u"　　平成31年4月3日"_s);
    const auto findings = check(paper, one);
    ASSERT_EQ(findings.size(), 1U) << words(findings);
    EXPECT_EQ(findings.front().fault, PaperFault::DateWrong);
    EXPECT_EQ(findings.front().severity, PaperSeverity::Warning);
}

TEST(PaperCheck, ASecondAmendmentNamesTheAgreementByItsOwnDay)
{
    ProcedureCase one = finishedAmendment();
    one.baseSignedOn = QDate(2020, 10, 1); // of the amendment before
    for (const PaperKind kind : {PaperKind::AmendmentBill, PaperKind::AmendmentReport}) {
        CheckedPaper paper = derived(one, kind, kMember);
        EXPECT_TRUE(paper.lines.join(QString()).contains(u"平成31年3月29日"_s));
        EXPECT_FALSE(paper.lines.join(QString()).contains(u"令和2年10月1日"_s));
        EXPECT_TRUE(check(paper, one).empty()) << words(check(paper, one));
        paper.lines.replaceInStrings(u"平成31年3月29日"_s, u"令和2年10月1日"_s);
        EXPECT_TRUE(hasError(check(paper, one)));
    }
}

TEST(PaperCheck, NumbersWithABranchAreWrittenAsOfficesDo)
{
    ProcedureCase one = finishedCase();
    stepIn(one, kCoreCity, StepKind::Bill).number = u"17の2"_s;
    stepIn(one, kCoreCity, StepKind::Notice).number = u"345の2の3"_s;
    CheckedPaper paper = derived(one, PaperKind::Bill, kCoreCity);
    EXPECT_EQ(paper.lines.front(), u"議案第17号の2"_s);
    EXPECT_TRUE(check(paper, one).empty()) << words(check(paper, one));
    for (const QString& wrong : {u"議案第17号"_s, u"議案第17号の3"_s, u"議案第18号の2"_s}) {
        paper.lines.front() = wrong;
        EXPECT_TRUE(hasError(check(paper, one))) << wrong.toStdString();
    }
    const CheckedPaper notice = derived(one, PaperKind::Notice, kCoreCity);
    EXPECT_EQ(notice.lines.front(), u"札幌市告示第345号の2の3"_s);
    EXPECT_TRUE(check(notice, one).empty());
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

TEST(PaperText, TheEraOfABlankDayIsThatOfTheSigning)
{
    ProcedureCase one = finishedCase();
    one.steps.clear();
    const auto values = [&] { return variablesOf(one, kCoreCity, kWrittenOn); };
    EXPECT_EQ(values().value(u"甲議決日"_s), u"平成　　年　　月　　日"_s);
    EXPECT_EQ(values().value(u"提出日"_s), u"平成　　年　　月　　日"_s);
    EXPECT_EQ(values().value(u"告示日"_s), u"　　　　年　　月　　日"_s) << "平成 or 令和";
    one.signedOn = QDate(2016, 3, 29);
    EXPECT_EQ(values().value(u"告示日"_s), u"平成　　年　　月　　日"_s);
    one.signedOn = QDate(2019, 6, 1);
    EXPECT_EQ(values().value(u"提出日"_s), u"　　　　年　　月　　日"_s);
    EXPECT_EQ(values().value(u"届出日"_s), u"令和　　年　　月　　日"_s);
    one.signedOn.reset();
    EXPECT_EQ(values().value(u"締結日"_s), u"　　　　年　　月　　日"_s) << "signed, nobody knows when";
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
