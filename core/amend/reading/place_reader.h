// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/amend/reading/place_memory.h"
#include "core/amend/reading/sentence_cursor.h"

#include <optional>
#include <vector>

namespace core::amend {

/// Reads places (drafting-rules 1.3, 1.6): 第3条第2項第1号ア, 同項ただし書, 附則第2項, 別表(3)アの表地域医療の項,
/// lists of them, and rows 「第2条から第4条まで」. What a relative place leaves out comes from the unit named last.
class PlaceReader
{
public:
    PlaceReader(SentenceCursor& cursor, PlaceMemory& memory)
        : m_cursor(cursor)
        , m_memory(memory)
    {
    }

    /// One place; the cursor stays where it is when none stands there. The memory is not told.
    [[nodiscard]] std::optional<Place> readPlace();
    /// Places joined by 及び, 並びに, 、 and から…まで. The memory is told each. Empty when none stands there.
    [[nodiscard]] std::vector<PlaceRange> readPlaces();

    /// Words that go on with 「…中」 stand below it until another unit is named from the outside.
    void standBelow(const Place& base) { m_base = base; }
    void leaveBase() { m_base.reset(); }

private:
    [[nodiscard]] std::optional<Place> readHead();
    [[nodiscard]] std::optional<Place> readSame();
    [[nodiscard]] std::optional<Place> readPrevious();
    [[nodiscard]] std::optional<Place> readNumbered();
    [[nodiscard]] std::optional<Place> readRoleTable();
    [[nodiscard]] std::optional<Place> readForm();
    [[nodiscard]] std::optional<Place> readMarked();
    [[nodiscard]] std::optional<Place> readBelowTable();
    [[nodiscard]] std::optional<Place> readNextBelowTable();
    [[nodiscard]] std::optional<Place> readNoteOf(const Place& owner);
    [[nodiscard]] std::optional<Place> readBareNote();
    void readSteps(Place& place);
    void readMarks(Place& place);
    void readPart(Place& place);
    void readAmendingClause(Place& place);
    void readTablePath(Place& place);
    [[nodiscard]] bool takePathWords(QString* words);
    [[nodiscard]] bool seesActOnPlace();
    /// The last place without its steps from those units on.
    [[nodiscard]] Place lastAbove(std::initializer_list<PlaceUnit> units) const;
    [[nodiscard]] std::optional<PlaceRange> readRange();
    void shareCaption(std::vector<PlaceRange>& places) const;

    SentenceCursor& m_cursor;
    PlaceMemory& m_memory;
    std::optional<Place> m_base;
    bool m_isInList = false; ///< behind 及び, 、 or から: a bare row stands in the table of the one before it
};

} // namespace core::amend
