// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/municipality.h"
#include "core/model/vision_plan.h"

#include <QString>

#include <set>
#include <vector>

namespace core::model {

/// One cell that a member is asked to fill in (調査票): the value of a KPI, or what it pays for a project, in one year.
struct CollectionRow
{
    /// kpi/LINEAGE/2025/012033 or budget/LINEAGE/2025/012033 (the code of who is asked; without a code the name): found
    /// again in another edition and in another file of the same vision.
    QString key;
    QString project; ///< 事業名, or the field of a KPI that measures one
    QString name;    ///< of the KPI; 事業費
    QString unit;
    int fiscalYear = 0;
    QString known;           ///< what stands in the vision now; empty when nothing does
    bool takesWords = false; ///< there is a place for a source and a remark: of the values of KPIs

    friend bool operator==(const CollectionRow&, const CollectionRow&) = default;
};

/// What a member is asked for a fiscal year: the values of the KPIs of the projects that it takes part in (and, of the
/// core city, of those that measure a field), and its own budget of each of these projects.
[[nodiscard]] std::vector<CollectionRow> collectionRows(const VisionPlan& plan, const Municipality& member,
                                                        MunicipalityId coreCity, int fiscalYear);

/// One row as it came back.
struct CollectionAnswer
{
    QString key;
    QString place; ///< where it stood, for the report: file and row
    QString name;
    QString value; ///< as filled in; empty when it was not
    QString source;
    QString note;
};

/// Taken ones that somebody should look at are doubted as well; refused ones change nothing.
enum class AnswerFate {
    Taken,
    Unchanged,     ///< the vision said so already, or another answer
    Empty,         ///< not filled in
    NotChosen,     ///< another of the answers that differ was chosen
    DoubtedChange, ///< taken: another value stood there before
    DoubtedSize,   ///< taken: more than ten times, or less than a tenth of, the values beside it
    Differs,       ///< several answers to one question differ: none is taken until one is chosen
    RefusedFigure, ///< no figure, or one that cannot be
    RefusedKey,    ///< names nothing of this vision
};

struct AnswerOutcome
{
    AnswerFate fate = AnswerFate::Taken;
    CollectionAnswer answer;
    QString before = {};      ///< what stood there, for DoubtedChange
    QString question = {};    ///< the same for all answers to one question; empty for RefusedKey
    QString member = {};      ///< name of who answered; empty when the key does not say
    bool isContested = false; ///< other answers to its question differ
    bool dropsWords = false;  ///< its source or remark is kept nowhere; never of what was refused
};

struct CollectionOutcome
{
    VisionPlan plan; ///< with what was taken
    std::vector<AnswerOutcome> answers;

    [[nodiscard]] int count(AnswerFate fate) const;
    [[nodiscard]] int taken() const; ///< doubted ones included
};

/// Puts answers into a plan; `members`: those whom the keys may name. A KPI has one value, and all who take part in its
/// project are asked for it: where their answers differ, none is taken but those of `chosen` (places in `answers`; of
/// one question the first). Pure: nothing is stored.
[[nodiscard]] CollectionOutcome takeAnswers(const VisionPlan& plan, const std::vector<Municipality>& members,
                                            const std::vector<CollectionAnswer>& answers,
                                            const std::set<size_t>& chosen = {});

} // namespace core::model
