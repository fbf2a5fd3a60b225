// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/plain_text.h"

#include "core/model/text_lines.h"

namespace core::exchange {

QString toPlainText(const model::AgreementText& text)
{
    const QStringList lines = model::textLines(text.root);
    return lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
}

} // namespace core::exchange
