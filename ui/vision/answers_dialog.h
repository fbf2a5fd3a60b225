// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/vision_collection.h"

#include <QDialog>

namespace core::store {
class Registry;
}

namespace ui::vision {

/// 回答の読み込み: what came back in collection sheets, each answer with what becomes of it (taken, doubted, refused)
/// and why. Nothing is kept until the user says so; then it is one edit. Deletes itself; blocks nothing.
class AnswersDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnswersDialog)

public:
    AnswersDialog(core::store::Registry& registry, core::model::CollectionOutcome outcome, QWidget* parent = nullptr);

Q_SIGNALS:
    void failed(const core::Error& error);
    void told(const QString& sentence);

private:
    void build();
    void keep();

    core::store::Registry& m_registry;
    core::model::CollectionOutcome m_outcome;
};

/// What becomes of an answer, in words.
[[nodiscard]] QString fateWords(const core::model::AnswerOutcome& outcome);

} // namespace ui::vision
