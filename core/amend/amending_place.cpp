// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/amending_place.h"

#include "core/base/width_folding.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace core::amend {

namespace {

/// 「第6条の2」 around a unit; the bare name where there is no number.
QString numbered(const QString& before, const std::vector<int>& number, const QString& unit)
{
    if (number.empty())
        return before + unit;
    QString words = before + u'第' + QString::number(number.front()) + unit;
    for (size_t i = 1; i < number.size(); ++i)
        words += u'の' + QString::number(number[i]);
    return words;
}

QString plainNumber(const std::vector<int>& number)
{
    return number.empty() ? QString() : QString::number(number.front());
}

QString stepWords(const PlaceStep& step)
{
    switch (step.unit) {
    case PlaceUnit::Title:
        return u"題名"_s;
    case PlaceUnit::Contents:
        return u"目次"_s;
    case PlaceUnit::Preamble:
        return u"前文"_s;
    case PlaceUnit::MainProvisions:
        return u"本則"_s;
    case PlaceUnit::Part:
        return numbered({}, step.number, u"編"_s);
    case PlaceUnit::Chapter:
        return numbered({}, step.number, u"章"_s);
    case PlaceUnit::Article:
        return numbered({}, step.number, u"条"_s);
    case PlaceUnit::Paragraph:
        return numbered({}, step.number, u"項"_s);
    case PlaceUnit::Item:
        return numbered({}, step.number, u"号"_s);
    case PlaceUnit::Subitem:
    case PlaceUnit::TablePath:
        return foldWidth(step.words);
    case PlaceUnit::Supplementary:
        return u"附則"_s;
    case PlaceUnit::ClosingClause:
        return u"締結文"_s;
    case PlaceUnit::RoleTable:
        return numbered(u"別表"_s, step.number, {});
    case PlaceUnit::TableNote:
        return u"備考"_s + plainNumber(step.number);
    case PlaceUnit::Form:
        return numbered(u"様式"_s, step.number, u"号"_s) + step.words;
    case PlaceUnit::FormNote:
        return u"（注）"_s + plainNumber(step.number);
    case PlaceUnit::AmendingClause:
        return u"の改正規定"_s;
    }
    return {};
}

QString partWords(PlacePart part)
{
    switch (part) {
    case PlacePart::Whole:
        return {};
    case PlacePart::Caption:
        return u"の見出し"_s;
    case PlacePart::WithCaption:
        return u"（見出しを含む。）"_s;
    case PlacePart::LeadIn:
        return u"各号列記以外の部分"_s;
    case PlacePart::MainClause:
        return u"本文"_s;
    case PlacePart::Proviso:
        return u"ただし書"_s;
    case PlacePart::FirstSentence:
        return u"前段"_s;
    case PlacePart::SecondSentence:
        return u"後段"_s;
    }
    return {};
}

} // namespace

QString placeWords(const Place& place)
{
    QString words;
    for (const PlaceStep& step : place.steps) {
        const QString more = stepWords(step);
        // 「別表第6の1の項」: digits must not run together (drafting-rules 1.6).
        const bool runsTogether = step.unit == PlaceUnit::TablePath && !words.isEmpty() && words.back().isDigit() &&
                                  !more.isEmpty() && more.front().isDigit();
        words += runsTogether ? u'の' + more : more;
    }
    return words + partWords(place.part);
}

QString placeWords(const PlaceRange& range)
{
    const QString first = placeWords(range.first);
    return range.last ? first + u"から"_s + placeWords(*range.last) + u"まで"_s : first;
}

QString placeWords(const std::vector<PlaceRange>& places)
{
    QStringList words;
    for (const PlaceRange& range : places)
        words.append(placeWords(range));
    return words.join(u'、');
}

} // namespace core::amend
