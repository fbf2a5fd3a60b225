// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/text_collector.h"

#include "core/store/connection.h"
#include "core/store/registry.h"
#include "ui/common/background_task.h"

using namespace core;

namespace ui::print {
namespace {

Result<std::vector<PrintText>> readTexts(const QString& workingPath, const std::vector<PrintTarget>& targets, QDate day,
                                         TextForm form, Task& task)
{
    const auto connection = store::Connection::open(workingPath);
    if (!connection)
        return connection.error();
    std::vector<PrintText> texts;
    texts.reserve(targets.size());
    for (const PrintTarget& target : targets) {
        if (task.isCancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        auto text = readPrintText(**connection, target, day, form);
        if (!text)
            return text.error();
        texts.push_back(std::move(text).value());
        task.report(static_cast<int>(texts.size()), static_cast<int>(targets.size()));
    }
    return texts;
}

} // namespace

TextCollector::TextCollector(store::Registry& registry, QObject* parent)
    : QObject(parent)
    , m_registry(registry)
    , m_task(new BackgroundTask(this))
{
    connect(m_task, &BackgroundTask::progressed, this, &TextCollector::progressed);
}

void TextCollector::start(std::vector<PrintTarget> targets, QDate day, TextForm form, const Done& done)
{
    m_task->start([path = m_registry.connection().path(), targets = std::move(targets), day,
                   form](Task& task) { return readTexts(path, targets, day, form, task); },
                  done);
}

void TextCollector::cancel()
{
    m_task->cancel();
}

} // namespace ui::print
