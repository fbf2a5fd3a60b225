// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/width_folding.h"
#include "core/model/numbering.h"
#include "tests/core/print/print_support.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::print;
using model::makeProvision;
using model::Provision;
using Kind = model::ProvisionKind;

namespace {

model::AgreementText with(const Provision& part)
{
    model::AgreementText text = tests::smallAgreement();
    text.root.children.push_back(part);
    return text;
}

void expectWordsInOrder(const Layout& layout, const Provision& root)
{
    const QString content = tests::contentOf(layout);
    qsizetype at = 0;
    for (const QString& words : tests::wordsOf(root)) {
        const qsizetype found = content.indexOf(words, at);
        ASSERT_GE(found, 0) << words.toStdString() << " is missing or out of order";
        at = found + words.size();
    }
}

int pageOf(const Layout& layout, const QString& words)
{
    for (size_t i = 0; i < layout.pages.size(); ++i) {
        if (withoutSpaces(pageText(layout.pages[i], TextParts::Content)).contains(words))
            return static_cast<int>(i);
    }
    return -1;
}

QString furnitureOf(const Page& page)
{
    QString text;
    for (const GlyphRun& run : page.runs) {
        if (run.kind == RunKind::Furniture)
            text += run.text + u'|';
    }
    return text;
}

} // namespace

TEST(SignedCopy, EverythingIsThereInReadingOrder)
{
    const model::AgreementText text = with(tests::columnTable(3, u"相互に連携して取り組む。"_s));
    expectWordsInOrder(tests::layoutOf(text), text.root);
}

TEST(SignedCopy, SectionsAreNumberedApart)
{
    const Layout layout = tests::layoutOf(with(tests::columnTable(40, u"相互に連携して取り組む。"_s)));
    ASSERT_EQ(layout.sections.size(), 3U);
    EXPECT_EQ(layout.sections[0].pageCount, 1);
    EXPECT_EQ(furnitureOf(layout.pages[0]), QString());
    EXPECT_EQ(furnitureOf(layout.pages[1]), u"1/1|"_s);
    EXPECT_TRUE(furnitureOf(layout.pages[2]).contains(u"別表－1"_s));
    EXPECT_TRUE(furnitureOf(layout.pages[3]).contains(u"別表－2"_s));
}

TEST(SignedCopy, CoverIsMadeFromTitleDateAndParties)
{
    const Layout layout = tests::layoutOf(tests::smallAgreement());
    EXPECT_EQ(withoutSpaces(pageText(layout.pages[0], TextParts::Everything)),
              u"札幌市及び新篠津村における連携協約書令和6年4月1日札幌市新篠津村"_s);
}

TEST(SignedCopy, CoverOfTheTextIsKept)
{
    model::AgreementText text = tests::smallAgreement();
    text.root.children.insert(
        text.root.children.begin(),
        makeProvision(Kind::CoverPage, u"連携協約書\n平成31年3月29日\n札幌市 小樽市\n（写し）"_s));
    const Layout layout = tests::layoutOf(text);
    EXPECT_EQ(withoutSpaces(pageText(layout.pages[0], TextParts::Everything)),
              u"連携協約書平成31年3月29日札幌市小樽市（写し）"_s);
    EXPECT_EQ(layout.sections[0].pageCount, 1);
}

TEST(SignedCopy, DayNotYetAgreedStaysBlank)
{
    model::AgreementText text = tests::smallAgreement();
    text.signedOnAsWritten.clear();
    for (Provision& part : text.root.children) {
        if (part.kind == Kind::SignatureBlock)
            part.text.clear();
    }
    EXPECT_TRUE(withoutSpaces(pageText(tests::layoutOf(text).pages[0], TextParts::Content)).contains(u"年月日"_s));
}

TEST(SignedCopy, TableBeforeTheSignaturesStaysInTheText)
{
    model::AgreementText text = tests::smallAgreement();
    text.root.children.insert(text.root.children.begin() + 4, tests::columnTable(2, u"連携する。"_s));
    const Layout layout = tests::layoutOf(text);
    EXPECT_EQ(layout.sections.size(), 2U);
    expectWordsInOrder(layout, text.root);
}

TEST(SignedCopy, SeveralTablesAreNumberedByTheirNames)
{
    model::AgreementText text = tests::smallAgreement();
    for (const QString& name : {u"別表第1"_s, u"別表第2"_s}) {
        text.root.children.push_back(tests::columnTable(1, u"連携する。"_s));
        text.root.children.back().text = name;
    }
    const Layout layout = tests::layoutOf(text);
    ASSERT_EQ(layout.sections.size(), 4U);
    EXPECT_TRUE(furnitureOf(layout.pages.back()).contains(u"別表第2－1"_s));
}

TEST(SignedCopy, SignatureBlockIsWholeWhereverItFalls)
{
    for (int articles = 0; articles < 30; ++articles) {
        model::AgreementText text = tests::smallAgreement();
        const Provision article = text.root.children[3];
        text.root.children.insert(text.root.children.begin() + 4, static_cast<size_t>(articles), article);
        const Layout layout = tests::layoutOf(text);
        const int page = pageOf(layout, u"新篠津花"_s);
        const QString words = withoutSpaces(pageText(layout.pages[static_cast<size_t>(page)], TextParts::Content));
        EXPECT_TRUE(words.contains(u"札幌太郎"_s) && words.contains(u"締結を証する"_s)) << articles << " articles";
    }
}

TEST(SignedCopy, CaptionIsNeverLastOnAPage)
{
    for (int extra = 0; extra < 40; ++extra) {
        model::AgreementText text = tests::smallAgreement();
        text.root.children[1].text += QString(extra * 36, u'協');
        Provision article = text.root.children[3];
        article.children[0].text = QString(200, u'条');
        text.root.children.insert(text.root.children.begin() + 4, 12, article);
        for (const Page& page : tests::layoutOf(text).pages) {
            QStringList lines = pageText(page, TextParts::Content).split(u'\n', Qt::SkipEmptyParts);
            ASSERT_FALSE(lines.isEmpty());
            EXPECT_NE(lines.last(), u"（取組）"_s) << extra;
            const bool isOneLine =
                lines.size() > 1 && lines.at(lines.size() - 2) == u"（取組）"_s && lines.last().contains(u"条条"_s);
            EXPECT_FALSE(isOneLine) << "one line of the article at the foot, " << extra;
        }
    }
}

TEST(SignedCopy, HeadRowRepeatsAndBordersCloseOnEveryPage)
{
    const Layout layout = tests::layoutOf(with(tests::columnTable(60, u"相互に連携して取り組む。"_s)));
    int pages = 0;
    for (const Page& page : layout.pages) {
        if (page.rules.empty())
            continue;
        ++pages;
        const QString text = pageText(page, TextParts::Everything);
        EXPECT_TRUE(text.contains(u"内容\n甲の役割\n乙の役割"_s)) << pages;
        int widest = 0;
        int lowest = 0;
        for (const Rule& rule : page.rules) {
            widest = qMax(widest, rule.width);
            lowest = qMax(lowest, rule.y + rule.height);
        }
        const bool isClosed = std::any_of(page.rules.begin(), page.rules.end(), [&](const Rule& rule) {
            return rule.width == widest && rule.y + rule.height == lowest;
        });
        EXPECT_TRUE(isClosed) << "no line under the table on page " << pages;
    }
    EXPECT_GT(pages, 3);
}

TEST(SignedCopy, LabelOfStackedRowsIsRepeatedAndStandsBeforeItsRows)
{
    const model::AgreementText text = with(tests::stackedTable(1, QString(2000, u'協')));
    const Layout layout = tests::layoutOf(text);
    const auto& annex = layout.sections.back();
    ASSERT_GT(annex.pageCount, 1);
    for (int i = 1; i < annex.pageCount; ++i)
        EXPECT_TRUE(furnitureOf(layout.pages[static_cast<size_t>(annex.firstPage + i)]).startsWith(u"取組その1|"_s));
    expectWordsInOrder(layout, text.root);
}

TEST(SignedCopy, CellTallerThanAPageFlowsOn)
{
    const QString words(5000, u'協');
    for (const Provision& table : {tests::columnTable(1, words), tests::stackedTable(1, words)}) {
        const Layout layout = tests::layoutOf(with(table));
        EXPECT_GT(layout.pages.size(), 5U);
        EXPECT_EQ(tests::contentOf(layout).count(u'協'),
                  15000 + tests::contentOf(tests::layoutOf(with({}))).count(u'協'));
        const PageGeometry geometry = geometryOf(PageSetup{});
        for (const Page& page : layout.pages) {
            for (const GlyphRun& run : page.runs)
                EXPECT_TRUE(run.kind == RunKind::Furniture || run.y <= geometry.top + geometry.textHeight);
        }
    }
}

TEST(SignedCopy, LabelTallerThanAPageFlowsOn)
{
    Provision table = tests::stackedTable(2, u"連携する。"_s);
    table.children.back().children.front().text = QString(3000, u'名');
    const model::AgreementText text = with(table);
    EXPECT_EQ(tests::contentOf(tests::layoutOf(text)).count(u'名'), 3000);
}

TEST(SignedCopy, ThousandRows)
{
    const model::AgreementText text = with(tests::columnTable(1000, u"相互に連携して取り組む。"_s));
    const Layout layout = tests::layoutOf(text);
    expectWordsInOrder(layout, text.root);
}

TEST(SignedCopy, TableWithMoreColumnsThanPaperIsStacked)
{
    Provision table = tests::columnTable(0, {});
    Provision initiative = makeProvision(Kind::Initiative, u"取組"_s);
    for (int i = 0; i < 200; ++i) {
        table.children.push_back(makeProvision(Kind::Column, u"欄%1"_s.arg(i)));
        initiative.children.push_back(makeProvision(Kind::Role, u"役割の%1"_s.arg(i)));
        initiative.children.back().column = table.children.back().lineage;
    }
    table.children.push_back(initiative);
    const QString content = tests::contentOf(tests::layoutOf(with(table)));
    EXPECT_TRUE(content.contains(u"欄199役割の199"_s));
}

TEST(SignedCopy, UnplacedTextIsPrintedWhereverItStands)
{
    model::AgreementText text = with(tests::stackedTable(1, u"連携する。"_s));
    int serial = 0;
    std::vector<QString> expected;
    model::visit(text.root, [&](Provision& node) {
        const bool mayHold = node.kind == Kind::Article || node.kind == Kind::Section ||
                             node.kind == Kind::Initiative || node.kind == Kind::SignatureBlock ||
                             node.kind == Kind::Signature || node.kind == Kind::RoleTable ||
                             node.kind == Kind::SupplementaryProvision;
        if (!mayHold)
            return;
        expected.push_back(u"未整理%1番"_s.arg(++serial));
        node.children.push_back(makeProvision(Kind::Text, expected.back()));
    });
    const QString content = tests::contentOf(tests::layoutOf(text));
    for (const QString& words : expected)
        EXPECT_TRUE(content.contains(words)) << words.toStdString();
}

TEST(SignedCopy, EmptyAgreementHasACover)
{
    model::AgreementText text;
    text.root = makeProvision(Kind::Agreement);
    const Layout layout = tests::layoutOf(text);
    EXPECT_EQ(layout.pages.size(), 1U);
}

TEST(SignedCopy, LongUnbreakableWordsStayOnThePaper)
{
    model::AgreementText text = with(tests::columnTable(1, QString(3000, u'A')));
    text.root.children[1].text = QString(3000, u'B') + QString(500, u'、');
    const Layout layout = tests::layoutOf(text);
    for (const Page& page : layout.pages) {
        for (const GlyphRun& run : page.runs)
            EXPECT_LT(run.x + run.width, page.width);
    }
}

TEST(SignedCopy, MissingGlyphsAreNamedTogether)
{
    model::AgreementText text = tests::smallAgreement();
    text.root.children[1].text += u"\U0001F600\U0001F601\U0001F600"_s;
    const Result<Layout> layout = layoutSignedCopy(text, PageSetup{}, tests::fonts());
    ASSERT_FALSE(layout.isOk());
    EXPECT_EQ(layout.error().code, ErrorCode::GlyphMissing);
    EXPECT_EQ(layout.error().args, QStringList{u"\U0001F600\U0001F601"_s});
}

TEST(SignedCopy, TreeNestedTooDeepIsRefused)
{
    Provision node = makeProvision(Kind::Subitem, u"細目"_s);
    for (int i = 0; i < 5000; ++i) {
        Provision outer = makeProvision(Kind::Subitem, u"細目"_s);
        outer.children.push_back(std::move(node));
        node = std::move(outer);
    }
    const Result<Layout> layout = layoutSignedCopy(with(node), PageSetup{}, tests::fonts());
    ASSERT_FALSE(layout.isOk());
    EXPECT_EQ(layout.error().code, ErrorCode::GrammarViolated);
}

TEST(SignedCopy, CanBeCancelled)
{
    Task task;
    Task* running = &task;
    int asked = 0;
    Task stopping([&](int, int) {
        if (++asked == 3)
            running->cancel();
    });
    running = &stopping;
    const Result<Layout> layout = layoutSignedCopy(tests::smallAgreement(), PageSetup{}, tests::fonts(), &stopping);
    ASSERT_FALSE(layout.isOk());
    EXPECT_EQ(layout.error().code, ErrorCode::Cancelled);
}

TEST(SignedCopy, OutlineLeadsToArticlesSignaturesAndSections)
{
    QStringList titles;
    for (const OutlineEntry& entry : tests::layoutOf(with(tests::columnTable(1, u"連携する。"_s))).outline)
        titles << u"%1 %2"_s.arg(entry.level).arg(entry.title);
    EXPECT_EQ(titles, (QStringList{u"0 表紙"_s, u"0 札幌市及び新篠津村における連携協約"_s, u"1 第1条（目的）"_s,
                                   u"1 第2条（取組）"_s, u"1 附 則"_s, u"1 記名押印"_s, u"0 別表（第2条関係）"_s,
                                   u"1 (1)　生活機能の強化"_s}));
}
