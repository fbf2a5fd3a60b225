// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/marker.h"

#include <QString>

#include <initializer_list>
#include <optional>
#include <vector>

namespace core::amend {

/// Goes through the words of one sentence from left to right. Words are compared with their widths folded; quoted
/// words come out as written. Every step is linear in what it passes.
class SentenceCursor
{
public:
    explicit SentenceCursor(QString words);

    [[nodiscard]] bool isAtEnd() const { return m_at >= m_words.size(); }
    [[nodiscard]] qsizetype position() const { return m_at; }
    void goTo(qsizetype position) { m_at = position; }

    /// What follows, folded.
    [[nodiscard]] QStringView rest() const { return QStringView(m_folded).sliced(m_at); }
    [[nodiscard]] QStringView foldedFrom(qsizetype position) const { return QStringView(m_folded).sliced(position); }
    /// The words between two positions, as written.
    [[nodiscard]] QString words(qsizetype from, qsizetype to) const { return m_words.mid(from, to - from); }
    /// The words ahead as an error shows them: not more than one line.
    [[nodiscard]] QString wordsAhead() const;

    [[nodiscard]] bool sees(QStringView folded) const { return rest().startsWith(folded); }
    [[nodiscard]] bool seesOneOf(std::initializer_list<QStringView> folded) const;
    bool take(QStringView folded);
    bool takeOneOf(std::initializer_list<QStringView> folded);
    void skipSpaces();

    /// 3, ３, 三.
    std::optional<int> takeNumber();
    /// 「第6条の2」 for unit 条: all of it or nothing.
    std::optional<std::vector<int>> takeNumbered(QStringView unit);
    /// The mark of a subdivision, folded: ア, (ア), (1), ⑴, a, (a). Nothing where words begin.
    std::optional<QString> takeMark();
    /// The words between 「 and its 」. Nothing where no 「 stands or where it has no partner.
    std::optional<QString> takeQuoted();

private:
    QString m_words;
    QString m_folded;
    qsizetype m_at = 0;
};

/// The words from a place on as an error shows them.
[[nodiscard]] QString excerpt(QStringView words);

/// Where brackets 「」 and （） first fail to match; nothing when all do.
[[nodiscard]] std::optional<qsizetype> unbalancedBracket(QStringView words);

/// Where brackets 「」 or （） have nothing between them: a sign was lost when the text was extracted (drafting-rules
/// 1.5). Nothing when none are empty.
[[nodiscard]] std::optional<qsizetype> emptyBracket(QStringView words);

} // namespace core::amend
