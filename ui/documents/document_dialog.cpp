// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/document_dialog.h"

#include "core/store/document_store.h"
#include "core/store/file_store.h"
#include "core/store/municipality_store.h"
#include "core/store/registry.h"
#include "ui/common/date_field.h"
#include "ui/common/spacing.h"
#include "ui/common/task_strip.h"
#include "ui/documents/file_taker.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::documents {

DocumentDialog::DocumentDialog(store::Registry& registry, FilePrompt& files, model::PublishedDocument document,
                               QWidget* parent)
    : EditDialog(registry, u"document"_s, document.id.isValid() ? tr("The document") : tr("Add a document"), tr("Keep"),
                 parent)
    , m_document(std::move(document))
    , m_kind(new QComboBox(this))
    , m_title(new QLineEdit(this))
    , m_day(new DateField(u"documentDay"_s, tr("Day"), this))
    , m_partner(new QComboBox(this))
    , m_format(new QLineEdit(this))
    , m_size(new QSpinBox(this))
    , m_note(new QPlainTextEdit(this))
    , m_file(new QLabel(this))
    , m_takeIn(new QPushButton(tr("Take a file in…"), this))
    , m_removeFile(new QPushButton(tr("Without file"), this))
    , m_taker(new FileTaker(files, this))
{
    build();
    fill();
    leaveEnterToFields();
    showFile();
    connect(m_taker, &FileTaker::taken, this, &DocumentDialog::takeIn);
    connect(m_taker, &FileTaker::failed, this, &DocumentDialog::failed);
    connect(m_taker, &FileTaker::stopped, this, [this] { tell(tr("No file was taken in: reading was stopped.")); });
    connect(m_taker, &FileTaker::runningChanged, this, [this](bool isRunning) {
        setKeepable(!isRunning);
        m_takeIn->setEnabled(!isRunning);
        if (isRunning)
            m_file->setText(tr("The file is being read…"));
        else
            showFile();
    });
}

void DocumentDialog::build()
{
    m_kind->setEditable(true);
    m_kind->setInsertPolicy(QComboBox::NoInsert);
    m_kind->addItems(model::usualDocumentKinds());
    m_kind->lineEdit()->setObjectName(u"documentKindLine"_s);
    m_kind->lineEdit()->setAccessibleName(tr("Kind"));
    m_kind->lineEdit()->setMaxLength(1000);
    m_title->setMaxLength(1000);
    m_format->setMaxLength(100);
    m_day->setOptional(true);
    m_size->setRange(0, 1'000'000'000);
    m_size->setSpecialValueText(tr("not known"));
    m_size->setSuffix(u" KB"_s);
    m_size->setGroupSeparatorShown(true);
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    addField(*m_kind, u"Kind"_s, tr("Kind"));
    addField(*m_title, u"Title"_s, tr("Title"));
    addRow(tr("Day"), *m_day);
    addField(*m_partner, u"Partner"_s, tr("Concerns"));
    addField(*m_note, u"Note"_s, tr("Remarks"));
    name(*m_file, u"File"_s, tr("File"));
    m_file->setWordWrap(true);
    m_file->setTextFormat(Qt::PlainText);
    name(*m_takeIn, u"TakeIn"_s, m_takeIn->text());
    name(*m_removeFile, u"RemoveFile"_s, m_removeFile->text());
    m_takeIn->setAutoDefault(false);
    m_removeFile->setAutoDefault(false);
    m_takeIn->setToolTip(tr("A file of up to %1 MB is kept in the registry; of a larger one its place is noted.")
                             .arg(model::kLargestInside / 1024 / 1024));
    auto* file = new QWidget(this);
    auto* row = new QHBoxLayout(file);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    row->addWidget(m_file, 1);
    row->addWidget(m_takeIn);
    row->addWidget(m_removeFile);
    addRow(tr("File"), *file);
    addField(*m_format, u"Format"_s, tr("Format as listed"));
    addField(*m_size, u"Size"_s, tr("Size as listed"));
    auto* strip = new TaskStrip(u"document"_s, this);
    m_taker->showIn(*strip);
    addBelow(*strip);
    resize(660, 480);
    connect(m_takeIn, &QPushButton::clicked, this, [this] { m_taker->ask(FileTaker::HowMany::One); });
    connect(m_removeFile, &QPushButton::clicked, this, [this] {
        m_taken.reset();
        m_isFileGone = true;
        showFile();
    });
}

void DocumentDialog::fill()
{
    m_partner->addItem(tr("The whole area"), 0);
    if (const auto all = store::MunicipalityStore(registry().connection()).all()) {
        for (const model::Municipality& one : *all)
            m_partner->addItem(one.name, one.id.value);
    }
    m_partner->setCurrentIndex(qMax(0, m_partner->findData(m_document.partner.value)));
    m_kind->setCurrentText(m_document.kind);
    m_title->setText(m_document.title);
    m_day->setDate(m_document.publishedOn.value_or(QDate()));
    m_format->setText(m_document.format);
    m_size->setValue(m_document.fileSizeKb.value_or(0));
    m_note->setPlainText(m_document.note);
}

void DocumentDialog::showFile()
{
    const bool isKept = m_document.file && !m_isFileGone;
    if (m_taken)
        m_file->setText(FileTaker::wordsOf(m_taken->file));
    else
        m_file->setText(isKept ? FileTaker::wordsOf(*m_document.file) : tr("none"));
    const bool hasFile = m_taken || isKept;
    m_removeFile->setEnabled(hasFile);
    // The file itself tells them.
    m_format->setEnabled(!hasFile);
    m_size->setEnabled(!hasFile);
}

void DocumentDialog::takeIn(const std::vector<model::TakenFile>& files)
{
    m_taken = files.front();
    m_isFileGone = false;
    if (m_title->text().trimmed().isEmpty())
        m_title->setText(QFileInfo(m_taken->file.name).completeBaseName());
    showFile();
    tell({});
    if (!m_taken->file.isInside()) {
        tell(tr("The file has more than %1 MB. It stays where it is, and its place and digest are noted.")
                 .arg(model::kLargestInside / 1024 / 1024));
    }
}

Result<void> DocumentDialog::writeDocument(model::PublishedDocument wanted)
{
    store::Connection& connection = registry().connection();
    if (m_taken) {
        const auto file = store::FileStore(connection).add(*m_taken);
        if (!file)
            return file.error();
        wanted.file = m_taken->file;
        wanted.file->id = *file;
    }
    store::DocumentStore store(connection);
    if (wanted.id.isValid())
        return store.change(wanted);
    const auto added = store.add(wanted);
    return added ? Result<void>() : Result<void>(added.error());
}

void DocumentDialog::keep()
{
    model::PublishedDocument wanted = m_document;
    wanted.kind = m_kind->currentText().trimmed();
    wanted.title = m_title->text().trimmed();
    wanted.partner = MunicipalityId{m_partner->currentData().toLongLong()};
    wanted.note = m_note->toPlainText().trimmed();
    if (m_isFileGone)
        wanted.file.reset();
    const bool hasFile = m_taken || wanted.file;
    if (hasFile) {
        wanted.format.clear();
        wanted.fileSizeKb.reset();
    } else {
        wanted.format = m_format->text().trimmed();
        wanted.fileSizeKb = m_size->value() > 0 ? std::optional(m_size->value()) : std::nullopt;
    }
    if (wanted.title.isEmpty()) {
        tell(tr("A document needs a title."));
        return;
    }
    if (!m_day->isGood()) {
        tell(tr("The day cannot be read. Write it like R6.4.1, or leave the field empty."));
        return;
    }
    wanted.publishedOn = m_day->date().isValid() ? std::optional(m_day->date()) : std::nullopt;
    if (wanted == m_document && !m_taken && wanted.id.isValid()) {
        accept();
        return;
    }
    write(wanted.id.isValid() ? u"文書を変更"_s : u"文書を追加"_s, [&] { return writeDocument(wanted); });
}

} // namespace ui::documents
