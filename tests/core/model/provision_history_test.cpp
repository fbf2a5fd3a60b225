// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/provision_history.h"

#include "core/model/amendment_agreement.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace core;
using model::DatedText;
using model::Provision;
using model::ProvisionEvent;
using model::ProvisionKind;

namespace tests {

class ProvisionHistoryTest : public ::testing::Test
{
protected:
    ProvisionHistoryTest()
    {
        DatedText first;
        first.agreedOn = QDate(2019, 3, 29);
        first.text.root = model::makeProvision(ProvisionKind::Agreement);
        auto& parts = first.text.root.children;
        parts.push_back(model::makeProvision(ProvisionKind::Title, u"連携協約"_s));
        for (int i = 1; i <= 3; ++i) {
            Provision article = model::makeProvision(ProvisionKind::Article);
            article.number = {NumberStyle::Article, {i}, u"第%1条"_s.arg(i)};
            article.children.push_back(model::makeProvision(ProvisionKind::Paragraph, u"文%1。"_s.arg(i)));
            parts.push_back(article);
        }
        m_texts.push_back(first);
        DatedText second = first;
        second.agreedOn = QDate(2021, 6, 25);
        second.amendment = u"一部を変更する連携協約"_s;
        second.text.root.children[1].children.front().text = u"改めた文。"_s;
        second.text.root.children.pop_back(); // 第3条
        m_texts.push_back(second);
        DatedText third = second;
        third.agreedOn = QDate(2022, 4, 1);
        third.text.root.children[1].children.front().text = u"再び改めた文。"_s;
        m_texts.push_back(third);
    }

    [[nodiscard]] const Provision& article(int number) const
    {
        return m_texts.front().text.root.children[static_cast<size_t>(number)];
    }

    std::vector<DatedText> m_texts;
};

TEST_F(ProvisionHistoryTest, FollowsOneProvisionThroughTheTexts)
{
    const auto steps = model::provisionHistory(m_texts, article(1).children.front().lineage);
    ASSERT_EQ(steps.size(), 3U);
    EXPECT_EQ(steps[0].event, ProvisionEvent::Made);
    EXPECT_EQ(steps[1].event, ProvisionEvent::Changed);
    EXPECT_EQ(steps[1].text, 1U);
    EXPECT_EQ(steps[1].place, u"第1条"_s);
    EXPECT_EQ(steps[1].before, u"文1。"_s);
    EXPECT_EQ(steps[1].after, u"改めた文。"_s);
    EXPECT_EQ(steps[2].text, 2U);
}

TEST_F(ProvisionHistoryTest, TellsRemovalAndLeavesUnchangedTextsOut)
{
    const auto removed = model::provisionHistory(m_texts, article(3).lineage);
    ASSERT_EQ(removed.size(), 2U);
    EXPECT_EQ(removed[1].event, ProvisionEvent::Removed);
    EXPECT_EQ(removed[1].place, u"第3条"_s);
    EXPECT_TRUE(removed[1].after.isEmpty());
    EXPECT_EQ(model::provisionHistory(m_texts, article(2).lineage).size(), 1U);
    EXPECT_TRUE(model::provisionHistory(m_texts, LineageId::create()).empty());
    EXPECT_TRUE(model::provisionHistory({}, article(1).lineage).empty());
}

TEST_F(ProvisionHistoryTest, ConsolidatedTextHasItsHistoryBelowTheTitleAndNotesBehindWhatChanged)
{
    const auto text = model::consolidatedText(m_texts);
    const auto& parts = text.root.children;
    ASSERT_EQ(parts.size(), 6U);
    EXPECT_EQ(parts[1].text, u"平成31年3月29日締結"_s);
    EXPECT_EQ(parts[2].text, u"令和3年6月25日変更"_s);
    EXPECT_EQ(parts[3].text, u"令和4年4月1日変更"_s);
    const Provision& changed = parts[4];
    ASSERT_EQ(changed.children.size(), 3U);
    EXPECT_EQ(changed.children[1].text, u"（令和3年6月25日変更）"_s);
    EXPECT_EQ(changed.children[2].text, u"（令和4年4月1日変更）"_s);
    EXPECT_EQ(parts[5].children.size(), 1U) << "unchanged";
    EXPECT_TRUE(model::consolidatedText({m_texts.front()}) == m_texts.front().text) << "no history to tell";
}

TEST_F(ProvisionHistoryTest, ConsolidatedTextHasTheSupplementsOfItsAmendments)
{
    std::vector<model::DatedText> texts = m_texts;
    texts[1].supplement = {u"この連携協約は、令和3年7月1日から施行する。"_s};
    texts[2].supplement = {u"この連携協約は、令和4年4月1日から施行する。"_s};
    const auto& parts = model::consolidatedText(texts).root.children;
    ASSERT_EQ(parts.size(), 8U);
    EXPECT_EQ(parts[6].text + parts[6].caption, u"附　則（令和3年6月25日変更）"_s);
    EXPECT_EQ(parts[6].children.front().text, texts[1].supplement.front());
    EXPECT_EQ(parts[7].caption, u"（令和4年4月1日変更）"_s);
}

TEST(AmendmentAgreementTest, ItsOwnSupplementStandsBehindAllThatItAmends)
{
    const QString text = u"　　　題名\n\n　附則に次の1項を加える。\n2　経過措置。\n\n　　　附　則\n　この連携協約は、令"
                         u"和3年7月1日から施行する。\n\n"
                         u"　この連携協約の締結を証するため、本書2通を作成する。\n"_s;
    EXPECT_EQ(model::supplementOf(text), QStringList{u"この連携協約は、令和3年7月1日から施行する。"_s});
    EXPECT_TRUE(model::supplementOf(u"第1条を削る。"_s).isEmpty());
}

TEST(AmendmentAgreementTest, CanonicalTextTellsEveryFact)
{
    model::AmendmentAgreement amendment;
    amendment.title = u"題名"_s;
    amendment.signedOn = QDate(2021, 6, 25);
    amendment.instrument = model::AmendmentInstrument::Table;
    amendment.text = u"一行目\n二\t行目"_s;
    amendment.signers = {{u"甲"_s, u"住所"_s, u"札幌市"_s, u"市長"_s, u"名"_s}};
    amendment.clauses = 3;
    const QString canonical = model::canonicalText(amendment, u"b"_s, u"r"_s);
    EXPECT_EQ(canonical, u"kyoyaku-signed-amendment\t1\ntitle\t題名\nform\ttable\nsigned-on\t2021-06-25\n"
                         "effective-on\t\nday-order\t1\nclauses\t3\nbase\tb\nresult\tr\n"
                         "signer\t甲\t住所\t札幌市\t市長\t名\nline\t一行目\nline\t二\\t行目\n"_s);
    EXPECT_TRUE(model::amendmentDifferences(canonical, canonical).empty());

    model::AmendmentAgreement fixedSince = amendment;
    fixedSince.effectiveOn = QDate(2022, 1, 1);
    const QString later = model::canonicalText(fixedSince, u"b"_s, u"r"_s);
    EXPECT_TRUE(model::amendmentDifferences(canonical, later).empty());
    EXPECT_EQ(model::amendmentDifferences(later, canonical).size(), 1U) << "a day that was signed does not go";
    model::AmendmentAgreement longer = amendment;
    longer.text += u"\n三行目"_s;
    const auto differences = model::amendmentDifferences(canonical, model::canonicalText(longer, u"b"_s, u"r"_s));
    ASSERT_EQ(differences.size(), 1U);
    EXPECT_EQ(differences[0].field, u"line"_s);
    EXPECT_EQ(differences[0].line, 3);
    EXPECT_EQ(differences[0].value, u"三行目"_s);
}

TEST(AmendmentAgreementTest, SignersAndNamesComeBack)
{
    const std::vector<model::Signer> signers{{u"甲"_s, {}, u"札幌市"_s, u"札幌市長"_s, {}},
                                             {{}, {}, u"某町"_s, {}, {}}};
    EXPECT_EQ(model::signersFromText(model::signersText(signers)), signers);
    EXPECT_TRUE(model::signersFromText({}).empty());
    EXPECT_EQ(model::signersFromText(u"甲"_s).size(), 1U);
    for (const auto instrument : {model::AmendmentInstrument::Unknown, model::AmendmentInstrument::Instruction,
                                  model::AmendmentInstrument::Table, model::AmendmentInstrument::Restate})
        EXPECT_EQ(model::instrumentFromName(model::instrumentName(instrument)), instrument);
    EXPECT_FALSE(model::instrumentFromName(u"x"_s).has_value());
}

} // namespace tests
