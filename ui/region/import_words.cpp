// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/region/import_words.h"

#include "ui/common/filled_sentence.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using core::region::DoubtReason;
using core::region::SkipReason;

namespace ui::region {

namespace {

QString importWords(const char* source)
{
    return QCoreApplication::translate("FigureImport", source);
}

const char* reasonSource(SkipReason reason)
{
    switch (reason) {
    case SkipReason::WholeCountry:
        return QT_TRANSLATE_NOOP("FigureImport", "line %1, %2: the whole country");
    case SkipReason::Prefecture:
        return QT_TRANSLATE_NOOP("FigureImport", "line %1, %2: a prefecture");
    case SkipReason::Ward:
        return QT_TRANSLATE_NOOP("FigureImport", "line %1, %2: a ward of a designated city");
    case SkipReason::Sum:
        return QT_TRANSLATE_NOOP("FigureImport", "line %1, %2: a sum, or a municipality of former times");
    case SkipReason::NotInFile:
        return QT_TRANSLATE_NOOP("FigureImport", "line %1, %2: not among the municipalities of this file");
    case SkipReason::CodeWrong:
        break;
    }
    return QT_TRANSLATE_NOOP("FigureImport", "line %1, %2: the code is missing or wrong");
}

const char* doubtSource(DoubtReason reason)
{
    switch (reason) {
    case DoubtReason::NoFigure:
        return QT_TRANSLATE_NOOP("FigureImport", "line %1, %2: “%3” stands for no figure; the mark is kept");
    case DoubtReason::Unreadable:
        return QT_TRANSLATE_NOOP("FigureImport", "line %1, %2: “%3” is no figure; it is left out");
    case DoubtReason::Changed:
        return QT_TRANSLATE_NOOP("FigureImport", "line %1, %2: %3 replaces %4 of the same source");
    case DoubtReason::Repeated:
        return QT_TRANSLATE_NOOP("FigureImport",
                                 "line %1, %2: “%3” comes after %4 of the same municipality and year; it is left out");
    case DoubtReason::YearMissing:
        break;
    }
    return QT_TRANSLATE_NOOP("FigureImport", "line %1, %2: the year is not known; “%3” is left out");
}

} // namespace

QString skipWords(const core::region::SkippedRow& row)
{
    return ui::filled(importWords(reasonSource(row.reason)), {QString::number(row.line), row.words});
}

QString doubtWords(const core::region::DoubtfulCell& cell, const core::region::FigureMapping& mapping)
{
    QString head;
    for (const auto& column : mapping.columns) {
        if (column.column == cell.column)
            head = column.head;
    }
    return ui::filled(importWords(doubtSource(cell.reason)),
                      {QString::number(cell.line), head, cell.words, cell.before});
}

} // namespace ui::region
