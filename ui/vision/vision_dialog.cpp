// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vision/vision_dialog.h"

#include "ui/common/date_field.h"

#include "core/store/metro_area_store.h"
#include "core/store/registry.h"
#include "core/store/vision_store.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::vision {

VisionDialog::VisionDialog(store::Registry& registry, VisionId vision, QWidget* parent)
    : EditDialog(registry, u"vision"_s, {}, tr("Keep"), parent)
    , m_area(new QComboBox(this))
    , m_period(new QSpinBox(this))
    , m_title(new QLineEdit(this))
    , m_from(new DateField(u"visionFrom"_s, tr("First day"), this))
    , m_to(new DateField(u"visionTo"_s, tr("Last day"), this))
    , m_adopted(new DateField(u"visionAdopted"_s, tr("Day of adoption"), this))
    , m_image(new QPlainTextEdit(this))
    , m_note(new QPlainTextEdit(this))
{
    if (const auto visions = store::VisionStore(registry.connection()).all()) {
        m_all = *visions;
        for (const model::Vision& one : m_all) {
            if (one.id == vision)
                m_vision = one;
        }
    }
    setWindowTitle(m_vision.id.isValid() ? tr("The vision") : tr("Add a vision"));
    build();
    fill();
}

void VisionDialog::build()
{
    m_period->setRange(1, 99);
    m_title->setMaxLength(1000);
    m_adopted->setOptional(true);
    for (QPlainTextEdit* edit : {m_image, m_note}) {
        edit->setTabChangesFocus(true);
        edit->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    }
    addField(*m_area, u"Area"_s, tr("Area"));
    addField(*m_period, u"Period"_s, tr("Number of the period"));
    addField(*m_title, u"Title"_s, tr("Title"));
    addRow(tr("First day"), *m_from);
    addRow(tr("Last day"), *m_to);
    addRow(tr("Day of adoption"), *m_adopted);
    addField(*m_image, u"Image"_s, tr("Future image of the area"));
    addField(*m_note, u"Note"_s, tr("Remarks"));
    leaveEnterToFields();
    resize(640, 560);
}

void VisionDialog::fill()
{
    if (const auto areas = store::MetroAreaStore(registry().connection()).all()) {
        for (const model::MetroArea& area : *areas) {
            if (!area.dissolvedOn || area.id == m_vision.area)
                m_area->addItem(area.name, area.id.value);
        }
    }
    if (m_vision.id.isValid())
        m_area->setCurrentIndex(m_area->findData(m_vision.area.value));
    m_area->setEnabled(!m_vision.id.isValid());
    m_period->setValue(m_vision.periodNumber);
    m_title->setText(m_vision.title);
    if (!m_vision.id.isValid()) {
        proposePeriod();
        connect(m_area, &QComboBox::currentIndexChanged, this, &VisionDialog::proposePeriod);
    }
    m_from->setDate(m_vision.from.value_or(QDate()));
    m_to->setDate(m_vision.to.value_or(QDate()));
    m_adopted->setDate(m_vision.adoptedOn.value_or(QDate()));
    m_image->setPlainText(m_vision.futureImage);
    m_note->setPlainText(m_vision.note);
}

void VisionDialog::setArea(MetroAreaId area)
{
    if (const int index = m_area->findData(area.value); index >= 0 && !m_vision.id.isValid())
        m_area->setCurrentIndex(index);
}

void VisionDialog::proposePeriod()
{
    const auto titleOf = [](int period) { return u"第%1期ビジョン"_s.arg(period); };
    const bool isAsProposed = m_title->text().isEmpty() || m_title->text() == titleOf(m_period->value());
    int period = 1;
    for (const model::Vision& one : m_all) {
        if (one.area.value == m_area->currentData().toLongLong())
            period = std::max(period, one.periodNumber + 1);
    }
    if (!isAsProposed)
        return;
    m_period->setValue(period);
    m_title->setText(titleOf(period));
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
        tell(tr("The vision was not kept. Its area or its title is missing. Choose the area and enter the title."));
        return;
    }
    if (!m_from->isGood() || !m_to->isGood() || !m_adopted->isGood() || *wanted.to < *wanted.from) {
        tell(tr("The vision was not kept. Its first or last day is missing or cannot be read, or it ends before it "
                "begins. Enter days such as R6.4.1."));
        return;
    }
    store::MetroAreaStore store(registry().connection());
    const auto visions = store.visions(wanted.area);
    const bool isTaken =
        visions && std::any_of(visions->begin(), visions->end(), [&](const model::Vision& one) {
            return one.id != wanted.id && one.periodNumber == wanted.periodNumber && one.edition == wanted.edition;
        });
    if (isTaken) {
        tell(tr("The vision was not kept. The area has a vision of this period already. Choose another number, or make "
                "a revision of that vision with “Revise”."));
        return;
    }
    if (wanted.id.isValid()) {
        write(u"ビジョンの内容を変更"_s, [&] { return store.changeVision(wanted); });
        return;
    }
    VisionId made;
    const bool isMade = write(u"ビジョンを追加"_s, [&]() -> Result<void> {
        const auto id = store.addVision(wanted);
        if (!id)
            return id.error();
        made = *id;
        return {};
    });
    if (isMade)
        Q_EMIT added(made);
}

} // namespace ui::vision
