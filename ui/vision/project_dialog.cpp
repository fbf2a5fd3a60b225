// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vision/project_dialog.h"

#include "ui/common/roomy_rows.h"
#include "ui/common/spacing.h"

#include "core/model/statistic.h"
#include "core/model/vision_field.h"
#include "core/store/registry.h"
#include "core/store/vision_store.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::vision {

namespace {

constexpr double kMostThousandYen = 1e12;

QListWidgetItem* tickItem(QListWidget& list, const QString& words, const QVariant& data, bool isTicked)
{
    auto* item = new QListWidgetItem(words, &list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    item->setData(Qt::UserRole, data);
    return item;
}

template <typename Values, typename Value>
bool holds(const Values& values, const Value& value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

} // namespace

ProjectDialog::ProjectDialog(store::Registry& registry, store::VisionSnapshot vision, model::VisionProject project,
                             QWidget* parent)
    : QDialog(parent)
    , m_registry(registry)
    , m_vision(std::move(vision))
    , m_project(std::move(project))
    , m_years(model::fiscalYearsOf(m_vision.plan.vision))
    , m_name(new QLineEdit(this))
    , m_field(new QComboBox(this))
    , m_origin(new QComboBox(this))
    , m_content(new QPlainTextEdit(this))
    , m_participants(new QListWidget(this))
    , m_initiatives(new QListWidget(this))
    , m_table(new QTableWidget(this))
    , m_bearer(new QComboBox(this))
    , m_told(new QLabel(this))
    , m_keep(new QPushButton(tr("Keep"), this))
{
    setObjectName(u"projectDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_project.id.isValid() ? tr("Project") : tr("Add a project"));
    for (const model::ProjectStage& stage : m_project.schedule) {
        if (!holds(m_years, stage.fiscalYear))
            m_years.push_back(stage.fiscalYear);
    }
    for (const model::ProjectBudget& budget : m_project.budgets) {
        if (!holds(m_years, budget.fiscalYear))
            m_years.push_back(budget.fiscalYear);
    }
    std::sort(m_years.begin(), m_years.end());
    build();
    fill();
}

void ProjectDialog::build()
{
    const auto name = [](QWidget& widget, const QString& objectName, const QString& accessibleName) {
        widget.setObjectName(objectName);
        widget.setAccessibleName(accessibleName);
    };
    name(*m_name, u"projectName"_s, tr("Name"));
    name(*m_field, u"projectField"_s, tr("Field"));
    name(*m_origin, u"projectOrigin"_s, tr("Split off from"));
    name(*m_content, u"projectContent"_s, tr("Content"));
    name(*m_participants, u"projectParticipants"_s, tr("Municipalities that take part"));
    name(*m_initiatives, u"projectInitiatives"_s, tr("Initiatives of the agreements that it rests on"));
    name(*m_table, u"projectYears"_s, tr("Schedule and budgets by fiscal year (thousand yen)"));
    name(*m_bearer, u"projectBearer"_s, tr("Another bearer"));
    name(*m_keep, u"projectKeep"_s, m_keep->text());
    m_name->setMaxLength(1000);
    m_content->setTabChangesFocus(true);
    m_content->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_content->setMaximumHeight(fontMetrics().lineSpacing() * 4);
    m_told->setObjectName(u"projectTold"_s);
    m_told->setWordWrap(true);
    m_told->setTextFormat(Qt::PlainText);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(kGap);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Field"), m_field);
    form->addRow(tr("Split off from"), m_origin);
    form->addRow(tr("Content"), m_content);
    auto* lists = new QHBoxLayout;
    for (QListWidget* list : {m_participants, m_initiatives}) {
        list->setMinimumHeight(fontMetrics().lineSpacing() * 6);
        auto* side = new QVBoxLayout;
        auto* label = new QLabel(list->accessibleName(), this);
        label->setBuddy(list);
        side->addWidget(label);
        side->addWidget(list);
        lists->addLayout(side, list == m_participants ? 2 : 3);
    }
    auto* bearers = new QHBoxLayout;
    bearers->addWidget(new QLabel(m_table->accessibleName(), this), 1);
    auto* add = new QPushButton(tr("Add a bearer"), this);
    name(*add, u"projectAddBearer"_s, add->text());
    add->setAutoDefault(false);
    m_bearer->setEditable(true);
    m_bearer->setMinimumContentsLength(10);
    bearers->addWidget(m_bearer);
    bearers->addWidget(add);
    buildYears();
    auto* cancel = new QPushButton(tr("Cancel"), this);
    name(*cancel, u"projectCancel"_s, cancel->text());
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_told, 1);
    buttons->addWidget(m_keep);
    buttons->addWidget(cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kWideGap * 2, kWideGap * 2, kWideGap * 2, kWideGap * 2);
    column->setSpacing(kGap);
    column->addLayout(form);
    column->addLayout(lists, 1);
    column->addLayout(bearers);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    resize(860, 700);
    m_keep->setEnabled(!m_registry.isReadOnly());
    connect(m_keep, &QPushButton::clicked, this, &ProjectDialog::keep);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(add, &QPushButton::clicked, this, [this] {
        const QString bearer = m_bearer->currentText().trimmed();
        if (!bearer.isEmpty() && bearer.size() <= 1000)
            addBearer(bearer);
    });
}

void ProjectDialog::buildYears()
{
    m_table->setColumnCount(static_cast<int>(m_years.size()));
    QStringList heads;
    for (const int year : m_years)
        heads.append(model::fiscalYearName(year));
    m_table->setHorizontalHeaderLabels(heads);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(fontMetrics().lineSpacing() * 8);
    makeRoomy(*m_table);
    m_table->insertRow(0);
    m_table->setVerticalHeaderItem(0, new QTableWidgetItem(tr("Schedule")));
    for (size_t at = 0; at < m_years.size(); ++at)
        m_table->setItem(0, static_cast<int>(at), new QTableWidgetItem(model::stageOf(m_project, m_years[at])));
}

void ProjectDialog::addBearer(const QString& name)
{
    for (int row = 1; row < m_table->rowCount(); ++row) {
        if (m_table->verticalHeaderItem(row)->text() == name) {
            m_table->setCurrentCell(row, 0);
            return;
        }
    }
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setVerticalHeaderItem(row, new QTableWidgetItem(name));
    for (size_t at = 0; at < m_years.size(); ++at) {
        qint64 amount = 0;
        for (const model::ProjectBudget& budget : m_project.budgets) {
            if (budget.fiscalYear == m_years[at] && m_vision.bearerOf(budget.bearer, budget.otherBearer) == name)
                amount += budget.thousandYen;
        }
        auto* item = new QTableWidgetItem(amount > 0 ? model::thousandYenWords(amount) : QString());
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, static_cast<int>(at), item);
    }
    m_table->setCurrentCell(row, 0);
}

void ProjectDialog::fillLists()
{
    for (const model::Municipality& member : m_vision.members)
        tickItem(*m_participants, member.name, member.id.value, holds(m_project.participants, member.id));
    // Who takes part and is no member on the day shown stays in the list, or it would be dropped without a word.
    for (const MunicipalityId id : m_project.participants) {
        const bool isMember = std::any_of(m_vision.members.begin(), m_vision.members.end(),
                                          [&](const auto& member) { return member.id == id; });
        if (!isMember)
            tickItem(*m_participants, m_vision.nameOf(id), id.value, true);
    }
    for (const model::AgreedInitiative& initiative : m_vision.initiatives)
        tickItem(*m_initiatives, initiative.name + u'（' + initiative.heading + u'）', initiative.lineage.toString(),
                 holds(m_project.initiatives, initiative.lineage));
    for (const LineageId& lineage : m_project.initiatives) {
        if (m_vision.initiative(lineage) == nullptr)
            tickItem(*m_initiatives, tr("(not in any agreement)"), lineage.toString(), true);
    }
}

void ProjectDialog::fill()
{
    m_name->setText(m_project.name);
    m_content->setPlainText(m_project.content);
    m_field->addItem(model::visionFieldName({}), QString());
    for (const model::VisionField& field : model::visionFields()) {
        if (model::isFieldItem(field.code))
            m_field->addItem(field.name.toString() + u'（' + model::visionFieldPath(field.code).value(0) + u'）',
                             field.code.toString());
    }
    if (m_field->findData(m_project.field) < 0)
        m_field->addItem(m_project.field, m_project.field);
    m_field->setCurrentIndex(m_field->findData(m_project.field));
    m_origin->addItem(tr("(none)"), QString());
    if (m_vision.before) {
        for (const model::VisionProject& project : m_vision.before->projects) {
            if (project.lineage != m_project.lineage)
                m_origin->addItem(project.name, project.lineage.toString());
        }
    }
    if (!m_project.origin.isNull() && m_origin->findData(m_project.origin.toString()) < 0)
        m_origin->addItem(tr("(a project of an earlier vision)"), m_project.origin.toString());
    m_origin->setCurrentIndex(m_project.origin.isNull() ? 0 : m_origin->findData(m_project.origin.toString()));
    fillLists();
    for (const model::ProjectBudget& budget : m_project.budgets)
        addBearer(m_vision.bearerOf(budget.bearer, budget.otherBearer));
    if (m_project.budgets.empty() && !m_vision.members.empty())
        addBearer(m_vision.members.front().name);
    for (const model::Municipality& member : m_vision.members)
        m_bearer->addItem(member.name);
    m_bearer->addItems({u"構成市町村"_s, u"国"_s, u"民間"_s});
    m_bearer->setCurrentText({});
    m_table->setCurrentCell(0, 0);
}

QString ProjectDialog::takeYears(model::VisionProject& project) const
{
    project.schedule.clear();
    project.budgets.clear();
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const int year = m_years[static_cast<size_t>(column)];
        if (const QString stage = m_table->item(0, column)->text().trimmed(); !stage.isEmpty())
            project.schedule.push_back({year, stage});
        for (int row = 1; row < m_table->rowCount(); ++row) {
            const QString words = m_table->item(row, column)->text().trimmed();
            const QString bearer = m_table->verticalHeaderItem(row)->text();
            if (words.isEmpty())
                continue;
            const auto amount = model::figureOf(words);
            if (!amount || *amount < 0 || *amount > kMostThousandYen || *amount != std::floor(*amount))
                return tr("%1, %2: “%3” is no amount in thousand yen.").arg(bearer, model::fiscalYearName(year), words);
            MunicipalityId municipality;
            for (const model::Municipality& one : m_vision.municipalities) {
                if (one.name == bearer)
                    municipality = one.id;
            }
            project.budgets.push_back(
                {year, municipality, municipality.isValid() ? QString() : bearer, static_cast<qint64>(*amount)});
        }
    }
    return {};
}

QString ProjectDialog::take(model::VisionProject& project) const
{
    project.name = m_name->text().trimmed();
    if (project.name.isEmpty())
        return tr("The project needs a name.");
    project.content = m_content->toPlainText().trimmed();
    project.field = m_field->currentData().toString();
    project.origin = LineageId::fromString(m_origin->currentData().toString());
    const auto ticked = [](const QListWidget& list) {
        QVariantList values;
        for (int row = 0; row < list.count(); ++row) {
            if (list.item(row)->checkState() == Qt::Checked)
                values.append(list.item(row)->data(Qt::UserRole));
        }
        return values;
    };
    project.participants.clear();
    for (const QVariant& id : ticked(*m_participants))
        project.participants.push_back(MunicipalityId{id.toLongLong()});
    project.initiatives.clear();
    for (const QVariant& lineage : ticked(*m_initiatives))
        project.initiatives.push_back(LineageId::fromString(lineage.toString()));
    return takeYears(project);
}

void ProjectDialog::keep()
{
    model::VisionProject wanted = m_project;
    if (const QString words = take(wanted); !words.isEmpty()) {
        m_told->setText(words);
        return;
    }
    const auto kept =
        m_registry.edit(m_project.id.isValid() ? u"事業を変更"_s : u"事業を追加"_s, [&]() -> Result<void> {
            store::VisionStore store(m_registry.connection());
            if (wanted.id.isValid())
                return store.changeProject(wanted);
            const auto added = store.addProject(wanted);
            return added ? Result<void>() : Result<void>(added.error());
        });
    if (!kept) {
        Q_EMIT failed(kept.error());
        return;
    }
    accept();
}

} // namespace ui::vision
