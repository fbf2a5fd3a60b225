// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation_pane.h"

#include "core/store/registry.h"
#include "ui/common/folded_filter.h"
#include "ui/common/spacing.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QTreeView>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace ui::shell {

namespace {

constexpr int kIndentation = 14;

} // namespace

NavigationPane::NavigationPane(QWidget* parent)
    : QWidget(parent)
    , m_model(new NavigationModel(this))
    , m_filtered(new FoldedFilterModel({Qt::DisplayRole, NavigationModel::kKanaRole}, this))
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeView(this))
{
    m_filtered->setSourceModel(m_model);
    m_filter->setObjectName(u"navigationFilter"_s);
    m_filter->setPlaceholderText(tr("Filter by name or reading"));
    m_filter->setAccessibleName(tr("Filter of the navigation"));
    m_filter->setClearButtonEnabled(true);
    m_tree->setObjectName(u"navigationTree"_s);
    m_tree->setAccessibleName(tr("Navigation"));
    m_tree->setModel(m_filtered);
    m_tree->header()->hide();
    m_tree->setUniformRowHeights(true);
    m_tree->setExpandsOnDoubleClick(false);
    setFocusProxy(m_tree);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSmallGap, kSmallGap, kSmallGap, kSmallGap);
    layout->setSpacing(kSmallGap);
    layout->addWidget(m_filter);
    // Four levels side by side in a narrow pane.
    m_tree->setIndentation(kIndentation);
    layout->addWidget(m_tree);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filtered->setWords(words);
        if (!words.isEmpty())
            m_tree->expandAll();
    });
    connect(m_filter, &QLineEdit::returnPressed, m_tree, qOverload<>(&QWidget::setFocus));
    // What opens may load the tree anew: not while the tree still handles the click.
    connect(m_tree, &QTreeView::activated, this, &NavigationPane::open, Qt::QueuedConnection);
    connect(m_tree, &QTreeView::clicked, this, &NavigationPane::open, Qt::QueuedConnection);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &NavigationPane::showMenu);
}

bool NavigationPane::isTouched(const core::store::ChangeSummary& summary)
{
    constexpr std::array<QStringView, 11> kTables{
        u"agreement",  u"revision",     u"metro_area",          u"vision",
        u"membership", u"municipality", u"amendment_agreement", u"abolition_draft",
        u"meeting",    u"declaration",  u"published_document"};
    return std::any_of(kTables.begin(), kTables.end(),
                       [&](QStringView table) { return summary.table(table) != nullptr; });
}

core::Result<void> NavigationPane::load(core::store::Registry& registry, AsOf asOf)
{
    const QString current = m_tree->currentIndex().data(NavigationModel::kKeyRole).toString();
    const bool isFirst = m_model->rowCount() == 0;
    QStringList folded;
    std::function<void(const QModelIndex&)> note = [&](const QModelIndex& parent) {
        for (int row = 0; row < m_filtered->rowCount(parent); ++row) {
            const QModelIndex index = m_filtered->index(row, 0, parent);
            if (m_filtered->hasChildren(index) && !m_tree->isExpanded(index))
                folded.append(index.data(NavigationModel::kKeyRole).toString());
            note(index);
        }
    };
    if (!isFirst)
        note({});
    auto loaded = m_model->load(registry, asOf);
    m_tree->expandAll();
    for (const QString& key : folded)
        m_tree->setExpanded(find(key), false);
    if (const QModelIndex index = find(current); index.isValid())
        m_tree->setCurrentIndex(index);
    return loaded;
}

void NavigationPane::clear()
{
    m_model->clear();
}

void NavigationPane::addCommands(const QList<QAction*>& commands)
{
    m_commands += commands;
}

void NavigationPane::showMenu(const QPoint& place)
{
    const QModelIndex index = m_tree->indexAt(place).isValid() ? m_tree->indexAt(place) : m_tree->currentIndex();
    const NavigationTarget target = NavigationModel::target(index);
    auto* menu = new QMenu(this);
    menu->setObjectName(u"navigationMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (target.kind != NavigationTarget::Kind::None) {
        auto* openItem = menu->addAction(tr("Open"));
        openItem->setObjectName(u"navigationOpen"_s);
        connect(openItem, &QAction::triggered, this, [this, key = index.data(NavigationModel::kKeyRole).toString()] {
            if (const QModelIndex shown = find(key); shown.isValid())
                open(shown);
        });
    }
    if (target.area.isValid()) {
        auto* edit = menu->addAction(tr("Edit the area…"));
        edit->setObjectName(u"navigationEditArea"_s);
        // What makes an area possible makes editing one possible.
        edit->setEnabled(!m_commands.isEmpty() && m_commands.front()->isEnabled());
        connect(edit, &QAction::triggered, this, [this, area = target.area] { Q_EMIT areaEditAsked(area); });
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addActions(m_commands);
    menu->popup(m_tree->viewport()->mapToGlobal(place));
}

void NavigationPane::select(core::AgreementId agreement)
{
    if (const QModelIndex index = find(u"agreement:"_s + QString::number(agreement.value)); index.isValid())
        m_tree->setCurrentIndex(index);
}

core::MunicipalityId NavigationPane::selectedMember() const
{
    return NavigationModel::target(m_tree->currentIndex()).municipality;
}

void NavigationPane::selectFirst(const std::function<bool(const NavigationTarget&)>& isWanted)
{
    const std::function<bool(const QModelIndex&)> selectBelow = [&](const QModelIndex& parent) {
        for (int row = 0; row < m_filtered->rowCount(parent); ++row) {
            const QModelIndex index = m_filtered->index(row, 0, parent);
            if (isWanted(NavigationModel::target(index))) {
                m_tree->setCurrentIndex(index);
                return true;
            }
            if (selectBelow(index))
                return true;
        }
        return false;
    };
    selectBelow({});
}

void NavigationPane::selectMember(core::MunicipalityId member)
{
    selectFirst([member](const NavigationTarget& one) { return member.isValid() && one.municipality == member; });
}

void NavigationPane::selectTarget(const NavigationTarget& target)
{
    selectFirst([&target](const NavigationTarget& one) { return one == target; });
}

void NavigationPane::open(const QModelIndex& index)
{
    const NavigationTarget target = NavigationModel::target(index);
    if (target.kind == NavigationTarget::Kind::Agreement)
        Q_EMIT agreementChosen(target.agreement);
    else if (target.kind == NavigationTarget::Kind::Amendment)
        Q_EMIT amendmentChosen(target.amendment);
    else if (target.kind == NavigationTarget::Kind::Abolition)
        Q_EMIT abolitionChosen(target.agreement);
    else if (target.kind == NavigationTarget::Kind::Members)
        Q_EMIT membersChosen(target.area);
    else if (target.kind == NavigationTarget::Kind::Map)
        Q_EMIT mapChosen(target.area);
    else if (target.kind == NavigationTarget::Kind::Vision)
        Q_EMIT visionChosen(target.vision);
    else if (target.kind == NavigationTarget::Kind::Visions)
        Q_EMIT visionsChosen(target.area);
    else if (target.kind == NavigationTarget::Kind::Meetings)
        Q_EMIT meetingsChosen(target.area);
    else if (target.kind == NavigationTarget::Kind::Documents)
        Q_EMIT documentsChosen(target.area);
    else if (target.kind == NavigationTarget::Kind::Issued)
        Q_EMIT issuedChosen();
    else if (target.kind == NavigationTarget::Kind::Declaration)
        Q_EMIT declarationChosen(target.area);
    else if (target.kind == NavigationTarget::Kind::Procedure)
        Q_EMIT procedureChosen();
    else if (target.kind == NavigationTarget::Kind::Timeline)
        Q_EMIT timelineChosen(target.area);
    else
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
}

QModelIndex NavigationPane::find(const QString& key) const
{
    if (key.isEmpty())
        return {};
    const auto found = m_filtered->match(m_filtered->index(0, 0), NavigationModel::kKeyRole, key, 1,
                                         Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? QModelIndex() : found.front();
}

} // namespace ui::shell
