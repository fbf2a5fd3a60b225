// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/print_target.h"

#include <QObject>

#include <functional>

namespace ui::print {

/// Loads the texts of many agreements in the main thread, which owns the connection, a few at a time, so that the
/// window stays alive between them.
class TextCollector : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextCollector)

public:
    using Done = std::function<void(core::Result<std::vector<PrintText>>)>;

    explicit TextCollector(core::store::Registry& registry, QObject* parent = nullptr);

    /// Calls done once, later: with all texts in the order of the targets, or with the first error. Starting again
    /// drops what was begun.
    void start(std::vector<PrintTarget> targets, QDate day, TextForm form, Done done);
    /// done() is called with Cancelled.
    void cancel();

Q_SIGNALS:
    void progressed(int done, int total);

private:
    void loadSome(int serial);
    void finish(core::Result<std::vector<PrintText>> result);

    core::store::Registry& m_registry;
    std::vector<PrintTarget> m_targets;
    std::vector<PrintText> m_texts;
    QDate m_day;
    TextForm m_form = TextForm::SigningCopy;
    Done m_done;
    int m_serial = 0;
};

} // namespace ui::print
