// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QStringList>

namespace ui::shell {

/// 最近使ったファイル, pinned ones first, then the newest, in the user's settings. A missing file stays listed until it
/// is taken off or found at another place.
class RecentFiles
{
public:
    static constexpr int kMost = 10;

    [[nodiscard]] QStringList paths() const;
    void add(const QString& path);
    void remove(const QString& path);
    /// Pinned files stay on the list however many others are opened.
    [[nodiscard]] bool isPinned(const QString& path) const;
    void setPinned(const QString& path, bool isPinned);
    /// The file that was at one place is at another now.
    void move(const QString& from, const QString& to);
    /// 「この画面を次回から出さない」: the file used last opens at the next start.
    [[nodiscard]] bool opensLast() const;
    void setOpensLast(bool opensLast);

private:
    QSettings m_settings;
};

} // namespace ui::shell
