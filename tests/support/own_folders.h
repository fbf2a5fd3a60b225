// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTemporaryDir>

namespace tests {

/// Settings and data of one test program, gone when it ends: tests run side by side, and the working copies, samples
/// and settings of one must not be met by another. Made before the application object. The cache stays that of the
/// user, because fontconfig would read every font anew.
class OwnFolders
{
public:
    OwnFolders()
    {
        qputenv("XDG_DATA_HOME", (m_folder.path() + QStringLiteral("/data")).toUtf8());
        qputenv("XDG_CONFIG_HOME", (m_folder.path() + QStringLiteral("/config")).toUtf8());
    }

private:
    QTemporaryDir m_folder;
};

} // namespace tests
