// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/print/print_support.h"

#include "core/base/width_folding.h"
#include "core/model/numbering.h"

#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace core;
using model::makeProvision;
using model::Provision;
using Kind = model::ProvisionKind;

namespace tests {

const print::FontSet& fonts()
{
    static const Result<print::FontSet> loaded = print::FontSet::loadDefault();
    return loaded.value();
}

print::Layout layoutOf(const model::AgreementText& text)
{
    Result<print::Layout> layout = print::layoutSignedCopy(text, print::PageSetup{}, fonts());
    EXPECT_TRUE(layout.isOk()) << (layout.isOk() ? QString() : layout.error().args.join(u' ')).toStdString();
    return layout.isOk() ? std::move(layout).value() : print::Layout{};
}

namespace {

Provision article(int value, const QString& caption, const QString& text)
{
    Provision made = makeProvision(Kind::Article);
    made.number = model::makeNumber(NumberStyle::Article, {value});
    made.caption = caption;
    made.children.push_back(makeProvision(Kind::Paragraph, text));
    return made;
}

Provision signature(const QString& symbol, const QString& municipality, const QString& name)
{
    Provision made = makeProvision(Kind::Signature);
    made.children.push_back(makeProvision(Kind::SignatureSymbol, symbol));
    made.children.push_back(makeProvision(Kind::SignatureAddress, municipality + u"中央1丁目1番地"_s));
    made.children.push_back(makeProvision(Kind::SignatureMunicipality, municipality));
    made.children.push_back(makeProvision(Kind::SignatureOffice, municipality + u'長'));
    made.children.push_back(makeProvision(Kind::SignatureName, name));
    return made;
}

Provision table(model::Face face, int rows, const QString& words)
{
    Provision made = makeProvision(Kind::RoleTable, u"別表"_s);
    made.caption = u"（第2条関係）"_s;
    made.face = face;
    made.children.push_back(makeProvision(Kind::InitiativeColumn, u"取組"_s));
    for (const QString& head : {u"内容"_s, u"甲の役割"_s, u"乙の役割"_s})
        made.children.push_back(makeProvision(Kind::Column, head));
    Provision section = makeProvision(Kind::Section);
    section.number = model::makeNumber(NumberStyle::Parenthesised, {1});
    section.caption = u"生活機能の強化"_s;
    for (int i = 0; i < rows; ++i) {
        Provision initiative = makeProvision(Kind::Initiative, u"取組その%1"_s.arg(i + 1));
        for (size_t k = 1; k <= 3; ++k) {
            initiative.children.push_back(makeProvision(Kind::Role, u"%1の%2、"_s.arg(i + 1).arg(k) + words));
            initiative.children.back().column = made.children[k].lineage;
        }
        section.children.push_back(std::move(initiative));
    }
    made.children.push_back(std::move(section));
    return made;
}

void addWords(QStringList& words, const QString& text)
{
    for (const QString& part : text.split(u'\n')) {
        if (const QString bare = withoutSpaces(part); !bare.isEmpty())
            words << bare;
    }
}

} // namespace

model::AgreementText smallAgreement()
{
    model::AgreementText text;
    text.root = makeProvision(Kind::Agreement);
    text.parties = {{u"甲"_s, u"札幌市"_s}, {u"乙"_s, u"新篠津村"_s}};
    text.signedOnAsWritten = u"令和6年4月1日"_s;
    auto& parts = text.root.children;
    parts.push_back(makeProvision(Kind::Title, u"札幌市及び新篠津村における連携協約"_s));
    parts.push_back(makeProvision(Kind::Preamble, u"札幌市及び新篠津村は、次のとおり連携協約を締結する。"_s));
    parts.push_back(article(1, u"（目的）"_s, u"この連携協約は、圏域の住民の暮らしを支えることを目的とする。"_s));
    parts.push_back(article(2, u"（取組）"_s, u"甲及び乙が連携する取組は、別表のとおりとする。"_s));
    parts.push_back(makeProvision(Kind::SupplementaryProvision, u"附 則"_s));
    parts.back().children.push_back(makeProvision(Kind::Paragraph, u"この連携協約は、令和6年4月1日から施行する。"_s));
    parts.push_back(makeProvision(Kind::ClosingClause, u"この連携協約の締結を証するため、本書2通を作成する。"_s));
    parts.push_back(makeProvision(Kind::SignatureBlock, text.signedOnAsWritten));
    parts.back().children.push_back(signature(u"甲"_s, u"札幌市"_s, u"札幌太郎"_s));
    parts.back().children.push_back(signature(u"乙"_s, u"新篠津村"_s, u"新篠津花"_s));
    return text;
}

Provision columnTable(int rows, const QString& words)
{
    return table(model::Face::Columns, rows, words);
}

Provision stackedTable(int rows, const QString& words)
{
    return table(model::Face::Stacked, rows, words);
}

QStringList wordsOf(const Provision& root)
{
    QStringList words;
    model::visit(root, [&words](const Provision& node) {
        if (node.kind == Kind::Column || node.kind == Kind::InitiativeColumn)
            return; // heads are repeated where rows are
        const bool isBare = node.kind == Kind::Paragraph && node.number.asWritten.isEmpty();
        addWords(words, node.kind == Kind::Paragraph ? node.caption : QString());
        if (node.kind == Kind::Article)
            addWords(words, node.caption);
        if (!isBare)
            addWords(words, model::shownNumber(node.number));
        if (node.kind == Kind::SupplementaryProvision || node.kind == Kind::RoleTable)
            addWords(words, withoutSpaces(node.text + node.caption));
        else
            addWords(words, node.text);
        if (node.kind == Kind::Section || node.kind == Kind::Chapter || node.kind == Kind::Part)
            addWords(words, node.caption);
    });
    return words;
}

QString contentOf(const print::Layout& layout)
{
    QString text;
    for (const print::Page& page : layout.pages)
        text += withoutSpaces(print::pageText(page, print::TextParts::Content));
    return text;
}

std::vector<PrintedLine> printedLines(const print::Layout& layout)
{
    std::vector<PrintedLine> lines;
    for (size_t i = 0; i < layout.pages.size(); ++i) {
        double end = 0;
        for (const print::GlyphRun& run : layout.pages[i].runs) {
            constexpr double kTouching = 1; // units
            const bool goesOn = !lines.empty() && lines.back().page == static_cast<int>(i) && lines.back().y == run.y &&
                                run.x >= end - kTouching && run.x <= end + run.size / 2.0;
            if (goesOn)
                lines.back().text += run.text;
            else
                lines.push_back({static_cast<int>(i), run.y, run.text});
            end = run.x + run.width;
        }
    }
    return lines;
}

QString outputOf(const QString& program, const QStringList& arguments, int* exitCode)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    constexpr int kTimeout = 60000;
    if (!process.waitForStarted() || !process.waitForFinished(kTimeout))
        return {};
    if (exitCode != nullptr)
        *exitCode = process.exitCode();
    return QString::fromUtf8(process.readAll());
}

QString pdfFile(const print::Layout& layout, const QString& name)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    const print::PdfMetadata metadata{u"試験の協約"_s, u"札幌市"_s, QDateTime::currentDateTimeUtc()};
    const Result<void> written = print::writePdf(layout, metadata, path);
    EXPECT_TRUE(written.isOk()) << (written.isOk() ? QString() : written.error().detail).toStdString();
    return path;
}

} // namespace tests
