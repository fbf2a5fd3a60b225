// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing.h"

#include "core/base/calendar.h"
#include "core/print/forms/signed_copy.h"
#include "core/print/pdf/pdf_writer.h"

#include <QtConcurrent>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace core;

namespace app {

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

Result<void> makePdf(const PrintJob& job, const print::FontSet& fonts, Task& task)
{
    const auto layout = print::layoutSignedCopy(job.text, print::PageSetup(), fonts, &task, imprintOf(job.digest));
    if (!layout)
        return layout.error();
    print::PdfMetadata metadata;
    metadata.title = model::title(job.text);
    return print::writePdf(*layout, metadata, job.path, &task);
}

} // namespace

QStringList formNames()
{
    return {u"signed-copy"_s};
}

QString pdfNameFor(const model::AgreementText& text, const QString& coreCity, const QString& member)
{
    QString name = u"連携協約_"_s + coreCity + u'・' + member;
    if (text.signedOn)
        name += u'_' + toEraDate(*text.signedOn);
    for (QChar& unit : name) {
        // Names come from documents: nothing in them may leave the folder or upset Windows.
        if (unit < u' ' || QStringView(u"/\\:*?\"<>|").contains(unit))
            unit = u'_';
    }
    return name + u".pdf"_s;
}

Result<void> printSignedCopies(const std::vector<PrintJob>& jobs, Task& task)
{
    const auto fonts = print::FontSet::loadDefault();
    if (!fonts)
        return fonts.error();
    const int total = static_cast<int>(jobs.size());
    std::atomic<int> done = 0;
    const auto run = [&](const PrintJob& job) -> Result<void> {
        if (task.isCancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        auto made = makePdf(job, *fonts, task);
        task.report(++done, total);
        return made;
    };
    if (jobs.size() == 1)
        return run(jobs.front());
    const auto results = QtConcurrent::blockingMapped<QList<Result<void>>>(jobs, run);
    for (const Result<void>& result : results) {
        if (!result)
            return result.error();
    }
    return {};
}

} // namespace app
