// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

/// A page with fields whose words are no edit yet while they are being typed. A page of the documents that is one is
/// asked before saving, printing, closing, undo and a change of the day, as every page is closed for: what stands in
/// its fields becomes an edit then.
class PendingEdits
{
public:
    virtual ~PendingEdits() = default;
    PendingEdits(const PendingEdits&) = delete;
    PendingEdits& operator=(const PendingEdits&) = delete;

    /// False when something cannot be kept as it stands, such as a day that cannot be read: the page has said why, and
    /// would lose it if it were closed.
    virtual bool commitPending() = 0;

protected:
    PendingEdits() = default;
};

} // namespace ui
