// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DocumentArea that keeps what stands in its pages, or asks, before they close.
#include "ui/shell/document_area.h"

#include "ui/common/leaving_page.h"
#include "ui/common/pending_edits.h"

using namespace core;

namespace ui::shell {

bool DocumentArea::commitPending()
{
    bool isAllKept = true;
    for (int i = 0; i < count(); ++i) {
        auto* pending = dynamic_cast<PendingEdits*>(widget(i));
        if (pending == nullptr || pending->commitPending())
            continue;
        isAllKept = false;
        setCurrentIndex(i);
    }
    return isAllKept;
}

void DocumentArea::closeAsked(QWidget* page)
{
    if (auto* pending = dynamic_cast<PendingEdits*>(page); pending != nullptr && !pending->commitPending())
        setCurrentWidget(page);
    else if (auto* leaving = dynamic_cast<LeavingPage*>(page))
        leaving->leaveThen([this, page] { closePage(page); });
    else
        closePage(page);
}

bool DocumentArea::wouldLose() const
{
    for (int i = 0; i < count(); ++i) {
        const auto* leaving = dynamic_cast<const LeavingPage*>(widget(i));
        if (leaving != nullptr && leaving->wouldLose())
            return true;
    }
    return false;
}

void DocumentArea::settle(const std::function<void()>& settled)
{
    if (!commitPending())
        return;
    std::vector<QPointer<QWidget>> pages;
    for (int i = count() - 1; i >= 0; --i)
        pages.emplace_back(widget(i));
    askToLeave(std::move(pages), settled);
}

/// Of a list of pages the one at its end first.
void DocumentArea::askToLeave(std::vector<QPointer<QWidget>> pages, const std::function<void()>& settled)
{
    while (!pages.empty()) {
        const QPointer<QWidget> page = pages.back();
        pages.pop_back();
        auto* leaving = dynamic_cast<LeavingPage*>(page.data());
        if (leaving == nullptr || !leaving->wouldLose())
            continue;
        setCurrentWidget(page);
        leaving->leaveThen([this, pages, settled] { askToLeave(pages, settled); });
        return;
    }
    settled();
}

} // namespace ui::shell
