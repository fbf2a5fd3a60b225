// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/applied_text.h"

#include "core/amend/apply/comparison_table.h"
#include "core/amend/apply/restatement.h"
#include "core/amend/apply/sentence_applier.h"
#include "core/amend/reading/place_memory.h"

#include <algorithm>
#include <utility>

namespace core::amend {

namespace {

/// Numbers that earlier sentences have changed: an old one used afterwards is told by its new one (drafting-rules
/// 1.9.8).
class ChangedNumbers
{
public:
    void note(const Sentence& sentence)
    {
        for (const Instruction& instruction : sentence.instructions) {
            if (const auto* move = std::get_if<Move>(&instruction.action))
                m_moves.emplace_back(PlaceRange{move->from, std::nullopt}, placeWords(move->to));
            else if (const auto* shift = std::get_if<Shift>(&instruction.action))
                m_shifts.push_back(*shift);
        }
    }

    /// The same error, or a better one where the place that is unknown had its number changed.
    [[nodiscard]] Error explain(const Error& error) const
    {
        if (error.code != ErrorCode::AmendingPlaceUnknown)
            return error;
        const QString place = error.args.value(1);
        for (auto move = m_moves.rbegin(); move != m_moves.rend(); ++move) {
            const QString old = placeWords(move->first.first);
            if (place.startsWith(old) && !isDigitAt(place, old.size()))
                return changed(error, move->second + place.mid(old.size()));
        }
        for (const Shift& shift : m_shifts) {
            if (const auto now = shifted(shift, place))
                return changed(error, *now);
        }
        return error;
    }

private:
    static bool isDigitAt(const QString& words, qsizetype at)
    {
        return at < words.size() && (words[at].isDigit() || words[at] == u'の');
    }

    static Error changed(const Error& error, const QString& now)
    {
        return {ErrorCode::AmendingNumberChanged, {error.args.value(0), error.args.value(1), now}, {}};
    }

    static std::optional<QString> shifted(const Shift& shift, const QString& place)
    {
        if (!shift.places.last || shift.places.first.steps.back().number.empty())
            return std::nullopt;
        Place old = shift.places.first;
        Place now = old;
        int& number = old.steps.back().number.front();
        static constexpr int kLongestBlock = 1000;
        const int last = std::min(shift.places.last->steps.back().number.front(), number + kLongestBlock);
        for (; number <= last; ++number) {
            const QString words = placeWords(old);
            if (!place.startsWith(words) || isDigitAt(place, words.size()))
                continue;
            now.steps.back().number.front() = number + shift.by;
            return placeWords(now) + place.mid(words.size());
        }
        return std::nullopt;
    }

    std::vector<std::pair<PlaceRange, QString>> m_moves;
    std::vector<Shift> m_shifts;
};

SentenceOutcome outcomeOf(const Sentence& sentence)
{
    return {sentence.number, sentence.line, sentence.words, SentenceState::NotApplied, std::nullopt};
}

/// Applies as far as it goes. The tree is the new text when the last outcome is Applied.
std::vector<SentenceOutcome> run(model::Provision& root, const AmendingText& text, const WholeTextReader& readWholeText)
{
    std::vector<SentenceOutcome> outcomes;
    if (text.form != AmendingForm::Instruction) {
        return text.form == AmendingForm::ComparisonTable ? applyComparisonTable(root, text.units)
                                                          : applyRestatement(root, text, readWholeText);
    }
    for (const Sentence& sentence : text.sentences)
        outcomes.push_back(outcomeOf(sentence));
    const TextWidths widths = TextWidths::of(root);
    ChangedNumbers changed;
    for (size_t i = 0; i < text.sentences.size(); ++i) {
        auto applied = SentenceApplier(root, widths).apply(text.sentences[i]);
        if (!applied) {
            outcomes[i].state = SentenceState::Mismatch;
            outcomes[i].cause = changed.explain(applied.error());
            break;
        }
        outcomes[i].state = SentenceState::Applied;
        changed.note(text.sentences[i]);
    }
    return outcomes;
}

} // namespace

Result<AppliedText> applyAmendingText(const model::Provision& root, const AmendingText& text,
                                      const WholeTextReader& readWholeText)
{
    AppliedText applied{root, {}, false};
    applied.sentences = run(applied.root, text, readWholeText);
    for (const SentenceOutcome& outcome : applied.sentences) {
        if (outcome.cause)
            return *outcome.cause;
    }
    applied.isAbolished = std::any_of(text.sentences.begin(), text.sentences.end(), [](const Sentence& sentence) {
        return std::any_of(
            sentence.instructions.begin(), sentence.instructions.end(),
            [](const Instruction& instruction) { return std::holds_alternative<Abolish>(instruction.action); });
    });
    return applied;
}

std::vector<SentenceOutcome> trySentences(const model::Provision& root, const AmendingText& text,
                                          const WholeTextReader& readWholeText)
{
    model::Provision copy = root;
    return run(copy, text, readWholeText);
}

} // namespace core::amend
