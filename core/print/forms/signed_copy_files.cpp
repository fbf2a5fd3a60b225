// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/forms/signed_copy_files.h"

#include "core/base/calendar.h"
#include "core/base/file_names.h"
#include "core/print/forms/signed_copy.h"
#include "core/print/pdf/pdf_check.h"
#include "core/print/pdf/pdf_writer.h"

#include <QFile>
#include <QThreadPool>
#include <QtConcurrent>

#include <atomic>
#include <numeric>
#include <optional>

using namespace Qt::StringLiterals;

namespace core::print {

namespace {

/// 64 digits in groups of eight, so that two papers can be compared by eye.
QString imprintOf(const QString& digest)
{
    constexpr qsizetype kGroup = 8;
    QString imprint;
    for (qsizetype i = 0; i < digest.size(); i += kGroup)
        imprint += u' ' + digest.mid(i, kGroup);
    return imprint.isEmpty() ? QString() : u"SHA-256"_s + imprint;
}

Result<int> writeFile(const SignedCopyFile& file, const FontSet& fonts, Task* task)
{
    const auto layout = layoutSignedCopy(file.text, file.setup, fonts, task, imprintOf(file.digest));
    if (!layout)
        return layout.error();
    PdfMetadata metadata;
    metadata.title = model::title(file.text);
    if (auto written = writePdf(*layout, metadata, file.path, task); !written)
        return written.error();
    auto pages = pdfPageCount(file.path);
    const auto expected = static_cast<int>(layout->pages.size());
    if (pages && *pages != expected)
        pages = Error{ErrorCode::PrintFailed, {file.path}, u"%1 pages of %2"_s.arg(*pages).arg(expected)};
    if (!pages)
        QFile::remove(file.path); // nobody should sign what could not be read again
    return pages;
}

} // namespace

QString pdfNameFor(const model::AgreementText& text, const QString& coreCity, const QString& member, bool isDraft)
{
    QString name = (isDraft ? u"連携協約（案）_"_s : u"連携協約_"_s) + coreCity + u'・' + member;
    if (text.signedOn && !isDraft)
        name += u'_' + toEraDate(*text.signedOn);
    return safeFileName(name + u".pdf"_s);
}

QString unusedPath(const QDir& folder, const QString& name, const QStringList& taken)
{
    QString path = folder.filePath(name);
    for (int number = 2; taken.contains(path); ++number)
        path = folder.filePath(name.chopped(4) + u" (%1).pdf"_s.arg(number));
    return path;
}

Result<void> ensureReplaceable(const QString& path)
{
    QFile file(path);
    if (!file.exists() || (file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-"))
        return {};
    return Error{ErrorCode::FileExists, {path}, {}};
}

std::vector<Result<int>> writeSignedCopies(const std::vector<SignedCopyFile>& files, Task& task)
{
    const auto fonts = FontSet::loadDefault();
    if (!fonts)
        return std::vector<Result<int>>(files.size(), Result<int>(fonts.error()));
    const auto total = static_cast<int>(files.size());
    std::vector<std::optional<Result<int>>> outcomes(files.size());
    std::atomic<int> done = 0;
    // The task hears of files; only a file that is alone tells its pages.
    Task* const ofPages = files.size() == 1 ? &task : nullptr;
    const auto write = [&](size_t index) {
        if (task.isCancelled())
            outcomes[index] = Error{ErrorCode::Cancelled, {}, {}};
        else
            outcomes[index] = writeFile(files[index], *fonts, ofPages);
        task.report(++done, total);
    };
    if (files.size() == 1) {
        write(0);
    } else {
        std::vector<size_t> indexes(files.size());
        std::iota(indexes.begin(), indexes.end(), size_t{0});
        // A pool of its own: the window is painted with the one that all share.
        QThreadPool workers;
        QtConcurrent::blockingMap(&workers, indexes, [&](const size_t& index) { write(index); });
    }
    std::vector<Result<int>> results;
    results.reserve(outcomes.size());
    for (auto& outcome : outcomes)
        results.push_back(std::move(*outcome));
    return results;
}

} // namespace core::print
