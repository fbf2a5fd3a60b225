// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/amend/amending_text.h"

#include <optional>

namespace core::amend {

/// The lead sentence of an amending instrument: 「…の一部を次のように変更する連携協約を締結する。」
/// (drafting-rules 1.2), 改正 and 変更 alike. It may run over several lines.
struct LeadSentence
{
    QString words;
    qsizetype lastLine = 0; ///< index of the line in which it ends
    QString rest;           ///< what stands behind it in that line
    bool isWhole = false;   ///< 全部: a restatement follows
};

/// The first one at or behind a line.
[[nodiscard]] std::optional<LeadSentence> findLeadSentence(const QStringList& lines, qsizetype from);

/// 「…連携協約は、廃止する。」, 「…連携協約を廃止する連携協約を締結する。」
struct Abolition
{
    QString words;
    QString what; ///< the words before the verb
    int line = 0; ///< from 1: where the sentence begins
};

/// The first one of a text that tells nothing else to do.
[[nodiscard]] std::optional<Abolition> findAbolition(const QStringList& lines);

/// True where the frame goes on behind the amending sentences: its own 附則, closing, date.
[[nodiscard]] bool isFrameEnd(const QString& line);
[[nodiscard]] bool isSupplementaryHeading(const QString& line);

/// Where the frame goes on behind a whole new text (全部変更) that begins at a line: at its last 附則, if that says the
/// day of effect alone and the new text has come to its own end before, with an 附則, a closing or a 別表. Else the
/// 附則 is that of the new text, and all lines are.
[[nodiscard]] qsizetype endOfRestatement(const QStringList& lines, qsizetype from);

} // namespace core::amend
