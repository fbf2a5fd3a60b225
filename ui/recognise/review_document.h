// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/recognise/recognised_file.h"
#include "ui/recognise/correction.h"

#include <QString>

#include <optional>
#include <vector>

namespace ui::recognise {

enum class Decision {
    Open,
    Accepted,  ///< 採用: the place was read as it is meant
    Rejected,  ///< 却下: it was read wrongly; the document is not taken in like this
    Corrected, ///< 直す: somebody has put the words right; the document is taken in with these
};

/// One document under review: what was read, and what the user has decided about each finding. A plain value.
struct ReviewDocument
{
    QString path;
    std::optional<core::recognise::RecognisedFile> read; ///< none when reading failed
    core::Error error;                                   ///< then the reason
    std::vector<Decision> decisions;                     ///< one for each finding

    [[nodiscard]] static ReviewDocument of(const QString& path, core::Result<core::recognise::RecognisedFile> result);

    [[nodiscard]] QString fileName() const;
    [[nodiscard]] const std::vector<core::model::Finding>& findings() const;
    /// Whether somebody must look at a finding; what was only repaired is information.
    [[nodiscard]] bool isDoubtful(int finding) const;
    [[nodiscard]] int doubtfulCount() const;
    [[nodiscard]] int openCount() const; ///< doubtful and not decided
    [[nodiscard]] int rejectedCount() const;
    /// Read, every doubtful place accepted.
    [[nodiscard]] bool isReady() const;
    /// The next doubtful finding without a decision behind one, from the start again at the end; -1 when none is left.
    [[nodiscard]] int nextOpen(int behind) const;
    /// The provision that a finding stands in: the last one that begins before it. Null when it concerns the whole.
    [[nodiscard]] core::LineageId provisionOf(int finding) const;
    /// Puts the words of a provision right, reads the facts anew and marks the finding as corrected.
    void correct(int finding, const Correction& correction);
};

/// "✕", "△", "・": a sign beside the colour.
[[nodiscard]] QString severitySign(core::model::Severity severity);

} // namespace ui::recognise
