// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/vision_collection.h"

#include <QDialog>

#include <set>
#include <vector>

class QLabel;
class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace core::store {
class Registry;
}

namespace ui::vision {

/// What came back in collection sheets, and what it is taken into; plain values.
struct ReturnedAnswers
{
    core::model::VisionPlan plan;
    std::vector<core::model::Municipality> members; ///< whom the keys may name
    std::vector<core::model::CollectionAnswer> answers;
};

/// 回答の読み込み: what came back in collection sheets, each answer with what becomes of it (taken, doubted, refused)
/// and why. Where answers to one question differ, one is ticked or none is taken. Nothing is kept until the user says
/// so; then it is one edit. Deletes itself; blocks nothing.
class AnswersDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnswersDialog)

public:
    AnswersDialog(core::store::Registry& registry, ReturnedAnswers returned, QWidget* parent = nullptr);

Q_SIGNALS:
    void failed(const core::Error& error);
    void told(const QString& sentence);

private:
    enum Column { Fate, Member, Item, Value, Source, Note, Place, Columns };

    void build();
    /// One row for each answer; what somebody should look at stands first, answers to one question together.
    void fillTable();
    /// What becomes of each answer as it is chosen now; the rows keep their order.
    void showFates();
    void choose(const QTableWidgetItem& item);
    void keep();

    core::store::Registry& m_registry;
    ReturnedAnswers m_returned;
    std::set<size_t> m_chosen; ///< places in the answers
    core::model::CollectionOutcome m_outcome;
    QLabel* m_sums;
    QLabel* m_contest;
    QTableWidget* m_table;
    QPushButton* m_keep;
};

/// What becomes of an answer, in words.
[[nodiscard]] QString fateWords(const core::model::AnswerOutcome& outcome);

} // namespace ui::vision
