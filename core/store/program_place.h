// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core::store {

/// Where and as what a program runs, as far as another program on the same computer can tell later whether it still
/// does. Plain values; they go into lock files and into the notes of working copies.
struct ProgramPlace
{
    QString computer;         ///< its name in the network
    QString machine;          ///< identity of the installation, hashed; empty when the system has none
    QString start;            ///< identity of the time since the computer was started; empty when unknown
    QString space;            ///< in which process ids are counted; differs between containers
    qint64 process = 0;       ///< process id
    qint64 processStart = -1; ///< when the process began, in ticks since the start of the computer; -1: unknown

    friend bool operator==(const ProgramPlace&, const ProgramPlace&) = default;
};

enum class Liveness {
    Running,
    Ended,
    Unknown, ///< on another computer, or out of sight: only a sign of life can tell
};

/// Of this process.
[[nodiscard]] ProgramPlace currentPlace(const QString& computer);

/// Whether the program of a place still runs. A process id that was given to another process since is told apart by
/// the time at which that began.
[[nodiscard]] Liveness livenessOf(const ProgramPlace& place, const ProgramPlace& here);

} // namespace core::store
