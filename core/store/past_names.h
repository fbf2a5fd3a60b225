// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/past_rows.h"

#include <QString>

namespace core::store {

/// Where a row belongs, in words.
struct NamedPlace
{
    QString agreement; ///< title; empty outside of agreements
    int revision = 0;  ///< number; 0 outside of a revision
    QString thing;     ///< 第3条第1項, 小樽市, さっぽろ連携中枢都市圏
};

/// Names for the rows of some moment, as an office would say them. What it has looked up it remembers until forget().
class PastNames
{
public:
    explicit PastNames(PastRows& rows)
        : m_rows(rows)
    {
    }

    /// To be called when the rows have been led to another moment.
    void forget();
    [[nodiscard]] Result<NamedPlace> placeOf(const QString& table, const NamedRow& row);
    /// A whole row in one line: the words of a provision, the name of a municipality.
    [[nodiscard]] Result<QString> summaryOf(const QString& table, const NamedRow& row);
    /// A value as text; a reference by the name of what it refers to.
    [[nodiscard]] Result<QString> wordsOf(const QString& column, const QVariant& value);

private:
    [[nodiscard]] Result<QString> columnOf(const QString& table, qint64 id, const QString& column);
    [[nodiscard]] Result<QString> provisionPlace(const QString& table, const NamedRow& row);
    Result<void> nameRevision(qint64 id, NamedPlace& place);

    PastRows& m_rows;
    QHash<qint64, NamedPlace> m_revisions;
};

} // namespace core::store
