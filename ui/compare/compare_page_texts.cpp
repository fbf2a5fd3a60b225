// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/file_prompt.h"
#include "ui/compare/compare_page.h"
#include "ui/compare/text_picker.h"

#include <algorithm>

using namespace core;

namespace ui::compare {

void ComparePage::offer(AgreementId agreement)
{
    loadChoices();
    const auto choices = choicesOf(m_registry, m_asOf);
    if (!choices)
        return; // loadChoices() has told
    std::vector<TextChoice> own;
    std::copy_if(choices->begin(), choices->end(), std::back_inserter(own), [agreement](const TextChoice& choice) {
        return choice.kind == ChoiceKind::Revision && choice.agreement == agreement;
    });
    if (own.empty())
        return;
    // The newest stands first. An agreement that was never changed is waiting for something to be compared with.
    m_before->choose(own.size() > 1 ? own[1] : own[0]);
    if (own.size() > 1)
        m_after->choose(own[0]);
    else
        m_after->clear();
    work();
}

void ComparePage::setAsOf(AsOf asOf)
{
    if (m_asOf == asOf)
        return;
    m_asOf = asOf;
    loadChoices();
    work();
}

void ComparePage::loadChoices()
{
    auto choices = choicesOf(m_registry, m_asOf);
    if (!choices) {
        Q_EMIT failed(choices.error());
        return;
    }
    choices->insert(choices->end(), m_documents.begin(), m_documents.end());
    for (TextPicker* picker : {m_before, m_after}) {
        const TextChoice chosen = picker->current();
        picker->setChoices(*choices);
        replaceMissing(picker, chosen);
    }
}

void ComparePage::replaceMissing(TextPicker* picker, const TextChoice& before)
{
    if (before.kind != ChoiceKind::Revision || picker->current().kind != ChoiceKind::None)
        return;
    const auto choices = choicesOf(m_registry, m_asOf);
    if (!choices)
        return;
    const auto newest = std::find_if(choices->begin(), choices->end(), [&before](const TextChoice& choice) {
        return choice.kind == ChoiceKind::Revision && choice.agreement == before.agreement;
    });
    if (newest != choices->end())
        picker->choose(*newest);
}

void ComparePage::askDocument(TextPicker* picker)
{
    const QString path = m_files.fileToOpen(this, tr("Document to compare"), {}, tr("Texts (*.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    const TextChoice chosen = documentChoice(path);
    const bool isKnown = std::any_of(m_documents.begin(), m_documents.end(),
                                     [&chosen](const TextChoice& known) { return known.isSame(chosen); });
    if (!isKnown)
        m_documents.push_back(chosen);
    loadChoices();
    picker->choose(chosen);
    work();
}

void ComparePage::swap()
{
    const TextChoice before = m_before->current();
    const TextChoice after = m_after->current();
    after.kind == ChoiceKind::None ? m_before->clear() : m_before->choose(after);
    before.kind == ChoiceKind::None ? m_after->clear() : m_after->choose(before);
    work();
}

std::optional<ComparedSource> ComparePage::sourceOf(const TextChoice& choice)
{
    if (choice.kind == ChoiceKind::None)
        return std::nullopt;
    if (choice.kind == ChoiceKind::Document)
        return ComparedSource{std::nullopt, choice.path, choice.name};
    auto text = textOf(m_registry, choice);
    if (!text) {
        Q_EMIT failed(text.error());
        return std::nullopt;
    }
    if (!*text)
        return std::nullopt;
    return ComparedSource{std::move(*text), {}, choice.name};
}

} // namespace ui::compare
