// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/amend/amending_text.h"
#include "core/amend/reading/place_reader.h"

#include <QString>

namespace core::amend {

/// Reads one sentence of an amending text, from its first place to its full stop.
class SentenceReader
{
public:
    /// `number` and `line` are for the instructions and for errors. The memory goes on from the sentence before.
    SentenceReader(const QString& words, int number, int line, PlaceMemory& memory);

    [[nodiscard]] Result<Sentence> read();

    /// True when a line begins as a sentence that amends: a place and an act. For telling them from new text.
    [[nodiscard]] static bool beginsSentence(const QString& line, PlaceMemory memory);

private:
    struct PendingChange
    {
        size_t places = 0; ///< index in m_wordPlaces
        WordChange change;
    };
    /// A clause may go on after any of its parts; going on is a loop, because hostile text goes on very long.
    enum class Step { Failed, GoesOn, Closed };

    [[nodiscard]] bool readClause();
    [[nodiscard]] Step readPart();
    [[nodiscard]] Step readBehindPlaces(std::vector<PlaceRange> places);
    [[nodiscard]] bool readBehindObject(const std::vector<PlaceRange>& places);
    [[nodiscard]] bool readShift(const std::vector<PlaceRange>& places);
    [[nodiscard]] bool readMove(const std::vector<PlaceRange>& places);
    [[nodiscard]] bool readRangeMove(const PlaceRange& from, const PlaceRange& to);
    [[nodiscard]] bool readInsertion(const Place& anchor, InsertPosition position);
    [[nodiscard]] bool readInsertionAs(const Place& anchor);
    [[nodiscard]] bool readCaption(const Place& place);
    [[nodiscard]] Step readWordChanges();
    [[nodiscard]] bool readWordChange(std::vector<QString> words, bool* isClosed);
    [[nodiscard]] std::vector<QString> readQuotedList();
    [[nodiscard]] std::optional<QString> readQuoted();
    [[nodiscard]] bool closeChanges(std::initializer_list<WordChangeKind> kinds);
    [[nodiscard]] bool takeVerb(std::initializer_list<QStringView> stems);
    void add(Action action);

    [[nodiscard]] Error unreadable() const;

    SentenceCursor m_cursor;
    PlaceMemory& m_memory;
    PlaceReader m_places;
    Sentence m_sentence;
    std::vector<std::vector<PlaceRange>> m_wordPlaces; ///< of each 「…中」; the last for the quoted words behind it
    std::vector<PendingChange> m_pending;              ///< 「A」を「B」に, whose verb is still to come
    bool m_awaitsNewText = false;
    std::optional<Error> m_error;
};

/// Whether new text must follow the sentence: its last act says 次の or 次のように.
[[nodiscard]] bool awaitsNewText(const Sentence& sentence);

} // namespace core::amend
