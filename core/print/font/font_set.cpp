// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/font/font_set.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace core::print {

namespace {

struct FontSource
{
    QStringView family;
    QStringView file;
};

constexpr std::array<FontSource, FontSet::kFontCount> kSources{{
    {u"BIZ UDMincho", u"BIZUDMincho-Regular.ttf"},
    {u"BIZ UDGothic", u"BIZUDGothic-Regular.ttf"},
    {u"BIZ UDGothic Bold", u"BIZUDGothic-Bold.ttf"},
    {u"IPAmjMincho", u"ipamjm.ttf"},
}};
constexpr size_t kFallback = 3;

QString family(size_t index)
{
    return kSources.at(index).family.toString();
}

FontFilePointer find(const FontSource& source, const QStringList& folders)
{
    for (const QString& folder : folders) {
        const QString path = folder + u'/' + source.file.toString();
        if (!QFileInfo::exists(path))
            continue;
        if (const Result<FontFilePointer> font = FontFile::open(path, source.family.toString()))
            return font.value();
    }
    return nullptr;
}

} // namespace

QStringList FontSet::defaultFolders()
{
    QStringList folders;
    if (QCoreApplication::instance() != nullptr)
        folders << QCoreApplication::applicationDirPath() + u"/../share/kyoyaku/fonts"_s;
    folders << QStringLiteral(KYOYAKU_FONT_FOLDERS).split(u'|', Qt::SkipEmptyParts);
    folders << u"/usr/share/fonts/truetype/bizud-mincho"_s << u"/usr/share/fonts/truetype/bizud-gothic"_s
            << u"/usr/share/fonts/truetype/ipamj"_s << u"/usr/share/fonts/opentype/ipamj"_s;
    return folders;
}

Result<FontSet> FontSet::load(const QStringList& folders)
{
    FontSet set;
    for (size_t i = 0; i < kSources.size(); ++i)
        set.m_fonts.at(i) = find(kSources.at(i), folders);
    if (Result<void> found = set.require(FontFace::Mincho); !found)
        return found.error();
    return set;
}

Result<void> FontSet::require(FontFace face) const
{
    const auto index = static_cast<size_t>(face);
    if (m_fonts.at(index) == nullptr)
        return Error{ErrorCode::FontMissing, {family(index)}, {}};
    return {};
}

std::optional<FontGlyph> FontSet::glyph(FontFace face, char32_t base, char32_t selector) const
{
    const std::array<size_t, 2> order{static_cast<size_t>(face), kFallback};
    if (selector != 0) {
        for (const size_t index : order) {
            if (m_fonts.at(index) == nullptr)
                continue;
            const std::optional<quint16> variant = m_fonts.at(index)->characters().variant(base, selector);
            if (variant && *variant != 0)
                return FontGlyph{static_cast<int>(index), *variant};
        }
    }
    for (const size_t index : order) {
        if (m_fonts.at(index) == nullptr)
            continue;
        if (const quint16 found = m_fonts.at(index)->characters().glyph(base); found != 0)
            return FontGlyph{static_cast<int>(index), found};
    }
    return std::nullopt;
}

} // namespace core::print
