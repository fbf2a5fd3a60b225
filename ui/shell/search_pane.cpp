// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_pane.h"

#include "core/store/registry.h"
#include "ui/common/background_task.h"
#include "ui/common/marked_text_delegate.h"
#include "ui/common/roomy_rows.h"
#include "ui/common/spacing.h"
#include "ui/shell/search_hits_model.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::shell {

SearchPane::SearchPane(QWidget* parent)
    : QWidget(parent)
    , m_task(new BackgroundTask(this))
    , m_hits(new SearchHitsModel(this))
    , m_count(new QLabel(this))
    , m_past(new QCheckBox(tr("Also superseded revisions"), this))
    , m_table(new QTableView(this))
    , m_empty(new QLabel(this))
    , m_searchPast(new QPushButton(tr("Search superseded revisions too"), this))
{
    build();
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        m_table->setCurrentIndex(index);
        openCurrent();
    });
    connect(m_past, &QCheckBox::toggled, this, [this] { search(m_words); });
    connect(m_searchPast, &QPushButton::clicked, m_past, [this] { m_past->setChecked(true); });
    showCount();
}

void SearchPane::build()
{
    constexpr std::array kWidths{110, 110, 260};
    m_count->setObjectName(u"searchCount"_s);
    m_past->setObjectName(u"searchPast"_s);
    m_past->setAccessibleName(m_past->text());
    m_table->setObjectName(u"searchHits"_s);
    m_table->setAccessibleName(tr("Search results"));
    m_table->setModel(m_hits);
    m_table->setItemDelegateForColumn(SearchHitsModel::Words, new MarkedTextDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle); // the end of a place says most
    m_table->verticalHeader()->hide();
    makeRoomy(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (size_t column = 0; column < kWidths.size(); ++column)
        m_table->setColumnWidth(static_cast<int>(column), kWidths.at(column));
    m_empty->setObjectName(u"searchEmpty"_s);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_searchPast->setObjectName(u"searchPastToo"_s);
    m_searchPast->setAccessibleName(m_searchPast->text());

    auto* nothing = new QWidget(this);
    auto* centred = new QVBoxLayout(nothing);
    centred->addStretch();
    centred->addWidget(m_empty);
    centred->addWidget(m_searchPast, 0, Qt::AlignHCenter);
    centred->addStretch();
    auto* pane = new QWidget(this);
    m_stack = new QStackedLayout(pane);
    m_stack->addWidget(m_table);
    m_stack->addWidget(nothing);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_count, 1);
    bar->addWidget(m_past);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kGap / 2, kGap, kGap / 2);
    column->setSpacing(kGap / 2);
    column->addLayout(bar);
    column->addWidget(pane, 1);
}

void SearchPane::setRegistry(store::Registry* registry)
{
    m_task->drop();
    if (m_registry != nullptr)
        disconnect(m_registry, nullptr, this, nullptr);
    m_registry = registry;
    m_words.clear();
    m_total = 0;
    m_isStale = false;
    m_hits->setHits({});
    showCount();
    if (registry != nullptr) {
        connect(registry, &store::Registry::changed, this, [this](const store::ChangeSummary& summary) {
            const bool touchesTexts = summary.table(u"provision") != nullptr || summary.table(u"revision") != nullptr ||
                                      summary.table(u"agreement") != nullptr ||
                                      summary.table(u"amendment_agreement") != nullptr;
            if (touchesTexts && !m_words.isEmpty())
                start();
        });
    }
}

bool SearchPane::isSearching() const
{
    return m_task->isRunning();
}

void SearchPane::search(const QString& words)
{
    m_words = words.trimmed();
    start();
}

void SearchPane::start()
{
    // One search at a time: what is typed meanwhile is looked for when it is done, and all in between is skipped.
    if (m_task->isRunning()) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    if (m_registry == nullptr || m_words.isEmpty())
        return take(store::SearchResult());
    const auto scope = m_past->isChecked() ? store::SearchScope::All : store::SearchScope::Current;
    m_task->start([path = m_registry->connection().path(), words = m_words,
                   scope](Task&) { return store::searchFile(path, words, scope); },
                  [this](const Result<store::SearchResult>& result) {
                      if (m_isStale)
                          start();
                      else
                          take(result);
                  });
}

void SearchPane::take(const Result<store::SearchResult>& result)
{
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
    const int row = m_table->currentIndex().row();
    m_total = result->total;
    m_hits->setHits(result->hits);
    if (m_hits->rowCount() > 0)
        m_table->selectRow(std::clamp(row, 0, m_hits->rowCount() - 1));
    showCount();
}

void SearchPane::showCount()
{
    const int shown = m_hits->rowCount();
    const bool isEmpty = shown == 0;
    m_count->setText(isEmpty           ? QString()
                     : shown < m_total ? tr("%n place(s); the first %1 are listed", nullptr, m_total).arg(shown)
                                       : tr("%n place(s)", nullptr, m_total));
    m_empty->setText(m_words.isEmpty() ? tr("Type what to look for into the field at the top right. All agreements "
                                            "are searched; width, kana and capitals make no difference.")
                                       : tr("“%1” is not found.").arg(m_words));
    m_searchPast->setVisible(!m_words.isEmpty() && !m_past->isChecked());
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
}

void SearchPane::openCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (m_hits->rowCount() == 0)
        return;
    const store::SearchHit& hit = m_hits->hit(index.isValid() ? index.row() : 0);
    if (hit.amendment.isValid())
        Q_EMIT amendmentChosen(hit.amendment);
    else
        Q_EMIT hitChosen({hit.agreement, hit.revision, hit.lineage, {}});
}

void SearchPane::enterList()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
}

} // namespace ui::shell
