// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/table_sentences.h"

#include <QCoreApplication>

using core::ErrorCode;

namespace ui {

const char* tableSource(ErrorCode code)
{
    switch (code) {
    case ErrorCode::WorkbookDamaged:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "“%1” could not be read as a workbook. It is damaged, or no Excel workbook (.xlsx). "
                                 "Open it in Excel and save it again as .xlsx or CSV, and read that in.");
    case ErrorCode::TableTooLarge:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "“%1” was not read in. Its table is larger than can be read (%2 rows, %3 columns, %4 "
                                 "cells). Keep the rows and columns that are needed, and read that in.");
    case ErrorCode::MemoryShort:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "“%1” was not read in. The memory of the computer does not suffice for it. Close "
                                 "other programs, or make the file smaller, and try again.");
    default:
        return "";
    }
}

} // namespace ui
