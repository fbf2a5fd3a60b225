// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/signed_text.h"

#include "core/model/agreement.h"
#include "core/model/grammar.h"
#include "core/model/numbering.h"

#include <QCryptographicHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace core::model {

namespace {

void appendEscaped(QString& line, const QString& field)
{
    for (const QChar unit : field) {
        if (unit == u'\\')
            line += u"\\\\";
        else if (unit == u'\t')
            line += u"\\t";
        else if (unit == u'\n')
            line += u"\\n";
        else if (unit == u'\r')
            line += u"\\r";
        else
            line += unit;
    }
}

void appendLine(QString& text, std::initializer_list<QString> fields)
{
    bool isFirst = true;
    for (const QString& field : fields) {
        if (!isFirst)
            text += u'\t';
        isFirst = false;
        appendEscaped(text, field);
    }
    text += u'\n';
}

QString dayText(const std::optional<QDate>& day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

QString valuesText(const std::vector<int>& values)
{
    QStringList words;
    for (const int value : values)
        words.append(QString::number(value));
    return words.join(u',');
}

void appendProvision(QString& text, const Provision& node, int depth)
{
    appendLine(text, {u"provision"_s, QString::number(depth), node.lineage.toString(), kindName(node.kind),
                      styleName(node.number.style), valuesText(node.number.values), node.number.asWritten, node.caption,
                      node.text, node.column.isNull() ? QString() : node.column.toString(),
                      node.kind == ProvisionKind::RoleTable ? faceName(node.face) : QString()});
    for (const Provision& child : node.children)
        appendProvision(text, child, depth + 1);
}

} // namespace

QString canonicalText(const AgreementText& text)
{
    QString canonical;
    appendLine(canonical, {u"kyoyaku-signed-text"_s, u"1"_s});
    appendLine(canonical, {u"kind"_s, agreementKindName(text.kind)});
    for (const Party& party : text.parties)
        appendLine(canonical, {u"party"_s, party.symbol, party.name});
    appendLine(canonical, {u"copies"_s, text.copies ? QString::number(*text.copies) : QString()});
    appendLine(canonical, {u"signed-on"_s, dayText(text.signedOn)});
    appendLine(canonical, {u"signed-on-as-written"_s, text.signedOnAsWritten});
    appendLine(canonical, {u"effective-on"_s, dayText(text.effectiveOn)});
    appendProvision(canonical, text.root, 0);
    return canonical;
}

QString digestOf(const QString& canonicalText)
{
    return QString::fromLatin1(QCryptographicHash::hash(canonicalText.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace core::model
