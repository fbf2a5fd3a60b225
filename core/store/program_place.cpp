// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/program_place.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <cerrno>
#include <csignal>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

QString firstLineOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readLine(4096)).trimmed() : QString();
}

/// Field 22 of /proc/PID/stat (proc(5)); the name in brackets before it may contain anything.
qint64 startOfProcess(qint64 process)
{
    const QString words = firstLineOf(u"/proc/%1/stat"_s.arg(process)).section(u')', -1);
    constexpr int kStartField = 20; // counted behind the bracket
    bool isNumber = false;
    const qint64 ticks = words.section(u' ', kStartField, kStartField).toLongLong(&isNumber);
    return isNumber ? ticks : -1;
}

} // namespace

ProgramPlace currentPlace(const QString& computer)
{
    ProgramPlace place;
    place.computer = computer;
    // The identity itself is not for others to read (machine-id(5)).
    const QByteArray identity = QSysInfo::machineUniqueId();
    if (!identity.isEmpty())
        place.machine = QString::fromLatin1(
            QCryptographicHash::hash("kyoyaku" + identity, QCryptographicHash::Sha256).toHex().left(32));
    place.start = firstLineOf(u"/proc/sys/kernel/random/boot_id"_s);
    place.space = QFileInfo(u"/proc/self/ns/pid"_s).symLinkTarget().section(u'/', -1);
    place.process = ::getpid();
    place.processStart = startOfProcess(place.process);
    return place;
}

Liveness livenessOf(const ProgramPlace& place, const ProgramPlace& here)
{
    if (place.computer != here.computer || place.machine != here.machine)
        return Liveness::Unknown;
    if (!place.start.isEmpty() && !here.start.isEmpty() && place.start != here.start)
        return Liveness::Ended;
    if (place.space != here.space || place.process <= 0)
        return Liveness::Unknown;
    if (::kill(static_cast<pid_t>(place.process), 0) != 0 && errno == ESRCH)
        return Liveness::Ended;
    const qint64 start = startOfProcess(place.process);
    const bool isAnother = start >= 0 && place.processStart >= 0 && start != place.processStart;
    return isAnother ? Liveness::Ended : Liveness::Running;
}

} // namespace core::store
