// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/wrapped_text.h"

#include <QStyledItemDelegate>

class QPlainTextEdit;

namespace ui {

/// Cells of several lines (print.md 10): draws wrapped text, keeps the heights that it has measured by text and width,
/// and edits over the cell. Heights are exact for the width that the column really has; whoever uses it calls
/// QTableView::resizeRowToContents() for the rows that changed. Main thread.
///
/// While the editor is open: Tab and Ctrl+Enter commit, Alt+Enter and Shift+Enter break the line. Esc commits what was
/// typed and asks by escaped() to undo it, so that it can be done again. Nothing acts while the IME composes; a change
/// of focus commits the composition first (ui.md 6).
class MultiLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MultiLineDelegate)

public:
    /// What Enter does in the editor.
    enum class EnterKey {
        BreaksLine, ///< cells of a table
        AsksModel,  ///< provisions: enterPressed()
    };

    explicit MultiLineDelegate(EnterKey enterKey, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

    /// A role whose value shifts the text to the right, in pixels (levels of items).
    static constexpr int kIndentRole = Qt::UserRole + 100;

Q_SIGNALS:
    /// AsksModel only; the words before and behind the cursor. The editor closes, its words are not committed: whoever
    /// listens commits both halves.
    void enterPressed(const QModelIndex& index, const QString& before, const QString& behind);
    void articleAsked(const QModelIndex& index, const QString& text);
    void levelAsked(const QModelIndex& index, const QString& text, int step);
    /// Esc behind words that were typed and are now committed: to be undone.
    void escaped();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    bool onKey(QPlainTextEdit& editor, const class QKeyEvent& key);

    EnterKey m_enterKey;
    mutable wrapped::Heights m_heights;
    mutable QPersistentModelIndex m_edited;
};

} // namespace ui
