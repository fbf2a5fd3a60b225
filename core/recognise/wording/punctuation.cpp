// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognise/characters.h"
#include "core/recognise/wording/wording.h"

#include <climits>

using namespace Qt::StringLiterals;

namespace core::recognise {
namespace {

using Kind = model::ProvisionKind;
using Code = model::FindingCode;

/// Lines of the source, both inclusive.
struct Zone
{
    int first = 0;
    int last = INT_MAX;
};

/// The source lines that each role table takes, and the rest before and between them.
std::vector<Zone> zonesOf(const Draft& draft)
{
    std::vector<Zone> zones;
    const auto& parts = draft.text.root.children;
    Zone open{0, INT_MAX};
    bool openIsTable = false;
    for (const model::Provision& part : parts) {
        const bool table = part.kind == Kind::RoleTable;
        const int line = draft.places.value(part.lineage).line;
        if (table || openIsTable) {
            open.last = line - 1;
            zones.push_back(open);
            open = {line, INT_MAX};
        }
        openIsTable = table;
    }
    zones.push_back(open);
    return zones;
}

/// Looks at the blocks of one zone, from `next` on, and moves `next` behind them: zones and blocks both follow the
/// source, so that all zones together are one pass.
void checkCommas(const Blocks& blocks, const Zone& zone, size_t* next, Draft& draft)
{
    while (*next < blocks.size() && blocks[*next].at().line < zone.first)
        ++*next;
    const size_t begin = *next;
    qsizetype commas = 0;   // 、
    qsizetype westerns = 0; // ，
    for (; *next < blocks.size() && blocks[*next].at().line <= zone.last; ++*next) {
        commas += countOf(blocks[*next].text(), u'、');
        westerns += countOf(blocks[*next].text(), u'，');
    }
    if (commas == 0 || westerns == 0)
        return;
    const QChar rarer = westerns <= commas ? u'，' : u'、';
    for (size_t i = begin; i < *next; ++i) {
        const qsizetype at = blocks[i].text().indexOf(rarer);
        if (at < 0)
            continue;
        draft.findings.warn(Code::MixedPunctuation, blocks[i].line.positionAt(at),
                            blocks[i].text().mid(std::max<qsizetype>(at - 8, 0), 16),
                            {QString::number(commas), QString::number(westerns)});
        return;
    }
}

bool hasFullWidthBrackets(const QString& caption)
{
    return caption.startsWith(u'（');
}

void checkCaptions(Draft& draft)
{
    qsizetype full = 0;
    qsizetype half = 0;
    const auto articles = model::allOfKind(draft.text.root, Kind::Article);
    for (const model::Provision* article : articles) {
        if (article->caption.isEmpty())
            continue;
        ++(hasFullWidthBrackets(article->caption) ? full : half);
    }
    if (full == 0 || half == 0)
        return;
    const bool rarerIsFull = full < half;
    for (const model::Provision* article : articles) {
        if (!article->caption.isEmpty() && hasFullWidthBrackets(article->caption) == rarerIsFull)
            draft.findings.warn(Code::MixedBrackets, draft.places.value(article->lineage), article->caption,
                                {article->caption});
    }
}

void checkSentenceGaps(Draft& draft)
{
    struct Seams
    {
        const model::Provision* role;
        qsizetype firstClosed = -1; ///< index of a 。 with no space behind it
    };
    int spaced = 0;
    std::vector<Seams> closed;
    for (const model::Provision* role : model::allOfKind(draft.text.root, Kind::Role)) {
        Seams seams{role};
        for (qsizetype stop = role->text.indexOf(u'。'); stop >= 0 && stop + 1 < role->text.size();
             stop = role->text.indexOf(u'。', stop + 1)) {
            const QChar next = role->text[stop + 1];
            if (isSpace(next))
                ++spaced;
            else if (!isClosingBracket(next) && seams.firstClosed < 0)
                seams.firstClosed = stop;
        }
        if (seams.firstClosed >= 0)
            closed.push_back(seams);
    }
    if (spaced < 3 || static_cast<int>(closed.size()) * 3 > spaced)
        return;
    for (const Seams& seams : closed) {
        SourcePosition at = draft.places.value(seams.role->lineage);
        at.column += static_cast<int>(seams.firstClosed) + 1;
        draft.findings.info(Code::SentenceGapMissing, at,
                            seams.role->text.mid(std::max<qsizetype>(seams.firstClosed - 8, 0), 16));
    }
}

} // namespace

void checkPunctuation(const Blocks& blocks, Draft& draft)
{
    size_t next = 0;
    for (const Zone& zone : zonesOf(draft))
        checkCommas(blocks, zone, &next, draft);
    checkCaptions(draft);
    checkSentenceGaps(draft);
}

} // namespace core::recognise
