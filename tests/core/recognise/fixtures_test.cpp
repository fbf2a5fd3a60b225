// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognise/recogniser.h"
#include "core/recognise/text_reader.h"
#include "tests/support/qt_printing.h"
#include "tests/support/recognise_invariants.h"
#include "tests/support/tree_dump.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

const QString kFolder = QStringLiteral(KYOYAKU_SOURCE_DIR) + u"/tests/core/recognise/fixtures"_s;

QString described(const recognise::TextDocument& document)
{
    const auto result = recognise::recognise(document);
    if (!result)
        return u"refused: "_s + result.error().args.value(1) + u'\n';
    EXPECT_EQ(QString(), tests::brokenInvariant(document, *result)) << document.name.toStdString();
    QString text = tests::dump(result->text);
    for (const model::Finding& finding : result->findings)
        text += u"%1:%2 %3 %4 {%5}\n"_s.arg(QString::number(finding.line), QString::number(finding.column),
                                            model::severityName(finding.severity), model::codeName(finding.code),
                                            finding.args.join(u'|'));
    return text;
}

class Fixture : public testing::TestWithParam<std::string>
{
};

std::vector<std::string> fixtureNames()
{
    std::vector<std::string> names;
    for (const QString& name : QDir(kFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        names.push_back(name.toStdString());
    return names;
}

} // namespace

/// Each folder holds an input and what is expected of it. KYOYAKU_REBASELINE=1 writes the expectations anew: read the
/// diff.
TEST_P(Fixture, IsReadAsExpected)
{
    const QString folder = kFolder + u'/' + QString::fromStdString(GetParam());
    auto document = recognise::readTextFile(folder + u"/input.txt"_s);
    ASSERT_TRUE(document.isOk());
    const QString found = described(*document);
    QFile expected(folder + u"/expected.txt"_s);
    if (qEnvironmentVariableIsSet("KYOYAKU_REBASELINE")) {
        ASSERT_TRUE(expected.open(QIODevice::WriteOnly));
        expected.write(found.toUtf8());
        return;
    }
    ASSERT_TRUE(expected.open(QIODevice::ReadOnly));
    EXPECT_EQ(QString::fromUtf8(expected.readAll()), found);
}

INSTANTIATE_TEST_SUITE_P(Documents, Fixture, testing::ValuesIn(fixtureNames()),
                         [](const auto& fixture) { return fixture.param; });
