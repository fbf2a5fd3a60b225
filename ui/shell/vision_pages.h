// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/base/lineage_id.h"
#include "ui/common/as_of.h"

#include <QObject>

namespace core::store {
class Registry;
}

namespace ui {
class FilePrompt;
class PrinterPrompt;
} // namespace ui

namespace ui::shell {

class DocumentTabs;

/// Opens the visions of the areas in the tabs, and keeps them in step.
class VisionPages : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VisionPages)

public:
    /// Tabs and prompt must outlive it; the tabs become its parent.
    VisionPages(DocumentTabs& tabs, FilePrompt& files, PrinterPrompt& printers);

    void setRegistry(core::store::Registry* registry) { m_registry = registry; }
    void setAsOf(AsOf asOf);

    void open(core::VisionId vision);
    /// Of an area: the one that counts on the day shown, else its newest; without one, the page on which to begin.
    void openOf(core::MetroAreaId area);
    /// The one that counts on the day shown, of the first area that has one; says so when there is none, and where
    /// there is none at all, shows the page on which to begin.
    void openCurrent();
    /// The form of a new vision; of an area where that is valid.
    void add(core::MetroAreaId area = {});

Q_SIGNALS:
    void failed(const core::Error& error);
    void told(const QString& sentence);
    void initiativeAsked(core::AgreementId agreement, const core::LineageId& initiative);

private:
    DocumentTabs& m_tabs;
    FilePrompt& m_files;
    PrinterPrompt& m_printers;
    core::store::Registry* m_registry = nullptr;
    AsOf m_asOf;
};

} // namespace ui::shell
