// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/role_pattern.h"

using namespace Qt::StringLiterals;

namespace core::model {

QString subjectOfContent(const QString& content)
{
    static constexpr QStringView kEnd = u"を行う。";
    return content.endsWith(kEnd) ? content.chopped(kEnd.size()) : QString();
}

QString roleSentence(RolePattern pattern, const QString& content, const QString& otherSymbol)
{
    const QString subject = subjectOfContent(content);
    if (subject.isEmpty())
        return {};
    switch (pattern) {
    case RolePattern::Lead:
        return subject + u"について、圏域の中心となって取り組む。"_s;
    case RolePattern::Assist:
        return subject + u"について、"_s + otherSymbol + u"に対し必要な協力をする。"_s;
    case RolePattern::Joint:
        return subject + u"について、"_s + otherSymbol + u"と協力して取り組む。"_s;
    case RolePattern::Own:
        break;
    }
    return {};
}

RolePattern patternOf(const QString& cell, const QString& content, const QString& otherSymbol)
{
    for (const RolePattern pattern : {RolePattern::Lead, RolePattern::Assist, RolePattern::Joint}) {
        if (!cell.isEmpty() && roleSentence(pattern, content, otherSymbol) == cell)
            return pattern;
    }
    return RolePattern::Own;
}

} // namespace core::model
