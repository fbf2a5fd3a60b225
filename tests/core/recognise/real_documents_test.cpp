// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/width_folding.h"
#include "core/model/grammar.h"
#include "core/model/numbering.h"
#include "core/recognise/recogniser.h"
#include "core/recognise/text_reader.h"
#include "tests/support/paths.h"
#include "tests/support/qt_printing.h"
#include "tests/support/recognise_invariants.h"

#include <QDir>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace core;
using Kind = model::ProvisionKind;
using Code = model::FindingCode;

namespace {

recognise::Recognised read(const QString& path)
{
    const auto document = recognise::readTextFile(path);
    EXPECT_TRUE(document.isOk());
    auto result = recognise::recognise(*document);
    EXPECT_TRUE(result.isOk());
    EXPECT_EQ(QString(), tests::brokenInvariant(*document, *result));
    return std::move(result).value();
}

/// Lines of the findings of a code, in order.
std::vector<int> linesOf(const recognise::Recognised& result, Code code)
{
    std::vector<int> lines;
    for (const model::Finding& finding : result.findings) {
        if (finding.code == code)
            lines.push_back(finding.line);
    }
    return lines;
}

QString fieldOf(const model::Provision& signature, Kind kind)
{
    const model::Provision* field = model::firstChild(signature, kind);
    return field != nullptr ? field->text : u"(none)"_s;
}

QStringList sectionPath(const model::Provision& root)
{
    QStringList numbers;
    for (const model::Provision* section : model::allOfKind(root, Kind::Section))
        numbers.append(foldWidth(section->number.asWritten));
    return numbers;
}

/// The rows of the source as a reader joins them: torn rows go on with the row before. Cells without white space.
QStringList cellsOfSource(const QString& path, bool isStacked)
{
    const auto document = recognise::readTextFile(path);
    std::vector<QStringList> rows;
    QString text = document->text;
    text.remove(u"<p>"_s).remove(u"</p>"_s);
    for (const QString& line : text.split(u'\n')) {
        if (!line.contains(u'\t') || line.startsWith(u"--"_s) || line.startsWith(u"取組\t"_s))
            continue;
        QStringList cells = line.split(u'\t');
        const bool torn = cells[0].isEmpty() && (!isStacked || cells[1].isEmpty());
        if (!torn) {
            rows.push_back(cells);
            continue;
        }
        for (qsizetype i = 0; i < cells.size(); ++i)
            rows.back()[i] += cells[i];
    }
    QStringList cells;
    for (const QStringList& row : rows) {
        for (qsizetype i = isStacked ? 2 : 1; i < row.size(); ++i)
            cells.append(withoutSpaces(row[i]));
    }
    return cells;
}

QStringList cellsOfTree(const model::Provision& root)
{
    QStringList cells;
    for (const model::Provision* role : model::allOfKind(root, Kind::Role))
        cells.append(withoutSpaces(role->text));
    return cells;
}

QString refusedKindOf(const QString& path)
{
    const auto document = recognise::readTextFile(path);
    if (!document)
        return u"unreadable"_s;
    const auto result = recognise::recognise(*document);
    if (result)
        return u"accepted"_s;
    EXPECT_EQ(ErrorCode::DocumentNotAgreement, result.error().code);
    return result.error().args.value(1);
}

} // namespace

TEST(SapporoOtaru, IsReadWhole)
{
    REQUIRE_SHARED(tests::sapporoOtaru());
    const auto result = read(tests::sapporoOtaru());
    const model::Provision& root = result.text.root;

    QStringList captions;
    for (const model::Provision* article : model::allOfKind(root, Kind::Article))
        captions.append(model::captionWords(article->caption));
    EXPECT_EQ(
        (QStringList{u"目的"_s, u"基本方針"_s, u"連携する取組等"_s, u"費用分担"_s, u"定期的な協議"_s, u"変更等"_s}),
        captions);
    EXPECT_EQ(1U, model::allOfKind(root, Kind::SupplementaryProvision).size());
    EXPECT_EQ(2, result.text.copies);
    EXPECT_EQ(QDate(2019, 3, 29), result.text.signedOn);
    EXPECT_EQ(QDate(2019, 4, 1), result.text.effectiveOn);
    EXPECT_EQ(u"平成31年（2019年）3月29日"_s, result.text.signedOnAsWritten);
    EXPECT_EQ((std::vector<model::Party>{{u"甲"_s, u"札幌市"_s}, {u"乙"_s, u"小樽市"_s}}), result.text.parties);

    const auto signatures = model::allOfKind(root, Kind::Signature);
    ASSERT_EQ(2U, signatures.size());
    EXPECT_EQ(u"秋元克広"_s, fieldOf(*signatures[0], Kind::SignatureName));
    EXPECT_EQ(u"小樽市花園2丁目12番1号"_s, fieldOf(*signatures[1], Kind::SignatureAddress));
    EXPECT_EQ(u"追後文"_s, fieldOf(*signatures[1], Kind::SignatureName));

    EXPECT_EQ(21U, model::allOfKind(root, Kind::Initiative).size());
    EXPECT_EQ((QStringList{u"(1)"_s, u"(2)"_s, u"(3)"_s, u"ア"_s, u"イ"_s, u"ウ"_s}), sectionPath(root));
    const QStringList cells = cellsOfTree(root);
    EXPECT_EQ(63, cells.size());
    EXPECT_EQ(cellsOfSource(tests::sapporoOtaru(), false), cells);
    EXPECT_TRUE(cells.contains(u"職員交流等を行う。"_s));
}

TEST(SapporoOtaru, ReportsEveryKnownOddity)
{
    REQUIRE_SHARED(tests::sapporoOtaru());
    const auto result = read(tests::sapporoOtaru());
    const std::vector<std::pair<Code, std::vector<int>>> expected = {
        {Code::CoverPageFound, {5}},     {Code::PartiesOnOneLine, {11}},   {Code::TitleRepeated, {13}},
        {Code::HeadingSpaced, {41}},     {Code::DoubtfulName, {62}},       {Code::TableAfterSignatures, {66}},
        {Code::RolePatternsFound, {66}}, {Code::RowTornByPage, {97, 114}}, {Code::MarkupRemoved, {98, 115}},
    };
    size_t count = 0;
    for (const auto& [code, lines] : expected) {
        EXPECT_EQ(lines, linesOf(result, code)) << model::codeName(code).toStdString();
        count += lines.size();
    }
    EXPECT_EQ(count, result.findings.size()) << "something else is reported";
    for (const model::Finding& finding : result.findings) {
        if (finding.code == Code::RolePatternsFound) {
            EXPECT_EQ(QStringList{u"42"_s}, finding.args);
        }
    }
}

TEST(AsahikawaBiei, IsReadWhole)
{
    REQUIRE_SHARED(tests::asahikawaBiei());
    const auto result = read(tests::asahikawaBiei());
    const model::Provision& root = result.text.root;

    const auto articles = model::allOfKind(root, Kind::Article);
    ASSERT_EQ(7U, articles.size());
    EXPECT_EQ(3U, articles[3]->children.size());
    EXPECT_EQ(u"(疑義の解決)"_s, articles[6]->caption);
    EXPECT_TRUE(articles[5]->children.front().text.contains(u"協議の上これを定めるものとする。"_s));
    EXPECT_FALSE(result.text.effectiveOn.has_value());
    EXPECT_EQ(QDate(2022, 1, 12), result.text.signedOn);
    EXPECT_EQ(2, result.text.copies);

    const auto signatures = model::allOfKind(root, Kind::Signature);
    ASSERT_EQ(2U, signatures.size());
    EXPECT_EQ(Kind::SignatureAddress, signatures[0]->children.front().kind);
    EXPECT_EQ(u"上川郡美瑛町本町4丁目6番1号"_s, fieldOf(*signatures[1], Kind::SignatureAddress));
    EXPECT_EQ(u"美瑛町長"_s, fieldOf(*signatures[1], Kind::SignatureOffice));
    EXPECT_EQ(u"角和浩幸"_s, fieldOf(*signatures[1], Kind::SignatureName));

    EXPECT_EQ(28U, model::allOfKind(root, Kind::Initiative).size());
    EXPECT_EQ((QStringList{u"1"_s, u"(1)"_s, u"(2)"_s, u"(3)"_s, u"2"_s, u"(1)"_s, u"3"_s, u"(1)"_s, u"ア"_s, u"イ"_s,
                           u"ウ"_s, u"エ"_s, u"オ"_s, u"カ"_s, u"(2)"_s, u"ア"_s, u"イ"_s, u"(3)"_s, u"ア"_s}),
              sectionPath(root));
    const QStringList cells = cellsOfTree(root);
    EXPECT_EQ(84, cells.size());
    EXPECT_EQ(cellsOfSource(tests::asahikawaBiei(), true), cells);
    EXPECT_FALSE(cells.join(QString()).contains(u'<'));
}

TEST(AsahikawaBiei, ReportsEveryKnownOddity)
{
    REQUIRE_SHARED(tests::asahikawaBiei());
    const auto result = read(tests::asahikawaBiei());
    const std::vector<std::pair<Code, std::vector<int>>> expected = {
        {Code::EffectiveDateMissing, {0}},
        {Code::SentenceBrokenByPage, {33}},
        {Code::DoubtfulWording, {35, 128, 129, 130, 151}},
        {Code::MixedBrackets, {37}},
        {Code::AddressBeforeSymbol, {45, 55}},
        {Code::TableAfterSignatures, {65}},
        {Code::MixedPunctuation, {69}},
        {Code::ColumnHeadsMissing, {71}},
        {Code::SpellingsDiffer, {77, 168}},
        {Code::RowTornByPage, {86, 123, 144, 163, 205}},
        {Code::MarkupRemoved, {124, 205, 206}},
        {Code::SentenceGapMissing, {169}},
    };
    size_t count = 0;
    for (const auto& [code, lines] : expected) {
        EXPECT_EQ(lines, linesOf(result, code)) << model::codeName(code).toStdString();
        count += lines.size();
    }
    EXPECT_EQ(count, result.findings.size()) << "something else is reported";
    for (const model::Finding& finding : result.findings) {
        if (finding.code == Code::MixedPunctuation) {
            EXPECT_EQ((QStringList{u"136"_s, u"60"_s}), finding.args);
        }
    }
}

TEST(OtherDocuments, AreRefusedByTheNameOfTheirKind)
{
    const QString page = tests::sharedFile(u"inputs/pages/sapporo-documents-page.txt"_s);
    REQUIRE_SHARED(page);
    EXPECT_EQ(u"index-page"_s, refusedKindOf(page));
    EXPECT_EQ(u"report"_s, refusedKindOf(tests::sharedFile(u"inputs/reports/sapporo-2018-overview.txt"_s)));
    EXPECT_EQ(u"report"_s, refusedKindOf(tests::sharedFile(u"inputs/reports/sapporo-2018-briefing.txt"_s)));
}

TEST(OtherDocuments, AmendingTextsOfOrdinancesAreRefused)
{
    const QDir folder(tests::sharedFile(u"inputs/amending-texts"_s));
    const QStringList names = folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        GTEST_SKIP() << "the real documents are not beside the project";
    for (const QString& name : names)
        EXPECT_EQ(u"amending-text"_s, refusedKindOf(folder.filePath(name))) << name.toStdString();
}

TEST(Speed, HostileInputTakesLinearTime)
{
    // Each would be slow for a reader that looks again and again at what it has seen.
    const QStringList units = {u"第1条 "_s,
                               u"（目的）\n第1条　甲は、乙と協議する。\n"_s,
                               u"(1) 医療\n"_s,
                               u"<p"_s,
                               u"取組の内容\t甲の役割\t"_s,
                               u"以下「甲」という"_s,
                               u"甲 札幌市長 "_s,
                               u"平成31年3月29日"_s,
                               u"別表 "_s,
                               u"別表\n取組\t内容\t甲の役割\t乙の役割\n"_s,
                               u"あ い "_s,
                               u"救急\t甲の役割\t担う。\n"_s,
                               u"、"_s};
    for (const QString& unit : units) {
        const QString head =
            u"連携協約\n甲市（以下「甲」という。）と乙町（以下「乙」という。）は、次のとおり連携協約を締結する。\n"_s;
        const recognise::TextDocument document{u"hostile"_s, head + unit.repeated(300'000 / unit.size())};
        const auto start = std::chrono::steady_clock::now();
        const auto result = recognise::recognise(document);
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
        EXPECT_LT(took.count(), 10.0) << unit.toStdString();
        EXPECT_TRUE(result.isOk() || result.error().code == ErrorCode::DocumentNotAgreement);
        if (qEnvironmentVariableIsSet("KYOYAKU_VERBOSE"))
            printf("%.2f s for %s\n", took.count(), qPrintable(unit.trimmed()));
    }
}
