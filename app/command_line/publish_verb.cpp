// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/chosen_revision.h"
#include "app/command_line/failure.h"
#include "app/command_line/interruptible_task.h"
#include "app/command_line/publication_content.h"
#include "app/command_line/verbs.h"

#include "core/store/metro_area_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;
using namespace core;

namespace app {

namespace {

/// A page that an earlier call has made may be replaced; any other file stays.
Result<void> writePage(const QString& path, const QByteArray& html)
{
    QFile old(path);
    if (old.exists() &&
        !(old.open(QIODevice::ReadOnly) && old.readAll().contains(R"(name="generator" content="Kyoyaku")")))
        return Error{ErrorCode::FileExists, {path}, {}};
    old.close();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(html) != html.size() || !file.commit())
        return Error{ErrorCode::FileUnwritable, {path}, file.errorString()};
    return {};
}

ExitStatus publish(const Arguments& arguments, CommandContext& context)
{
    const QString folder = arguments.value(u"directory"_s);
    if (folder.isEmpty())
        return fail({ErrorCode::UsageWrong,
                     {QCoreApplication::translate("CommandLine", "Name the folder for the page with --directory.")},
                     {}},
                    context);
    const auto registry = openForReading(arguments.word(0));
    if (!registry)
        return fail(registry.error(), context);
    const auto area = store::MetroAreaStore((*registry)->connection()).find(arguments.value(u"area"_s));
    if (!area)
        return fail(area.error(), context);
    InterruptibleTask task;
    const auto page = makePublication(**registry, *area, folder, QDate::currentDate(), task);
    if (!page)
        return fail(page.error(), context);
    const QString path = QDir(folder).filePath(u"index.html"_s);
    if (const auto written = writePage(path, exchange::toHtml(*page)); !written)
        return fail(written.error(), context);
    context.out << path << '\n';
    return ExitStatus::Done;
}

} // namespace

Verb publishVerb()
{
    return {u"publish"_s,
            {u"FILE"_s,
             1,
             1,
             {{u"directory"_s, u"DIR"_s, QT_TRANSLATE_NOOP("CommandLine", "the folder for the page and its documents")},
              {u"area"_s, u"NAME"_s, QT_TRANSLATE_NOOP("CommandLine", "the area, where the file holds several")}}},
            QT_TRANSLATE_NOOP("CommandLine", "makes a page for the web with the signed agreements of an area"),
            publish,
            FileUse::Reads};
}

} // namespace app
