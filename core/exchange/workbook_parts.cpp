// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook_parts.h"

#include "core/exchange/part_reader.h"
#include "core/exchange/table_file.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace core::exchange {

namespace {

constexpr int kAskEvery = 1000; ///< rows, words
constexpr int kMostRelations = 10'000;

struct Relation
{
    QString kind; ///< worksheet, chartsheet, sharedStrings, …
    QString target;
};

/// The name of a member: targets are told from xl/ on, or from the root with a slash in front.
QString memberOf(const QString& target)
{
    return target.startsWith(u'/') ? target.mid(1) : u"xl/"_s + target;
}

Error damaged(const QString& path, const QString& why)
{
    return {ErrorCode::WorkbookDamaged, {path}, why};
}

Result<QHash<QString, Relation>> relationsOf(const QByteArray& part, const QString& path)
{
    QHash<QString, Relation> relations;
    PartReader xml(part, u"workbook.xml.rels"_s, path);
    while (xml.next()) {
        if (!xml.isStart(u"Relationship"))
            continue;
        relations.insert(xml.attribute(u"Id"_s),
                         {xml.attribute(u"Type"_s).section(u'/', -1), xml.attribute(u"Target"_s)});
        if (relations.size() > kMostRelations)
            xml.refuse(u"more than %1 relations"_s.arg(kMostRelations));
    }
    if (xml.hasError())
        return xml.error();
    return relations;
}

/// Column of a cell reference from 0: 27 for AB12; -1 when it is none, kMaximumColumns for all that lie too far out.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar unit : reference) {
        if (unit < u'A' || unit > u'Z')
            break;
        column = column * 26 + (unit.unicode() - u'A' + 1);
        if (column > kMaximumColumns)
            return kMaximumColumns;
    }
    return column - 1;
}

/// The rows of one sheet while they are put together.
class SheetBuilder
{
public:
    SheetBuilder(const QByteArray& sheet, const QStringList& shared, const QString& path)
        : m_xml(sheet, u"sheet"_s, path)
        , m_shared(shared)
        , m_path(path)
    {
    }

    Result<std::vector<QStringList>> read(qint64 size, Task& task)
    {
        int count = 0;
        while (!m_isTooLarge && m_xml.next()) {
            if (m_xml.isStart(u"row")) {
                beginRow();
                if (++count % kAskEvery == 0)
                    task.report(static_cast<int>(qMin(m_xml.place(), size) >> 10), static_cast<int>(size >> 10));
                if (task.isCancelled())
                    return Error{ErrorCode::Cancelled, {}, {}};
            } else if (m_xml.isStart(u"c") && m_row > 0) {
                addCell();
            }
        }
        if (m_isTooLarge)
            return tableTooLarge(m_path, u"row %1, column %2"_s.arg(m_row).arg(m_column + 1));
        if (m_xml.hasError())
            return m_xml.error();
        return std::move(m_rows);
    }

private:
    void beginRow()
    {
        const QString told = m_xml.attribute(u"r"_s);
        bool isNumber = true;
        const int row = told.isEmpty() ? m_row + 1 : told.toInt(&isNumber);
        if (!isNumber || row <= m_row)
            m_xml.refuse(u"row %1 behind row %2"_s.arg(told).arg(m_row));
        m_row = row;
        m_column = -1;
    }

    void addCell()
    {
        const QString told = m_xml.attribute(u"r"_s);
        const int column = told.isEmpty() ? m_column + 1 : columnOf(told);
        if (column <= m_column && column < kMaximumColumns) {
            m_xml.refuse(u"cell %1 behind column %2 of row %3"_s.arg(told).arg(m_column + 1).arg(m_row));
            return;
        }
        m_column = column;
        const QString word = cell();
        if (!word.isEmpty() && !m_xml.hasError())
            put(word);
    }

    /// Cells without words are not kept: spreadsheets write them for their looks, to the last row and column.
    void put(const QString& word)
    {
        const size_t had = static_cast<size_t>(m_row) == m_rows.size() ? static_cast<size_t>(m_rows.back().size()) : 0;
        m_cells += static_cast<size_t>(m_column) + 1 - had;
        m_isTooLarge = m_row > kMaximumRows || m_column >= kMaximumColumns || m_cells > kMaximumCells;
        if (m_isTooLarge)
            return;
        if (m_rows.size() < static_cast<size_t>(m_row))
            m_rows.resize(static_cast<size_t>(m_row));
        QStringList& row = m_rows.back();
        while (row.size() < m_column)
            row.append(QString());
        row.append(word);
    }

    /// The word of the <c> that has just begun.
    QString cell()
    {
        const QString kind = m_xml.attribute(u"t"_s);
        QString word;
        while (m_xml.next() && !m_xml.isEnd(u"c")) {
            if (m_xml.isStart(u"v"))
                word = m_xml.text();
            else if (m_xml.isStart(u"is"))
                word = m_xml.words();
            else
                m_xml.skip();
        }
        if (kind != u"s" || word.isEmpty())
            return word;
        bool isIndex = false;
        const qsizetype at = word.toLongLong(&isIndex);
        if (!isIndex || at < 0 || at >= m_shared.size()) {
            m_xml.refuse(u"no shared word “%1”"_s.arg(word.left(20)));
            return {};
        }
        return m_shared.at(at);
    }

    PartReader m_xml;
    const QStringList& m_shared;
    QString m_path;
    std::vector<QStringList> m_rows;
    size_t m_cells = 0;
    int m_row = 0;     ///< from 1; 0: before the first
    int m_column = -1; ///< of the cell before, from 0
    bool m_isTooLarge = false;
};

} // namespace

Result<WorkbookPlan> workbookPlan(const QByteArray& workbook, const QByteArray& relations, const QString& path)
{
    const auto related = relationsOf(relations, path);
    if (!related)
        return related.error();
    WorkbookPlan plan;
    PartReader xml(workbook, u"workbook.xml"_s, path);
    while (xml.next()) {
        if (!xml.isStart(u"sheet") || !plan.sheet.isEmpty())
            continue;
        const QString state = xml.attribute(u"state"_s);
        const Relation sheet = related->value(xml.relation(u"id"_s));
        if (sheet.kind == u"worksheet" && state != u"hidden" && state != u"veryHidden")
            plan.sheet = memberOf(sheet.target);
    }
    if (xml.hasError())
        return xml.error();
    if (plan.sheet.isEmpty())
        return damaged(path, u"no sheet"_s);
    for (const Relation& relation : *related) {
        if (relation.kind == u"sharedStrings")
            plan.words = memberOf(relation.target);
    }
    return plan;
}

Result<QStringList> sharedWords(const QByteArray& part, const QString& path, Task& task)
{
    QStringList words;
    PartReader xml(part, u"shared words"_s, path);
    while (xml.next()) {
        if (!xml.isStart(u"si"))
            continue;
        if (words.size() >= static_cast<qsizetype>(kMaximumCells))
            return tableTooLarge(path, u"shared words"_s);
        words.append(xml.words());
        if (words.size() % kAskEvery == 0 && task.isCancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
    }
    if (xml.hasError())
        return xml.error();
    return words;
}

Result<std::vector<QStringList>> sheetRows(const QByteArray& sheet, const QStringList& shared, const QString& path,
                                           Task& task)
{
    return SheetBuilder(sheet, shared, path).read(sheet.size(), task);
}

} // namespace core::exchange
