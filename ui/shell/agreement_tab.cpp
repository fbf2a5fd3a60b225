// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/agreement_tab.h"

#include "core/model/numbering.h"
#include "core/model/provision_place.h"
#include "core/print/forms/signed_copy.h"
#include "core/store/agreement_store.h"
#include "core/store/registry.h"
#include "core/store/revision_store.h"
#include "ui/agreement/place_search.h"
#include "ui/agreement/provision_rows.h"
#include "ui/agreement/text_editor.h"
#include "ui/common/background_task.h"
#include "ui/common/grid_view.h"
#include "ui/common/icons.h"
#include "ui/common/paper_view.h"
#include "ui/common/replacing.h"
#include "ui/common/revision_document.h"
#include "ui/common/spacing.h"
#include "ui/role_table/role_table_editor.h"
#include "ui/shell/paper_places.h"
#include "ui/shell/revision_strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::shell {
AgreementTab::AgreementTab(store::Registry& registry, AgreementId id, AsOf asOf, QWidget* parent)
    : QWidget(parent)
    , m_registry(registry)
    , m_id(id)
    , m_asOf(asOf)
    , m_layouting(new BackgroundTask(this))
    , m_revisions(new RevisionStrip(this))
    , m_state(new QLabel(this))
    , m_openAmendment(new QPushButton(icon(u"amendment"_s), tr("Amendment agreement"), this))
    , m_makeDraft(new QPushButton(icon(u"draft"_s), tr("Make a draft"), this))
    , m_removeDraft(new QPushButton(tr("Delete the draft"), this))
    , m_sides(new QSplitter(Qt::Horizontal, this))
    , m_nothing(new QLabel(this))
    , m_editors(new QTabWidget(this))
{
    if (const auto agreement = store::AgreementStore(registry.connection()).agreement(id); agreement && *agreement)
        m_title = (*agreement)->title;
    m_document = new RevisionDocument(registry, {}, this);
    m_text = new agreement::TextEditor(*m_document, this);
    m_table = new role_table::RoleTableEditor(*m_document, this);
    m_paper = new PaperView(this); // Tab comes to it after the editors
    build();
    connectParts();
    showRevision(revisionFor(asOf));
}

AgreementTab::~AgreementTab() = default;

void AgreementTab::build()
{
    m_revisions->setObjectName(u"revisions"_s);
    m_revisions->setAccessibleName(tr("Revision"));
    m_openAmendment->setObjectName(u"openAmendment"_s);
    m_openAmendment->setToolTip(tr("Opens the amendment agreement that led to this text"));
    m_openAmendment->setAccessibleName(m_openAmendment->text());
    m_makeDraft->setObjectName(u"makeDraft"_s);
    m_makeDraft->setToolTip(tr("Copies this text into a draft that can be changed"));
    m_makeDraft->setAccessibleName(m_makeDraft->text());
    m_removeDraft->setObjectName(u"removeDraft"_s);
    m_removeDraft->setAccessibleName(m_removeDraft->text());
    m_state->setTextFormat(Qt::PlainText);
    auto* band = new QHBoxLayout;
    band->setContentsMargins(kGap, kGap, kGap, kGap / 2);
    band->setSpacing(kGap);
    band->addWidget(m_revisions);
    band->addWidget(m_state);
    band->addStretch();
    band->addWidget(m_openAmendment);
    band->addWidget(m_makeDraft);
    band->addWidget(m_removeDraft);

    m_editors->setObjectName(u"editors"_s);
    m_editors->setAccessibleName(tr("Text"));
    m_editors->setDocumentMode(true);
    m_editors->addTab(m_text, tr("Articles"));
    m_editors->addTab(m_table, tr("Role table"));
    m_paper->setObjectName(u"paper"_s);
    m_paper->setAccessibleName(tr("Page as it prints"));
    m_sides->setObjectName(u"agreementSides"_s);
    m_sides->setChildrenCollapsible(true);
    m_sides->addWidget(m_editors);
    m_sides->addWidget(m_paper);
    m_sides->setStretchFactor(0, 3);
    m_sides->setStretchFactor(1, 2);
    m_nothing->setObjectName(u"noTextInForce"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(band);
    layout->addWidget(m_sides, 1);
    layout->addWidget(m_nothing, 1);
    setFocusProxy(&m_text->grid());
}

void AgreementTab::connectParts()
{
    connect(m_document, &RevisionDocument::failed, this, &AgreementTab::failed);
    connect(m_document, &RevisionDocument::reloaded, this, &AgreementTab::onReloaded);
    connect(m_text, &agreement::TextEditor::told, this, &AgreementTab::told);
    connect(m_text, &agreement::TextEditor::undoAsked, this, &AgreementTab::undoAsked);
    connect(m_table, &role_table::RoleTableEditor::told, this, &AgreementTab::told);
    connect(m_table, &role_table::RoleTableEditor::undoAsked, this, &AgreementTab::undoAsked);
    connect(m_text, &agreement::TextEditor::selected, this, &AgreementTab::tellPlace);
    connect(m_table, &role_table::RoleTableEditor::selected, this, &AgreementTab::tellPlace);
    // The keys must never go to an editor that nobody sees.
    connect(m_editors, &QTabWidget::currentChanged, this, [this] {
        if (m_editors->currentWidget() == m_paper)
            setFocusProxy(m_paper);
        else
            setFocusProxy(&frontGrid());
    });
    connect(m_makeDraft, &QPushButton::clicked, this, &AgreementTab::makeDraft);
    connect(m_removeDraft, &QPushButton::clicked, this, &AgreementTab::removeDraft);
    connect(m_openAmendment, &QPushButton::clicked, this, [this] { Q_EMIT amendmentAsked(m_amendment); });
    connect(m_revisions, &RevisionStrip::chosen, this, [this](RevisionId revision) {
        commitPending();
        showRevision(revision);
    });
}

bool AgreementTab::commitPending()
{
    m_text->commitPending();
    m_table->commitPending();
    return true;
}

QString AgreementTab::partyNames() const
{
    QStringList names;
    for (const model::Party& party : m_document->revision().text.parties)
        names.append(party.name);
    return names.isEmpty() ? m_title : names.join(u'・');
}

RevisionId AgreementTab::revisionFor(AsOf asOf) const
{
    const store::RevisionStore store(m_registry.connection());
    const auto newest = store.newest(m_id);
    if (asOf.isPresent() && newest && newest->state == model::RevisionState::Draft)
        return newest->id;
    if (const auto inForce = store.textInForce(m_id, asOf.day()))
        return inForce->id;
    return asOf.isPresent() && newest ? newest->id : RevisionId{};
}

void AgreementTab::setAsOf(AsOf asOf)
{
    commitPending();
    m_asOf = asOf;
    showRevision(revisionFor(asOf));
}

void AgreementTab::showRevision(RevisionId id)
{
    m_document->setRevision(id, !m_asOf.isPresent());
}

void AgreementTab::goTo(LineageId lineage)
{
    if (m_table->goTo(lineage)) {
        m_editors->setCurrentWidget(m_table);
    } else {
        m_editors->setCurrentWidget(m_text);
        m_text->goTo(lineage);
    }
}

bool AgreementTab::goToPlace(const QString& words)
{
    const LineageId lineage = agreement::findPlace(m_document->root(), words);
    if (lineage.isNull())
        return false;
    goTo(lineage);
    frontGrid().setFocus();
    return true;
}

GridView& AgreementTab::frontGrid()
{
    if (m_editors->currentWidget() == m_paper)
        m_editors->setCurrentWidget(m_text);
    return m_editors->currentWidget() == m_table ? m_table->grid() : m_text->grid();
}

void AgreementTab::onReloaded()
{
    const model::Revision& revision = m_document->revision();
    const bool isThere = revision.id.isValid();
    const bool isPresent = m_asOf.isPresent();
    if (!isThere) {
        // What was shown has gone, perhaps by undo: the text that remains, if there is one.
        if (const RevisionId other = revisionFor(m_asOf); other.isValid()) {
            showRevision(other);
            return;
        }
        if (isPresent && m_revisions->count() > 0) {
            Q_EMIT agreementGone();
            return;
        }
        m_nothing->setText(tr("No text of “%1” is in force on this day.").arg(m_title));
    }
    m_sides->setVisible(isThere);
    m_nothing->setVisible(!isThere);
    readRevisions(revision.id);
    m_revisions->setVisible(isThere && isPresent);
    const bool isDraft = revision.state == model::RevisionState::Draft;
    const bool hasEnded = revision.endedOn && *revision.endedOn <= m_asOf.day();
    if (!isThere)
        m_state->clear();
    else if (!isPresent)
        m_state->setText(m_revisions->shownWords());
    else
        m_state->setText(hasEnded                   ? tr("Abolished: cannot be changed")
                         : !isDraft                 ? tr("Signed: cannot be changed")
                         : m_revisions->count() > 1 ? tr("Draft: can be changed")
                                                    : tr("Draft: can be changed; its signing is registered on "
                                                         "“Procedure”"));
    m_openAmendment->setVisible(m_amendment.isValid());
    m_makeDraft->setVisible(canMakeDraft());
    m_removeDraft->setVisible(m_document->isEditable());
    if (isThere)
        layOutPaper();
    // An edit leaves the selection where it was, in whichever editor that is.
    tellPlace(m_document->provision(m_selected) != nullptr ? m_selected : m_text->current());
}

Selection AgreementTab::selection() const
{
    return {m_id, m_document->revision().id, m_selected, {}};
}

void AgreementTab::replaceAll(const QString& words, const QString& with)
{
    commitPending();
    if (!m_document->isEditable())
        return;
    model::Provision replaced = m_document->root();
    const int count = replaceIn(replaced, words, with);
    if (count == 0) {
        Q_EMIT told(tr("“%1” is not found.").arg(words));
        return;
    }
    const bool done =
        m_document->changeTree(u"「%1」を「%2」に置換"_s.arg(words, with),
                               [&](const model::Provision&) -> Result<model::Provision> { return replaced; });
    if (done)
        Q_EMIT told(tr("%n place(s) were replaced. Undo takes all of them back.", nullptr, count));
}

void AgreementTab::replaceHere(const QString& words, const QString& with)
{
    commitPending();
    GridView& grid = frontGrid();
    const QModelIndex index = grid.currentIndex();
    if (!grid.model()->flags(index).testFlag(Qt::ItemIsEditable))
        return;
    const ReplacedText replaced = replaceIn(index.data(Qt::EditRole).toString(), words, with);
    if (replaced.count > 0)
        grid.model()->setData(index, replaced.text);
}

void AgreementTab::layOutPaper()
{
    // Only the newest text counts.
    m_layouting->drop();
    m_layouting->start(
        [text = m_document->revision().text](Task& task) -> Result<print::Layout> {
            const auto fonts = print::FontSet::loadDefault();
            return fonts ? print::layoutSignedCopy(text, print::PageSetup(), *fonts, &task) : fonts.error();
        },
        [this](const Result<print::Layout>& layout) {
            if (layout) {
                m_paper->setLayout(*layout);
                m_places = std::make_unique<PaperPlaces>(*layout);
                showOnPaper();
            } else if (layout.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(layout.error());
        });
}

void AgreementTab::readRevisions(RevisionId chosen)
{
    const store::RevisionStore store(m_registry.connection());
    const auto revisions = store.ofAgreement(m_id);
    if (!revisions) {
        Q_EMIT failed(revisions.error());
        return;
    }
    const auto inForce = store.textInForce(m_id, m_asOf.day());
    m_revisions->setRevisions(*revisions, inForce ? inForce->id : RevisionId{}, chosen);
    m_amendment = {};
    m_standing = model::RevisionState::Draft;
    for (const model::RevisionSummary& revision : *revisions) {
        if (revision.id == chosen)
            m_amendment = revision.amendment;
        if (revision.state != model::RevisionState::Draft)
            m_standing = revision.state;
    }
}

bool AgreementTab::canMakeDraft() const
{
    const model::Revision& shown = m_document->revision();
    return shown.id.isValid() && m_asOf.isPresent() && shown.state != model::RevisionState::Draft &&
           m_standing != model::RevisionState::Abolished && !m_registry.isReadOnly();
}

bool AgreementTab::canAbolish() const
{
    return m_standing == model::RevisionState::Signed && m_asOf.isPresent() && !m_registry.isReadOnly();
}

void AgreementTab::makeDraft()
{
    if (!canMakeDraft())
        return;
    model::Revision draft = m_document->revision();
    draft.id = {};
    draft.number = 0;
    draft.endedOn.reset();
    draft.digest.clear();
    draft.state = model::RevisionState::Draft;
    const auto made = m_registry.edit(u"「%1」の案をつくる"_s.arg(m_title),
                                      [&] { return store::RevisionStore(m_registry.connection()).addDraft(draft); });
    if (!made) {
        Q_EMIT failed(made.error());
        return;
    }
    showRevision(*made);
    Q_EMIT told(tr("A draft was made from the signed text. The signed text itself stays as it is."));
}

void AgreementTab::removeDraft()
{
    const RevisionId id = m_document->revision().id;
    const QString title = m_title;
    // With its only text the agreement goes as well: one that was drafted and is not to be, as when the signed one has
    // been read in.
    const bool isOnly = m_revisions->count() == 1;
    const auto done = m_registry.edit(u"「%1」の案を削除"_s.arg(title), [&] {
        return isOnly ? store::AgreementStore(m_registry.connection()).remove(m_id)
                      : store::RevisionStore(m_registry.connection()).remove(id);
    });
    if (!done)
        Q_EMIT failed(done.error());
    else
        Q_EMIT told(tr("The draft of “%1” was deleted. “Undo” brings it back.").arg(title));
}

void AgreementTab::tellPlace(LineageId lineage)
{
    m_selected = lineage;
    Q_EMIT selectionChanged();
    Q_EMIT placeChanged(model::placeWords(m_document->root(), lineage), m_document->isEditable());
    showOnPaper();
}

void AgreementTab::showOnPaper()
{
    if (!m_places)
        return;
    if (const auto place = m_places->of(m_document->root(), m_selected))
        m_paper->showPlace(place->page, place->y);
}

void AgreementTab::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setNarrow(width() < kRoomForPaper);
}

void AgreementTab::setNarrow(bool isNarrow)
{
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    if (isNarrow) {
        m_widths = m_sides->sizes();
        m_editors->addTab(m_paper, tr("Page"));
        return;
    }
    m_editors->removeTab(m_editors->indexOf(m_paper));
    m_sides->addWidget(m_paper);
    m_sides->setStretchFactor(1, 2);
    m_sides->setSizes(m_widths);
    m_paper->show();
}

} // namespace ui::shell
