// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/issue_ledger_page.h"

#include "ui/common/file_prompt.h"
#include "ui/common/roomy_rows.h"
#include "ui/print/issue_ledger_model.h"

#include "core/exchange/csv.h"
#include "core/store/issue_store.h"
#include "core/store/registry.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedLayout>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::print {

IssueLedgerPage::IssueLedgerPage(store::Registry& registry, FilePrompt& files, QWidget* parent)
    : QWidget(parent)
    , m_registry(registry)
    , m_files(files)
    , m_model(new IssueLedgerModel(this))
    , m_count(new QLabel(this))
    , m_empty(new QLabel(this))
    , m_csv(new QPushButton(tr("Save as CSV"), this))
    , m_table(new QTableView(this))
{
    setObjectName(u"issueLedgerPage"_s);
    setAccessibleName(tr("Register of issued papers"));
    arrange();
    connect(m_csv, &QPushButton::clicked, this, &IssueLedgerPage::saveCsv);
    connect(&m_registry, &store::Registry::changed, this, [this](const store::ChangeSummary& summary) {
        if (summary.table(u"issued_paper") != nullptr)
            reload();
    });
    reload();
}

void IssueLedgerPage::arrange()
{
    m_table->setObjectName(u"issueLedger"_s);
    m_table->setAccessibleName(tr("Register of issued papers"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false); // Tab leaves the table; the arrows walk in it
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    makeRoomy(*m_table);
    setFocusProxy(m_table);
    m_count->setObjectName(u"issueCount"_s);
    m_csv->setObjectName(u"issueCsv"_s);
    m_csv->setAccessibleName(m_csv->text());
    m_csv->setMinimumHeight(28);
    m_empty->setObjectName(u"issuesEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_empty->setText(tr("Nothing has been issued yet") + u"\n\n"_s +
                     tr("Every paper that is printed or saved as PDF is entered here by itself: when, by whom, which "
                        "revision, how many copies."));
    auto* bar = new QHBoxLayout;
    bar->setSpacing(12);
    bar->addWidget(m_count, 1);
    bar->addWidget(m_csv);
    auto* pane = new QWidget(this);
    m_stack = new QStackedLayout(pane);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addLayout(bar);
    column->addWidget(pane, 1);
}

void IssueLedgerPage::reload()
{
    auto papers = store::IssueStore(m_registry.connection()).all();
    if (!papers) {
        Q_EMIT failed(papers.error());
        return;
    }
    const bool isFirst = m_model->rowCount() == 0;
    const auto count = static_cast<int>(papers->size());
    m_model->setPapers(std::move(papers).value());
    m_count->setText(tr("%n papers", nullptr, count));
    m_csv->setEnabled(count > 0);
    m_stack->setCurrentIndex(count > 0 ? 0 : 1);
    if (!isFirst || count == 0)
        return;
    constexpr int kWidest = 280;
    constexpr int kRoom = 12;
    m_table->resizeColumnsToContents();
    for (int column = 0; column < IssueLedgerModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, qMin(m_table->columnWidth(column) + kRoom, kWidest));
}

void IssueLedgerPage::saveCsv()
{
    const QString folder = QFileInfo(m_registry.path()).absolutePath();
    QString path = m_files.fileToSave(this, tr("Save as CSV"), QDir(folder).filePath(tr("issued papers") + u".csv"_s),
                                      tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u".csv", Qt::CaseInsensitive)) {
        path += u".csv"_s;
        // The dialog has asked about the name without its ending only.
        if (QFileInfo::exists(path)) {
            Q_EMIT failed({ErrorCode::FileExists, {path}, {}});
            return;
        }
    }
    QSaveFile file(path);
    // Excel takes a file for UTF-8 by its first bytes only.
    const QByteArray bytes = "\xEF\xBB\xBF" + exchange::writeCsv(m_model->rows()).toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        Q_EMIT failed({ErrorCode::FileUnwritable, {path}, file.errorString()});
        return;
    }
    Q_EMIT told(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

} // namespace ui::print
