// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/program_place.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace core::store {

/// How often a lock gives a sign of life, and how long it may be silent before it counts as left behind. Ten minutes
/// bridge a share that is out of reach for a while, and a computer that sleeps over a short break.
inline constexpr std::chrono::seconds kHeartbeat{60};
inline constexpr std::chrono::seconds kLongestSilence{600};

/// What a lock file says of the one who holds it.
struct LockHolder
{
    QString person;
    ProgramPlace place;
    QDateTime since; ///< UTC, by the clock of that computer: for people to read, never compared
    QString token;   ///< random: tells one lock from another
    qint64 beats = 0;
};

enum class LockState {
    Free,
    Held,
    Dead,          ///< the program that held it has ended, on this computer: certain
    Silent,        ///< no sign of life for a long time, from another computer: probably left behind
    ClockDoubtful, ///< its sign of life lies in the future: a clock was set back, so its age tells nothing
};

/// A lock file as it was found.
struct LockReport
{
    LockState state = LockState::Free;
    std::optional<LockHolder> holder; ///< none when nothing in the file could be read, or there is none
    QDateTime lastSign;               ///< UTC, by the clock of the folder
};

/// The content of a lock file: JSON, always of the same length, so that a sign of life is one write in place.
[[nodiscard]] QByteArray toBytes(const LockHolder& holder);

/// None for bytes that are no lock of ours. Names are cut and cleaned: they are shown to people.
[[nodiscard]] std::optional<LockHolder> lockFromBytes(const QByteArray& bytes);

/// The rule. `age` is how long ago the last sign of life was, by the clock of the folder that holds the file, which is
/// the same for all computers; negative when it lies in the future. A holder on this computer is judged by its process
/// alone, whatever any clock says.
[[nodiscard]] LockState judgeLock(const std::optional<LockHolder>& holder, const ProgramPlace& here,
                                  std::chrono::seconds age);

} // namespace core::store
