// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vision/vision_dialog.h"

#include "ui/common/date_field.h"
#include "ui/common/spacing.h"

#include "core/store/metro_area_store.h"
#include "core/store/registry.h"
#include "core/store/vision_store.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::vision {

VisionDialog::VisionDialog(store::Registry& registry, VisionId vision, QWidget* parent)
    : QDialog(parent)
    , m_registry(registry)
    , m_area(new QComboBox(this))
    , m_period(new QSpinBox(this))
    , m_title(new QLineEdit(this))
    , m_from(new DateField(u"visionFrom"_s, tr("First day"), this))
    , m_to(new DateField(u"visionTo"_s, tr("Last day"), this))
    , m_adopted(new DateField(u"visionAdopted"_s, tr("Day of adoption"), this))
    , m_image(new QPlainTextEdit(this))
    , m_note(new QPlainTextEdit(this))
    , m_told(new QLabel(this))
    , m_keep(new QPushButton(tr("Keep"), this))
{
    setObjectName(u"visionDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    if (const auto visions = store::VisionStore(m_registry.connection()).all()) {
        for (const model::Vision& one : *visions) {
            if (one.id == vision)
                m_vision = one;
            else if (!vision.isValid() && one.periodNumber >= m_vision.periodNumber)
                m_vision.periodNumber = one.periodNumber + 1;
        }
    }
    setWindowTitle(m_vision.id.isValid() ? tr("The vision") : tr("Add a vision"));
    build();
    fill();
}

void VisionDialog::build()
{
    const auto name = [](QWidget& widget, const QString& objectName, const QString& accessibleName) {
        widget.setObjectName(objectName);
        widget.setAccessibleName(accessibleName);
    };
    name(*m_area, u"visionArea"_s, tr("Area"));
    name(*m_period, u"visionPeriod"_s, tr("Number of the period"));
    name(*m_title, u"visionTitle"_s, tr("Title"));
    name(*m_image, u"visionImage"_s, tr("Future image of the area"));
    name(*m_note, u"visionNote"_s, tr("Remarks"));
    name(*m_keep, u"visionKeep"_s, m_keep->text());
    m_period->setRange(1, 99);
    m_title->setMaxLength(1000);
    m_adopted->setOptional(true);
    for (QPlainTextEdit* edit : {m_image, m_note}) {
        edit->setTabChangesFocus(true);
        edit->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    }
    m_told->setObjectName(u"visionTold"_s);
    m_told->setWordWrap(true);
    m_told->setTextFormat(Qt::PlainText);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(kGap);
    form->addRow(tr("Area"), m_area);
    form->addRow(tr("Number of the period"), m_period);
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("First day"), m_from);
    form->addRow(tr("Last day"), m_to);
    form->addRow(tr("Day of adoption"), m_adopted);
    form->addRow(tr("Future image of the area"), m_image);
    form->addRow(tr("Remarks"), m_note);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    name(*cancel, u"visionCancel"_s, cancel->text());
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_told, 1);
    buttons->addWidget(m_keep);
    buttons->addWidget(cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kWideGap * 2, kWideGap * 2, kWideGap * 2, kWideGap * 2);
    column->setSpacing(kWideGap);
    column->addLayout(form, 1);
    column->addLayout(buttons);
    resize(640, 560);
    m_keep->setEnabled(!m_registry.isReadOnly());
    connect(m_keep, &QPushButton::clicked, this, &VisionDialog::keep);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void VisionDialog::fill()
{
    if (const auto areas = store::MetroAreaStore(m_registry.connection()).all()) {
        for (const model::MetroArea& area : *areas) {
            if (!area.dissolvedOn || area.id == m_vision.area)
                m_area->addItem(area.name, area.id.value);
        }
    }
    if (m_vision.id.isValid())
        m_area->setCurrentIndex(m_area->findData(m_vision.area.value));
    m_area->setEnabled(!m_vision.id.isValid());
    m_period->setValue(m_vision.periodNumber);
    m_title->setText(m_vision.id.isValid() ? m_vision.title : u"第%1期ビジョン"_s.arg(m_vision.periodNumber));
    m_from->setDate(m_vision.from.value_or(QDate()));
    m_to->setDate(m_vision.to.value_or(QDate()));
    m_adopted->setDate(m_vision.adoptedOn.value_or(QDate()));
    m_image->setPlainText(m_vision.futureImage);
    m_note->setPlainText(m_vision.note);
}

void VisionDialog::keep()
{
    model::Vision wanted = m_vision;
    wanted.area = MetroAreaId{m_area->currentData().toLongLong()};
    wanted.periodNumber = m_period->value();
    wanted.title = m_title->text().trimmed();
    wanted.from = m_from->date();
    wanted.to = m_to->date();
    wanted.adoptedOn = m_adopted->date().isValid() ? std::optional<QDate>(m_adopted->date()) : std::nullopt;
    wanted.futureImage = m_image->toPlainText().trimmed();
    wanted.note = m_note->toPlainText().trimmed();
    if (!wanted.area.isValid() || wanted.title.isEmpty()) {
        m_told->setText(tr("A vision needs an area and a title."));
        return;
    }
    if (!m_from->date().isValid() || !m_to->date().isValid() || *wanted.to < *wanted.from || !m_adopted->isGood()) {
        m_told->setText(tr("A vision needs its first day and, not before it, its last day, such as R6.4.1."));
        return;
    }
    if (wanted.id.isValid()) {
        const auto kept = m_registry.edit(u"ビジョンの内容を変更"_s, [&] {
            return store::MetroAreaStore(m_registry.connection()).changeVision(wanted);
        });
        if (!kept) {
            Q_EMIT failed(kept.error());
            return;
        }
    } else {
        const auto made = m_registry.edit(
            u"ビジョンを追加"_s, [&] { return store::MetroAreaStore(m_registry.connection()).addVision(wanted); });
        if (!made) {
            Q_EMIT failed(made.error());
            return;
        }
        Q_EMIT added(*made);
    }
    accept();
}

} // namespace ui::vision
