// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ui::shell {

/// The page without a file (ui.md 2): large entries, then the files used last. No wizard, nothing is done before a
/// click.
class StartPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartPage)

public:
    explicit StartPage(QWidget* parent = nullptr);

    /// Reads the list of files again.
    void refresh();

Q_SIGNALS:
    void sampleAsked(const QString& name);
    void newAsked();
    void areaAsked();
    void openAsked();
    void fileAsked(const QString& path);

private:
    void addRecent(const QString& path);

    QVBoxLayout* m_recent;
    QWidget* m_recentBox;
};

} // namespace ui::shell
