// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/opened_registry.h"

#include "core/store/file_lock.h"
#include "ui/common/error_sentences.h"
#include "ui/common/filled_sentence.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace core;

namespace app {

store::RegistryOptions registryOptions(store::OpenMode mode, const CommandContext& context)
{
    store::RegistryOptions options;
    options.mode = mode;
    options.takeOver = context.takesOver ? store::TakeOver::Stale : store::TakeOver::Dead;
    return options;
}

Result<std::unique_ptr<store::Registry>> openForWriting(const QString& path, store::OpenMode mode,
                                                        CommandContext& context)
{
    auto registry = store::Registry::open(path, registryOptions(mode, context));
    if (registry)
        tellTakenOver(**registry, context);
    return registry;
}

void tellTakenOver(const store::Registry& registry, CommandContext& context)
{
    if (!registry.lock() || !registry.lock()->previousHolder())
        return;
    const store::LockHolder& holder = *registry.lock()->previousHolder();
    const QString words = QCoreApplication::translate(
        "OpenedRegistry", "The lock of %1 (%2) since %3 had been left behind, and was taken over.");
    context.err << ui::filled(words,
                              {holder.person, holder.place.computer, ui::localTime(holder.since.toString(Qt::ISODate))})
                << '\n';
}

} // namespace app
