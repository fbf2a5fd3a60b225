// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_page.h"

#include "core/store/registry.h"
#include "ui/common/background_task.h"
#include "ui/common/grid_view.h"
#include "ui/common/paper_issuer.h"
#include "ui/common/paper_view.h"
#include "ui/common/reload_when_seen.h"
#include "ui/common/settings.h"
#include "ui/common/task_strip.h"
#include "ui/compare/compared_rows_model.h"
#include "ui/compare/difference_list_model.h"
#include "ui/compare/difference_words.h"
#include "ui/compare/text_picker.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::compare {

namespace {

constexpr int kDelayMs = 80; ///< several changes at once give one comparison
constexpr int kSignRoom = 20;

} // namespace

ComparePage::ComparePage(store::Registry& registry, FilePrompt& files, PrinterPrompt& printers, AsOf asOf,
                         QWidget* parent)
    : QWidget(parent)
    , m_registry(registry)
    , m_files(files)
    , m_printers(printers)
    , m_asOf(asOf)
    , m_before(new TextPicker(u"compareBefore"_s, tr("Before"), this))
    , m_after(new TextPicker(u"compareAfter"_s, tr("After"), this))
    , m_swap(addButton(tr("Swap"), u"compareSwap"_s))
    , m_views(new QButtonGroup(this))
    , m_filters(new QButtonGroup(this))
    , m_previous(addButton(tr("Previous (Shift+F8)"), u"comparePrevious"_s))
    , m_next(addButton(tr("Next (F8)"), u"compareNext"_s))
    , m_save(addButton(tr("Save as PDF"), u"compareSavePdf"_s))
    , m_print(addButton(tr("Print…"), u"comparePrint"_s))
    , m_strip(new TaskStrip(u"compare"_s, this))
    , m_rowsModel(new ComparedRowsModel(this))
    , m_rows(new GridView(this))
    , m_paper(new PaperView(this))
    , m_nothing(new QLabel(this))
    , m_listModel(new DifferenceListModel(this))
    , m_list(new GridView(this))
    , m_counts(new QLabel(this))
    , m_leftOut(new QLabel(this))
    , m_soon(new QTimer(this))
    , m_working(new BackgroundTask(this))
    , m_issuer(new PaperIssuer(registry, this))
{
    setObjectName(u"comparePage"_s);
    setAccessibleName(tr("Compare"));
    arrange();
    connectParts();
    loadChoices();
    showFilters();
    work();
}

ComparePage::~ComparePage() = default;

void ComparePage::connectParts()
{
    for (TextPicker* picker : {m_before, m_after}) {
        connect(picker, &TextPicker::chosen, this, &ComparePage::work);
        connect(picker, &TextPicker::documentAsked, this, [this, picker] { askDocument(picker); });
    }
    connect(m_swap, &QPushButton::clicked, this, &ComparePage::swap);
    connect(m_views, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
        if (isOn)
            showView();
    });
    connect(m_filters, &QButtonGroup::idToggled, this, &ComparePage::showFilters);
    connect(m_previous, &QPushButton::clicked, this, [this] { goToDifference(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goToDifference(1); });
    connect(m_save, &QPushButton::clicked, this, &ComparePage::savePdf);
    connect(m_print, &QPushButton::clicked, this, &ComparePage::printPages);
    connect(m_list, &GridView::currentRowChanged, this, &ComparePage::showDifference);
    connect(m_list, &QAbstractItemView::clicked, this,
            [this](const QModelIndex& index) { showDifference(index.row()); });
    m_soon->setSingleShot(true);
    m_soon->setInterval(kDelayMs);
    connect(m_soon, &QTimer::timeout, this, [this] {
        loadChoices();
        work();
    });
    connect(m_issuer, &PaperIssuer::told, this, &ComparePage::told);
    connect(m_issuer, &PaperIssuer::failed, this, &ComparePage::failed);
    new ReloadWhenSeen(m_registry, *this, changesBeside(u"issued_paper"), [this] { workSoon(); });
    m_strip->watch(*m_working, tr("The texts are being compared…"));
    m_issuer->showIn(*m_strip);
}

void ComparePage::workSoon()
{
    m_soon->start();
}

void ComparePage::work()
{
    m_working->drop();
    setReady(false);
    m_swap->setEnabled(m_before->current().kind != ChoiceKind::None || m_after->current().kind != ChoiceKind::None);
    auto before = sourceOf(m_before->current());
    auto after = sourceOf(m_after->current());
    if (!before || !after) {
        showNothing(tr("Choose two texts"), tr("Above, choose revisions or templates, or open a document. What differs "
                                               "stands here at once."));
        return;
    }
    m_working->start(
        [before = std::move(*before), after = std::move(*after),
         isNewLeft = SettingsStore::read().isNewLeft](Task& task) { return workOut(before, after, task, isNewLeft); },
        [this, later = m_after->current()](Result<WorkedComparison> result) {
            m_workedAfter = later;
            showWorked(std::move(result));
        });
}

void ComparePage::showWorked(Result<WorkedComparison> result)
{
    if (!result) {
        showNothing(tr("Nothing was compared"), result.error().code == ErrorCode::Cancelled
                                                    ? tr("The work was stopped. Choose a text to begin again.")
                                                    : tr("One of the texts cannot be read. Choose another one."));
        if (result.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(result.error());
        return;
    }
    m_worked = std::move(*result);
    m_rowsModel->setRows(m_worked->rows);
    m_listModel->setDifferences(m_worked->rows.differences);
    m_paper->setLayout(m_worked->pages.value_or(print::Layout()));
    setReady(true);
    showView();
    showCounts();
}

void ComparePage::showNothing(const QString& title, const QString& line)
{
    m_worked.reset();
    m_rowsModel->setRows({});
    m_listModel->setDifferences({});
    m_nothing->setText(title + u"\n\n"_s + line);
    showView();
    showCounts();
}

ComparePage::View ComparePage::view() const
{
    return static_cast<View>(m_views->checkedId());
}

void ComparePage::showView()
{
    const bool isPaper = view() == View::Paper;
    if (!isPaper)
        m_rowsModel->setLayout(view() == View::Overlay ? RowLayout::Overlay : RowLayout::SideBySide);
    m_nothing->setVisible(!m_worked);
    m_rows->setVisible(m_worked && !isPaper);
    m_paper->setVisible(m_worked && isPaper);
    QHeaderView* header = m_rows->horizontalHeader();
    for (int column = 0; column < m_rowsModel->columnCount(); ++column)
        header->setSectionResizeMode(column, column == ComparedRowsModel::kSignColumn ? QHeaderView::Fixed
                                                                                      : QHeaderView::Stretch);
    int width = fontMetrics().horizontalAdvance(tr("Difference"));
    for (const auto kind : {core::compare::ChangeKind::Renumbered, core::compare::ChangeKind::Changed})
        width = qMax(width, fontMetrics().horizontalAdvance(kindWords(kind)));
    m_rows->setColumnWidth(ComparedRowsModel::kSignColumn, width + kSignRoom);
    showDifference(m_list->currentIndex().row());
}

DifferenceClasses ComparePage::shownClasses() const
{
    DifferenceClasses classes;
    for (QAbstractButton* button : m_filters->buttons())
        classes.setFlag(static_cast<DifferenceClass>(m_filters->id(button)), button->isChecked());
    return classes;
}

void ComparePage::showFilters()
{
    const QModelIndex current = m_list->currentIndex();
    const int textRow = current.isValid() ? m_listModel->difference(current.row()).row : -1;
    m_rowsModel->setShown(shownClasses());
    m_listModel->setShown(shownClasses());
    if (textRow >= 0)
        m_list->goToRow(m_listModel->firstFrom(textRow), 0);
    showCounts();
}

void ComparePage::showCounts()
{
    int counts[4] = {};
    if (m_worked) {
        for (const Difference& difference : m_worked->rows.differences)
            ++counts[difference.what == DifferenceClass::Words     ? 0
                     : difference.what == DifferenceClass::Numbers ? 1
                     : difference.what == DifferenceClass::Table   ? 2
                                                                   : 3];
    }
    const std::pair<DifferenceClass, QString> filters[] = {{DifferenceClass::Words, tr("Words %1")},
                                                           {DifferenceClass::Numbers, tr("Numbers %1")},
                                                           {DifferenceClass::Table, tr("Table %1")},
                                                           {DifferenceClass::Notation, tr("Punctuation only %1")}};
    for (int i = 0; i < 4; ++i) {
        auto* button = m_filters->button(static_cast<int>(filters[i].first));
        button->setText(filters[i].second.arg(counts[i]));
        button->setAccessibleName(button->text());
    }
    const bool hasAny = m_listModel->rowCount() > 0;
    m_previous->setEnabled(hasAny);
    m_next->setEnabled(hasAny);
    m_list->setVisible(m_worked && !m_worked->rows.differences.empty());
    if (!m_worked) {
        m_counts->clear();
        m_leftOut->clear();
        return;
    }
    const int counted = counts[0] + counts[1] + counts[2];
    const int notation = counts[3];
    QString words = counted == 0 ? tr("The two texts say the same.") : tr("%n difference(s).", nullptr, counted);
    if (notation > 0)
        words += tr(" Of widths, spaces and punctuation only, not counted: %n.", nullptr, notation);
    m_counts->setText(words);
    m_leftOut->setText(
        tr("Not compared: %1").arg(m_worked->leftOut.isEmpty() ? tr("nothing") : m_worked->leftOut.join(u'\n')));
    for (QLabel* label : {m_counts, m_leftOut})
        label->setAccessibleName(label->text());
}

void ComparePage::goToDifference(int step)
{
    const int count = m_listModel->rowCount();
    if (count == 0)
        return;
    const int current = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : step > 0 ? -1 : count;
    const int next = current + step;
    if (next < 0 || next >= count)
        Q_EMIT told(step > 0 ? tr("That was the last difference. This is the first one.")
                             : tr("That was the first difference. This is the last one."));
    m_list->goToRow((next + count) % count, 0);
}

void ComparePage::showDifference(int row)
{
    if (row < 0 || row >= m_listModel->rowCount() || !m_worked)
        return;
    const int textRow = m_listModel->difference(row).row;
    if (textRow < 0)
        return;
    if (view() != View::Paper) {
        const bool isGone = m_rowsModel->layout() == RowLayout::SideBySide &&
                            m_worked->rows.rows[static_cast<size_t>(textRow)].right.empty();
        m_rows->goToRow(textRow, m_rowsModel->layout() == RowLayout::Overlay || isGone ? 1 : 2);
        return;
    }
    m_paper->scrollToPage(pageOf(m_worked->rows.rows[static_cast<size_t>(textRow)], m_paper->pages()));
}

} // namespace ui::compare
