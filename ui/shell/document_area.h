// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/model/municipality.h"
#include "core/model/revision.h"
#include "ui/common/as_of.h"
#include "ui/common/selection.h"

#include <QDate>
#include <QTabWidget>

#include <functional>
#include <optional>

namespace core::store {
class Registry;
}

namespace ui {
class FilePrompt;
}

namespace ui::compare {
class ComparePage;
}

namespace ui::shell {

class AgreementTab;

/// The tabs of the open file: one a document, opened once and then brought to the front; and the way back and forth
/// through those visited. Makes the pages and passes their messages on.
class DocumentArea : public QTabWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DocumentArea)

public:
    /// The prompt must outlive the area.
    DocumentArea(FilePrompt& files, std::vector<core::model::Municipality> master, QWidget* parent = nullptr);

    /// Closes all tabs; nullptr for no file.
    void setRegistry(core::store::Registry* registry);
    void setAsOf(AsOf asOf);

    AgreementTab* openAgreement(core::AgreementId id);
    /// The place of a search hit, in its own revision.
    void openPlace(const Selection& place);
    void openMembers(core::MetroAreaId area);
    void openWhatIf();
    void openTables();
    void openFigureImport(const QString& path);
    /// An invalid area: the first.
    void openMap(core::MetroAreaId area);
    /// Selects a municipality on the list and the maps, without announcing it.
    void showMember(core::MunicipalityId member);
    /// 発行台帳.
    void openIssued();
    void openAmendment(core::AgreementId agreement);
    /// A concluded amendment as a document.
    void openConcluded(core::AmendmentAgreementId amendment);
    /// With the texts of an agreement chosen, where the id is valid.
    void openCompare(core::AgreementId agreement);
    /// One agreement, or all of them for an invalid id.
    void openPrint(core::AgreementId agreement);
    void openImport(const QStringList& paths);
    /// nullptr unless the comparison is in front.
    [[nodiscard]] compare::ComparePage* comparisonInFront() const;
    /// nullptr unless an agreement is in front.
    [[nodiscard]] AgreementTab* agreementInFront() const;
    /// What is selected in the page in front, and the revision that it stands in.
    [[nodiscard]] Selection selection() const;
    [[nodiscard]] std::optional<core::model::Revision> revisionInFront() const;
    void commitPending();
    /// Calls `settled` when no page holds what would be lost with it; the user may have to be asked, and may rather
    /// stay.
    void settle(const std::function<void()>& settled);

    void goBack() { walk(-1); }
    void goForward() { walk(1); }
    [[nodiscard]] bool canGoBack() const { return nextVisited(-1) >= 0; }
    [[nodiscard]] bool canGoForward() const { return nextVisited(1) >= 0; }

Q_SIGNALS:
    void failed(const core::Error& error);
    void told(const QString& sentence);
    void undoAsked();
    void memberSelected(core::MunicipalityId member);
    void placeChanged(const QString& place, bool isEditable);
    void frontChanged();
    void selectionChanged();

protected:
    void tabInserted(int index) override;

private:
    /// Passes the messages of a page on.
    template <typename Page>
    Page* wired(Page* page);
    /// The tab of a key, made when there is none; `make` gives the page and its title.
    QWidget* bring(const QString& key, const std::function<QWidget*()>& make, const QString& title,
                   const QString& iconName);
    void openAgreementWith(core::MunicipalityId member);
    void onMemberSelected(core::MunicipalityId member);
    [[nodiscard]] int indexOf(const QString& key) const;
    void closePage(QWidget* page);
    void visit(int index);
    [[nodiscard]] qsizetype nextVisited(int step) const;
    void walk(int step);

    FilePrompt& m_files;
    std::vector<core::model::Municipality> m_master;
    core::store::Registry* m_registry = nullptr;
    AsOf m_asOf;
    QStringList m_visited; ///< keys, oldest first
    qsizetype m_at = -1;
    bool m_isWalking = false;
};

} // namespace ui::shell
