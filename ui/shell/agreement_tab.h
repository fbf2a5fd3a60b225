// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/base/lineage_id.h"
#include "core/model/revision.h"
#include "ui/common/as_of.h"
#include "ui/common/pending_edits.h"
#include "ui/common/selection.h"

#include <QDate>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QSplitter;
class QTabWidget;

namespace core::store {
class Registry;
}

namespace ui {
class GridView;
class BackgroundTask;
class PaperView;
class RevisionDocument;
} // namespace ui

namespace ui::agreement {
class TextEditor;
}
namespace ui::role_table {
class RoleTableEditor;
}

namespace ui::shell {

class PaperPlaces;
class RevisionStrip;

/// The tab of one agreement: the band of its revisions, the editors of articles and role tables, and the paper as it
/// prints beside them, always in step. Owns its document; edits go through the registry.
class AgreementTab : public QWidget, public PendingEdits
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AgreementTab)

public:
    /// px. A narrower tab shows the paper in the place of the editors, not beside them.
    static constexpr int kRoomForPaper = 880;

    AgreementTab(core::store::Registry& registry, core::AgreementId id, AsOf asOf, QWidget* parent = nullptr);
    ~AgreementTab() override;

    [[nodiscard]] core::AgreementId agreement() const { return m_id; }
    [[nodiscard]] const RevisionDocument& document() const { return *m_document; }
    [[nodiscard]] QString title() const { return m_title; }
    /// 札幌市・小樽市: what the tab is called.
    [[nodiscard]] QString partyNames() const;
    [[nodiscard]] PaperView& paper() { return *m_paper; }

    /// Words still in an open editor become an edit: before saving, printing, closing and undo.
    bool commitPending() override;
    /// Shows the text in force on a day, the newest draft when the day is today. Any other day is for reading only.
    void setAsOf(AsOf asOf);
    void showRevision(core::RevisionId id);
    /// Selects a provision in the editor that holds it.
    void goTo(core::LineageId lineage);
    /// 「3条2項」, 「別表 災害」; false when the text has no such place.
    bool goToPlace(const QString& words);
    /// The grid that is in front; the paper gives way to one where it lies in front.
    [[nodiscard]] GridView& frontGrid();
    /// A text that is there, is no draft, and may be copied into one.
    [[nodiscard]] bool canMakeDraft() const;
    void makeDraft();
    /// The agreement has been signed and not been abolished, and the file may be written.
    [[nodiscard]] bool canAbolish() const;
    /// Announces where the selection stands.
    void tellPlaceAgain() { tellPlace(m_selected); }
    [[nodiscard]] Selection selection() const;
    /// Replaces words in the whole draft by one edit and tells in how many places; nothing happens in any other text.
    void replaceAll(const QString& words, const QString& with);
    /// The same in the current cell of the grid in front.
    void replaceHere(const QString& words, const QString& with);

Q_SIGNALS:
    void failed(const core::Error& error);
    void told(const QString& sentence);
    void undoAsked();
    /// The file has no such agreement any more, after undo: nothing is left to show.
    void agreementGone();
    /// Where the selection stands, in words, and whether the text may be changed.
    void placeChanged(const QString& place, bool isEditable);
    void selectionChanged();
    /// The concluded amendment that led to the text shown is to be opened.
    void amendmentAsked(core::AmendmentAgreementId amendment);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void connectParts();
    void layOutPaper();
    void readRevisions(core::RevisionId chosen);
    void removeDraft();
    void onReloaded();
    void tellPlace(core::LineageId lineage);
    void showOnPaper();
    void setNarrow(bool isNarrow);
    [[nodiscard]] core::RevisionId revisionFor(AsOf asOf) const;

    core::store::Registry& m_registry;
    core::AgreementId m_id;
    QString m_title;
    AsOf m_asOf;
    core::LineageId m_selected;
    core::AmendmentAgreementId m_amendment; ///< that led to the text shown; none for the first one
    RevisionDocument* m_document = nullptr;
    BackgroundTask* m_layouting;
    RevisionStrip* m_revisions;
    QLabel* m_state;
    QPushButton* m_openAmendment; ///< the one that led to the text shown
    QPushButton* m_makeDraft;
    QPushButton* m_removeDraft;
    QSplitter* m_sides;
    QLabel* m_nothing; ///< in their place when no text is in force on the day
    QTabWidget* m_editors;
    agreement::TextEditor* m_text;
    role_table::RoleTableEditor* m_table;
    PaperView* m_paper = nullptr;          ///< beside the editors, on a narrow tab one of them
    std::unique_ptr<PaperPlaces> m_places; ///< of the layout that the paper shows
    QList<int> m_widths;                   ///< of editors and paper, to be had back on a wide tab
    bool m_isNarrow = false;
    core::model::RevisionState m_standing = core::model::RevisionState::Draft; ///< of the newest that is no draft
};

} // namespace ui::shell
