// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include "core/store/registry.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace ui::shell {

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent)
    , m_saved(new QLabel(this))
    , m_mode(new QLabel(this))
    , m_place(new QLabel(this))
{
    constexpr int kMargin = 8;
    setObjectName(u"status"_s);
    const auto add = [this](QLabel* label, const QString& name, const QString& words) {
        label->setObjectName(name);
        label->setAccessibleName(words);
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(kMargin, 0, kMargin, 0);
        addWidget(label);
    };
    add(m_saved, u"saved"_s, tr("State of the file"));
    add(m_mode, u"mode"_s, tr("Editing"));
    add(m_place, u"place"_s, tr("Place in the text"));
}

void StatusLine::setFile(const core::store::Registry* registry)
{
    if (registry == nullptr) {
        m_saved->setText(tr("No file is open"));
        m_mode->clear();
        m_place->clear();
        return;
    }
    const QString time = QFileInfo(registry->path()).lastModified().toString(u"HH:mm"_s);
    if (registry->isReadOnly())
        m_saved->setText(tr("Opened for reading"));
    else
        m_saved->setText(registry->hasUnsavedEdits() ? tr("Not saved yet (edits are kept on this computer)")
                                                     : tr("Saved %1").arg(time));
}

void StatusLine::leavePlace()
{
    m_place->clear();
    m_mode->clear();
}

void StatusLine::setPlace(const QString& place, bool isEditable)
{
    m_place->setText(place);
    m_mode->setText(isEditable ? tr("Can be edited") : tr("Reading only"));
}

} // namespace ui::shell
