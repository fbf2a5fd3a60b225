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
    ActWrong,          ///< found: 変更 in a paper of a conclusion, or the reverse
    TextDiffers,       ///< found, expected: a line of the attached text
};

struct PaperFinding
{
    PaperFault fault{};
    int line = 0; ///< from 1, in the paper or (TextDiffers) in the attached text; 0: the paper as a whole
    QString found;
    QString expected;

    friend bool operator==(const PaperFinding&, const PaperFinding&) = default;
};

/// A paper as it would be printed.
struct CheckedPaper
{
    model::PaperKind kind = model::PaperKind::Bill;
    MunicipalityId party;
    QStringList lines;    ///< its own
    QStringList attached; ///< 別紙, line by line; empty for a report
};

/// Reads a paper and sets what it says against what is kept. It shares no code with what writes papers: names, days,
/// numbers and citations are found in the words. `attached`: what has to be attached; `municipalities`: all names that
/// the file knows. Pure.
[[nodiscard]] std::vector<PaperFinding> checkPaper(const CheckedPaper& paper, const model::ProcedureCase& one,
                                                   const QStringList& attached, const QStringList& municipalities,
                                                   QDate today);

} // namespace core::procedure
