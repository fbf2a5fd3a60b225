// SPDX-License-Identifier: GPL-3.0-or-later
// The council papers of the end of an agreement: registry → verb → PDF → the words in it.
#include "tests/app/command_fixture.h"

#include "core/amend/writer/abolition.h"
#include "core/base/width_folding.h"
#include "core/store/abolition_draft_store.h"
#include "core/store/agreement_store.h"
#include "core/store/conclusion.h"
#include "core/store/procedure_cases.h"
#include "core/store/procedure_store.h"
#include "core/store/registry.h"
#include "core/store/revision_store.h"
#include "ui/amend/abolition.h"
#include "ui/procedure/packet_check.h"

#include <QDir>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace core;
using model::StepKind;
using tests::Call;

namespace {

class AbolitionPapersTest : public tests::CommandTest
{
protected:
    void SetUp() override
    {
        m_path = sample(u"sapporo"_s);
        open();
        m_agreement = store::AgreementStore(connection()).find(u"小樽市"_s)->id;
    }
    void open()
    {
        store::RegistryOptions options;
        options.workingRoot = path(u"work"_s);
        auto opened = store::Registry::open(m_path, options);
        ASSERT_TRUE(opened.isOk());
        m_file = std::move(*opened);
    }
    void saveAndClose()
    {
        ASSERT_TRUE(m_file->save().isOk());
        m_file.reset();
    }
    store::Connection& connection() { return m_file->connection(); }

    [[nodiscard]] model::Revision base() { return **ui::amend::endableText(connection(), m_agreement); }
    void keepDraft()
    {
        ASSERT_TRUE(store::keepAbolitionDraft(*m_file, {m_agreement, core::amend::abolitionSentence(base().text),
                                                        u"取組の目的を達した"_s, QDate(2026, 4, 1)})
                        .isOk());
    }
    /// 協議, 議案, 議決 of both; and with `isDone` 告示 and 届出.
    void keepSteps(bool isDone)
    {
        const auto all = store::readProcedure(connection(), QDate(2026, 1, 5));
        const auto one = std::find_if(all->begin(), all->end(), [](const auto& other) { return other.isAbolition(); });
        ASSERT_NE(one, all->end());
        const auto kept = m_file->edit(u"手続を登録"_s, [&]() -> Result<void> {
            int count = 0;
            for (const model::CaseParty& party : one->parties) {
                for (const StepKind kind : model::kStepKinds) {
                    if (!isDone && kind > StepKind::Resolution)
                        continue;
                    const bool isAfter = kind > StepKind::Resolution;
                    model::ProcedureStep step;
                    step.subject = one->subject();
                    step.party = party.id;
                    step.kind = kind;
                    step.day = (isAfter ? QDate(2026, 3, 28) : QDate(2026, 2, 1)).addDays(++count);
                    if (kind == StepKind::Bill || kind == StepKind::Notice)
                        step.number = QString::number(40 + count);
                    if (auto put = store::ProcedureStore(connection()).putStep(step); !put)
                        return put;
                }
            }
            return {};
        });
        ASSERT_TRUE(kept.isOk()) << kept.error().detail.toStdString();
    }
    void conclude()
    {
        ui::amend::ConclusionFacts facts;
        facts.signedOn = QDate(2026, 3, 27);
        facts.effectiveOn = QDate(2026, 4, 1);
        facts.signers = {{u"甲"_s, {}, u"札幌市"_s, u"札幌市長"_s, u"甲野　一郎"_s},
                         {u"乙"_s, {}, u"小樽市"_s, u"小樽市長"_s, u"乙野　二郎"_s}};
        const auto prepared = ui::amend::prepareAbolition(base(), core::amend::abolitionSentence(base().text), facts);
        ASSERT_TRUE(prepared.isOk());
        const auto done = store::concludeAbolition(*m_file, *prepared);
        ASSERT_TRUE(done.isOk()) << done.error().detail.toStdString();
    }
    [[nodiscard]] QString words(const QString& name) const
    {
        const QDir folder(path(u"out/小樽市（廃止）"_s));
        const QString file = folder.filePath(folder.entryList({u"*"_s + name + u".pdf"_s}).value(0));
        QProcess process;
        process.start(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, file, u"-"_s});
        EXPECT_TRUE(process.waitForFinished());
        return withoutSpaces(QString::fromUtf8(process.readAllStandardOutput()));
    }

    QString m_path;
    AgreementId m_agreement;
    std::unique_ptr<store::Registry> m_file;
};

TEST_F(AbolitionPapersTest, TheBillsOfAnEndInPreparationAskForItAndCarryItsText)
{
    keepDraft();
    keepSteps(false);
    saveAndClose();
    const Call made = call({u"packet"_s, m_path, u"小樽市"_s, u"--directory"_s, path(u"out"_s)});
    ASSERT_EQ(made.status, 0) << made.err.toStdString();
    EXPECT_EQ(made.out.count(u'\n'), 8) << made.out.toStdString();
    for (const QString& party : {u"札幌市"_s, u"小樽市"_s}) {
        const QString bill = words(u"議案（%1）"_s.arg(party));
        for (const QString& part :
             {u"連携協約を廃止することについて"_s, u"第252条の2第4項"_s,
              u"札幌市と小樽市との間において平成31年3月29日に締結した連携協約を別紙のとおり廃止する"_s,
              u"議会の議決を求める"_s, u"（提案理由）取組の目的を達したため、"_s, u"別紙"_s, u"を廃止する連携協約"_s,
              u"は、廃止する。"_s, u"令和8年4月1日から施行する"_s, party + u'長'})
            EXPECT_TRUE(bill.contains(part)) << part.toStdString() << '\n' << bill.toStdString();
    }
    EXPECT_TRUE(words(u"議案（札幌市）"_s).contains(u"議案第42号"_s));
    EXPECT_TRUE(words(u"廃止する協約"_s).contains(u"第1条"_s) || words(u"廃止する協約"_s).contains(u"第１条"_s));
    const QString summary = words(u"概要"_s);
    EXPECT_TRUE(summary.contains(u"連携協約の廃止の概要"_s)) << summary.toStdString();
    EXPECT_TRUE(summary.contains(u"廃止年月日令和8年4月1日"_s)) << summary.toStdString();
    EXPECT_TRUE(summary.contains(u"廃止により終わる取組21件"_s)) << summary.toStdString();
    // Those of the agreement itself can still be made by its number.
    const Call first = call({u"packet"_s, m_path, u"小樽市@1"_s, u"--directory"_s, path(u"first"_s)});
    EXPECT_EQ(first.out.count(u'\n'), 7);
}

TEST_F(AbolitionPapersTest, TheNoticeAndTheReportOfAConcludedEndGiveItsDays)
{
    keepDraft();
    keepSteps(true);
    conclude();
    saveAndClose();
    const Call made = call({u"packet"_s, m_path, u"小樽市"_s, u"--directory"_s, path(u"out"_s)});
    ASSERT_EQ(made.status, 0) << made.err.toStdString();
    const QString notice = words(u"告示（小樽市）"_s);
    for (const QString& part :
         {u"小樽市告示第50号"_s,
          u"平成31年3月29日に締結した札幌市との連携協約を廃止する連携協約を令和8年3月27日に次のとおり締結"_s,
          u"同条第2項の規定により告示する"_s, u"は、廃止する。"_s, u"甲野一郎"_s})
        EXPECT_TRUE(notice.contains(part)) << part.toStdString() << '\n' << notice.toStdString();
    const QString report = words(u"届出（札幌市）"_s);
    for (const QString& part :
         {u"北海道知事様"_s, u"連携協約の廃止について（届出）"_s, u"廃止協約の締結年月日令和8年3月27日"_s,
          u"廃止年月日令和8年4月1日"_s, u"小樽市議会令和8年2月10日"_s, u"廃止協約書の写し"_s})
        EXPECT_TRUE(report.contains(part)) << part.toStdString() << '\n' << report.toStdString();
}

TEST_F(AbolitionPapersTest, ARegisteredEndStandsBeforeADraftThatIsLeftAndStepsAloneDoNot)
{
    const auto newest = [&] {
        const auto subjects = ui::procedure::newestSubjects(connection(), QDate(2026, 1, 5), m_agreement);
        EXPECT_TRUE(subjects.isOk() && subjects->size() == 1);
        return subjects->front();
    };
    model::Revision changed = base();
    const RevisionId signedText = changed.id;
    changed.number = 0;
    const auto draft =
        m_file->edit(u"案をつくる"_s, [&] { return store::RevisionStore(connection()).addDraft(changed); });
    ASSERT_TRUE(draft.isOk());
    EXPECT_EQ(newest(), model::ProcedureSubject::ofText(*draft));
    const auto put = [&] {
        model::ProcedureStep step;
        step.subject = model::ProcedureSubject::ofEnd(m_agreement);
        step.party = store::AgreementStore(connection()).agreement(m_agreement)->value().memberMunicipality;
        step.day = QDate(2026, 1, 4);
        return store::ProcedureStore(connection()).putStep(step);
    };
    ASSERT_TRUE(m_file->edit(u"手続を登録"_s, put).isOk());
    EXPECT_EQ(newest(), model::ProcedureSubject::ofText(*draft)) << "nobody has said what the end is to be";
    keepDraft();
    EXPECT_EQ(newest(), model::ProcedureSubject::ofEnd(m_agreement));
    conclude();
    EXPECT_EQ(newest(), model::ProcedureSubject::ofEnd(m_agreement));
    EXPECT_NE(newest(), model::ProcedureSubject::ofText(signedText));
}

TEST_F(AbolitionPapersTest, WhatDoesNotEndTheAgreementIsNotPrinted)
{
    keepDraft();
    const auto subjects = ui::procedure::newestSubjects(connection(), QDate(2026, 1, 5), m_agreement);
    ASSERT_TRUE(subjects.isOk() && subjects->size() == 1);
    auto sources = ui::procedure::readPacketSources(connection(), *subjects, QDate(2026, 1, 5));
    ASSERT_TRUE(sources.isOk() && sources->size() == 1);
    const auto house = ui::procedure::readPacketHouse(connection(), QDate(2026, 1, 5));
    Task task;
    ui::procedure::PacketSource source = sources->front();
    EXPECT_TRUE(ui::procedure::makePapers(source, *house, task).isOk());
    // Laid out from one draft and held against another one, as a slip between the two would be.
    auto laid = ui::procedure::layPapers(source, *house, task);
    ASSERT_TRUE(laid.isOk());
    laid->instrument.replace(u"令和8年4月1日"_s, u"令和8年5月1日"_s);
    ASSERT_TRUE(ui::procedure::checkPapers(*laid, source, *house, task).isOk());
    int refused = 0;
    for (const auto& paper : laid->papers)
        refused += procedure::hasError(paper.findings) ? 1 : 0;
    EXPECT_EQ(refused, 4) << "both bills and both notices, to which it is attached";
    source.one.ending->sentence = u"別の協約は、廃止する。"_s;
    const auto wrong = ui::procedure::makePapers(source, *house, task);
    ASSERT_FALSE(wrong.isOk());
    EXPECT_EQ(wrong.error().code, ErrorCode::AmendmentUnproved);
}

} // namespace
