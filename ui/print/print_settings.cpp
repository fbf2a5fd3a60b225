// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_settings.h"

#include "ui/common/roomy_rows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::print {

namespace {

constexpr int kListLines = 8;
constexpr int kTextForms = 2; ///< forms of an agreement, before those of areas

QDoubleSpinBox* lengthField(double value, double least, double most, double step, const QString& unit, QWidget* parent)
{
    auto* field = new QDoubleSpinBox(parent);
    field->setRange(least, most);
    field->setSingleStep(step);
    field->setDecimals(1);
    field->setSuffix(unit);
    field->setValue(value);
    field->setKeyboardTracking(false); // the pages are laid out when a number is complete
    return field;
}

} // namespace

PrintSettings::PrintSettings(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QFormLayout)
    , m_form(new QComboBox(this))
    , m_choices(new PaperChoices(*m_rows, *m_form, this))
    , m_all(new QCheckBox(tr("All agreements"), this))
    , m_list(new QListWidget(this))
    , m_copies(new QSpinBox(this))
    , m_paper(new QComboBox(this))
    , m_cover(new QCheckBox(tr("With cover"), this))
{
    const core::print::PageSetup usual;
    m_binding = lengthField(usual.bindingMargin, 0, 30, 1, tr(" mm"), this);
    m_bodySize = lengthField(usual.bodySize, 9, 16, 0.5, tr(" pt"), this);
    m_form->addItem(tr("Copy for signing"), static_cast<int>(TextForm::SigningCopy));
    m_form->addItem(tr("Text as amended"), static_cast<int>(TextForm::Consolidated));
    connect(m_form, &QComboBox::currentIndexChanged, this, [this] {
        showRows();
        if (!m_isFilling)
            Q_EMIT setupChanged();
    });
    m_paper->addItem(tr("A4 upright"), QSizeF(210, 297));
    m_paper->addItem(tr("B5 upright"), QSizeF(182, 257));
    m_copies->setRange(1, 99);
    m_cover->setChecked(usual.hasCover);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(8);
    // Wrapping long rows would give rows that are hidden the room of others (Qt 6.4.2).
    m_rows->setRowWrapPolicy(QFormLayout::DontWrapRows);
    addWidgets(*m_rows);
    showRows();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->addLayout(m_rows);
    column->addStretch(1);

    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        if (!m_isFilling && current().isValid())
            Q_EMIT currentChanged(current());
    });
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        if (m_isFilling)
            return;
        showAllState();
        Q_EMIT tickedChanged();
    });
    connect(m_all, &QCheckBox::clicked, this, &PrintSettings::onAllClicked);
    connect(m_copies, &QSpinBox::valueChanged, this, [this] { m_areCopiesChosen = true; });
    connect(m_paper, &QComboBox::currentIndexChanged, this, &PrintSettings::setupChanged);
    connect(m_binding, &QDoubleSpinBox::valueChanged, this, &PrintSettings::setupChanged);
    connect(m_bodySize, &QDoubleSpinBox::valueChanged, this, &PrintSettings::setupChanged);
    connect(m_cover, &QCheckBox::toggled, this, &PrintSettings::setupChanged);
}

void PrintSettings::addWidgets(QFormLayout& form)
{
    addRow(form, tr("Form"), m_form, u"printForm"_s);
    connect(m_choices, &PaperChoices::changed, this, &PrintSettings::setupChanged);
    m_all->setObjectName(u"printAll"_s);
    m_all->setAccessibleName(m_all->text());
    form.addRow(m_all);
    m_list->setObjectName(u"printAgreements"_s);
    m_list->setAccessibleName(tr("Agreements to print"));
    makeRoomy(*m_list);
    m_list->setFixedHeight(qMax(24, fontMetrics().height() + 8) * kListLines + 2 * m_list->frameWidth());
    form.addRow(m_list);
    addRow(form, tr("Copies"), m_copies, u"printCopies"_s);
    addRow(form, tr("Paper"), m_paper, u"printPaper"_s);
    addRow(form, tr("Binding margin"), m_binding, u"printBinding"_s);
    addRow(form, tr("Size of the text"), m_bodySize, u"printBodySize"_s);
    m_cover->setObjectName(u"printCover"_s);
    m_cover->setAccessibleName(m_cover->text());
    form.addRow(m_cover);
    QWidget* const order[] = {m_form, m_all, m_list, m_copies, m_paper, m_binding, m_bodySize, m_cover};
    for (size_t i = 1; i < std::size(order); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void PrintSettings::addRow(QFormLayout& form, const QString& label, QWidget* field, const QString& name)
{
    field->setObjectName(name);
    field->setAccessibleName(label);
    form.addRow(label, field);
}

bool PrintSettings::isTicked(int row) const
{
    return m_list->item(row)->checkState() == Qt::Checked;
}

void PrintSettings::setTicked(int row, bool isTicked)
{
    m_list->item(row)->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
}

void PrintSettings::setTargets(const std::vector<PrintTarget>& targets)
{
    if (targets == m_targets)
        return;
    const AgreementId before = current();
    std::vector<AgreementId> tickedBefore;
    for (const PrintTarget& target : ticked())
        tickedBefore.push_back(target.id);
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_targets = targets;
        m_list->clear();
        int currentRow = 0;
        for (size_t i = 0; i < m_targets.size(); ++i) {
            auto* item = new QListWidgetItem(m_targets[i].member, m_list);
            item->setToolTip(m_targets[i].coreCity + u'・' + m_targets[i].member + u'\n' + m_targets[i].title);
            const bool wasTicked =
                std::find(tickedBefore.begin(), tickedBefore.end(), m_targets[i].id) != tickedBefore.end();
            item->setCheckState(wasTicked ? Qt::Checked : Qt::Unchecked);
            if (m_targets[i].id == before)
                currentRow = static_cast<int>(i);
        }
        if (!m_targets.empty()) {
            m_list->setCurrentRow(currentRow);
            if (ticked().empty())
                setTicked(currentRow, true);
        }
        showRows();
        showAllState();
    }
    Q_EMIT tickedChanged();
    if (current() != before)
        Q_EMIT currentChanged(current());
}

void PrintSettings::setCurrent(AgreementId id)
{
    for (size_t i = 0; i < m_targets.size(); ++i) {
        if (m_targets[i].id == id)
            m_list->setCurrentRow(static_cast<int>(i));
    }
}

void PrintSettings::tickOnly(AgreementId id)
{
    {
        const QScopedValueRollback filling(m_isFilling, true);
        for (size_t i = 0; i < m_targets.size(); ++i)
            setTicked(static_cast<int>(i), m_targets[i].id == id);
        showAllState();
    }
    Q_EMIT tickedChanged();
    setCurrent(id);
}

void PrintSettings::tickAll()
{
    m_all->setChecked(true);
    onAllClicked();
}

void PrintSettings::onAllClicked()
{
    // A click on the half-filled box fills it; the user never sets it to half.
    const bool isOn = m_all->checkState() != Qt::Unchecked;
    {
        const QScopedValueRollback filling(m_isFilling, true);
        for (int row = 0; row < m_list->count(); ++row)
            setTicked(row, isOn);
        showAllState();
    }
    Q_EMIT tickedChanged();
}

void PrintSettings::showAllState()
{
    const size_t count = ticked().size();
    m_all->setCheckState(count == 0 ? Qt::Unchecked : count == m_targets.size() ? Qt::Checked : Qt::PartiallyChecked);
}

/// Only what has an effect stands there.
void PrintSettings::showRows()
{
    const bool isOfAgreement = areaPaper() < 0;
    for (QWidget* widget : QList<QWidget*>{m_paper, m_binding, m_bodySize})
        m_rows->setRowVisible(widget, isOfAgreement);
    // Those without a label. One agreement needs no list to choose from.
    m_cover->setVisible(isOfAgreement);
    m_all->setVisible(isOfAgreement && m_targets.size() > 1);
    m_list->setVisible(isOfAgreement && m_targets.size() > 1);
    if (isOfAgreement)
        m_choices->setChoices({});
    m_cover->setEnabled(isOfAgreement && form() == TextForm::SigningCopy);
}

void PrintSettings::setChoices(const std::vector<PaperChoice>& choices)
{
    m_choices->setChoices(choices);
}

void PrintSettings::setAreaPapers(const QStringList& words)
{
    const QString chosen = m_form->currentText();
    {
        const QScopedValueRollback filling(m_isFilling, true);
        while (m_form->count() > kTextForms)
            m_form->removeItem(m_form->count() - 1);
        m_form->addItems(words);
        m_form->setCurrentIndex(std::max(0, m_form->findText(chosen)));
    }
    showRows();
    if (m_form->currentText() != chosen)
        Q_EMIT setupChanged();
}

int PrintSettings::areaPaper() const
{
    return std::max(-1, m_form->currentIndex() - kTextForms);
}

void PrintSettings::suggestCopies(int copies)
{
    if (m_areCopiesChosen)
        return;
    m_copies->setValue(copies);
    m_areCopiesChosen = false;
}

AgreementId PrintSettings::current() const
{
    const int row = m_list->currentRow();
    return row < 0 ? AgreementId() : m_targets[static_cast<size_t>(row)].id;
}

std::vector<PrintTarget> PrintSettings::ticked() const
{
    std::vector<PrintTarget> chosen;
    for (int row = 0; row < m_list->count(); ++row) {
        if (isTicked(row))
            chosen.push_back(m_targets[static_cast<size_t>(row)]);
    }
    return chosen;
}

TextForm PrintSettings::form() const
{
    return static_cast<TextForm>(m_form->currentData().toInt());
}

core::print::PageSetup PrintSettings::setup() const
{
    const core::print::PageSetup usual;
    core::print::PageSetup setup;
    const QSizeF paper = m_paper->currentData().toSizeF();
    setup.paperWidth = paper.width();
    setup.paperHeight = paper.height();
    setup.bindingMargin = m_binding->value();
    setup.bodySize = m_bodySize->value();
    setup.cellSize = usual.cellSize * setup.bodySize / usual.bodySize;
    // Nobody signs a consolidated text.
    setup.hasCover = m_cover->isChecked() && form() == TextForm::SigningCopy;
    return setup;
}

int PrintSettings::copies() const
{
    return m_copies->value();
}

} // namespace ui::print
