// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/scripted_prompt.h"
#include "tests/ui/support/ui_support.h"

#include "app/samples/sample_text.h"
#include "core/model/signed_text.h"
#include "core/store/agreement_store.h"
#include "core/store/metro_area_store.h"
#include "core/store/municipality_history_store.h"
#include "core/store/procedure_cases.h"
#include "core/store/procedure_store.h"
#include "core/store/registry.h"
#include "core/store/revision_store.h"
#include "core/store/signature.h"
#include "ui/procedure/procedure_model.h"
#include "ui/procedure/procedure_page.h"
#include "ui/procedure/signing_dialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;
using ui::procedure::ProcedureModel;
using ui::procedure::ProcedurePage;
using ui::procedure::SigningDialog;

namespace {

/// The text of 小樽市 of the sample as it was drafted: days, addresses and names are blank.
model::AgreementText unsignedText()
{
    const auto text = app::sapporoText(app::sampleParties(u"札幌市"_s, u"小樽市"_s), app::SampleDates::Blank);
    return *text;
}

QString wordsOfAll(const model::AgreementText& text)
{
    QStringList words;
    model::visit(text.root, [&](const model::Provision& node) { words << node.text; });
    return words.join(u'\n');
}

/// The board on a file in which 小樽市 and 江別市 have a draft again, as a new area has.
class SigningTest : public tests::PageTest
{
protected:
    void SetUp() override
    {
        file = registry(u"sapporo"_s);
        for (const QString& member : {u"小樽市"_s, u"江別市"_s}) {
            const auto agreement = store::AgreementStore(file->connection()).find(member);
            ASSERT_TRUE(agreement.isOk());
            const auto text = app::sapporoText(app::sampleParties(u"札幌市"_s, member), app::SampleDates::Blank);
            ASSERT_TRUE(text.isOk());
            const auto newest = store::RevisionStore(file->connection()).newest(agreement->id);
            ASSERT_TRUE(store::withdrawSignature(*file, newest->id).isOk());
            auto draft = *store::RevisionStore(file->connection()).newest(agreement->id);
            draft.text = *text;
            ASSERT_TRUE(file->edit(u"案"_s, [&] { return store::RevisionStore(file->connection()).changeDraft(draft); })
                            .isOk());
            drafts.push_back(draft.id);
        }
        page = std::make_unique<ProcedurePage>(*file, files);
        page->resize(1200, 640);
        page->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
    }
    [[nodiscard]] model::Revision stored(RevisionId id) const
    {
        return **store::RevisionStore(file->connection()).revision(id);
    }
    SigningDialog* open()
    {
        tests::named<QPushButton>(*page, u"procedureSign"_s)->click();
        auto* dialog = page->findChild<SigningDialog*>();
        EXPECT_NE(dialog, nullptr);
        return dialog;
    }
    static void enter(const QWidget& dialog, const QString& field, const QString& day)
    {
        auto* line = tests::named<QLineEdit>(dialog, field);
        line->setFocus();
        line->setText(day);
        QTest::keyClick(line, Qt::Key_Return);
    }
    static void press(const QWidget& dialog) { tests::named<QPushButton>(dialog, u"signingKeep"_s)->click(); }

    std::unique_ptr<store::Registry> file;
    std::vector<RevisionId> drafts;
    tests::ScriptedFilePrompt files;
    std::unique_ptr<ProcedurePage> page;
};

} // namespace

TEST(SignedText, FillsDaysAndSignersAndKeepsTheRest)
{
    const model::AgreementText draft = unsignedText();
    ASSERT_TRUE(core::procedure::hasBlankDay(draft));
    core::procedure::Signing signing;
    signing.signedOn = {2025, 6, 30};
    signing.effectiveOn = QDate(2025, 7, 1);
    signing.signers = {{{}, u"札幌市中央区"_s, u"札幌市"_s, u"札幌市長"_s, u"甲野　一郎"_s},
                       {{}, {}, u"小樽市"_s, u"小樽市長"_s, {}}};
    const model::AgreementText text = core::procedure::signedText(draft, signing);
    EXPECT_EQ(text.signedOn, QDate(2025, 6, 30));
    EXPECT_EQ(text.effectiveOn, QDate(2025, 7, 1));
    EXPECT_EQ(text.signedOnAsWritten, u"令和7年6月30日"_s);
    EXPECT_FALSE(core::procedure::hasBlankDay(text));
    const QString words = wordsOfAll(text);
    EXPECT_TRUE(words.contains(u"この連携協約は、令和7年7月1日から"_s) || words.contains(u"令和7年7月1日"_s));
    EXPECT_TRUE(words.contains(u"令和7年6月30日"_s));
    EXPECT_TRUE(words.contains(u"札幌市中央区\n札幌市\n札幌市長\n甲野　一郎"_s)) << words.right(200).toStdString();
    const auto count = [](const model::AgreementText& of, bool withFields) {
        int nodes = 0;
        model::visit(of.root, [&](const model::Provision& node) {
            nodes += withFields || node.kind < model::ProvisionKind::SignatureSymbol ? 1 : 0;
        });
        return nodes;
    };
    EXPECT_EQ(count(text, true), count(draft, true) + 2) << "an address and a name, nothing else";
}

TEST_F(SigningTest, SignsTheTickedDraftsAtOnceAndUndoTakesItBack)
{
    auto* dialog = open();
    auto* texts = tests::named<QListWidget>(*dialog, u"signingTexts"_s);
    ASSERT_EQ(texts->count(), 2) << "what has been signed is not offered";
    auto* signers = tests::named<QTableWidget>(*dialog, u"signingSigners"_s);
    ASSERT_EQ(signers->rowCount(), 3) << "札幌市 once";
    EXPECT_EQ(signers->item(0, 2)->text(), u"札幌市長"_s);
    enter(*dialog, u"signingDay"_s, u"R7.6.30"_s);
    enter(*dialog, u"signingEffect"_s, u"R7.7.1"_s);
    signers->item(0, 1)->setText(u"札幌市中央区北1条西2丁目"_s);
    EXPECT_TRUE(tests::clipped(*dialog).isEmpty()) << tests::clipped(*dialog).join(u' ').toStdString();
    EXPECT_TRUE(tests::withoutName(*dialog).isEmpty()) << tests::withoutName(*dialog).join(u' ').toStdString();
    tests::keepPicture(*dialog, u"signing"_s);
    press(*dialog);
    EXPECT_EQ(stored(drafts[0]).state, model::RevisionState::Draft) << "told of blanks first";
    EXPECT_FALSE(tests::named<QLabel>(*dialog, u"signingTold"_s)->text().isEmpty());
    press(*dialog);
    for (const RevisionId id : drafts) {
        const model::Revision revision = stored(id);
        EXPECT_EQ(revision.state, model::RevisionState::Signed);
        EXPECT_EQ(revision.text.signedOn, QDate(2025, 6, 30));
        EXPECT_EQ(revision.digest, model::digestOf(model::canonicalText(revision.text)));
        EXPECT_TRUE(wordsOfAll(revision.text).contains(u"札幌市中央区北1条西2丁目"_s));
    }
    auto* board = tests::named<QTableView>(*page, u"procedureBoard"_s);
    EXPECT_EQ(board->model()->index(0, ProcedureModel::Conclusion).data().toString(), u"R7.6.30"_s);
    EXPECT_FALSE(tests::named<QPushButton>(*page, u"procedureSign"_s)->isEnabled()) << "nothing is left to sign";
    ASSERT_TRUE(file->undo().isOk());
    EXPECT_EQ(stored(drafts[0]).state, model::RevisionState::Draft);
    EXPECT_EQ(stored(drafts[1]).text.signedOn, std::nullopt);
}

TEST_F(SigningTest, EntersTheDayOfJoiningWhereNoneIsKeptAndInTheSameEdit)
{
    const store::MetroAreaStore areas(file->connection());
    const auto agreement = store::AgreementStore(file->connection()).find(u"江別市"_s);
    const auto joinedOn = [&](MunicipalityId id) {
        const auto area = areas.area(agreement->area);
        for (const model::Membership& one : (*area)->memberships) {
            if (one.municipality == id)
                return one.from;
        }
        return std::optional<QDate>();
    };
    {
        auto* dialog = open();
        EXPECT_FALSE(tests::named<QCheckBox>(*dialog, u"signingJoining"_s)->isVisible()) << "all have their days";
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    auto area = **areas.area(agreement->area);
    for (model::Membership& one : area.memberships) {
        if (one.municipality == agreement->memberMunicipality)
            one.from.reset();
    }
    ASSERT_TRUE(
        file->edit(u"圏域を変更"_s, [&] { return store::MetroAreaStore(file->connection()).change(area); }).isOk());
    auto* dialog = open();
    EXPECT_TRUE(tests::named<QCheckBox>(*dialog, u"signingJoining"_s)->isVisible());
    EXPECT_TRUE(tests::named<QCheckBox>(*dialog, u"signingJoining"_s)->isChecked());
    enter(*dialog, u"signingDay"_s, u"R7.6.30"_s);
    enter(*dialog, u"signingEffect"_s, u"R7.7.1"_s);
    press(*dialog);
    press(*dialog);
    EXPECT_EQ(joinedOn(agreement->memberMunicipality), QDate(2025, 7, 1));
    const auto otaru = store::AgreementStore(file->connection()).find(u"小樽市"_s);
    EXPECT_NE(joinedOn(otaru->memberMunicipality), QDate(2025, 7, 1)) << "it joined long ago";
    ASSERT_TRUE(file->undo().isOk());
    EXPECT_EQ(joinedOn(agreement->memberMunicipality), std::nullopt);
    EXPECT_EQ(stored(drafts[1]).state, model::RevisionState::Draft);
}

TEST_F(SigningTest, WhoDoesNotWantTheDayOfJoiningGetsNone)
{
    const auto agreement = store::AgreementStore(file->connection()).find(u"江別市"_s);
    store::MetroAreaStore areas(file->connection());
    auto area = **areas.area(agreement->area);
    for (model::Membership& one : area.memberships)
        one.from.reset();
    ASSERT_TRUE(file->edit(u"圏域を変更"_s, [&] { return areas.change(area); }).isOk());
    auto* dialog = open();
    tests::named<QCheckBox>(*dialog, u"signingJoining"_s)->setChecked(false);
    enter(*dialog, u"signingDay"_s, u"R7.6.30"_s);
    enter(*dialog, u"signingEffect"_s, u"R7.7.1"_s);
    press(*dialog);
    press(*dialog);
    EXPECT_EQ(stored(drafts[1]).state, model::RevisionState::Signed);
    EXPECT_EQ(**areas.area(agreement->area), area);
}

TEST_F(SigningTest, TellsWhatDoesNotFit)
{
    auto* dialog = open();
    auto* texts = tests::named<QListWidget>(*dialog, u"signingTexts"_s);
    const auto refused = [&](const QString& day, const QString& effect) {
        enter(*dialog, u"signingDay"_s, day);
        enter(*dialog, u"signingEffect"_s, effect);
        press(*dialog);
        press(*dialog);
        return dialog->isVisible() && stored(drafts[0]).state == model::RevisionState::Draft;
    };
    EXPECT_TRUE(refused({}, {})) << "no day of signing";
    EXPECT_TRUE(refused(u"R7.6.31"_s, u"R7.7.1"_s)) << "no such day";
    EXPECT_TRUE(refused(u"R7.6.30"_s, u"R7.6.29"_s)) << "in force before it was signed";
    EXPECT_TRUE(refused(u"R7.6.30"_s, {})) << "the 附則 has a blank day";
    texts->item(0)->setCheckState(Qt::Unchecked);
    texts->item(1)->setCheckState(Qt::Unchecked);
    EXPECT_TRUE(refused(u"R7.6.30"_s, u"R7.7.1"_s)) << "nothing is ticked";
}

TEST_F(SigningTest, WhatItWouldBreakIsToldOnceAndLeavesRoomForWhatToDo)
{
    ASSERT_TRUE(file->edit(u"手続の記録を変更"_s, [&]() -> Result<void> {
        const auto cases = store::readProcedure(file->connection(), QDate(2025, 6, 1));
        for (const model::ProcedureCase& one : *cases) {
            for (const model::CaseParty& party : one.parties) {
                model::ProcedureStep vote;
                vote.subject = one.subject();
                vote.party = party.id;
                vote.kind = model::StepKind::Resolution;
                vote.day = QDate(2025, 6, 27);
                if (!one.isDraft)
                    continue;
                if (auto put = store::ProcedureStore(file->connection()).putStep(vote); !put)
                    return put;
            }
        }
        return {};
    }));
    auto* dialog = open();
    auto* texts = tests::named<QListWidget>(*dialog, u"signingTexts"_s);
    for (int row = 0; row < texts->count(); ++row)
        texts->item(row)->setCheckState(Qt::Checked);
    enter(*dialog, u"signingDay"_s, u"R7.6.20"_s);
    enter(*dialog, u"signingEffect"_s, u"R7.7.1"_s);
    press(*dialog); // blanks
    press(*dialog);
    const QString told = tests::named<QLabel>(*dialog, u"signingTold"_s)->text();
    tests::keepPicture(*dialog, u"signing_doubts"_s);
    EXPECT_EQ(told.count(u"令和7年6月27日"_s), 2) << told.toStdString();
    EXPECT_TRUE(told.contains(u"And 1 more."_s)) << "札幌市 once: " << told.toStdString();
    EXPECT_TRUE(told.endsWith(u"again."_s));
    EXPECT_TRUE(tests::clipped(*dialog).isEmpty()) << tests::clipped(*dialog).join(u' ').toStdString();
    EXPECT_EQ(stored(drafts[0]).state, model::RevisionState::Draft);
    press(*dialog);
    EXPECT_EQ(stored(drafts[0]).state, model::RevisionState::Signed) << "who presses again means it";
}

TEST_F(SigningTest, TheDayOfSigningOnTheBoardOpensTheFormForThatRow)
{
    auto* board = tests::named<QTableView>(*page, u"procedureBoard"_s);
    int row = -1;
    for (int at = 0; at < board->model()->rowCount(); ++at) {
        if (board->model()->index(at, ProcedureModel::Text).data().toString().startsWith(u"江別市"_s))
            row = at;
    }
    ASSERT_GE(row, 0);
    board->setCurrentIndex(board->model()->index(row, ProcedureModel::Conclusion));
    Q_EMIT board->activated(board->currentIndex());
    auto* dialog = page->findChild<SigningDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* texts = tests::named<QListWidget>(*dialog, u"signingTexts"_s);
    for (int at = 0; at < texts->count(); ++at)
        EXPECT_EQ(texts->item(at)->checkState() == Qt::Checked, texts->item(at)->text().startsWith(u"江別市"_s));
}

TEST_F(SigningTest, TheHeadInOfficeOnTheDaySigns)
{
    const auto otaru = store::AgreementStore(file->connection()).find(u"小樽市"_s);
    ASSERT_TRUE(file->edit(u"首長"_s,
                           [&]() -> Result<void> {
                               store::MunicipalityHistoryStore heads(file->connection());
                               for (const auto& [name, from, to] :
                                    {std::tuple(u"前の人"_s, QDate(2020, 4, 1), std::optional(QDate(2024, 3, 31))),
                                     std::tuple(u"今の人"_s, QDate(2024, 4, 1), std::optional<QDate>())}) {
                                   const auto added =
                                       heads.addHead({{}, otaru->memberMunicipality, u"小樽市長"_s, name, from, to});
                                   if (!added)
                                       return added.error();
                               }
                               return {};
                           })
                    .isOk());
    // The board that is open sees the heads that were entered meanwhile.
    auto* dialog = open();
    auto* signers = tests::named<QTableWidget>(*dialog, u"signingSigners"_s);
    const auto isProposed = [&](const QString& name) {
        bool isThere = false;
        for (int row = 0; row < signers->rowCount(); ++row)
            isThere = isThere || signers->item(row, 3)->text() == name;
        return isThere;
    };
    EXPECT_FALSE(isProposed(u"今の人"_s)) << "nobody before the day of signing is known";
    enter(*dialog, u"signingDay"_s, u"R7.6.30"_s);
    EXPECT_TRUE(isProposed(u"今の人"_s));
    enter(*dialog, u"signingDay"_s, u"R6.3.28"_s);
    EXPECT_TRUE(isProposed(u"前の人"_s)) << "in whose term it was signed";
    EXPECT_FALSE(isProposed(u"今の人"_s));
}
