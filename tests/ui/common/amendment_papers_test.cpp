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
        for (const compare::Segment& segment : line) {
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
        leftOut += lines.left.text == u"（略）" ? 1 : 0;
        if (lines.left.text == u"（略）") {
            EXPECT_EQ(lines.right.text, u"（略）"_s);
        }
    }
    EXPECT_TRUE(left.contains(u"中心"_s)) << left.toStdString();
    EXPECT_TRUE(right.contains(u"先頭"_s));
    EXPECT_GT(leftOut, 0);
    EXPECT_LT(paper.lines.size(), model::textLines(before.root).join(u'\n').split(u'\n').size());
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
        EXPECT_EQ(beside.text, gone.front()) << "at the same height";
        EXPECT_FALSE(beside.marks.empty());
        EXPECT_TRUE((isNew ? found->left : found->right).marks.empty()) << "the mark itself is not underlined";
    };
    check(ui::comparisonPaper(before, after, house), false);
    check(ui::comparisonPaper(after, before, house), true);
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
