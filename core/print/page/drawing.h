// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPainter;

namespace core::print {

/// What stands on a page and is no words, rules or strokes: a map. Never changes once it is made, so that copies of a
/// page share it and any thread may paint it.
class Drawing
{
public:
    Drawing() = default;
    virtual ~Drawing() = default;
    Drawing(const Drawing&) = delete;
    Drawing& operator=(const Drawing&) = delete;
    Drawing(Drawing&&) = delete;
    Drawing& operator=(Drawing&&) = delete;

    /// One unit of the painter is one unit of the page. Needs a QGuiApplication.
    virtual void paint(QPainter& painter) const = 0;
    /// Its words, for tests and for who cannot see it.
    [[nodiscard]] virtual QString words() const = 0;
};

} // namespace core::print
