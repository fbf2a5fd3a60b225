// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/publication.h"

#include <QCoreApplication>

namespace ui::documents {

namespace {

QString withoutDay(Withheld::What what)
{
    switch (what) {
    case Withheld::What::Declaration:
        return QCoreApplication::translate("Publication", "%1 (the day of the declaration is not entered; it stands in "
                                                          "the form “Declaration”)");
    case Withheld::What::Vision:
        return QCoreApplication::translate("Publication", "%1 (the day of adoption is not entered; “Edit the vision…” "
                                                          "on the page of the vision takes it)");
    case Withheld::What::Document:
        return QCoreApplication::translate("Publication", "%1 (its day is not entered; “Change…” in the register of "
                                                          "documents takes it)");
    case Withheld::What::Agreement:
    case Withheld::What::Amendment:
        break;
    }
    return QCoreApplication::translate("Publication", "%1 (the day of signing is not known)");
}

} // namespace

QString withheldWords(const Withheld& withheld)
{
    switch (withheld.why) {
    case Withheld::Why::NoDay:
        return withoutDay(withheld.what).arg(withheld.title);
    case Withheld::Why::LaterDay:
        return QCoreApplication::translate("Publication", "%1 (its day is still to come)").arg(withheld.title);
    }
    return withheld.title;
}

} // namespace ui::documents
