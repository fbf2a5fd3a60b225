// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/master_list.h"

#include "core/exchange/csv.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace core;

namespace app {

namespace {

model::MunicipalityKind kindOf(const QString& words)
{
    static const QHash<QString, model::MunicipalityKind> kKinds = {
        {u"指定都市"_s, model::MunicipalityKind::DesignatedCity},
        {u"中核市"_s, model::MunicipalityKind::CoreStatusCity},
        {u"市"_s, model::MunicipalityKind::City},
        {u"町"_s, model::MunicipalityKind::Town},
        {u"村"_s, model::MunicipalityKind::Village}};
    return kKinds.value(words, model::MunicipalityKind::City);
}

std::optional<double> numberIn(const QString& field)
{
    bool isNumber = false;
    const double value = field.toDouble(&isNumber);
    return isNumber ? std::optional<double>(value) : std::nullopt;
}

} // namespace

std::vector<model::Municipality> shippedMunicipalities(const QString& area)
{
    std::vector<model::Municipality> municipalities;
    for (const auto& record : exchange::readCsvWithHeads(shippedText(u":/master/municipalities.csv"_s))) {
        if (!area.isEmpty() && record[u"area"_s] != area)
            continue;
        model::Municipality municipality;
        municipality.code = record[u"code"_s];
        municipality.name = record[u"name"_s];
        municipality.kana = record[u"kana"_s];
        municipality.kind = kindOf(record[u"kind"_s]);
        municipality.prefecture = record[u"prefecture"_s];
        municipality.district = record[u"district"_s];
        const auto latitude = numberIn(record[u"latitude"_s]);
        const auto longitude = numberIn(record[u"longitude"_s]);
        if (latitude && longitude)
            municipality.office = model::GeoPosition{*latitude, *longitude};
        municipality.areaKm2 = numberIn(record[u"areaKm2"_s]);
        municipalities.push_back(std::move(municipality));
    }
    return municipalities;
}

QString shippedText(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace app
