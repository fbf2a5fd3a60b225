// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/publication.h"

#include "ui/common/filled_sentence.h"

#include <QCoreApplication>

namespace ui::documents {

namespace {

/// What is missing, and where it is entered.
QString noDayWords(Withheld::Kind kind)
{
    switch (kind) {
    case Withheld::Kind::Declaration:
        return QCoreApplication::translate(
            "Publication", "%1 (the day of the declaration is not entered; enter it on the page “Declaration”)");
    case Withheld::Kind::Vision:
        return QCoreApplication::translate(
            "Publication", "%1 (its day of adoption is not entered; enter it in the vision with “Edit the vision…”)");
    case Withheld::Kind::Document:
        return QCoreApplication::translate(
            "Publication", "%1 (its day of publication is not entered; enter it in the register of documents)");
    case Withheld::Kind::Agreement:
    case Withheld::Kind::Amendment:
        break;
    }
    return QCoreApplication::translate("Publication", "%1 (the day on which it was signed is not known)");
}

} // namespace

QString withheldWords(const Withheld& withheld)
{
    switch (withheld.why) {
    case Withheld::Why::NoDay:
        return filled(noDayWords(withheld.kind), {withheld.title});
    case Withheld::Why::LaterDay:
        return filled(QCoreApplication::translate("Publication", "%1 (its day is still to come)"), {withheld.title});
    }
    return withheld.title;
}

} // namespace ui::documents
