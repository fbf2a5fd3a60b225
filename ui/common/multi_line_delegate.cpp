// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/multi_line_delegate.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

bool isComposing(const QPlainTextEdit& editor)
{
    return !editor.textCursor().block().layout()->preeditAreaText().isEmpty();
}

} // namespace

MultiLineDelegate::MultiLineDelegate(EnterKey enterKey, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_enterKey(enterKey)
{
}

void MultiLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = item.text;
    item.text.clear();
    const QStyle* style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const int indent = index.data(kIndentRole).toInt();
    const QRect place =
        item.rect.adjusted(wrapped::kPadding + indent, wrapped::kPadding, -wrapped::kPadding, -wrapped::kPadding);
    QTextLayout layout;
    layout.setFont(item.font);
    const qreal height = wrapped::layOut(layout, text, place.width());
    QPointF at = place.topLeft();
    if (item.displayAlignment.testFlag(Qt::AlignVCenter) && height < place.height())
        at.ry() += (place.height() - height) / 2;
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setClipRect(item.rect);
    painter->setPen(item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    layout.draw(painter, at);
    painter->restore();
}

QSize MultiLineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    return m_heights.cellSize(item.text, wrapped::roomOf(option, index, index.data(kIndentRole).toInt()), item.font);
}

QWidget* MultiLineDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                         const QModelIndex& index) const
{
    auto* editor = new QPlainTextEdit(parent);
    editor->setObjectName(u"cellEditor"_s);
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    editor->setTabChangesFocus(false);
    editor->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    editor->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    editor->document()->setDocumentMargin(wrapped::kPadding - 2);
    m_edited = index;
    return editor;
}

void MultiLineDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* text = qobject_cast<QPlainTextEdit*>(editor);
    const QString words = index.data(Qt::EditRole).toString();
    // The view asks again whenever the model tells of a change: what is being typed must stay.
    if (text->property("filled").toBool())
        return;
    text->setPlainText(words);
    text->setProperty("filled", true);
    text->moveCursor(QTextCursor::End);
}

void MultiLineDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, qobject_cast<QPlainTextEdit*>(editor)->toPlainText(), Qt::EditRole);
}

void MultiLineDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                             const QModelIndex& index) const
{
    constexpr int kTypingRoom = 24; // one more line than the text has, so that typing does not scroll at once
    QRect rect = option.rect;
    rect.setLeft(rect.left() + index.data(kIndentRole).toInt());
    rect.setHeight(rect.height() + kTypingRoom);
    if (const QWidget* viewport = editor->parentWidget()) {
        if (rect.bottom() > viewport->height())
            rect.moveBottom(std::max(rect.height(), viewport->height()));
        rect.setTop(std::max(rect.top(), 0));
    }
    editor->setGeometry(rect);
}

bool MultiLineDelegate::eventFilter(QObject* object, QEvent* event)
{
    auto* editor = qobject_cast<QPlainTextEdit*>(object);
    if (editor == nullptr)
        return QStyledItemDelegate::eventFilter(object, event);
    if (event->type() == QEvent::FocusOut && isComposing(*editor))
        QGuiApplication::inputMethod()->commit();
    if (event->type() == QEvent::ShortcutOverride) {
        // Undo, copy and the like belong to the editor while it is open.
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        // Keys that reach us in the middle of a composition are the input method's, not ours and not the editor's.
        return isComposing(*editor) || onKey(*editor, key);
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

bool MultiLineDelegate::onKey(QPlainTextEdit& editor, const QKeyEvent& key)
{
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const bool isTab = key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab;
    const QModelIndex index = m_edited;
    if (key.key() == Qt::Key_Escape) {
        const bool isTyped = editor.toPlainText() != index.data(Qt::EditRole).toString();
        if (isTyped)
            Q_EMIT commitData(&editor);
        Q_EMIT closeEditor(&editor, QAbstractItemDelegate::NoHint);
        if (isTyped)
            Q_EMIT escaped();
        return true;
    }
    if (isEnter && (key.modifiers() & (Qt::AltModifier | Qt::ShiftModifier)) != 0) {
        editor.textCursor().insertText(u"\n"_s);
        return true;
    }
    if (m_enterKey == EnterKey::AsksModel && (isEnter || isTab)) {
        const QString text = editor.toPlainText();
        const int at = editor.textCursor().position();
        const bool isArticle = isEnter && key.modifiers().testFlag(Qt::ControlModifier);
        const int step = key.key() == Qt::Key_Tab ? 1 : -1;
        // The model is rebuilt by what follows: the editor must be gone by then.
        Q_EMIT closeEditor(&editor, QAbstractItemDelegate::RevertModelCache);
        if (isTab)
            Q_EMIT levelAsked(index, text, step);
        else if (isArticle)
            Q_EMIT articleAsked(index, text);
        else
            Q_EMIT enterPressed(index, text.left(at), text.mid(at));
        return true;
    }
    if ((isEnter && key.modifiers().testFlag(Qt::ControlModifier)) || isTab) {
        Q_EMIT commitData(&editor);
        Q_EMIT closeEditor(&editor, key.key() == Qt::Key_Backtab ? QAbstractItemDelegate::EditPreviousItem
                                    : isTab                      ? QAbstractItemDelegate::EditNextItem
                                                                 : QAbstractItemDelegate::NoHint);
        return true;
    }
    return false;
}

} // namespace ui
