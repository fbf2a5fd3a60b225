// SPDX-License-Identifier: GPL-3.0-or-later
// The amendment as a thing: written with its days, proved, registered, and shown as a document; on the real window.
#include "ui/amend/conclusion.h"

#include "core/store/agreement_store.h"
#include "core/store/conclusion.h"
#include "core/store/dated_texts.h"
#include "core/store/registry.h"
#include "core/store/revision_store.h"
#include "tests/ui/shell/desktop_fixture.h"
#include "ui/amend/amendment_page.h"
#include "ui/amend/concluded_page.h"
#include "ui/common/paper_view.h"
#include "ui/shell/agreement_tab.h"
#include "ui/shell/main_window.h"
#include "ui/shell/revision_strip.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace core;
using ui::amend::AmendmentTexts;
using ui::amend::ConclusionFacts;

namespace tests {

class ConclusionTest : public PageTest
{
protected:
    /// The signed text of 小樽市, and a draft of it with one other word.
    AmendmentTexts texts()
    {
        const auto found = store::AgreementStore(file->connection()).find(u"小樽市"_s);
        AmendmentTexts both;
        both.base = *store::RevisionStore(file->connection()).newest(found->id);
        both.draft = both.base;
        both.draft.id = {};
        bool isDone = false;
        model::visit(both.draft.text.root, [&](model::Provision& node) {
            if (!isDone && node.kind == model::ProvisionKind::Role) {
                node.text.replace(u"調査"_s, u"研究"_s);
                isDone = true;
            }
        });
        return both;
    }
    static ConclusionFacts facts(core::amend::AmendmentStyle style)
    {
        ConclusionFacts facts;
        facts.style = style;
        facts.signedOn = QDate(2021, 6, 25);
        facts.effectiveOn = QDate(2021, 7, 1);
        return facts;
    }

    std::unique_ptr<store::Registry> file = registry(u"sapporo"_s);
};

TEST_F(ConclusionTest, WritesTheDayOfEffectIntoTheTextAndProvesIt)
{
    const AmendmentTexts both = texts();
    for (const auto style : {core::amend::AmendmentStyle::Instruction, core::amend::AmendmentStyle::Table}) {
        const auto dated = ui::amend::prepareConclusion(both, facts(style));
        ASSERT_TRUE(dated.isOk());
        const auto& amendment = dated->amendment;
        EXPECT_TRUE(amendment.text.contains(u"この連携協約は、令和3年7月1日から施行する。"_s));
        EXPECT_EQ(amendment.title, u"連携中枢都市圏の形成に関する連携協約の一部を変更する連携協約"_s);
        EXPECT_GT(amendment.clauses, 0);
        ConclusionFacts open = facts(style);
        open.effectiveOn.reset();
        const auto undated = ui::amend::prepareConclusion(both, open);
        ASSERT_TRUE(undated.isOk());
        EXPECT_TRUE(undated->amendment.text.contains(u"甲及び乙が別に定める日から施行する。"_s));
    }
    const auto whole = ui::amend::prepareConclusion(both, facts(core::amend::AmendmentStyle::Restate));
    ASSERT_TRUE(whole.isOk());
    EXPECT_EQ(whole->amendment.instrument, model::AmendmentInstrument::Restate);
    EXPECT_FALSE(whole->amendment.text.contains(u"札幌市長"_s)) << "those who sign the amendment stand below it";
}

TEST_F(ConclusionTest, NothingChangedAndUnprovedAreRefused)
{
    AmendmentTexts same = texts();
    same.draft.text = same.base.text;
    const auto nothing = ui::amend::prepareConclusion(same, facts(core::amend::AmendmentStyle::Instruction));
    ASSERT_FALSE(nothing.isOk());
    EXPECT_EQ(nothing.error().code, ErrorCode::NothingToAmend);
    // The signatures are nothing that an amending text can change.
    AmendmentTexts signatures = texts();
    model::visit(signatures.draft.text.root, [](model::Provision& node) {
        if (node.kind == model::ProvisionKind::SignatureOffice)
            node.text = u"市長職務代理者"_s;
    });
    const auto unproved = ui::amend::prepareConclusion(signatures, facts(core::amend::AmendmentStyle::Instruction));
    ASSERT_FALSE(unproved.isOk());
    EXPECT_EQ(unproved.error().code, ErrorCode::AmendmentUnproved);
}

TEST_F(ConclusionTest, TheSampleTellsTheHistoryOfARow)
{
    const auto found = store::AgreementStore(file->connection()).find(u"岩見沢市"_s);
    const auto texts = store::datedTexts(file->connection(), found->id);
    ASSERT_TRUE(texts.isOk());
    ASSERT_EQ(texts->size(), 2U);
    const auto lineage = [&](size_t text, const QString& name) {
        LineageId row;
        model::visit(texts->at(text).text.root, [&](const model::Provision& node) {
            if (node.kind == model::ProvisionKind::Initiative && node.text == name)
                row = node.lineage;
        });
        return row;
    };
    const auto changed = model::provisionHistory(*texts, lineage(0, u"災害対策"_s));
    ASSERT_EQ(changed.size(), 2U);
    EXPECT_EQ(changed[1].event, model::ProvisionEvent::Changed);
    EXPECT_TRUE(changed[1].after.contains(u"避難所の相互利用"_s));
    EXPECT_EQ(model::provisionHistory(*texts, lineage(0, u"土地利用"_s)).back().event, model::ProvisionEvent::Removed);
    EXPECT_EQ(model::provisionHistory(*texts, lineage(1, u"感染症対策"_s)).front().event, model::ProvisionEvent::Added);
    EXPECT_EQ(model::provisionHistory(*texts, lineage(1, u"福祉"_s)).size(), 1U);
}

class ConclusionWindowTest : public DesktopTest
{
protected:
    template <typename Widget>
    Widget* part(const QString& name)
    {
        return window().findChild<Widget*>(name);
    }
    /// A draft of 小樽市 with one other word, and its page 改正 with the seal.
    void openProved()
    {
        ui::shell::AgreementTab& tab = openDraft();
        tab.replaceAll(u"調査"_s, u"研究"_s);
        trigger(u"amendment"_s);
        ASSERT_TRUE(waitFor([this] {
            auto* button = part<QPushButton>(u"amendmentConclude"_s);
            return button != nullptr && button->isEnabled();
        }));
    }
    QDialog* dialog() { return part<QDialog>(u"conclusionDialog"_s); }
    void fill(const QString& name, const QString& words)
    {
        auto* line = part<QLineEdit>(name);
        ASSERT_NE(line, nullptr) << name.toStdString();
        line->setFocus();
        line->setText(words);
        QTest::keyClick(line, Qt::Key_Tab);
    }
    void registerIt() { part<QPushButton>(u"conclusionRegister"_s)->click(); }
};

TEST_F(ConclusionWindowTest, RegistersShowsAndWithdraws)
{
    store::Registry& file = open();
    openProved();
    part<QPushButton>(u"amendmentConclude"_s)->click();
    ASSERT_NE(dialog(), nullptr);
    EXPECT_EQ(part<QLineEdit>(u"conclusionOffice1"_s)->text(), u"札幌市長"_s);

    registerIt();
    EXPECT_TRUE(part<QLabel>(u"conclusionMessage"_s)->isVisible()) << "the day of signing is missing";
    fill(u"conclusionSignedOn"_s, u"R3.6.25"_s);
    fill(u"conclusionEffectiveOn"_s, u"R3.6.24"_s);
    registerIt();
    ASSERT_TRUE(waitFor([this] { return part<QLabel>(u"conclusionMessage"_s)->text().contains(u"令和3年6月24日"_s); }));
    ASSERT_NE(dialog(), nullptr) << "what was filled in stays";
    fill(u"conclusionEffectiveOn"_s, u"R3.7.1"_s);
    registerIt();
    ASSERT_TRUE(waitFor([this] { return part<QWidget>(u"concludedPage"_s) != nullptr; }));

    const auto otaru = store::AgreementStore(file.connection()).find(u"小樽市"_s);
    const auto amendments = store::AmendmentStore(file.connection()).ofAgreement(otaru->id);
    ASSERT_EQ(amendments->size(), 1U);
    EXPECT_TRUE(amendments->front().isConcluded());
    EXPECT_TRUE(part<QLabel>(u"concludedFacts"_s)->text().contains(u"令和3年"_s));
    auto* forms = part<QListWidget>(u"concludedForms"_s);
    auto* save = part<QPushButton>(u"concludedSavePdf"_s);
    for (int row = 0; row < forms->count(); ++row) {
        forms->setCurrentRow(row);
        ASSERT_TRUE(waitFor([save] { return save->isEnabled(); })) << row;
    }
    // 案内: below its agreement.
    auto* tree = part<QTreeView>(u"navigationTree"_s);
    const auto found = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, u"R3.6.25変更"_s, -1,
                                            Qt::MatchContains | Qt::MatchRecursive);
    EXPECT_EQ(found.size(), 2) << "that of 岩見沢市 and this one";

    part<QPushButton>(u"concludedWithdraw"_s)->click();
    EXPECT_TRUE(store::AmendmentStore(file.connection()).ofAgreement(otaru->id)->empty());
    EXPECT_TRUE(waitFor([this] { return part<QWidget>(u"concludedPage"_s) == nullptr; }));
    trigger(u"undo"_s);
    EXPECT_EQ(store::AmendmentStore(file.connection()).ofAgreement(otaru->id)->size(), 1U);
}

TEST_F(ConclusionWindowTest, StripChoosesTheTextAndOpensTheAmendment)
{
    store::Registry& file = open();
    const auto found = store::AgreementStore(file.connection()).find(u"岩見沢市"_s);
    auto* tree = part<QTreeView>(u"navigationTree"_s);
    const auto item = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, u"岩見沢市"_s, 1,
                                           Qt::MatchContains | Qt::MatchRecursive);
    ASSERT_FALSE(item.isEmpty());
    Q_EMIT tree->clicked(item.front());
    ui::shell::AgreementTab* tab = nullptr;
    ASSERT_TRUE(waitFor([&] {
        for (auto* one : window().findChildren<ui::shell::AgreementTab*>()) {
            if (one->agreement() == found->id)
                tab = one;
        }
        return tab != nullptr;
    }));
    auto* strip = tab->findChild<ui::shell::RevisionStrip*>(u"revisions"_s);
    ASSERT_EQ(strip->count(), 2);
    auto* first = strip->findChild<QToolButton*>(u"revision1"_s);
    auto* second = strip->findChild<QToolButton*>(u"revision2"_s);
    EXPECT_EQ(first->text(), u"● H31.3.29締結"_s);
    EXPECT_EQ(second->text(), u"● R3.6.25変更（現行）"_s);
    EXPECT_TRUE(second->isChecked());
    auto* openAmendment = tab->findChild<QPushButton*>(u"openAmendment"_s);
    EXPECT_TRUE(openAmendment->isVisible());
    openAmendment->click();
    EXPECT_NE(part<QWidget>(u"concludedPage"_s), nullptr);
    Q_EMIT tree->clicked(item.front());
    first->click();
    ASSERT_TRUE(waitFor([&] {
        return tab->findChild<ui::shell::RevisionStrip*>(u"revisions"_s)->shownWords() ==
               u"第1版　平成31年3月29日締結"_s;
    }));
    EXPECT_FALSE(openAmendment->isVisible());
}

} // namespace tests
