// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/new_area.h"

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace core::store {
class Registry;
}
namespace ui {
class FilePrompt;
}

namespace ui::shell {

class Actions;
class StartPage;

/// The commands of the menu 「ファイル」: asks for paths where one is needed, then asks the composition root by
/// signals, which does the work. Owned by the window.
class FileCommands : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileCommands)

public:
    /// The prompt must outlive it. The master list serves making an area.
    FileCommands(const Actions& actions, FilePrompt& files, std::vector<core::model::Municipality> master,
                 QWidget* window);

    /// The entries of the start page lead to the same commands.
    void follow(const StartPage& page, const Actions& actions);
    /// nullptr: no file.
    void setRegistry(const core::store::Registry* registry) { m_registry = registry; }
    /// A place for a file that does not exist yet; empty when the user went back.
    [[nodiscard]] QString pathToWrite(const QString& suggestedName);
    /// Files dropped on the window: a registry is opened, documents are read in.
    void take(const QMimeData& dropped);
    [[nodiscard]] static bool canTake(const QMimeData& dropped);

Q_SIGNALS:
    void newAsked(const QString& path);
    void areaAsked(const ui::shell::NewArea& area, const QString& path);
    void openAsked(const QString& path);
    void sampleAsked(const QString& name);
    void saveAsked();
    void saveAsAsked(const QString& path);
    void saveCopyAsked(const QString& path);
    void closeAsked();
    void leftBehindAsked();
    void documentsChosen(const QStringList& paths);

private:
    void askArea();
    /// A file of the list that is not where it was.
    void locate(const QString& missing);

    QWidget* m_window;
    FilePrompt& m_files;
    std::vector<core::model::Municipality> m_master;
    const core::store::Registry* m_registry = nullptr;
};

} // namespace ui::shell
