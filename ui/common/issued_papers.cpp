// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/issued_papers.h"

#include "core/store/issue_store.h"
#include "core/store/registry.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

#include <array>
#include <utility>

namespace ui {

QString digestOfFile(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return QString::fromLatin1(hash.result().toHex());
}

core::Result<QString> enterPapers(core::store::Registry& registry, const std::vector<core::model::IssuedPaper>& papers)
{
    if (papers.empty())
        return QString();
    if (registry.isReadOnly())
        return QCoreApplication::translate("IssuedPapers",
                                           " The registry file is open for reading only, so the register "
                                           "of issued papers has no entry of it.");
    const auto entered = core::store::enterIssued(registry, papers);
    return entered ? core::Result<QString>(QString()) : core::Result<QString>(entered.error());
}

QString formWords(const QString& form)
{
    static constexpr std::array<std::pair<const char*, const char*>, 22> kForms{{
        {"signed-copy", QT_TRANSLATE_NOOP("IssuedPapers", "Signed copy")},
        {"consolidated", QT_TRANSLATE_NOOP("IssuedPapers", "Text as amended")},
        {"instruction", QT_TRANSLATE_NOOP("IssuedPapers", "Amending text")},
        {"table", QT_TRANSLATE_NOOP("IssuedPapers", "Amendment by table")},
        {"restate", QT_TRANSLATE_NOOP("IssuedPapers", "Whole text anew")},
        {"abolition", QT_TRANSLATE_NOOP("IssuedPapers", "Agreement to abolish")},
        {"comparison", QT_TRANSLATE_NOOP("IssuedPapers", "Comparison table")},
        {"markup", QT_TRANSLATE_NOOP("IssuedPapers", "Marked-up text")},
        {"map", QT_TRANSLATE_NOOP("IssuedPapers", "Map of the area")},
        {"member-list", QT_TRANSLATE_NOOP("IssuedPapers", "List of members")},
        {"timeline", QT_TRANSLATE_NOOP("IssuedPapers", "Timeline")},
        {"region-table", QT_TRANSLATE_NOOP("IssuedPapers", "Table")},
        {"bar-chart", QT_TRANSLATE_NOOP("IssuedPapers", "Chart")},
        {"vision", QT_TRANSLATE_NOOP("IssuedPapers", "Vision")},
        {"vision-progress", QT_TRANSLATE_NOOP("IssuedPapers", "Progress report of a vision")},
        {"declaration", QT_TRANSLATE_NOOP("IssuedPapers", "Declaration")},
        {"bill", QT_TRANSLATE_NOOP("IssuedPapers", "Bill")},
        {"notice", QT_TRANSLATE_NOOP("IssuedPapers", "Public notice")},
        {"report", QT_TRANSLATE_NOOP("IssuedPapers", "Report to the governor")},
        {"summary", QT_TRANSLATE_NOOP("IssuedPapers", "Summary")},
        {"line-chart", QT_TRANSLATE_NOOP("IssuedPapers", "Chart")},
        {"share-chart", QT_TRANSLATE_NOOP("IssuedPapers", "Chart")},
    }};
    for (const auto& [name, words] : kForms) {
        if (form == QLatin1String(name))
            return QCoreApplication::translate("IssuedPapers", words);
    }
    return form;
}

} // namespace ui
