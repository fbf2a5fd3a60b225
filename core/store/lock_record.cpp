// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lock_record.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

constexpr qsizetype kLength = 2048;
constexpr qsizetype kLongestName = 80;

/// A name that may stand in a sentence: one line, no control characters, not too long.
QString cleaned(const QString& name)
{
    QString words;
    for (const QChar character : name.left(kLongestName)) {
        const bool isShown = character.isPrint() && character.category() != QChar::Other_Format;
        words += isShown ? character : QChar(u'\ufffd');
    }
    return words.trimmed();
}

} // namespace

QByteArray toBytes(const LockHolder& holder)
{
    const QJsonObject object{
        {u"format"_s, u"kyoyaku-lock"_s},
        {u"person"_s, cleaned(holder.person)},
        {u"computer"_s, cleaned(holder.place.computer)},
        {u"machine"_s, holder.place.machine},
        {u"start"_s, holder.place.start},
        {u"space"_s, holder.place.space},
        {u"process"_s, holder.place.process},
        {u"processStart"_s, holder.place.processStart},
        {u"since"_s, holder.since.toString(Qt::ISODate)},
        {u"heartbeat"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
        {u"beats"_s, holder.beats},
        {u"token"_s, holder.token},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact).leftJustified(kLength - 1, ' ') + '\n';
}

std::optional<LockHolder> lockFromBytes(const QByteArray& bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes.left(2 * kLength)).object();
    if (object[u"format"_s].toString() != u"kyoyaku-lock")
        return std::nullopt;
    LockHolder holder;
    holder.person = cleaned(object[u"person"_s].toString());
    holder.place.computer = cleaned(object[u"computer"_s].toString());
    holder.place.machine = object[u"machine"_s].toString();
    holder.place.start = object[u"start"_s].toString();
    holder.place.space = object[u"space"_s].toString();
    holder.place.process = object[u"process"_s].toInteger();
    holder.place.processStart = object[u"processStart"_s].toInteger(-1);
    holder.since = QDateTime::fromString(object[u"since"_s].toString(), Qt::ISODate);
    holder.token = object[u"token"_s].toString();
    holder.beats = object[u"beats"_s].toInteger();
    return holder;
}

LockState judgeLock(const std::optional<LockHolder>& holder, const ProgramPlace& here, std::chrono::seconds age)
{
    if (holder) {
        const Liveness liveness = livenessOf(holder->place, here);
        if (liveness != Liveness::Unknown)
            return liveness == Liveness::Running ? LockState::Held : LockState::Dead;
    }
    // File systems round times, by up to two seconds.
    if (age < -kHeartbeat)
        return LockState::ClockDoubtful;
    return age > kLongestSilence ? LockState::Silent : LockState::Held;
}

} // namespace core::store
