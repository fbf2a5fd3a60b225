// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognise/characters.h"
#include "core/recognise/wording/confusions.h"
#include "core/recognise/wording/wording.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::recognise {
namespace {

using Code = model::FindingCode;

/// Compounds shorter than this differ by one kanji all the time (後段, 前段).
constexpr qsizetype kShortestCompound = 3;
constexpr qsizetype kLongestCompound = 12;

void checkSlips(const Block& block, Draft& draft)
{
    for (const KnownSlip& slip : kKnownSlips) {
        const qsizetype at = block.text().indexOf(slip.written);
        if (at >= 0)
            draft.findings.warn(Code::DoubtfulWording, block.line.positionAt(at), slip.written.toString(),
                                {slip.written.toString(), slip.meant.toString()});
    }
}

void checkParticles(const Block& block, Draft& draft)
{
    static const QString kPhrase = u"を実施する"_s;
    const QString& text = block.text();
    for (qsizetype at = text.indexOf(kPhrase); at >= 0; at = text.indexOf(kPhrase, at + 1)) {
        const QStringView before = QStringView(text).first(at);
        for (const QStringView body : kBodies) {
            if (!before.endsWith(body))
                continue;
            const qsizetype from = at - body.size();
            const QString written = text.mid(from, body.size() + kPhrase.size());
            draft.findings.warn(Code::DoubtfulWording, block.line.positionAt(from), written,
                                {written, body.toString() + u"が実施する"_s});
            break;
        }
    }
}

/// For each kanji that has look-alikes the first of its group. Every kanji of every text is looked up.
const QHash<QChar, QChar>& groupHeads()
{
    static const QHash<QChar, QChar> heads = [] {
        QHash<QChar, QChar> byKanji;
        for (const QStringView group : kLookAlikes) {
            for (const QChar c : group) {
                if (!byKanji.contains(c))
                    byKanji.insert(c, group.front());
            }
        }
        return byKanji;
    }();
    return heads;
}

struct Spelling
{
    QString words;
    SourcePosition at;
};

/// Collects the kanji compounds of the text under a key in which look-alikes are the same.
class Spellings
{
public:
    void read(const Block& block)
    {
        const QString& text = block.text();
        for (qsizetype i = 0; i < text.size();) {
            qsizetype end = i;
            bool confusable = false;
            while (end < text.size() && isKanji(text[end])) {
                confusable = confusable || m_heads.contains(text[end]);
                ++end;
            }
            if (confusable && end - i >= kShortestCompound && end - i <= kLongestCompound)
                note(text.mid(i, end - i), block.line.positionAt(i));
            i = std::max(end, i + 1);
        }
    }

    void report(FindingList& findings) const
    {
        for (const auto& spellings : m_byShape) {
            if (spellings.size() < 2)
                continue;
            for (size_t i = 0; i < spellings.size(); ++i) {
                const Spelling& other = spellings[i == 0 ? 1 : 0];
                findings.warn(Code::SpellingsDiffer, spellings[i].at, spellings[i].words,
                              {spellings[i].words, other.words});
            }
        }
    }

private:
    void note(const QString& words, SourcePosition at)
    {
        QString key = words;
        for (QChar& c : key)
            c = m_heads.value(c, c);
        auto& spellings = m_byShape[key];
        const bool known = std::any_of(spellings.begin(), spellings.end(),
                                       [&words](const Spelling& there) { return there.words == words; });
        if (!known)
            spellings.push_back({words, at});
    }

    const QHash<QChar, QChar>& m_heads = groupHeads();
    QHash<QString, std::vector<Spelling>> m_byShape;
};

} // namespace

void checkWords(const Blocks& blocks, Draft& draft)
{
    Spellings spellings;
    for (const Block& block : blocks) {
        checkSlips(block, draft);
        checkParticles(block, draft);
        spellings.read(block);
    }
    spellings.report(draft.findings);
}

} // namespace core::recognise
