// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pattern_words.h"

#include <QCoreApplication>

using core::model::RolePattern;

namespace ui {

QString patternName(RolePattern pattern)
{
    switch (pattern) {
    case RolePattern::Lead:
        return QCoreApplication::translate("RolePattern", "lead");
    case RolePattern::Assist:
        return QCoreApplication::translate("RolePattern", "assist");
    case RolePattern::Joint:
        return QCoreApplication::translate("RolePattern", "joint");
    case RolePattern::Own:
        break;
    }
    return QCoreApplication::translate("RolePattern", "own");
}

} // namespace ui
