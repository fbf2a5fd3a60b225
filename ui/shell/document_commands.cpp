// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/document_commands.h"

#include "ui/amend/amendment_page.h"
#include "ui/common/find_bar.h"
#include "ui/common/paper_view.h"
#include "ui/common/printable_page.h"
#include "ui/common/revision_document.h"
#include "ui/compare/compare_page.h"
#include "ui/shell/actions.h"
#include "ui/shell/agreement_tab.h"
#include "ui/shell/document_area.h"
#include "ui/shell/record_pages.h"
#include "ui/shell/region_pages.h"
#include "ui/shell/timeline_pages.h"
#include "ui/shell/vision_pages.h"
#include "ui/timeline/timeline_canvas.h"
#include "ui/timeline/timeline_page.h"

#include <QInputDialog>

using namespace Qt::StringLiterals;

namespace ui::shell {

DocumentCommands::DocumentCommands(const Actions& actions, DocumentArea& documents, FindBar& find, QWidget* window)
    : QObject(window)
    , m_window(window)
    , m_documents(documents)
    , m_find(find)
{
    connect(actions.back, &QAction::triggered, &documents, &DocumentArea::goBack);
    connect(actions.forward, &QAction::triggered, &documents, &DocumentArea::goForward);
    connect(actions.members, &QAction::triggered, this, [this] { m_documents.region().openMembers(); });
    connect(actions.whatIf, &QAction::triggered, &m_documents.region(), &RegionPages::openWhatIf);
    connect(actions.tables, &QAction::triggered, &m_documents.region(), &RegionPages::openTables);
    connect(actions.vision, &QAction::triggered, &m_documents.visions(), &VisionPages::openCurrent);
    connect(actions.addVision, &QAction::triggered, &m_documents.visions(), [this] { m_documents.visions().add(); });
    connect(actions.map, &QAction::triggered, this, [this] { m_documents.region().openMap({}); });
    connect(actions.addArea, &QAction::triggered, this, [this] { m_documents.region().editArea({}); });
    connect(actions.addPublishedArea, &QAction::triggered, &m_documents.region(), &RegionPages::publishedAreasAsked);
    connect(actions.declaration, &QAction::triggered, this, [this] { m_documents.region().openDeclaration({}); });
    connect(actions.timeline, &QAction::triggered, this, [this] { m_documents.timelines().open({}); });
    connect(actions.procedure, &QAction::triggered, &m_documents.region(), &RegionPages::openProcedure);
    connect(actions.meetings, &QAction::triggered, this, [this] { m_documents.records().openMeetings({}); });
    connect(actions.documents, &QAction::triggered, this, [this] { m_documents.records().openDocuments({}); });
    connect(actions.issued, &QAction::triggered, &m_documents, &DocumentArea::openIssued);
    connectFinding(actions);
    connectPaper(actions);
    connectAmending(actions);
}

void DocumentCommands::connectFinding(const Actions& actions)
{
    connect(actions.find, &QAction::triggered, &m_find, &FindBar::open);
    connect(actions.findNext, &QAction::triggered, &m_find, &FindBar::findNext);
    connect(actions.goToPlace, &QAction::triggered, this, &DocumentCommands::goToPlace);
    connect(actions.replace, &QAction::triggered, &m_find, &FindBar::openReplace);
    // A draft may come, and go, without another page coming to the front.
    const auto update = [this, replace = actions.replace] {
        const auto* tab = m_documents.agreementInFront();
        const bool isDraft = tab != nullptr && tab->document().isEditable();
        replace->setEnabled(isDraft);
        m_find.setReplacing(isDraft);
    };
    connect(&m_documents, &DocumentArea::selectionChanged, this, update);
    connect(&m_documents, &DocumentArea::frontChanged, this, update);
    update();
    connect(&m_find, &FindBar::replaceAsked, this, &DocumentCommands::replaceHere);
    connect(&m_find, &FindBar::replaceAllAsked, this, [this](const QString& words, const QString& with) {
        if (auto* tab = m_documents.agreementInFront())
            tab->replaceAll(words, with);
    });
    connect(&m_find, &FindBar::searchAsked, this, &DocumentCommands::findInFront);
    connect(&m_find, &FindBar::closed, this, [this] {
        if (auto* page = m_documents.currentWidget())
            page->setFocus();
    });
}

void DocumentCommands::connectPaper(const Actions& actions)
{
    connect(actions.compare, &QAction::triggered, this, [this] {
        m_documents.commitPending();
        const auto* tab = m_documents.agreementInFront();
        m_documents.openCompare(tab != nullptr ? tab->agreement() : core::AgreementId());
    });
    const auto goOn = [this](int step) {
        if (auto* comparison = m_documents.comparisonInFront())
            comparison->goToDifference(step);
    };
    connect(actions.nextDifference, &QAction::triggered, this, [goOn] { goOn(1); });
    connect(actions.previousDifference, &QAction::triggered, this, [goOn] { goOn(-1); });
    const auto update = [this, next = actions.nextDifference, previous = actions.previousDifference] {
        const bool isComparing = m_documents.comparisonInFront() != nullptr;
        next->setEnabled(isComparing);
        previous->setEnabled(isComparing);
    };
    connect(&m_documents, &DocumentArea::frontChanged, this, update);
    update();
    connect(actions.print, &QAction::triggered, this, [this] {
        m_documents.commitPending();
        if (const auto* tab = m_documents.agreementInFront())
            m_documents.openPrint(tab->agreement());
        else if (auto* page = m_documents.printableInFront())
            page->printPages();
    });
    connect(actions.printAll, &QAction::triggered, this, [this] {
        m_documents.commitPending();
        m_documents.openPrint({});
    });
    using timeline::TimelineCanvas;
    const auto zoom = [this](QAction* action, void (PaperView::*onPaper)(), void (TimelineCanvas::*onTimeline)()) {
        connect(action, &QAction::triggered, this, [this, onPaper, onTimeline] {
            if (auto* tab = m_documents.agreementInFront())
                (tab->paper().*onPaper)();
            else if (auto* page = m_documents.timelines().pageInFront())
                (page->canvas().*onTimeline)();
        });
    };
    zoom(actions.zoomIn, &PaperView::zoomIn, &TimelineCanvas::zoomIn);
    zoom(actions.zoomOut, &PaperView::zoomOut, &TimelineCanvas::zoomOut);
    zoom(actions.zoomWidth, &PaperView::zoomToWidth, &TimelineCanvas::fit);
}

void DocumentCommands::connectAmending(const Actions& actions)
{
    connect(actions.amendment, &QAction::triggered, this, [this] {
        m_documents.commitPending();
        if (const auto* tab = m_documents.agreementInFront())
            m_documents.openAmendment(tab->agreement());
    });
    connect(actions.makeDraft, &QAction::triggered, this, [this] {
        if (auto* tab = m_documents.agreementInFront(); tab != nullptr && tab->canMakeDraft())
            tab->makeDraft();
    });
    connect(actions.conclude, &QAction::triggered, this, [this] {
        if (auto* page = m_documents.amendmentInFront(); page != nullptr && page->canConclude())
            page->openConclusion();
    });
    connect(actions.abolish, &QAction::triggered, this, [this] {
        if (const auto* tab = m_documents.agreementInFront(); tab != nullptr && tab->canAbolish())
            m_documents.openAbolition(tab->agreement());
    });
    const auto update = [this, makeDraft = actions.makeDraft, conclude = actions.conclude, abolish = actions.abolish] {
        const auto* tab = m_documents.agreementInFront();
        makeDraft->setEnabled(tab != nullptr && tab->canMakeDraft());
        abolish->setEnabled(tab != nullptr && tab->canAbolish());
        const auto* page = m_documents.amendmentInFront();
        conclude->setEnabled(page != nullptr && page->canConclude());
    };
    connect(&m_documents, &DocumentArea::selectionChanged, this, update);
    connect(&m_documents, &DocumentArea::frontChanged, this, update);
    connect(&m_documents, &DocumentArea::conclusionChanged, this, update);
    update();
}

void DocumentCommands::findInFront(const QString& words, int step)
{
    if (auto* tab = m_documents.agreementInFront()) {
        tab->commitPending();
        m_find.search(&tab->frontGrid(), words, step);
    }
}

void DocumentCommands::replaceHere(const QString& words, const QString& with)
{
    if (auto* tab = m_documents.agreementInFront()) {
        tab->replaceHere(words, with);
        m_find.search(&tab->frontGrid(), words, 1);
    }
}

void DocumentCommands::goToPlace()
{
    auto* dialog = new QInputDialog(m_window);
    dialog->setObjectName(u"goToDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Go to an article"));
    dialog->setLabelText(tr("Article, paragraph or initiative, such as “3条2項” or “別表 災害”"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& words) {
        auto* tab = m_documents.agreementInFront();
        if (tab != nullptr && !tab->goToPlace(words))
            Q_EMIT told(tr("“%1” is not in this text.").arg(words));
    });
    dialog->open();
}

} // namespace ui::shell
