// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/role_table/role_table_editor.h"

#include "core/model/edit/role_cell_edit.h"
#include "core/model/edit/role_table_edit.h"
#include "ui/common/edit_actions.h"
#include "ui/common/edit_report.h"
#include "ui/common/grid_view.h"
#include "ui/common/icons.h"
#include "ui/common/multi_line_delegate.h"
#include "ui/common/pattern_words.h"
#include "ui/common/revision_document.h"
#include "ui/common/row_header.h"
#include "ui/role_table/role_table_model.h"
#include "ui/role_table/row_drop.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QItemSelectionRange>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace core;
using model::EditOutcome;
using model::Provision;
using model::RolePattern;

namespace ui::role_table {

RoleTableEditor::RoleTableEditor(RevisionDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new RoleTableModel(document, this))
    , m_delegate(new MultiLineDelegate(MultiLineDelegate::EnterKey::BreaksLine, this))
    , m_grid(new GridView(this))
    , m_rows(new RowHeader(m_grid))
    , m_bar(new QToolBar(this))
    , m_patterns(new QActionGroup(this))
{
    m_grid->setObjectName(u"roleGrid"_s);
    m_grid->setAccessibleName(tr("Role table"));
    m_grid->setItemDelegate(m_delegate);
    m_grid->setVerticalHeader(m_rows);
    m_rows->setObjectName(u"roleRows"_s);
    m_rows->setAccessibleName(tr("Handles of the rows"));
    m_grid->setModel(m_model);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_grid, 1);
    makeActions();
    connect(m_model, &RoleTableModel::shapeChanged, this, [this] {
        setSpans();
        updateActions();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &RoleTableEditor::setWidths);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        updateActions();
        const GridCell* cell = m_model->cell(index);
        if (cell != nullptr)
            Q_EMIT selected(cell->lineage.isNull() ? m_model->row(index.row())->lineage : cell->lineage);
    });
    connect(m_rows, &RowHeader::rowDropped, this, &RoleTableEditor::drop);
    connect(m_grid, &GridView::pasted, this, &RoleTableEditor::paste);
    connect(m_grid, &GridView::emptied, this, &RoleTableEditor::empty);
    connect(&document, &RevisionDocument::reloaded, this, &RoleTableEditor::updateActions);
    connect(m_delegate, &MultiLineDelegate::escaped, this, &RoleTableEditor::undoAsked);
    setSpans();
    setWidths();
    updateActions();
}

void RoleTableEditor::makeActions()
{
    const auto add = [this](const QString& name, const QString& text, const QString& iconName, const QKeySequence& keys,
                            auto act) {
        m_editing.append(addEditAction(this, m_bar, name, text, icon(iconName), keys, act));
    };
    m_bar->setObjectName(u"roleTools"_s);
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    add(u"addInitiative"_s, tr("Initiative"), u"add"_s, QKeySequence(Qt::CTRL | Qt::Key_Return),
        [this] { addInitiative(); });
    add(u"addSection"_s, tr("Section"), u"add"_s, {}, [this] { addSection(); });
    add(u"moveRowUp"_s, tr("Up"), u"up"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up), [this] { move(-1); });
    add(u"moveRowDown"_s, tr("Down"), u"down"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down),
        [this] { move(1); });
    add(u"fillDown"_s, tr("Fill down"), u"fill"_s, QKeySequence(Qt::CTRL | Qt::Key_D), [this] { fillDown(); });
    add(u"removeRow"_s, tr("Delete"), u"remove"_s, QKeySequence(Qt::CTRL | Qt::Key_Delete),
        [this] { removeCurrent(); });

    // Arrows say enough; the words would push the choice of the face off a narrow screen.
    for (QAction* action : {m_editing[2], m_editing[3], m_editing[4]}) {
        if (auto* button = qobject_cast<QToolButton*>(m_bar->widgetForAction(action)))
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }

    auto* patterns = new QToolButton(m_bar);
    patterns->setObjectName(u"patternButton"_s);
    patterns->setText(tr("Pattern"));
    patterns->setAccessibleName(tr("Pattern of the role"));
    patterns->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(patterns);
    for (const RolePattern pattern : {RolePattern::Lead, RolePattern::Assist, RolePattern::Joint}) {
        auto* action = menu->addAction(patternName(pattern));
        action->setActionGroup(m_patterns);
        connect(action, &QAction::triggered, this, [this, pattern] { applyPattern(static_cast<int>(pattern)); });
    }
    patterns->setMenu(menu);
    patterns->setFocusPolicy(Qt::TabFocus);
    m_bar->addWidget(patterns);

    auto* spacer = new QWidget(m_bar);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_bar->addWidget(spacer);
    auto* faces = new QActionGroup(this);
    const auto addFace = [&](const QString& name, const QString& text, GridFace face) {
        auto* action = m_bar->addAction(text);
        action->setObjectName(name);
        letTabReach(*m_bar, action);
        action->setCheckable(true);
        action->setActionGroup(faces);
        action->setChecked(face == m_model->face());
        connect(action, &QAction::triggered, this, [this, face] {
            commitPending();
            m_model->setFace(face);
        });
    };
    addFace(u"faceList"_s, tr("List"), GridFace::List);
    addFace(u"faceStacked"_s, tr("Stacked"), GridFace::Stacked);
}

void RoleTableEditor::updateActions()
{
    const QModelIndex index = m_grid->currentIndex();
    const bool can = m_document.isEditable() && index.isValid();
    for (QAction* action : m_editing)
        action->setEnabled(can);
    m_rows->setDraggable(m_document.isEditable());
    m_rows->setVisible(m_document.isEditable());
    m_grid->setEmptying(m_document.isEditable() && m_model->face() == GridFace::List);
    m_patterns->setEnabled(can && m_model->patternAt(index).has_value());
}

void RoleTableEditor::setSpans()
{
    m_grid->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isHeading(row) && m_model->columnCount() > 1)
            m_grid->setSpan(row, 0, 1, m_model->columnCount());
    }
}

void RoleTableEditor::setWidths()
{
    constexpr int kNameWidth = 128;
    constexpr int kPatternWidth = 84;
    constexpr int kLabelWidth = 96;
    QHeaderView* header = m_grid->horizontalHeader();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool isNarrow =
            column == 0 || column == m_model->patternColumn() || (m_model->face() == GridFace::Stacked && column == 1);
        header->setSectionResizeMode(column, isNarrow ? QHeaderView::Interactive : QHeaderView::Stretch);
        if (isNarrow)
            m_grid->setColumnWidth(column, column == 0                          ? kNameWidth
                                           : column == m_model->patternColumn() ? kPatternWidth
                                                                                : kLabelWidth);
    }
}

void RoleTableEditor::commitPending()
{
    m_grid->commitOpenEditor();
}

bool RoleTableEditor::goTo(LineageId lineage)
{
    const int row = m_model->rowOf(lineage);
    if (row < 0)
        return false;
    int column = 0;
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const GridCell* cell = m_model->cell(m_model->index(row, i));
        if (cell != nullptr && cell->lineage == lineage)
            column = i;
    }
    m_grid->goToRow(row, column);
    return true;
}

bool RoleTableEditor::change(const QString& label, const std::function<Result<EditOutcome>(const Provision&)>& edit)
{
    const int column = std::max(0, m_grid->currentIndex().column());
    const auto made = m_document.change(label, edit);
    if (!made)
        return false;
    if (const QString report = editReport(*made); !report.isEmpty())
        Q_EMIT told(report);
    if (const int row = m_model->rowOf(made->selection); row >= 0)
        m_grid->goToRow(row, m_model->isHeading(row) ? 0 : column);
    return true;
}

void RoleTableEditor::addInitiative()
{
    const GridRow* row = m_model->row(m_grid->currentIndex().row());
    if (row == nullptr)
        return;
    const LineageId at = row->lineage;
    if (change(tr("Add an initiative"), [&](const Provision& root) { return model::addInitiative(root, at, {}); })) {
        m_grid->setCurrentIndex(m_grid->currentIndex().siblingAtColumn(0));
        m_grid->edit(m_grid->currentIndex());
    }
}

void RoleTableEditor::addSection()
{
    const GridRow* row = m_model->row(m_grid->currentIndex().row());
    if (row == nullptr)
        return;
    const LineageId at = row->lineage;
    if (change(tr("Add a section"), [&](const Provision& root) { return model::addSection(root, at, {}); }))
        m_grid->edit(m_grid->currentIndex());
}

void RoleTableEditor::removeCurrent()
{
    const GridRow* row = m_model->row(m_grid->currentIndex().row());
    if (row == nullptr || row->kind == RowKind::Table || row->kind == RowKind::Note)
        return;
    const LineageId at = row->lineage;
    const bool isSection = row->kind == RowKind::Section;
    const auto* node = m_document.provision(at);
    change(tr("Delete “%1”").arg(isSection ? node->caption : node->text), [&](const Provision& root) {
        return isSection ? model::removeSection(root, at) : model::removeInitiative(root, at);
    });
}

void RoleTableEditor::move(int step)
{
    const GridRow* row = m_model->row(m_grid->currentIndex().row());
    if (row == nullptr || row->kind == RowKind::Table || row->kind == RowKind::Note)
        return;
    const LineageId at = row->lineage;
    const bool isSection = row->kind == RowKind::Section;
    const auto* node = m_document.provision(at);
    const auto direction = step < 0 ? model::MoveDirection::Up : model::MoveDirection::Down;
    change(tr("Move “%1”").arg(isSection ? node->caption : node->text), [&](const Provision& root) {
        return isSection ? model::moveSection(root, at, direction) : model::moveInitiative(root, at, direction);
    });
}

void RoleTableEditor::drop(int row, int before)
{
    commitPending();
    const auto plan = planDrop(m_document.root(), m_model->grid(), row, before);
    if (!plan)
        return;
    const auto* node = m_document.provision(plan->moved);
    change(tr("Move “%1”").arg(plan->isSection ? node->caption : node->text),
           [&](const Provision& root) { return applyDrop(root, *plan); });
}

void RoleTableEditor::applyPattern(int pattern)
{
    const QModelIndex index = m_grid->currentIndex();
    const GridRow* row = m_model->row(index.row());
    const GridCell* cell = m_model->cell(index);
    if (row == nullptr || cell == nullptr)
        return;
    const LineageId at = row->lineage;
    const LineageId column = cell->column;
    change(tr("Apply the pattern “%1”").arg(patternName(static_cast<RolePattern>(pattern))),
           [&](const Provision& root) {
               return model::applyPattern(root, at, column, static_cast<RolePattern>(pattern));
           });
}

void RoleTableEditor::fillDown()
{
    const QItemSelection selection = m_grid->selectionModel()->selection();
    if (selection.isEmpty() || m_model->face() != GridFace::List)
        return;
    const QItemSelectionRange& range = selection.first();
    std::vector<LineageId> initiatives;
    for (int row = range.top(); row <= range.bottom(); ++row) {
        if (!m_model->isHeading(row))
            initiatives.push_back(m_model->row(row)->lineage);
    }
    std::vector<LineageId> columns;
    for (int column = std::max(1, range.left()); column <= range.right() && column != m_model->patternColumn();
         ++column)
        columns.push_back(m_model->grid().columns.at(static_cast<size_t>(column) - 1));
    if (initiatives.size() < 2 || columns.empty())
        return;
    change(tr("Fill down"), [&](const Provision& root) { return model::fillDown(root, initiatives, columns); });
}

void RoleTableEditor::paste(const CellBlock& block)
{
    if (m_document.isEditable() && !block.empty())
        setBlock(tr("Paste cells"), m_grid->currentIndex(), block);
}

void RoleTableEditor::empty(const QItemSelectionRange& range)
{
    // The column of the pattern holds no words of its own.
    const int last = std::min(range.right(), m_model->patternColumn() - 1);
    if (!m_document.isEditable() || m_model->face() != GridFace::List || last < range.left())
        return;
    CellBlock block;
    for (int row = range.top(); row <= range.bottom(); ++row) {
        if (!m_model->isHeading(row))
            block.push_back(QStringList(last - range.left() + 1, QString()));
    }
    int first = range.top();
    while (first < range.bottom() && m_model->isHeading(first))
        ++first;
    if (!block.empty())
        setBlock(tr("Empty cells"), m_model->index(first, range.left()), block);
}

void RoleTableEditor::setBlock(const QString& label, const QModelIndex& from, const CellBlock& block)
{
    const GridRow* row = m_model->row(from.row());
    if (row == nullptr || m_model->face() != GridFace::List || row->kind != RowKind::Initiative)
        return;
    // Column 0 is the name of the 取組, the role columns follow.
    const LineageId at = row->lineage;
    const LineageId column =
        from.column() == 0 ? LineageId() : m_model->grid().columns.at(static_cast<size_t>(from.column()) - 1);
    change(label, [&](const Provision& root) { return model::setCells(root, at, column, block); });
}

} // namespace ui::role_table
