// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/text_picker.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::compare {

TextPicker::TextPicker(const QString& name, const QString& words, QWidget* parent)
    : QWidget(parent)
    , m_box(new QComboBox(this))
    , m_document(new QPushButton(tr("Document…"), this))
{
    constexpr int kLeastHeight = 28;
    setObjectName(name);
    auto* label = new QLabel(words, this);
    label->setMinimumWidth(label->fontMetrics().horizontalAdvance(u"変更前　"_s));
    label->setBuddy(m_box);
    m_box->setObjectName(name + u"Text"_s);
    m_box->setAccessibleName(words);
    m_box->setMinimumHeight(kLeastHeight);
    m_box->setMaxVisibleItems(20);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->lineEdit()->setObjectName(name + u"Words"_s);
    m_box->lineEdit()->setAccessibleName(words);
    m_box->lineEdit()->setPlaceholderText(tr("Choose a text, or type a part of its name"));
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_document->setObjectName(name + u"Document"_s);
    m_document->setAccessibleName(tr("%1: a document").arg(words));
    m_document->setMinimumHeight(kLeastHeight);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_box, 1);
    row->addWidget(m_document);
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        if (index == m_current)
            return;
        m_current = index;
        Q_EMIT chosen();
    });
    connect(m_box->lineEdit(), &QLineEdit::editingFinished, this, &TextPicker::restoreWords);
    connect(m_document, &QPushButton::clicked, this, &TextPicker::documentAsked);
}

void TextPicker::setChoices(std::vector<TextChoice> choices)
{
    const TextChoice before = current();
    const QSignalBlocker quiet(m_box);
    m_choices = std::move(choices);
    m_current = -1;
    m_box->clear();
    for (const TextChoice& choice : m_choices)
        m_box->addItem(choice.name);
    clear();
    if (before.kind != ChoiceKind::None)
        choose(before);
}

void TextPicker::choose(const TextChoice& choice)
{
    const auto found = std::find_if(m_choices.begin(), m_choices.end(),
                                    [&choice](const TextChoice& other) { return other.isSame(choice); });
    if (found == m_choices.end())
        return;
    const QSignalBlocker quiet(m_box);
    m_current = static_cast<int>(found - m_choices.begin());
    m_box->setCurrentIndex(m_current);
    restoreWords();
}

void TextPicker::clear()
{
    const QSignalBlocker quiet(m_box);
    m_current = -1;
    m_box->setCurrentIndex(-1);
    restoreWords();
}

TextChoice TextPicker::current() const
{
    return m_current < 0 ? TextChoice() : m_choices[static_cast<size_t>(m_current)];
}

/// Words that are no name of a text do not stay: the field would say what is not compared.
void TextPicker::restoreWords()
{
    m_box->setEditText(current().name);
    m_box->setToolTip(current().name);
    m_box->lineEdit()->setCursorPosition(0);
}

} // namespace ui::compare
