// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/writer/instrument_frame.h"

using namespace Qt::StringLiterals;

namespace core::amend {

QString blankDay()
{
    return u"令和　年　月　日"_s;
}

QString frameLine(int level, const QString& words)
{
    return QString(level, u'\u3000') + words;
}

QString partiesOf(const model::AgreementText& text)
{
    QStringList names;
    for (const model::Party& party : text.parties) {
        if (party.name.isEmpty())
            return {};
        names.append(party.symbol.isEmpty() ? party.name : u"%1（以下「%2」という。）"_s.arg(party.name, party.symbol));
    }
    if (names.size() < 2)
        return {};
    const QString last = names.takeLast();
    return names.join(u'、') + u"及び"_s + last;
}

QString symbolsOf(const model::AgreementText& text)
{
    QStringList symbols;
    for (const model::Party& party : text.parties)
        symbols.append(party.symbol.isEmpty() ? party.name : party.symbol);
    if (symbols.size() < 2)
        return {};
    const QString last = symbols.takeLast();
    return symbols.join(u'、') + u"及び"_s + last;
}

QString effectSentence(const QString& day, const HouseStyle& house)
{
    return frameLine(1, u"この%1は、%2から施行する。"_s.arg(house.instrument, day));
}

QStringList frameEnd(const model::AgreementText& before, const HouseStyle& house)
{
    QStringList lines{QString(), frameLine(3, u"附　則"_s), effectSentence(blankDay(), house)};
    const QString symbols = symbolsOf(before);
    if (symbols.isEmpty())
        return lines;
    const int copies = static_cast<int>(before.parties.size());
    lines +=
        {QString(),
         frameLine(1, u"この%1の締結を証するため、本書%2通を作成し、%3が記名押印の上、各自その%4通を保有する。"_s.arg(
                          house.instrument, model::countWords(copies, house.numbers), symbols,
                          model::countWords(1, house.numbers)))};
    return lines;
}

} // namespace core::amend
