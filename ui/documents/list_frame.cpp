// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/list_frame.h"

#include "core/store/metro_area_store.h"
#include "core/store/registry.h"
#include "ui/common/roomy_rows.h"
#include "ui/common/spacing.h"
#include "ui/documents/entry_model.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::documents {

ListFrame::ListFrame(const QString& prefix, const QString& title, EntryModel* model, QWidget* parent)
    : QWidget(parent)
    , m_prefix(prefix)
    , m_areas(new QComboBox(this))
    , m_bar(new QHBoxLayout)
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_details(new QLabel(this))
    , m_below(new QHBoxLayout)
    , m_fileButtons(new QVBoxLayout)
    , m_emptyWords(new QLabel(this))
    , m_emptyButton(new QPushButton(this))
{
    setObjectName(prefix + u"Frame"_s);
    model->setParent(this);
    m_areas->setObjectName(prefix + u"Area"_s);
    m_areas->setAccessibleName(tr("Area"));
    m_table->setObjectName(prefix + u"Table"_s);
    m_table->setAccessibleName(title);
    m_table->setModel(model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false); // its line would take a pixel of each row
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    makeRoomy(*m_table);
    m_details->setObjectName(prefix + u"Details"_s);
    m_details->setAccessibleName(tr("Details"));
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_details->setMargin(kGap);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(prefix + u"DetailsArea"_s);
    scroll->setAccessibleName(tr("Details"));
    scroll->setWidget(m_details);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* below = new QWidget(this);
    below->setLayout(m_below);
    m_below->setContentsMargins(0, 0, 0, 0);
    m_below->setSpacing(kGap);
    m_below->addWidget(scroll, 1);
    m_fileButtons->setSpacing(kGap);
    m_fileButtons->setAlignment(Qt::AlignTop);
    m_below->addLayout(m_fileButtons);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(prefix + u"Splitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    m_emptyWords->setObjectName(prefix + u"Empty"_s);
    m_emptyWords->setWordWrap(true);
    m_emptyWords->setAlignment(Qt::AlignCenter);
    m_emptyButton->setObjectName(prefix + u"EmptyAdd"_s);
    auto* empty = new QWidget(this);
    auto* emptyColumn = new QVBoxLayout(empty);
    emptyColumn->setSpacing(kWideGap);
    emptyColumn->addStretch();
    emptyColumn->addWidget(m_emptyWords);
    emptyColumn->addWidget(m_emptyButton, 0, Qt::AlignHCenter);
    emptyColumn->addStretch();
    m_stack->addWidget(splitter);
    m_stack->addWidget(empty);
    m_bar->setSpacing(kGap);
    m_bar->addWidget(m_areas);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kWideGap, kWideGap, kWideGap, kWideGap);
    column->setSpacing(kGap);
    column->addLayout(m_bar);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    connect(m_areas, &QComboBox::currentIndexChanged, this, &ListFrame::areaChanged);
    connect(m_table, &QTableView::activated, this, &ListFrame::rowActivated);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ListFrame::rowChanged);
}

QPushButton* ListFrame::addButton(const QString& words, const QString& suffix)
{
    auto* made = new QPushButton(words, this);
    made->setObjectName(m_prefix + suffix);
    made->setAccessibleName(words);
    made->setMinimumHeight(28);
    m_bar->addWidget(made);
    return made;
}

QPushButton* ListFrame::addFileButton(const QString& words, const QString& suffix)
{
    auto* made = addButton(words, suffix);
    m_bar->removeWidget(made);
    m_fileButtons->addWidget(made);
    return made;
}

void ListFrame::addStretch()
{
    m_bar->addStretch();
}

void ListFrame::addBeside(QWidget& widget)
{
    m_below->addWidget(&widget, 1);
}

void ListFrame::setEmptyWords(const QString& sentence, const QString& button)
{
    m_emptyWords->setText(sentence);
    m_emptyButton->setText(button);
    m_emptyButton->setAccessibleName(button);
}

void ListFrame::setDetails(const QString& words)
{
    m_details->setText(words);
}

void ListFrame::loadAreas(store::Registry& registry)
{
    const auto all = store::MetroAreaStore(registry.connection()).all();
    if (!all)
        return;
    std::vector<model::MetroArea> areas = *all;
    std::stable_sort(areas.begin(), areas.end(), [](const model::MetroArea& one, const model::MetroArea& other) {
        const auto isLed = [](const model::MetroArea& area) {
            return area.scheme == model::AreaScheme::CoreCityArea && !area.dissolvedOn;
        };
        return isLed(one) && !isLed(other);
    });
    const qint64 chosen = area().value;
    const QSignalBlocker quiet(m_areas);
    m_areas->clear();
    for (const model::MetroArea& one : areas)
        m_areas->addItem(one.name, one.id.value);
    m_areas->setCurrentIndex(areas.empty() ? -1 : qMax(0, m_areas->findData(chosen)));
    m_areas->setVisible(areas.size() > 1);
}

MetroAreaId ListFrame::area() const
{
    return MetroAreaId{m_areas->currentData().toLongLong()};
}

void ListFrame::setArea(MetroAreaId area)
{
    if (const int index = m_areas->findData(area.value); index >= 0)
        m_areas->setCurrentIndex(index);
}

int ListFrame::currentRow() const
{
    return m_table->currentIndex().row();
}

void ListFrame::showRow(int row)
{
    const int rows = m_table->model()->rowCount();
    m_stack->setCurrentIndex(rows == 0 ? 1 : 0);
    fitColumns();
    if (rows > 0)
        m_table->setCurrentIndex(m_table->model()->index(std::clamp(row, 0, rows - 1), 0));
    Q_EMIT rowChanged();
}

void ListFrame::fitColumns()
{
    const int letter = m_table->fontMetrics().horizontalAdvance(u'国');
    const QAbstractItemView& view = *m_table; // a table view keeps its hint to itself
    for (int at = 0; at + 1 < m_table->model()->columnCount(); ++at) {
        const int head = m_table->horizontalHeader()->sectionSizeHint(at);
        int& fitted = m_fitted[at];
        if (fitted != 0 && m_table->columnWidth(at) != fitted)
            continue; // a person has set it
        m_table->setColumnWidth(at, std::clamp(view.sizeHintForColumn(at) + letter, head, letter * 36));
        fitted = m_table->columnWidth(at);
    }
}

} // namespace ui::documents
