// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lint/source_tree.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

const QStringList kAllCode = {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s};

TEST(Style, FilesAreSmall)
{
    for (const auto& file : tests::sourceFiles(kAllCode)) {
        const bool isTest = file.path.startsWith(u"tests/"_s);
        const int limit = file.path.endsWith(u".h"_s) ? 150 : isTest ? 600 : 400;
        EXPECT_LE(file.lines.size() - 1, limit) << file.path.toStdString();
    }
}

TEST(Style, EveryFileNamesItsLicence)
{
    for (const auto& file : tests::sourceFiles(kAllCode))
        EXPECT_EQ(file.lines.value(0), u"// SPDX-License-Identifier: GPL-3.0-or-later"_s) << file.path.toStdString();
}

TEST(Style, NamesAreSnakeCase)
{
    static const QRegularExpression kSnakeCase(uR"(^[a-z0-9_/]+\.(h|cpp)$)"_s);
    for (const auto& file : tests::sourceFiles(kAllCode))
        EXPECT_TRUE(kSnakeCase.match(file.path).hasMatch()) << file.path.toStdString();
}

/// Lines of code that a pattern finds, comments left out.
/// except: files that may, by their paths.
void expectNowhere(const QStringList& folders, const QString& pattern, const char* why, const QStringList& except = {})
{
    const QRegularExpression expression(pattern);
    for (const auto& file : tests::sourceFiles(folders)) {
        if (except.contains(file.path))
            continue;
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            const QString code = file.lines.at(i).section(u"//"_s, 0, 0);
            EXPECT_FALSE(expression.match(code).hasMatch()) << file.path.toStdString() << ':' << i + 1 << ": " << why;
        }
    }
}

TEST(Style, ConnectsHaveAContextAndAreNoStrings)
{
    expectNowhere({u"core"_s, u"ui"_s, u"app"_s}, uR"(\b(SIGNAL|SLOT)\()"_s, "a connect by string breaks at run time");
    // connect(sender, &Signal, [lambda]) without an object that the connection dies with
    expectNowhere({u"core"_s, u"ui"_s, u"app"_s}, uR"(connect\([^,]+,\s*&[^,]+,\s*\[)"_s, "a connect needs a context");
}

TEST(Style, NoNestedEventLoops)
{
    expectNowhere({u"core"_s, u"ui"_s, u"app"_s}, uR"(\b(processEvents|QEventLoop)\b)"_s, "nested event loops");
    // The loop of the program itself. core knows no dialogs: what is executed there is SQL.
    expectNowhere({u"ui"_s, u"app"_s}, uR"((\.|->|::)exec\()"_s, "a dialog or menu is opened, not executed",
                  {u"app/main.cpp"_s});
    expectNowhere({u"core"_s, u"ui"_s, u"app"_s},
                  uR"(\bQ(MessageBox|InputDialog)::(question|warning|information|critical|about|get\w+)\()"_s,
                  "a static dialog runs a loop of its own");
}

TEST(Style, CoreMakesNoSentences)
{
    expectNowhere({u"core"_s}, uR"(\b(tr|translate)\()"_s, "sentences are made in ui/common");
}

TEST(Style, NothingIsLeftForSomebodyElse)
{
    for (const auto& file : tests::sourceFiles({u"core"_s, u"ui"_s, u"app"_s})) {
        static const QRegularExpression kMarks(uR"(\b(TODO|FIXME|XXX|HACK)\b)"_s);
        for (const QString& line : file.lines)
            EXPECT_FALSE(kMarks.match(line).hasMatch()) << file.path.toStdString() << ": " << line.toStdString();
    }
}

/// A page that follows a table that is not there would never be read anew.
TEST(Style, PagesFollowTablesThatAreThere)
{
    QString schema;
    for (const auto& file : tests::sourceFiles({u"core/store/migrations"_s}))
        schema += file.lines.join(u'\n');
    static const QRegularExpression kCall(uR"(\bchangesOf\(\{([^}]*)\})"_s);
    static const QRegularExpression kName(uR"re(u"(\w+)")re"_s);
    int found = 0;
    for (const auto& file : tests::sourceFiles({u"ui"_s})) {
        auto calls = kCall.globalMatch(file.lines.join(u'\n'));
        while (calls.hasNext()) {
            auto names = kName.globalMatch(calls.next().captured(1));
            for (; names.hasNext(); ++found) {
                const QString name = names.next().captured(1);
                EXPECT_TRUE(schema.contains(u"CREATE TABLE %1 ("_s.arg(name)))
                    << file.path.toStdString() << ": " << name.toStdString();
            }
        }
    }
    EXPECT_GT(found, 50) << "the pattern finds the calls";
}

} // namespace
