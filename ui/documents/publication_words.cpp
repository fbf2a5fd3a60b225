// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/publication.h"

#include <QCoreApplication>

namespace ui::documents {

QString withheldWords(const Withheld& withheld)
{
    switch (withheld.why) {
    case Withheld::Why::NoDay:
        return QCoreApplication::translate("Publication", "%1 (no day is entered)").arg(withheld.title);
    case Withheld::Why::LaterDay:
        return QCoreApplication::translate("Publication", "%1 (its day is still to come)").arg(withheld.title);
    }
    return withheld.title;
}

} // namespace ui::documents
