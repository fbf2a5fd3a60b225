// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/text_choice.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace ui::compare {

/// One side of a comparison: a list of the texts that there are, which a part of their names finds, and a button for a
/// document. Shows and asks; loads nothing.
class TextPicker : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextPicker)

public:
    TextPicker(const QString& name, const QString& words, QWidget* parent = nullptr);

    /// The texts on offer. The choice stays where it is still among them, else there is none.
    void setChoices(std::vector<TextChoice> choices);
    /// Does nothing for what is not on offer.
    void choose(const TextChoice& choice);
    void clear();
    [[nodiscard]] TextChoice current() const;

Q_SIGNALS:
    /// By the user, not by choose().
    void chosen();
    void documentAsked();

private:
    void restoreWords();

    std::vector<TextChoice> m_choices;
    int m_current = -1;
    QComboBox* m_box;
    QPushButton* m_document;
};

} // namespace ui::compare
