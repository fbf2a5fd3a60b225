// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_files.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ui::shell {
namespace {

const QString kKey = u"recentFiles"_s;

} // namespace

QStringList RecentFiles::paths() const
{
    return m_settings.value(kKey).toStringList();
}

void RecentFiles::add(const QString& path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList paths = this->paths();
    paths.removeAll(whole);
    paths.prepend(whole);
    m_settings.setValue(kKey, paths.mid(0, kMost));
}

void RecentFiles::remove(const QString& path)
{
    QStringList paths = this->paths();
    paths.removeAll(path);
    m_settings.setValue(kKey, paths);
}

} // namespace ui::shell
