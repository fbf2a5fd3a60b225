// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/shell/desktop_fixture.h"
#include "ui/common/theme.h"

namespace tests {

/// The real window in the real theme, shown in every state that a user meets.
class WindowTest : public DesktopTest
{
protected:
    using Visit = std::function<void(const QString& name, QWidget& shown)>;

    void SetUp() override;
    /// Starts again in these colours, without a file.
    void startIn(ui::ColourScheme scheme);
    /// Shows one view after the other: full and empty pages, bars, dialogs; `shown` is the window or the dialog.
    void eachView(const Visit& visit);
    /// Lets the window arrange itself, and the rows measure theirs.
    static void settle();
    /// Does what opens a dialog that waits for an answer, visits it, and closes it as Esc does.
    static void inDialog(const std::function<void()>& open, const std::function<void(QWidget&)>& visit);
    /// A document with doubtful places, for reading in.
    [[nodiscard]] QString doubtfulDocument() const;

private:
    void fullViews(const Visit& visit);
    void areaViews(const Visit& visit);
    void dialogs(const Visit& visit);
    void emptyViews(const Visit& visit);
};

} // namespace tests
