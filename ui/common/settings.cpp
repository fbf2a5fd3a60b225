// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/settings.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSettings>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;

namespace ui {
namespace {

const QString kGroup = u"settings"_s;
const QString kFormat = u"kyoyaku settings 1"_s;
constexpr qint64 kLargestFile = qint64{64} * 1024;

QString nameOf(SchemeChoice scheme)
{
    switch (scheme) {
    case SchemeChoice::Light:
        return u"light"_s;
    case SchemeChoice::Dark:
        return u"dark"_s;
    case SchemeChoice::System:
        break;
    }
    return u"system"_s;
}

QVariantMap toMap(const Settings& settings)
{
    return {{u"letterSize"_s, settings.letterSize},
            {u"scheme"_s, nameOf(settings.scheme)},
            {u"generations"_s, settings.generations},
            {u"generationDays"_s, settings.generationDays},
            {u"newTextLeft"_s, settings.isNewLeft}};
}

Settings fromMap(const QVariantMap& map)
{
    const auto number = [&map](const QString& name, auto otherwise, auto least, auto most) {
        bool isNumber = false;
        const double value = map.value(name).toDouble(&isNumber);
        return isNumber && std::isfinite(value)
                   ? static_cast<decltype(otherwise)>(std::clamp<double>(value, least, most))
                   : otherwise;
    };
    Settings settings;
    settings.letterSize = number(u"letterSize"_s, settings.letterSize, Settings::kSmallest, Settings::kLargest);
    settings.generations = number(u"generations"_s, settings.generations, 0, Settings::kMostGenerations);
    settings.generationDays = number(u"generationDays"_s, settings.generationDays, 1, Settings::kMostDays);
    settings.isNewLeft = map.value(u"newTextLeft"_s).toBool();
    const QString scheme = map.value(u"scheme"_s).toString();
    for (const auto choice : {SchemeChoice::Light, SchemeChoice::Dark}) {
        if (scheme == nameOf(choice))
            settings.scheme = choice;
    }
    return settings;
}

} // namespace

Settings SettingsStore::read()
{
    QSettings kept;
    kept.beginGroup(kGroup);
    QVariantMap map;
    for (const QString& key : kept.childKeys())
        map.insert(key, kept.value(key));
    return fromMap(map);
}

void SettingsStore::write(const Settings& settings)
{
    QSettings kept;
    kept.beginGroup(kGroup);
    const QVariantMap map = toMap(settings);
    for (auto value = map.cbegin(); value != map.cend(); ++value)
        kept.setValue(value.key(), value.value());
}

core::Result<void> SettingsStore::writeFile(const QString& path, const Settings& settings)
{
    QJsonObject object = QJsonObject::fromVariantMap(toMap(settings));
    object.insert(u"format"_s, kFormat);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(object).toJson()) < 0 || !file.commit())
        return Error{ErrorCode::FileUnwritable, {path}, file.errorString()};
    return {};
}

core::Result<std::optional<Settings>> SettingsStore::readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, {path}, file.errorString()};
    if (file.size() > kLargestFile)
        return std::optional<Settings>();
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    if (object.value(u"format"_s).toString() != kFormat)
        return std::optional<Settings>();
    return std::optional(fromMap(object.toVariantMap()));
}

} // namespace ui
