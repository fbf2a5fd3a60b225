// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/width_folding.h"
#include "core/recognise/characters.h"
#include "core/recognise/parts/body.h"
#include "core/recognise/parts/body_reader.h"
#include "core/recognise/words.h"

using namespace Qt::StringLiterals;

namespace core::recognise {

using Kind = model::ProvisionKind;
using Code = model::FindingCode;

namespace {

/// A gap in bare numbers (2, ア, a) is more often a number in the words than a lost item.
constexpr int kWidestBareGap = 3;

bool isBare(NumberStyle style)
{
    return style == NumberStyle::Arabic || style == NumberStyle::Katakana || style == NumberStyle::Iroha ||
           style == NumberStyle::Latin || style == NumberStyle::Roman || style == NumberStyle::Kanji;
}

/// Words of an item that opens the roles of the outline face: 「甲の役割」, what follows it are paragraphs of that
/// cell.
bool opensRole(const QString& text)
{
    return columnHeadLength(foldKeepingLength(text)) > 0;
}

/// The sentence of a 附則 whose heading is lost.
bool statesEntryIntoForce(const QString& folded)
{
    return isSentence(folded) && (folded.startsWith(u"この") || folded.startsWith(u"本協")) &&
           (folded.contains(u"から施行") || folded.contains(u"から効力"));
}

/// OCR reads the katakana カ as the kanji 力.
std::optional<Marker> readMisreadMarker(const QString& folded)
{
    if (!folded.startsWith(u"力 ") || folded.size() < 4)
        return std::nullopt;
    return Marker{{{NumberStyle::Katakana, 6}}, 1};
}

} // namespace

bool BodyReader::acceptsGap(const Block& block, const Placement& placement) const
{
    if (!isBare(placement.reading.style))
        return m_open == nullptr || endsSentence(m_open->text) || m_open->kind == Kind::Item ||
               m_open->kind == Kind::Subitem || block.isApart();
    const int gap = placement.reading.value - placement.expected;
    return !placement.isRepeated && gap > 0 && gap <= kWidestBareGap && !placement.isNewLevel &&
           (m_open == nullptr || endsSentence(m_open->text));
}

bool BodyReader::takeMarked(const Block& block, const Marker& marker)
{
    if (m_zone == Zone::Before || m_zone == Zone::After)
        return false;
    const Line words = block.line.mid(block.numberLength).trimmed();
    if (m_path.size() == m_articleDepth + 1) {
        // The first line of a 附則. Only here the number of a first paragraph is ever printed.
        const MarkerReading& first = marker.readings.front();
        if (first.style == NumberStyle::Arabic && first.value == 1 && !block.isLoose) {
            openParagraph(numberOf(block, first), words, block.at());
            return true;
        }
        if (block.isLoose)
            return false;
        openFirstParagraph({}, block.at());
    }
    auto placement = m_numbers.place(marker, block.isLoose);
    const bool restartsArabic = placement && placement->isRepeated && placement->reading.style == NumberStyle::Arabic &&
                                placement->reading.value == 1 && m_numbers.depth() < NumberStack::kDeepest;
    if (restartsArabic)
        placement = Placement{m_numbers.depth(), placement->reading, true, false, false, 1};
    if (!placement || (placement->isGap && !acceptsGap(block, *placement)))
        return false;
    if (block.isLoose && m_open != nullptr && m_open->text.isEmpty())
        return false;
    if (placement->isRepeated)
        m_draft.findings.warn(Code::NumberRepeated, block.at(), block.text(),
                              {QString::number(placement->reading.value)});
    else if (placement->isGap)
        m_draft.findings.warn(Code::NumberGap, block.at(), block.text(),
                              {QString::number(placement->expected), QString::number(placement->reading.value)});

    if (placement->level == 0) {
        openParagraph(numberOf(block, placement->reading), words, block.at());
        return true;
    }
    m_numbers.enter(*placement);
    const size_t parent = m_articleDepth + static_cast<size_t>(placement->level);
    model::Provision& item =
        append(parent, placement->level == 1 ? Kind::Item : Kind::Subitem, words.text(), block.at());
    item.number = numberOf(block, placement->reading);
    m_open = &item;
    return true;
}

bool BodyReader::goOn(const Block& block)
{
    if (m_open == nullptr)
        return false;
    QString& text = m_open->text;
    const bool item = m_open->kind == Kind::Item || m_open->kind == Kind::Subitem;
    if (item && opensRole(text)) {
        const bool headOnly = columnHeadLength(foldKeepingLength(text)) == text.size();
        if (headOnly || endsSentence(text))
            text += u'\n' + block.text();
        else
            joinWords(text, block.text());
        return true;
    }
    if (text.isEmpty()) {
        text = block.text();
        return true;
    }
    if (endsSentence(text))
        return false;
    // Behind an item that is a noun a sentence that stands apart is a paragraph of its own.
    const QChar last = text.back();
    if (item && block.isApart() && isSentence(block.folded) && !isHiragana(last) && last != u'、' && last != u'，')
        return false;
    if (block.isApart())
        m_draft.findings.info(Code::SentenceBrokenByPage, m_previousAt, block.text());
    else
        m_draft.findings.info(Code::HardWrapJoined, m_previousAt, block.text(), {u"2"_s});
    joinWords(text, block.text());
    return true;
}

/// Only ever below the open path: anywhere else it would move the nodes that the path points to.
void BodyReader::keepAsText(model::Provision& parent, const Block& block)
{
    m_draft.append(parent, Kind::Text, block.text(), block.at());
    m_draft.findings.warn(Code::TextUnplaced, block.at(), block.text());
}

void BodyReader::takeText(const Block& block)
{
    if (auto misread = readMisreadMarker(block.folded); misread && m_numbers.place(*misread, true)) {
        m_draft.findings.warn(Code::DoubtfulWording, block.at(), block.text().left(1), {u"力"_s, u"カ"_s});
        Block marked = block;
        marked.numberLength = 1;
        if (takeMarked(marked, *misread))
            return;
    }
    const bool mayEnd = m_open == nullptr || endsSentence(m_open->text);
    const bool inArticles = m_zone == Zone::Article;
    if (inArticles && mayEnd && statesEntryIntoForce(block.folded)) {
        openSupplementary({}, block.at());
        m_draft.findings.warn(Code::SupplementaryHeadingMissing, block.at(), block.text());
        openFirstParagraph(block.line, block.at());
        return;
    }
    if (m_zone == Zone::Supplementary && m_path.size() == m_articleDepth + 1) {
        openFirstParagraph(block.line, block.at());
        return;
    }
    const bool placed = m_zone == Zone::Article || m_zone == Zone::Supplementary;
    if (placed && isRubyDebris(block.text())) {
        m_path.resize(m_articleDepth + 1);
        keepAsText(*m_path.back(), block);
        m_open = nullptr;
        return;
    }
    if (goOn(block))
        return;
    if (placed && block.shape != Shape::Row) {
        openBareParagraph(block);
        return;
    }
    m_open = nullptr;
    keepAsText(*m_path.back(), block);
}

bool readBody(const Blocks& blocks, size_t from, Draft& draft, Task* task)
{
    BodyReader reader(blocks, draft);
    const int total = static_cast<int>(blocks.size());
    for (size_t i = from; i < blocks.size();) {
        if (task != nullptr && i % 256 == 0) {
            if (task->isCancelled())
                return false;
            task->report(static_cast<int>(i), total);
        }
        i = reader.take(i);
    }
    reader.finish();
    return true;
}

} // namespace core::recognise
