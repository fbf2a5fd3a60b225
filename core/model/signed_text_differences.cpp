// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/grammar.h"
#include "core/model/numbering.h"
#include "core/model/place_name.h"
#include "core/model/signed_text.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core::model {

namespace {

/// Fields of a "provision" line, by place.
enum Field { Depth = 1, Lineage, KindField, Style, Values, AsWritten, Caption, Text, ColumnLineage, FaceField, Count };

constexpr std::array<std::pair<int, QStringView>, 8> kColumns{{
    {KindField, u"kind"},
    {Style, u"number_style"},
    {Values, u"number_values"},
    {AsWritten, u"number_as_written"},
    {Caption, u"caption"},
    {Text, u"text"},
    {ColumnLineage, u"column_lineage"},
    {FaceField, u"face"},
}};

struct Line
{
    QStringList fields;
    QString parent; ///< lineage of the provision above; empty for the root
    QString place;
    int rank = 0; ///< among its siblings
};

struct ReadText
{
    QStringList parties;
    QHash<QString, QString> facts;
    std::vector<Line> lines;
    QHash<QString, size_t> byLineage;
};

QString unescaped(QStringView field)
{
    QString text;
    for (qsizetype i = 0; i < field.size(); ++i) {
        if (field[i] != u'\\' || i + 1 == field.size()) {
            text += field[i];
            continue;
        }
        const QChar code = field[++i];
        text += code == u't' ? u'\t' : code == u'n' ? u'\n' : code == u'r' ? u'\r' : code.unicode();
    }
    return text;
}

PlacePart partOf(const QStringList& fields, const ReadText& text)
{
    PlacePart part;
    // The lines were written by this program; a name that is unknown all the same leaves the part as plain text.
    if (!kindFromName(fields.at(KindField), &part.kind) || !styleFromName(fields.at(Style), &part.number.style))
        part.kind = ProvisionKind::Text;
    for (const QString& value : fields.at(Values).split(u',', Qt::SkipEmptyParts))
        part.number.values.push_back(value.toInt());
    part.number.asWritten = fields.at(AsWritten);
    part.caption = fields.at(Caption);
    part.text = fields.at(Text);
    if (const auto column = text.byLineage.constFind(fields.at(ColumnLineage)); column != text.byLineage.constEnd())
        part.columnHead = text.lines[*column].fields.at(Text);
    return part;
}

/// Keeps the chain from the root to the provision read last.
class ProvisionReader
{
public:
    explicit ProvisionReader(ReadText& text)
        : m_text(text)
    {
    }

    void add(QStringList fields)
    {
        fields.resize(Count); // a damaged line is short
        const int depth = std::clamp(fields.at(Depth).toInt(), 0, static_cast<int>(m_chain.size()));
        m_chain.resize(static_cast<size_t>(depth));
        m_lineages.resize(depth);
        m_ranks.resize(static_cast<size_t>(depth) + 1);
        m_chain.push_back(partOf(fields, m_text));
        Line line;
        line.parent = m_lineages.isEmpty() ? QString() : m_lineages.last();
        line.place = placeName(m_chain);
        line.rank = ++m_ranks[static_cast<size_t>(depth)];
        m_lineages.append(fields.at(Lineage));
        m_text.byLineage.insert(fields.at(Lineage), m_text.lines.size());
        line.fields = std::move(fields);
        m_text.lines.push_back(std::move(line));
    }

private:
    ReadText& m_text;
    std::vector<PlacePart> m_chain;
    QStringList m_lineages;
    std::vector<int> m_ranks;
};

ReadText read(const QString& canonical)
{
    ReadText text;
    ProvisionReader provisions(text);
    for (const QStringView line : QStringView(canonical).split(u'\n', Qt::SkipEmptyParts)) {
        QStringList fields;
        for (const QStringView field : line.split(u'\t'))
            fields.append(unescaped(field));
        if (fields.first() == u"provision")
            provisions.add(std::move(fields));
        else if (fields.first() == u"party")
            text.parties.append(fields.sliced(1).join(u' '));
        else
            text.facts.insert(fields.first(), fields.value(1));
    }
    return text;
}

void compareLine(const Line& then, const Line& now, std::vector<SignedTextDifference>& found)
{
    for (const auto& [field, column] : kColumns) {
        if (then.fields.at(field) != now.fields.at(field))
            found.push_back({then.place, column.toString(), then.fields.at(field), now.fields.at(field)});
    }
    if (then.parent != now.parent)
        found.push_back({then.place, u"position"_s, then.place, now.place});
}

QString wordsOf(const Line& line)
{
    const QString& caption = line.fields.at(Caption);
    const QString& text = line.fields.at(Text);
    return caption.isEmpty() || text.isEmpty() ? caption + text : caption + u' ' + text;
}

/// Siblings that both texts have must stand in the same order; what was added or taken away is told by itself.
void compareOrder(const ReadText& then, const ReadText& now, std::vector<SignedTextDifference>& found)
{
    QHash<QString, int> newest; // by parent: the highest rank so far
    for (const Line& line : then.lines) {
        const auto place = now.byLineage.constFind(line.fields.at(Lineage));
        if (place == now.byLineage.constEnd() || now.lines[*place].parent != line.parent)
            continue;
        const int rank = now.lines[*place].rank;
        int& highest = newest[line.parent];
        if (rank < highest)
            found.push_back({line.place, u"position"_s, QString::number(line.rank), QString::number(rank)});
        highest = std::max(highest, rank);
    }
}

} // namespace

std::vector<SignedTextDifference> differences(const QString& signedText, const QString& nowText)
{
    std::vector<SignedTextDifference> found;
    if (signedText == nowText)
        return found;
    const ReadText then = read(signedText);
    const ReadText now = read(nowText);
    for (const QString& fact : {u"kind"_s, u"copies"_s, u"signed-on"_s, u"signed-on-as-written"_s, u"effective-on"_s}) {
        if (then.facts.value(fact) != now.facts.value(fact))
            found.push_back({{}, QString(fact).replace(u'-', u'_'), then.facts.value(fact), now.facts.value(fact)});
    }
    if (then.parties != now.parties)
        found.push_back({{}, u"parties"_s, then.parties.join(u"、"), now.parties.join(u"、")});
    for (const Line& line : then.lines) {
        const auto place = now.byLineage.constFind(line.fields.at(Lineage));
        if (place == now.byLineage.constEnd())
            found.push_back({line.place, {}, wordsOf(line), {}});
        else
            compareLine(line, now.lines[*place], found);
    }
    compareOrder(then, now, found);
    for (const Line& line : now.lines) {
        if (!then.byLineage.contains(line.fields.at(Lineage)))
            found.push_back({line.place, {}, {}, wordsOf(line)});
    }
    // Something that the lines above do not look at, as another first line.
    if (found.empty())
        found.push_back({{}, u"text"_s, signedText, nowText});
    return found;
}

} // namespace core::model
