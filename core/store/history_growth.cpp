// SPDX-License-Identifier: GPL-3.0-or-later
// How the log of History grows: new rows, typing runs, and letting go of what is old.
#include "core/store/changeset.h"
#include "core/store/connection.h"
#include "core/store/history.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

/// Lets the guard of the log pass while the newest row grows.
class MergingScope
{
public:
    explicit MergingScope(Connection& connection)
        : m_connection(connection)
    {
        m_connection.setHistoryMerging(true);
    }
    ~MergingScope() { m_connection.setHistoryMerging(false); }
    MergingScope(const MergingScope&) = delete;
    MergingScope& operator=(const MergingScope&) = delete;

private:
    Connection& m_connection;
};

bool isSameField(const EditPlace& a, const EditPlace& b)
{
    return a.run == b.run && a.table == b.table && a.row == b.row && a.column == b.column;
}

} // namespace

Result<Appended> History::append(const QString& label, const EditPlace& place, const QByteArray& changeset,
                                 qint64 savedLogId)
{
    Appended appended;
    bool isMerged = false;
    if (continuesRun(label, place, savedLogId)) {
        auto merged = merge(place, changeset);
        if (!merged)
            return merged.error();
        isMerged = merged->has_value();
        if (isMerged)
            appended = std::move(**merged);
    }
    if (!isMerged) {
        auto row = appendRow(LogKind::Edit, 0, label, place, changeset);
        if (!row)
            return row.error();
        appended.id = *row;
        appended.bytes = changeset.size();
    }
    auto gone = letGo(appended.id, appended.bytes);
    if (!gone)
        return gone.error();
    appended.letGo = std::move(*gone);
    appended.label = label;
    appended.place = place;
    return appended;
}

Result<Appended> History::appendRecord(const QString& label, const QByteArray& changeset)
{
    auto row = appendRow(LogKind::Record, 0, label, {}, changeset);
    if (!row)
        return row.error();
    auto gone = letGo(*row, changeset.size());
    if (!gone)
        return gone.error();
    Appended appended;
    appended.id = *row;
    appended.kind = LogKind::Record;
    appended.bytes = changeset.size();
    appended.letGo = std::move(*gone);
    return appended;
}

bool History::continuesRun(const QString& label, const EditPlace& place, qint64 savedLogId) const
{
    return m_run && !m_isSaveUnderWay && place.run != 0 && m_run->logId == m_newest && m_newest > savedLogId &&
           m_run->label == label && isSameField(m_run->place, place) &&
           std::chrono::steady_clock::now() - m_run->newest < m_options.typingPause;
}

/// None when both together change nothing (a word typed and deleted again): an empty step could not be replayed, so the
/// second stays a step of its own.
Result<std::optional<Appended>> History::merge(const EditPlace& place, const QByteArray& changeset)
{
    auto before = this->changeset(m_newest);
    if (!before)
        return before.error();
    auto both = joined(*before, changeset);
    if (!both)
        return both.error();
    if (both->isEmpty())
        return std::optional<Appended>();
    const MergingScope scope(m_connection);
    Statement grow(m_connection,
                   u"UPDATE change_log SET changeset = ?, cursor_after = ?, anchor_after = ? WHERE id = ?"_s);
    grow.bind(*both).bind(place.cursorAfter).bind(place.anchorAfter).bind(m_newest);
    if (auto grown = grow.runForOneRow(); !grown)
        return grown.error();
    Appended appended;
    appended.id = m_newest;
    appended.isMerged = true;
    appended.bytes = both->size();
    return std::optional<Appended>(std::move(appended));
}

Result<std::vector<qint64>> History::letGo(qint64 keptId, qint64 keptBytes)
{
    std::vector<qint64> gone;
    const auto kept = m_bytes.find(keptId);
    qint64 total = m_totalBytes + keptBytes - (kept == m_bytes.end() ? 0 : kept->second);
    if (total <= m_options.mostBytes)
        return gone;
    Statement forget(m_connection, u"UPDATE change_log SET changeset = NULL WHERE id = ?"_s);
    for (const auto& [id, bytes] : m_bytes) {
        if (total <= m_options.mostBytes)
            break;
        if (id == keptId)
            continue;
        if (auto forgotten = forget.bind(id).runForOneRow(); !forgotten)
            return forgotten.error();
        total -= bytes;
        gone.push_back(id);
    }
    return gone;
}

void History::taken(const Appended& appended)
{
    qint64& bytes = m_bytes[appended.id];
    m_totalBytes += appended.bytes - bytes;
    bytes = appended.bytes;
    for (const qint64 id : appended.letGo) {
        const auto gone = m_bytes.find(id);
        m_totalBytes -= gone->second;
        m_bytes.erase(gone);
    }
    if (!appended.isMerged)
        follow(appended.kind, appended.id, 0);
    if (!appended.letGo.empty())
        cutStacks();
    if (appended.place.run == 0)
        endRun();
    else
        m_run = Run{appended.id, appended.label, appended.place, std::chrono::steady_clock::now()};
}

} // namespace core::store
