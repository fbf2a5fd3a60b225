// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/amendment_papers.h"

#include "app/samples/sample_text.h"
#include "core/amend/writer/marked_up_text.h"
#include "core/model/text_lines.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;
using print::MarkedRange;
using print::MarkedText;
using print::TextMark;

namespace {

model::AgreementText sample()
{
    return app::sapporoText(app::sampleParties(u"札幌市"_s, u"小樽市"_s)).value();
}

/// The text with one role cell reworded, one 取組 removed, and an article reworded.
model::AgreementText changed()
{
    model::AgreementText text = sample();
    int roles = 0;
    std::function<void(model::Provision&)> walk = [&](model::Provision& node) {
        if (node.kind == model::ProvisionKind::Role && ++roles == 2)
            node.text.replace(u"中心"_s, u"先頭"_s);
        auto& below = node.children;
        const auto initiative = std::find_if(below.begin(), below.end(), [](const model::Provision& child) {
            return child.kind == model::ProvisionKind::Initiative;
        });
        if (roles > 4 && roles < 40 && initiative != below.end() && below.size() > 1) {
            below.erase(initiative);
            roles = 100;
        }
        for (model::Provision& child : below)
            walk(child);
    };
    walk(text.root);
    return text;
}

QString underlined(const MarkedText& text)
{
    QString words;
    for (const MarkedRange& range : text.marks)
        words += text.text.mid(range.start, range.length);
    return words;
}

QString side(const std::vector<amend::MarkedLine>& lines, compare::SegmentKind left)
{
    QString text;
    for (const amend::MarkedLine& line : lines) {
        QString words;
        for (const compare::Segment& segment : line.words) {
            if (segment.kind != left)
                words += segment.text;
        }
        text += words + u'\n';
    }
    return text.remove(u'\n');
}

} // namespace

TEST(ComparisonPaper, UnderlinesWhatDiffersAndLeavesOutRowsThatDoNot)
{
    const auto before = sample();
    const auto paper = ui::comparisonPaper(before, changed(), core::amend::houseStyleOf(before.root));
    EXPECT_TRUE(paper.title.endsWith(u"新旧対照表"_s));
    QString left;
    QString right;
    int leftOut = 0;
    for (const print::ComparedLines& lines : paper.lines) {
        left += underlined(lines.left);
        right += underlined(lines.right);
        leftOut += lines.left.text.endsWith(u"（略）") ? 1 : 0;
        if (lines.left.text == u"（略）") {
            EXPECT_EQ(lines.right.text, u"（略）"_s);
        }
    }
    EXPECT_TRUE(left.contains(u"中心"_s)) << left.toStdString();
    EXPECT_TRUE(right.contains(u"先頭"_s));
    EXPECT_GT(leftOut, 0);
    EXPECT_LT(paper.lines.size(), model::textLines(before.root).join(u'\n').split(u'\n').size());
}

TEST(ComparisonPaper, TellsTextsOfDifferentPartiesApart)
{
    const auto before = sample();
    const auto house = core::amend::houseStyleOf(before.root);
    const auto own = ui::comparisonPaper(before, changed(), house);
    EXPECT_TRUE(own.title.contains(u"（札幌市・小樽市）"_s)) << own.title.toStdString();
    EXPECT_EQ(own.leftHead, u"変更前"_s);
    const auto other = app::sapporoText(app::sampleParties(u"札幌市"_s, u"江別市"_s)).value();
    const auto paper = ui::comparisonPaper(before, other, house);
    EXPECT_EQ(paper.leftHead, u"札幌市・小樽市"_s);
    EXPECT_EQ(paper.rightHead, u"札幌市・江別市"_s);
    EXPECT_FALSE(paper.note.contains(u"変更"_s)) << "neither of them is the later one";
    EXPECT_EQ(ui::comparisonPaper(before, other, house, nullptr, {u"ひな形"_s, {}}).leftHead, u"ひな形"_s);
}

TEST(ComparisonPaper, EitherSideMayStandLeft)
{
    const auto before = sample();
    auto house = core::amend::houseStyleOf(before.root);
    const auto usual = ui::comparisonPaper(before, changed(), house);
    house.isNewLeft = true;
    const auto mirrored = ui::comparisonPaper(before, changed(), house);
    EXPECT_EQ(mirrored.leftHead, u"変更後"_s);
    ASSERT_EQ(mirrored.lines.size(), usual.lines.size());
    for (size_t i = 0; i < usual.lines.size(); ++i) {
        EXPECT_EQ(mirrored.lines[i].left.text, usual.lines[i].right.text);
        EXPECT_EQ(mirrored.lines[i].right.marks.size(), usual.lines[i].left.marks.size());
    }
}

TEST(ComparisonPaper, NewAndRemovedArticlesStandBesideTheirMarks)
{
    const auto before = sample();
    model::AgreementText after = before;
    auto& parts = after.root.children;
    const auto article = std::find_if(parts.begin(), parts.end(), [](const model::Provision& part) {
        return part.kind == model::ProvisionKind::Article;
    });
    const QStringList gone = model::partLines(*article).join(u'\n').split(u'\n', Qt::SkipEmptyParts);
    parts.erase(article);
    const auto house = core::amend::houseStyleOf(before.root);
    const auto check = [&](const print::ComparisonPaper& paper, bool isNew) {
        const QString mark = isNew ? u"（新設）"_s : u"（削る）"_s;
        const auto found = std::find_if(paper.lines.begin(), paper.lines.end(), [&](const print::ComparedLines& lines) {
            return (isNew ? lines.left : lines.right).text == mark;
        });
        ASSERT_NE(found, paper.lines.end());
        const MarkedText& beside = isNew ? found->right : found->left;
        EXPECT_EQ(beside.text.trimmed(), gone.front()) << "at the same height";
        EXPECT_FALSE(beside.marks.empty());
        EXPECT_EQ(std::count_if(paper.lines.begin(), paper.lines.end(),
                                [&](const print::ComparedLines& lines) {
                                    return (isNew ? lines.left : lines.right).text.contains(mark);
                                }),
                  1)
            << "said once";
        EXPECT_TRUE((isNew ? found->left : found->right).marks.empty()) << "the mark itself is not underlined";
    };
    check(ui::comparisonPaper(before, after, house), false);
    check(ui::comparisonPaper(after, before, house), true);
}

TEST(MarkedUpPaper, IsSetInAsTheTextIs)
{
    const auto before = sample();
    const auto paper = ui::markedUpPaper(before, changed());
    EXPECT_TRUE(paper.lines.front().text.startsWith(u"　　　連携"_s)) << paper.lines.front().text.toStdString();
    const auto with = [&paper](const QString& words) {
        const auto found = std::find_if(paper.lines.begin(), paper.lines.end(),
                                        [&](const MarkedText& line) { return line.text.contains(words); });
        return found == paper.lines.end() ? QString() : found->text;
    };
    EXPECT_TRUE(with(u"（以下「甲」という。）"_s).startsWith(u"　札幌市"_s));
    EXPECT_TRUE(with(u"（目的）"_s).startsWith(u"　（"_s));
    EXPECT_TRUE(with(u"第1条"_s).startsWith(u"第1条"_s));
    EXPECT_TRUE(with(u"附　則"_s).startsWith(u"　　　附"_s));
    EXPECT_TRUE(with(u"から施行する"_s).startsWith(u"　この"_s));
}

TEST(MarkedUpPaper, HoldsBothTextsWhole)
{
    const auto before = sample();
    const auto after = changed();
    const auto lines = core::amend::markedUpLines(before.root, after.root);
    const auto plain = [](const model::Provision& root) {
        // Cover and signatures are no part of what an amendment names.
        QString text;
        for (const model::Provision& part : root.children) {
            if (part.kind != model::ProvisionKind::SignatureBlock && part.kind != model::ProvisionKind::CoverPage)
                text += model::partLines(part).join(u'\n');
        }
        return text.remove(u'\n');
    };
    EXPECT_EQ(side(lines, compare::SegmentKind::Added), plain(before.root));
    EXPECT_EQ(side(lines, compare::SegmentKind::Removed), plain(after.root));
    const auto paper = ui::markedUpPaper(before, after);
    int struck = 0;
    for (const MarkedText& line : paper.lines)
        struck += static_cast<int>(std::count_if(line.marks.begin(), line.marks.end(), [](const MarkedRange& range) {
            return range.mark == TextMark::Strike;
        }));
    EXPECT_GT(struck, 0);
}

TEST(AmendmentPaper, TableFormUnderlinesItsRows)
{
    const auto before = sample();
    const auto instrument = core::amend::writeInstrument(before, changed(), core::amend::AmendmentStyle::Table,
                                                         core::amend::houseStyleOf(before.root));
    const auto paper = ui::amendmentPaper(instrument);
    QString marked;
    for (const MarkedText& line : paper.lines)
        marked += underlined(line);
    EXPECT_TRUE(marked.contains(u"先頭"_s));
    EXPECT_EQ(paper.lines.size(), static_cast<size_t>(instrument.text.split(u'\n').size()));
}

TEST(ConcludedInstrument, KeepsTheTextAndItsFormWithTheSidesAsTheyStandInIt)
{
    const auto before = sample();
    const auto after = changed();
    for (const bool isNewLeft : {false, true}) {
        auto house = core::amend::houseStyleOf(before.root);
        house.isNewLeft = isNewLeft;
        model::AmendmentAgreement amendment;
        amendment.instrument = model::AmendmentInstrument::Table;
        amendment.text = amend::writeInstrument(before, after, amend::AmendmentStyle::Table, house).text;
        const auto table = ui::concludedInstrument(amendment, before, after);
        EXPECT_EQ(table.style, amend::AmendmentStyle::Table);
        EXPECT_EQ(table.isNewLeft, isNewLeft);
        EXPECT_EQ(table.text, amendment.text);
        EXPECT_FALSE(table.rows.empty()) << "they say which words differ";
    }
    model::AmendmentAgreement whole;
    whole.instrument = model::AmendmentInstrument::Restate;
    whole.text = u"全部を変更する。"_s;
    const auto restated = ui::concludedInstrument(whole, before, after);
    EXPECT_EQ(restated.style, amend::AmendmentStyle::Restate);
    EXPECT_EQ(restated.text, whole.text);
    EXPECT_TRUE(restated.rows.empty());
}
