// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/region/published_area_dialog.h"

#include "ui/common/roomy_rows.h"
#include "ui/common/spacing.h"
#include "ui/region/figure_words.h"

#include "core/base/calendar.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::region {

namespace {

enum AreaColumn { Core, Members, People, Km2, AgreedOn, State, ColumnCount };

QString km2Words(double km2)
{
    return QLocale(QLocale::English).toString(km2, 'f', 2);
}

} // namespace

PublishedAreaDialog::PublishedAreaDialog(std::vector<PublishedArea> areas, QSet<QString> leading, QWidget* parent)
    : QDialog(parent)
    , m_areas(std::move(areas))
    , m_leading(std::move(leading))
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_about(new QLabel(this))
    , m_take(new QPushButton(tr("Take into this file"), this))
{
    setObjectName(u"publishedAreaDialog"_s);
    setWindowTitle(tr("Add a published area"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    fill();
}

void PublishedAreaDialog::build()
{
    auto* lead = new QLabel(
        tr("Areas of other designated cities can stand beside your own for comparison, with their "
           "members, figures and sources. They bring no agreements, and can be removed by undoing. Of further "
           "areas the reports print no members: what is known of these stands in the table "
           "“特色ある圏域の取組” of the sample."),
        this);
    lead->setObjectName(u"publishedLead"_s);
    lead->setWordWrap(true);
    m_table->setObjectName(u"publishedAreas"_s);
    m_table->setAccessibleName(tr("Published areas"));
    m_table->setHorizontalHeaderLabels({tr("Core city"), tr("Members"), tr("Population of 2015"), tr("Area (km²)"),
                                        tr("Agreements signed on"), tr("In this file")});
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    makeRoomy(*m_table);
    m_about->setObjectName(u"publishedAbout"_s);
    m_about->setAccessibleName(tr("About the area"));
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_about->setAlignment(Qt::AlignTop);
    m_about->setMinimumHeight(fontMetrics().lineSpacing() * 8);
    m_take->setObjectName(u"publishedTake"_s);
    m_take->setAccessibleName(m_take->text());
    m_take->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"publishedCancel"_s);
    cancel->setAccessibleName(cancel->text());
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_take);
    buttons->addWidget(cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap * 2, kGap * 2, kGap * 2, kGap * 2);
    column->setSpacing(kGap);
    column->addWidget(lead);
    column->addWidget(m_table, 1);
    column->addWidget(m_about);
    column->addLayout(buttons);
    resize(820, 600);
    connect(m_table, &QTableWidget::currentCellChanged, this, &PublishedAreaDialog::showChosen);
    connect(m_table, &QTableWidget::cellActivated, this, &PublishedAreaDialog::take);
    connect(m_take, &QPushButton::clicked, this, &PublishedAreaDialog::take);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void PublishedAreaDialog::fill()
{
    m_table->setRowCount(static_cast<int>(m_areas.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const PublishedArea& area = m_areas[static_cast<size_t>(row)];
        const QString core = area.municipalities.front().name;
        const auto add = [&](AreaColumn column, const QString& words, Qt::Alignment alignment) {
            auto* item = new QTableWidgetItem(words);
            item->setTextAlignment(alignment | Qt::AlignVCenter);
            item->setData(Qt::AccessibleTextRole,
                          QStringList{core, m_table->horizontalHeaderItem(column)->text(), words}.join(u'、'));
            m_table->setItem(row, column, item);
        };
        add(Core, core, Qt::AlignLeft);
        add(Members, area.membersAsPrinted, Qt::AlignLeft);
        add(People, groupedWords(area.population2015), Qt::AlignRight);
        add(Km2, km2Words(area.km2), Qt::AlignRight);
        add(AgreedOn, toEraDate(area.agreedOn), Qt::AlignLeft);
        add(State, isHeld(area) ? tr("in the file") : u"－"_s, Qt::AlignLeft);
    }
    m_table->resizeColumnsToContents();
    for (int column = 0; column < ColumnCount; ++column)
        m_table->setColumnWidth(column, m_table->columnWidth(column) + kGap * 2);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setCurrentCell(0, 0);
    showChosen();
}

void PublishedAreaDialog::showChosen()
{
    const PublishedArea* area = current();
    m_take->setEnabled(area != nullptr && !isHeld(*area));
    if (area == nullptr) {
        m_about->clear();
        return;
    }
    QStringList names;
    for (size_t i = 1; i < area->municipalities.size(); ++i)
        names.append(area->municipalities[i].name);
    QStringList lines{area->name, tr("Members: %1").arg(names.join(u'、'))};
    lines.append(tr("As printed: %1, %2 people, %3 km². The table shows the sums over the municipalities.")
                     .arg(area->membersAsPrinted, groupedWords(area->printedPopulation), km2Words(area->printedKm2)));
    if (!area->remark.isEmpty())
        lines.append(u"△ "_s + area->remark);
    lines.append(tr("Source: %1").arg(area->source));
    if (isHeld(*area))
        lines.append(tr("The file holds an area of this core city already."));
    m_about->setText(lines.join(u'\n'));
}

void PublishedAreaDialog::take()
{
    const PublishedArea* area = current();
    if (area == nullptr || isHeld(*area))
        return;
    Q_EMIT chosen(*area);
    accept();
}

const PublishedArea* PublishedAreaDialog::current() const
{
    const int row = m_table->currentRow();
    return row < 0 ? nullptr : &m_areas[static_cast<size_t>(row)];
}

bool PublishedAreaDialog::isHeld(const PublishedArea& area) const
{
    return m_leading.contains(area.municipalities.front().code);
}

} // namespace ui::region
