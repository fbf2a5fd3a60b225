// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recognise/import_review_page.h"

#include "ui/common/background_task.h"
#include "ui/common/error_sentences.h"
#include "ui/common/finding_sentences.h"
#include "ui/common/roomy_rows.h"
#include "ui/recognise/provision_outline.h"
#include "ui/recognise/source_view.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::recognise {

ImportReviewPage::ImportReviewPage(store::Registry& registry, std::vector<model::Municipality> master, QWidget* parent)
    : QWidget(parent)
    , m_registry(registry)
    , m_master(std::move(master))
    , m_counts(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_source(new SourceView(this))
    , m_outline(new ProvisionOutline(this))
    , m_findings(new QListWidget(this))
    , m_onlyDoubtful(new QCheckBox(tr("Only places to check"), this))
    , m_sentence(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_reading(new BackgroundTask(this))
{
    setObjectName(u"importReviewPage"_s);
    setAccessibleName(tr("Check what was read"));
    buildLayout();
    addKeys();
    connect(m_reading, &BackgroundTask::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_isFilling)
            showDocument(row);
    });
    connect(m_findings, &QListWidget::currentItemChanged, this, [this] {
        if (!m_isFilling)
            showFinding(currentFinding());
    });
    connect(m_onlyDoubtful, &QCheckBox::toggled, this, &ImportReviewPage::showFindings);
    connect(m_outline, &ProvisionOutline::provisionChosen, this, [this](const LineageId& lineage) {
        if (const ReviewDocument* document = current(); document != nullptr && document->read) {
            const auto& places = document->read->recognised.places;
            if (places.contains(lineage))
                m_source->showLine(places.value(lineage).line);
        }
    });
    showState();
}

QPushButton* ImportReviewPage::addButton(const QString& words, const QString& name, void (ImportReviewPage::*act)())
{
    auto* button = new QPushButton(words, this);
    button->setObjectName(name);
    button->setAccessibleName(words);
    button->setMinimumSize(button->sizeHint().width() + 16, 28);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void ImportReviewPage::addKeys()
{
    const auto addKey = [this](Qt::Key key, void (ImportReviewPage::*act)()) {
        auto* shortcut = new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    addKey(Qt::Key_Y, &ImportReviewPage::accept);
    addKey(Qt::Key_N, &ImportReviewPage::reject);
    addKey(Qt::Key_E, &ImportReviewPage::edit);
}

QWidget* ImportReviewPage::makeHead()
{
    m_counts->setObjectName(u"reviewCounts"_s);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    QFont font = m_counts->font();
    font.setBold(true);
    m_counts->setFont(font);
    m_list->setObjectName(u"reviewDocuments"_s);
    m_list->setAccessibleName(tr("Documents"));
    makeRoomy(*m_list);
    m_list->setFixedHeight(qMax(24, fontMetrics().height() + 8) * 3 + 4);
    auto* head = new QWidget(this);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(12, 12, 12, 8);
    column->setSpacing(8);
    column->addWidget(m_counts);
    column->addWidget(m_list);
    return head;
}

QWidget* ImportReviewPage::makeRight()
{
    m_findings->setObjectName(u"reviewFindings"_s);
    m_findings->setAccessibleName(tr("Findings"));
    m_findings->setWordWrap(true);
    makeRoomy(*m_findings);
    m_findings->setAlternatingRowColors(true);
    m_findings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_onlyDoubtful->setObjectName(u"reviewOnlyDoubtful"_s);
    m_onlyDoubtful->setAccessibleName(m_onlyDoubtful->text());
    m_onlyDoubtful->setChecked(true);
    m_accept = addButton(tr("Accept (Y)"), u"reviewAccept"_s, &ImportReviewPage::accept);
    m_reject = addButton(tr("Reject (N)"), u"reviewReject"_s, &ImportReviewPage::reject);
    m_edit = addButton(tr("Correct… (E)"), u"reviewEdit"_s, &ImportReviewPage::edit);
    m_next = addButton(tr("Next"), u"reviewNext"_s, &ImportReviewPage::goOn);
    setTabOrder(m_onlyDoubtful, m_findings);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_reject);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_next);
    buttons->addStretch(1);
    auto* findings = new QWidget(this);
    auto* column = new QVBoxLayout(findings);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_onlyDoubtful);
    column->addWidget(m_findings, 1);
    column->addLayout(buttons);
    auto* right = new QSplitter(Qt::Vertical, this);
    right->setObjectName(u"reviewRight"_s);
    right->setChildrenCollapsible(false);
    right->addWidget(m_outline);
    right->addWidget(findings);
    right->setSizes({200, 260});
    return right;
}

QWidget* ImportReviewPage::makeFoot()
{
    m_hint->setObjectName(u"reviewHint"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_stop = addButton(tr("Give up"), u"reviewStop"_s, &ImportReviewPage::stop);
    m_acceptRest = addButton(tr("Accept the rest"), u"reviewAcceptRest"_s, &ImportReviewPage::acceptRest);
    m_import = addButton(tr("Take in"), u"reviewImport"_s, &ImportReviewPage::importReady);
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 8, 12, 12);
    row->setSpacing(8);
    row->addWidget(m_hint, 1);
    row->addWidget(m_stop);
    row->addWidget(m_acceptRest);
    row->addWidget(m_import);
    return foot;
}

void ImportReviewPage::buildLayout()
{
    auto* across = new QSplitter(Qt::Horizontal, this);
    across->setObjectName(u"reviewSplitter"_s);
    across->setChildrenCollapsible(false);
    across->addWidget(m_source);
    across->addWidget(makeRight());
    across->setSizes({460, 540});
    m_review = new QWidget(this);
    auto* inside = new QHBoxLayout(m_review);
    inside->setContentsMargins(12, 0, 12, 0);
    inside->addWidget(across);

    // What stands there instead: progress of reading, or why a document could not be read.
    m_sentence->setObjectName(u"reviewSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_progress->setObjectName(u"reviewProgress"_s);
    m_progress->setAccessibleName(tr("Progress of reading"));
    m_progress->setMaximumWidth(320);
    auto* message = new QWidget(this);
    auto* column = new QVBoxLayout(message);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addStretch(1);
    column->addWidget(m_sentence);
    column->addWidget(m_progress, 0, Qt::AlignHCenter);
    column->addStretch(1);
    auto* pane = new QWidget(this);
    m_stack = new QStackedLayout(pane);
    m_stack->addWidget(m_review);
    m_stack->addWidget(message);

    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(makeHead());
    page->addWidget(pane, 1);
    page->addWidget(makeFoot());
}

bool ImportReviewPage::isReading() const
{
    return m_reading->isRunning();
}

ReviewDocument* ImportReviewPage::current()
{
    return m_shown < 0 ? nullptr : &m_documents[static_cast<size_t>(m_shown)];
}

int ImportReviewPage::currentFinding() const
{
    const QListWidgetItem* item = m_findings->currentItem();
    return item == nullptr ? -1 : item->data(Qt::UserRole).toInt();
}

QString ImportReviewPage::documentLine(const ReviewDocument& document) const
{
    if (!document.read)
        return tr("✕ %1 (cannot be read)").arg(document.fileName());
    if (document.rejectedCount() > 0)
        return tr("✕ %1 (%n rejected)", nullptr, document.rejectedCount()).arg(document.fileName());
    if (document.openCount() > 0)
        return tr("△ %1 (%n to check)", nullptr, document.openCount()).arg(document.fileName());
    return tr("● %1 (ready)").arg(document.fileName());
}

QString ImportReviewPage::findingLine(int finding) const
{
    const ReviewDocument& document = m_documents[static_cast<size_t>(m_shown)];
    const model::Finding& found = document.findings()[static_cast<size_t>(finding)];
    const QString place = found.line == 0 ? tr("whole document") : tr("line %1").arg(found.line);
    QString words = u"%1  %2 "_s.arg(finding + 1).arg(severitySign(found.severity)) + place + u"  "_s + sentence(found);
    if (document.decisions[static_cast<size_t>(finding)] == Decision::Accepted)
        words = tr("[accepted] %1").arg(words);
    else if (document.decisions[static_cast<size_t>(finding)] == Decision::Rejected)
        words = tr("[rejected] %1").arg(words);
    else if (document.decisions[static_cast<size_t>(finding)] == Decision::Corrected)
        words = tr("[corrected] %1").arg(words);
    return words;
}

void ImportReviewPage::showDocument(int index)
{
    m_shown = index;
    const ReviewDocument* document = current();
    if (document == nullptr || !document->read) {
        m_sentence->setText(document == nullptr ? tr("There is no document to check.") : sentence(document->error));
        m_progress->hide();
        m_stack->setCurrentIndex(1);
        return showState();
    }
    m_stack->setCurrentIndex(0);
    m_source->showText(document->read->document.text, document->findings());
    m_outline->showText(document->read->recognised.text);
    showFindings();
}

void ImportReviewPage::showFindings()
{
    const ReviewDocument* document = current();
    if (document == nullptr || !document->read)
        return;
    const int before = currentFinding();
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_findings->clear();
        for (int i = 0; i < static_cast<int>(document->findings().size()); ++i) {
            if (m_onlyDoubtful->isChecked() && !document->isDoubtful(i))
                continue;
            auto* item = new QListWidgetItem(findingLine(i), m_findings);
            item->setData(Qt::UserRole, i);
            if (i == before)
                m_findings->setCurrentItem(item);
        }
        if (m_findings->currentItem() == nullptr && m_findings->count() > 0)
            m_findings->setCurrentRow(0);
    }
    showFinding(currentFinding());
    showState();
}

void ImportReviewPage::showFinding(int finding)
{
    const ReviewDocument* document = current();
    m_source->showFinding(finding);
    if (document != nullptr && document->read && finding >= 0)
        m_outline->showProvision(document->provisionOf(finding));
    showState();
}

} // namespace ui::recognise
