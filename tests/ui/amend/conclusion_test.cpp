// SPDX-License-Identifier: GPL-3.0-or-later
// The amendment as a thing: written with its days, proved, made ready to be registered.
#include "ui/amend/conclusion.h"

#include "core/amend/proof.h"
#include "core/recognise/recogniser.h"
#include "core/store/agreement_store.h"
#include "core/store/conclusion.h"
#include "core/store/dated_texts.h"
#include "core/store/registry.h"
#include "core/store/revision_store.h"
#include "tests/ui/support/ui_support.h"

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
    EXPECT_TRUE(whole->amendment.text.contains(u"この連携協約は、令和3年7月1日から施行する。"_s));
    EXPECT_TRUE(
        core::amend::prove(both.base.text.root, both.draft.text.root, whole->amendment.text, recognise::recogniseTree)
            .isProved)
        << "what is registered is what was proved";
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

} // namespace tests
