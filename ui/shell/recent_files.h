// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QStringList>

namespace ui::shell {

/// 最近使ったファイル, newest first, in the user's settings. A missing file stays listed until it is taken off.
class RecentFiles
{
public:
    static constexpr int kMost = 10;

    [[nodiscard]] QStringList paths() const;
    void add(const QString& path);
    void remove(const QString& path);

private:
    QSettings m_settings;
};

} // namespace ui::shell
