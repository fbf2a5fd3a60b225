// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/lineage_id.h"
#include "core/model/edit/edit_outcome.h"
#include "core/model/revision.h"
#include "core/store/history.h"

#include <QObject>

#include <functional>
#include <optional>

namespace core::store {
class Registry;
struct ChangeSummary;
} // namespace core::store

namespace ui {

/// One revision as the editors of a tab see it: its value, reloaded whenever the registry says that it changed, and
/// the edits that they may ask for. Never keeps a second truth: every edit goes through the registry and comes back as
/// reloaded(). Owned by the tab; main thread.
class RevisionDocument : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RevisionDocument)

public:
    using TreeEdit = std::function<core::Result<core::model::Provision>(const core::model::Provision& root)>;

    using OutcomeEdit = std::function<core::Result<core::model::EditOutcome>(const core::model::Provision& root)>;

    RevisionDocument(core::store::Registry& registry, core::RevisionId id, QObject* parent = nullptr);

    [[nodiscard]] const core::model::Revision& revision() const { return m_revision; }
    [[nodiscard]] const core::model::Provision& root() const { return m_revision.text.root; }
    /// A draft in a file that may be written, unless it is only to be read.
    [[nodiscard]] bool isEditable() const;
    /// nullptr when the text has no such provision.
    [[nodiscard]] const core::model::Provision* provision(core::LineageId lineage) const;

    /// Shows another revision in the same tab; with `isReadOnly` nothing in it can be edited.
    void setRevision(core::RevisionId id, bool isReadOnly = false);

    /// The smallest edits, one row each; nothing happens when the words are the same. False after failed().
    bool changeText(core::LineageId lineage, const QString& text, const QString& label);
    bool changeCaption(core::LineageId lineage, const QString& caption, const QString& label);
    /// An edit by a function over the tree. False after failed().
    bool changeTree(const QString& label, const TreeEdit& edit);
    /// The same with all that the edit did beside; none after failed().
    std::optional<core::model::EditOutcome> change(const QString& label, const OutcomeEdit& edit);

Q_SIGNALS:
    /// The value is new; also after undo and redo.
    void reloaded();
    void failed(const core::Error& error);

private:
    void load();
    void onChanged(const core::store::ChangeSummary& summary);
    bool finish(const core::Result<void>& done);

    core::store::Registry& m_registry;
    core::RevisionId m_id;
    core::model::Revision m_revision;
    bool m_isReadOnly = false;
};

} // namespace ui
