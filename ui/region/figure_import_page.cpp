// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/region/figure_import_page.h"

#include "ui/common/background_task.h"
#include "ui/common/roomy_rows.h"
#include "ui/common/spacing.h"
#include "ui/region/figure_reading.h"
#include "ui/region/import_words.h"

#include "core/region/indicators.h"
#include "core/store/municipality_store.h"
#include "core/store/registry.h"
#include "core/store/source_store.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::region {

namespace {

constexpr int kPauseMs = 250;
constexpr int kLateMs = 500;
constexpr int kMostLines = 1000; ///< of the report: nobody reads more, and a list of 200,000 takes seconds to lay out
enum Column { Head, Example, Meaning, Year, ColumnCount };

QString keyOf(const core::region::FigureMapping& mapping)
{
    return u"figureImport/"_s + mapping.signature();
}

} // namespace

FigureImportPage::FigureImportPage(store::Registry& registry, QWidget* parent)
    : QWidget(parent)
    , m_registry(registry)
    , m_file(new QLabel(this))
    , m_source(new QLineEdit(this))
    , m_columns(new QTableWidget(0, ColumnCount, this))
    , m_summary(new QLabel(this))
    , m_report(new QListWidget(this))
    , m_progress(new QProgressBar(this))
    , m_keep(new QPushButton(tr("Read the figures in"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_working(new BackgroundTask(this))
    , m_soon(new QTimer(this))
    , m_late(new QTimer(this))
{
    setObjectName(u"figureImportPage"_s);
    setAccessibleName(tr("Read figures in"));
    build();
    connectAll();
}

void FigureImportPage::build()
{
    m_file->setObjectName(u"importFile"_s);
    m_file->setTextFormat(Qt::PlainText);
    m_file->setWordWrap(true);
    m_source->setObjectName(u"importSource"_s);
    m_source->setAccessibleName(tr("Source"));
    m_source->setMaxLength(1000);
    m_columns->setObjectName(u"importColumns"_s);
    m_columns->setAccessibleName(tr("Columns of the table"));
    m_columns->setHorizontalHeaderLabels({tr("Head"), tr("First cell"), tr("Read as"), tr("Year")});
    m_columns->verticalHeader()->hide();
    m_columns->setTabKeyNavigation(false);
    makeRoomy(*m_columns);
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_report->setObjectName(u"importReport"_s);
    m_report->setAccessibleName(tr("Skipped and doubtful"));
    m_report->setWordWrap(true);
    m_progress->setObjectName(u"importProgress"_s);
    m_progress->setAccessibleName(tr("Progress of reading"));
    m_progress->setFixedWidth(200);
    m_progress->hide();
    m_keep->setObjectName(u"importKeep"_s);
    m_keep->setAccessibleName(m_keep->text());
    m_keep->setEnabled(false);
    m_cancel->setObjectName(u"importCancel"_s);
    m_cancel->setAccessibleName(m_cancel->text());
    auto* form = new QFormLayout;
    form->addRow(tr("File"), m_file);
    form->addRow(tr("Source"), m_source);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_summary, 1);
    buttons->addWidget(m_progress);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(kGap);
    column->addLayout(form);
    column->addWidget(m_columns, 3);
    column->addWidget(m_report, 2);
    column->addLayout(buttons);
    setFocusProxy(m_columns);
}

void FigureImportPage::connectAll()
{
    connect(m_source, &QLineEdit::textEdited, this, &FigureImportPage::previewSoon);
    connect(m_columns, &QTableWidget::itemChanged, this, &FigureImportPage::takeColumns);
    connect(m_keep, &QPushButton::clicked, this, &FigureImportPage::keep);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_soon->stop();
        m_working->drop();
        Q_EMIT finished();
    });
    m_soon->setSingleShot(true);
    m_soon->setInterval(kPauseMs);
    connect(m_soon, &QTimer::timeout, this, &FigureImportPage::preview);
    m_late->setSingleShot(true);
    m_late->setInterval(kLateMs);
    connect(m_late, &QTimer::timeout, this, [this] { m_progress->setVisible(m_working->isRunning()); });
    connect(m_working, &BackgroundTask::runningChanged, this, [this](bool isRunning) {
        m_progress->setRange(0, 0);
        if (isRunning)
            m_late->start();
        else
            m_progress->hide();
    });
    connect(m_working, &BackgroundTask::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
}

bool FigureImportPage::isBusy() const
{
    return m_working->isRunning() || m_soon->isActive();
}

void FigureImportPage::read(const QString& path)
{
    clear(path);
    auto region = store::readRegion(m_registry.connection());
    if (!region) {
        Q_EMIT failed(region.error());
        return;
    }
    m_region = std::make_shared<const store::RegionSnapshot>(std::move(*region));
    m_summary->setText(tr("The file is being read."));
    m_working->start([path, known = m_region](Task& task) { return readTable(path, known->municipalities, task); },
                     [this, path](const Result<ReadTable>& table) {
                         if (table) {
                             take(path, *table);
                             return;
                         }
                         m_summary->setText(tr("Nothing was read from this file."));
                         Q_EMIT failed(table.error());
                     });
}

void FigureImportPage::clear(const QString& path)
{
    m_soon->stop();
    m_working->drop();
    m_rows.reset();
    m_mapping = {};
    m_import = {};
    m_file->setText(QFileInfo(path).fileName());
    m_source->clear();
    m_source->setEnabled(false);
    m_summary->clear();
    m_report->clear();
    m_keep->setEnabled(false);
    const QScopedValueRollback filling(m_isFilling, true);
    m_columns->setRowCount(0);
}

void FigureImportPage::take(const QString& path, const ReadTable& table)
{
    m_rows = table.rows;
    m_mapping = table.mapping;
    m_source->setEnabled(true);
    m_source->setText(m_mapping.title.isEmpty() ? QFileInfo(path).completeBaseName() : m_mapping.title);
    restoreChoices();
    showColumns();
    preview();
}

void FigureImportPage::showColumns()
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_columns->setRowCount(0);
    std::vector<model::Indicator> indicators = core::region::knownIndicators();
    indicators.insert(indicators.end(), m_region->ownIndicators.begin(), m_region->ownIndicators.end());
    for (const core::region::FigureColumn& figure : m_mapping.columns) {
        const int row = m_columns->rowCount();
        m_columns->insertRow(row);
        for (const auto& [at, words] : {std::pair{Head, figure.head}, std::pair{Example, figure.example}}) {
            auto* item = new QTableWidgetItem(words);
            item->setFlags(item->flags() & ~Qt::ItemIsEditable);
            // Plain text in a tool tip is taken for HTML as soon as it looks like it.
            item->setToolTip(u"<p>"_s + words.toHtmlEscaped() + u"</p>"_s);
            m_columns->setItem(row, at, item);
        }
        auto* meaning = new QComboBox(m_columns);
        meaning->setObjectName(u"importMeaning%1"_s.arg(row));
        meaning->setAccessibleName(tr("What “%1” is read as").arg(figure.head));
        meaning->addItem(tr("not read"), QString());
        for (const model::Indicator& indicator : indicators)
            meaning->addItem(indicator.name, indicator.code);
        meaning->setCurrentIndex(std::max(meaning->findData(figure.indicator), 0));
        connect(meaning, &QComboBox::currentIndexChanged, this, &FigureImportPage::takeColumns);
        m_columns->setCellWidget(row, Meaning, meaning);
        m_columns->setItem(row, Year,
                           new QTableWidgetItem(figure.year == 0 ? QString() : QString::number(figure.year)));
    }
    m_columns->resizeColumnsToContents();
    m_columns->setColumnWidth(Head, std::min(m_columns->columnWidth(Head), 360));
    m_columns->setColumnWidth(Meaning, 220);
}

void FigureImportPage::takeColumns()
{
    if (m_isFilling)
        return;
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        core::region::FigureColumn& figure = m_mapping.columns.at(static_cast<size_t>(row));
        if (const auto* meaning = qobject_cast<QComboBox*>(m_columns->cellWidget(row, Meaning)))
            figure.indicator = meaning->currentData().toString();
        const auto* year = m_columns->item(row, Year);
        figure.year = year == nullptr ? 0 : core::region::yearOfHead(year->text());
    }
    preview();
}

void FigureImportPage::previewSoon()
{
    m_keep->setEnabled(false);
    if (m_rows)
        m_soon->start();
}

void FigureImportPage::preview()
{
    m_soon->stop();
    m_keep->setEnabled(false);
    if (!m_rows)
        return;
    const auto work = [rows = m_rows, region = m_region, mapping = m_mapping,
                       source = m_source->text().trimmed()](Task& task) -> Result<core::region::FigureImport> {
        auto import =
            core::region::readFigures(*rows, mapping, source, region->municipalities, region->statistics, task);
        if (task.isCancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        return import;
    };
    m_working->start(work, [this](const Result<core::region::FigureImport>& import) {
        if (!import) {
            Q_EMIT failed(import.error());
            return;
        }
        m_import = *import;
        showImport();
        Q_EMIT ready();
    });
}

void FigureImportPage::showImport()
{
    m_report->clear();
    if (m_mapping.codeColumn < 0) {
        m_summary->setText(tr("No column holds codes of the municipalities of this file (4 to 6 digits, 団体コード). "
                              "Nothing can be read from this table."));
        m_keep->setEnabled(false);
        return;
    }
    const size_t doubtful = std::min<size_t>(m_import.doubtful.size(), kMostLines);
    const size_t skipped = std::min<size_t>(m_import.skipped.size(), kMostLines - doubtful);
    for (size_t at = 0; at < doubtful; ++at)
        m_report->addItem(u"△ "_s + doubtWords(m_import.doubtful[at], m_mapping));
    for (size_t at = 0; at < skipped; ++at)
        m_report->addItem(skipWords(m_import.skipped[at]));
    const int rest = static_cast<int>(m_import.doubtful.size() + m_import.skipped.size() - doubtful - skipped);
    if (rest > 0)
        m_report->addItem(tr("and %n more", nullptr, rest));
    m_summary->setText(tr("%1 figures are read, %2 rows skipped, %3 cells doubtful, %4 cells empty.")
                           .arg(m_import.figures.size())
                           .arg(m_import.skipped.size())
                           .arg(m_import.doubtful.size())
                           .arg(m_import.empty));
    m_keep->setEnabled(!m_import.figures.empty() && !m_source->text().trimmed().isEmpty());
}

void FigureImportPage::keep()
{
    const auto kept = m_registry.edit(u"統計を取り込む"_s, [&]() -> Result<void> {
        store::SourceStore sources(m_registry.connection());
        auto source = sources.byTitle(m_source->text().trimmed());
        if (!source)
            return source.error();
        if (!*source) {
            model::Source made;
            made.title = m_source->text().trimmed();
            made.reference = m_file->text();
            made.importedOn = QDate::currentDate();
            if (const auto added = sources.add(made); !added)
                return added.error();
        }
        store::MunicipalityStore store(m_registry.connection());
        for (const model::Statistic& statistic : m_import.figures) {
            if (auto set = store.setStatistic(statistic); !set)
                return set;
        }
        return {};
    });
    if (!kept) {
        Q_EMIT failed(kept.error());
        return;
    }
    rememberChoices();
    const int count = static_cast<int>(m_import.figures.size());
    Q_EMIT told(tr("%n figures were read in.", nullptr, count));
    Q_EMIT finished();
}

void FigureImportPage::rememberChoices() const
{
    QStringList choices;
    for (const auto& figure : m_mapping.columns)
        choices.append(figure.indicator + u'|' + QString::number(figure.year));
    QSettings().setValue(keyOf(m_mapping), choices);
}

void FigureImportPage::restoreChoices()
{
    const QStringList choices = QSettings().value(keyOf(m_mapping)).toStringList();
    if (choices.size() != static_cast<qsizetype>(m_mapping.columns.size()))
        return;
    for (qsizetype at = 0; at < choices.size(); ++at) {
        auto& figure = m_mapping.columns.at(static_cast<size_t>(at));
        figure.indicator = choices.at(at).section(u'|', 0, 0);
        figure.year = choices.at(at).section(u'|', 1).toInt();
    }
}

} // namespace ui::region
