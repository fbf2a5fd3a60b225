// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/range_clipboard.h"

#include <QMimeData>
#include <QTextDocument>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

QString quoted(const QString& cell)
{
    if (!cell.contains(u'\n') && !cell.contains(u'\t') && !cell.contains(u'"'))
        return cell;
    return u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"';
}

CellBlock readTabs(const QString& source)
{
    QString text = source;
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (text.endsWith(u'\n'))
        text.chop(1);
    CellBlock block(1);
    QString cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted) {
            const bool isDouble = c == u'"' && i + 1 < text.size() && text[i + 1] == u'"';
            if (c == u'"' && !isDouble) {
                isQuoted = false;
                continue;
            }
            i += isDouble ? 1 : 0;
            cell += c;
        } else if (c == u'"' && cell.isEmpty() && text.indexOf(u'"', i + 1) > 0) {
            isQuoted = true;
        } else if (c == u'\t' || c == u'\n') {
            block.back().append(cell);
            cell.clear();
            if (c == u'\n')
                block.emplace_back();
        } else {
            cell += c;
        }
    }
    block.back().append(cell);
    return block;
}

QString textOf(const QTextTableCell& cell)
{
    QStringList lines;
    for (auto it = cell.begin(); it != cell.end(); ++it) {
        if (it.currentBlock().isValid())
            lines.append(it.currentBlock().text().replace(QChar::LineSeparator, u'\n'));
    }
    return lines.join(u'\n').replace(QChar::Nbsp, u' ').trimmed();
}

CellBlock readHtml(const QString& html)
{
    QTextDocument document;
    document.setHtml(html);
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        const auto* table = qobject_cast<QTextTable*>(frame);
        if (table == nullptr)
            continue;
        CellBlock block;
        for (int row = 0; row < table->rows(); ++row) {
            QStringList cells;
            for (int column = 0; column < table->columns(); ++column) {
                const QTextTableCell cell = table->cellAt(row, column);
                // A merged cell gives its words once, at its upper left corner.
                const bool isCorner = cell.row() == row && cell.column() == column;
                cells.append(isCorner ? textOf(cell) : QString());
            }
            block.push_back(cells);
        }
        return block;
    }
    return {};
}

} // namespace

std::unique_ptr<QMimeData> toMimeData(const CellBlock& block)
{
    QStringList lines;
    QString html = u"<html><head><meta charset=\"utf-8\"></head><body><table border=\"1\">"_s;
    for (const QStringList& row : block) {
        QStringList cells;
        html += u"<tr>"_s;
        for (const QString& cell : row) {
            cells.append(quoted(cell));
            html += u"<td>"_s + cell.toHtmlEscaped().replace(u'\n', u"<br style=\"mso-data-placement:same-cell;\">"_s) +
                    u"</td>"_s;
        }
        html += u"</tr>"_s;
        lines.append(cells.join(u'\t'));
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(lines.join(u"\r\n"_s));
    data->setHtml(html + u"</table></body></html>"_s);
    return data;
}

CellBlock cellsOf(const QMimeData& data)
{
    if (data.hasHtml()) {
        if (CellBlock block = readHtml(data.html()); !block.empty())
            return block;
    }
    if (!data.hasText() || data.text().isEmpty())
        return {};
    return readTabs(data.text());
}

} // namespace ui
