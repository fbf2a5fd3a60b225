// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/window_fixture.h"

#include "ui/shell/document_area.h"
#include "ui/shell/main_window.h"

#include <QDialog>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace tests {

/// The pages of the area and of what goes before and after the agreements, each part of them, and their forms.
void WindowTest::areaViews(const Visit& visit)
{
    trigger(u"members"_s);
    for (const auto& name : {u"map"_s, u"whatIf"_s, u"tables"_s, u"declaration"_s, u"procedure"_s, u"vision"_s}) {
        trigger(name);
        settle();
        QList<QTabWidget*> parts;
        for (QTabWidget* tabs : window().documents().currentWidget()->findChildren<QTabWidget*>()) {
            if (tabs->isVisible())
                parts.append(tabs);
        }
        if (parts.isEmpty()) {
            visit(name, window());
            continue;
        }
        for (int at = 0; at < parts.front()->count(); ++at) {
            parts.front()->setCurrentIndex(at);
            settle();
            visit(u"%1-%2"_s.arg(name).arg(at), window());
        }
    }
    openOtaru();
    trigger(u"amendment"_s);
    settle();
    visit(u"amendment"_s, window());
    for (const auto& name : {u"settings"_s, u"newArea"_s, u"addArea"_s, u"addPublishedArea"_s, u"addVision"_s})
        inDialog([&] { trigger(name); }, [&](QWidget& dialog) { visit(u"dialog-"_s + name, dialog); });
    openOtaru();
}

} // namespace tests
