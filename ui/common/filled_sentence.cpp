// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/filled_sentence.h"

namespace ui {

QString filled(const QString& sentence, const QStringList& arguments)
{
    QString result;
    result.reserve(sentence.size());
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool isPlace =
            sentence[i] == u'%' && i + 1 < sentence.size() && sentence[i + 1] >= u'1' && sentence[i + 1] <= u'9';
        if (isPlace)
            result += arguments.value(sentence[++i].digitValue() - 1);
        else
            result += sentence[i];
    }
    return result;
}

} // namespace ui
