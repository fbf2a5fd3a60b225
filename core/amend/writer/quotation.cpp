// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/writer/quotation.h"

#include "core/amend/writer/quotation_borders.h"
#include "core/base/width_folding.h"
#include "core/compare/same_text.h"
#include "core/compare/word_borders.h"
#include "core/compare/word_difference.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::amend {

namespace {

/// More changes than this in one text, or a larger part of it: the new text is easier to read than the quotations.
constexpr size_t kMostQuotations = 6;
constexpr qsizetype kShortText = 24;
constexpr double kMostOfText = 0.6;

struct Hunk
{
    qsizetype start = 0; ///< in the old text
    qsizetype end = 0;
    QString replacement;
    bool isEverywhere = false; ///< the same words elsewhere change in the same way, and this one stands for all
    qsizetype changeStart = 0; ///< where words end that stay, and were taken to make it unique and whole
};

std::vector<Hunk> hunksOf(const QString& before, const QString& after)
{
    std::vector<Hunk> hunks;
    qsizetype at = 0;
    const auto segments = compare::letterDifference(before, after);
    for (size_t i = 0; i < segments.size(); ++i) {
        const compare::Segment& segment = segments[i];
        if (segment.kind == compare::SegmentKind::Equal) {
            at += segment.text.size();
            continue;
        }
        Hunk hunk{at, at, {}, false, at};
        if (segment.kind == compare::SegmentKind::Removed) {
            hunk.end = at += segment.text.size();
            if (i + 1 < segments.size() && segments[i + 1].kind == compare::SegmentKind::Added)
                hunk.replacement = segments[++i].text;
        } else {
            hunk.replacement = segment.text;
        }
        if (!compare::isSameWording(before.mid(hunk.start, hunk.end - hunk.start), hunk.replacement))
            hunks.push_back(hunk);
    }
    return hunks;
}

/// Chooses quotations for one text.
class Quoter
{
public:
    Quoter(const QString& before, const QString& after, const QStringList& alsoThere)
        : m_before(before)
        , m_after(after)
        , m_folded(foldKeepingLength(before))
    {
        for (const QString& text : alsoThere)
            m_others.append(foldKeepingLength(text));
    }

    /// Repeated changes are quoted once if that can be, else each by itself.
    std::optional<std::vector<Quotation>> quote()
    {
        auto quotations = quoteOnce(true);
        return quotations ? quotations : quoteOnce(false);
    }

private:
    std::optional<std::vector<Quotation>> quoteOnce(bool joins)
    {
        m_hunks = hunksOf(m_before, m_after);
        if (isTooMuch())
            return std::nullopt;
        for (Hunk& hunk : m_hunks)
            extendToWords(&hunk);
        mergeTouching();
        if (joins)
            joinRepeated();
        for (size_t rounds = m_hunks.size() + 1; rounds > 0; --rounds) {
            for (Hunk& hunk : m_hunks) {
                if (!hunk.isEverywhere && !makeUnique(&hunk))
                    return std::nullopt;
            }
            if (!mergeTouching())
                break;
        }
        std::vector<Quotation> quotations;
        for (const Hunk& hunk : m_hunks)
            quotations.push_back(quotationOf(hunk));
        if (doOverlap() || !leadsToNewText(quotations))
            return std::nullopt;
        return quotations;
    }

    /// Whether words that are meant wherever they stand also stand inside another quotation.
    [[nodiscard]] bool doOverlap() const
    {
        for (const Hunk& repeated : m_hunks) {
            if (!repeated.isEverywhere)
                continue;
            const QString words = wordsOf(repeated);
            for (const Hunk& other : m_hunks) {
                if (&other != &repeated && wordsOf(other).contains(words))
                    return true;
            }
        }
        return false;
    }

    [[nodiscard]] bool isTooMuch() const
    {
        qsizetype touched = 0;
        for (const Hunk& hunk : m_hunks)
            touched += std::max(hunk.end - hunk.start, hunk.replacement.size());
        const qsizetype length = std::max(m_before.size(), m_after.size());
        return m_before.isEmpty() || m_after.isEmpty() || m_hunks.size() > kMostQuotations ||
               (length > kShortText && static_cast<double>(touched) > kMostOfText * static_cast<double>(length));
    }

    /// A hunk whose border lies inside a word takes the whole word.
    void extendToWords(Hunk* hunk) const
    {
        const qsizetype start = compare::wordStart(m_folded, hunk->start, hunk->end);
        const qsizetype end = compare::wordEnd(m_folded, hunk->end, hunk->start);
        extend(hunk, start, end);
    }

    void extend(Hunk* hunk, qsizetype start, qsizetype end) const
    {
        hunk->replacement =
            m_before.mid(start, hunk->start - start) + hunk->replacement + m_before.mid(hunk->end, end - hunk->end);
        hunk->start = start;
        hunk->end = end;
    }

    /// Hunks that touch or overlap become one. True when there were some.
    bool mergeTouching()
    {
        bool hasMerged = false;
        for (size_t i = 1; i < m_hunks.size();) {
            Hunk& one = m_hunks[i - 1];
            const Hunk& next = m_hunks[i];
            if (next.start > one.end || one.isEverywhere || next.isEverywhere) {
                ++i;
                continue;
            }
            // Words of the two overlap, or a word has both: each keeps its own up to where the change of the next
            // begins.
            const qsizetype border = std::min(one.end, next.changeStart);
            one.replacement = one.replacement.chopped(one.end - border) + next.replacement.mid(border - next.start) +
                              m_before.mid(next.end, std::max<qsizetype>(0, one.end - next.end));
            one.end = std::max(one.end, next.end);
            if (next.start < one.start)
                extend(&one, next.start, one.end);
            m_hunks.erase(m_hunks.begin() + static_cast<std::ptrdiff_t>(i));
            hasMerged = true;
        }
        return hasMerged;
    }

    [[nodiscard]] QString wordsOf(const Hunk& hunk) const { return m_folded.mid(hunk.start, hunk.end - hunk.start); }

    /// The same words, changed in the same way at every place where they stand, are quoted once.
    void joinRepeated()
    {
        for (size_t i = 0; i < m_hunks.size(); ++i) {
            Hunk& hunk = m_hunks[i];
            const QString words = wordsOf(hunk);
            if (words.size() < 2 || !isQuotable(words, hunk.replacement))
                continue;
            const auto isAlike = [&](const Hunk& other) {
                return wordsOf(other) == words && other.replacement == hunk.replacement;
            };
            const auto count = std::count_if(m_hunks.begin(), m_hunks.end(), isAlike);
            if (count < 2 || count != occurrences(words))
                continue;
            hunk.isEverywhere = true;
            m_hunks.erase(std::remove_if(m_hunks.begin() + static_cast<std::ptrdiff_t>(i) + 1, m_hunks.end(), isAlike),
                          m_hunks.end());
        }
    }

    [[nodiscard]] qsizetype occurrences(const QString& words) const
    {
        const auto count = [&words](const QString& text) {
            qsizetype found = 0;
            for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
                ++found;
            return found;
        };
        qsizetype found = count(m_folded);
        for (const QString& text : m_others)
            found += count(text);
        return found;
    }

    [[nodiscard]] bool isPureInsertion(const Hunk& hunk) const
    {
        return hunk.replacement.startsWith(m_before.mid(hunk.start, hunk.end - hunk.start)) && hunk.end > hunk.start;
    }

    /// Takes as few words of its neighbourhood as make the quotation unique and balanced.
    bool makeUnique(Hunk* hunk) const
    {
        if (isGood(*hunk))
            return true;
        const bool isInsertion = hunk->start == hunk->end;
        std::optional<Hunk> best;
        qsizetype start = hunk->start;
        for (int left = 0; left <= kMostWords; ++left) {
            qsizetype end = hunk->end;
            for (int right = 0; right <= kMostWords; ++right) {
                Hunk longer = *hunk;
                extend(&longer, start, end);
                // What is added belongs to the words before it, unless there are none.
                const bool isLopsided = isInsertion && right > 0 && hunk->start > 0;
                if (!isLopsided && isGood(longer) && (!best || longer.end - longer.start < best->end - best->start))
                    best = longer;
                if (end == m_before.size() || (best && end - start > best->end - best->start))
                    break;
                end = nextBorder(m_folded, end);
            }
            if (start == 0)
                break;
            start = previousBorder(m_folded, start);
        }
        if (!best)
            return false;
        *hunk = *best;
        return true;
    }

    [[nodiscard]] bool isGood(const Hunk& hunk) const
    {
        const QString words = wordsOf(hunk);
        return !words.isEmpty() && isQuotable(words, hunk.replacement) && occurrences(words) == 1;
    }

    [[nodiscard]] Quotation quotationOf(const Hunk& hunk) const
    {
        const QString words = m_before.mid(hunk.start, hunk.end - hunk.start);
        if (hunk.replacement.isEmpty())
            return {QuotationKind::Remove, words, {}};
        const QString added = hunk.replacement.mid(words.size());
        if (isPureInsertion(hunk) && isQuotable(words, added) && !added.isEmpty())
            return {QuotationKind::InsertAfter, words, added};
        return {QuotationKind::Replace, words, hunk.replacement};
    }

    /// Whether the quotations give the new text both at once and one verb after the other.
    [[nodiscard]] bool leadsToNewText(const std::vector<Quotation>& quotations) const
    {
        QString text = m_folded;
        for (const Quotation& quotation : quotations) {
            const QString words = foldKeepingLength(quotation.words);
            const QString kept = quotation.kind == QuotationKind::InsertAfter ? quotation.words : QString();
            text.replace(words, kept + quotation.newWords);
            text = foldKeepingLength(text);
        }
        return compare::isSameWording(text, m_after);
    }

    static constexpr int kMostWords = 12;
    const QString& m_before;
    const QString& m_after;
    QString m_folded;
    QStringList m_others;
    std::vector<Hunk> m_hunks;
};

} // namespace

std::optional<std::vector<Quotation>> quoteChanges(const QString& before, const QString& after,
                                                   const QStringList& alsoThere)
{
    return Quoter(before, after, alsoThere).quote();
}

AmendingVerb verbOf(QuotationKind kind)
{
    switch (kind) {
    case QuotationKind::Replace:
        return AmendingVerb::Replace;
    case QuotationKind::InsertAfter:
        return AmendingVerb::Insert;
    case QuotationKind::Remove:
        return AmendingVerb::Remove;
    }
    return AmendingVerb::Replace;
}

std::vector<QuotedPhrase> quotedPhrases(const std::vector<Quotation>& quotations, const QString& behind)
{
    std::vector<QuotedPhrase> phrases;
    std::vector<QStringList> removed; ///< of each phrase that removes
    for (const Quotation& quotation : quotations) {
        const QString quoted = u"「%1」"_s.arg(quotation.words);
        QString words = quoted;
        if (quotation.kind == QuotationKind::Replace)
            words += u"を「"_s + quotation.newWords + u"」に"_s;
        else if (quotation.kind == QuotationKind::InsertAfter)
            words += behind + u"「"_s + quotation.newWords + u"」を"_s;
        else
            words += u"を"_s;
        const bool goesOn = !phrases.empty() && phrases.back().kind == quotation.kind;
        if (goesOn && quotation.kind == QuotationKind::Remove)
            removed.back().append(quoted);
        else if (goesOn)
            phrases.back().words += u'、' + words;
        else
            phrases.push_back({quotation.kind, words});
        if (!goesOn && quotation.kind == QuotationKind::Remove)
            removed.push_back({quoted});
    }
    // 「A」、「B」及び「C」を削る
    auto list = removed.begin();
    for (QuotedPhrase& phrase : phrases) {
        if (phrase.kind != QuotationKind::Remove)
            continue;
        const QString last = list->takeLast();
        phrase.words = (list->isEmpty() ? last : list->join(u'、') + u"及び"_s + last) + u'を';
        ++list;
    }
    return phrases;
}

} // namespace core::amend
