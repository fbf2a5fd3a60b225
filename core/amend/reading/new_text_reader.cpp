// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/reading/new_text_reader.h"

#include "core/amend/cell_lines.h"
#include "core/amend/reading/frame.h"
#include "core/amend/reading/outline_rows.h"
#include "core/amend/reading/provision_lines.h"
#include "core/amend/reading/sentence_cursor.h"
#include "core/base/marker.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::amend {

namespace {

using model::Provision;
using Kind = model::ProvisionKind;

NewTextShape shapeOfPlace(const Place& place)
{
    if (place.part == PlacePart::Caption)
        return NewTextShape::Words;
    if (place.part != PlacePart::Whole)
        return NewTextShape::Words;
    switch (place.steps.back().unit) {
    case PlaceUnit::Article:
    case PlaceUnit::MainProvisions:
        return NewTextShape::Articles;
    case PlaceUnit::Paragraph:
        return NewTextShape::Paragraphs;
    case PlaceUnit::Item:
        return NewTextShape::Items;
    case PlaceUnit::Subitem: {
        const bool isNote = std::any_of(place.steps.begin(), place.steps.end(), [](const PlaceStep& step) {
            return step.unit == PlaceUnit::TableNote || step.unit == PlaceUnit::FormNote;
        });
        return isNote ? NewTextShape::TableLines : NewTextShape::Subitems;
    }
    case PlaceUnit::Supplementary:
        return NewTextShape::Supplementary;
    case PlaceUnit::Title:
    case PlaceUnit::Preamble:
    case PlaceUnit::ClosingClause:
        return NewTextShape::Words;
    case PlaceUnit::RoleTable:
        return NewTextShape::WholeTable;
    case PlaceUnit::TablePath:
    case PlaceUnit::TableNote:
        return NewTextShape::TableLines;
    default:
        return NewTextShape::Other;
    }
}

/// What 「次のように加える」 behind an anchor means: beside it its like, inside it what it holds.
NewTextShape shapeOfInsert(const Insert& insert)
{
    switch (insert.kind) {
    case NewTextKind::Articles:
        return NewTextShape::Articles;
    case NewTextKind::Paragraphs:
        return NewTextShape::Paragraphs;
    case NewTextKind::Items:
        return NewTextShape::Items;
    case NewTextKind::Proviso:
    case NewTextKind::SecondSentence:
        return NewTextShape::Words;
    case NewTextKind::RoleTable:
        return NewTextShape::WholeTable;
    case NewTextKind::Supplementary:
        return NewTextShape::Supplementary;
    case NewTextKind::Chapter:
        return NewTextShape::Other;
    case NewTextKind::AsPlaceSays:
        break;
    }
    if (insert.as)
        return shapeOfPlace(*insert.as);
    if (insert.position != InsertPosition::AtEnd)
        return shapeOfPlace(insert.anchor);
    switch (insert.anchor.steps.back().unit) {
    case PlaceUnit::RoleTable:
    case PlaceUnit::TablePath:
    case PlaceUnit::TableNote:
        return NewTextShape::TableLines;
    case PlaceUnit::Item:
    case PlaceUnit::Subitem:
        return NewTextShape::Subitems;
    case PlaceUnit::Paragraph:
        return NewTextShape::Items;
    case PlaceUnit::MainProvisions:
        return NewTextShape::Articles;
    case PlaceUnit::Supplementary:
    case PlaceUnit::Article:
        return NewTextShape::Paragraphs;
    default:
        return NewTextShape::Other;
    }
}

Kind outermostOf(NewTextShape shape)
{
    switch (shape) {
    case NewTextShape::Articles:
        return Kind::Article;
    case NewTextShape::Items:
        return Kind::Item;
    case NewTextShape::Subitems:
        return Kind::Subitem;
    default:
        return Kind::Paragraph;
    }
}

/// Furigana that was printed into the line (「排水ひ　ひ」), and acts of another sentence that was not told apart.
bool isDebris(const QString& line)
{
    static const QRegularExpression kFurigana(u"([ぁ-ゖ])\u3000\\1$"_s);
    static const QRegularExpression kAct(u"」(?:に改め|を加え|を削)(?:る|り|、|。|$)"_s);
    return kFurigana.match(line).hasMatch() || kAct.match(line).hasMatch();
}

Error unreadable(const Sentence& sentence, const QString& words, int line)
{
    return {ErrorCode::AmendingNewTextUnreadable,
            {QString::number(sentence.number), excerpt(words), QString::number(line)},
            {}};
}

/// A 別表 with words and without one row: its cells were torn apart when the text was extracted. Headings alone are a
/// table that has no rows.
bool isTorn(const QStringList& lines)
{
    const bool hasRow =
        std::any_of(lines.begin(), lines.end(), [](const QString& line) { return cellsOf(line).size() > 1; });
    return !hasRow && std::any_of(lines.begin() + 1, lines.end(),
                                  [](const QString& line) { return !readMarker(line.trimmed()).has_value(); });
}

NewText* newTextOf(Action& action)
{
    if (auto* insert = std::get_if<Insert>(&action))
        return &insert->text;
    if (auto* replace = std::get_if<ReplaceWhole>(&action))
        return &replace->text;
    return nullptr;
}

} // namespace

NewTextShape shapeOfNewText(const Action& action)
{
    if (const auto* insert = std::get_if<Insert>(&action))
        return shapeOfInsert(*insert);
    if (const auto* replace = std::get_if<ReplaceWhole>(&action))
        return shapeOfPlace(replace->places.front().first);
    return NewTextShape::Other;
}

std::vector<Provision> provisionsOf(const QStringList& lines, NewTextShape shape, QString* unplaced)
{
    ProvisionLines reader(outermostOf(shape));
    Provision supplementary = makeProvision(Kind::SupplementaryProvision);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (shape == NewTextShape::Supplementary && i == 0 && isSupplementaryHeading(lines.first())) {
            supplementary.text = lines.first().trimmed();
            continue;
        }
        if (!reader.take(lines.at(i))) {
            *unplaced = lines.at(i);
            return {};
        }
    }
    auto provisions = reader.finish();
    for (Provision& provision : provisions)
        gatherOutlines(provision);
    if (provisions.empty())
        *unplaced = lines.isEmpty() ? QString() : lines.first();
    if (shape != NewTextShape::Supplementary || provisions.empty())
        return provisions;
    supplementary.children = std::move(provisions);
    return {std::move(supplementary)};
}

Result<void> takeNewText(Sentence& sentence, const QStringList& lines, const std::vector<int>& numbers)
{
    const auto numberOf = [&](qsizetype index) {
        return index >= 0 && index < static_cast<qsizetype>(numbers.size()) ? numbers[static_cast<size_t>(index)]
                                                                            : sentence.line;
    };
    Action& action = sentence.instructions.back().action;
    NewText& text = *newTextOf(action);
    const NewTextShape shape = shapeOfNewText(action);
    text.lines = lines;
    text.line = numberOf(0);
    if (lines.isEmpty())
        return unreadable(sentence, sentence.words, sentence.line);
    const QString whole = lines.join(u'\n');
    if (const auto at = unbalancedBracket(whole)) {
        const int lineOfBracket = numberOf(QStringView(whole).first(*at).count(u'\n'));
        return Error{
            ErrorCode::AmendingBracketsUnbalanced,
            {QString::number(sentence.number), excerpt(QStringView(whole).sliced(*at)), QString::number(lineOfBracket)},
            {}};
    }
    if (const auto at = emptyBracket(whole))
        return Error{ErrorCode::AmendingWordsEmpty,
                     {QString::number(sentence.number), excerpt(QStringView(whole).sliced(*at)),
                      QString::number(numberOf(QStringView(whole).first(*at).count(u'\n')))},
                     {}};
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (isDebris(lines.at(i)))
            return unreadable(sentence, lines.at(i), numberOf(i));
    }
    if (shape == NewTextShape::WholeTable && isTorn(lines))
        return unreadable(sentence, lines.value(1, lines.first()), numberOf(lines.size() > 1 ? 1 : 0));
    const bool isText = shape == NewTextShape::Articles || shape == NewTextShape::Paragraphs ||
                        shape == NewTextShape::Items || shape == NewTextShape::Subitems ||
                        shape == NewTextShape::Supplementary;
    if (!isText)
        return {};
    QString unplaced;
    text.provisions = provisionsOf(lines, shape, &unplaced);
    if (text.provisions.empty())
        return unreadable(sentence, unplaced, numberOf(lines.indexOf(unplaced)));
    const auto* insert = std::get_if<Insert>(&action);
    const int found = static_cast<int>(text.provisions.size());
    if (insert != nullptr && insert->count > 0 && insert->count != found)
        return Error{ErrorCode::AmendingCountWrong,
                     {QString::number(sentence.number), QString::number(insert->count), QString::number(found)},
                     {}};
    return {};
}

} // namespace core::amend
