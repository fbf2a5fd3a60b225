// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

class QMenu;
class QMenuBar;
class QToolBar;

namespace core::store {
class History;
}

namespace ui::shell {

/// 「保存(&S)…」 → 「保存」: the words of a command without its key and dots.
[[nodiscard]] QString plainWords(const QString& text);

/// Every command of the window, with its words, icon, keys and object name. Owned by the window, which connects them;
/// what they do stands elsewhere.
class Actions : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Actions)

public:
    explicit Actions(QObject* parent);

    QAction* newArea;
    QAction* newFile;
    QAction* open;
    QAction* openSapporo;
    QAction* openAsahikawa;
    QAction* readDocuments;
    QAction* save;
    QAction* saveAs;
    QAction* saveCopy;
    QAction* leftBehind;
    QAction* closeFile;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* cut;
    QAction* copy;
    QAction* paste;
    QAction* find;
    QAction* findNext;
    QAction* replace;
    QAction* searchAll;
    QAction* goToPlace;
    QAction* members;
    QAction* whatIf;
    QAction* tables;
    QAction* vision;
    QAction* addVision;
    QAction* map;
    QAction* declaration;
    QAction* procedure;
    QAction* meetings;
    QAction* documents;
    QAction* timeline;
    QAction* addArea;
    QAction* addPublishedArea;
    QAction* issued;
    QAction* present;
    QAction* makeDraft;
    QAction* amendment;
    QAction* conclude;
    QAction* abolish;
    QAction* compare;
    QAction* nextDifference;
    QAction* previousDifference;
    QAction* print;
    QAction* printAll;
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* zoomWidth;
    QAction* back;
    QAction* forward;
    QAction* nextPane;
    QAction* settings;
    QAction* commands;
    QAction* tour;
    QAction* about;

    /// `panes`: the commands of the side panes, which stand in the menu 「表示」. Returns the menu 「編集」.
    QMenu& fill(QMenuBar& bar, const QList<QAction*>& panes) const;
    void fill(QToolBar& bar) const;
    /// On a narrow window the buttons have their signs only, so that no field goes out of sight.
    enum class HowWide { Narrow, Wide };
    void arrange(QToolBar& bar, HowWide width) const;
    /// Commands that need an open file, a file that may be written, the tab of an agreement, a page that can be printed
    /// or zoomed.
    void update(bool hasFile, bool isWritable, bool hasAgreement, bool isPrintable, bool isZoomable);
    /// The menu names the edit that a step would concern; nullptr: no step is possible.
    void updateSteps(const core::store::History* history);
    /// All that have words, for the palette of commands.
    [[nodiscard]] QList<QAction*> all() const;

private:
    QAction* make(const QString& name, const QString& text, const QString& iconName, const QList<QKeySequence>& keys);
};

} // namespace ui::shell
