// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/apply/comparison_table.h"

#include "core/amend/apply/left_out_lines.h"
#include "core/amend/apply/place_resolver.h"
#include "core/amend/apply/provision_mover.h"
#include "core/amend/apply/table_fragment.h"
#include "core/amend/apply/tree_numbers.h"
#include "core/amend/apply/unit_matching.h"
#include "core/amend/reading/frame.h"
#include "core/amend/reading/new_text_reader.h"
#include "core/amend/reading/sentence_cursor.h"
#include "core/base/marker.h"
#include "core/base/width_folding.h"
#include "core/model/edit/number_writing.h"
#include "core/model/edit/tree_access.h"
#include "core/model/grammar.h"
#include "core/model/provision_place.h"
#include "core/model/text_lines.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace core::amend {

namespace {

using model::Provision;
using Kind = model::ProvisionKind;

/// The kind that the lines of a unit show by themselves; Text for 題名, 前文 and 締結文, which only the tree can tell.
Kind kindOf(const QStringList& lines)
{
    if (lines.first().trimmed().startsWith(u"別表"))
        return Kind::RoleTable;
    if (isSupplementaryHeading(lines.first()))
        return Kind::SupplementaryProvision;
    const bool isArticle = std::any_of(lines.begin(), lines.begin() + std::min<qsizetype>(2, lines.size()),
                                       [](const QString& line) { return readArticleHead(line.trimmed()).has_value(); });
    return isArticle ? Kind::Article : Kind::Text;
}

class TableApplier
{
public:
    explicit TableApplier(Provision& root)
        : m_root(root)
        , m_before(root)
        , m_widths(TextWidths::of(root))
        , m_digits(model::digitWidthsOf(root))
    {
    }

    Result<void> apply(const TableUnit& written, int number)
    {
        m_number = number;
        m_unit = &written;
        const auto filled = withLeftOutRows(written);
        if (!filled)
            return filled.error();
        const TableUnit& unit = *filled;
        const Kind kind = kindOf(unit.oldLines.isEmpty() ? unit.newLines : unit.oldLines);
        if (unit.oldLines.isEmpty())
            return kind == Kind::Text ? Result<void>(unreadable(unit.newLines)) : add(kind);
        const auto said = read(unit.oldLines, kind);
        if (!said)
            return said.error();
        const Provision* found = findOld(*said);
        if (found == nullptr)
            return notFound(unit.oldLines.first());
        std::vector<const Provision*> leftOut;
        const Provision* different = nullptr;
        Provision old = *said;
        old.kind = found->kind;
        if (!agrees(old, *found, &leftOut, &different))
            return notFound(different->text.isEmpty() ? unit.oldLines.first() : different->text);
        if (unit.newLines.isEmpty()) {
            takeOut(found->lineage);
            return {};
        }
        auto after = read(unit.newLines, kind);
        if (!after)
            return after.error();
        if (!fillLeftOut(*after, leftOut))
            return unreadable(unit.newLines);
        after->kind = found->kind;
        put(*found, std::move(after).value());
        return {};
    }

private:
    [[nodiscard]] Error unreadable(const QStringList& lines) const
    {
        return {ErrorCode::AmendingNewTextUnreadable,
                {QString::number(m_number), excerpt(lines.value(0)), QString::number(m_unit->line)},
                {}};
    }

    [[nodiscard]] Error notFound(const QString& words) const
    {
        return {ErrorCode::AmendingWordsNotFound,
                {QString::number(m_number), excerpt(m_unit->oldLines.first()), excerpt(words)},
                {}};
    }

    /// Rows and cells of a 別表 that both sides leave out are told by its lines, before these are read.
    [[nodiscard]] Result<TableUnit> withLeftOutRows(const TableUnit& unit) const
    {
        const bool isTable = !unit.oldLines.isEmpty() && kindOf(unit.oldLines) == Kind::RoleTable;
        if (!isTable || (!leavesOut(unit.oldLines) && !leavesOut(unit.newLines)))
            return unit;
        const TableFragment heading = readWholeTable({unit.oldLines.first()}, m_widths);
        const Provision* found = heading.unplaced ? nullptr : findOld(heading.nodes.front());
        if (found == nullptr)
            return notFound(unit.oldLines.first());
        QStringList lines = model::partLines(*found).join(u'\n').split(u'\n');
        lines.removeAll(QString());
        const FilledLines filled = filledLines(unit.oldLines, unit.newLines, lines);
        if (filled.different)
            return notFound(*filled.different);
        if (filled.isAmbiguous)
            return Error{ErrorCode::AmendingPlaceAmbiguous,
                         {QString::number(m_number), excerpt(unit.oldLines.first()), u"2"_s},
                         {}};
        if (filled.isUneven)
            return unreadable(unit.newLines);
        return TableUnit{unit.line, filled.oldLines, filled.newLines};
    }

    Result<Provision> read(const QStringList& lines, Kind kind)
    {
        if (kind == Kind::RoleTable) {
            TableFragment fragment = readWholeTable(lines, m_widths);
            if (fragment.unplaced)
                return unreadable({*fragment.unplaced});
            return std::move(fragment.nodes.front());
        }
        if (kind == Kind::Text)
            return model::makeProvision(Kind::Text, m_widths.applied(lines.join(QString())));
        QString unplaced;
        const auto shape = kind == Kind::Article ? NewTextShape::Articles : NewTextShape::Supplementary;
        auto provisions = provisionsOf(lines, shape, &unplaced);
        if (provisions.size() != 1)
            return unreadable({unplaced.isEmpty() ? lines.first() : unplaced});
        m_widths.applyTo(provisions.front());
        return std::move(provisions.front());
    }

    /// In the text as it was: numbers of the old side are those before the table.
    [[nodiscard]] const Provision* findOld(const Provision& said) const
    {
        const Provision* found = nullptr;
        // A table inside an article is part of that article.
        for (const Provision& child : m_before.children) {
            if (said.kind == Kind::RoleTable && child.kind == Kind::RoleTable && found == nullptr &&
                tableNumber(child.text) == tableNumber(said.text))
                found = &child;
        }
        model::visit(m_before, [&](const Provision& node) {
            const bool isWords =
                said.kind == Kind::Text &&
                (node.kind == Kind::Title || node.kind == Kind::Preamble || node.kind == Kind::ClosingClause) &&
                foldedWords(node.text) == foldedWords(said.text);
            const bool isUnit = node.kind == said.kind && said.kind != Kind::Text && said.kind != Kind::RoleTable &&
                                node.number.values == said.number.values;
            if (found == nullptr && (isWords || isUnit))
                found = &node;
        });
        return found;
    }

    void takeOut(LineageId lineage)
    {
        if (const auto path = model::findPath(m_root, lineage))
            (void)model::takeChild(model::nodeAt(m_root, model::parentPath(*path)), path->back());
    }

    void put(const Provision& before, Provision after)
    {
        const auto path = model::findPath(m_root, before.lineage);
        std::vector<Provision> fitted;
        fitted.push_back(std::move(after));
        fitNumbers(m_before, m_root, fitted, m_digits);
        after = std::move(fitted.front());
        if (after.kind == Kind::SupplementaryProvision && after.text.isEmpty())
            after.text = before.text;
        inheritLineages(before, after);
        model::nodeAt(m_root, *path) = std::move(after);
    }

    Result<void> add(Kind kind)
    {
        auto added = read(m_unit->newLines, kind);
        if (!added)
            return added.error();
        std::vector<Provision> fitted;
        fitted.push_back(std::move(added).value());
        fitNumbers(m_before, m_root, fitted, m_digits);
        Provision& node = fitted.front();
        Provision* parent = &m_root;
        size_t index = m_root.children.size();
        if (kind == Kind::Article) {
            // Behind the last article with a lower number, in whichever chapter that stands; or before the first.
            const Provision* neighbour = nullptr;
            const auto articles = model::nodesOfKind(m_root, Kind::Article);
            for (const Provision* article : articles) {
                if (article->number.values < node.number.values)
                    neighbour = article;
            }
            const bool isFirst = neighbour == nullptr;
            if (isFirst && !articles.empty())
                neighbour = articles.front();
            if (neighbour != nullptr) {
                const auto path = model::findPath(m_root, neighbour->lineage);
                parent = &model::nodeAt(m_root, model::parentPath(*path));
                index = path->back() + (isFirst ? 0 : 1);
            } else {
                index = indexByNumber(m_root, node);
            }
        } else {
            for (size_t i = 0; i < m_root.children.size(); ++i) {
                const Kind other = m_root.children[i].kind;
                // A 別表 goes behind the last one with a lower number.
                const bool isLower = kind != Kind::RoleTable || other != kind ||
                                     tableNumber(m_root.children[i].text) < tableNumber(node.text);
                if ((other == kind && isLower) || other == Kind::Article || other == Kind::Chapter ||
                    other == Kind::Part || (kind == Kind::RoleTable && other == Kind::SupplementaryProvision))
                    index = i + 1;
            }
        }
        model::insertChild(*parent, index, std::move(node));
        return {};
    }

    Provision& m_root;
    const Provision m_before;
    const TextWidths m_widths;
    const model::DigitWidths m_digits;
    const TableUnit* m_unit = nullptr;
    int m_number = 0;
};

} // namespace

std::vector<SentenceOutcome> applyComparisonTable(Provision& root, const std::vector<TableUnit>& units)
{
    std::vector<SentenceOutcome> outcomes;
    for (size_t i = 0; i < units.size(); ++i) {
        const QStringList& lines = units[i].oldLines.isEmpty() ? units[i].newLines : units[i].oldLines;
        outcomes.push_back({static_cast<int>(i) + 1, units[i].line, lines.join(u'\n'), SentenceState::NotApplied, {}});
    }
    const NumberOrder order(root);
    const NumberCounts before = numberCounts(root);
    TableApplier applier(root);
    for (size_t i = 0; i < units.size(); ++i) {
        auto applied = applier.apply(units[i], static_cast<int>(i) + 1);
        outcomes[i].state = applied ? SentenceState::Applied : SentenceState::Mismatch;
        if (!applied) {
            outcomes[i].cause = applied.error();
            return outcomes;
        }
    }
    order.restore(root);
    const auto refuse = [&](const Error& error) {
        outcomes.back().state = SentenceState::Mismatch;
        outcomes.back().cause = error;
    };
    if (const auto taken = newlyTaken(before, root))
        refuse({ErrorCode::AmendingNumberTaken,
                {QString::number(units.size()), model::placeWords(root, taken->node), taken->number},
                {}});
    else if (const auto found = model::violations(root); !found.empty())
        refuse({ErrorCode::AmendingActNotHere, {QString::number(units.size()), found.front().place}, {}});
    return outcomes;
}

} // namespace core::amend
