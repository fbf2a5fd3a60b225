// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace core::store {
class Registry;
}

namespace ui::vision {

/// What stands in the place of the visions of an area that has none yet: what one is, and the button that begins it.
class NoVisionPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoVisionPage)

public:
    /// The registry must outlive the page.
    NoVisionPage(core::store::Registry& registry, core::MetroAreaId area, QWidget* parent = nullptr);

    /// On another day than today nothing can be added.
    void setPresent(bool isPresent);

Q_SIGNALS:
    void addAsked(core::MetroAreaId area);
    /// The area has a vision now: this page is done.
    void filled();

private:
    void reload();

    core::store::Registry& m_registry;
    core::MetroAreaId m_area;
    bool m_isPresent = true;
    QLabel* m_words;
    QPushButton* m_add;
};

} // namespace ui::vision
