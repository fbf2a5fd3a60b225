// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/writer/section_writer.h"

#include "core/base/width_folding.h"
#include "core/compare/same_text.h"
#include "core/model/role_columns.h"
#include "core/model/role_table_lines.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

// Rows and cells of a 別表, and how they are named (drafting-rules 1.6).
namespace core::amend {

namespace {

using model::Provision;
using Kind = model::ProvisionKind;

bool isNumeral(QChar unit)
{
    return unit.isDigit() || QStringLiteral("〇一二三四五六七八九十").contains(unit);
}

/// Whether a name can stand in a list of names: it reads as a name alone, and neither joins words nor ends a place.
bool isListed(const QString& name)
{
    static const QRegularExpression kPlain(
        u"\\A(?![第同前別附題本目様備注])(?:\\p{Han}|[ァ-ヶ][ァ-ヶー])[\\p{Han}ぁ-ゖァ-ヶー・々]*\\z"_s);
    static const QRegularExpression kPlaceWords(u"の[項表部款欄]|及び|並びに|から|まで|中"_s);
    return kPlain.match(name).hasMatch() && !name.contains(kPlaceWords);
}

/// The columns that the rows below a parent fill, by their order in the table.
std::vector<size_t> usedColumns(const Provision& table, const Provision& parent)
{
    std::vector<size_t> used;
    for (size_t i = 0; i < table.children.size(); ++i) {
        const Provision& column = table.children[i];
        if (column.kind != Kind::Column)
            continue;
        const bool isUsed = std::any_of(parent.children.begin(), parent.children.end(), [&](const Provision& row) {
            return row.kind == Kind::Initiative && model::roleIn(row, column.lineage) != nullptr;
        });
        if (isUsed)
            used.push_back(i);
    }
    return used;
}

} // namespace

bool SectionWriter::needsNo(const QString& before, const Provision& section) const
{
    const QString mark = m_namer.unitWords(section, m_namer.valuesOf(section));
    return !before.isEmpty() && !mark.isEmpty() && isNumeral(before.back()) && isNumeral(mark.front());
}

QString SectionWriter::sectionWords(const Provision& section, const std::vector<int>& values) const
{
    const QString mark = m_namer.unitWords(section, values);
    return !mark.isEmpty() && isNumeral(mark.back()) ? mark + u"の部"_s : mark;
}

QString SectionWriter::pathWords(const Nodes& path, bool isTable) const
{
    QString words = m_namer.fullName({path.front()});
    for (size_t i = 1; i < path.size(); ++i) {
        const Provision& section = *path[i];
        const bool isLast = i + 1 == path.size();
        const QString mark =
            section.number.values.empty() ? QString() : m_namer.unitWords(section, m_namer.valuesOf(section));
        if (needsNo(words, section))
            words += u'の';
        words += mark;
        if (mark.isEmpty() || (isLast && isTable && m_style.namesSectionHeading))
            words += m_headings.value(&section, section.caption);
        if (isLast && isTable)
            words += u"の表"_s;
        else if (!mark.isEmpty() && isNumeral(mark.back()))
            words += u"の部"_s; // 別表1の部(2)
    }
    return words;
}

QString SectionWriter::tableName(const Nodes& path)
{
    if (m_named == path)
        return u"同表"_s;
    m_named = path;
    m_namedRow = nullptr;
    return pathWords(path, path.size() > 1);
}

QString SectionWriter::nameOf(const Provision& row) const
{
    return m_rowNames.value(&row, row.text);
}

QString SectionWriter::rowName(const Nodes& path, const Provision& row)
{
    if (m_named == path && m_namedRow == &row)
        return u"同項"_s;
    QString words = tableName(path);
    const QString name = nameOf(row);
    // 別表第6の1の項; behind 別表 alone 「第3次産業の項」 would be 別表第3.
    const bool runsTogether = isNumeral(name.front()) && isNumeral(words.back());
    if (words != u"同表" && (runsTogether || (path.size() == 1 && name.startsWith(u'第'))))
        words += u'の';
    m_namedRow = &row;
    return words + name + u"の項"_s;
}

bool SectionWriter::areRowsNamed(const Provision& parent) const
{
    QSet<QString> names;
    for (const Provision* row : childrenOf(parent, Kind::Initiative)) {
        const QString name = foldWidth(row->text);
        if (name.trimmed().isEmpty() || name.contains(u'\n') || names.contains(name))
            return false;
        names.insert(name);
    }
    return true;
}

bool SectionWriter::isSameRow(const Provision& before, const Provision& after) const
{
    const auto placeOf = [](const Provision& table, LineageId column) {
        return std::find_if(table.children.begin(), table.children.end(),
                            [&](const Provision& child) { return child.lineage == column; }) -
               table.children.begin();
    };
    if (!compare::isSameText(before, after))
        return false;
    for (size_t i = 0; i < before.children.size(); ++i) {
        if (placeOf(*m_before, before.children[i].column) != placeOf(*m_after, after.children[i].column))
            return false;
    }
    return true;
}

bool SectionWriter::collectCells(const Provision& before, const Provision& after)
{
    m_cells.clear();
    const auto add = [this](const QString& head, const QString& old, const QString& now) {
        if (compare::isSameWording(old, now))
            return true;
        auto quotations = quoteChanges(old, now);
        if (quotations)
            m_cells.push_back({head, std::move(*quotations)});
        return quotations.has_value();
    };
    if (!add(u"取組"_s, before.text, after.text))
        return false;
    const auto hasText = [](const Provision& row) {
        return std::any_of(row.children.begin(), row.children.end(),
                           [](const Provision& child) { return child.kind != Kind::Role; });
    };
    if (hasText(before) || hasText(after))
        return false;
    for (size_t i = 0; i < m_before->children.size(); ++i) {
        const Provision& column = m_before->children[i];
        if (column.kind != Kind::Column)
            continue;
        const Provision* old = model::roleIn(before, column.lineage);
        const Provision* now = model::roleIn(after, m_after->children[i].lineage);
        if ((old == nullptr) != (now == nullptr))
            return false;
        if (old != nullptr && !add(column.text, old->text, now->text))
            return false;
    }
    return true;
}

bool SectionWriter::isSameInAllCells(const Provision& before) const
{
    if (m_cells.size() < 2 || m_cells.front().quotations.size() != 1)
        return false;
    const Quotation& quotation = m_cells.front().quotations.front();
    const QString words = foldWidth(quotation.words);
    // 「…の項中」 reaches every cell: there must be no other one with these words.
    auto holding = foldWidth(before.text).contains(words) ? 1U : 0U;
    for (const Provision& cell : before.children)
        holding += foldWidth(cell.text).contains(words) ? 1U : 0U;
    return holding == m_cells.size() && std::all_of(m_cells.begin(), m_cells.end(), [&](const CellChange& cell) {
               return cell.quotations.size() == 1 && cell.quotations.front() == quotation;
           });
}

void SectionWriter::writeRow(const Provision& before, const Provision& after, const Nodes& path,
                             const Provision& parentAfter)
{
    if (!collectCells(before, after)) {
        m_builder.add(rowName(path, before) + u"を次のように"_s, AmendingVerb::Replace);
        if (!compare::isSameWording(before.text, after.text))
            m_newNames.insert(&before, after.text);
        return endSentence(model::rowLines(*m_after, parentAfter, after));
    }
    if (isSameInAllCells(before)) {
        const auto phrases = quotedPhrases(m_cells.front().quotations, m_style.behind);
        m_builder.add(rowName(path, before) + u'中' + phrases.front().words, verbOf(phrases.front().kind));
        m_cells.clear();
    }
    for (const CellChange& cell : m_cells) {
        QString place = rowName(path, before) + cell.head + u"の欄中"_s;
        for (const QuotedPhrase& phrase : quotedPhrases(cell.quotations, m_style.behind)) {
            m_builder.add(place + phrase.words, verbOf(phrase.kind));
            place.clear();
        }
    }
    if (!compare::isSameWording(before.text, after.text))
        m_newNames.insert(&before, after.text);
}

bool SectionWriter::writeRows(const Provision& before, const Provision& after, const Nodes& path)
{
    if (!areRowsNamed(before) || !areRowsNamed(after) || usedColumns(*m_before, before) != usedColumns(*m_after, after))
        return false;
    const AmendedRow row =
        amendedRow(m_alignment, childrenOf(before, Kind::Initiative), childrenOf(after, Kind::Initiative));
    for (const AmendedPair& pair : row) {
        if (pair.before != nullptr && pair.after != nullptr && !isSameRow(*pair.before, *pair.after))
            writeRow(*pair.before, *pair.after, path, after);
    }
    writeRowRemovals(row, path);
    writeRowInsertions(row, path, after);
    return true;
}

/// 「Ａの項、Ｂの項及びＣの項を削り」, as far as the names can stand in a list.
void SectionWriter::writeRowRemovals(const AmendedRow& row, const Nodes& path)
{
    Nodes removed;
    for (const AmendedPair& pair : row) {
        if (pair.after == nullptr)
            removed.push_back(pair.before);
    }
    for (size_t i = 0; i < removed.size();) {
        size_t end = i + 1;
        while (end < removed.size() && isListed(nameOf(*removed[i])) && isListed(nameOf(*removed[end])))
            ++end;
        QString words = rowName(path, *removed[i]);
        for (size_t next = i + 1; next < end; ++next)
            words += (next + 1 == end ? u"及び"_s : u"、"_s) + nameOf(*removed[next]) + u"の項"_s;
        m_namedRow = removed[end - 1];
        m_builder.add(words + u'を', AmendingVerb::Remove);
        i = end;
    }
}

void SectionWriter::writeRowInsertions(const AmendedRow& row, const Nodes& path, const Provision& parentAfter)
{
    const Provision* previous = nullptr;
    for (size_t i = 0; i < row.size(); ++i) {
        const bool isKept = row[i].before != nullptr && row[i].after != nullptr;
        if (isKept)
            previous = row[i].before;
        if (row[i].before != nullptr)
            continue;
        QStringList lines;
        while (i < row.size() && (row[i].before == nullptr || row[i].after == nullptr)) {
            if (row[i].before == nullptr)
                lines += model::rowLines(*m_after, parentAfter, *row[i].after);
            ++i;
        }
        const Provision* next = i < row.size() ? row[i].before : nullptr;
        const Provision* anchor = next == nullptr ? nullptr : previous != nullptr ? previous : next;
        // A row that this sentence renames is named by its new name after the full stop.
        if (anchor != nullptr && m_newNames.contains(anchor))
            endSentence();
        QString place;
        if (anchor == nullptr)
            place = path.size() == 1 && m_named != path ? pathWords(path, false) : tableName(path);
        else
            place = rowName(path, *anchor);
        const QString words = anchor == nullptr    ? u"に次のように"_s
                              : anchor == previous ? u"の次に次のように"_s
                                                   : u"の前に次のように"_s;
        m_builder.add(place + words, AmendingVerb::Insert);
        endSentence(lines);
        --i;
    }
}

} // namespace core::amend
