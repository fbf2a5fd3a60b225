// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/provision_history.h"

#include "core/base/calendar.h"
#include "core/model/numbering.h"
#include "core/model/provision_place.h"
#include "core/model/text_lines.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::model {

namespace {

using Kind = ProvisionKind;

const Provision* find(const Provision& root, LineageId lineage)
{
    const auto path = pathTo(root, lineage);
    return path.empty() ? nullptr : path.back();
}

/// What a reader sees of a provision. Articles, tables and other parts come with their lines; smaller ones with their
/// own words and those below.
QString wordsOf(const Provision& provision)
{
    switch (provision.kind) {
    case Kind::Paragraph:
        return paragraphLines(provision).join(u'\n');
    case Kind::Item:
    case Kind::Subitem:
        return itemLines(provision, 0).join(u'\n');
    case Kind::Section:
    case Kind::Initiative:
    case Kind::Role:
    case Kind::Column: {
        QStringList lines;
        visit(provision, [&lines](const Provision& node) {
            const QStringList words{shownNumber(node.number), node.caption, node.text};
            QString line = words.join(u' ').simplified();
            if (!line.isEmpty())
                lines.append(std::move(line));
        });
        return lines.join(u'\n');
    }
    default:
        return partLines(provision).join(u'\n');
    }
}

/// The parts that a note stands behind.
bool bearsNotes(const Provision& part)
{
    return part.kind == Kind::Article || part.kind == Kind::SupplementaryProvision ||
           (part.kind == Kind::RoleTable && part.face != Face::Outline);
}

void addNotes(Provision& part, const QStringList& notes)
{
    for (const QString& note : notes) {
        Provision line = makeProvision(part.kind == Kind::RoleTable ? Kind::TableNote : Kind::Text, note);
        if (part.kind == Kind::SupplementaryProvision)
            line.kind = Kind::Paragraph;
        part.children.push_back(std::move(line));
    }
}

/// 「附則（令和3年6月25日変更）」 with what the amendment says about its own beginning.
Provision supplementFrom(const DatedText& text)
{
    Provision supplement = makeProvision(Kind::SupplementaryProvision, u"附　則"_s);
    supplement.caption = historyNote(*text.agreedOn);
    for (const QString& sentence : text.supplement)
        supplement.children.push_back(makeProvision(Kind::Paragraph, sentence));
    return supplement;
}

/// Behind the 附則 of the text, or where one would stand: behind its articles.
void addSupplements(std::vector<Provision>& parts, const std::vector<DatedText>& texts)
{
    const auto precedes = [](const Provision& part) {
        return part.kind == Kind::SupplementaryProvision || part.kind == Kind::Article || part.kind == Kind::Part ||
               part.kind == Kind::Chapter;
    };
    auto place = std::find_if(parts.rbegin(), parts.rend(), precedes).base();
    for (size_t i = 1; i < texts.size(); ++i) {
        if (texts[i].agreedOn && !texts[i].supplement.isEmpty())
            place = parts.insert(place, supplementFrom(texts[i])) + 1;
    }
}

} // namespace

std::vector<ProvisionStep> provisionHistory(const std::vector<DatedText>& texts, LineageId lineage)
{
    std::vector<ProvisionStep> steps;
    const Provision* before = nullptr;
    for (size_t i = 0; i < texts.size(); ++i) {
        const Provision& root = texts[i].text.root;
        const Provision* now = find(root, lineage);
        ProvisionStep step;
        step.text = i;
        if (now != nullptr && before == nullptr) {
            step.event = i == 0 ? ProvisionEvent::Made : ProvisionEvent::Added;
            step.place = placeWords(root, lineage);
            step.after = wordsOf(*now);
            steps.push_back(std::move(step));
        } else if (now == nullptr && before != nullptr) {
            step.event = ProvisionEvent::Removed;
            step.place = placeWords(texts[i - 1].text.root, lineage);
            step.before = wordsOf(*before);
            steps.push_back(std::move(step));
        } else if (now != nullptr) {
            const QString place = placeWords(root, lineage);
            if (!(*now == *before) || place != placeWords(texts[i - 1].text.root, lineage)) {
                step.event = ProvisionEvent::Changed;
                step.place = place;
                step.before = wordsOf(*before);
                step.after = wordsOf(*now);
                steps.push_back(std::move(step));
            }
        }
        before = now;
    }
    return steps;
}

QString historyNote(QDate agreedOn)
{
    return u"（%1変更）"_s.arg(toEraDate(agreedOn));
}

AgreementText consolidatedText(const std::vector<DatedText>& texts)
{
    AgreementText result = texts.back().text;
    std::erase_if(result.root.children, [](const Provision& part) { return part.kind == Kind::CoverPage; });
    std::vector<Provision> history;
    QHash<LineageId, QStringList> notes;
    for (size_t i = 0; i < texts.size(); ++i) {
        const QString day = texts[i].agreedOn ? toEraDate(*texts[i].agreedOn) : QString();
        if (!day.isEmpty())
            history.push_back(makeProvision(Kind::HeadNote, day + (i == 0 ? u"締結"_s : u"変更"_s)));
        if (i == 0 || day.isEmpty())
            continue;
        visit(texts[i].text.root, [&](const Provision& part) {
            if (!bearsNotes(part))
                return;
            const Provision* before = find(texts[i - 1].text.root, part.lineage);
            if (before == nullptr || wordsOf(*before) != wordsOf(part))
                notes[part.lineage].append(historyNote(*texts[i].agreedOn));
        });
    }
    visit(result.root, [&notes](Provision& part) {
        if (bearsNotes(part))
            addNotes(part, notes.value(part.lineage));
    });
    // A text without amendments has no history to tell.
    if (texts.size() > 1) {
        auto& parts = result.root.children;
        addSupplements(parts, texts);
        const auto title =
            std::find_if(parts.begin(), parts.end(), [](const Provision& part) { return part.kind == Kind::Title; });
        parts.insert(title == parts.end() ? parts.begin() : title + 1, history.begin(), history.end());
    }
    return result;
}

} // namespace core::model
