// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/collection_sheet.h"

#include "core/exchange/table_file.h"
#include "core/exchange/workbook_cell.h"
#include "core/model/statistic.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <array>

using namespace Qt::StringLiterals;

namespace core::exchange {

namespace {

enum SheetColumn {
    SheetProject,
    SheetName,
    SheetUnit,
    SheetYear,
    SheetKnown,
    SheetValue,
    SheetSource,
    SheetNote,
    SheetKey,
    SheetColumnCount
};

constexpr std::array<QStringView, SheetColumnCount> kHeads{
    u"事業・分野", u"項目",     u"単位",
    u"年度",       u"現在の値", u"回答（数値）",
    u"出典・根拠", u"備考",     u"照合用（変更しないでください）"};
constexpr std::array<double, SheetColumnCount> kWidths{36, 34, 10, 12, 14, 16, 26, 30, 12};

struct SheetFormats
{
    lxw_format* title = nullptr;
    lxw_format* note = nullptr;
    lxw_format* head = nullptr;
    lxw_format* fixed = nullptr;
    lxw_format* number = nullptr;
    lxw_format* words = nullptr;
};

lxw_format* newFormat(lxw_workbook* workbook)
{
    lxw_format* format = workbook_add_format(workbook);
    format_set_font_name(format, "游ゴシック");
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    return format;
}

SheetFormats formatsOf(lxw_workbook* workbook)
{
    constexpr lxw_color_t kHeadColour = 0xDDE5EE;
    constexpr lxw_color_t kOpenColour = 0xFFF8D6;
    SheetFormats formats{newFormat(workbook), newFormat(workbook), newFormat(workbook),
                         newFormat(workbook), newFormat(workbook), newFormat(workbook)};
    format_set_bold(formats.title);
    format_set_font_size(formats.title, 14);
    format_set_bold(formats.head);
    format_set_text_wrap(formats.head);
    format_set_bg_color(formats.head, kHeadColour);
    format_set_text_wrap(formats.fixed);
    format_set_num_format(formats.number, "#,##0.##########");
    for (lxw_format* format : {formats.head, formats.fixed, formats.number, formats.words})
        format_set_border(format, LXW_BORDER_THIN);
    for (lxw_format* format : {formats.number, formats.words}) {
        format_set_unlocked(format);
        format_set_bg_color(format, kOpenColour);
    }
    return formats;
}

void writeWords(lxw_worksheet* sheet, lxw_row_t row, int column, const QString& words, lxw_format* format)
{
    worksheet_write_string(sheet, row, static_cast<lxw_col_t>(column), cellBytes(words).constData(), format);
}

lxw_row_t writeHead(lxw_worksheet* sheet, const CollectionSheet& content, const SheetFormats& formats)
{
    lxw_row_t row = 0;
    writeWords(sheet, row++, 0, content.title, formats.title);
    for (const QString& note : content.notes)
        writeWords(sheet, row++, 0, note, formats.note);
    ++row;
    for (int column = 0; column < SheetColumnCount; ++column)
        writeWords(sheet, row, column, kHeads[static_cast<size_t>(column)].toString(), formats.head);
    return row;
}

void writeRows(lxw_worksheet* sheet, lxw_row_t head, const std::vector<model::CollectionRow>& rows,
               const SheetFormats& formats)
{
    lxw_row_t at = head;
    for (const model::CollectionRow& row : rows) {
        ++at;
        const QStringList fixed{row.project, row.name, row.unit, model::fiscalYearName(row.fiscalYear)};
        for (int column = SheetProject; column <= SheetYear; ++column)
            writeWords(sheet, at, column, fixed.at(column), formats.fixed);
        const auto known = model::figureOf(row.known);
        if (known)
            worksheet_write_number(sheet, at, SheetKnown, *known, formats.fixed);
        else
            worksheet_write_blank(sheet, at, SheetKnown, formats.fixed);
        worksheet_write_blank(sheet, at, SheetValue, formats.number);
        lxw_format* words = row.takesWords ? formats.words : formats.fixed;
        worksheet_write_blank(sheet, at, SheetSource, words);
        worksheet_write_blank(sheet, at, SheetNote, words);
        writeWords(sheet, at, SheetKey, row.key, formats.fixed);
    }
    if (rows.empty())
        return;
    lxw_data_validation rule{};
    rule.validate = LXW_VALIDATION_TYPE_DECIMAL;
    rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
    rule.minimum_number = -1e15;
    rule.maximum_number = 1e15;
    QByteArray message = u"数値で入力してください。"_s.toUtf8();
    rule.error_message = message.data();
    worksheet_data_validation_range(sheet, head + 1, SheetValue, at, SheetValue, &rule);
}

void arrange(lxw_worksheet* sheet, lxw_row_t head)
{
    for (int column = 0; column < SheetColumnCount; ++column) {
        const auto at = static_cast<lxw_col_t>(column);
        lxw_row_col_options options{};
        options.hidden = column == SheetKey ? LXW_TRUE : LXW_FALSE;
        worksheet_set_column_opt(sheet, at, at, kWidths[static_cast<size_t>(column)], nullptr, &options);
    }
    worksheet_freeze_panes(sheet, head + 1, 0);
    worksheet_repeat_rows(sheet, head, head);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_protect(sheet, nullptr, nullptr);
}

/// The columns by their heads; empty when the row is not the head of such a sheet.
std::vector<int> columnsOf(const QStringList& row)
{
    std::vector<int> columns;
    for (const QStringView head : kHeads) {
        const auto at = row.indexOf(head.toString());
        if (at < 0)
            return {};
        columns.push_back(static_cast<int>(at));
    }
    return columns;
}

} // namespace

Result<void> writeCollectionSheet(const QString& path, const CollectionSheet& content)
{
    // The library writes to a path by itself: into a folder of our own, and from there whole into its place.
    const QTemporaryDir folder;
    const QString made = folder.filePath(u"sheet.xlsx"_s);
    lxw_workbook* workbook = workbook_new(QFile::encodeName(made).constData());
    if (workbook == nullptr)
        return Error{ErrorCode::FileUnwritable, {path}, u"workbook"_s};
    lxw_worksheet* sheet = workbook_add_worksheet(workbook, u"調査票"_s.toUtf8().constData());
    if (sheet != nullptr) {
        const SheetFormats formats = formatsOf(workbook);
        const lxw_row_t head = writeHead(sheet, content, formats);
        writeRows(sheet, head, content.rows, formats);
        arrange(sheet, head);
    }
    if (workbook_close(workbook) != LXW_NO_ERROR || sheet == nullptr)
        return Error{ErrorCode::FileUnwritable, {path}, u"workbook"_s};
    QFile source(made);
    QSaveFile target(path);
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly) || target.write(source.readAll()) < 0 ||
        !target.commit())
        return Error{ErrorCode::FileUnwritable, {path}, target.errorString()};
    return {};
}

Result<std::optional<std::vector<model::CollectionAnswer>>> readCollectionSheet(const QString& path, Task& task)
{
    const auto rows = readXlsx(path, task);
    if (!rows)
        return rows.error();
    std::vector<model::CollectionAnswer> answers;
    std::vector<int> columns;
    for (size_t at = 0; at < rows->size(); ++at) {
        const QStringList& row = (*rows)[at];
        if (columns.empty()) {
            columns = columnsOf(row);
            continue;
        }
        const auto cell = [&](SheetColumn column) { return row.value(columns[static_cast<size_t>(column)]); };
        const auto isBlank = [&](SheetColumn column) { return cell(column).trimmed().isEmpty(); };
        if (isBlank(SheetKey) && isBlank(SheetValue) && isBlank(SheetSource) && isBlank(SheetNote))
            continue;
        answers.push_back({cell(SheetKey).trimmed(), u"%1 %2行"_s.arg(QFileInfo(path).fileName()).arg(at + 1),
                           cell(SheetProject) + u'　' + cell(SheetName), cell(SheetValue), cell(SheetSource),
                           cell(SheetNote)});
    }
    if (columns.empty())
        return std::optional<std::vector<model::CollectionAnswer>>();
    return std::optional(std::move(answers));
}

} // namespace core::exchange
