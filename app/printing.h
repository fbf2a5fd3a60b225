// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/model/agreement_text.h"

#include <QString>

#include <vector>

namespace app {

/// One PDF to be made: values only, so that a worker can make it.
struct PrintJob
{
    core::model::AgreementText text;
    QString path;
    QString digest = {}; ///< of the signed text, to be printed below the page numbers; empty: none
};

/// The forms of printing: "signed-copy" (締結用原本).
[[nodiscard]] QStringList formNames();

/// A file name for the signed copy of an agreement that every file system takes:
/// 連携協約_札幌市・小樽市_平成31年3月29日.pdf.
[[nodiscard]] QString pdfNameFor(const core::model::AgreementText& text, const QString& coreCity,
                                 const QString& member);

/// Makes all PDFs on all cores; each is written whole or not at all. The task hears of every file and is asked before
/// each. The first error in the order of the jobs, if there is one; the files of the other jobs are there all the same.
[[nodiscard]] core::Result<void> printSignedCopies(const std::vector<PrintJob>& jobs, core::Task& task);

} // namespace app
