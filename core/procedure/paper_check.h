// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper_wording.h"
#include "core/model/procedure_case.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace core::procedure {

/// What can be wrong with a paper of the procedure (drafting-rules 7, checks 11, 12, 13 and 17). The comment names what
/// PaperFinding::found and ::expected hold.
enum class PaperFault {
    VariableUnknown,   ///< found: ｛…｝ that nothing stands for
    MunicipalityWrong, ///< found: a municipality that is no party
    PartyMissing,      ///< expected: name of a party
    PartyOrder,        ///< found: 乙と甲; expected: 甲と乙
    DateWrong,         ///< found, expected (empty: none of the days that are kept)
    DateMissing,       ///< expected
    NumberWrong,       ///< found, expected
    LawWrong,          ///< found, expected: the number of the law
    ArticleWrong,      ///< found: an article other than 第252条の2
    ParagraphWrong,    ///< found, expected: the paragraphs cited
    OfficeWrong,       ///< found, expected: 札幌市長
    HeadMissing,       ///< expected: the name of the head in office
    GovernorWrong,     ///< found, expected
    TitleMissing,      ///< expected: title of the agreement
    WordMissing,       ///< expected: words that the paper needs to have its effect
    ActWrong,          ///< found: 変更 in a paper of a conclusion, and the like
    TextDiffers,       ///< found, expected: words on the pages
};

/// What a finding does to its paper. Drafting-rules 7: a paper that contradicts what is kept is not printed (17); the
/// names, days and citations of 11 to 13 are warnings, because offices word their papers differently (5).
enum class PaperSeverity {
    Error,   ///< contradicts what is kept: a number, a day, the title, a party, the text attached
    Warning, ///< may be meant so: the paper is made, and a person should look
};

struct PaperFinding
{
    PaperFault fault{};
    int line = 0; ///< from 1, in the paper; 0: the paper as a whole
    QString found;
    QString expected;
    PaperSeverity severity = PaperSeverity::Error;

    friend bool operator==(const PaperFinding&, const PaperFinding&) = default;
};

/// A paper as it would be printed.
struct CheckedPaper
{
    model::PaperKind kind = model::PaperKind::Bill;
    MunicipalityId party;
    QStringList lines; ///< without what is attached, which page_check.h looks at
};

/// Reads a paper and sets what it says against what is kept. It shares no code with what writes papers: names, days,
/// numbers and citations are found in the words. What stands behind 「提案理由」 is told as a warning at most: the
/// reason may speak of other days, places and laws. `municipalities`: all names that the file knows. Pure.
[[nodiscard]] std::vector<PaperFinding> checkPaper(const CheckedPaper& paper, const model::ProcedureCase& one,
                                                   const QStringList& municipalities, QDate today);

/// The step that a paper is for: 議案 of Bill.
[[nodiscard]] model::StepKind stepOf(const CheckedPaper& paper);

/// The line, from 1, at which the reason of a bill begins; 0: it has none.
[[nodiscard]] int reasonLine(const CheckedPaper& paper);

/// Whether one of them keeps the paper from being made.
[[nodiscard]] bool hasError(const std::vector<PaperFinding>& findings);

} // namespace core::procedure
