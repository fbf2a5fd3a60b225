// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

namespace ui::print {

/// Shows which files a batch is going to make, before it begins. Files that exist are marked; then the user says
/// whether they are replaced or left alone, and leaving them alone is the default.
class FileListDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileListDialog)

public:
    /// All paths lie in one folder.
    FileListDialog(const QStringList& paths, QWidget* parent);

    /// After it was accepted: the files to make.
    [[nodiscard]] const QStringList& chosen() const { return m_chosen; }

private:
    void choose(const QStringList& paths);

    QStringList m_chosen;
};

} // namespace ui::print
