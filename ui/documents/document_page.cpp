// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/document_page.h"

#include "core/base/calendar.h"
#include "core/store/document_store.h"
#include "core/store/metro_area_store.h"
#include "core/store/municipality_store.h"
#include "core/store/registry.h"
#include "ui/common/error_sentences.h"
#include "ui/common/file_prompt.h"
#include "ui/common/reload_when_seen.h"
#include "ui/common/spacing.h"
#include "ui/common/task_strip.h"
#include "ui/documents/document_dialog.h"
#include "ui/documents/entry_model.h"
#include "ui/documents/file_taker.h"
#include "ui/documents/list_frame.h"
#include "ui/documents/publication_dialog.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::documents {

namespace {

/// As pages write it: PDF　2.2MB; what is only listed stands in brackets, for there is nothing to open.
QString fileCell(const model::PublishedDocument& document)
{
    if (document.file) {
        const QString format = model::formatWord(document.file->name);
        const QString size = model::sizeWords(document.file->size);
        const QString words = format.isEmpty() ? size : format + u'　' + size;
        return document.file->isInside() ? words : DocumentPage::tr("%1 (outside)").arg(words);
    }
    if (document.format.isEmpty() && !document.fileSizeKb)
        return u"－"_s;
    const QString size =
        document.fileSizeKb ? u"　"_s + QLocale(QLocale::Japanese).toString(*document.fileSizeKb) + u"KB"_s : QString();
    return u'（' + document.format + size + u'）';
}

bool isEarlier(const model::PublishedDocument& one, const model::PublishedDocument& other)
{
    if (one.publishedOn.has_value() != other.publishedOn.has_value())
        return one.publishedOn.has_value();
    return one.publishedOn && *one.publishedOn < *other.publishedOn;
}

} // namespace

DocumentPage::DocumentPage(store::Registry& registry, FilePrompt& files, PaperCopies copies, QWidget* parent)
    : QWidget(parent)
    , m_registry(registry)
    , m_files(files)
    , m_copies(std::move(copies))
    , m_model(
          new EntryModel({tr("Day"), tr("Kind"), tr("Title"), tr("Concerns"), tr("File"), tr("Remarks")}, Title, this))
    , m_frame(new ListFrame(u"documents"_s, tr("Documents"), m_model, this))
    , m_acts(new KeptFileActs(registry, files, this))
    , m_strip(new TaskStrip(u"documents"_s, this))
    , m_follow(new ReloadWhenSeen(registry, *this,
                                  changesOf({u"published_document", u"kept_file", u"metro_area", u"municipality"}),
                                  [this] { reload(); }))
{
    setObjectName(u"documentPage"_s);
    setAccessibleName(tr("Documents"));
    arrange();
    connect(m_frame, &ListFrame::areaChanged, this, &DocumentPage::reload);
    connect(m_frame, &ListFrame::rowChanged, this, &DocumentPage::showDetails);
    connect(m_frame, &ListFrame::rowActivated, this, [this] {
        if (const auto* document = current(); document != nullptr && m_edit->isEnabled())
            edit(*document);
    });
    connect(m_acts, &KeptFileActs::failed, this, &DocumentPage::failed);
    connect(m_acts, &KeptFileActs::told, this, &DocumentPage::told);
    connect(&m_task, &BackgroundTask::runningChanged, this, &DocumentPage::updateActs);
    m_strip->watch(m_task, tr("The publication page is being written…"));
    m_acts->showIn(*m_strip);
    reload();
}

void DocumentPage::arrange()
{
    m_add = m_frame->addButton(tr("Add a document…"), u"Add"_s);
    m_edit = m_frame->addButton(tr("Change…"), u"Edit"_s);
    m_remove = m_frame->addButton(tr("Remove"), u"Remove"_s);
    m_frame->addStretch();
    m_publish = m_frame->addButton(tr("Write the publication page…"), u"Publish"_s);
    // Beside what is told of the file, so that the bar above leaves the tree its room.
    m_open = m_frame->addFileButton(tr("Open the file"), u"Open"_s);
    m_saveCopy = m_frame->addFileButton(tr("Write the file out…"), u"SaveCopy"_s);
    m_frame->setEmptyWords(tr("No document is registered yet. What the office has published is kept here with its "
                              "file."),
                           tr("Add a document…"));
    connect(m_add, &QPushButton::clicked, this, &DocumentPage::add);
    connect(m_frame->emptyButton(), &QPushButton::clicked, this, &DocumentPage::add);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const auto* document = current())
            edit(*document);
    });
    connect(m_remove, &QPushButton::clicked, this, &DocumentPage::remove);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const auto* document = current(); document != nullptr && document->file)
            m_acts->open(*document->file);
    });
    connect(m_saveCopy, &QPushButton::clicked, this, [this] {
        if (const auto* document = current(); document != nullptr && document->file)
            m_acts->saveCopy(*document->file);
    });
    connect(m_publish, &QPushButton::clicked, this, &DocumentPage::publish);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_frame, 1);
    m_strip->setContentsMargins(kWideGap, 0, kWideGap, kWideGap);
    column->addWidget(m_strip);
    setFocusProxy(m_frame);
}

void DocumentPage::setAsOf(QDate day)
{
    if (day == m_asOf)
        return;
    m_asOf = day;
    reload();
}

void DocumentPage::setArea(MetroAreaId area)
{
    m_follow->catchUp();
    m_frame->setArea(area);
}

void DocumentPage::reload()
{
    m_frame->loadAreas(m_registry);
    const auto all = store::DocumentStore(m_registry.connection()).documents(m_frame->area());
    const auto municipalities = store::MunicipalityStore(m_registry.connection()).all();
    if (!all || !municipalities) {
        Q_EMIT failed(all ? municipalities.error() : all.error());
        return;
    }
    QHash<qint64, QString> names;
    for (const model::Municipality& one : *municipalities)
        names.insert(one.id.value, one.name);
    const auto* chosen = current();
    const DocumentId before = chosen != nullptr ? chosen->id : DocumentId();
    const int rowBefore = m_frame->currentRow();
    m_documents.clear();
    for (const model::PublishedDocument& document : *all) {
        const bool isLater = m_asOf.isValid() && document.publishedOn && *document.publishedOn > m_asOf;
        if (m_frame->area().isValid() && !isLater)
            m_documents.push_back(document);
    }
    std::stable_sort(m_documents.begin(), m_documents.end(), isEarlier);
    std::vector<QStringList> rows;
    for (const model::PublishedDocument& document : m_documents) {
        rows.push_back({document.publishedOn ? toEraDate(*document.publishedOn) : u"－"_s, document.kind,
                        document.title, names.value(document.partner.value, u"－"_s), fileCell(document),
                        document.note});
    }
    m_model->setRows(std::move(rows));
    const auto same = std::find_if(m_documents.begin(), m_documents.end(),
                                   [&](const model::PublishedDocument& one) { return one.id == before; });
    m_frame->showRow(same != m_documents.end() ? static_cast<int>(same - m_documents.begin()) : rowBefore);
}

const model::PublishedDocument* DocumentPage::current() const
{
    const int row = m_frame->currentRow();
    return row >= 0 && row < static_cast<int>(m_documents.size()) ? &m_documents[static_cast<size_t>(row)] : nullptr;
}

void DocumentPage::showDetails()
{
    QStringList lines;
    if (const auto* document = current()) {
        lines.append(document->title);
        if (document->file) {
            lines.append(tr("File: %1").arg(FileTaker::wordsOf(*document->file)));
            lines.append(tr("SHA-256: %1").arg(document->file->digest));
        } else {
            lines.append(tr("Its file is not in the registry. “Change” takes it in."));
        }
        if (!document->note.isEmpty())
            lines.append(document->note);
    }
    m_frame->setDetails(lines.join(u'\n'));
    updateActs();
}

void DocumentPage::updateActs()
{
    const bool isEditable = !m_registry.isReadOnly() && !m_asOf.isValid() && m_frame->area().isValid();
    const auto* document = current();
    const bool hasFile = document != nullptr && document->file.has_value();
    m_add->setEnabled(isEditable);
    m_frame->emptyButton()->setEnabled(isEditable);
    m_edit->setEnabled(isEditable && document != nullptr);
    m_remove->setEnabled(isEditable && document != nullptr);
    m_open->setEnabled(hasFile);
    m_saveCopy->setEnabled(hasFile);
    m_publish->setEnabled(m_frame->area().isValid() && !m_asOf.isValid() && !m_task.isRunning());
}

void DocumentPage::add()
{
    model::PublishedDocument document;
    document.area = m_frame->area();
    edit(document);
}

void DocumentPage::edit(const model::PublishedDocument& document)
{
    auto* dialog = new DocumentDialog(m_registry, m_files, document, this);
    connect(dialog, &DocumentDialog::failed, this, &DocumentPage::failed);
    dialog->open();
}

void DocumentPage::remove()
{
    const auto* document = current();
    if (document == nullptr)
        return;
    const QString title = document->title;
    const auto removed = m_registry.edit(
        u"文書を削除"_s, [&] { return store::DocumentStore(m_registry.connection()).remove(document->id); });
    if (removed)
        Q_EMIT told(tr("“%1” was removed. “Undo” brings it back.").arg(title));
    else
        Q_EMIT failed(removed.error());
}

void DocumentPage::publish()
{
    const auto area = store::MetroAreaStore(m_registry.connection()).area(m_frame->area());
    if (!area || !*area) {
        Q_EMIT failed(area ? Error{ErrorCode::AreaUnknown, {}, {}} : area.error());
        return;
    }
    const QString folder =
        m_files.folderToSave(this, tr("Folder for the publication page"), QFileInfo(m_registry.path()).absolutePath());
    if (folder.isEmpty())
        return;
    auto plan = planPublication(m_registry.connection(), **area, QDate::currentDate(), m_copies);
    if (!plan) {
        Q_EMIT failed(plan.error());
        return;
    }
    auto* dialog = new PublicationDialog(*plan, folder, this);
    connect(dialog, &QDialog::accepted, this, [this, plan = *plan, folder] { write(plan, folder); });
    dialog->open();
}

void DocumentPage::write(const PublicationPlan& plan, const QString& folder)
{
    m_task.start([plan, folder](Task& task) { return writePublication(plan, folder, task); },
                 [this](const Result<PublicationOutcome>& outcome) {
                     if (outcome)
                         tellOutcome(*outcome);
                     else
                         Q_EMIT failed(outcome.error());
                 });
}

void DocumentPage::tellOutcome(const PublicationOutcome& outcome)
{
    QString words =
        tr("The page and %1 files were written: %2.").arg(outcome.files).arg(QDir::toNativeSeparators(outcome.page));
    if (!outcome.leftOut.empty()) {
        QStringList leftOut;
        for (const LeftOutFile& file : outcome.leftOut)
            leftOut.append(file.title + u"："_s + sentence(file.why));
        words += tr(" These documents stand on it without their file: %1").arg(leftOut.join(u"　"_s));
    }
    if (!outcome.stale.isEmpty()) {
        const int stale = static_cast<int>(outcome.stale.size());
        words +=
            tr(" %1 files of an earlier call are not on the page any more and were left in the folder.").arg(stale);
    }
    Q_EMIT told(words);
}

} // namespace ui::documents
