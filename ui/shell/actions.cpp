// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "core/store/history.h"
#include "ui/common/icons.h"

#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui::shell {

QString plainWords(const QString& text)
{
    QString words = text;
    if (const qsizetype at = words.indexOf(u"(&"_s); at > 0)
        words = words.left(at) + words.mid(at + 4);
    return words.remove(u'&').remove(u'…');
}

Actions::Actions(QObject* parent)
    : QObject(parent)
    , newArea(make(u"newArea"_s, tr("New m&etro area…"), u"area"_s, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)}))
    , newFile(make(u"newFile"_s, tr("&New file…"), u"add"_s, {QKeySequence::New}))
    , open(make(u"open"_s, tr("&Open…"), u"open"_s, {QKeySequence::Open}))
    , openSapporo(make(u"sampleSapporo"_s, tr("&Sapporo"), u"sample"_s, {}))
    , openAsahikawa(make(u"sampleAsahikawa"_s, tr("&Asahikawa"), u"sample"_s, {}))
    , readDocuments(make(u"readDocuments"_s, tr("&Read documents in…"), u"import"_s, {}))
    , save(make(u"save"_s, tr("&Save"), u"save"_s, {QKeySequence::Save}))
    , saveAs(make(u"saveAs"_s, tr("Save &as…"), {}, {QKeySequence(Qt::Key_F12)}))
    , saveCopy(make(u"saveCopy"_s, tr("Save a cop&y…"), {}, {}))
    , leftBehind(make(u"leftBehind"_s, tr("Edits left &without saving"), {}, {}))
    , closeFile(make(u"closeFile"_s, tr("&Close the file"), {}, {}))
    , quit(make(u"quit"_s, tr("&Quit"), {}, {QKeySequence::Quit}))
    , undo(make(u"undo"_s, tr("&Undo"), u"undo"_s, {QKeySequence::Undo}))
    , redo(make(u"redo"_s, tr("&Redo"), u"redo"_s,
                {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)}))
    , cut(make(u"cut"_s, tr("Cu&t"), {}, {QKeySequence::Cut}))
    , copy(make(u"copy"_s, tr("&Copy"), {}, {QKeySequence::Copy}))
    , paste(make(u"paste"_s, tr("&Paste"), {}, {QKeySequence::Paste}))
    , find(make(u"find"_s, tr("&Find…"), u"search"_s, {QKeySequence::Find}))
    , findNext(make(u"findNext"_s, tr("Find &next"), {}, {QKeySequence(Qt::Key_F3)}))
    , replace(make(u"replace"_s, tr("R&eplace…"), {}, {QKeySequence(Qt::CTRL | Qt::Key_H)}))
    , searchAll(make(u"searchAllAction"_s, tr("Search &all agreements"), u"search"_s,
                     {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}))
    , goToPlace(make(u"goToPlace"_s, tr("&Go to an article…"), {}, {QKeySequence(Qt::CTRL | Qt::Key_G)}))
    , members(make(u"members"_s, tr("&Municipalities"), u"members"_s, {}))
    , whatIf(make(u"whatIf"_s, tr("&Requirements and estimate"), u"area"_s, {}))
    , tables(make(u"tables"_s, tr("&Tables and figures"), u"agreement"_s, {}))
    , vision(make(u"vision"_s, tr("&Vision"), u"vision"_s, {}))
    , addVision(make(u"addVision"_s, tr("Add a v&ision…"), u"add"_s, {}))
    , map(make(u"map"_s, tr("Ma&p"), u"map"_s, {}))
    , declaration(make(u"declaration"_s, tr("&Declaration"), u"agreement"_s, {}))
    , procedure(make(u"procedure"_s, tr("Pro&cedure"), u"amendment"_s, {}))
    , meetings(make(u"meetings"_s, tr("Meeti&ngs"), u"members"_s, {}))
    , documents(make(u"documentRegister"_s, tr("D&ocuments"), u"agreement"_s, {}))
    , timeline(make(u"timeline"_s, tr("Time&line"), u"timeline"_s, {}))
    , addArea(make(u"addArea"_s, tr("&Add an area…"), u"add"_s, {}))
    , addPublishedArea(make(u"addPublishedArea"_s, tr("Add a pu&blished area…"), u"import"_s, {}))
    , issued(make(u"issued"_s, tr("Re&gister of issued papers"), u"print"_s, {}))
    , present(make(u"present"_s, tr("Back to the present s&tate"), {}, {}))
    , makeDraft(make(u"makeDraftAction"_s, tr("Make a &draft"), u"draft"_s, {}))
    , amendment(make(u"amendment"_s, tr("&Amending text"), u"amendment"_s, {QKeySequence(Qt::CTRL | Qt::Key_M)}))
    , conclude(make(u"conclude"_s, tr("&Register the amendment as concluded…"), {}, {}))
    , abolish(make(u"abolish"_s, tr("Make an agreement to a&bolish"), {}, {}))
    , compare(make(u"compare"_s, tr("&Compare"), u"compare"_s, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)}))
    , nextDifference(make(u"nextDifference"_s, tr("&Next difference"), {}, {QKeySequence(Qt::Key_F8)}))
    , previousDifference(
          make(u"previousDifference"_s, tr("&Previous difference"), {}, {QKeySequence(Qt::SHIFT | Qt::Key_F8)}))
    , print(make(u"print"_s, tr("&Print…"), u"print"_s, {QKeySequence::Print}))
    , printAll(make(u"printAll"_s, tr("Print &several…"), {}, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}))
    , zoomIn(make(u"zoomIn"_s, tr("Zoom the page &in"), {}, {QKeySequence::ZoomIn}))
    , zoomOut(make(u"zoomOut"_s, tr("Zoom the page &out"), {}, {QKeySequence::ZoomOut}))
    , zoomWidth(make(u"zoomWidth"_s, tr("Fit the page to the &width"), {}, {QKeySequence(Qt::CTRL | Qt::Key_0)}))
    , back(make(u"back"_s, tr("&Back"), u"back"_s, {QKeySequence(Qt::ALT | Qt::Key_Left)}))
    , forward(make(u"forward"_s, tr("&Forward"), u"forward"_s, {QKeySequence(Qt::ALT | Qt::Key_Right)}))
    , nextPane(make(u"nextPane"_s, tr("Next &pane"), {}, {QKeySequence(Qt::Key_F6)}))
    , settings(make(u"settings"_s, tr("&Settings…"), {}, {QKeySequence(Qt::CTRL | Qt::Key_Comma)}))
    , commands(make(u"commands"_s, tr("&Find a command…"), {}, {QKeySequence(Qt::CTRL | Qt::Key_K)}))
    , tour(make(u"tour"_s, tr("See how it works in &three minutes"), u"help"_s, {}))
    , about(make(u"about"_s, tr("&About this program"), {}, {}))
{
    quit->setMenuRole(QAction::QuitRole);
    settings->setMenuRole(QAction::PreferencesRole);
    about->setMenuRole(QAction::AboutRole);
}

QAction* Actions::make(const QString& name, const QString& text, const QString& iconName,
                       const QList<QKeySequence>& keys)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setIconText(plainWords(text));
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcuts(keys);
    return action;
}

QMenu& Actions::fill(QMenuBar& bar, const QList<QAction*>& panes) const
{
    QMenu* file = bar.addMenu(tr("&File"));
    file->addActions({newArea, newFile, open});
    QMenu* samples = file->addMenu(tr("Open a sa&mple"));
    samples->addActions({openSapporo, openAsahikawa});
    file->addAction(readDocuments);
    file->addSeparator();
    file->addActions({save, saveAs, saveCopy, leftBehind});
    file->addSeparator();
    file->addActions({closeFile, quit});
    QMenu* edit = bar.addMenu(tr("&Edit"));
    edit->setObjectName(u"editMenu"_s);
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({cut, copy, paste});
    edit->addSeparator();
    edit->addActions({find, findNext, replace, searchAll, goToPlace});
    QMenu* view = bar.addMenu(tr("&View"));
    view->addActions({back, forward, nextPane});
    view->addSeparator();
    view->addActions({zoomIn, zoomOut, zoomWidth});
    view->addSeparator();
    view->addAction(present);
    view->addSeparator();
    view->addActions(panes);
    QMenu* area = bar.addMenu(tr("&Area"));
    area->addActions({members, map, whatIf, tables, declaration, procedure, meetings, documents, vision, timeline});
    area->addSeparator();
    area->addActions({addArea, addPublishedArea, addVision});
    QMenu* amend = bar.addMenu(tr("A&mend"));
    amend->addActions({makeDraft, amendment, conclude, abolish});
    amend->addSeparator();
    amend->addActions({compare, nextDifference, previousDifference});
    QMenu* output = bar.addMenu(tr("&Output"));
    output->addActions({print, printAll, issued});
    QMenu* tools = bar.addMenu(tr("&Tools"));
    tools->addAction(settings);
    QMenu* help = bar.addMenu(tr("&Help"));
    help->addActions({commands, tour, about});
    return *edit;
}

void Actions::fill(QToolBar& bar) const
{
    bar.addActions({back, forward});
    bar.addSeparator();
    bar.addActions({save, undo, redo});
    bar.addSeparator();
    bar.addActions({readDocuments, compare, amendment, print});
    arrange(bar, HowWide::Wide);
}

void Actions::arrange(QToolBar& bar, HowWide width) const
{
    bar.setToolButtonStyle(width == HowWide::Wide ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    // Everybody knows these four by their signs; the words of the others need the room. The bar has told them its own.
    for (QAction* action : {back, forward, undo, redo}) {
        if (auto* button = qobject_cast<QToolButton*>(bar.widgetForAction(action)))
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
}

void Actions::update(bool hasFile, bool isWritable, bool hasAgreement, bool isPrintable, bool isZoomable)
{
    for (QAction* action :
         {saveAs,   saveCopy,  leftBehind, closeFile, members, map,     whatIf,   tables, declaration, procedure,
          meetings, documents, timeline,   vision,    issued,  compare, printAll, find,   findNext,    searchAll})
        action->setEnabled(hasFile);
    for (QAction* action : {readDocuments, addArea, addPublishedArea, addVision})
        action->setEnabled(hasFile && isWritable);
    for (QAction* action : {amendment, goToPlace})
        action->setEnabled(hasAgreement);
    for (QAction* action : {zoomIn, zoomOut, zoomWidth})
        action->setEnabled(isZoomable);
    print->setEnabled(hasAgreement || isPrintable);
}

void Actions::updateSteps(const core::store::History* history)
{
    const auto update = [](QAction& action, bool can, const QString& verb, const core::Result<QString>& label) {
        action.setEnabled(can);
        action.setText(can ? tr("%1: %2").arg(verb, label ? *label : QString()) : verb);
        action.setIconText(plainWords(verb));
    };
    const bool canUndo = history != nullptr && history->canUndo();
    const bool canRedo = history != nullptr && history->canRedo();
    update(*undo, canUndo, tr("&Undo"), canUndo ? history->undoLabel() : core::Result<QString>(QString()));
    update(*redo, canRedo, tr("&Redo"), canRedo ? history->redoLabel() : core::Result<QString>(QString()));
}

QList<QAction*> Actions::all() const
{
    return findChildren<QAction*>(Qt::FindDirectChildrenOnly);
}

} // namespace ui::shell
