// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognise/parts/front_matter.h"

#include "core/base/calendar.h"
#include "core/recognise/characters.h"
#include "core/recognise/parts/parties.h"
#include "core/recognise/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::recognise {
namespace {

using Kind = model::ProvisionKind;
using Code = model::FindingCode;

constexpr qsizetype kLongestOpenTitle = 60;

bool isPreambleStart(const Block& block)
{
    const QStringView text(block.folded);
    if (text.contains(u"以下「") && text.contains(u"という"))
        return true;
    if (text.size() >= 8 && (text.endsWith(u"は、") || text.endsWith(u"は，")))
        return true;
    return isSentence(text) && text.size() >= 15;
}

bool isNotice(const Block& block)
{
    return block.shape == Shape::Date || block.folded.contains(u"告示第") || block.folded.contains(u"規約第") ||
           block.folded.contains(u"協定第");
}

qsizetype countJapanese(const QString& text)
{
    return std::count_if(text.begin(), text.end(), isJapaneseLetter);
}

/// The parts of the front, as indexes of blocks.
class FrontReader
{
public:
    FrontReader(const Blocks& blocks, Draft& draft)
        : m_blocks(blocks)
        , m_draft(draft)
    {
    }

    size_t read()
    {
        m_body = findBody(m_blocks);
        m_preamble = findPreamble();
        findTitles();
        // The articles of an amendment are quotations: all of it stands behind the first sentence.
        if (m_hasTitle && isAmendingTitle(m_blocks[m_title].text()))
            m_body = m_blocks.size();
        for (size_t i = 0; i < m_coverStart; ++i)
            addBefore(m_blocks[i]);
        addCover();
        addTitle();
        const size_t notes = m_hasTitle ? m_title + 1 : m_coverStart;
        for (size_t i = notes; i < m_preamble; ++i)
            addHeadNote(m_blocks[i]);
        return addPreamble();
    }

private:
    /// Without articles the front ends where anything of the tail begins.
    [[nodiscard]] size_t findPreamble() const
    {
        for (size_t i = 0; i < m_body; ++i) {
            const Shape shape = m_blocks[i].shape;
            if (m_body == m_blocks.size() && (shape == Shape::Closing || shape == Shape::Supplementary ||
                                              shape == Shape::TableHeading || shape == Shape::Row))
                return i;
            if (isPreambleStart(m_blocks[i]))
                return i;
        }
        return m_body;
    }

    void findTitles()
    {
        std::vector<size_t> titles;
        for (size_t i = 0; i < m_preamble; ++i) {
            if ((m_blocks[i].shape == Shape::Text || m_blocks[i].shape == Shape::Marked) &&
                isTitleLike(m_blocks[i].folded))
                titles.push_back(i);
        }
        if (titles.empty()) {
            const auto first =
                std::find_if(m_blocks.begin(), m_blocks.begin() + static_cast<std::ptrdiff_t>(m_preamble),
                             [](const Block& block) { return isOpenTitle(block); });
            if (first == m_blocks.begin() + static_cast<std::ptrdiff_t>(m_preamble)) {
                m_coverStart = 0;
                return;
            }
            titles.push_back(static_cast<size_t>(first - m_blocks.begin()));
        }
        m_hasTitle = true;
        m_title = titles.back();
        m_titleStart = wrappedFrom(m_title);
        m_hasCover = titles.size() > 1;
        m_coverStart = m_hasCover ? wrappedFrom(titles.front()) : m_titleStart;
    }

    /// A title in other words than the usual: a short line of its own at the head.
    static bool isOpenTitle(const Block& block)
    {
        return block.shape == Shape::Text && block.text().size() <= kLongestOpenTitle && block.text().size() >= 4 &&
               !isNotice(block) && !isListOfMunicipalities(block.folded) && !isMunicipalityName(block.folded) &&
               !endsSentence(block.folded);
    }

    [[nodiscard]] size_t wrappedFrom(size_t title) const
    {
        size_t first = title;
        while (first > 0 && !m_blocks[first].isApart()) {
            const Block& above = m_blocks[first - 1];
            const bool japanese = countJapanese(above.text()) * 2 > above.text().size();
            if (above.shape != Shape::Text || !japanese || isNotice(above) || isListOfMunicipalities(above.folded) ||
                isMunicipalityName(above.folded) || isTitleLike(above.folded) || above.text().size() < 8 ||
                endsSentence(above.folded))
                break;
            --first;
        }
        return first;
    }

    void addBefore(const Block& block)
    {
        if (isNotice(block) || isListOfMunicipalities(block.folded) || isMunicipalityName(block.folded))
            addHeadNote(block);
        else
            m_draft.addUnplaced(block);
    }

    void addHeadNote(const Block& block)
    {
        m_draft.add(Kind::HeadNote, block.text(), block.at());
        const auto date = readDate(block.text());
        if (isListOfMunicipalities(QStringView(block.folded).sliced(date ? date->length : 0)))
            m_draft.findings.info(Code::PartiesOnOneLine, block.at(), block.text());
    }

    void addCover()
    {
        if (!m_hasCover)
            return;
        const Block& first = m_blocks[m_coverStart];
        QStringList lines;
        for (size_t i = m_coverStart; i < m_titleStart; ++i) {
            lines.append(m_blocks[i].text());
            if (isListOfMunicipalities(m_blocks[i].folded))
                m_draft.findings.info(Code::PartiesOnOneLine, m_blocks[i].at(), m_blocks[i].text());
        }
        m_draft.add(Kind::CoverPage, lines.join(u'\n'), first.at());
        m_draft.findings.info(Code::CoverPageFound, first.at(), first.text());
        m_draft.findings.info(Code::TitleRepeated, m_blocks[m_titleStart].at(), m_blocks[m_title].text());
    }

    void addTitle()
    {
        if (!m_hasTitle) {
            m_draft.findings.warn(Code::TitleMissing, m_blocks.front().at());
            return;
        }
        QString words;
        for (size_t i = m_titleStart; i <= m_title; ++i)
            joinWords(words, m_blocks[i].text());
        if (m_title > m_titleStart)
            m_draft.findings.info(Code::HardWrapJoined, m_blocks[m_titleStart].at(), words,
                                  {QString::number(m_title - m_titleStart + 1)});
        m_draft.add(Kind::Title, words, m_blocks[m_titleStart].at());
    }

    size_t addPreamble()
    {
        if (m_preamble == m_body || !isPreambleStart(m_blocks[m_preamble]))
            return m_preamble;
        QString words;
        size_t i = m_preamble;
        for (; i < m_body; ++i) {
            const Block& block = m_blocks[i];
            const bool ended = endsSentence(words);
            // Without articles only the first sentence is the preamble; what follows it is read as the text.
            if (m_body == m_blocks.size() && ended)
                break;
            if (!words.isEmpty() && ended)
                words += u'\n';
            else if (!words.isEmpty() && block.isApart())
                m_draft.findings.info(Code::SentenceBrokenByPage, m_blocks[i - 1].at(), block.text());
            else if (!words.isEmpty())
                m_draft.findings.info(Code::HardWrapJoined, m_blocks[i - 1].at(), block.text(), {u"2"_s});
            if (ended)
                words += block.text();
            else
                joinWords(words, block.text());
        }
        m_draft.add(Kind::Preamble, words, m_blocks[m_preamble].at());
        m_draft.text.parties = definedParties(words);
        return i;
    }

    const Blocks& m_blocks;
    Draft& m_draft;
    size_t m_body = 0;
    size_t m_preamble = 0;
    size_t m_titleStart = 0;
    size_t m_title = 0;
    size_t m_coverStart = 0;
    bool m_hasTitle = false;
    bool m_hasCover = false;
};

} // namespace

size_t findBody(const Blocks& blocks)
{
    for (size_t i = 0; i < blocks.size(); ++i) {
        const Shape shape = blocks[i].shape;
        if (shape == Shape::Article || shape == Shape::Chapter || shape == Shape::Part)
            return i;
        if (shape == Shape::Caption && i + 1 < blocks.size() &&
            (blocks[i + 1].shape == Shape::Article || readLooseArticleHead(blocks[i + 1].folded)))
            return i;
    }
    return blocks.size();
}

size_t readFrontMatter(const Blocks& blocks, Draft& draft)
{
    return blocks.empty() ? 0 : FrontReader(blocks, draft).read();
}

} // namespace core::recognise
