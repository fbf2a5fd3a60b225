// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recognise/source_view.h"

#include <QPainter>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::recognise {

SourceView::SourceView(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_numbers(new QWidget(this))
{
    setObjectName(u"sourceView"_s);
    setAccessibleName(tr("Text of the document"));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_numbers->setObjectName(u"sourceLineNumbers"_s);
    m_numbers->installEventFilter(this);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &SourceView::arrangeNumbers);
    connect(this, &QPlainTextEdit::updateRequest, m_numbers, [this](const QRect& rect, int dy) {
        if (dy != 0)
            m_numbers->scroll(0, dy);
        else
            m_numbers->update(0, rect.y(), m_numbers->width(), rect.height());
    });
    arrangeNumbers();
}

void SourceView::showText(const QString& text, const std::vector<core::model::Finding>& findings)
{
    m_findings = findings;
    setPlainText(text);
    mark(0, {}, 0);
}

QColor SourceView::doubtColour() const
{
    const bool isDark = palette().color(QPalette::Base).lightness() < 128;
    return isDark ? QColor(0x5a, 0x48, 0x10) : QColor(0xff, 0xf3, 0xcd);
}

void SourceView::showFinding(int index)
{
    if (index < 0)
        return mark(0, {}, 0);
    const core::model::Finding& finding = m_findings.at(static_cast<size_t>(index));
    mark(finding.line, finding.text, finding.column);
}

void SourceView::showLine(int line)
{
    mark(line, {}, 0);
}

/// All lines with doubts softly, the chosen one strongly, its words most.
void SourceView::mark(int line, const QString& words, int column)
{
    m_shownLine = line;
    QList<QTextEdit::ExtraSelection> marks;
    const auto add = [&](QTextCursor cursor, const QColor& colour, bool isWholeLine) {
        if (isWholeLine) { // a line of the document may take several on the screen
            cursor.movePosition(QTextCursor::StartOfBlock);
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        }
        QTextEdit::ExtraSelection selection;
        selection.cursor = cursor;
        selection.format.setBackground(colour);
        selection.format.setProperty(QTextFormat::FullWidthSelection, isWholeLine);
        marks.append(selection);
    };
    int lineBefore = 0;
    for (const core::model::Finding& finding : m_findings) {
        if (finding.severity == core::model::Severity::Info || finding.line == lineBefore || finding.line == 0)
            continue;
        lineBefore = finding.line;
        add(QTextCursor(document()->findBlockByNumber(finding.line - 1)), doubtColour(), true);
    }
    const QTextBlock block = line > 0 ? document()->findBlockByNumber(line - 1) : QTextBlock();
    if (block.isValid()) {
        QTextCursor cursor(block);
        QColor strong = palette().color(QPalette::Highlight);
        strong.setAlpha(60);
        add(cursor, strong, true);
        // The words of a finding may go over several lines, or have been joined: then the line alone is marked.
        const int at = static_cast<int>(words.isEmpty() ? -1 : block.text().indexOf(words, qMax(0, column - 1)));
        if (at >= 0) {
            QTextCursor exact(block);
            exact.setPosition(block.position() + at);
            exact.setPosition(block.position() + at + static_cast<int>(words.size()), QTextCursor::KeepAnchor);
            strong.setAlpha(130);
            add(exact, strong, false);
        }
        setTextCursor(cursor);
        centerCursor();
    }
    setExtraSelections(marks);
    m_numbers->update();
}

void SourceView::arrangeNumbers()
{
    const auto digits = static_cast<int>(QString::number(qMax(100, blockCount())).size());
    const int width = fontMetrics().horizontalAdvance(u'0') * digits + 16;
    setViewportMargins(width, 0, 0, 0);
    const QRect inside = contentsRect();
    m_numbers->setGeometry(inside.left(), inside.top(), width, inside.height());
}

void SourceView::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    arrangeNumbers();
}

void SourceView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_numbers != nullptr)
        arrangeNumbers();
}

bool SourceView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_numbers && event->type() == QEvent::Paint) {
        paintNumbers();
        return true;
    }
    return QPlainTextEdit::eventFilter(watched, event);
}

void SourceView::paintNumbers()
{
    QPainter painter(m_numbers);
    painter.fillRect(m_numbers->rect(), palette().color(QPalette::Window));
    const int top = viewport()->geometry().top() - contentsRect().top();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > viewport()->height())
            break;
        const int line = block.blockNumber() + 1;
        QFont shown = font();
        shown.setBold(line == m_shownLine);
        painter.setFont(shown);
        QColor ink = palette().color(QPalette::WindowText);
        ink.setAlpha(line == m_shownLine ? 255 : 170); // quieter than the text, still a contrast above 4.5
        painter.setPen(ink);
        painter.drawText(QRectF(0, top + place.top(), m_numbers->width() - 8, fontMetrics().lineSpacing()),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(line));
    }
}

} // namespace ui::recognise
