// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/edit_lines.h"

#include "ui/common/change_words.h"
#include "ui/common/moment_words.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace ui {

QString editLines(const std::vector<core::store::LogEntry>& edits)
{
    QStringList lines;
    for (const core::store::LogEntry& edit : edits)
        lines.append(momentWords(edit.madeAt) + u'　' + stepWords(edit));
    return lines.join(u'\n');
}

} // namespace ui
