// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/amending_text.h"

#include "core/amend/cell_lines.h"
#include "core/amend/reading/comparison_table_reader.h"
#include "core/amend/reading/frame.h"
#include "core/amend/reading/new_text_reader.h"
#include "core/amend/reading/sentence_reader.h"
#include "core/base/width_folding.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace core::amend {

namespace {

/// A line is looked at as the beginning of a sentence by its first words only.
constexpr qsizetype kLongestBeginning = 4000;

/// Goes through the lines of one amending text. A sentence is what begins with a place and an act; what follows one
/// that says 次の is new text until the next sentence or the end of the frame.
class TextReader
{
public:
    explicit TextReader(QStringView text)
        : m_lines(linesOf(text))
    {
    }

    Result<AmendingText> read();

private:
    static QStringList linesOf(QStringView text);

    Result<void> readSentences();
    Result<void> readSentenceLine();
    Result<void> readNewText();
    Result<void> addSentence(const QString& words, int line);
    [[nodiscard]] bool beginsSentence(const QString& line) const;
    [[nodiscard]] bool endsNewText(const QString& line, const QStringList& block) const;

    QStringList m_lines;
    qsizetype m_at = 0;
    QString m_rest; ///< new text that stands in the line of its sentence
    PlaceMemory m_memory;
    AmendingText m_text;
};

QStringList TextReader::linesOf(QStringView text)
{
    QString unified = text.toString();
    unified.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').remove(QChar(0xFEFF));
    return unified.split(u'\n');
}

bool TextReader::beginsSentence(const QString& line) const
{
    return cellsOf(line).size() == 1 && SentenceReader::beginsSentence(line.left(kLongestBeginning), m_memory);
}

Result<AmendingText> TextReader::read()
{
    // A lead sentence stands before the first sentence that amends; new text behind one may well look like it.
    // An index: the lines are copied and changed below, which moves them.
    const qsizetype firstSentence =
        std::find_if(m_lines.cbegin(), m_lines.cend(), [this](const QString& line) { return beginsSentence(line); }) -
        m_lines.cbegin();
    const QStringList front = m_lines.mid(0, firstSentence + 1);
    if (const auto lead = findLeadSentence(front, 0)) {
        m_text.leadSentence = lead->words;
        m_at = lead->lastLine + 1;
        if (lead->isWhole) {
            m_text.form = AmendingForm::Restatement;
            m_text.restated = m_lines.mid(m_at, endOfRestatement(m_lines, m_at) - m_at).join(u'\n');
            if (withoutSpaces(m_text.restated).isEmpty())
                return Error{ErrorCode::AmendingTextMissing, {u"0"_s}, {}};
            return std::move(m_text);
        }
        if (!lead->rest.trimmed().isEmpty())
            m_lines[--m_at] = lead->rest;
    }
    const auto head = std::find_if(m_lines.begin() + m_at, m_lines.end(),
                                   [](const QString& line) { return !withoutSpaces(line).isEmpty(); });
    if (head != m_lines.end() && isComparisonHead(*head)) {
        auto units = readComparisonTable(m_lines, head - m_lines.begin());
        if (!units)
            return units.error();
        m_text.form = AmendingForm::ComparisonTable;
        m_text.units = std::move(units).value();
        if (m_text.units.empty())
            return Error{ErrorCode::AmendingTextMissing, {u"0"_s}, {}};
        return std::move(m_text);
    }
    if (m_text.leadSentence.isEmpty() && firstSentence == m_lines.size()) {
        const auto end = findAbolition(m_lines);
        if (!end)
            return Error{ErrorCode::AmendingTextMissing, {u"0"_s}, {}};
        m_text.sentences.push_back({1, end->line, end->words, {{1, end->line, Abolish{end->what}}}});
        return std::move(m_text);
    }
    if (auto read = readSentences(); !read)
        return read.error();
    if (m_text.sentences.empty())
        return Error{ErrorCode::AmendingTextMissing, {u"0"_s}, {}};
    return std::move(m_text);
}

Result<void> TextReader::readSentences()
{
    while (m_at < m_lines.size()) {
        const QString& line = m_lines.at(m_at);
        if (withoutSpaces(line).isEmpty()) {
            ++m_at;
            continue;
        }
        if (isFrameEnd(line))
            return {};
        // Before the first sentence of a text without a lead sentence there may be a title; a sentence is no title.
        if (m_text.sentences.empty() && m_text.leadSentence.isEmpty() && !line.contains(u'。') &&
            !beginsSentence(line)) {
            ++m_at;
            continue;
        }
        if (auto read = readSentenceLine(); !read)
            return read;
        if (!m_text.sentences.empty() && awaitsNewText(m_text.sentences.back())) {
            if (auto read = readNewText(); !read)
                return read;
        }
    }
    return {};
}

/// Reads the sentences of a line, and of the lines that it runs over.
Result<void> TextReader::readSentenceLine()
{
    const int line = static_cast<int>(m_at) + 1;
    QString words;
    int depth = 0;
    while (m_at < m_lines.size()) {
        const QString part = m_lines.at(m_at).trimmed();
        if (withoutSpaces(part).isEmpty())
            break;
        const QString folded = foldKeepingLength(part);
        for (const QChar unit : folded)
            depth += unit == u'「' || unit == u'(' ? 1 : unit == u'」' || unit == u')' ? -1 : 0;
        words += part;
        ++m_at;
        if (depth <= 0 && words.endsWith(u'。'))
            break;
    }
    if (const auto lead = findLeadSentence({words}, 0))
        return Error{ErrorCode::AmendingTextSeveral,
                     {QString::number(m_text.sentences.size() + 1), excerpt(lead->words), QString::number(line)},
                     {}};
    // A full stop inside brackets ends no sentence.
    depth = 0;
    qsizetype start = 0;
    const QString folded = foldKeepingLength(words);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QChar unit = folded[i];
        depth += unit == u'「' || unit == u'(' ? 1 : unit == u'」' || unit == u')' ? -1 : 0;
        if (depth != 0 || (unit != u'。' && i + 1 < words.size()))
            continue;
        const QString sentence = words.mid(start, i + 1 - start);
        if (!m_text.sentences.empty() && start > 0 && awaitsNewText(m_text.sentences.back()) &&
            !beginsSentence(sentence)) {
            m_rest = words.mid(start);
            return {};
        }
        if (auto added = addSentence(sentence, line); !added)
            return added;
        start = i + 1;
    }
    if (start < words.size())
        return addSentence(words.mid(start), line);
    return {};
}

Result<void> TextReader::addSentence(const QString& words, int line)
{
    if (withoutSpaces(words).isEmpty())
        return {};
    const int number = static_cast<int>(m_text.sentences.size()) + 1;
    if (const auto at = unbalancedBracket(words))
        return Error{ErrorCode::AmendingBracketsUnbalanced,
                     {QString::number(number), excerpt(QStringView(words).sliced(*at)), QString::number(line)},
                     {}};
    if (const auto at = emptyBracket(words))
        return Error{ErrorCode::AmendingWordsEmpty,
                     {QString::number(number), excerpt(QStringView(words).sliced(*at)), QString::number(line)},
                     {}};
    if (!m_text.sentences.empty() && awaitsNewText(m_text.sentences.back()) && m_rest.isEmpty()) {
        // The sentence before it, in the same line, was to be followed by new text.
        if (auto taken = takeNewText(m_text.sentences.back(), {}, {}); !taken)
            return taken;
    }
    auto sentence = SentenceReader(words.trimmed(), number, line, m_memory).read();
    if (!sentence)
        return sentence.error();
    m_text.sentences.push_back(std::move(sentence).value());
    return {};
}

Result<void> TextReader::readNewText()
{
    QStringList block;
    std::vector<int> numbers;
    if (!m_rest.isEmpty()) {
        block.append(std::exchange(m_rest, QString()));
        numbers.push_back(static_cast<int>(m_at));
    }
    for (; m_at < m_lines.size(); ++m_at) {
        const QString& line = m_lines.at(m_at);
        if (withoutSpaces(line).isEmpty())
            continue;
        if (endsNewText(line, block))
            break;
        QString kept = line;
        while (!kept.isEmpty() && kept.back().isSpace() && kept.back() != u'\t')
            kept.chop(1);
        block.append(kept);
        numbers.push_back(static_cast<int>(m_at) + 1);
    }
    return takeNewText(m_text.sentences.back(), block, numbers);
}

bool TextReader::endsNewText(const QString& line, const QStringList& block) const
{
    const NewTextShape shape = shapeOfNewText(m_text.sentences.back().instructions.back().action);
    if (isFrameEnd(line)) {
        const bool isOwn = (shape == NewTextShape::Supplementary && isSupplementaryHeading(line)) ||
                           (shape == NewTextShape::Words && !isSupplementaryHeading(line));
        return !(isOwn && block.isEmpty());
    }
    return beginsSentence(line);
}

} // namespace

Result<AmendingText> readAmendingText(QStringView text)
{
    return TextReader(text).read();
}

} // namespace core::amend
