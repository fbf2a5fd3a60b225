// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/amendment_agreement.h"

#include "core/base/width_folding.h"
#include "core/model/name_table.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::model {

namespace {

constexpr std::array<NamedValue<AmendmentTextState>, 2> kStates{{
    {AmendmentTextState::NotAtHand, u"notAtHand"},
    {AmendmentTextState::AtHand, u"atHand"},
}};

constexpr std::array<NamedValue<AmendmentInstrument>, 5> kInstruments{{
    {AmendmentInstrument::Unknown, u"unknown"},
    {AmendmentInstrument::Instruction, u"instruction"},
    {AmendmentInstrument::Table, u"table"},
    {AmendmentInstrument::Restate, u"restate"},
    {AmendmentInstrument::Abolition, u"abolition"},
}};

constexpr int kSignerFields = 5;

QString dayText(const std::optional<QDate>& day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

QString escaped(QString field)
{
    return field.replace(u'\\', u"\\\\"_s).replace(u'\t', u"\\t"_s).replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s);
}

/// What stands behind the name of each line, in order; a line of the text has its number in its key.
QStringList keysAndValues(const QString& canonical, QHash<QString, QString>& values)
{
    QStringList keys;
    QHash<QString, int> counts;
    for (const QString& line : canonical.split(u'\n', Qt::SkipEmptyParts)) {
        const QString name = line.section(u'\t', 0, 0);
        const QString key = name + u'\t' + QString::number(++counts[name]);
        keys.append(key);
        values.insert(key, line.section(u'\t', 1));
    }
    return keys;
}

} // namespace

QString canonicalText(const AmendmentAgreement& amendment, const QString& baseDigest, const QString& resultDigest)
{
    QString canonical;
    const auto add = [&canonical](const QString& name, const QString& value) {
        canonical += name + u'\t' + escaped(value) + u'\n';
    };
    add(u"kyoyaku-signed-amendment"_s, u"1"_s);
    add(u"title"_s, amendment.title);
    add(u"form"_s, instrumentName(amendment.instrument));
    add(u"signed-on"_s, dayText(amendment.signedOn));
    add(u"effective-on"_s, dayText(amendment.effectiveOn));
    add(u"day-order"_s, QString::number(amendment.dayOrder));
    add(u"clauses"_s, QString::number(amendment.clauses));
    add(u"base"_s, baseDigest);
    add(u"result"_s, resultDigest);
    for (const Signer& signer : amendment.signers) {
        QStringList fields{u"signer"_s};
        for (const QString& field : {signer.symbol, signer.address, signer.municipality, signer.office, signer.name})
            fields.append(escaped(field));
        canonical += fields.join(u'\t') + u'\n';
    }
    for (const QString& line : amendment.text.split(u'\n'))
        add(u"line"_s, line);
    return canonical;
}

std::vector<AmendmentDifference> amendmentDifferences(const QString& signedText, const QString& nowText)
{
    QHash<QString, QString> before;
    QHash<QString, QString> now;
    QStringList keys = keysAndValues(signedText, before);
    for (const QString& key : keysAndValues(nowText, now)) {
        if (!before.contains(key))
            keys.append(key);
    }
    std::vector<AmendmentDifference> differences;
    for (const QString& key : keys) {
        const QString name = key.section(u'\t', 0, 0);
        const bool isSame = before.contains(key) && now.contains(key) && before.value(key) == now.value(key);
        const bool isFixedSince = name == u"effective-on" && before.value(key).isEmpty();
        if (!isSame && !isFixedSince)
            differences.push_back(
                {name, name == u"line" ? key.section(u'\t', 1).toInt() : 0, before.value(key), now.value(key)});
    }
    return differences;
}

QStringList supplementOf(const QString& amendingText)
{
    const QStringList lines = amendingText.split(u'\n');
    qsizetype heading = lines.size() - 1;
    while (heading >= 0 && withoutSpaces(lines.at(heading)) != u"附則")
        --heading;
    QStringList sentences;
    for (qsizetype i = heading + 1; heading >= 0 && i < lines.size(); ++i) {
        const QString sentence = lines.at(i).trimmed();
        if (sentence.startsWith(u"この") && sentence.contains(u"締結を証する"))
            break;
        if (!sentence.isEmpty())
            sentences.append(sentence);
    }
    return sentences;
}

QString signersText(const std::vector<Signer>& signers)
{
    QStringList lines;
    for (const Signer& signer : signers) {
        QStringList fields{signer.symbol, signer.address, signer.municipality, signer.office, signer.name};
        for (QString& field : fields)
            field.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
        lines.append(fields.join(u'\t'));
    }
    return lines.join(u'\n');
}

std::vector<Signer> signersFromText(const QString& text)
{
    std::vector<Signer> signers;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        QStringList fields = line.split(u'\t');
        while (fields.size() < kSignerFields)
            fields.append(QString());
        signers.push_back({fields[0], fields[1], fields[2], fields[3], fields[4]});
    }
    return signers;
}

QString amendmentTextStateName(AmendmentTextState state)
{
    return nameIn(kStates, state);
}

std::optional<AmendmentTextState> amendmentTextStateFromName(const QString& name)
{
    return valueIn(kStates, name);
}

QString instrumentName(AmendmentInstrument instrument)
{
    return nameIn(kInstruments, instrument);
}

std::optional<AmendmentInstrument> instrumentFromName(const QString& name)
{
    return valueIn(kInstruments, name);
}

} // namespace core::model
