// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples/sample_text.h"

#include "app/master_list.h"

#include "core/model/grammar.h"
#include "core/model/numbering.h"
#include "core/model/role_pattern.h"
#include "core/recognise/recogniser.h"
#include "core/recognise/text_decoder.h"

#include <QHash>

using namespace Qt::StringLiterals;
using namespace core;

namespace app {

namespace {

struct Days
{
    QString signedOn;
    QString effectiveOn;
};

QString fillIn(QString lines, const SampleParties& parties, const Days& days)
{
    return lines.replace(u"{締結日}"_s, days.signedOn)
        .replace(u"{施行日}"_s, days.effectiveOn)
        .replace(u"{甲の長}"_s, parties.coreHead)
        .replace(u"{乙の長}"_s, parties.memberHead)
        .replace(u"{甲}"_s, parties.core)
        .replace(u"{乙}"_s, parties.member);
}

QString row(const QStringList& fields)
{
    const QString name = fields.value(4);
    const QString content = fields.value(5) + u"を行う。"_s;
    const bool isLed = fields.value(6) == u"lead";
    const QString core =
        model::roleSentence(isLed ? model::RolePattern::Lead : model::RolePattern::Joint, content, u"乙"_s);
    const QString member =
        model::roleSentence(isLed ? model::RolePattern::Assist : model::RolePattern::Joint, content, u"甲"_s);
    return QStringList{name, content, core, member}.join(u'\t');
}

/// The role table of the 札幌 sample, from its list of initiatives: section, subsection, name, content, pattern.
QString roleTableLines()
{
    QString lines;
    QString section;
    QString subsection;
    for (const QString& line : shippedText(u":/samples/sapporo/initiatives.tsv"_s).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList fields = line.split(u'\t');
        const bool isNewSection = fields.value(0) != section;
        const bool isNewSubsection = isNewSection || fields.value(2) != subsection;
        section = fields.value(0);
        subsection = fields.value(2);
        if (isNewSection)
            lines += u'\n' + section + u'\u3000' + fields.value(1) + u'\n';
        if (isNewSubsection && !subsection.isEmpty())
            lines += u'\n' + subsection + u'\u3000' + fields.value(3) + u'\n';
        if (isNewSubsection)
            lines += u"\n取組\t内容\t甲の役割\t乙の役割\n"_s;
        lines += row(fields) + u'\n';
    }
    return lines;
}

/// Gives every provision the lineage that its place in the template always has.
void nameLineages(model::Provision& node, const QString& path, QHash<LineageId, LineageId>* renamed)
{
    const LineageId lineage = LineageId::fromName(path);
    renamed->insert(node.lineage, lineage);
    node.lineage = lineage;
    int position = 0;
    for (model::Provision& child : node.children) {
        const QString place = model::kindName(child.kind) + QString::number(++position);
        nameLineages(child, path + u'/' + place, renamed);
    }
}

Result<model::AgreementText> read(const QString& lines, const QString& templateName)
{
    const auto document = recognise::decodeText(lines.toUtf8(), templateName);
    if (!document)
        return document.error();
    auto recognised = recognise::recognise(*document);
    if (!recognised)
        return recognised.error();
    QHash<LineageId, LineageId> renamed;
    nameLineages(recognised->text.root, templateName, &renamed);
    model::visit(recognised->text.root, [&](model::Provision& node) {
        if (!node.column.isNull())
            node.column = renamed.value(node.column);
    });
    return std::move(recognised->text);
}

/// With blanks for the days. They are put in behind the reading, which takes a line without a year for no date.
Result<model::AgreementText> dated(Result<model::AgreementText> text, const Days& days, SampleDates dates)
{
    if (!text || dates == SampleDates::Published)
        return text;
    const QString blank = u"令和　年　月　日"_s;
    model::visit(text->root, [&](model::Provision& node) {
        for (const QString& day : {days.signedOn, days.effectiveOn}) {
            if (!day.isEmpty())
                node.text.replace(day, blank);
        }
    });
    text->signedOn.reset();
    text->signedOnAsWritten = blank;
    text->effectiveOn.reset();
    return text;
}

} // namespace

SampleParties sampleParties(const QString& core, const QString& member)
{
    return {core, core + u'長', member, member + u'長'};
}

SampleParties blankParties(const QString& core)
{
    return {core, core + u'長', u"〇〇市"_s, u"〇〇市長"_s};
}

Result<model::AgreementText> sapporoText(const SampleParties& parties, SampleDates dates)
{
    const Days days{u"平成31年3月29日"_s, u"平成31年4月1日"_s};
    return dated(
        read(fillIn(shippedText(u":/samples/sapporo/agreement.txt"_s), parties, days) + roleTableLines(), u"sapporo"_s),
        days, dates);
}

Result<model::AgreementText> asahikawaText(const SampleParties& parties, SampleDates dates)
{
    const Days days{u"令和4年1月12日"_s, {}};
    return dated(read(fillIn(shippedText(u":/samples/asahikawa/agreement.txt"_s), parties, days), u"asahikawa"_s), days,
                 dates);
}

Result<model::AgreementText> blankText(const SampleParties& parties)
{
    const Days days{u"令和元年5月1日"_s, {}};
    return dated(read(fillIn(shippedText(u":/samples/blank/agreement.txt"_s), parties, days), u"blank"_s), days,
                 SampleDates::Blank);
}

} // namespace app
