// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognise/parts/parties.h"

#include "core/base/width_folding.h"
#include "core/recognise/characters.h"
#include "core/recognise/words.h"

#include <algorithm>

namespace core::recognise {
namespace {

constexpr qsizetype kLongestName = 40;

bool endsPlace(QChar c)
{
    return QStringView(u"市町村区都道府県").contains(c);
}

/// 「及び小樽市」, 「と美瑛町」, 「北海道上川郡美瑛町」 to the name alone.
QStringView withoutPrefix(QStringView name)
{
    for (const QStringView joint :
         {QStringView(u"及び"), QStringView(u"並びに"), QStringView(u"および"), QStringView(u"と")}) {
        if (name.startsWith(joint) && name.size() > joint.size() + 1)
            name = name.mid(joint.size());
        // Inside the run the joint must follow a place: むつ市と横浜町, but not さとみ村.
        const qsizetype inside = name.lastIndexOf(joint);
        if (inside > 0 && endsPlace(name[inside - 1]) && inside + joint.size() < name.size())
            name = name.mid(inside + joint.size());
    }
    for (const QChar unit : {u'県', u'府', u'郡'}) {
        const qsizetype at = name.indexOf(unit);
        if (at > 0 && at + 2 < name.size())
            name = name.mid(at + 1);
    }
    if (name.startsWith(u"北海道") && name.size() > 4)
        name = name.mid(3);
    if (name.startsWith(u"東京都") && name.size() > 4)
        name = name.mid(3);
    return name;
}

QStringView runBefore(QStringView text, qsizetype end)
{
    while (end > 0 && isSpace(text[end - 1]))
        --end;
    qsizetype from = end;
    while (from > 0 && end - from < kLongestName && !isSpace(text[from - 1]) &&
           !QStringView(u"、，。,.・/「」()").contains(text[from - 1]))
        --from;
    return text.sliced(from, end - from);
}

} // namespace

std::vector<model::Party> definedParties(QStringView text)
{
    const QString folded = foldKeepingLength(text);
    std::vector<model::Party> parties;
    for (qsizetype at = folded.indexOf(u"以下"); at >= 0; at = folded.indexOf(u"以下", at + 2)) {
        qsizetype quote = at + 2;
        while (quote < folded.size() && (isSpace(folded[quote]) || folded[quote] == u'、' || folded[quote] == u'，'))
            ++quote;
        if (quote + 2 >= folded.size() || folded[quote] != u'「' || !isPartySymbol(folded[quote + 1]) ||
            folded[quote + 2] != u'」')
            continue;
        const qsizetype open = folded.lastIndexOf(u'(', at);
        if (open < 0 || at - open > kLongestName)
            continue;
        const QString symbol(folded[quote + 1]);
        const bool known = std::any_of(parties.begin(), parties.end(),
                                       [&symbol](const model::Party& party) { return party.symbol == symbol; });
        if (!known)
            parties.push_back({symbol, withoutPrefix(runBefore(folded, open)).toString()});
    }
    return parties;
}

std::vector<model::Party> namedParties(QStringView text)
{
    const QString folded = foldKeepingLength(text.first(std::min<qsizetype>(text.size(), 200)));
    std::vector<model::Party> parties;
    qsizetype from = 0;
    for (qsizetype i = 0; i < folded.size(); ++i) {
        if (!QStringView(u"と及は、，・/ における").contains(folded[i]) && folded[i] != u'(')
            continue;
        const QStringView name = withoutPrefix(QStringView(folded).sliced(from, i - from));
        if (name.size() >= 2 && isMunicipalityName(name))
            parties.push_back({{}, name.toString()});
        else if (i > from && !parties.empty())
            break;
        from = folded.sliced(i).startsWith(u"及び") ? i + 2 : i + 1;
    }
    if (parties.size() < 2)
        parties.clear();
    return parties;
}

} // namespace core::recognise
