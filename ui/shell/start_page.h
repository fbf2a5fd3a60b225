// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QCheckBox;
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
    /// A missing file is to be looked for.
    void locateAsked(const QString& path);
    /// 「操作を3分で見る」
    void tourAsked();

private:
    void addRecent(const QString& path);
    /// A tool button of a row that changes the list, which is made anew after its click.
    QWidget* rowButton(const QString& iconName, const QString& tip, const QString& name, std::function<void()> act);

    QVBoxLayout* m_recent;
    QWidget* m_recentBox;
    QCheckBox* m_notAgain;
};

} // namespace ui::shell
