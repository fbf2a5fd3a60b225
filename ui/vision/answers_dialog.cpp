// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vision/answers_dialog.h"

#include "ui/common/filled_sentence.h"
#include "ui/common/roomy_rows.h"
#include "ui/common/spacing.h"

#include "core/store/registry.h"
#include "core/store/vision_store.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::vision {

namespace {

constexpr int kAnswerRole = Qt::UserRole; ///< its place in the answers

QString plainFateWords(const model::AnswerOutcome& outcome)
{
    switch (outcome.fate) {
    case model::AnswerFate::Taken:
        return AnswersDialog::tr("✓ taken");
    case model::AnswerFate::Unchanged:
        return AnswersDialog::tr("－ as it stood already");
    case model::AnswerFate::Empty:
        return AnswersDialog::tr("－ not filled in");
    case model::AnswerFate::NotChosen:
        return AnswersDialog::tr("－ another answer was chosen");
    case model::AnswerFate::DoubtedChange:
        return filled(AnswersDialog::tr("△ taken, but %1 stood there before"), {outcome.before});
    case model::AnswerFate::DoubtedSize:
        return AnswersDialog::tr("△ taken, but far from the values beside it: ten times, or a tenth?");
    case model::AnswerFate::Differs:
        return AnswersDialog::tr("△ not taken: the answers differ");
    case model::AnswerFate::RefusedFigure:
        return AnswersDialog::tr("✕ refused: no figure that can stand here");
    case model::AnswerFate::RefusedKey:
        return AnswersDialog::tr("✕ refused: names nothing of this vision");
    }
    return {};
}

/// What somebody should look at stands first, and keeps its place while it is chosen from.
int rankOf(const model::AnswerOutcome& one)
{
    if (one.isContested)
        return 0;
    if (one.fate >= model::AnswerFate::RefusedFigure)
        return 1;
    if (one.fate == model::AnswerFate::DoubtedChange || one.fate == model::AnswerFate::DoubtedSize || one.dropsWords)
        return 2;
    return one.fate == model::AnswerFate::Taken ? 3 : 4;
}

} // namespace

QString fateWords(const model::AnswerOutcome& outcome)
{
    if (!outcome.dropsWords)
        return plainFateWords(outcome);
    return plainFateWords(outcome) + u'　' + AnswersDialog::tr("△ its source and remark are not kept");
}

AnswersDialog::AnswersDialog(store::Registry& registry, ReturnedAnswers returned, QWidget* parent)
    : QDialog(parent)
    , m_registry(registry)
    , m_returned(std::move(returned))
    , m_sums(new QLabel(this))
    , m_contest(new QLabel(this))
    , m_table(new QTableWidget(0, Columns, this))
    , m_keep(new QPushButton(tr("Take in"), this))
{
    setObjectName(u"answersDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Answers of the collection sheets"));
    m_outcome = model::takeAnswers(m_returned.plan, m_returned.members, m_returned.answers, m_chosen);
    build();
    fillTable();
    showFates();
    m_table->resizeColumnsToContents();
    // What was answered must be in sight: of a long name the beginning is enough.
    constexpr int kItemWidth = 340; // px
    m_table->setColumnWidth(Item, std::min(m_table->columnWidth(Item), kItemWidth));
    m_table->horizontalHeader()->setStretchLastSection(true);
}

void AnswersDialog::build()
{
    m_sums->setObjectName(u"answersSums"_s);
    m_sums->setWordWrap(true);
    m_contest->setObjectName(u"answersContest"_s);
    m_contest->setWordWrap(true);
    m_contest->setText(
        tr("△ Municipalities gave different answers to one question, and none of them is taken. Tick the "
           "one that holds; or take in the others, and enter the value (a sum, for example) in the grid "
           "of the KPIs."));
    m_table->setObjectName(u"answersTable"_s);
    m_table->setAccessibleName(tr("Answers"));
    m_table->setHorizontalHeaderLabels({tr("What becomes of it"), tr("Municipality"), tr("Item"), tr("Answer"),
                                        tr("Source"), tr("Remark"), tr("Place")});
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    makeRoomy(*m_table);
    connect(m_table, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem* item) { choose(*item); });
    m_keep->setObjectName(u"answersKeep"_s);
    m_keep->setAccessibleName(m_keep->text());
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"answersCancel"_s);
    cancel->setAccessibleName(cancel->text());
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_keep);
    buttons->addWidget(cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kWideGap * 2, kWideGap * 2, kWideGap * 2, kWideGap * 2);
    column->setSpacing(kWideGap);
    column->addWidget(m_sums);
    column->addWidget(m_contest);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    resize(1120, 560);
    connect(m_keep, &QPushButton::clicked, this, &AnswersDialog::keep);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void AnswersDialog::fillTable()
{
    const auto& answers = m_outcome.answers;
    std::vector<size_t> order(answers.size());
    std::iota(order.begin(), order.end(), size_t{0});
    const auto firstOf = [&](size_t at) {
        if (!answers[at].isContested)
            return at;
        const auto first = std::find_if(answers.begin(), answers.end(), [&](const model::AnswerOutcome& one) {
            return one.isContested && one.question == answers[at].question;
        });
        return static_cast<size_t>(first - answers.begin());
    };
    std::stable_sort(order.begin(), order.end(), [&](size_t left, size_t right) {
        return std::pair(rankOf(answers[left]), firstOf(left)) < std::pair(rankOf(answers[right]), firstOf(right));
    });
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(static_cast<int>(order.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const size_t at = order[static_cast<size_t>(row)];
        const model::AnswerOutcome& one = answers[at];
        const QStringList cells{
            {}, one.member, one.answer.name, one.answer.value, one.answer.source, one.answer.note, one.answer.place};
        for (int column = 0; column < Columns; ++column) {
            auto* item = new QTableWidgetItem(cells.at(column));
            item->setToolTip(cells.at(column));
            m_table->setItem(row, column, item);
        }
        QTableWidgetItem* fate = m_table->item(row, Fate);
        fate->setData(kAnswerRole, static_cast<qulonglong>(at));
        if (one.isContested)
            fate->setCheckState(Qt::Unchecked);
    }
}

void AnswersDialog::showFates()
{
    const QSignalBlocker quiet(m_table);
    bool isOpen = false;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QTableWidgetItem* fate = m_table->item(row, Fate);
        const auto at = static_cast<size_t>(fate->data(kAnswerRole).toULongLong());
        const model::AnswerOutcome& one = m_outcome.answers[at];
        fate->setText(fateWords(one));
        if (one.isContested)
            fate->setCheckState(m_chosen.count(at) > 0 ? Qt::Checked : Qt::Unchecked);
        isOpen = isOpen || one.fate == model::AnswerFate::Differs;
    }
    const int refused =
        m_outcome.count(model::AnswerFate::RefusedFigure) + m_outcome.count(model::AnswerFate::RefusedKey);
    const int doubted =
        m_outcome.count(model::AnswerFate::DoubtedChange) + m_outcome.count(model::AnswerFate::DoubtedSize);
    m_sums->setText(tr("%1 answers can be taken, %2 of them to be looked at; %3 are refused, %4 not filled in.")
                        .arg(m_outcome.taken())
                        .arg(doubted)
                        .arg(refused)
                        .arg(m_outcome.count(model::AnswerFate::Empty)));
    m_contest->setVisible(isOpen);
    m_keep->setEnabled(m_outcome.taken() > 0 && !m_registry.isReadOnly());
}

void AnswersDialog::choose(const QTableWidgetItem& item)
{
    if (item.column() != Fate)
        return;
    const auto at = static_cast<size_t>(item.data(kAnswerRole).toULongLong());
    const QString& question = m_outcome.answers[at].question;
    std::erase_if(m_chosen, [&](size_t one) { return m_outcome.answers[one].question == question; });
    if (item.checkState() == Qt::Checked)
        m_chosen.insert(at);
    m_outcome = model::takeAnswers(m_returned.plan, m_returned.members, m_returned.answers, m_chosen);
    showFates();
}

void AnswersDialog::keep()
{
    const auto kept = m_registry.edit(u"調査票の回答を取込み"_s, [&]() -> Result<void> {
        store::VisionStore store(m_registry.connection());
        // Rows that stay the same are left alone by the store.
        for (const model::VisionProject& project : m_outcome.plan.projects) {
            if (auto changed = store.changeProject(project); !changed)
                return changed;
        }
        for (const model::Kpi& kpi : m_outcome.plan.kpis) {
            if (auto changed = store.changeKpi(kpi); !changed)
                return changed;
        }
        return {};
    });
    if (!kept) {
        Q_EMIT failed(kept.error());
        return;
    }
    const int count = m_outcome.taken();
    Q_EMIT told(tr("%n answers were taken in. Undo takes them back at once.", nullptr, count));
    accept();
}

} // namespace ui::vision
