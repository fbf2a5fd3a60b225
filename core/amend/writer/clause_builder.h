// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace core::amend {

/// The verb of a phrase: 改める, 加える, 削る, とする, 繰り下げる, 繰り上げる, 付する.
enum class AmendingVerb { Replace, Insert, Remove, Become, ShiftDown, ShiftUp, Attach };

/// One sentence of an amending text (改正規定) with the new text behind it. Plain values.
struct AmendingClause
{
    QString words;       ///< 「第3条中「A」を「B」に改める。」
    QStringList newText; ///< lines as `show --format text` prints them

    friend bool operator==(const AmendingClause&, const AmendingClause&) = default;
};

/// Words behind a place, with their particle, and their verb: 「「A」を「B」に」 改める.
struct PlacedWords
{
    QString words;
    AmendingVerb verb{};

    friend bool operator==(const PlacedWords&, const PlacedWords&) = default;
};

/// A place whose words change, and where its unit stands in the old text.
struct WordPlace
{
    QString name;     ///< 「第4条第2項」, 「同条第2項」
    QString unit;     ///< its last step: 「第2項」
    int ordinal = -1; ///< units that follow each other in one row have numbers that do; -1: in no row

    friend bool operator==(const WordPlace&, const WordPlace&) = default;
};

/// Puts sentences together: the last verb ends the sentence, earlier ones stand in 連用形 (drafting-rules 1.3).
class ClauseBuilder
{
public:
    /// The words before a verb, with their particle: 「第3条を」, 「同条第2項中「A」を「B」に」.
    void add(const QString& words, AmendingVerb verb);
    /// Words of one place: 「第4条第2項」 + 「「A」を「B」に」 改め …. Where the same words change in neighbouring
    /// units, the places are listed, three and more in a row by their ends; and where sentences that follow each other
    /// change the same words, they become one: 「第2条から第4条までの規定中…」, 「第3条第1項及び第2項、第4条第2項並びに
    /// 第20条中…」 (drafting-rules 1.3).
    void addWords(const WordPlace& place, const std::vector<PlacedWords>& words);
    /// Ends the sentence; does nothing when none was begun.
    void endSentence(const QStringList& newText = {});

    /// The finished sentences of another builder behind those of this one; ends the sentence first.
    void append(const ClauseBuilder& other);

    [[nodiscard]] bool isInSentence() const { return !m_phrases.empty(); }
    [[nodiscard]] const std::vector<AmendingClause>& clauses() const { return m_clauses; }

private:
    /// Units of one parent with the words that change in all of them; without a place any other phrase, alone.
    struct Phrase
    {
        std::vector<WordPlace> places;
        std::vector<PlacedWords> words;
    };
    [[nodiscard]] bool joinsLast(const QString& place, const std::vector<PlacedWords>& words) const;
    [[nodiscard]] QString sentence() const;

    std::vector<Phrase> m_phrases;
    std::vector<std::vector<WordPlace>> m_lastPlaces; ///< of the last sentence where it changes words and no more
    std::vector<PlacedWords> m_lastWords;             ///< and those words
    std::vector<AmendingClause> m_clauses;
};

} // namespace core::amend
