// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedure/signing.h"

#include "tests/core/procedure/procedure_support.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::procedure;
using model::makeProvision;
using model::Provision;
using model::ProvisionKind;

namespace {

Provision article(const QString& number, NumberStyle style, const QString& words)
{
    Provision one = makeProvision(ProvisionKind::Article);
    one.number = {style, {1}, number};
    one.children.push_back(makeProvision(ProvisionKind::Paragraph, words));
    return one;
}

Provision signature(const QString& symbol, const QString& municipality)
{
    Provision one = makeProvision(ProvisionKind::Signature);
    one.children = {makeProvision(ProvisionKind::SignatureSymbol, symbol)};
    if (!municipality.isEmpty())
        one.children.push_back(makeProvision(ProvisionKind::SignatureMunicipality, municipality));
    return one;
}

/// A draft between 札幌市 and 小樽市: the day of effect and the 記名押印欄 are blank, and of 乙 it gives the symbol
/// alone.
model::AgreementText draft(const QString& number, NumberStyle style)
{
    model::AgreementText text;
    text.parties = {{u"甲"_s, u"札幌市"_s}, {u"乙"_s, u"小樽市"_s}};
    text.root = makeProvision(ProvisionKind::Agreement);
    Provision block = makeProvision(ProvisionKind::SignatureBlock, u"令和　　年　　月　　日"_s);
    block.children = {signature(u"甲"_s, u"札幌市"_s), signature(u"乙"_s, {})};
    text.root.children = {makeProvision(ProvisionKind::Title, u"連携協約"_s),
                          article(number, style, u"この協約は、令和 年 月 日から施行する。"_s), std::move(block)};
    return text;
}

Signing onJune30()
{
    Signing signing;
    signing.signedOn = {2025, 6, 30};
    signing.effectiveOn = QDate(2026, 4, 1);
    signing.signers = {{{}, u"小樽市花園"_s, u"小樽市"_s, u"小樽市長"_s, u"乙山　花子"_s}};
    return signing;
}

TEST(Signing, FillsTheDaysInTheDigitsOfTheText)
{
    const auto half = signedText(draft(u"第1条"_s, NumberStyle::Article), onJune30());
    EXPECT_EQ(half.root.children[1].children[0].text, u"この協約は、令和8年4月1日から施行する。"_s);
    EXPECT_EQ(half.root.children[2].text, u"令和7年6月30日"_s);
    const auto kanji = signedText(draft(u"第一条"_s, NumberStyle::ArticleKanji), onJune30());
    EXPECT_EQ(kanji.root.children[1].children[0].text, u"この協約は、令和八年四月一日から施行する。"_s);
    EXPECT_EQ(kanji.root.children[2].text, u"令和七年六月三十日"_s);
    EXPECT_EQ(kanji.signedOn, QDate(2025, 6, 30));
    EXPECT_FALSE(hasBlankDay(kanji));
}

TEST(Signing, FindsASignerByTheNameOfThePartyWhoseSymbolStandsAlone)
{
    const auto text = draft(u"第１条"_s, NumberStyle::Article);
    const auto named = namedSigners(text);
    ASSERT_EQ(named.size(), 2U);
    EXPECT_EQ(named[1].municipality, u"小樽市"_s);
    const Provision block = signedText(text, onJune30()).root.children.back();
    QStringList words;
    model::visit(block.children[1], [&](const Provision& node) { words << node.text; });
    EXPECT_EQ(words.join(u'|'), u"|乙|小樽市花園|小樽市長|乙山　花子"_s) << "in the order in which they are printed";
    EXPECT_EQ(block.children[0], text.root.children.back().children[0]) << "of whom nothing is said";
}

TEST(Signing, ABlankDayIsThatOfTheBodyOnly)
{
    auto text = draft(u"第1条"_s, NumberStyle::Article);
    EXPECT_TRUE(hasBlankDay(text));
    text.root.children[1].children[0].text = u"この協約は、締結の日から施行する。"_s;
    EXPECT_FALSE(hasBlankDay(text));
}

TEST(Signing, TheHeadInOfficeOnTheDayIsProposedAndFollowsIt)
{
    model::CaseParty otaru;
    otaru.name = u"小樽市"_s;
    otaru.heads = {{model::HeadId{1}, {}, u"小樽市長"_s, u"前の人"_s, QDate(2020, 4, 1), QDate(2024, 3, 31)},
                   {model::HeadId{2}, {}, u"小樽市長職務代理者"_s, u"今の人"_s, QDate(2024, 4, 1), {}}};
    SignerProposal proposal(otaru, u"小樽市長"_s);
    using Words = SignerProposal::Words;
    Words shown = proposal.follow({u"小樽市長"_s, {}}, {});
    EXPECT_EQ(shown, (Words{u"小樽市長"_s, {}})) << "nobody before the day is known";
    shown = proposal.follow(shown, QDate(2024, 4, 1));
    EXPECT_EQ(shown, (Words{u"小樽市長職務代理者"_s, u"今の人"_s}));
    shown = proposal.follow(shown, QDate(2024, 3, 31));
    EXPECT_EQ(shown, (Words{u"小樽市長"_s, u"前の人"_s}));
    shown = proposal.follow(shown, QDate(2019, 3, 29));
    EXPECT_EQ(shown, (Words{u"小樽市長"_s, {}})) << "of that day no head is kept";
    shown = proposal.follow({u"小樽市長"_s, u"手で書いた人"_s}, QDate(2024, 4, 1));
    EXPECT_EQ(shown.name, u"手で書いた人"_s) << "what a person writes stays";
    EXPECT_EQ(shown.office, u"小樽市長職務代理者"_s);
}

TEST(Signing, AnOfficeOfWhichNoHeadIsKeptIsThatOfTheText)
{
    model::CaseParty union_;
    union_.name = u"石狩東部広域水道企業団"_s;
    SignerProposal proposal(union_, u"企業長"_s);
    EXPECT_EQ(proposal.follow({u"企業長"_s, {}}, QDate(2024, 4, 1)).office, u"企業長"_s);
    SignerProposal silent(union_, {});
    EXPECT_EQ(silent.follow({}, QDate(2024, 4, 1)).office, u"石狩東部広域水道企業団長"_s);
}

TEST(Signing, IsOfDraftsOfFirstTexts)
{
    model::ProcedureCase one = tests::draftCase();
    EXPECT_TRUE(isToBeSigned(one));
    one.act = model::ProcedureAct::Amendment;
    EXPECT_FALSE(isToBeSigned(one)) << "what changes a signed text is an amendment agreement";
    EXPECT_FALSE(isToBeSigned(tests::finishedCase()));
}

} // namespace
