// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/inspector_pane.h"

#include "core/model/provision_history.h"
#include "core/model/provision_place.h"
#include "core/store/dated_texts.h"
#include "core/store/registry.h"
#include "core/store/revision_store.h"
#include "ui/common/background_task.h"
#include "ui/common/spacing.h"
#include "ui/shell/municipality_facts.h"
#include "ui/shell/selection_changes.h"
#include "ui/shell/selection_facts.h"

#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::shell {
namespace {

QLabel* words(const QString& text, const QString& name)
{
    auto* label = new QLabel(text);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QWidget* formOf(const std::vector<FactGroup>& groups)
{
    constexpr int kLinesOfName = 6; // of width: six full-width characters
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(kGap, kGap, kGap, kGap);
    column->setSpacing(kGap);
    for (const FactGroup& group : groups) {
        auto* heading = words(group.heading, u"factHeading"_s);
        QFont font = heading->font();
        font.setBold(true);
        heading->setFont(font);
        column->addWidget(heading);
        auto* form = new QFormLayout;
        form->setRowWrapPolicy(QFormLayout::DontWrapRows);
        form->setHorizontalSpacing(kGap * 2);
        form->setVerticalSpacing(kGap / 2);
        for (const Fact& fact : group.facts) {
            auto* value = words(fact.value, u"fact"_s);
            value->setTextInteractionFlags(Qt::TextSelectableByMouse);
            value->setAccessibleName(fact.name);
            // One long name must not push all values to the edge.
            QLabel* name = words(fact.name, u"factName"_s);
            name->setFixedWidth(kLinesOfName * name->fontMetrics().height());
            name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
            value->setAlignment(Qt::AlignLeft | Qt::AlignTop);
            form->addRow(name, value);
        }
        column->addLayout(form);
    }
    if (groups.empty())
        column->addWidget(words(InspectorPane::tr("Nothing is selected."), u"factsEmpty"_s));
    column->addStretch();
    return content;
}

} // namespace

InspectorPane::InspectorPane(QWidget* parent)
    : QWidget(parent)
    , m_task(new BackgroundTask(this))
    , m_tabs(new QTabWidget(this))
    , m_facts(new QScrollArea(this))
    , m_changes(new QTextBrowser(this))
{
    constexpr int kPause = 80;
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    m_facts->setObjectName(u"inspectorFacts"_s);
    m_facts->setAccessibleName(tr("Properties"));
    m_facts->setWidgetResizable(true);
    m_facts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_changes->setObjectName(u"inspectorChanges"_s);
    m_changes->setAccessibleName(tr("History"));
    m_changes->setFrameShape(QFrame::NoFrame);
    m_changes->setOpenLinks(false);
    m_tabs->setObjectName(u"inspectorTabs"_s);
    m_tabs->setAccessibleName(tr("Details"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_facts, tr("Properties"));
    m_tabs->addTab(m_changes, tr("History"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    setFocusProxy(m_tabs);
    connect(&m_pause, &QTimer::timeout, this, &InspectorPane::follow);
    connect(m_tabs, &QTabWidget::currentChanged, this, &InspectorPane::follow);
}

void InspectorPane::setRegistry(store::Registry* registry)
{
    m_task->drop();
    if (m_registry != nullptr)
        disconnect(m_registry, nullptr, this, nullptr);
    m_registry = registry;
    m_selection = {};
    m_revision.reset();
    m_report.reset();
    if (registry != nullptr) {
        connect(registry, &store::Registry::changed, this, [this] {
            m_report.reset();
            m_pause.start();
        });
    }
    follow();
}

void InspectorPane::select(const Selection& selection, const std::optional<model::Revision>& revision)
{
    m_selection = selection;
    m_revision = revision;
    m_pause.start();
}

void InspectorPane::setAsOf(AsOf asOf)
{
    m_asOf = asOf;
    m_pause.start();
}

bool InspectorPane::isReading() const
{
    return m_task->isRunning() || m_pause.isActive();
}

void InspectorPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_pause.start();
}

void InspectorPane::follow()
{
    if (!isVisible() && m_registry != nullptr)
        return;
    if (m_tabs->currentWidget() == m_facts)
        showFacts();
    else
        showChanges();
}

model::RevisionSummary InspectorPane::summaryOf(const model::Revision& revision)
{
    const auto all = store::RevisionStore(m_registry->connection()).ofAgreement(revision.agreement);
    if (!all) {
        Q_EMIT failed(all.error());
        return {};
    }
    const auto found = std::find_if(all->begin(), all->end(), [&revision](const model::RevisionSummary& summary) {
        return summary.id == revision.id;
    });
    return found != all->end() ? *found : model::RevisionSummary();
}

void InspectorPane::showFacts()
{
    std::vector<FactGroup> groups;
    if (m_registry != nullptr && m_selection.municipality.isValid()) {
        auto facts = municipalityFacts(*m_registry, m_selection.municipality, m_asOf.day());
        if (facts)
            groups = std::move(*facts);
        else
            Q_EMIT failed(facts.error());
    } else if (m_revision && m_revision->id.isValid()) {
        groups = factsOf(*m_revision, m_selection.lineage, summaryOf(*m_revision));
    }
    m_facts->setWidget(formOf(groups));
}

void InspectorPane::readReport()
{
    m_task->start([path = m_registry->connection().path()](Task&) { return store::historyReportOfFile(path); },
                  [this](Result<std::vector<store::HistoryStep>> report) {
                      if (!report) {
                          Q_EMIT failed(report.error());
                          return;
                      }
                      m_report = std::move(report).value();
                      follow();
                  });
}

void InspectorPane::showChanges()
{
    const bool isNothing = !m_selection.municipality.isValid() && !(m_revision && m_revision->id.isValid());
    if (m_registry == nullptr || isNothing) {
        m_changes->setPlainText(tr("Nothing is selected."));
        return;
    }
    if (!m_report) {
        m_changes->setPlainText(tr("The history is being read…"));
        readReport();
        return;
    }
    std::vector<RevisionId> revisions;
    const model::Provision* provision = nullptr;
    std::vector<const model::Provision*> path;
    if (m_revision) {
        const auto summaries = store::RevisionStore(m_registry->connection()).ofAgreement(m_selection.agreement);
        if (!summaries) {
            Q_EMIT failed(summaries.error());
            return;
        }
        for (const model::RevisionSummary& summary : *summaries)
            revisions.push_back(summary.id);
        path = model::pathTo(m_revision->text.root, m_selection.lineage);
        provision = path.empty() ? nullptr : path.back();
    }
    QString html;
    if (provision != nullptr) {
        const auto texts = store::datedTexts(m_registry->connection(), m_selection.agreement);
        if (!texts) {
            Q_EMIT failed(texts.error());
            return;
        }
        html = provisionHistoryAsHtml(*texts, model::provisionHistory(*texts, m_selection.lineage));
    }
    const auto steps = changesOf(*m_report, m_selection, revisions, provision);
    html += changesAsHtml(steps);
    if (html.isEmpty())
        m_changes->setPlainText(tr("The record knows of no change here."));
    else
        m_changes->setHtml(html);
}

} // namespace ui::shell
