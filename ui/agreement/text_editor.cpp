// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreement/text_editor.h"

#include "core/model/edit/article_edit.h"
#include "core/model/provision_place.h"
#include "ui/agreement/provision_table_model.h"
#include "ui/common/edit_actions.h"
#include "ui/common/edit_report.h"
#include "ui/common/grid_view.h"
#include "ui/common/icons.h"
#include "ui/common/multi_line_delegate.h"
#include "ui/common/revision_document.h"

#include <QHeaderView>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace core;
using model::EditOutcome;
using model::Provision;
using model::ProvisionKind;

namespace ui::agreement {
namespace {

constexpr int kNumberWidth = 96;

bool isItem(ProvisionKind kind)
{
    return kind == ProvisionKind::Item || kind == ProvisionKind::Subitem;
}

} // namespace

TextEditor::TextEditor(RevisionDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new ProvisionTableModel(document, this))
    , m_delegate(new MultiLineDelegate(MultiLineDelegate::EnterKey::AsksModel, this))
    , m_grid(new GridView(this))
    , m_bar(new QToolBar(this))
{
    m_grid->setObjectName(u"articleGrid"_s);
    m_grid->setAccessibleName(tr("Articles"));
    m_grid->setItemDelegate(m_delegate);
    m_grid->setModel(m_model);
    m_grid->setShowGrid(false);
    m_grid->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_grid->horizontalHeader()->setSectionResizeMode(ProvisionTableModel::WordsColumn, QHeaderView::Stretch);
    m_grid->setColumnWidth(ProvisionTableModel::NumberColumn, kNumberWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_grid, 1);
    makeActions();

    connect(m_grid, &GridView::currentRowChanged, this, [this] {
        updateActions();
        Q_EMIT selected(current());
    });
    connect(&document, &RevisionDocument::reloaded, this, &TextEditor::updateActions);
    connect(m_delegate, &MultiLineDelegate::escaped, this, &TextEditor::undoAsked);
    // The editor closes while the key that asked is still being handled: what follows must come after that.
    connect(m_delegate, &MultiLineDelegate::enterPressed, this, &TextEditor::onEnter, Qt::QueuedConnection);
    connect(
        m_delegate, &MultiLineDelegate::articleAsked, this,
        [this](const QModelIndex& index, const QString& text) {
            m_model->setData(index, text, Qt::EditRole);
            insertArticle();
        },
        Qt::QueuedConnection);
    connect(
        m_delegate, &MultiLineDelegate::levelAsked, this,
        [this](const QModelIndex& index, const QString& text, int step) {
            m_model->setData(index, text, Qt::EditRole);
            changeLevel(step);
        },
        Qt::QueuedConnection);
    updateActions();
}

void TextEditor::makeActions()
{
    const auto add = [this](const QString& name, const QString& text, const QString& iconName, const QKeySequence& keys,
                            auto act) {
        m_editing.append(addEditAction(this, m_bar, name, text, icon(iconName), keys, act));
    };
    m_bar->setObjectName(u"articleTools"_s);
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    add(u"insertArticle"_s, tr("Article"), u"add"_s, QKeySequence(Qt::CTRL | Qt::Key_Return),
        [this] { insertArticle(); });
    add(u"insertParagraph"_s, tr("Paragraph"), u"add"_s, {}, [this] { insertParagraph(); });
    add(u"insertItem"_s, tr("Item"), u"add"_s, {}, [this] { insertItem(); });
    m_bar->addSeparator();
    add(u"moveUp"_s, tr("Up"), u"up"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up), [this] { move(-1); });
    add(u"moveDown"_s, tr("Down"), u"down"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down), [this] { move(1); });
    m_bar->addSeparator();
    add(u"removeProvision"_s, tr("Delete"), u"remove"_s, QKeySequence(Qt::CTRL | Qt::Key_Delete),
        [this] { removeCurrent(); });
}

void TextEditor::updateActions()
{
    const auto* node = m_document.provision(current());
    const bool can = m_document.isEditable() && node != nullptr;
    const auto kind = node != nullptr ? node->kind : ProvisionKind::Title;
    const bool isBody = kind == ProvisionKind::Article || kind == ProvisionKind::Paragraph || isItem(kind);
    for (QAction* action : m_editing)
        action->setEnabled(can && isBody);
    m_bar->setVisible(m_document.isEditable());
}

LineageId TextEditor::current() const
{
    const QModelIndex index = m_grid->currentIndex();
    return index.isValid() ? m_model->row(index.row()).lineage : LineageId();
}

void TextEditor::commitPending()
{
    m_grid->commitOpenEditor();
}

void TextEditor::goTo(LineageId lineage)
{
    m_grid->goToRow(m_model->rowOf(lineage), ProvisionTableModel::WordsColumn);
}

void TextEditor::change(const QString& label, const std::function<Result<EditOutcome>(const Provision&)>& edit)
{
    const auto made = m_document.change(label, edit);
    if (!made)
        return;
    if (const QString report = editReport(*made); !report.isEmpty())
        Q_EMIT told(report);
    goTo(made->selection);
}

void TextEditor::insertParagraph()
{
    const LineageId at = current();
    change(tr("Add a paragraph"), [at](const Provision& root) { return model::insertParagraphAfter(root, at, {}); });
    editCurrent();
}

void TextEditor::insertArticle()
{
    const LineageId at = current();
    change(tr("Add an article"), [at](const Provision& root) { return model::insertArticleAfter(root, at); });
    editCurrent();
}

void TextEditor::insertItem()
{
    const LineageId at = current();
    const auto* node = m_document.provision(at);
    const bool below = node != nullptr && !isItem(node->kind);
    change(tr("Add an item"), [at, below](const Provision& root) {
        return below ? model::insertItemBelow(root, at, {}) : model::insertItemAfter(root, at, {});
    });
    editCurrent();
}

void TextEditor::removeCurrent()
{
    const LineageId at = current();
    const QString label = tr("Delete %1").arg(model::placeWords(m_document.root(), at));
    change(label, [at](const Provision& root) { return model::removeProvision(root, at); });
}

void TextEditor::move(int step)
{
    const LineageId at = current();
    const auto direction = step < 0 ? model::MoveDirection::Up : model::MoveDirection::Down;
    const QString label = tr("Move %1").arg(model::placeWords(m_document.root(), at));
    change(label, [=](const Provision& root) { return model::moveProvision(root, at, direction); });
}

void TextEditor::changeLevel(int step)
{
    const LineageId at = current();
    const auto* node = m_document.provision(at);
    if (node == nullptr || !isItem(node->kind))
        return;
    change(tr("Change the level of %1").arg(model::placeWords(m_document.root(), at)), [=](const Provision& root) {
        return step > 0 ? model::indentItem(root, at) : model::outdentItem(root, at);
    });
}

void TextEditor::onEnter(const QModelIndex& index, const QString& before, const QString& behind)
{
    if (!index.isValid())
        return;
    const ProvisionRow row = m_model->row(index.row());
    const bool splits = row.field == RowField::Text && (row.kind == ProvisionKind::Paragraph || isItem(row.kind));
    if (!splits) {
        m_model->setData(index, before + behind, Qt::EditRole);
        m_grid->goToRow(index.row() + 1, ProvisionTableModel::WordsColumn);
        return;
    }
    const LineageId at = row.lineage;
    change(tr("Split %1").arg(model::placeWords(m_document.root(), at)),
           [&](const Provision& root) -> Result<EditOutcome> {
               Provision shortened = root;
               model::visit(shortened, [&](Provision& node) {
                   if (node.lineage == at)
                       node.text = before;
               });
               return isItem(row.kind) ? model::insertItemAfter(shortened, at, behind)
                                       : model::insertParagraphAfter(shortened, at, behind);
           });
    editCurrent();
}

void TextEditor::editCurrent()
{
    const QModelIndex index = m_grid->currentIndex();
    if (m_model->flags(index).testFlag(Qt::ItemIsEditable))
        m_grid->edit(index);
}

} // namespace ui::agreement
