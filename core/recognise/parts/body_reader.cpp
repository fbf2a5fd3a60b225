// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognise/parts/body_reader.h"

#include "core/base/numerals.h"
#include "core/recognise/characters.h"
#include "core/recognise/parts/role_table.h"
#include "core/recognise/parts/signatures.h"
#include "core/recognise/parts/table_row.h"
#include "core/recognise/words.h"

using namespace Qt::StringLiterals;

namespace core::recognise {

using Kind = model::ProvisionKind;
using Code = model::FindingCode;

namespace {

/// No agreement has more articles than that between two that are there.
constexpr int kWidestGap = 30;

} // namespace

BodyReader::BodyReader(const Blocks& blocks, Draft& draft)
    : m_blocks(blocks)
    , m_draft(draft)
{
    m_path = {&draft.text.root};
    const model::Provision* title = model::firstChild(draft.text.root, Kind::Title);
    m_isAmending = title != nullptr && isAmendingTitle(title->text);
}

size_t BodyReader::take(size_t index)
{
    const Block& block = m_blocks[index];
    m_previousAt = index > 0 ? m_blocks[index - 1].at() : block.at();
    const bool endsClauses =
        block.shape == Shape::Supplementary || block.shape == Shape::Closing || block.shape == Shape::Date;
    if (m_isAmending && m_zone == Zone::Before && !endsClauses) {
        // The clauses of an amendment: words to be applied, not a text of their own.
        m_draft.add(Kind::Text, block.text(), block.at());
        return index + 1;
    }
    switch (block.shape) {
    case Shape::Part:
        takeGroup(block, Kind::Part);
        return index + 1;
    case Shape::Chapter:
        takeGroup(block, Kind::Chapter);
        return index + 1;
    case Shape::Caption:
        return takeCaption(index);
    case Shape::Article:
        if (!takeArticle(block, *block.article))
            takeText(block);
        return index + 1;
    case Shape::Supplementary:
        takeSupplementary(block);
        return index + 1;
    case Shape::Closing:
        openClosing(block);
        return index + 1;
    case Shape::TableHeading:
        leaveArticles();
        return readRoleTable(m_blocks, index, m_draft);
    case Shape::Rule:
        m_draft.findings.info(Code::MarkupRemoved, block.at(), block.text(), {u"--"_s});
        return index + 1;
    case Shape::Row:
        if (startsTable(block)) {
            leaveArticles();
            return readRoleTable(m_blocks, index, m_draft);
        }
        break;
    case Shape::Date:
        leaveArticles();
        return readSignatures(m_blocks, index, m_draft);
    case Shape::Marked:
        if (takeMarked(block, *block.marker))
            return index + 1;
        break;
    case Shape::Text:
        // Behind its caption an article may begin with words that look like a citation: 「第2条第1項の…」.
        if (const auto head = readLooseArticleHead(block.folded);
            head && !m_caption.isEmpty() && m_zone != Zone::Supplementary && takeArticle(block, *head))
            return index + 1;
        break;
    }
    const bool mayEnd = m_open == nullptr || endsSentence(m_open->text);
    if (mayEnd && startsSignatures(m_blocks, index)) {
        leaveArticles();
        return readSignatures(m_blocks, index, m_draft);
    }
    if (block.marker && block.isLoose && mayEnd && takeMarked(block, *block.marker))
        return index + 1;
    takeText(block);
    return index + 1;
}

model::Provision& BodyReader::append(size_t parentDepth, Kind kind, const QString& words, SourcePosition at)
{
    m_path.resize(parentDepth + 1);
    model::Provision& node = m_draft.append(*m_path.back(), kind, words, at);
    m_path.push_back(&node);
    return node;
}

/// A caption that no article or paragraph took stays as text where it stood.
void BodyReader::keepCaption()
{
    if (m_caption.isEmpty())
        return;
    m_draft.append(*m_path.back(), Kind::Text, m_caption, m_captionAt);
    m_draft.findings.warn(Code::TextUnplaced, m_captionAt, m_caption);
    m_caption.clear();
}

void BodyReader::finish()
{
    leaveArticles();
    for (model::Provision& part : m_draft.text.root.children) {
        if (part.kind != Kind::SupplementaryProvision || model::firstChild(part, Kind::Paragraph) != nullptr)
            continue;
        m_draft.append(part, Kind::Paragraph, {}, m_draft.places.value(part.lineage)).number = {
            NumberStyle::Arabic, {1}, {}};
    }
}

void BodyReader::leaveArticles()
{
    keepCaption();
    m_path.resize(1);
    m_open = nullptr;
    m_zone = Zone::After;
    m_numbers.clear();
}

void BodyReader::takeGroup(const Block& block, Kind kind)
{
    keepCaption();
    size_t parent = 0;
    if (kind == Kind::Chapter && m_path.size() > 1 && m_path[1]->kind == Kind::Part)
        parent = 1;
    model::Provision& group = append(parent, kind, {}, block.at());
    const bool kanji = !isDigit(block.folded.at(1)) && !isSpace(block.folded.at(1));
    const QStringView digits = QStringView(block.folded).sliced(1, block.numberLength - 2);
    group.number.style = kind == Kind::Part ? NumberStyle::Part : NumberStyle::Chapter;
    group.number.values = {readNumber(kanji ? digits : digits.trimmed()).value_or(1)};
    group.number.asWritten = block.text().left(block.numberLength);
    group.caption = block.words().text();
    m_open = nullptr;
    m_zone = Zone::Before;
}

size_t BodyReader::takeCaption(size_t index)
{
    const Block& block = m_blocks[index];
    const bool interrupts = m_open != nullptr && !endsSentence(m_open->text) && !block.isApart() &&
                            m_open->kind != Kind::Item && m_open->kind != Kind::Subitem;
    if (isArticleNext(index + 1)) {
        keepCaption();
        m_caption = block.text();
        m_captionAt = block.at();
        return index + 1;
    }
    if (m_zone == Zone::Supplementary && !interrupts) {
        model::Provision& provision = *m_path[m_articleDepth];
        if (provision.caption.isEmpty() && provision.children.empty() && block.folded.contains(u'第'))
            provision.caption = block.text(); // 「(平成20年12月26日告示第4号)」
        else {
            keepCaption();
            m_caption = block.text();
        }
        m_captionAt = block.at();
        return index + 1;
    }
    takeText(block);
    return index + 1;
}

bool BodyReader::isArticleNext(size_t index) const
{
    if (index >= m_blocks.size())
        return false;
    const Block& next = m_blocks[index];
    if (next.shape == Shape::Article)
        return fitsAsArticle(next, next.article->values) || next.article->values.front() == 1;
    if (next.shape != Shape::Text)
        return false;
    const auto head = readLooseArticleHead(next.folded);
    return head && head->values.front() == (m_lastArticle.empty() ? 1 : m_lastArticle.front() + 1);
}

bool BodyReader::fitsAsArticle(const Block& block, const std::vector<int>& values) const
{
    const int last = m_lastArticle.empty() ? 0 : m_lastArticle.front();
    const int first = values.front();
    if (first == last + 1 || (first == last && values.size() > 1 && values > m_lastArticle))
        return true;
    const bool stands = !m_caption.isEmpty() || m_open == nullptr || endsSentence(m_open->text);
    if (first > last)
        return first - last <= kWidestGap && stands;
    // A repeated number is believed only where a caption says that an article begins.
    return !m_caption.isEmpty() || (first == 1 && block.isApart() && m_zone == Zone::After);
}

void BodyReader::reportOrder(const Block& block, const std::vector<int>& values)
{
    const int last = m_lastArticle.empty() ? 0 : m_lastArticle.front();
    if (values.front() > last + 1)
        m_draft.findings.warn(Code::NumberGap, block.at(), block.text().left(block.numberLength),
                              {QString::number(last + 1), QString::number(values.front())});
    else if (values <= m_lastArticle)
        m_draft.findings.warn(Code::NumberRepeated, block.at(), block.text().left(block.numberLength),
                              {QString::number(values.front())});
}

bool BodyReader::takeArticle(const Block& block, const ArticleHead& head)
{
    if (!fitsAsArticle(block, head.values))
        return false;
    reportOrder(block, head.values);
    size_t parent = 0;
    while (parent + 1 < m_path.size() &&
           (m_path[parent + 1]->kind == Kind::Part || m_path[parent + 1]->kind == Kind::Chapter))
        ++parent;
    model::Provision& article = append(parent, Kind::Article, {}, block.at());
    article.number = {head.style, head.values, block.text().left(head.length)};
    article.caption = m_caption;
    if (!m_caption.isEmpty())
        m_draft.places[article.lineage] = m_captionAt;
    m_caption.clear();
    m_lastArticle = head.values;
    m_articleDepth = m_path.size() - 1;
    m_zone = Zone::Article;
    openFirstParagraph(block.line.mid(head.length).trimmed(), block.at());
    return true;
}

void BodyReader::openFirstParagraph(const Line& words, SourcePosition at)
{
    m_numbers.clear();
    m_paragraph = 0;
    openParagraph({NumberStyle::Arabic, {1}, {}}, words, words.isEmpty() ? at : words.start());
}

void BodyReader::openParagraph(const model::ProvisionNumber& number, const Line& words, SourcePosition at)
{
    model::Provision& paragraph = append(m_articleDepth, Kind::Paragraph, words.text(), at);
    paragraph.number = number;
    if (m_zone == Zone::Supplementary && !m_caption.isEmpty()) {
        paragraph.caption = m_caption;
        m_caption.clear();
    }
    m_paragraph = number.values.empty() ? m_paragraph + 1 : number.values.front();
    m_numbers.clear();
    m_numbers.open(NumberStyle::Arabic, m_paragraph);
    m_open = &paragraph;
}

void BodyReader::openBareParagraph(const Block& block)
{
    m_draft.findings.warn(Code::ParagraphNumberMissing, block.at(), block.text());
    openParagraph({NumberStyle::Arabic, {m_paragraph + 1}, {}}, block.line, block.at());
}

void BodyReader::openSupplementary(const QString& heading, SourcePosition at)
{
    keepCaption();
    append(0, Kind::SupplementaryProvision, heading, at);
    m_articleDepth = 1;
    m_zone = Zone::Supplementary;
    m_numbers.clear();
    m_open = nullptr;
    m_paragraph = 0;
}

void BodyReader::takeSupplementary(const Block& block)
{
    const qsizetype length = supplementaryHeadingLength(block.folded);
    openSupplementary(block.text().left(length), block.at());
    if (length > 2)
        m_draft.findings.info(Code::HeadingSpaced, block.at(), block.text().left(length));
    const Line rest = block.line.mid(length).trimmed();
    if (rest.isEmpty())
        return;
    Block inner = makeBlock(rest);
    if (inner.shape == Shape::Caption)
        m_path.back()->caption = inner.text();
    else if (!inner.marker || !takeMarked(inner, *inner.marker))
        takeText(inner);
}

void BodyReader::openClosing(const Block& block)
{
    leaveArticles();
    m_open = &m_draft.add(Kind::ClosingClause, block.text(), block.at());
}

} // namespace core::recognise
