// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_tools.h"

#include "core/base/width_folding.h"
#include "ui/common/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using core::print::MapPaper;
using core::region::ClassMethod;

namespace ui::map {

MapTools::MapTools(QWidget* parent)
    : QWidget(parent)
    , m_theme(new QComboBox(this))
    , m_face(new QComboBox(this))
    , m_method(new QComboBox(this))
    , m_classes(new QSpinBox(this))
    , m_borders(new QLineEdit(this))
    , m_hatching(new QCheckBox(tr("Hatching"), this))
    , m_grey(new QCheckBox(tr("Greys"), this))
    , m_names(new QCheckBox(tr("Names"), this))
    , m_values(new QCheckBox(tr("Figures"), this))
    , m_paper(new QComboBox(this))
{
    build();
    update();
    for (QComboBox* box : {m_theme, m_method})
        connect(box, &QComboBox::activated, this, [this] {
            update();
            Q_EMIT looksChanged();
        });
    connect(m_face, &QComboBox::activated, this, &MapTools::faceChanged);
    connect(m_classes, &QSpinBox::valueChanged, this, &MapTools::looksChanged);
    connect(m_borders, &QLineEdit::editingFinished, this, &MapTools::looksChanged);
    for (QCheckBox* box : {m_hatching, m_grey, m_names, m_values})
        connect(box, &QCheckBox::toggled, this, &MapTools::looksChanged);
}

void MapTools::build()
{
    m_theme->setObjectName(u"mapTheme"_s);
    m_theme->setAccessibleName(tr("Indicator"));
    m_theme->setMinimumContentsLength(14);
    m_theme->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_face->setObjectName(u"mapFace"_s);
    m_face->setAccessibleName(tr("Shapes"));
    m_face->addItem(tr("Boundaries"), static_cast<int>(MapFace::Borders));
    m_face->addItem(tr("Schematic: tiles"), static_cast<int>(MapFace::Tiles));
    m_face->addItem(tr("Schematic: circles"), static_cast<int>(MapFace::Circles));
    m_method->setObjectName(u"mapMethod"_s);
    m_method->setAccessibleName(tr("Classes"));
    m_method->addItem(tr("Natural breaks"), static_cast<int>(ClassMethod::Natural));
    m_method->addItem(tr("Equal numbers"), static_cast<int>(ClassMethod::Equal));
    m_method->addItem(tr("By hand"), static_cast<int>(ClassMethod::Manual));
    m_classes->setObjectName(u"mapClasses"_s);
    m_classes->setAccessibleName(tr("Number of classes"));
    m_classes->setRange(2, 9);
    m_classes->setValue(4);
    m_borders->setObjectName(u"mapBorders"_s);
    m_borders->setAccessibleName(tr("Borders of the classes"));
    m_borders->setPlaceholderText(tr("Borders, such as 10, 20, 30"));
    m_hatching->setObjectName(u"mapHatching"_s);
    m_grey->setObjectName(u"mapGrey"_s);
    m_names->setObjectName(u"mapNames"_s);
    m_names->setChecked(true);
    m_values->setObjectName(u"mapValues"_s);
    m_values->setChecked(true);
    m_paper->setObjectName(u"mapPaper"_s);
    m_paper->setAccessibleName(tr("Paper"));
    m_paper->addItem(tr("A4 landscape"), static_cast<int>(MapPaper::A4Landscape));
    m_paper->addItem(tr("A4 portrait"), static_cast<int>(MapPaper::A4Portrait));
    m_paper->addItem(tr("A3 landscape"), static_cast<int>(MapPaper::A3Landscape));
    m_paper->addItem(tr("A3 portrait"), static_cast<int>(MapPaper::A3Portrait));
    auto* printButton = new QPushButton(icon(u"print"_s), tr("Print…"), this);
    printButton->setObjectName(u"printMap"_s);
    auto* exportButton = new QPushButton(icon(u"save"_s), tr("Save as a file…"), this);
    exportButton->setObjectName(u"exportMap"_s);
    connect(printButton, &QPushButton::clicked, this, &MapTools::printAsked);
    connect(exportButton, &QPushButton::clicked, this, &MapTools::exportAsked);

    for (auto* button : QList<QAbstractButton*>{m_hatching, m_grey, m_names, m_values, printButton, exportButton})
        button->setAccessibleName(button->text());

    auto* above = new QHBoxLayout;
    above->addWidget(m_theme);
    above->addWidget(m_face);
    above->addStretch(1);
    above->addWidget(m_paper);
    above->addWidget(printButton);
    above->addWidget(exportButton);
    auto* below = new QHBoxLayout;
    below->addWidget(m_method);
    below->addWidget(m_classes);
    below->addWidget(m_borders);
    for (QCheckBox* box : {m_hatching, m_grey, m_names, m_values})
        below->addWidget(box);
    below->addStretch(1);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    for (QHBoxLayout* row : {above, below}) {
        row->setSpacing(8);
        rows->addLayout(row);
    }
}

/// Only what has an effect can be chosen.
void MapTools::update()
{
    const bool isByHand = options().method == ClassMethod::Manual;
    const bool hasNumbers = m_theme->currentIndex() < 0 || !m_theme->currentData(Qt::UserRole + 1).toBool();
    m_method->setEnabled(hasNumbers);
    m_classes->setEnabled(hasNumbers);
    m_borders->setEnabled(hasNumbers);
    m_classes->setVisible(!isByHand);
    m_borders->setVisible(isByHand);
}

void MapTools::setThemes(const std::vector<MapTheme>& themes)
{
    const QString chosen = m_theme->currentData().toString();
    m_theme->clear();
    for (const MapTheme& theme : themes) {
        m_theme->addItem(theme.title, theme.key);
        m_theme->setItemData(m_theme->count() - 1, !theme.categories.isEmpty(), Qt::UserRole + 1);
    }
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(chosen)));
    update();
}

int MapTools::theme() const
{
    return m_theme->currentIndex();
}

void MapTools::setBordersPossible(bool arePossible)
{
    const int index = m_face->findData(static_cast<int>(MapFace::Borders));
    auto* items = qobject_cast<QStandardItemModel*>(m_face->model());
    items->item(index)->setEnabled(arePossible);
    if (!arePossible && face() == MapFace::Borders)
        setFace(MapFace::Tiles);
}

MapFace MapTools::face() const
{
    return static_cast<MapFace>(m_face->currentData().toInt());
}

void MapTools::setFace(MapFace face)
{
    m_face->setCurrentIndex(m_face->findData(static_cast<int>(face)));
}

MapOptions MapTools::options() const
{
    static const QRegularExpression kBetween(u"[\\s;、]+|,\\s+|,(?!\\d{3}(?!\\d))"_s);
    MapOptions options;
    options.method = static_cast<ClassMethod>(m_method->currentData().toInt());
    options.classes = m_classes->value();
    const QStringList words = core::foldWidth(m_borders->text()).split(kBetween, Qt::SkipEmptyParts);
    for (QString word : words) {
        bool isNumber = false;
        const double border = word.remove(u',').replace(u'△', u'-').toDouble(&isNumber);
        if (isNumber)
            options.borders.push_back(border);
    }
    options.ink = m_grey->isChecked() ? MapInk::Greys : MapInk::Colours;
    options.hasHatching = m_hatching->isChecked();
    options.hasNames = m_names->isChecked();
    options.hasValues = m_values->isChecked();
    return options;
}

MapPaper MapTools::paper() const
{
    return static_cast<MapPaper>(m_paper->currentData().toInt());
}

} // namespace ui::map
