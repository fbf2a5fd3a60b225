// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/issue_ledger_model.h"

#include "ui/common/change_words.h"
#include "ui/common/issued_papers.h"

#include "core/base/calendar.h"

using namespace Qt::StringLiterals;
using core::model::IssuedPaper;

namespace ui::print {

IssueLedgerModel::IssueLedgerModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void IssueLedgerModel::setPapers(std::vector<IssuedPaper> papers)
{
    beginResetModel();
    m_papers = std::move(papers);
    endResetModel();
}

int IssueLedgerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_papers.size());
}

int IssueLedgerModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

QString IssueLedgerModel::words(const IssuedPaper& paper, int column) const
{
    switch (column) {
    case Time: {
        const QDateTime time = paper.issuedAt.toLocalTime();
        return core::toEraDate(time.date()) + time.time().toString(u" HH:mm"_s);
    }
    case Form:
        return formWords(paper.form);
    case Parties:
        return paper.parties;
    case Revision:
        // A map or a list is of no text, and a document has no number.
        if (paper.revisionNumber == 0)
            return {};
        return tr("%1 (%2)")
            .arg(paper.revisionNumber)
            .arg(valueWords(u"state"_s, core::model::revisionStateName(paper.revisionState)));
    case Pages:
        return QString::number(paper.pages);
    case Copies:
        return QString::number(paper.copies);
    case Target:
        return paper.target == IssuedPaper::Target::Printer ? tr("Printer: %1").arg(paper.targetName)
                                                            : paper.targetName;
    case Person:
        return paper.person;
    case Title:
        return paper.title;
    case Digest:
        return paper.digest;
    default:
        return {};
    }
}

QVariant IssueLedgerModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const IssuedPaper& paper = m_papers[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return words(paper, index.column());
    if (role == Qt::TextAlignmentRole && (index.column() == Pages || index.column() == Copies))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole)
        return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u'、' +
               words(paper, index.column());
    return {};
}

QVariant IssueLedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Issued");
    case Form:
        return tr("Form");
    case Parties:
        return tr("Parties");
    case Revision:
        return tr("Revision");
    case Pages:
        return tr("Pages");
    case Copies:
        return tr("Copies");
    case Target:
        return tr("File or printer");
    case Person:
        return tr("Person");
    case Title:
        return tr("Title");
    case Digest:
        return tr("Digest (SHA-256)");
    default:
        return {};
    }
}

std::vector<QStringList> IssueLedgerModel::rows() const
{
    std::vector<QStringList> rows(1);
    for (int column = 0; column < ColumnCount; ++column)
        rows.front() << headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    for (const IssuedPaper& paper : m_papers) {
        QStringList row;
        for (int column = 0; column < ColumnCount; ++column)
            row << words(paper, column);
        rows.push_back(row);
    }
    return rows;
}

} // namespace ui::print
