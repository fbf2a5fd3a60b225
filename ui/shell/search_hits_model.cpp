// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_hits_model.h"

#include "ui/common/change_words.h"

#include "core/model/revision.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using core::store::SearchHit;

namespace ui::shell {

Excerpt excerptOf(const QString& text, const std::vector<core::store::TextRange>& ranges)
{
    // So many characters stay before the first mark: enough to see what it belongs to.
    constexpr int kBefore = 16;
    const int first = ranges.empty() ? 0 : ranges.front().start;
    int cut = first > kBefore ? first - kBefore : 0;
    if (cut > 0 && text.at(cut).isLowSurrogate())
        --cut;
    const QString lead = cut > 0 ? u"…"_s : QString();
    Excerpt excerpt;
    excerpt.words = lead + text.mid(cut);
    std::replace_if(
        excerpt.words.begin(), excerpt.words.end(), [](QChar unit) { return unit.isSpace(); }, u' ');
    for (const core::store::TextRange& range : ranges)
        excerpt.marks.append({range.start - cut + static_cast<int>(lead.size()), range.length});
    return excerpt;
}

void SearchHitsModel::setHits(std::vector<SearchHit> hits)
{
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

int SearchHitsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

int SearchHitsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SearchHitsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const SearchHit& shown = hit(index.row());
    const auto excerpt = [&shown] {
        return shown.textRanges.empty() && !shown.captionRanges.empty() ? excerptOf(shown.caption, shown.captionRanges)
                                                                        : excerptOf(shown.text, shown.textRanges);
    };
    if (role == MarkedTextDelegate::kMarksRole)
        return index.column() == Words ? QVariant::fromValue(excerpt().marks) : QVariant();
    if (role == Qt::ToolTipRole)
        return index.column() == Words ? QVariant(shown.text) : QVariant(shown.agreementTitle);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Agreement:
        return shown.memberName.isEmpty() ? shown.agreementTitle : shown.memberName;
    case Revision:
        return tr("No. %1").arg(shown.revisionNumber) + u'　' +
               valueWords(u"state"_s, core::model::revisionStateName(shown.state));
    case Place:
        return shown.place;
    default:
        return excerpt().words;
    }
}

QVariant SearchHitsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Agreement:
        return tr("Agreement");
    case Revision:
        return tr("Revision");
    case Place:
        return tr("Place");
    default:
        return tr("Wording");
    }
}

} // namespace ui::shell
