// SPDX-License-Identifier: GPL-3.0-or-later
// What the heads of a table of statistics mean.
#include "core/region/figure_import.h"

#include "core/base/width_folding.h"
#include "core/region/indicators.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core::region {

QString indicatorOfHead(const QString& head)
{
    QString words = withoutSpaces(foldWidth(head));
    for (const QString& both : {u"男女計"_s, u"男女総数"_s, u"男女合計"_s})
        words.remove(both); // that is everybody
    // 将来推計人口: nobody has counted it, whatever its year is; of the other indicators no projection is kept.
    if (words.contains(u"将来"_s))
        return indicatorOfHead(words.remove(u"将来"_s)) == kPopulation ? kProjectedPopulation.toString() : QString();
    // A part of the people is not the people. The narrower words come first: 人口密度 is no 人口.
    static const std::pair<QStringView, QStringView> kWords[] = {
        {u"世帯数増減", u""},
        {u"世帯増減", u""},
        {u"参考値の", u""},
        {u"注釈", u""},
        {u"男", u""},
        {u"女", u""},
        {u"性比", u""},
        {u"外国人", u""},
        {u"日本人", u""},
        {u"人口集中地区", u""},
        {u"人口密度", u"populationDensity"},
        {u"人口増減率", u"populationChangeRate"},
        {u"増減率", u""},
        {u"人口増減", u"populationChange"},
        {u"昼夜間人口比率", u"dayNightRatio"},
        {u"高齢化率", u"ageingRate"},
        {u"65歳以上人口割合", u"ageingRate"},
        {u"15歳未満", u"populationUnder15"},
        {u"年少人口", u"populationUnder15"},
        {u"15~64歳", u"population15To64"},
        {u"15～64歳", u"population15To64"},
        {u"生産年齢人口", u"population15To64"},
        {u"65歳以上", u"population65"},
        {u"老年人口", u"population65"},
        {u"歳", u""},
        {u"年齢", u""},
        {u"通勤通学", u"commutingRate"},
        {u"昼間", u""},
        {u"夜間", u""},
        {u"割合", u""},
        {u"世帯人員", u""},
        {u"面積", u"areaKm2"},
        {u"世帯", u"households"},
        {u"人口", u"population"},
    };
    for (const auto& [word, code] : kWords) {
        if (words.contains(foldWidth(word)))
            return code.toString();
    }
    return {};
}

int yearOfHead(const QString& head)
{
    const QString words = withoutSpaces(foldWidth(head));
    static const QRegularExpression kSpan(u"年[~～〜-]"_s);
    if (words.contains(kSpan))
        return 0; // 平成22年～27年: a change over years, whose year is not told
    static const QRegularExpression kGregorian(u"((?:19|20)[0-9]{2})年?"_s);
    static const QRegularExpression kEra(u"(昭和|平成|令和|S|H|R)([0-9]{1,2}|元)年?"_s);
    if (const auto found = kEra.match(words); found.hasMatch()) {
        const QString era = found.captured(1);
        const int year = found.captured(2) == u"元" ? 1 : found.captured(2).toInt();
        return year + (era == u"昭和" || era == u"S" ? 1925 : era == u"平成" || era == u"H" ? 1988 : 2018);
    }
    const auto found = kGregorian.match(words);
    return found.hasMatch() ? found.captured(1).toInt() : 0;
}

QString FigureMapping::signature() const
{
    QStringList heads;
    for (const FigureColumn& column : columns)
        heads.append(column.head);
    const QByteArray digest =
        QCryptographicHash::hash(heads.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return QString::fromLatin1(digest);
}

} // namespace core::region
