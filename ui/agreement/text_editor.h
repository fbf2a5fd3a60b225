// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/lineage_id.h"
#include "core/base/result.h"

#include <QWidget>

#include <functional>

class QAction;
class QToolBar;

namespace core::model {
struct EditOutcome;
struct Provision;
} // namespace core::model

namespace ui {
class GridView;
class MultiLineDelegate;
class RevisionDocument;
} // namespace ui

namespace ui::agreement {

class ProvisionTableModel;

/// The structured text of one revision (条文): rows of number and words, edited in place. Enter splits a paragraph,
/// Ctrl+Enter makes the next article, Tab and Shift+Tab change the level of an item (ui.md 4.1). Page-true editing in
/// place was decided against: laying out 30 pages again takes longer than the 16 ms that a key press may take.
class TextEditor : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextEditor)

public:
    explicit TextEditor(RevisionDocument& document, QWidget* parent = nullptr);

    void commitPending();
    /// Selects a provision; nothing when the text has none of that lineage.
    void goTo(core::LineageId lineage);
    [[nodiscard]] core::LineageId current() const;
    [[nodiscard]] GridView& grid() { return *m_grid; }

Q_SIGNALS:
    /// What an edit did beyond what was asked: renumbered, references that followed.
    void told(const QString& sentence);
    void undoAsked();
    void selected(core::LineageId lineage);

private:
    void makeActions();
    void updateActions();
    void insertParagraph();
    void insertArticle();
    void insertItem();
    void removeCurrent();
    void move(int step);
    void changeLevel(int step);
    void onEnter(const QModelIndex& index, const QString& before, const QString& behind);
    void editCurrent();
    void change(const QString& label,
                const std::function<core::Result<core::model::EditOutcome>(const core::model::Provision&)>& edit);

    RevisionDocument& m_document;
    ProvisionTableModel* m_model;
    MultiLineDelegate* m_delegate;
    GridView* m_grid;
    QToolBar* m_bar;
    QList<QAction*> m_editing;
};

} // namespace ui::agreement
