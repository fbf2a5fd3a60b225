// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/font/font_file.h"

using namespace Qt::StringLiterals;

namespace core::print {

namespace {

/// Name record 6 of the Windows platform, without what a PDF name cannot hold.
QString readPostScriptName(SfntReader names)
{
    const int count = names.u16(2);
    const qsizetype strings = names.u16(4);
    for (int i = 0; i < count; ++i) {
        const qsizetype record = 6 + 12 * qsizetype(i);
        if (names.u16(record) != 3 || names.u16(record + 6) != 6)
            continue;
        const qsizetype length = names.u16(record + 8);
        const qsizetype at = strings + names.u16(record + 10);
        QString name;
        for (qsizetype k = 0; k + 1 < length; k += 2) {
            const char16_t unit = names.u16(at + k);
            if ((unit >= u'0' && unit <= u'9') || (unit >= u'A' && unit <= u'Z') || (unit >= u'a' && unit <= u'z') ||
                unit == u'-')
                name += QChar(unit);
        }
        if (!name.isEmpty())
            return name;
    }
    return u"Font"_s;
}

} // namespace

Result<FontFilePointer> FontFile::open(const QString& path, const QString& name)
{
    const std::shared_ptr<FontFile> font(new FontFile);
    font->m_name = name;
    font->m_file.setFileName(path);
    if (!font->m_file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FontMissing, {name}, path + u": "_s + font->m_file.errorString()};
    const qint64 size = font->m_file.size();
    const uchar* bytes = font->m_file.map(0, size);
    if (bytes == nullptr)
        return Error{ErrorCode::FontMissing, {name}, path + u": "_s + font->m_file.errorString()};
    font->m_data = SfntReader(QByteArrayView(bytes, size));
    if (!font->read())
        return Error{ErrorCode::FontMissing, {name}, path + u": no TrueType font"_s};
    return FontFilePointer(font);
}

bool FontFile::read()
{
    constexpr quint32 kTrueType = 0x00010000;
    if (m_data.u32(0) != kTrueType)
        return false;
    const SfntReader head = m_data.table("head");
    const SfntReader horizontal = m_data.table("hhea");
    m_metrics = m_data.table("hmtx");
    m_characters = CharacterMap(m_data.table("cmap"));
    m_unitsPerEm = head.u16(18);
    m_ascent = horizontal.i16(4);
    m_descent = -horizontal.i16(6);
    m_longMetrics = horizontal.u16(34);
    m_glyphCount = m_data.table("maxp").u16(4);
    m_postScriptName = readPostScriptName(m_data.table("name"));
    return m_unitsPerEm > 0 && m_longMetrics > 0 && m_glyphCount > 0 && m_characters.isValid() &&
           !m_data.table("glyf").isEmpty() && !m_data.table("loca").isEmpty();
}

int FontFile::advance(quint16 glyph) const
{
    return m_metrics.u16(4 * qsizetype(qMin<int>(glyph, m_longMetrics - 1)));
}

int FontFile::leftBearing(quint16 glyph) const
{
    if (glyph < m_longMetrics)
        return m_metrics.i16(4 * qsizetype(glyph) + 2);
    return m_metrics.i16(4 * qsizetype(m_longMetrics) + 2 * qsizetype(glyph - m_longMetrics));
}

} // namespace core::print
