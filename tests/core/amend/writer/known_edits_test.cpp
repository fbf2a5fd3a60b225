// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/amend/writer/known_edits.h"

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

QString edited(QString text, const KnownEdit& edit)
{
    for (const auto& [from, to] : edit.replaced) {
        EXPECT_TRUE(text.contains(from)) << edit.name << ": " << from.toStdString();
        text.replace(from, to);
    }
    return text;
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

TEST(KnownEdits, ArticlesAreWrittenAsTheRulesShow)
{
    for (const tests::KnownEdit& edit : tests::knownArticleEdits())
        EXPECT_EQ(written(tests::knownArticles(), tests::edited(tests::knownArticles(), edit)), edit.expected)
            << edit.name;
}

TEST(KnownEdits, TablesAreWrittenAsTheRulesShow)
{
    for (const tests::KnownEdit& edit : tests::knownTableEdits())
        EXPECT_EQ(written(tests::knownTable(), tests::edited(tests::knownTable(), edit)), edit.expected) << edit.name;
}

TEST(KnownEdits, EqualTextsGiveNoSentence)
{
    EXPECT_EQ(written(tests::knownArticles(), tests::knownArticles()), QString());
    EXPECT_EQ(written(tests::knownTable(), tests::knownTable()), QString());
}

} // namespace
