// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_commands.h"

#include "core/store/registry.h"
#include "ui/common/file_prompt.h"
#include "ui/shell/actions.h"
#include "ui/shell/new_area_dialog.h"
#include "ui/shell/recent_files.h"
#include "ui/shell/start_page.h"

#include <QFileInfo>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui::shell {
namespace {

const QString kEnding = u".kyoyaku"_s;

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString registryFilter()
{
    return FileCommands::tr("Registry files (*.kyoyaku)");
}

QStringList filesOf(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

FileCommands::FileCommands(const Actions& actions, FilePrompt& files, std::vector<core::model::Municipality> master,
                           QWidget* window)
    : QObject(window)
    , m_window(window)
    , m_files(files)
    , m_master(std::move(master))
{
    connect(actions.newArea, &QAction::triggered, this, &FileCommands::askArea);
    connect(actions.newFile, &QAction::triggered, this, [this] {
        if (const QString path = pathToWrite(tr("agreements.kyoyaku")); !path.isEmpty())
            Q_EMIT newAsked(path);
    });
    connect(actions.open, &QAction::triggered, this, [this] {
        const QString path = m_files.fileToOpen(m_window, tr("Open a file"), documentsFolder(), registryFilter());
        if (!path.isEmpty())
            Q_EMIT openAsked(path);
    });
    connect(actions.openSapporo, &QAction::triggered, this, [this] { Q_EMIT sampleAsked(u"sapporo"_s); });
    connect(actions.openAsahikawa, &QAction::triggered, this, [this] { Q_EMIT sampleAsked(u"asahikawa"_s); });
    connect(actions.readDocuments, &QAction::triggered, this, [this] {
        const QStringList paths = m_files.filesToOpen(m_window, tr("Read documents in"), documentsFolder(),
                                                      tr("Texts (*.txt);;All files (*)"));
        if (!paths.isEmpty())
            Q_EMIT documentsChosen(paths);
    });
    connect(actions.save, &QAction::triggered, this, &FileCommands::saveAsked);
    const auto askPath = [this](void (FileCommands::*asked)(const QString&)) {
        const QString name = m_registry != nullptr ? QFileInfo(m_registry->path()).fileName() : QString();
        if (const QString path = pathToWrite(name); !path.isEmpty())
            Q_EMIT(this->*asked)(path);
    };
    connect(actions.saveAs, &QAction::triggered, this, [askPath] { askPath(&FileCommands::saveAsAsked); });
    connect(actions.saveCopy, &QAction::triggered, this, [askPath] { askPath(&FileCommands::saveCopyAsked); });
    connect(actions.closeFile, &QAction::triggered, this, &FileCommands::closeAsked);
    connect(actions.leftBehind, &QAction::triggered, this, &FileCommands::leftBehindAsked);
}

void FileCommands::follow(const StartPage& page, const Actions& actions)
{
    connect(&page, &StartPage::sampleAsked, this, &FileCommands::sampleAsked);
    connect(&page, &StartPage::fileAsked, this, &FileCommands::openAsked);
    connect(&page, &StartPage::openAsked, actions.open, &QAction::trigger);
    connect(&page, &StartPage::areaAsked, actions.newArea, &QAction::trigger);
    connect(&page, &StartPage::locateAsked, this, &FileCommands::locate);
    connect(&page, &StartPage::newAsked, actions.newFile, &QAction::trigger);
}

void FileCommands::locate(const QString& missing)
{
    const QString path = m_files.fileToOpen(m_window, tr("Where is “%1” now?").arg(QFileInfo(missing).fileName()),
                                            documentsFolder(), registryFilter());
    if (path.isEmpty())
        return;
    RecentFiles().move(missing, path);
    Q_EMIT openAsked(path);
}

void FileCommands::askArea()
{
    auto* dialog = new NewAreaDialog(m_master, m_window);
    connect(dialog, &NewAreaDialog::chosen, this, [this](const NewArea& area) {
        if (const QString path = pathToWrite(area.name + kEnding); !path.isEmpty())
            Q_EMIT areaAsked(area, path);
    });
    dialog->open();
}

QString FileCommands::pathToWrite(const QString& suggestedName)
{
    QString path =
        m_files.fileToSave(m_window, tr("Save as"), documentsFolder() + u'/' + suggestedName, registryFilter());
    if (!path.isEmpty() && !path.endsWith(kEnding))
        path += kEnding;
    return path;
}

bool FileCommands::canTake(const QMimeData& dropped)
{
    return !filesOf(dropped).isEmpty();
}

void FileCommands::take(const QMimeData& dropped)
{
    const QStringList paths = filesOf(dropped);
    if (paths.size() == 1 && paths.front().endsWith(kEnding))
        Q_EMIT openAsked(paths.front());
    else if (m_registry != nullptr && !m_registry->isReadOnly() && !paths.isEmpty())
        Q_EMIT documentsChosen(paths);
}

} // namespace ui::shell
