// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/page/page_model.h"

using namespace Qt::StringLiterals;

namespace core::print {

QString pageText(const Page& page, TextParts parts)
{
    QString text = page.drawing != nullptr ? page.drawing->words() + u'\n' : QString();
    for (const GlyphRun& run : page.runs) {
        if (run.kind == RunKind::Content || parts == TextParts::Everything)
            text += run.text + u'\n';
    }
    return text;
}

QString dump(const Layout& layout)
{
    QString out;
    for (size_t i = 0; i < layout.pages.size(); ++i) {
        const Page& page = layout.pages[i];
        const Section& section = layout.sections.at(static_cast<size_t>(page.section));
        out += u"page %1 %2 %3x%4\n"_s.arg(i + 1).arg(section.name).arg(page.width).arg(page.height);
        for (const GlyphRun& run : page.runs) {
            const double end = run.glyphs.empty() ? 0.0 : static_cast<double>(run.glyphs.back().x);
            out +=
                u"  %1 %2,%3..%4 font %5 size %6 %7\n"_s.arg(run.kind == RunKind::Content ? u"text"_s : u"furniture"_s)
                    .arg(qRound(run.x))
                    .arg(qRound(run.y))
                    .arg(qRound(run.x + end))
                    .arg(run.font)
                    .arg(run.size)
                    .arg(run.text);
        }
        for (const Rule& rule : page.rules)
            out += u"  rule %1,%2 %3x%4\n"_s.arg(rule.x).arg(rule.y).arg(rule.width).arg(rule.height);
        if (page.drawing != nullptr)
            out += u"  drawing "_s + page.drawing->words().replace(u'\n', u' ') + u'\n';
        for (const Stroke& stroke : page.strokes)
            out += u"  stroke %1,%2 %3,%4 width %5 dash %6\n"_s.arg(stroke.x1)
                       .arg(stroke.y1)
                       .arg(stroke.x2)
                       .arg(stroke.y2)
                       .arg(stroke.width)
                       .arg(stroke.dash);
    }
    for (const OutlineEntry& entry : layout.outline)
        out += u"outline %1 page %2 y %3 %4\n"_s.arg(entry.level).arg(entry.page + 1).arg(entry.y).arg(entry.title);
    return out;
}

} // namespace core::print
