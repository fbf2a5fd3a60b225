// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/reading/provision_lines.h"

#include "core/amend/reading/outline_rows.h"
#include "core/base/width_folding.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace core::amend {

namespace {

using model::makeProvision;
using model::Provision;
using Kind = model::ProvisionKind;

/// Deeper than any text goes; beyond it the input is hostile.
constexpr size_t kDeepest = 12;

QString behind(const QString& line, qsizetype length)
{
    return line.mid(length).trimmed();
}

/// 「　　第3条に規定する…」 under a role: an article does not begin so far in, without a space behind its number.
bool isCitedDeep(const QString& line)
{
    const bool isDeep = line.startsWith(u"\u3000\u3000");
    const auto head = isDeep ? readArticleHead(line.trimmed()) : std::nullopt;
    return head && head->length < line.trimmed().size() && !line.trimmed().at(head->length).isSpace();
}

/// Of words that may be long, as far as a role head may reach.
QStringView firstLine(const QString& text)
{
    constexpr qsizetype kLongestHead = 32;
    const QStringView words = QStringView(text).left(kLongestHead);
    const qsizetype end = words.indexOf(u'\n');
    return end < 0 ? words : words.first(end);
}

Provision firstParagraph(const QString& words)
{
    Provision paragraph = makeProvision(Kind::Paragraph, words);
    paragraph.number = {NumberStyle::Arabic, {1}, {}};
    return paragraph;
}

} // namespace

bool isCaptionLine(const QString& line)
{
    const QString folded = foldKeepingLength(line.trimmed());
    if (!folded.startsWith(u'(') || !folded.endsWith(u')') || readMarker(folded))
        return false;
    int depth = 0;
    for (qsizetype i = 0; i < folded.size(); ++i) {
        depth += folded[i] == u'(' ? 1 : folded[i] == u')' ? -1 : 0;
        if (depth == 0)
            return i + 1 == folded.size();
    }
    return false;
}

bool ProvisionLines::take(const QString& line)
{
    const QString words = line.trimmed();
    const bool mayHaveCaptions = m_outermost == Kind::Article || m_outermost == Kind::Paragraph;
    if (mayHaveCaptions && isCaptionLine(words) && m_caption.isEmpty()) {
        m_caption = words;
        return true;
    }
    if (m_outermost == Kind::Article && !isCitedDeep(line) && takeHead(words))
        return true;
    if (m_outermost == Kind::Article && m_open.empty())
        return false;
    const auto marker = readMarker(words);
    if (marker && takeMarked(words, *marker))
        return true;
    const bool isRoleText = !m_open.empty() && isRoleHead(firstLine(m_open.back().node.text));
    // A number that goes on with nothing is no wrapped line.
    if (marker && !isRoleText)
        return false;
    if (m_open.empty()) {
        if (m_outermost != Kind::Paragraph)
            return false;
        open(0, {firstParagraph(words), NumberStyle::Arabic, 1});
        return true;
    }
    if (!m_caption.isEmpty())
        return false;
    QString& text = m_open.back().node.text;
    // Below 「甲の役割」 each line is one of its own; anywhere else it was wrapped.
    if (isRoleText)
        text += u'\n';
    text += words;
    return true;
}

bool ProvisionLines::takeHead(const QString& line)
{
    const auto head = readArticleHead(line);
    if (!head)
        return false;
    Provision article = makeProvision(Kind::Article);
    article.number = {head->style, head->values, line.left(head->length)};
    open(0, {std::move(article), NumberStyle::None, 0});
    open(1, {firstParagraph(behind(line, head->length)), NumberStyle::Arabic, 1});
    return true;
}

size_t ProvisionLines::itemDepth() const
{
    return m_outermost == Kind::Article ? 2 : m_outermost == Kind::Paragraph ? 1 : 0;
}

bool ProvisionLines::takeParagraph(const QString& line, const Marker& marker)
{
    const size_t depth = itemDepth() - 1;
    const MarkerReading reading = marker.readings.front();
    if (reading.style != NumberStyle::Arabic)
        return false;
    const bool isFirst = m_open.size() <= depth;
    if (!isFirst && reading.value != m_open[depth].value + 1)
        return false;
    Provision paragraph = makeProvision(Kind::Paragraph, behind(line, marker.length));
    paragraph.number = {reading.style, {reading.value}, line.left(marker.length)};
    open(depth, {std::move(paragraph), reading.style, reading.value});
    return true;
}

bool ProvisionLines::takeMarked(const QString& line, const Marker& marker)
{
    const size_t outermostItem = itemDepth();
    if (outermostItem > 0 && takeParagraph(line, marker))
        return true;
    if (outermostItem > 0 && m_open.size() < outermostItem)
        return false;
    settleStyle(marker);
    // The number that goes on with an open level, the innermost first; else one that opens a level; else one that
    // leaves a gap.
    std::optional<size_t> depth;
    MarkerReading chosen = marker.readings.front();
    const auto find = [&](const auto& fits) {
        for (size_t i = m_open.size(); i > outermostItem && !depth; --i) {
            for (const MarkerReading& reading : marker.readings) {
                if (!depth && reading.style == m_open[i - 1].style && fits(reading.value, m_open[i - 1].value)) {
                    depth = i - 1;
                    chosen = reading;
                }
            }
        }
    };
    find([](int value, int last) { return value == last + 1; });
    if (!depth && m_open.size() < kDeepest) {
        const bool isAnyFirst = m_open.empty();
        for (const MarkerReading& reading : marker.readings) {
            if (!depth && reading.value <= 1) {
                depth = m_open.size();
                chosen = reading;
            }
        }
        if (!depth && isAnyFirst)
            depth = m_open.size();
    }
    if (!depth)
        find([](int value, int last) { return value > last; });
    if (!depth)
        return false;
    const bool isItem = *depth == outermostItem && m_outermost != Kind::Subitem;
    Provision item = makeProvision(isItem ? Kind::Item : Kind::Subitem, behind(line, marker.length));
    item.number.style = chosen.style;
    if (chosen.value > 0)
        item.number.values = {chosen.value};
    item.number.asWritten = line.left(marker.length);
    const bool isFirst = m_open.size() <= *depth;
    open(*depth, {std::move(item), chosen.style, chosen.value, {}});
    if (isFirst)
        m_open.back().others = marker.readings;
    return true;
}

void ProvisionLines::settleStyle(const Marker& next)
{
    const auto goesOn = [&next](const MarkerReading& known) {
        return std::any_of(next.readings.begin(), next.readings.end(), [&known](const MarkerReading& reading) {
            return reading.style == known.style && reading.value == known.value + 1;
        });
    };
    for (const Level& level : m_open) {
        if (goesOn({level.style, level.value}))
            return;
    }
    for (size_t i = m_open.size(); i > itemDepth(); --i) {
        Level& level = m_open[i - 1];
        const auto other = std::find_if(level.others.begin(), level.others.end(), goesOn);
        if (other == level.others.end())
            continue;
        level.style = level.node.number.style = other->style;
        level.value = other->value;
        level.node.number.values = {other->value};
        return;
    }
}

void ProvisionLines::open(size_t depth, Level level)
{
    closeTo(depth);
    const bool takesCaption = level.node.kind == Kind::Article || level.node.kind == Kind::Paragraph;
    if (takesCaption && !m_caption.isEmpty())
        level.node.caption = std::exchange(m_caption, QString());
    m_open.push_back(std::move(level));
}

void ProvisionLines::closeTo(size_t depth)
{
    while (m_open.size() > depth) {
        Provision node = std::move(m_open.back().node);
        m_open.pop_back();
        if (m_open.empty())
            m_done.push_back(std::move(node));
        else
            m_open.back().node.children.push_back(std::move(node));
    }
}

std::vector<Provision> ProvisionLines::finish()
{
    closeTo(0);
    return std::move(m_done);
}

} // namespace core::amend
