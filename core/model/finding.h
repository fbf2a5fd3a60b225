// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace core::model {

enum class Severity { Info, Warning, Error };

/// Something noticed while a document was read (指摘). The wording of the source is never changed because of it.
enum class FindingCode {
    // Damage that was repaired by joining or dropping (document-formats 11)
    RowTornByPage,        ///< a row cut at a page end was joined again
    SentenceBrokenByPage, ///< a sentence broken by a blank line was joined again
    HardWrapJoined,       ///< args: number of lines joined
    WrapSpaceRemoved,     ///< a space inside a word, left by a line wrap, was removed
    LetterSpacingClosed,  ///< a space between nearly all characters was closed up
    SingleLineSplit,      ///< the whole document on one line was split at its heads
    MarkupRemoved,        ///< args: the tag
    SiteTextDropped,      ///< a line of the web site, not of the document
    FooterDropped,        ///< the foot of an 例規集 page
    // The shape of the document
    CoverPageFound, ///< a cover page before the title
    TitleMissing,
    TitleRepeated,
    PartiesOnOneLine,
    HeadingSpaced, ///< 「附 則」
    TableAfterSignatures,
    AddressBeforeSymbol, ///< the address stands before 甲, 乙
    ColumnHeadsMissing,  ///< stacked rows without heads above
    RolesInArticles,     ///< the roles stand in the articles themselves
    RolePatternsFound,   ///< the role sentences follow known patterns; args: number of cells
    SupplementaryHeadingMissing,
    EffectiveDateMissing,
    ClosingMissing,
    SignaturesMissing,
    PartiesUndefined, ///< no 甲, 乙 defined
    CaptionMissing,   ///< an article without caption among captioned ones
    ParagraphNumberMissing,
    NumberGap,      ///< args: the number expected, the number found
    NumberRepeated, ///< args: the number
    CopiesDiffer,   ///< args: copies, parties
    TemplateBlank,  ///< 〇〇, ○○○, 第○条
    BlankDay,       ///< 「6月 日」
    // Doubtful wording, kept
    MixedPunctuation,   ///< args: count of 、, count of ，
    MixedBrackets,      ///< args: the bracketed words
    DoubtfulName,       ///< args: the name
    DoubtfulWording,    ///< args: as written, what may be meant
    SpellingsDiffer,    ///< two spellings of one word in one text; args: as written, the other
    SentenceGapMissing, ///< sentences of a cell joined without the space used elsewhere
    BlackedOut,         ///< xx, xxxx
    RubyDebris,         ///< furigana printed into the line
    EraYearOne,         ///< 「1年」 for 元年
    DateBeyondEra,      ///< a date past the end of its era, kept as written
    DateImpossible,
    // Left over
    TextUnplaced,        ///< kept as text because nothing else fits
    TableFlattened,      ///< cells whose columns cannot be told
    CellsMissing,        ///< a row with fewer cells than its table
    CellsExtra,          ///< a row with more cells than its table
    DuplicateInitiative, ///< args: the name
};

/// Where: line and column count from 1 in the source document; line 0 means "the whole document".
struct Finding
{
    FindingCode code{};
    Severity severity = Severity::Info;
    int line = 0;
    int column = 0;
    QString text;     ///< the words of the source that it is about
    QStringList args; ///< for the sentence, as the code documents

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// The name that the JSON uses: "row-torn-by-page".
[[nodiscard]] QString codeName(FindingCode code);
/// "info", "warning", "error".
[[nodiscard]] QString severityName(Severity severity);
/// Every code, for tests and for the table of sentences.
[[nodiscard]] const std::vector<FindingCode>& allFindingCodes();

} // namespace core::model
