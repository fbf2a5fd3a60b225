// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognise/lines/markup.h"

#include "core/model/role_table_lines.h"
#include "core/recognise/characters.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace core::recognise {
namespace {

constexpr qsizetype kLongestTag = 300;
constexpr qsizetype kLongestEntity = 10;
constexpr QChar kParagraphBreak = model::kInnerLineBreak;

enum class TagKind { Inline, Block, Cell };

struct Tag
{
    qsizetype length = 0;
    QString name;
    bool isClosing = false;
    TagKind kind = TagKind::Inline;
};

struct TagName
{
    QStringView name;
    TagKind kind;
};

constexpr std::array kTags = {
    TagName{u"p", TagKind::Block},       TagName{u"br", TagKind::Block},      TagName{u"div", TagKind::Block},
    TagName{u"li", TagKind::Block},      TagName{u"ul", TagKind::Block},      TagName{u"ol", TagKind::Block},
    TagName{u"tr", TagKind::Block},      TagName{u"table", TagKind::Block},   TagName{u"tbody", TagKind::Block},
    TagName{u"thead", TagKind::Block},   TagName{u"h1", TagKind::Block},      TagName{u"h2", TagKind::Block},
    TagName{u"h3", TagKind::Block},      TagName{u"h4", TagKind::Block},      TagName{u"hr", TagKind::Block},
    TagName{u"body", TagKind::Block},    TagName{u"html", TagKind::Block},    TagName{u"head", TagKind::Block},
    TagName{u"section", TagKind::Block}, TagName{u"article", TagKind::Block}, TagName{u"blockquote", TagKind::Block},
    TagName{u"td", TagKind::Cell},       TagName{u"th", TagKind::Cell},       TagName{u"span", TagKind::Inline},
    TagName{u"b", TagKind::Inline},      TagName{u"i", TagKind::Inline},      TagName{u"u", TagKind::Inline},
    TagName{u"a", TagKind::Inline},      TagName{u"em", TagKind::Inline},     TagName{u"strong", TagKind::Inline},
    TagName{u"sup", TagKind::Inline},    TagName{u"sub", TagKind::Inline},    TagName{u"font", TagKind::Inline},
    TagName{u"img", TagKind::Inline},    TagName{u"center", TagKind::Block},
};

std::optional<Tag> readTag(QStringView text)
{
    const QStringView near = text.first(std::min(text.size(), kLongestTag));
    const qsizetype end = near.indexOf(u'>');
    if (end < 2)
        return std::nullopt;
    Tag tag;
    tag.length = end + 1;
    QStringView inside = near.sliced(1, end - 1);
    if (inside.startsWith(u'/')) {
        tag.isClosing = true;
        inside = inside.mid(1);
    }
    qsizetype size = 0;
    while (size < inside.size() && (inside[size].isLetterOrNumber() && inside[size].unicode() < 0x80))
        ++size;
    if (size < inside.size() && inside[size] != u' ' && inside[size] != u'/')
        return std::nullopt;
    tag.name = inside.first(size).toString().toLower();
    const auto* const known =
        std::find_if(kTags.begin(), kTags.end(), [&tag](const TagName& entry) { return entry.name == tag.name; });
    if (known == kTags.end())
        return std::nullopt;
    tag.kind = known->kind;
    return tag;
}

struct Entity
{
    qsizetype length = 0;
    QChar character;
};

std::optional<Entity> readEntity(QStringView text)
{
    const QStringView near = text.first(std::min(text.size(), kLongestEntity));
    const qsizetype end = near.indexOf(u';');
    if (end < 2)
        return std::nullopt;
    const QStringView name = near.sliced(1, end - 1);
    static constexpr std::array<std::pair<QStringView, char16_t>, 8> kNamed = {{{u"nbsp", 0xA0},
                                                                                {u"amp", u'&'},
                                                                                {u"lt", u'<'},
                                                                                {u"gt", u'>'},
                                                                                {u"quot", u'"'},
                                                                                {u"emsp", 0x3000},
                                                                                {u"ensp", u' '},
                                                                                {u"middot", u'・'}}};
    for (const auto& [known, character] : kNamed) {
        if (name == known)
            return Entity{end + 1, QChar(character)};
    }
    if (!name.startsWith(u'#'))
        return std::nullopt;
    const bool hexadecimal = name.mid(1).startsWith(u'x', Qt::CaseInsensitive);
    bool ok = false;
    const uint code = name.mid(hexadecimal ? 2 : 1).toUInt(&ok, hexadecimal ? 16 : 10);
    if (!ok || code < 0x20 || code > 0xFFFD || (code >= 0xD800 && code <= 0xDFFF) ||
        code == kParagraphBreak.unicode() || code == 0x2029)
        return std::nullopt;
    return Entity{end + 1, QChar(static_cast<char16_t>(code))};
}

/// One source line without its tags; a block tag may have made several of it.
class LineCleaner
{
public:
    LineCleaner(const Line& line, Lines& out)
        : m_line(line)
        , m_out(out)
    {
        m_blanks = line.blanksBefore;
    }

    void clean(FindingList& findings)
    {
        const QStringView text(m_line.text());
        for (qsizetype i = 0; i < text.size();) {
            if (text[i] == u'<') {
                if (const auto tag = readTag(text.sliced(i))) {
                    noteRemoved(i, tag->length, tag->name);
                    takeTag(*tag);
                    i += tag->length;
                    continue;
                }
            } else if (text[i] == u'&') {
                if (const auto entity = readEntity(text.sliced(i))) {
                    noteRemoved(i, entity->length, text.sliced(i, entity->length).toString());
                    take(entity->character, m_line.positionAt(i));
                    i += entity->length;
                    continue;
                }
            }
            take(text[i], m_line.positionAt(i));
            ++i;
        }
        flush();
        if (!m_removed.isEmpty())
            findings.info(model::FindingCode::MarkupRemoved, m_at, m_removed, {m_firstName});
    }

private:
    void noteRemoved(qsizetype index, qsizetype length, const QString& name)
    {
        if (m_removed.isEmpty()) {
            m_at = m_line.positionAt(index);
            m_firstName = name;
        }
        m_removed += QStringView(m_line.text()).sliced(index, length);
    }

    void takeTag(const Tag& tag)
    {
        if (tag.kind == TagKind::Block) {
            m_breakPending = m_cellHasWords;
        } else if (tag.kind == TagKind::Cell && !tag.isClosing) {
            if (m_cellsOpened++ > 0)
                take(u'\t', {});
        }
    }

    void take(QChar c, SourcePosition at)
    {
        if (c == u'\t') {
            m_breakPending = false;
            m_cellHasWords = false;
            m_isRow = true;
        } else if (!isSpace(c)) {
            if (m_breakPending)
                breakHere();
            m_cellHasWords = true;
        }
        if (at.line == 0)
            m_current.appendOwn(c);
        else
            m_current.append(c, at);
    }

    void breakHere()
    {
        m_breakPending = false;
        if (m_isRow)
            m_current.appendOwn(kParagraphBreak);
        else
            flush();
    }

    void flush()
    {
        const QString& text = m_current.text();
        if (!std::all_of(text.begin(), text.end(), [](QChar c) { return isSpace(c); })) {
            m_current.blanksBefore = m_blanks;
            m_out.push_back(std::move(m_current));
            m_blanks = 0;
        }
        m_current = Line();
        m_cellHasWords = false;
    }

    const Line& m_line;
    Lines& m_out;
    Line m_current;
    QString m_removed;
    QString m_firstName;
    SourcePosition m_at;
    int m_blanks = 0;
    int m_cellsOpened = 0;
    bool m_breakPending = false;
    bool m_cellHasWords = false;
    bool m_isRow = false;
};

} // namespace

void removeMarkup(Lines& lines, FindingList& findings)
{
    const bool any = std::any_of(lines.begin(), lines.end(), [](const Line& line) {
        return line.text().contains(u'<') || line.text().contains(u'&');
    });
    if (!any)
        return;
    Lines cleaned;
    cleaned.reserve(lines.size());
    int blanksLeft = 0;
    for (Line& line : lines) {
        if (!line.text().contains(u'<') && !line.text().contains(u'&')) {
            line.blanksBefore += blanksLeft;
            blanksLeft = 0;
            cleaned.push_back(std::move(line));
            continue;
        }
        const size_t before = cleaned.size();
        line.blanksBefore += blanksLeft;
        LineCleaner(line, cleaned).clean(findings);
        // A line of tags alone is a blank line to the reader.
        blanksLeft = cleaned.size() == before ? line.blanksBefore + 1 : 0;
    }
    lines = std::move(cleaned);
}

} // namespace core::recognise
