// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/kept_file_sentences.h"

#include <QtGlobal>

using core::ErrorCode;

namespace ui {

const char* keptFileSource(ErrorCode code)
{
    switch (code) {
    case ErrorCode::KeptFileDamaged:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "The file “%1” was not taken out. What the registry holds of it is not what was "
                                 "entered: its digest does not fit. Take the file in again from its original, or "
                                 "open an earlier saved state of the registry.");
    case ErrorCode::KeptFileChanged:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "The file “%1” was not used. It lies outside of the registry, at “%2”, and has been "
                                 "changed since it was entered. If the new one is right, take it in again.");
    default:
        return "";
    }
}

} // namespace ui
