// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/proofs/random_edits.h"

#include "core/store/statement.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::store;

namespace tests {

namespace {

int below(std::mt19937& random, int bound)
{
    return std::uniform_int_distribution<int>(0, bound - 1)(random);
}

QString sumOf(const QString& words)
{
    return QString::fromLatin1(QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha256).toHex());
}

constexpr qsizetype kSumLength = 64;

/// The label names the row, the row carries the sum of its words before them.
Result<void> addRow(Registry& registry, std::mt19937& random)
{
    const QString name = u"行%1"_s.arg(registry.history().newestLogId() + 1);
    const QString words = QString(below(random, 10) == 0 ? 20000 : 200, QChar(u'一' + below(random, 5000)));
    return registry.edit(name, [&]() -> Result<void> {
        Statement insert(registry.connection(),
                         u"INSERT INTO metro_area (name, scheme, note) VALUES (?, 'coreCityArea', ?)"_s);
        insert.bind(name).bind(sumOf(words) + words);
        return insert.run();
    });
}

Result<void> withoutValue(const Result<LogEntry>& step)
{
    return step ? Result<void>() : Result<void>(step.error());
}

} // namespace

Result<void> randomStep(Registry& registry, std::mt19937& random)
{
    const int choice = below(random, 10);
    if (choice == 0 && registry.history().canUndo())
        return withoutValue(registry.undo());
    if (choice == 1 && registry.history().canRedo())
        return withoutValue(registry.redo());
    return addRow(registry, random);
}

::testing::AssertionResult holdsWhatItsLogSays(Registry& registry)
{
    Statement check(registry.connection(), u"PRAGMA integrity_check(1)"_s);
    auto sound = readFirst<QString>(check, [](const Statement& row) -> Result<QString> { return row.text(0); });
    if (!sound || sound->value_or(QString()) != u"ok")
        return ::testing::AssertionFailure() << "SQLite finds it damaged";
    auto entries = registry.history().entries();
    if (!entries)
        return ::testing::AssertionFailure() << "no log";
    std::vector<const LogEntry*> done;
    std::vector<const LogEntry*> undone;
    qint64 expectedId = 0;
    for (const LogEntry& entry : *entries) {
        if (entry.id != ++expectedId)
            return ::testing::AssertionFailure() << "the log has a gap before " << entry.id;
        if (entry.kind == LogKind::Edit) {
            done.push_back(&entry);
            undone.clear();
            continue;
        }
        auto& from = entry.kind == LogKind::Undo ? done : undone;
        auto& to = entry.kind == LogKind::Undo ? undone : done;
        if (from.empty() || from.back()->id != entry.target)
            return ::testing::AssertionFailure() << "the log does not add up at " << entry.id;
        to.push_back(from.back());
        from.pop_back();
    }
    Statement rows(registry.connection(), u"SELECT name, note FROM metro_area ORDER BY id"_s);
    if (!rows.run())
        return ::testing::AssertionFailure() << "no rows";
    size_t count = 0;
    while (rows.next()) {
        if (count >= done.size() || rows.text(0) != done[count]->label ||
            rows.text(1) != sumOf(rows.text(1).mid(kSumLength)) + rows.text(1).mid(kSumLength))
            return ::testing::AssertionFailure() << "row " << count << " is not what the log says";
        ++count;
    }
    if (count != done.size())
        return ::testing::AssertionFailure() << count << " rows of " << done.size();
    return ::testing::AssertionSuccess();
}

} // namespace tests
