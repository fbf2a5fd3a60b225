// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/grid_view.h"
#include "ui/common/icons.h"
#include "ui/common/paper_view.h"
#include "ui/common/task_strip.h"
#include "ui/compare/compare_page.h"
#include "ui/compare/compared_rows_model.h"
#include "ui/compare/difference_list_model.h"
#include "ui/compare/pieces_delegate.h"
#include "ui/compare/text_picker.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::compare {

namespace {

constexpr int kButtonHeight = 28;
constexpr int kListWidth = 240;

/// A grid of words to be read, not to be edited.
void prepare(GridView* grid, const QString& name, const QString& accessible, QAbstractItemModel* model)
{
    grid->setObjectName(name);
    grid->setAccessibleName(accessible);
    grid->setEditTriggers(QAbstractItemView::NoEditTriggers);
    grid->setItemDelegate(new PiecesDelegate(grid));
    grid->setShowGrid(true);
    grid->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    grid->setModel(model);
}

} // namespace

QPushButton* ComparePage::addButton(const QString& words, const QString& name)
{
    auto* button = new QPushButton(words, this);
    button->setObjectName(name);
    button->setAccessibleName(words);
    button->setMinimumHeight(kButtonHeight);
    return button;
}

void ComparePage::addView(View view, const QString& words, const QString& name)
{
    QPushButton* button = addButton(words, name);
    button->setCheckable(true);
    m_views->addButton(button, static_cast<int>(view));
}

void ComparePage::addFilter(DifferenceClass what, const QString& name)
{
    auto* box = new QCheckBox(this);
    box->setObjectName(name);
    box->setMinimumHeight(kButtonHeight);
    box->setChecked(what != DifferenceClass::Notation);
    m_filters->addButton(box, static_cast<int>(what));
}

QWidget* ComparePage::makeHead()
{
    m_swap->setIcon(icon(u"swap"_s));
    auto* head = new QWidget(this);
    auto* grid = new QGridLayout(head);
    grid->setContentsMargins(12, 12, 12, 8);
    grid->setSpacing(8);
    grid->addWidget(m_before, 0, 0);
    grid->addWidget(m_after, 1, 0);
    grid->addWidget(m_swap, 0, 1, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(4);
    for (auto* button : m_views->buttons())
        tools->addWidget(button);
    tools->addStretch(1);
    tools->addWidget(m_save);
    tools->addWidget(m_print);
    auto* filters = new QHBoxLayout;
    filters->setSpacing(12);
    for (auto* button : m_filters->buttons())
        filters->addWidget(button);
    filters->addStretch(1);
    filters->addWidget(m_previous);
    filters->addWidget(m_next);
    grid->addLayout(tools, 2, 0, 1, 2);
    grid->addLayout(filters, 3, 0, 1, 2);
    return head;
}

QWidget* ComparePage::makeBody()
{
    prepare(m_rows, u"compareRows"_s, tr("The two texts"), m_rowsModel);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_rows->horizontalHeader()->setStretchLastSection(false);
    prepare(m_list, u"compareDifferences"_s, tr("Differences"), m_listModel);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->horizontalHeader()->hide();
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_paper->setObjectName(u"comparePaper"_s);
    m_paper->setAccessibleName(tr("Comparison table"));
    m_nothing->setObjectName(u"compareNothing"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    auto* texts = new QWidget(this);
    auto* column = new QVBoxLayout(texts);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part :
         {static_cast<QWidget*>(m_rows), static_cast<QWidget*>(m_paper), static_cast<QWidget*>(m_nothing)})
        column->addWidget(part, 1);
    auto* halves = new QSplitter(Qt::Horizontal, this);
    halves->setObjectName(u"compareHalves"_s);
    halves->setChildrenCollapsible(false);
    halves->addWidget(texts);
    halves->addWidget(m_list);
    halves->setStretchFactor(0, 1);
    halves->setSizes({3 * kListWidth, kListWidth});
    return halves;
}

void ComparePage::arrange()
{
    const std::tuple<View, QString, QString> views[] = {{View::SideBySide, tr("Side by side"), u"compareSideBySide"_s},
                                                        {View::Overlay, tr("In one"), u"compareOverlay"_s},
                                                        {View::Paper, tr("Comparison table"), u"comparePaperView"_s}};
    for (const auto& [view, words, name] : views)
        addView(view, words, name);
    m_views->button(static_cast<int>(View::SideBySide))->setChecked(true);
    const std::pair<DifferenceClass, QString> filters[] = {{DifferenceClass::Words, u"compareWords"_s},
                                                           {DifferenceClass::Numbers, u"compareNumbers"_s},
                                                           {DifferenceClass::Table, u"compareTable"_s},
                                                           {DifferenceClass::Notation, u"compareNotation"_s}};
    m_filters->setExclusive(false);
    for (const auto& [what, name] : filters)
        addFilter(what, name);
    for (QLabel* label : {m_counts, m_leftOut}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_counts->setObjectName(u"compareCounts"_s);
    m_leftOut->setObjectName(u"compareLeftOut"_s);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(12, 6, 12, 8);
    foot->setSpacing(2);
    foot->addWidget(m_counts);
    foot->addWidget(m_leftOut);
    foot->addWidget(m_strip);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeBody(), 1);
    column->addLayout(foot);
    setFocusProxy(m_before);
}

} // namespace ui::compare
