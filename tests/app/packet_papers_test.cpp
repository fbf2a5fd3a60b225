// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of a procedure of which everything is kept, end to end: registry → pages → PDF → the words in it.
#include "tests/app/command_fixture.h"

#include "core/amend/writer/instrument.h"
#include "core/base/calendar.h"
#include "core/base/width_folding.h"
#include "core/model/text_lines.h"
#include "core/print/pdf/pdf_writer.h"
#include "core/procedure/paper_text.h"
#include "core/store/agreement_store.h"
#include "core/store/municipality_history_store.h"
#include "core/store/municipality_store.h"
#include "core/store/procedure_store.h"
#include "core/store/registry.h"
#include "core/store/revision_store.h"
#include "tests/support/random_text.h"
#include "ui/procedure/packet_check.h"
#include "ui/procedure/packet_files.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace core;
using model::StepKind;
using tests::Call;
using ui::procedure::PacketHouse;
using ui::procedure::PacketPaper;
using ui::procedure::PacketSource;

namespace {

const QDate kPaperDay(2026, 4, 1);

class PacketPapersTest : public tests::CommandTest
{
protected:
    void SetUp() override
    {
        m_path = sample(u"sapporo"_s);
        open();
    }

    void open()
    {
        store::RegistryOptions options;
        options.workingRoot = path(u"work"_s);
        auto opened = store::Registry::open(m_path, options);
        ASSERT_TRUE(opened.isOk());
        m_file = std::move(*opened);
    }

    /// For the verb: the file can be opened once.
    void saveAndClose()
    {
        ASSERT_TRUE(m_file->save().isOk());
        m_file.reset();
    }

    store::Connection& connection() { return m_file->connection(); }

    AgreementId agreementWith(const QString& member)
    {
        const auto municipalities = store::MunicipalityStore(connection()).all();
        const auto agreements = store::AgreementStore(connection()).all();
        for (const model::Agreement& one : *agreements) {
            for (const model::Municipality& municipality : *municipalities) {
                if (municipality.id == one.memberMunicipality && municipality.name == member)
                    return one.id;
            }
        }
        return {};
    }

    /// A draft that changes a word of an article and a cell, adds a 取組 and removes one.
    RevisionId draftOf(AgreementId agreement)
    {
        const store::RevisionStore store(connection());
        model::Revision draft = *store.newest(agreement);
        draft.number = 0;
        for (model::Provision& part : draft.text.root.children) {
            if (part.kind == model::ProvisionKind::Article) {
                part.children.front().text.replace(u"。"_s, u"ものとする。"_s);
                break;
            }
        }
        changeRows(draft.text.root);
        const auto id =
            m_file->edit(u"案をつくる"_s, [&] { return store::RevisionStore(connection()).addDraft(draft); });
        EXPECT_TRUE(id.isOk());
        return id ? *id : RevisionId();
    }

    static bool changeRows(model::Provision& node)
    {
        std::vector<size_t> rows;
        for (size_t at = 0; at < node.children.size(); ++at) {
            if (node.children[at].kind == model::ProvisionKind::Initiative)
                rows.push_back(at);
        }
        if (rows.size() < 2) {
            return std::any_of(node.children.begin(), node.children.end(),
                               [](model::Provision& child) { return changeRows(child); });
        }
        model::Provision added = node.children[rows[0]];
        added.lineage = LineageId::create();
        added.text = u"図書"_s;
        for (model::Provision& role : added.children)
            role.lineage = LineageId::create();
        node.children[rows[0]].children.back().text += u"また、成果を共有する。"_s;
        node.children.erase(node.children.begin() + static_cast<std::ptrdiff_t>(rows[1]));
        node.children.insert(node.children.begin() + static_cast<std::ptrdiff_t>(rows[1]), added);
        return true;
    }

    PacketSource sourceOf(RevisionId text)
    {
        const auto sources = ui::procedure::readPacketSources(connection(), {{text}}, kPaperDay);
        EXPECT_TRUE(sources.isOk() && sources->size() == 1);
        return sources->front();
    }

    RevisionId textOf(const QString& member, int number)
    {
        const auto revisions = store::RevisionStore(connection()).ofAgreement(agreementWith(member));
        for (const model::RevisionSummary& one : *revisions) {
            if (one.number == number)
                return one.id;
        }
        return {};
    }

    /// Every step with its day and number, and the heads of both.
    void keepAll(RevisionId text, const model::ProcedureCase& one, QDate first)
    {
        const auto kept = m_file->edit(u"手続を登録"_s, [&]() -> Result<void> {
            int count = 0;
            for (const model::CaseParty& party : one.parties) {
                for (const StepKind kind : model::kStepKinds) {
                    model::ProcedureStep step;
                    step.subject = {text};
                    step.party = party.id;
                    step.kind = kind;
                    step.day = first.addDays(++count * 3);
                    if (kind == StepKind::Bill || kind == StepKind::Notice)
                        step.number = QString::number(10 + count) + (kind == StepKind::Bill ? u"の2"_s : QString());
                    if (kind == StepKind::Report)
                        step.number = u"企第%1号"_s.arg(700 + count);
                    if (auto put = store::ProcedureStore(connection()).putStep(step); !put)
                        return put;
                }
            }
            const QString names[] = {u"中村　花子"_s, u"木村　太郎"_s};
            for (size_t at = 0; at < 2; ++at) {
                const model::HeadOfMunicipality head{{},        one.parties[at].id, one.parties[at].name + u'長',
                                                     names[at], QDate(2015, 5, 2),  std::nullopt};
                if (auto put = store::MunicipalityHistoryStore(connection()).keepHeads(one.parties[at].id, {head});
                    !put)
                    return put;
            }
            return {};
        });
        ASSERT_TRUE(kept.isOk()) << kept.error().detail.toStdString();
    }

    PacketHouse house() { return *ui::procedure::readPacketHouse(connection(), kPaperDay); }

    std::vector<PacketPaper> papersOf(const PacketSource& source) { return papersOf(source, house()); }

    static std::vector<PacketPaper> papersOf(const PacketSource& source, const PacketHouse& house)
    {
        Task task;
        auto papers = ui::procedure::makePapers(source, house, task);
        EXPECT_TRUE(papers.isOk());
        if (!papers)
            return {};
        for (const PacketPaper& paper : *papers) {
            for (const procedure::PaperFinding& finding : paper.findings)
                ADD_FAILURE() << paper.name.toStdString() << ": " << static_cast<int>(finding.fault) << " ["
                              << finding.found.toStdString() << "] [" << finding.expected.toStdString() << ']';
        }
        return std::move(*papers);
    }

    /// The words of the PDF of one paper.
    QString printed(const std::vector<PacketPaper>& papers, const QString& name)
    {
        const auto paper =
            std::find_if(papers.begin(), papers.end(), [&](const PacketPaper& one) { return one.name.endsWith(name); });
        EXPECT_NE(paper, papers.end()) << name.toStdString();
        if (paper == papers.end())
            return {};
        const QString file = path(u"paper.pdf"_s);
        EXPECT_TRUE(core::print::writePdf(paper->pages, {}, file).isOk());
        QProcess process;
        process.start(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, file, u"-"_s});
        EXPECT_TRUE(process.waitForFinished());
        return withoutSpaces(QString::fromUtf8(process.readAllStandardOutput()));
    }

    QString m_path;
    std::unique_ptr<store::Registry> m_file;
};

QString dayIn(const model::ProcedureCase& one, MunicipalityId party, StepKind kind)
{
    return toEraDate(*procedure::dayOf(one, party, kind));
}

TEST_F(PacketPapersTest, EveryFactThatIsKeptStandsInThePapersOfAConclusion)
{
    const RevisionId text = textOf(u"小樽市"_s, 1);
    keepAll(text, sourceOf(text).one, QDate(2019, 1, 10));
    const PacketSource source = sourceOf(text);
    const auto papers = papersOf(source);
    ASSERT_EQ(papers.size(), 7U);
    const QString heads[] = {u"札幌市長中村花子"_s, u"小樽市長木村太郎"_s};
    for (size_t at = 0; at < 2; ++at) {
        const model::CaseParty& party = source.one.parties[at];
        const QString number = u"第%1号の2"_s.arg(source.one.step(party.id, StepKind::Bill)->number.chopped(2));
        const QString notice = party.name + u"告示第%1号"_s.arg(source.one.step(party.id, StepKind::Notice)->number);
        const QString bill = printed(papers, u"議案（%1）"_s.arg(party.name));
        EXPECT_TRUE(bill.startsWith(u"議案"_s + number)) << bill.left(20).toStdString();
        EXPECT_TRUE(bill.contains(dayIn(source.one, party.id, StepKind::Bill) + u"提出"_s + heads[at]));
        const QString published = printed(papers, u"告示（%1）"_s.arg(party.name));
        EXPECT_TRUE(published.startsWith(notice)) << published.left(20).toStdString();
        EXPECT_TRUE(published.contains(u"平成31年3月29日に"_s + source.one.parties[1 - at].name));
        EXPECT_TRUE(published.contains(dayIn(source.one, party.id, StepKind::Notice) + heads[at]));
        const QString report = printed(papers, u"届出（%1）"_s.arg(party.name));
        EXPECT_TRUE(report.startsWith(source.one.step(party.id, StepKind::Report)->number));
        EXPECT_TRUE(report.contains(u"北海道知事様"_s + heads[at]));
        EXPECT_TRUE(report.contains(dayIn(source.one, party.id, StepKind::Notice) + notice));
        for (const model::CaseParty& voting : source.one.parties)
            EXPECT_TRUE(report.contains(voting.name + u"議会"_s + dayIn(source.one, voting.id, StepKind::Resolution)));
        for (const QString& paper : {bill, published}) {
            EXPECT_TRUE(paper.contains(withoutSpaces(model::title(source.text))));
            for (const model::Provision* row : model::allOfKind(source.text.root, model::ProvisionKind::Initiative))
                EXPECT_TRUE(paper.contains(withoutSpaces(row->text)));
        }
    }
    const QString summary = printed(papers, u"概要"_s);
    EXPECT_TRUE(summary.contains(u"小樽市議会"_s + dayIn(source.one, source.one.parties[1].id, StepKind::Resolution)));
}

TEST_F(PacketPapersTest, TheFirstAndTheSecondAmendmentNameTheAgreementByItsOwnDay)
{
    const RevisionId first = textOf(u"岩見沢市"_s, 2);
    const RevisionId second = draftOf(agreementWith(u"岩見沢市"_s));
    keepAll(first, sourceOf(first).one, QDate(2021, 4, 10));
    for (const RevisionId text : {first, second}) {
        const PacketSource source = sourceOf(text);
        ASSERT_EQ(source.one.act, model::ProcedureAct::Amendment);
        EXPECT_EQ(source.one.originalSignedOn, QDate(2019, 3, 29));
        const auto papers = papersOf(source);
        ASSERT_EQ(papers.size(), 10U);
        for (const model::CaseParty& party : source.one.parties) {
            const QString bill = printed(papers, u"議案（%1）"_s.arg(party.name));
            EXPECT_TRUE(bill.contains(u"平成31年3月29日に締結した連携協約を別紙のとおり変更する"_s));
            // The amending agreement attached says the same.
            EXPECT_EQ(bill.count(u"に締結した"_s), 2) << bill.toStdString();
            EXPECT_FALSE(bill.contains(u"令和3年6月25日に締結した"_s));
            EXPECT_TRUE(printed(papers, u"届出（%1）"_s.arg(party.name)).contains(u"（平成31年3月29日締結）"_s));
        }
        EXPECT_TRUE(printed(papers, u"概要"_s).contains(u"平成31年3月29日締結"_s));
    }
    const PacketSource source = sourceOf(first);
    const auto papers = papersOf(source);
    EXPECT_TRUE(printed(papers, u"告示（岩見沢市）"_s).contains(u"岩見沢市長木村太郎"_s));
    EXPECT_TRUE(printed(papers, u"届出（札幌市）"_s).contains(u"札幌市長中村花子"_s));
}

TEST_F(PacketPapersTest, TheComparisonHasTheSidesThatTheOfficeHasSet)
{
    const PacketSource source = sourceOf(draftOf(agreementWith(u"小樽市"_s)));
    for (const bool isNewLeft : {false, true}) {
        PacketHouse office = house();
        office.isNewLeft = isNewLeft;
        const QString words = printed(papersOf(source, office), u"新旧対照表"_s);
        EXPECT_EQ(words.indexOf(u"変更後"_s) < words.indexOf(u"変更前"_s), isNewLeft);
    }
}

/// Laid out from one text and checked against another: what a slip between the two would be.
TEST_F(PacketPapersTest, ATextThatIsNotTheOneKeptIsFoundInEveryPaperThatShowsIt)
{
    const RevisionId text = textOf(u"小樽市"_s, 1);
    const PacketSource source = sourceOf(text);
    const auto check = [&](const PacketSource& laidFrom, const PacketSource& kept) {
        Task task;
        auto packet = ui::procedure::layPapers(laidFrom, house(), task);
        EXPECT_TRUE(packet.isOk());
        EXPECT_TRUE(ui::procedure::checkPapers(*packet, kept, house(), task).isOk());
        QStringList refused;
        for (const PacketPaper& paper : packet->papers) {
            if (procedure::hasError(paper.findings))
                refused.append(paper.name.mid(3));
        }
        return refused;
    };
    EXPECT_TRUE(check(source, source).isEmpty());
    PacketSource other = source;
    bool isChanged = false;
    for (model::Provision& part : other.text.root.children) {
        if (isChanged || part.kind != model::ProvisionKind::Article || !part.children.front().text.contains(u'甲'))
            continue;
        part.children.front().text.replace(u"甲"_s, u"乙"_s);
        isChanged = true;
    }
    ASSERT_TRUE(isChanged);
    EXPECT_EQ(check(other, source),
              (QStringList{u"議案（札幌市）"_s, u"議案（小樽市）"_s, u"告示（札幌市）"_s, u"告示（小樽市）"_s}));
    // The text of another member.
    const QStringList swapped = check(sourceOf(textOf(u"江別市"_s, 1)), source);
    EXPECT_EQ(swapped.size(), 7) << swapped.join(u' ').toStdString();
    // A row that is missing in the summary as well.
    other = source;
    changeRows(other.text.root);
    EXPECT_EQ(check(other, source).size(), 5);
}

TEST_F(PacketPapersTest, SlipsInThePapersThatExplainAChangeAreFound)
{
    const RevisionId text = draftOf(agreementWith(u"小樽市"_s));
    const PacketSource source = sourceOf(text);
    Task task;
    const auto sound = ui::procedure::layPapers(source, house(), task);
    ASSERT_TRUE(sound.isOk());
    const auto foundWith = [&](const QString& form, const QString& from, const QString& to, int skipped = 0) {
        ui::procedure::LaidPacket packet = *sound;
        bool isPlanted = false;
        for (PacketPaper& paper : packet.papers) {
            for (core::print::Page& page : paper.pages.pages) {
                for (core::print::GlyphRun& run : page.runs) {
                    if (paper.form == form && !isPlanted && run.text.contains(from) && skipped-- == 0) {
                        run.text.replace(from, to);
                        isPlanted = true;
                    }
                }
            }
        }
        EXPECT_TRUE(isPlanted) << form.toStdString() << ' ' << from.toStdString();
        EXPECT_TRUE(ui::procedure::checkPapers(packet, source, house(), task).isOk());
        QStringList found;
        for (const PacketPaper& paper : packet.papers) {
            if (!paper.findings.empty()) // told at least
                found.append(paper.form);
        }
        return found;
    };
    const auto only = [](const QString& form) { return QStringList{form}; };
    for (const QString& form : {u"comparison"_s, u"markup"_s, u"consolidated"_s}) {
        EXPECT_EQ(foundWith(form, u"甲"_s, u"乙"_s), only(form));
        EXPECT_EQ(foundWith(form, u"、"_s, QString()), only(form));
    }
    EXPECT_EQ(foundWith(u"comparison"_s, u"図書"_s, u"図画"_s), only(u"comparison"_s));
    EXPECT_EQ(foundWith(u"comparison"_s, u"図書"_s, QString()), only(u"comparison"_s));
    EXPECT_EQ(foundWith(u"markup"_s, u"図書"_s, u"図画"_s), only(u"markup"_s));
    EXPECT_EQ(foundWith(u"summary"_s, u"1件"_s, u"2件"_s, 1), only(u"summary"_s));
    for (const int which : {0, 1}) // added, and among those after the change
        EXPECT_EQ(foundWith(u"summary"_s, u"図"_s, u"画"_s, which), only(u"summary"_s)) << which;
    EXPECT_EQ(foundWith(u"summary"_s, u"平成31年3月29日"_s, u"平成31年3月28日"_s), only(u"summary"_s));
}

TEST_F(PacketPapersTest, AnOutdatedPaperIsSetAside)
{
    const RevisionId text = textOf(u"小樽市"_s, 1);
    keepAll(text, sourceOf(text).one, QDate(2019, 1, 10));
    const QString folder = path(u"out"_s);
    Task task;
    const auto written = [&] { return ui::procedure::writePackets({sourceOf(text)}, house(), folder, task).front(); };
    EXPECT_TRUE(written().setAside.isEmpty());
    const QDir member(folder + u"/小樽市"_s);
    ASSERT_EQ(member.entryList({u"*.pdf"_s}).size(), 7);
    static_cast<void>(file(u"out/小樽市/届出の控え.pdf"_s, "%PDF-1.4 of the office"));
    // The wording is broken: the report is not made any more.
    const auto kept = m_file->edit(u"文例を変更"_s, [&] {
        return store::ProcedureStore(connection())
            .putWording(model::PaperKind::Report, u"［右］｛届出番号｝\n　青森県知事　様\n｛題名｝"_s);
    });
    ASSERT_TRUE(kept.isOk());
    for (int again = 0; again < 2; ++again) {
        const auto outcome = written();
        EXPECT_EQ(outcome.setAside.size(), again == 0 ? 2 : 0);
        EXPECT_FALSE(outcome.failure.has_value());
        EXPECT_EQ(member.entryList({u"[0-9][0-9] *.pdf"_s}).size(), 5);
        EXPECT_TRUE(member.exists(u"（旧）06 届出（札幌市）.pdf"_s));
        EXPECT_TRUE(member.exists(u"届出の控え.pdf"_s)) << "not ours";
    }
}

TEST_F(PacketPapersTest, AWarningIsToldAndItsPaperIsMade)
{
    const auto kept = m_file->edit(u"文例を変更"_s, [&] {
        return store::ProcedureStore(connection())
            .putWording(model::PaperKind::Report, u"［右］｛届出者｝\n　｛知事｝　様\n｛題名｝、｛相手方｝"_s);
    });
    ASSERT_TRUE(kept.isOk());
    saveAndClose();
    const Call made = call({u"packet"_s, m_path, u"小樽市"_s, u"--directory"_s, path(u"out"_s)});
    EXPECT_EQ(made.status, 1);
    EXPECT_TRUE(made.err.contains(u"告示の写し"_s)) << made.err.toStdString();
    EXPECT_EQ(made.out.count(u'\n'), 7);
}

/// Whatever a text holds, its own pages are never refused.
TEST_F(PacketPapersTest, PagesOfAnyTextAreReadAsTheTextStands)
{
    PacketSource source = sourceOf(textOf(u"小樽市"_s, 1));
    const PacketHouse shared = house();
    const auto refused = [&] {
        QStringList told;
        Task task;
        const auto papers = ui::procedure::makePapers(source, shared, task);
        if (!papers)
            return papers.error().code == ErrorCode::AmendmentUnproved ||
                           papers.error().code == ErrorCode::NothingToAmend
                       ? told
                       : QStringList{u"failed"_s};
        for (const PacketPaper& paper : *papers) {
            for (const procedure::PaperFinding& finding : paper.findings) {
                if (finding.fault == procedure::PaperFault::TextDiffers &&
                    finding.severity == procedure::PaperSeverity::Error)
                    told.append(paper.name + u" ["_s + finding.found + u"] ["_s + finding.expected + u']');
            }
        }
        return told;
    };
    for (unsigned seed = 0; seed < 40; ++seed) {
        source.text = tests::RandomText(seed).make();
        source.one.title = model::title(source.text);
        source.before.reset();
        source.one.act = model::ProcedureAct::Conclusion;
        EXPECT_TRUE(refused().isEmpty()) << seed << ' ' << refused().join(u'\n').toStdString();
        source.before = source.text;
        source.one.act = model::ProcedureAct::Amendment;
        static_cast<void>(changeRows(source.text.root));
        const auto article = std::find_if(
            source.text.root.children.begin(), source.text.root.children.end(), [](const model::Provision& part) {
                return part.kind == model::ProvisionKind::Article && !part.children.empty();
            });
        if (article != source.text.root.children.end())
            article->children.front().text += u"この場合において、甲及び乙は、協議する。"_s;
        EXPECT_TRUE(refused().isEmpty()) << seed << ' ' << refused().join(u'\n').toStdString();
        using Style = amend::AmendmentStyle;
        for (const Style style : {Style::Instruction, Style::Table, Style::Restate}) {
            const auto written =
                amend::writeInstrument(*source.before, source.text, style, amend::houseStyleOf(source.before->root));
            model::AmendmentAgreement concluded;
            concluded.text = written.text;
            concluded.signedOn = kPaperDay;
            concluded.signers = {{u"甲"_s, u"札幌市中央区"_s, u"札幌市"_s, u"札幌市長"_s, u"中村　花子"_s}};
            concluded.instrument = written.style == Style::Table     ? model::AmendmentInstrument::Table
                                   : written.style == Style::Restate ? model::AmendmentInstrument::Restate
                                                                     : model::AmendmentInstrument::Instruction;
            source.amendment = concluded;
            EXPECT_TRUE(refused().isEmpty())
                << seed << ' ' << static_cast<int>(style) << ' ' << refused().join(u'\n').toStdString();
        }
        source.amendment.reset();
    }
}

/// The heavy case: a round of all councils on changes of all agreements. Measured alone it takes a third of that.
TEST_F(PacketPapersTest, MakesThePapersOfElevenChangesInTenSeconds)
{
    const auto agreements = store::AgreementStore(connection()).all();
    for (const model::Agreement& one : *agreements)
        EXPECT_TRUE(draftOf(one.id).isValid());
    saveAndClose();
    QElapsedTimer timer;
    timer.start();
    const Call made = call({u"packet"_s, m_path, u"--directory"_s, path(u"out"_s)});
#ifndef __SANITIZE_ADDRESS__
    EXPECT_LE(timer.elapsed(), 10000);
#endif
    EXPECT_EQ(made.status, 0) << made.err.toStdString();
    EXPECT_EQ(made.out.count(u'\n'), 110);
}

} // namespace
