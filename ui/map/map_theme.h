// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/metro_area.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace core::store {
class Registry;
}

namespace ui::map {

/// What is known of one municipality.
struct MapFigure
{
    double number = 0; ///< for the classes; of categories their index
    QString words;     ///< as it stands below the name and in the table
};

/// Values by municipality code, with which a map can be coloured.
struct MapTheme
{
    QString key;                       ///< "population"; stays the same when the day changes
    QString title;                     ///< 人口（2015年、人）
    bool isDiverging = false;          ///< a change, with 0 in the middle
    QStringList categories;            ///< words of the classes; empty: numbers, to be divided into classes
    QHash<QString, MapFigure> figures; ///< by code of 5 digits; who is missing has no figure
    QString source;                    ///< 出典; may be empty
    QString note = {};                 ///< how the figures are counted, where their name does not say it
};

/// Gives the themes of an area on a day. Other parts of the program add theirs to a map page by such a function.
using MapThemeSource =
    std::function<core::Result<std::vector<MapTheme>>(core::store::Registry&, const core::model::MetroArea&, QDate)>;

/// What the registry itself knows: the figures of every indicator in their newest year, the change of the population,
/// agreement status, KPIs reached, the area in km².
[[nodiscard]] core::Result<std::vector<MapTheme>> registryThemes(core::store::Registry& registry,
                                                                 const core::model::MetroArea& area, QDate day);

/// The code of a municipality as maps use it: 5 digits.
[[nodiscard]] QString mapCode(const QString& sixDigits);

} // namespace ui::map
