// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognise/parts/signatures.h"

#include "core/base/width_folding.h"
#include "core/recognise/characters.h"
#include "core/recognise/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::recognise {
namespace {

using Kind = model::ProvisionKind;
using Code = model::FindingCode;

constexpr qsizetype kLongestField = 60;

/// 「甲」 at the start, set off by a space, or run into a known name. Length 0: none.
qsizetype symbolLength(const Block& block, const std::vector<model::Party>& parties)
{
    const QStringView text(block.folded);
    if (text.isEmpty() || !isPartySymbol(text.front()))
        return 0;
    if (text.size() == 1 || isSpace(text[1]) || text[1] == u':')
        return text.size() > 1 && text[1] == u':' ? 2 : 1;
    const QStringView rest = text.mid(1);
    const bool named = std::any_of(parties.begin(), parties.end(), [rest](const model::Party& party) {
        return !party.name.isEmpty() && rest.startsWith(party.name);
    });
    return named && !endsSentence(text) ? 1 : 0;
}

bool isField(const Block& block)
{
    return block.text().size() <= kLongestField && !endsSentence(block.folded);
}

bool isOffice(QStringView folded)
{
    const QString closed = withoutSpaces(folded);
    static constexpr std::array<QStringView, 9> kEnds = {u"市長",   u"町長",   u"村長",   u"区長", u"知事",
                                                         u"理事長", u"管理者", u"組合長", u"会長"};
    return std::any_of(kEnds.begin(), kEnds.end(), [&closed](QStringView end) { return closed.endsWith(end); });
}

bool isAddress(QStringView folded)
{
    const bool hasNumber = std::any_of(folded.begin(), folded.end(), [](QChar c) { return isDigit(c); });
    return hasNumber || folded.contains(u"丁目") || folded.contains(u"番地") || folded.endsWith(u'番') ||
           folded.contains(u"大字") || folded.contains(u"字");
}

Kind kindOf(QStringView folded)
{
    if (isOffice(folded))
        return Kind::SignatureOffice;
    if (isAddress(folded))
        return Kind::SignatureAddress;
    if (isMunicipalityName(folded))
        return Kind::SignatureMunicipality;
    return Kind::SignatureName;
}

/// Splits 「札幌市長　秋元　克広」 where a new field begins. Letter-spaced words and the parts of a name stay together.
std::vector<Line> splitFields(const Line& line)
{
    std::vector<Line> words;
    const QString& text = line.text();
    for (qsizetype i = 0; i < text.size();) {
        if (isSpace(text[i])) {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && !isSpace(text[end]))
            ++end;
        words.push_back(line.mid(i, end - i));
        i = end;
    }
    const bool letterSpaced =
        words.size() > 1 && std::all_of(words.begin(), words.end(), [](const Line& word) { return word.size() == 1; });
    if (words.size() < 2 || letterSpaced)
        return {line};

    // Cut before a municipality or an office, and behind an office; what lies between belongs together.
    std::vector<Line> fields;
    qsizetype from = 0;
    Kind open = Kind::Text;
    qsizetype at = 0;
    for (const Line& word : words) {
        at = text.indexOf(word.text(), at);
        const Kind kind = kindOf(foldWidth(word.text()));
        const bool continuesAddress = open == Kind::SignatureAddress && kind == Kind::SignatureName;
        if (open != Kind::Text && kind != open && !continuesAddress) {
            fields.push_back(line.mid(from, at - from).trimmed());
            from = at;
            open = kind;
        } else if (open == Kind::Text) {
            open = kind;
        }
        at += word.size();
    }
    fields.push_back(line.mid(from).trimmed());
    return fields;
}

class SignatureReader
{
public:
    SignatureReader(const Blocks& blocks, Draft& draft)
        : m_blocks(blocks)
        , m_draft(draft)
    {
    }

    size_t read(size_t from)
    {
        size_t i = from;
        model::Provision& block = m_draft.add(Kind::SignatureBlock, {}, m_blocks[i].at());
        m_block = &block;
        if (m_blocks[i].shape == Shape::Date) {
            block.text = m_blocks[i].text();
            ++i;
        }
        while (i < m_blocks.size() && takeLine(i))
            ++i;
        return i;
    }

private:
    bool takeLine(size_t index)
    {
        const Block& block = m_blocks[index];
        const bool possible = block.shape == Shape::Text || block.shape == Shape::Row || block.shape == Shape::Marked;
        if (!possible || !isField(block))
            return false;
        const qsizetype symbol = symbolLength(block, m_draft.text.parties);
        const Line rest = block.line.mid(symbol).trimmed();
        const auto fields = splitFields(rest);
        // A name goes with an office; other words behind a finished signature are not part of it.
        const Kind first = rest.isEmpty() ? Kind::Text : kindOf(foldWidth(fields.front().text()));
        if (symbol == 0 && first == Kind::SignatureName && (m_signature == nullptr || !m_wantsName))
            return false;
        if (symbol > 0)
            takeSymbol(block, symbol);
        for (const Line& field : fields) {
            if (!field.isEmpty())
                takeField(field);
        }
        return true;
    }

    [[nodiscard]] bool has(Kind kind) const
    {
        return m_signature != nullptr && model::firstChild(*m_signature, kind) != nullptr;
    }

    void open(SourcePosition at)
    {
        m_signature = &m_draft.append(*m_block, Kind::Signature, {}, at);
        m_wantsName = true;
    }

    void takeSymbol(const Block& block, qsizetype length)
    {
        if (m_signature == nullptr || has(Kind::SignatureSymbol) || has(Kind::SignatureOffice) ||
            has(Kind::SignatureName))
            open(block.at());
        if (has(Kind::SignatureAddress))
            m_draft.findings.info(Code::AddressBeforeSymbol, m_draft.places.value(m_signature->lineage),
                                  model::firstChild(*m_signature, Kind::SignatureAddress)->text);
        m_draft.append(*m_signature, Kind::SignatureSymbol, block.text().left(length).trimmed(), block.at());
    }

    void takeField(const Line& field)
    {
        const Kind kind = kindOf(foldWidth(field.text()));
        const bool fresh = m_signature == nullptr;
        const bool begins =
            (kind == Kind::SignatureAddress && (has(kind) || has(Kind::SignatureOffice) || has(Kind::SignatureName))) ||
            (kind == Kind::SignatureMunicipality && (has(kind) || has(Kind::SignatureOffice))) ||
            (kind == Kind::SignatureOffice && has(kind));
        if (fresh || begins)
            open(field.start());
        m_draft.append(*m_signature, kind, field.text(), field.start());
        if (kind == Kind::SignatureName)
            m_wantsName = false;
    }

    const Blocks& m_blocks;
    Draft& m_draft;
    model::Provision* m_block = nullptr;
    model::Provision* m_signature = nullptr;
    bool m_wantsName = false;
};

} // namespace

bool startsSignatures(const Blocks& blocks, size_t index)
{
    const Block& block = blocks[index];
    if (block.shape == Shape::Date)
        return true;
    return (block.shape == Shape::Text || block.shape == Shape::Row) && isField(block) && symbolLength(block, {}) > 0 &&
           block.text().size() > 1;
}

size_t readSignatures(const Blocks& blocks, size_t from, Draft& draft)
{
    return SignatureReader(blocks, draft).read(from);
}

} // namespace core::recognise
