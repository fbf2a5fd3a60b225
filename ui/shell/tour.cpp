// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour.h"

#include "core/store/agreement_store.h"
#include "core/store/registry.h"
#include "ui/shell/agreement_tab.h"
#include "ui/shell/document_area.h"
#include "ui/shell/main_window.h"
#include "ui/shell/tour_callout.h"

#include <QAction>
#include <QShortcut>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace ui::shell {

Tour::Tour(MainWindow* window)
    : QObject(window)
    , m_window(window)
    , m_escape(new QShortcut(Qt::Key_Escape, window))
{
    m_escape->setEnabled(false);
    connect(m_escape, &QShortcut::activated, this, &Tour::end);
}

void Tour::setRegistry(core::store::Registry* registry)
{
    m_registry = registry;
    if (registry == nullptr) {
        end();
        return;
    }
    if (!m_isAwaited)
        return;
    m_isAwaited = false;
    m_steps = makeSteps();
    show(0);
}

std::vector<TourStep> Tour::makeSteps()
{
    const auto named = [this](const QString& name) { return m_window->findChild<QWidget*>(name); };
    const auto tool = [this](const QString& name) -> QWidget* {
        auto* bar = m_window->findChild<QToolBar*>(u"tools"_s);
        auto* action = m_window->findChild<QAction*>(name);
        return bar != nullptr && action != nullptr ? bar->widgetForAction(action) : nullptr;
    };
    const auto agreement = [this]() -> AgreementTab* {
        const auto found = core::store::AgreementStore(m_registry->connection()).find(u"小樽市"_s);
        return found ? m_window->documents().openAgreement(found->id) : nullptr;
    };
    return {
        {tr("Choose an agreement"),
         tr("The agreements of the area stand here, one for each municipality. ● is in force, ▲ amended, ○ a draft. "
            "A click opens one."),
         [named] { return named(u"navigationTree"_s); }},
        {tr("Read it as it prints"),
         tr("This is the agreement with Otaru. At the right stands the paper as it will be printed, at the left its "
            "articles and the role table."),
         [agreement]() -> QWidget* {
             auto* tab = agreement();
             return tab != nullptr ? tab->findChild<QWidget*>(u"editors"_s) : nullptr;
         }},
        {tr("Make a draft"),
         tr("A signed text never changes. This button copies it into a draft, which you may write in as in Word. "
            "Numbers and references follow by themselves."),
         [agreement]() -> QWidget* {
             auto* tab = agreement();
             return tab != nullptr ? tab->findChild<QWidget*>(u"makeDraft"_s) : nullptr;
         }},
        {tr("Nothing gets lost"),
         tr("Every edit is kept at once and can be taken back with Ctrl+Z, even tomorrow. Save writes everything into "
            "your file."),
         [tool] { return tool(u"save"_s); }},
        {tr("Find anything"), tr("Type a word, and all places in all agreements stand below. Enter goes there."),
         [named] { return named(u"searchAll"_s); }},
        {tr("Print it"),
         tr("The preview is the page itself. Save it as PDF or print it; the register of issued papers notes what was "
            "issued."),
         [tool, agreement] {
             agreement();
             return tool(u"print"_s);
         }},
    };
}

void Tour::show(int step)
{
    m_step = step;
    if (m_callout == nullptr) {
        m_callout = new TourCallout(m_window);
        connect(m_callout, &TourCallout::nextAsked, this, [this] {
            if (m_step + 1 < static_cast<int>(m_steps.size()))
                show(m_step + 1);
            else
                end();
        });
        connect(m_callout, &TourCallout::backAsked, this, [this] { show(m_step - 1); });
        connect(m_callout, &TourCallout::endAsked, this, &Tour::end);
    }
    m_escape->setEnabled(true);
    const TourStep& now = m_steps[static_cast<size_t>(step)];
    m_callout->say(now.title, now.words, step + 1, static_cast<int>(m_steps.size()));
    m_callout->standBeside(now.anchor());
}

void Tour::end()
{
    m_escape->setEnabled(false);
    if (m_step < 0)
        return;
    m_step = -1;
    m_steps.clear();
    m_callout->hide();
    if (auto* page = m_window->documents().currentWidget())
        page->setFocus();
}

} // namespace ui::shell
