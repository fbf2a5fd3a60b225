// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/print_target.h"

#include <QObject>

#include <functional>

namespace core::store {
class Registry;
}

namespace ui {
class BackgroundTask;
}

namespace ui::print {

/// Reads the texts of many agreements in a worker, on a connection of its own to the working copy.
class TextCollector : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextCollector)

public:
    using Done = std::function<void(core::Result<std::vector<PrintText>>)>;

    /// The registry must outlive it.
    explicit TextCollector(core::store::Registry& registry, QObject* parent = nullptr);

    /// Calls done once, later: with all texts in the order of the targets, or with the first error. Starting again
    /// drops what was begun.
    void start(std::vector<PrintTarget> targets, QDate day, TextForm form, const Done& done);
    /// done() is called with Cancelled.
    void cancel();

Q_SIGNALS:
    void progressed(int done, int total);

private:
    core::store::Registry& m_registry;
    BackgroundTask* m_task;
};

} // namespace ui::print
