// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/revision.h"

#include <QDateTime>
#include <QString>

namespace core::model {

/// One paper that was printed or saved as PDF, as 発行台帳 lists it (ui.md 11.24). It names the text in words, so that
/// it stays true whatever becomes of the agreement.
struct IssuedPaper
{
    enum class Target { Pdf, Printer };

    qint64 id = 0;
    QDateTime issuedAt; ///< UTC
    QString person;
    QString form;                                       ///< as the command line names it: signed-copy, comparison …
    QString title;                                      ///< of the text
    QString parties;                                    ///< 札幌市・小樽市
    int revisionNumber = 0;                             ///< 0: not known
    RevisionState revisionState = RevisionState::Draft; ///< when it was issued
    Target target = Target::Pdf;
    QString targetName; ///< the file, or the printer
    int pages = 0;      ///< of one copy; 0: not known
    int copies = 1;
    QString digest; ///< SHA-256 of the PDF file, 64 digits; empty for a printer

    friend bool operator==(const IssuedPaper&, const IssuedPaper&) = default;
};

} // namespace core::model
