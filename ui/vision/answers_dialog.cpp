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
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::vision {

QString fateWords(const model::AnswerOutcome& outcome)
{
    switch (outcome.fate) {
    case model::AnswerFate::Taken:
        return AnswersDialog::tr("✓ taken");
    case model::AnswerFate::Unchanged:
        return AnswersDialog::tr("－ as it stood already");
    case model::AnswerFate::Empty:
        return AnswersDialog::tr("－ not filled in");
    case model::AnswerFate::DoubtedChange:
        return filled(AnswersDialog::tr("△ taken, but %1 stood there before"), {outcome.before});
    case model::AnswerFate::DoubtedSize:
        return AnswersDialog::tr("△ taken, but far from the values beside it: ten times, or a tenth?");
    case model::AnswerFate::RefusedFigure:
        return AnswersDialog::tr("✕ refused: no figure that can stand here");
    case model::AnswerFate::RefusedKey:
        return AnswersDialog::tr("✕ refused: names nothing of this vision");
    case model::AnswerFate::RefusedTwice:
        return filled(AnswersDialog::tr("✕ refused: another answer said %1, which was taken"), {outcome.before});
    }
    return {};
}

AnswersDialog::AnswersDialog(store::Registry& registry, model::CollectionOutcome outcome, QWidget* parent)
    : QDialog(parent)
    , m_registry(registry)
    , m_outcome(std::move(outcome))
{
    setObjectName(u"answersDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Answers of the collection sheets"));
    build();
}

void AnswersDialog::build()
{
    const int refused = m_outcome.count(model::AnswerFate::RefusedFigure) +
                        m_outcome.count(model::AnswerFate::RefusedKey) +
                        m_outcome.count(model::AnswerFate::RefusedTwice);
    const int doubted =
        m_outcome.count(model::AnswerFate::DoubtedChange) + m_outcome.count(model::AnswerFate::DoubtedSize);
    auto* sums = new QLabel(tr("%1 answers can be taken, %2 of them to be looked at; %3 are refused, %4 not filled in.")
                                .arg(m_outcome.taken())
                                .arg(doubted)
                                .arg(refused)
                                .arg(m_outcome.count(model::AnswerFate::Empty)),
                            this);
    sums->setObjectName(u"answersSums"_s);
    sums->setWordWrap(true);
    auto* table = new QTableWidget(0, 4, this);
    table->setObjectName(u"answersTable"_s);
    table->setAccessibleName(tr("Answers"));
    table->setHorizontalHeaderLabels({tr("What becomes of it"), tr("Item"), tr("Answer"), tr("Place")});
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    makeRoomy(*table);
    // What somebody should look at stands first.
    const auto rank = [](model::AnswerFate fate) {
        return fate >= model::AnswerFate::RefusedFigure   ? 0
               : fate >= model::AnswerFate::DoubtedChange ? 1
               : fate == model::AnswerFate::Taken         ? 2
                                                          : 3;
    };
    for (int wanted = 0; wanted <= 3; ++wanted) {
        for (const model::AnswerOutcome& one : m_outcome.answers) {
            if (rank(one.fate) != wanted)
                continue;
            const int row = table->rowCount();
            table->insertRow(row);
            const QStringList cells{fateWords(one), one.answer.name, one.answer.value, one.answer.place};
            for (int column = 0; column < table->columnCount(); ++column) {
                auto* item = new QTableWidgetItem(cells.at(column));
                item->setToolTip(cells.at(column));
                table->setItem(row, column, item);
            }
        }
    }
    table->resizeColumnsToContents();
    // What was answered must be in sight: of a long name the beginning is enough.
    constexpr int kItemColumn = 1;
    constexpr int kItemWidth = 340; // px
    table->setColumnWidth(kItemColumn, std::min(table->columnWidth(kItemColumn), kItemWidth));
    table->horizontalHeader()->setStretchLastSection(true);
    auto* keepButton = new QPushButton(tr("Take in"), this);
    keepButton->setObjectName(u"answersKeep"_s);
    keepButton->setAccessibleName(keepButton->text());
    keepButton->setEnabled(m_outcome.taken() > 0 && !m_registry.isReadOnly());
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"answersCancel"_s);
    cancel->setAccessibleName(cancel->text());
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(keepButton);
    buttons->addWidget(cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kWideGap * 2, kWideGap * 2, kWideGap * 2, kWideGap * 2);
    column->setSpacing(kWideGap);
    column->addWidget(sums);
    column->addWidget(table, 1);
    column->addLayout(buttons);
    resize(1000, 520);
    connect(keepButton, &QPushButton::clicked, this, &AnswersDialog::keep);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
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
