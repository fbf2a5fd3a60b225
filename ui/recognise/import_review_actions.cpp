// SPDX-License-Identifier: GPL-3.0-or-later
// What ImportReviewPage does: reading, deciding, taking in.
#include "ui/common/background_task.h"
#include "ui/common/finding_sentences.h"
#include "ui/recognise/correction.h"
#include "ui/recognise/import_review_page.h"
#include "ui/recognise/provision_outline.h"

#include "core/model/provision_place.h"
#include "core/store/registry.h"
#include "core/store/signed_agreement_import.h"

#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::recognise {

namespace {

Result<std::vector<ReviewDocument>> readAll(const QStringList& paths, Task& task)
{
    std::vector<ReviewDocument> documents;
    for (const QString& path : paths) {
        if (task.isCancelled())
            break;
        documents.push_back(ReviewDocument::of(path, core::recognise::recogniseFile(path, &task)));
        task.report(static_cast<int>(documents.size()), static_cast<int>(paths.size()));
    }
    return documents;
}

store::ReadAgreement agreementOf(const ReviewDocument& document)
{
    // What was put right is doubtful no more.
    std::vector<model::Finding> findings;
    for (size_t i = 0; i < document.findings().size(); ++i) {
        if (document.decisions[i] != Decision::Corrected)
            findings.push_back(document.findings()[i]);
    }
    return {document.read->recognised.text, document.fileName(), findings};
}

} // namespace

void ImportReviewPage::read(const QStringList& paths)
{
    m_documents.clear();
    m_shown = -1;
    m_list->clear();
    m_sentence->setText(tr("Reading %n documents…", nullptr, static_cast<int>(paths.size())));
    m_progress->setRange(0, static_cast<int>(paths.size()));
    m_progress->setValue(0);
    m_progress->show();
    m_stack->setCurrentIndex(1);
    m_reading->start([paths](Task& task) { return readAll(paths, task); },
                     [this](Result<std::vector<ReviewDocument>> documents) {
                         if (!documents)
                             Q_EMIT failed(documents.error());
                         takeRead(documents ? std::move(documents).value() : std::vector<ReviewDocument>());
                     });
    showState();
}

void ImportReviewPage::takeRead(std::vector<ReviewDocument> documents)
{
    m_documents = std::move(documents);
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_list->clear();
        for (const ReviewDocument& document : m_documents) {
            auto* item = new QListWidgetItem(documentLine(document), m_list);
            item->setToolTip(document.path);
        }
        m_list->setCurrentRow(m_documents.empty() ? -1 : 0);
        m_list->setVisible(m_documents.size() > 1);
    }
    showDocument(m_documents.empty() ? -1 : 0);
    m_findings->setFocus();
}

void ImportReviewPage::accept()
{
    decide(Decision::Accepted);
}

void ImportReviewPage::reject()
{
    decide(Decision::Rejected);
}

void ImportReviewPage::decide(Decision decision)
{
    ReviewDocument* document = current();
    const int finding = currentFinding();
    if (document == nullptr || !document->read || finding < 0)
        return;
    document->decisions[static_cast<size_t>(finding)] = decision;
    m_findings->currentItem()->setText(findingLine(finding));
    goOn();
}

void ImportReviewPage::edit()
{
    const ReviewDocument* document = current();
    const int finding = currentFinding();
    if (document == nullptr || !document->read || finding < 0)
        return;
    const auto path = model::pathTo(document->read->recognised.text.root, document->provisionOf(finding));
    if (path.empty()) {
        Q_EMIT told(tr("This finding concerns the whole document; there is no single place to correct."));
        return;
    }
    auto* dialog = new CorrectionDialog(*path.back(), model::placeWords(path),
                                        sentence(document->findings()[static_cast<size_t>(finding)]), this);
    // The dialog is modal: neither the document nor the finding changes below it.
    connect(dialog, &CorrectionDialog::corrected, this, [this, finding](const Correction& correction) {
        ReviewDocument* shown = current();
        shown->correct(finding, correction);
        m_outline->showText(shown->read->recognised.text);
        showFindings();
        goOn();
    });
    dialog->open();
}

void ImportReviewPage::goOn()
{
    const ReviewDocument* document = current();
    if (document == nullptr)
        return;
    int next = document->read ? document->nextOpen(currentFinding()) : -1;
    if (next < 0) {
        // The next document with something open.
        const auto count = static_cast<int>(m_documents.size());
        for (int step = 1; step < count; ++step) {
            const int index = (m_shown + step) % count;
            if (m_documents[static_cast<size_t>(index)].openCount() == 0)
                continue;
            m_list->setCurrentRow(index);
            next = m_documents[static_cast<size_t>(index)].nextOpen(-1);
            break;
        }
    }
    for (int row = 0; next >= 0 && row < m_findings->count(); ++row) {
        if (m_findings->item(row)->data(Qt::UserRole).toInt() == next)
            m_findings->setCurrentRow(row);
    }
    showState();
}

void ImportReviewPage::acceptRest()
{
    ReviewDocument* document = current();
    if (document == nullptr || !document->read)
        return;
    for (size_t i = 0; i < document->decisions.size(); ++i) {
        if (document->isDoubtful(static_cast<int>(i)) && document->decisions[i] == Decision::Open)
            document->decisions[i] = Decision::Accepted;
    }
    showFindings();
    goOn();
}

void ImportReviewPage::showState()
{
    const ReviewDocument* document = current();
    const bool isShown = document != nullptr && document->read.has_value();
    if (isReading())
        m_counts->setText(tr("Reading…"));
    else if (!isShown)
        m_counts->setText(document == nullptr ? tr("Nothing to check") : document->fileName());
    else
        m_counts->setText(tr("%1   To check: %2 of %3 places")
                              .arg(document->fileName())
                              .arg(document->openCount())
                              .arg(document->findings().size()));
    for (size_t i = 0; i < m_documents.size() && static_cast<int>(i) < m_list->count(); ++i)
        m_list->item(static_cast<int>(i))->setText(documentLine(m_documents[i]));

    int ready = 0;
    int open = 0;
    int rejected = 0;
    for (const ReviewDocument& candidate : m_documents) {
        ready += candidate.isReady() ? 1 : 0;
        open += candidate.openCount();
        rejected += candidate.rejectedCount() > 0 ? 1 : 0;
    }
    const bool hasFinding = isShown && currentFinding() >= 0;
    m_accept->setEnabled(hasFinding);
    m_reject->setEnabled(hasFinding);
    m_edit->setEnabled(hasFinding);
    m_next->setEnabled(open > 0);
    m_acceptRest->setEnabled(isShown && document->openCount() > 0);
    // Half a batch would surprise: all that was opened is decided first.
    m_import->setEnabled(!isReading() && open == 0 && ready > 0);
    QString hint;
    if (open > 0)
        hint = tr("Y accepts, N rejects, E corrects, ↓ goes on. %n places are still open.", nullptr, open);
    else if (rejected > 0)
        hint = tr("%n documents with rejected places are not taken in. Correct the document and read it again, or "
                  "accept the places.",
                  nullptr, rejected);
    else if (ready > 0)
        hint = tr("All places are decided. %n documents can be taken in.", nullptr, ready);
    m_hint->setText(hint);
}

void ImportReviewPage::importReady()
{
    if (!m_import->isEnabled())
        return;
    std::vector<store::ReadAgreement> ready;
    for (const ReviewDocument& document : m_documents) {
        if (document.isReady())
            ready.push_back(agreementOf(document));
    }
    const auto taken = m_registry.edit(u"文書を取り込む"_s, [&]() -> Result<std::vector<store::ImportedAgreement>> {
        store::SignedAgreementImport import(m_registry.connection(), m_master, {});
        std::vector<store::ImportedAgreement> all;
        for (const store::ReadAgreement& agreement : ready) {
            auto added = import.add(agreement);
            if (!added)
                return added.error();
            all.push_back(std::move(added).value());
        }
        return all;
    });
    if (!taken) {
        Q_EMIT failed(taken.error());
        return;
    }
    QList<AgreementId> ids;
    QStringList members;
    for (const store::ImportedAgreement& agreement : *taken) {
        ids << agreement.agreement;
        members << agreement.coreCity + u'・' + agreement.member;
    }
    removeImported();
    Q_EMIT told(
        tr("%n agreements were taken in as signed: %1. Undo takes them back.", nullptr, static_cast<int>(ids.size()))
            .arg(members.join(u'、')));
    Q_EMIT imported(ids);
    if (m_documents.empty())
        Q_EMIT finished();
}

/// What was rejected or could not be read stays in sight.
void ImportReviewPage::removeImported()
{
    std::vector<ReviewDocument> left;
    std::copy_if(std::make_move_iterator(m_documents.begin()), std::make_move_iterator(m_documents.end()),
                 std::back_inserter(left), [](const ReviewDocument& document) { return !document.isReady(); });
    m_shown = -1;
    takeRead(std::move(left));
}

void ImportReviewPage::leaveThen(const std::function<void()>& leave)
{
    if (!wouldLose())
        return leave();
    auto* box = new QMessageBox(this);
    box->setObjectName(u"reviewLeaving"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setText(tr("The check of what was read is not finished."));
    box->setInformativeText(m_import->isEnabled()
                                ? tr("All places are decided, but the documents are not taken in yet. If you give up, "
                                     "they have to be read and checked again.")
                                : tr("If you give up, the documents have to be read and checked again."));
    QAbstractButton* take = m_import->isEnabled() ? box->addButton(tr("Take in"), QMessageBox::AcceptRole) : nullptr;
    QAbstractButton* give = box->addButton(tr("Give up"), QMessageBox::DestructiveRole);
    auto* on = box->addButton(tr("Go on checking"), QMessageBox::RejectRole);
    box->setDefaultButton(on);
    connect(box, &QMessageBox::finished, this, [this, box, take, give, leave] {
        const QAbstractButton* chosen = box->clickedButton();
        if (chosen != nullptr && chosen == take) {
            importReady();
            // What could not be taken in has been told, and stays in sight.
            if (m_documents.empty())
                leave();
        } else if (chosen == give) {
            m_reading->drop();
            takeRead({});
            leave();
        }
    });
    box->open();
}

void ImportReviewPage::stop()
{
    m_reading->drop();
    takeRead({});
    Q_EMIT finished();
}

} // namespace ui::recognise
