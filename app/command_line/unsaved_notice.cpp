// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/unsaved_notice.h"

#include "core/store/unsaved_work.h"
#include "ui/common/error_sentences.h"
#include "ui/common/filled_sentence.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace core;

namespace app {

Result<void> checkUnsavedWork(const Verb& verb, const QString& path, CommandContext& context)
{
    qsizetype count = 0;
    QDateTime newest;
    for (const store::UnsavedWork& work : store::findUnsavedWork({}, path)) {
        count += static_cast<qsizetype>(work.edits.size());
        if (!newest.isValid() || work.edits.back().madeAt > newest)
            newest = work.edits.back().madeAt;
    }
    if (count == 0)
        return {};
    const QString time = newest.toString(Qt::ISODate);
    if (verb.fileUse == FileUse::Writes)
        return Error{ErrorCode::RegistryUnsaved, {path, QString::number(count), time}, {}};
    const QString words = QCoreApplication::translate(
        "UnsavedNotice", "Note: %1 edits of “%2” from this computer, the newest of %3, were never saved; this is the "
                         "saved state. “kyoyaku recover FILE” shows them.");
    context.err << ui::filled(words, {QString::number(count), path, ui::localTime(time)}) << '\n';
    return {};
}

} // namespace app
