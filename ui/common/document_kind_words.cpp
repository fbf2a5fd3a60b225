// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/document_kind_words.h"

#include <QCoreApplication>

namespace ui {

namespace {

const char* documentKindSource(const QString& identifier)
{
    static const std::pair<const char*, const char*> kKinds[] = {
        {"declaration", QT_TRANSLATE_NOOP("DocumentKinds", "a declaration")},
        {"index-page", QT_TRANSLATE_NOOP("DocumentKinds", "a web page that lists documents")},
        {"table-of-contents", QT_TRANSLATE_NOOP("DocumentKinds", "a table of contents")},
        {"report", QT_TRANSLATE_NOOP("DocumentKinds", "a report or slides")},
        {"amending-text", QT_TRANSLATE_NOOP("DocumentKinds", "an amending text")},
        {"vertical-text", QT_TRANSLATE_NOOP("DocumentKinds", "vertical text read across")},
        {"unknown", QT_TRANSLATE_NOOP("DocumentKinds", "a document of another kind")},
        {"noise", QT_TRANSLATE_NOOP("DocumentKinds", "text without articles")},
    };
    for (const auto& [name, words] : kKinds) {
        if (identifier == QLatin1String(name))
            return words;
    }
    return nullptr;
}

} // namespace

QString documentKindName(const QString& identifier)
{
    const char* words = documentKindSource(identifier);
    return words ? QCoreApplication::translate("DocumentKinds", words) : identifier;
}

} // namespace ui
