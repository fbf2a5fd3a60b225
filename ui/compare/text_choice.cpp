// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/text_choice.h"

#include "core/base/calendar.h"
#include "core/store/agreement_store.h"
#include "core/store/municipality_store.h"
#include "core/store/registry.h"
#include "core/store/revision_store.h"
#include "core/store/template_store.h"
#include "ui/common/filled_sentence.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::compare {

namespace {

QString choiceWords(const char* source)
{
    return QCoreApplication::translate("TextChoice", source);
}

/// The text that an amendment led to was agreed with it, not when the first one was signed.
std::optional<QDate> agreedOn(const model::RevisionSummary& revision)
{
    return revision.amendment.isValid() ? revision.amendedOn : revision.signedOn;
}

QString stateWords(const model::RevisionSummary& revision)
{
    if (revision.state == model::RevisionState::Draft)
        return choiceWords(QT_TRANSLATE_NOOP("TextChoice", "draft"));
    if (const auto day = agreedOn(revision)) {
        const QString words = revision.amendment.isValid() ? choiceWords(QT_TRANSLATE_NOOP("TextChoice", "amended %1"))
                                                           : choiceWords(QT_TRANSLATE_NOOP("TextChoice", "signed %1"));
        return filled(words, {toEraDate(*day)});
    }
    return revision.signedOnAsWritten;
}

/// 「札幌市・小樽市　第2版　平成31年3月29日締結」
QString nameOf(const QString& parties, const model::RevisionSummary& revision)
{
    const QString number =
        filled(choiceWords(QT_TRANSLATE_NOOP("TextChoice", "No. %1")), {QString::number(revision.number)});
    QString name = parties + u'\u3000' + number;
    if (const QString state = stateWords(revision); !state.isEmpty())
        name += u'\u3000' + state;
    return name;
}

bool existedOn(const model::RevisionSummary& revision, AsOf asOf)
{
    if (asOf.isPresent())
        return true;
    const auto agreed = agreedOn(revision);
    const auto day = agreed ? agreed : revision.effectiveOn;
    return revision.state != model::RevisionState::Draft && day && *day <= asOf.day();
}

Result<void> addRevisions(store::Registry& registry, AsOf asOf, std::vector<TextChoice>* choices)
{
    const auto municipalities = store::MunicipalityStore(registry.connection()).all();
    if (!municipalities)
        return municipalities.error();
    QHash<MunicipalityId, QString> names;
    for (const model::Municipality& municipality : *municipalities)
        names.insert(municipality.id, municipality.name);
    const auto agreements = store::AgreementStore(registry.connection()).all();
    if (!agreements)
        return agreements.error();
    const store::RevisionStore store(registry.connection());
    const auto pairOf = [](const model::Agreement& agreement) {
        return std::pair(agreement.coreMunicipality, agreement.memberMunicipality);
    };
    for (size_t i = 0; i < agreements->size(); ++i) {
        const model::Agreement& agreement = (*agreements)[i];
        const auto revisions = store.ofAgreement(agreement.id);
        if (!revisions)
            return revisions.error();
        QString parties = names.value(agreement.coreMunicipality) + u'・' + names.value(agreement.memberMunicipality);
        const auto isOfPair = [&](const model::Agreement& other) { return pairOf(other) == pairOf(agreement); };
        const auto count = std::count_if(agreements->begin(), agreements->end(), isOfPair);
        const auto place =
            std::count_if(agreements->begin(), agreements->begin() + static_cast<std::ptrdiff_t>(i) + 1, isOfPair);
        if (count > 1) // two agreements of one pair, told apart by their titles, and by their order if need be
            parties += filled(choiceWords(QT_TRANSLATE_NOOP("TextChoice", " (%1, no. %2 of the two cities)")),
                              {agreement.title, QString::number(place)});
        for (auto revision = revisions->rbegin(); revision != revisions->rend(); ++revision) {
            if (existedOn(*revision, asOf))
                choices->push_back(
                    {ChoiceKind::Revision, agreement.id, revision->id, {}, {}, nameOf(parties, *revision)});
        }
    }
    return {};
}

} // namespace

bool TextChoice::isSame(const TextChoice& other) const
{
    return kind == other.kind && revision == other.revision && templateId == other.templateId && path == other.path;
}

Result<std::vector<TextChoice>> choicesOf(store::Registry& registry, AsOf asOf)
{
    std::vector<TextChoice> choices;
    if (const auto added = addRevisions(registry, asOf, &choices); !added)
        return added.error();
    if (!asOf.isPresent())
        return choices;
    const auto templates = store::TemplateStore(registry.connection()).all();
    if (!templates)
        return templates.error();
    for (const model::TemplateSummary& summary : *templates) {
        const QString name = filled(choiceWords(QT_TRANSLATE_NOOP("TextChoice", "Template: %1")), {summary.name});
        choices.push_back({ChoiceKind::Template, {}, {}, summary.id, {}, name});
    }
    return choices;
}

TextChoice documentChoice(const QString& path)
{
    const QString name =
        filled(choiceWords(QT_TRANSLATE_NOOP("TextChoice", "Document: %1")), {QFileInfo(path).fileName()});
    return {ChoiceKind::Document, {}, {}, {}, path, name};
}

Result<std::optional<model::AgreementText>> textOf(store::Registry& registry, const TextChoice& choice)
{
    using Found = std::optional<model::AgreementText>;
    if (choice.kind == ChoiceKind::Revision) {
        auto revision = store::RevisionStore(registry.connection()).revision(choice.revision);
        if (!revision)
            return revision.error();
        return *revision ? Found(std::move((*revision)->text)) : Found();
    }
    if (choice.kind == ChoiceKind::Template) {
        auto found = store::TemplateStore(registry.connection()).load(choice.templateId);
        if (!found)
            return found.error();
        if (!*found)
            return Found();
        model::AgreementText text;
        text.kind = (*found)->kind;
        text.root = std::move((*found)->root);
        return Found(std::move(text));
    }
    return Found();
}

} // namespace ui::compare
