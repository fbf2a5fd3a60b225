// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace ui {
class FindBar;
}

namespace ui::shell {

class Actions;
class DocumentArea;

/// The commands for the document in front: finding, going to a place, printing, the zoom of the paper, and opening the
/// pages that there are. Owned by the window.
class DocumentCommands : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DocumentCommands)

public:
    DocumentCommands(const Actions& actions, DocumentArea& documents, FindBar& find, QWidget* window);

Q_SIGNALS:
    void told(const QString& sentence);

private:
    void connectFinding(const Actions& actions);
    void connectPaper(const Actions& actions);
    void connectAmending(const Actions& actions);
    void findInFront(const QString& words, int step);
    void replaceHere(const QString& words, const QString& with);
    void goToPlace();

    QWidget* m_window;
    DocumentArea& m_documents;
    FindBar& m_find;
};

} // namespace ui::shell
