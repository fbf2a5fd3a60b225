// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/registry_options.h"

#include "core/store/working_copy.h"

#include <QSysInfo>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

QString userName()
{
    QString named = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    if (!named.isEmpty())
        return named;
    const passwd* entry = ::getpwuid(::getuid());
    return entry != nullptr ? QString::fromLocal8Bit(entry->pw_name) : QString();
}

} // namespace

RegistryOptions completed(const RegistryOptions& options)
{
    RegistryOptions full = options;
    full.workingRoot = workingRoot(options.workingRoot);
    full.generations = completed(options.generations, full.workingRoot);
    if (full.identity.person.isEmpty())
        full.identity.person = userName();
    if (full.identity.computer.isEmpty())
        full.identity.computer = QSysInfo::machineHostName();
    return full;
}

} // namespace core::store
