// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/area_paper.h"

#include <QList>
#include <QObject>

#include <vector>

class QComboBox;
class QFormLayout;
class QWidget;

namespace ui::print {

/// A row of a form for each choice of the paper of an area. What was chosen is kept by its key, also for the next paper
/// that offers it, and while no row stands there.
class PaperChoices : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaperChoices)

public:
    /// The rows stand behind that of `above`, and follow it with the Tab key. The form must outlive it.
    PaperChoices(QFormLayout& form, QWidget& above, QObject* parent = nullptr);

    /// The same choices again leave the fields as they are.
    void setChoices(const std::vector<PaperChoice>& choices);
    [[nodiscard]] const ChosenOfPaper& chosen() const { return m_chosen; }

Q_SIGNALS:
    /// By the user.
    void changed();

private:
    QComboBox* makeField(const PaperChoice& choice);

    std::vector<PaperChoice> m_choices;
    ChosenOfPaper m_chosen;
    QFormLayout& m_form;
    QWidget& m_above;
    QList<QComboBox*> m_fields;
};

} // namespace ui::print
