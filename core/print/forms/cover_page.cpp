// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/forms/cover_page.h"

#include "core/base/calendar.h"
#include "core/print/page/page_model.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::print {

namespace {

using model::Provision;
using Kind = model::ProvisionKind;

constexpr double kTitleAt = 0.30; ///< middle of each part, of the height of the paper
constexpr double kDateAt = 0.56;
constexpr double kNamesAt = 0.74;
constexpr double kLinePitch = 1.8; ///< ems
constexpr int kMostNames = 8;      ///< more are set smaller
constexpr int kLongestName = 12;   ///< characters; a longer line is no name and stays as it is
constexpr int kNarrowestName = 5;  ///< ems that a name is spread over at least
constexpr QStringView kBlankDate = u"　　　　年　　　月　　　日";

bool isDate(const QString& line)
{
    constexpr int kLongestDateLine = 30;
    return line.size() <= kLongestDateLine && !findDates(line).empty();
}

QStringList partyNames(const model::AgreementText& text)
{
    QStringList names;
    for (const model::Party& party : text.parties) {
        if (!party.name.isEmpty())
            names << party.name;
    }
    if (!names.isEmpty())
        return names;
    for (const Provision* municipality : model::allOfKind(text.root, Kind::SignatureMunicipality))
        names << municipality->text;
    return names;
}

CoverWords wordsAsWritten(const Provision& cover)
{
    CoverWords words;
    const QStringList lines = cover.text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty())
            continue;
        if (words.date.isEmpty() && isDate(trimmed)) {
            words.date = trimmed;
        } else if (words.date.isEmpty()) {
            words.title << trimmed;
        } else {
            const QStringList parts = trimmed.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
            const bool areNames =
                std::all_of(parts.begin(), parts.end(), [](const QString& p) { return p.size() <= kLongestName; });
            if (areNames)
                words.names << parts;
            else
                words.rest << trimmed;
        }
    }
    return words;
}

/// Sets one part of the cover round a height and returns the runs.
class CoverSetter
{
public:
    explicit CoverSetter(const FlowWriter& writer)
        : m_writer(writer)
        , m_geometry(geometryOf(writer.setup()))
    {
    }

    void addCentred(const QStringList& texts, double points, double middle)
    {
        const ParagraphStyle style = styleFor(points);
        std::vector<SetLine> lines;
        for (const QString& text : texts) {
            for (SetLine& line : m_writer.setLines(text, style))
                lines.push_back(std::move(line));
        }
        place(std::move(lines), style, middle);
    }

    void addNames(const QStringList& names, double points, double middle)
    {
        const ParagraphStyle style = styleFor(points);
        double width = kNarrowestName * style.type.size;
        for (const QString& name : names)
            width = qMax(width, naturalWidth(m_writer.shaped(name, style.type)));
        const int left = qMax(0, static_cast<int>(m_geometry.textWidth - width) / 2);
        std::vector<SetLine> lines;
        for (const QString& name : names)
            lines.push_back(m_writer.setOneLine(m_writer.shaped(name, style.type), left, width, Alignment::Distribute));
        place(std::move(lines), style, middle);
    }

    [[nodiscard]] std::vector<GlyphRun> take() { return std::move(m_runs); }

private:
    [[nodiscard]] ParagraphStyle styleFor(double points) const
    {
        ParagraphStyle style = m_writer.body();
        style.type.size = fromPoints(points);
        style.pitch = fromPoints(points * kLinePitch);
        style.alignment = Alignment::Centre;
        style.isBalanced = true;
        return style;
    }

    void place(std::vector<SetLine> lines, const ParagraphStyle& style, double middle)
    {
        const FlowBlock block = FlowWriter::blockFor(style);
        const int height = static_cast<int>(lines.size()) * style.pitch;
        int y = qMax(m_geometry.top, static_cast<int>(middle * m_geometry.height) - height / 2);
        y = qMax(y, m_bottom);
        for (SetLine& line : lines) {
            for (GlyphRun& run : line.runs) {
                run.x += m_geometry.left;
                run.y = y + block.baseline;
                m_runs.push_back(std::move(run));
            }
            y += style.pitch;
        }
        m_bottom = y;
    }

    const FlowWriter& m_writer;
    PageGeometry m_geometry;
    std::vector<GlyphRun> m_runs;
    int m_bottom = 0;
};

} // namespace

CoverWords coverWords(const model::AgreementText& text)
{
    if (const Provision* cover = model::firstChild(text.root, Kind::CoverPage))
        return wordsAsWritten(*cover);
    CoverWords words;
    const QString title = model::title(text).trimmed();
    if (!title.isEmpty())
        words.title << (title.endsWith(u'書') ? title : title + u'書');
    const Provision* block = model::firstChild(text.root, Kind::SignatureBlock);
    words.date = text.signedOnAsWritten;
    if (words.date.isEmpty() && block != nullptr)
        words.date = block->text;
    if (words.date.isEmpty())
        words.date = text.signedOn ? toBothCalendars(*text.signedOn) : kBlankDate.toString();
    words.names = partyNames(text);
    return words;
}

std::vector<GlyphRun> setCover(const CoverWords& words, const FlowWriter& writer)
{
    const PageSetup& setup = writer.setup();
    const double shrink = words.names.size() > kMostNames ? double(kMostNames) / double(words.names.size()) : 1.0;
    CoverSetter setter(writer);
    setter.addCentred(words.title, setup.coverTitleSize, kTitleAt);
    if (!words.date.isEmpty())
        setter.addCentred({words.date}, setup.coverDateSize, kDateAt);
    if (!words.names.isEmpty())
        setter.addNames(words.names, setup.coverNameSize * shrink, kNamesAt);
    setter.addCentred(words.rest, setup.bodySize, kNamesAt);
    return setter.take();
}

} // namespace core::print
