// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/amend/writer/known_edits.h"

#include "core/amend/proof.h"
#include "core/amend/writer/amending_writer.h"
#include "core/recognise/recogniser.h"
#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace core;

namespace tests {

model::Provision treeOf(const QString& text)
{
    const auto read = recognise::recognise({u"text"_s, text});
    return read ? read->text.root : model::Provision();
}

namespace {

QString replaced(QString text, const KnownEdit& edit, const std::vector<std::pair<QString, QString>>& words)
{
    for (const auto& [from, to] : words) {
        EXPECT_TRUE(text.contains(from)) << edit.name << ": " << from.toStdString();
        text.replace(from, to);
    }
    return text;
}

} // namespace

QString prepared(QString text, const KnownEdit& edit)
{
    return replaced(std::move(text), edit, edit.prepared);
}

QString edited(QString text, const KnownEdit& edit)
{
    return replaced(prepared(std::move(text), edit), edit, edit.replaced);
}

} // namespace tests

namespace {

QString written(const QString& before, const QString& after)
{
    const model::Provision old = tests::treeOf(before);
    const auto clauses = amend::amendingClauses(old, tests::treeOf(after), amend::houseStyleOf(old));
    if (!clauses)
        return u"（全部）"_s;
    QStringList lines;
    for (const amend::AmendingClause& clause : *clauses) {
        lines.append(clause.words);
        lines += clause.newText;
    }
    return lines.join(u'\n');
}

/// What the rules show is written, and the other side reads it as what was meant.
void expectKnown(const QString& base, const std::vector<tests::KnownEdit>& edits)
{
    for (const tests::KnownEdit& edit : edits) {
        const QString before = tests::prepared(base, edit);
        const QString after = tests::edited(base, edit);
        EXPECT_EQ(written(before, after), edit.expected) << edit.name;
        const amend::AmendmentProof proof =
            amend::prove(tests::treeOf(before), tests::treeOf(after), edit.expected, recognise::recogniseTree);
        EXPECT_TRUE(proof.isProved) << edit.name;
    }
}

TEST(KnownEdits, ArticlesAreWrittenAsTheRulesShow)
{
    expectKnown(tests::knownArticles(), tests::knownArticleEdits());
}

TEST(KnownEdits, PartsAndRowsOfPlacesAreWrittenAsTheRulesShow)
{
    expectKnown(tests::knownArticles(), tests::knownPartEdits());
}

TEST(KnownEdits, TablesAreWrittenAsTheRulesShow)
{
    expectKnown(tests::knownTable(), tests::knownTableEdits());
}

TEST(KnownEdits, AnArticleWhoseOnlyParagraphGivesWayToTwoIsReplaced)
{
    const model::Provision before = tests::treeOf(tests::knownArticles());
    model::Provision after = before;
    for (model::Provision& article : after.children) {
        if (article.kind != model::ProvisionKind::Article || article.number.values != std::vector<int>{1})
            continue;
        // Neither of them is the old one.
        const model::ProvisionNumber number = article.children.front().number;
        article.children = {model::makeProvision(model::ProvisionKind::Paragraph, u"図書館を相互に利用する。"_s),
                            model::makeProvision(model::ProvisionKind::Paragraph, u"利用料は、別に定める。"_s)};
        article.children.front().number = number;
        article.children.back().number = {NumberStyle::Arabic, {2}, u"2"_s};
    }
    const auto clauses = amend::amendingClauses(before, after, amend::houseStyleOf(before));
    ASSERT_TRUE(clauses.has_value());
    ASSERT_EQ(clauses->size(), 1U);
    const QStringList lines = QStringList{clauses->front().words} + clauses->front().newText;
    EXPECT_EQ(lines, (QStringList{u"第1条を次のように改める。"_s, u"（目的）"_s, u"第1条　図書館を相互に利用する。"_s,
                                  u"2　利用料は、別に定める。"_s}));
    EXPECT_TRUE(amend::prove(before, after, lines.join(u'\n'), recognise::recogniseTree).isProved);
}

TEST(KnownEdits, EqualTextsGiveNoSentence)
{
    EXPECT_EQ(written(tests::knownArticles(), tests::knownArticles()), QString());
    EXPECT_EQ(written(tests::knownTable(), tests::knownTable()), QString());
}

} // namespace
