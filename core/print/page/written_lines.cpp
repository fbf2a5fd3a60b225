// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/page/written_lines.h"

#include "core/model/role_table_lines.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core::print {

WrittenIndent indentOf(const QString& line)
{
    constexpr int kDeepest = 12;
    static const QRegularExpression kNumber(
        u"\\A(第[^\\s。、]{1,8}条[^\\s。、]{0,6}|[0-9０-９]{1,3}|[(（][^)）\\s]{1,3}[)）]|[\u2474-\u2487]|[ア-ンa-zａ-ｚ]{1,2})\u3000"_s);
    int spaces = 0;
    while (spaces < line.size() && spaces < kDeepest && line.at(spaces) == u'\u3000')
        ++spaces;
    if (kNumber.match(line.sliced(spaces)).hasMatch())
        return {spaces, spaces + 1};
    const bool isSentence = spaces == 1 && !line.sliced(spaces).startsWith(u'（');
    return {spaces, isSentence ? 0 : spaces};
}

std::vector<MarkedText> cellsOf(const MarkedText& line)
{
    MarkedText plain = line;
    plain.text.replace(model::kInnerLineBreak, u'\n');
    return split(plain, u'\t');
}

} // namespace core::print
