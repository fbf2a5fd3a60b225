// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_files.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ui::shell {
namespace {

const QString kKey = u"recentFiles"_s;
const QString kPinnedKey = u"pinnedFiles"_s;
const QString kOpensLastKey = u"opensLastFile"_s;

} // namespace

QStringList RecentFiles::paths() const
{
    const QStringList all = m_settings.value(kKey).toStringList();
    QStringList paths;
    for (const bool wanted : {true, false}) {
        for (const QString& path : all) {
            if (isPinned(path) == wanted)
                paths.append(path);
        }
    }
    return paths;
}

void RecentFiles::add(const QString& path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList paths = m_settings.value(kKey).toStringList();
    paths.removeAll(whole);
    paths.prepend(whole);
    int count = 0;
    paths.removeIf([&](const QString& one) { return !isPinned(one) && ++count > kMost; });
    m_settings.setValue(kKey, paths);
}

void RecentFiles::remove(const QString& path)
{
    QStringList paths = m_settings.value(kKey).toStringList();
    paths.removeAll(path);
    m_settings.setValue(kKey, paths);
    setPinned(path, false);
}

bool RecentFiles::isPinned(const QString& path) const
{
    return m_settings.value(kPinnedKey).toStringList().contains(path);
}

void RecentFiles::setPinned(const QString& path, bool isPinned)
{
    QStringList pinned = m_settings.value(kPinnedKey).toStringList();
    pinned.removeAll(path);
    if (isPinned)
        pinned.append(path);
    m_settings.setValue(kPinnedKey, pinned);
}

void RecentFiles::move(const QString& from, const QString& to)
{
    const QString whole = QFileInfo(to).absoluteFilePath();
    const bool wasPinned = isPinned(from);
    remove(from);
    add(whole);
    setPinned(whole, wasPinned);
}

bool RecentFiles::opensLast() const
{
    return m_settings.value(kOpensLastKey).toBool();
}

void RecentFiles::setOpensLast(bool opensLast)
{
    m_settings.setValue(kOpensLastKey, opensLast);
}

} // namespace ui::shell
