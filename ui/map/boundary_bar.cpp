// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/boundary_bar.h"

#include "core/base/calendar.h"
#include "core/model/boundary.h"
#include "ui/common/task_strip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::map {

BoundaryBar::BoundaryBar(QWidget* parent)
    : QFrame(parent)
    , m_words(new QLabel(this))
    , m_doubts(new QLabel(this))
    , m_scope(new QComboBox(this))
    , m_import(new QPushButton(tr("Read boundaries in…"), this))
    , m_strip(new TaskStrip(u"map"_s, this))
{
    m_words->setObjectName(u"mapWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_doubts->setObjectName(u"boundaryDoubts"_s);
    m_doubts->setAccessibleName(tr("What is doubtful in the boundaries"));
    m_doubts->setTextFormat(Qt::PlainText);
    m_doubts->setWordWrap(true);
    m_doubts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_doubts->hide();
    m_scope->setObjectName(u"boundaryScope"_s);
    m_scope->setAccessibleName(tr("What is read in"));
    m_scope->addItem(tr("The members of the area"), static_cast<int>(BoundaryScope::Area));
    m_scope->addItem(tr("Their prefectures"), static_cast<int>(BoundaryScope::Prefecture));
    m_scope->addItem(tr("All that the file holds"), static_cast<int>(BoundaryScope::Everything));
    m_scope->setCurrentIndex(1);
    m_import->setObjectName(u"importBoundaries"_s);
    m_import->setAccessibleName(m_import->text());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_words);
    words->addWidget(m_doubts);
    row->addLayout(words, 1);
    row->addWidget(m_scope);
    row->addWidget(m_import);
    row->addWidget(m_strip);
    connect(m_import, &QPushButton::clicked, this, &BoundaryBar::importAsked);
    setBusy(false);
    showSet(std::nullopt);
}

void BoundaryBar::showSet(const std::optional<core::model::BoundarySet>& set)
{
    if (set)
        m_origin =
            tr("Boundaries: %1 (%2)").arg(set->credit, set->edition ? core::toEraDate(*set->edition) : set->source);
    else
        m_origin =
            tr("There are no boundary data for these municipalities. The schematic map and the list can be used.");
    m_words->setText(m_origin);
}

void BoundaryBar::setWritable(bool isWritable)
{
    m_scope->setEnabled(isWritable);
    m_import->setEnabled(isWritable);
}

void BoundaryBar::showWords(const QString& words)
{
    m_words->setText(words.isEmpty() ? m_origin : words);
}

void BoundaryBar::showDoubts(const QStringList& sentences)
{
    constexpr int kInSight = 3;
    QStringList lines;
    for (const QString& sentence : sentences)
        lines.append(u"△ "_s + sentence);
    m_doubts->setToolTip(lines.join(u'\n'));
    const int more = static_cast<int>(lines.size()) - kInSight;
    if (more > 0)
        lines = lines.mid(0, kInSight) << tr("and %n more", nullptr, more);
    m_doubts->setText(lines.join(u'\n'));
    m_doubts->setVisible(!lines.isEmpty());
}

void BoundaryBar::setBusy(bool isBusy)
{
    m_scope->setVisible(!isBusy);
    m_import->setVisible(!isBusy);
}

BoundaryScope BoundaryBar::scope() const
{
    return static_cast<BoundaryScope>(m_scope->currentData().toInt());
}

} // namespace ui::map
