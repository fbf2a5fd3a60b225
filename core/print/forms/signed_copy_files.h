// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/model/agreement_text.h"
#include "core/print/page/page_setup.h"

#include <QDir>
#include <QString>
#include <QStringList>

#include <vector>

namespace core::print {

/// One PDF to be made: values only, so that a worker can make it.
struct SignedCopyFile
{
    model::AgreementText text;
    QString path;
    PageSetup setup;
    QString digest = {}; ///< of the signed text, to be printed below the page numbers; empty: none
};

/// A file name for the signed copy of an agreement that every file system takes:
/// 連携協約_札幌市・小樽市_平成31年3月29日.pdf.
/// A draft: 連携協約（案）_札幌市・小樽市.pdf.
[[nodiscard]] QString pdfNameFor(const model::AgreementText& text, const QString& coreCity, const QString& member,
                                 bool isDraft);

/// The path of a name in a folder; two agreements of one pair and day get names of their own: "… (2).pdf".
[[nodiscard]] QString unusedPath(const QDir& folder, const QString& name, const QStringList& taken);

/// Whether a path may be written: nothing is there, or a PDF, which an earlier print has made. Any other file is never
/// replaced. Error: FileExists (path).
[[nodiscard]] Result<void> ensureReplaceable(const QString& path);

/// Makes all PDFs on all cores; each is written whole or not at all, and then opened again and its pages counted. One
/// outcome for each file in their order: the number of its pages. The task hears of every file and is asked before
/// each (Cancelled). Errors of a file: those of layoutSignedCopy() and writePdf(), PrintFailed (path) when the pages
/// that stand in it are not those laid out. Safe from any thread; needs no application object.
[[nodiscard]] std::vector<Result<int>> writeSignedCopies(const std::vector<SignedCopyFile>& files, Task& task);

} // namespace core::print
