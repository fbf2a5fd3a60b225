// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/print/font/character_map.h"

#include <QFile>
#include <QString>

#include <memory>

namespace core::print {

/// One TrueType font, mapped into memory and never changed: safe from any thread. Metrics are in font units.
class FontFile
{
public:
    /// Fails with FontMissing (the name given) when the file is not there or is no TrueType font with glyf outlines.
    static Result<std::shared_ptr<const FontFile>> open(const QString& path, const QString& name);

    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] QString path() const { return m_file.fileName(); }
    [[nodiscard]] const QString& postScriptName() const { return m_postScriptName; }
    [[nodiscard]] const CharacterMap& characters() const { return m_characters; }
    [[nodiscard]] SfntReader data() const { return m_data; }

    [[nodiscard]] int unitsPerEm() const { return m_unitsPerEm; }
    [[nodiscard]] int ascent() const { return m_ascent; }   ///< above the baseline, positive
    [[nodiscard]] int descent() const { return m_descent; } ///< below the baseline, positive
    [[nodiscard]] int glyphCount() const { return m_glyphCount; }
    [[nodiscard]] int advance(quint16 glyph) const;
    [[nodiscard]] int leftBearing(quint16 glyph) const;

private:
    FontFile() = default;
    [[nodiscard]] bool read();

    QFile m_file;
    QString m_name;
    QString m_postScriptName;
    SfntReader m_data;
    SfntReader m_metrics; ///< hmtx
    CharacterMap m_characters;
    int m_unitsPerEm = 0;
    int m_ascent = 0;
    int m_descent = 0;
    int m_glyphCount = 0;
    int m_longMetrics = 0;
};

using FontFilePointer = std::shared_ptr<const FontFile>;

} // namespace core::print
