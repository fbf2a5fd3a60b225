// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/boundary_sentences.h"

#include <QCoreApplication>

using core::ErrorCode;

namespace ui {

const char* boundarySource(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BoundaryFormatUnknown:
        return QT_TRANSLATE_NOOP(
            "ErrorSentences", "“%1” was not read in. It holds no boundaries as GeoJSON, Shapefile or ZIP. Choose the "
                              "file of the administrative areas (N03) of the National Land Numerical Information.");
    case ErrorCode::BoundarySchemaUnknown:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "“%1” was not read in. Its areas have no municipality code (N03_007), but: %2. Choose "
                                 "the file of the administrative areas (N03).");
    case ErrorCode::BoundaryUnreadable:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "“%1” could not be read beyond place %2, and nothing was taken from it. The file is "
                                 "damaged or incomplete. Download it again and read that in.");
    case ErrorCode::BoundaryBroken:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "“%1” was not read in. Area %2 (%3) has an outline that is not closed or lies outside "
                                 "Japan. Download the file again, or choose another edition.");
    case ErrorCode::BoundaryTooMany:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "“%1” was not read in. It has more points than can be read (%2). Choose the file of "
                                 "your prefecture instead of all Japan.");
    case ErrorCode::BoundaryPartMissing:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "“%1” was not read in. The Shapefile in it is incomplete: the part .%2 is missing. "
                                 "Download the ZIP file again, and read it in unchanged.");
    case ErrorCode::BoundaryEmpty:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "“%1” was not read in. None of the municipalities wanted is in it. Choose the file of "
                                 "your prefecture, or read in all that it holds.");
    default:
        return "";
    }
}

} // namespace ui
