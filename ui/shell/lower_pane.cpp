// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lower_pane.h"

#include "ui/shell/edit_record_pane.h"
#include "ui/shell/search_field.h"
#include "ui/shell/search_pane.h"

using namespace Qt::StringLiterals;

namespace ui::shell {

LowerPane::LowerPane(QWidget* parent)
    : QTabWidget(parent)
    , m_search(new SearchPane(this))
    , m_record(new EditRecordPane(this))
{
    setObjectName(u"lowerTabs"_s);
    setAccessibleName(tr("Results and record"));
    setDocumentMode(true);
    addTab(m_search, tr("Search results"));
    addTab(m_record, tr("Record of the work"));
    connect(m_search, &SearchPane::hitChosen, this, &LowerPane::hitChosen);
    connect(m_search, &SearchPane::amendmentChosen, this, &LowerPane::amendmentChosen);
    connect(m_search, &SearchPane::failed, this, &LowerPane::failed);
    connect(m_record, &EditRecordPane::failed, this, &LowerPane::failed);
}

void LowerPane::setRegistry(core::store::Registry* registry)
{
    m_registry = registry;
    m_search->setRegistry(registry);
    m_record->setRegistry(registry);
}

void LowerPane::follow(const SearchField& field)
{
    connect(&field, &QLineEdit::textChanged, this, [this](const QString& words) {
        if (m_registry == nullptr)
            return;
        m_search->search(words);
        if (words.isEmpty())
            return;
        setCurrentWidget(m_search);
        Q_EMIT searchBegun();
    });
    connect(&field, &QLineEdit::returnPressed, m_search, &SearchPane::openCurrent);
    connect(&field, &SearchField::listAsked, m_search, &SearchPane::enterList);
}

} // namespace ui::shell
