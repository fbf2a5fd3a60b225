// SPDX-License-Identifier: GPL-3.0-or-later
// The part of VisionPage that sends collection sheets out and reads them back.
#include "ui/common/background_task.h"
#include "ui/common/file_prompt.h"
#include "ui/common/task_strip.h"
#include "ui/vision/answers_dialog.h"
#include "ui/vision/vision_page.h"

#include "core/base/file_names.h"
#include "core/exchange/collection_sheet.h"
#include "core/store/municipality_store.h"
#include "core/store/registry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::vision {

namespace {

struct SheetFile
{
    QString path;
    exchange::CollectionSheet sheet;
};

/// The answers of several sheets, or a workbook among them that is none.
struct ReadSheets
{
    std::vector<model::CollectionAnswer> answers;
    QString other; ///< its path; empty when all were collection sheets
};

/// The year that is asked for: the last that is over, within the period.
int collectedYear(const store::VisionSnapshot& vision)
{
    const std::vector<int> years = model::fiscalYearsOf(vision.plan.vision);
    return years.empty() ? 0 : std::clamp(vision.throughYear, years.front(), years.back());
}

SheetFile sheetFor(const store::VisionSnapshot& vision, const model::Municipality& member, const QString& folder)
{
    const int year = collectedYear(vision);
    SheetFile file;
    file.sheet.title =
        vision.plan.vision.title + u'　' + model::fiscalYearName(year) + u"　実績調査票（"_s + member.name + u'）';
    file.sheet.notes = {u"黄色の欄に記入してください。ほかの欄は変更できません。"_s,
                        u"値は数値で、金額は千円で記入してください。該当のない欄は空のままにしてください。"_s,
                        u"値を記入していない行の出典・備考は、取り込めません。"_s};
    file.sheet.rows = model::collectionRows(vision.plan, member, vision.area.coreCity, year);
    file.path = QDir(folder).filePath(safeFileName(file.sheet.title + u".xlsx"_s));
    return file;
}

/// The number of them. What was written before it was stopped goes again: it would be in the way of the next try.
Result<int> writeAll(const std::vector<SheetFile>& files, Task& task)
{
    int done = 0;
    for (const SheetFile& file : files) {
        if (task.isCancelled()) {
            for (int at = 0; at < done; ++at)
                QFile::remove(files[static_cast<size_t>(at)].path);
            return Error{ErrorCode::Cancelled, {}, {}};
        }
        if (auto written = exchange::writeCollectionSheet(file.path, file.sheet); !written)
            return written.error();
        task.report(++done, static_cast<int>(files.size()));
    }
    return done;
}

Result<ReadSheets> readAll(const QStringList& paths, Task& task)
{
    ReadSheets read;
    for (const QString& path : paths) {
        auto answers = exchange::readCollectionSheet(path, task);
        if (task.isCancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        if (!answers)
            return answers.error();
        if (!*answers)
            return ReadSheets{{}, path};
        std::move((*answers)->begin(), (*answers)->end(), std::back_inserter(read.answers));
        task.report(static_cast<int>(paths.indexOf(path)) + 1, static_cast<int>(paths.size()));
    }
    return read;
}

} // namespace

void VisionPage::writeSheets()
{
    if (m_working->isRunning())
        return;
    if (collectedYear(m_vision) == 0) {
        Q_EMIT told(tr("The collection sheets were not written. The period of this vision has no first or no last day. "
                       "Enter them in the form of the vision."));
        return;
    }
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = m_files.folderToSave(this, tr("Write collection sheets into a folder"), documents);
    if (folder.isEmpty())
        return;
    std::vector<SheetFile> files;
    for (const model::Municipality& member : m_vision.members) {
        SheetFile file = sheetFor(m_vision, member, folder);
        // Somebody may have filled it in already.
        if (QFileInfo::exists(file.path)) {
            Q_EMIT failed({ErrorCode::FileExists, {file.path}, {}});
            return;
        }
        if (!file.sheet.rows.empty())
            files.push_back(std::move(file));
    }
    m_strip->setWords(*m_working, tr("The collection sheets are being written…"));
    m_working->start([files](Task& task) { return writeAll(files, task); },
                     [this, folder](const Result<int>& written) {
                         if (!written && written.error().code == ErrorCode::Cancelled) {
                             Q_EMIT told(tr("No collection sheet was written: it was stopped."));
                             return;
                         }
                         if (!written) {
                             Q_EMIT failed(written.error());
                             return;
                         }
                         const int count = *written;
                         Q_EMIT told(tr("%n collection sheets were written into %1.", nullptr, count).arg(folder));
                     });
}

void VisionPage::readSheet()
{
    if (m_working->isRunning())
        return;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QStringList paths = m_files.filesToOpen(this, tr("Read answers in"), documents, tr("Excel (*.xlsx)"));
    if (paths.isEmpty())
        return;
    const auto municipalities = store::MunicipalityStore(m_registry.connection()).all();
    if (!municipalities) {
        Q_EMIT failed(municipalities.error());
        return;
    }
    m_strip->setWords(*m_working, tr("The answers are being read in…"));
    m_working->start(
        [paths](Task& task) { return readAll(paths, task); },
        [this, known = *municipalities](const Result<ReadSheets>& read) {
            if (!read && read.error().code == ErrorCode::Cancelled) {
                Q_EMIT told(tr("No answers were read in: it was stopped."));
                return;
            }
            if (!read) {
                Q_EMIT failed(read.error());
                return;
            }
            if (!read->other.isEmpty()) {
                Q_EMIT told(tr("“%1” was not read in. It is a workbook, but no collection sheet: its heads are not "
                               "there. Choose the collection sheets as they came back; nothing was changed.")
                                .arg(read->other));
                return;
            }
            auto* dialog = new AnswersDialog(m_registry, {m_vision.plan, known, read->answers}, this);
            connect(dialog, &AnswersDialog::failed, this, &VisionPage::failed);
            connect(dialog, &AnswersDialog::told, this, &VisionPage::told);
            dialog->open();
        });
}

} // namespace ui::vision
