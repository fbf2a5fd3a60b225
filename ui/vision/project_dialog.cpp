// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vision/project_dialog.h"

#include "ui/common/roomy_rows.h"

#include "core/model/statistic.h"
#include "core/model/vision_field.h"
#include "core/store/registry.h"
#include "core/store/vision_store.h"

#include <QComboBox>
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
#include <optional>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::vision {

namespace {

constexpr double kMostThousandYen = 1e12;
/// Of the head of a row: the id of the municipality, 0 for another bearer.
constexpr int kMunicipalityRole = Qt::UserRole;

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
    : EditDialog(registry, u"project"_s, project.id.isValid() ? tr("Project") : tr("Add a project"), tr("Keep"), parent)
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
{
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
    m_name->setMaxLength(1000);
    m_content->setTabChangesFocus(true);
    m_content->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_content->setMaximumHeight(fontMetrics().lineSpacing() * 4);
    addField(*m_name, u"Name"_s, tr("Name"));
    addField(*m_field, u"Field"_s, tr("Field"));
    addField(*m_origin, u"Origin"_s, tr("Split off from"));
    addField(*m_content, u"Content"_s, tr("Content"));
    name(*m_participants, u"Participants"_s, tr("Municipalities that take part"));
    name(*m_initiatives, u"Initiatives"_s, tr("Initiatives of the agreements that it rests on"));
    name(*m_table, u"Years"_s, tr("Schedule and budgets by fiscal year (thousand yen)"));
    name(*m_bearer, u"Bearer"_s, tr("Another bearer"));
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
    m_bearer->setEditable(true);
    m_bearer->setMinimumContentsLength(10);
    bearers->addWidget(m_bearer);
    bearers->addWidget(makeButton(u"AddBearer"_s, tr("Add a bearer"), [this] {
        const QString bearer = m_bearer->currentText().trimmed();
        if (!bearer.isEmpty() && bearer.size() <= 1000)
            addBearer(bearerNamed(bearer));
    }));
    buildYears();
    addBelow(*lists, 1);
    addBelow(*bearers);
    addBelow(*m_table, 1);
    leaveEnterToFields();
    resize(860, 700);
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

ProjectDialog::Bearer ProjectDialog::bearerNamed(const QString& name) const
{
    for (const model::Municipality& member : m_vision.members) {
        if (member.name == name)
            return {member.id, {}};
    }
    const auto isNamed = [&](const model::Municipality& one) { return one.name == name; };
    const auto& all = m_vision.municipalities;
    const auto found = std::find_if(all.begin(), all.end(), isNamed);
    return found != all.end() && std::count_if(all.begin(), all.end(), isNamed) == 1 ? Bearer{found->id, {}}
                                                                                     : Bearer{{}, name};
}

ProjectDialog::Bearer ProjectDialog::bearerOf(int row) const
{
    const QTableWidgetItem& head = *m_table->verticalHeaderItem(row);
    const MunicipalityId municipality{head.data(kMunicipalityRole).toLongLong()};
    return {municipality, municipality.isValid() ? QString() : head.text()};
}

void ProjectDialog::addBearer(const Bearer& bearer)
{
    for (int row = 1; row < m_table->rowCount(); ++row) {
        if (bearerOf(row) == bearer) {
            m_table->setCurrentCell(row, 0);
            return;
        }
    }
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto* head = new QTableWidgetItem(m_vision.bearerOf(bearer.municipality, bearer.words));
    head->setData(kMunicipalityRole, static_cast<qlonglong>(bearer.municipality.value));
    m_table->setVerticalHeaderItem(row, head);
    for (size_t at = 0; at < m_years.size(); ++at) {
        std::optional<qint64> amount; // nothing planned is a figure, and none is none
        for (const model::ProjectBudget& budget : m_project.budgets) {
            if (budget.fiscalYear == m_years[at] && Bearer{budget.bearer, budget.otherBearer} == bearer)
                amount = amount.value_or(0) + budget.thousandYen;
        }
        auto* item = new QTableWidgetItem(amount ? model::thousandYenWords(*amount) : QString());
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
        addBearer({budget.bearer, budget.otherBearer});
    if (m_project.budgets.empty() && !m_vision.members.empty())
        addBearer({m_vision.members.front().id, {}});
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
                return tr("The project was not kept. %1, %2: “%3” is no amount. Enter thousand yen as a whole number, "
                          "or leave it empty.")
                    .arg(bearer, model::fiscalYearName(year), words);
            const Bearer payer = bearerOf(row);
            project.budgets.push_back({year, payer.municipality, payer.words, static_cast<qint64>(*amount)});
        }
    }
    return {};
}

QString ProjectDialog::take(model::VisionProject& project) const
{
    project.name = m_name->text().trimmed();
    if (project.name.isEmpty())
        return tr("The project was not kept. It has no name. Enter one.");
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
        tell(words);
        return;
    }
    write(m_project.id.isValid() ? u"事業を変更"_s : u"事業を追加"_s, [&]() -> Result<void> {
        store::VisionStore store(registry().connection());
        if (wanted.id.isValid())
            return store.changeProject(wanted);
        const auto added = store.addProject(wanted);
        return added ? Result<void>() : Result<void>(added.error());
    });
}

} // namespace ui::vision
