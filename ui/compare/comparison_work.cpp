// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparison_work.h"

#include "core/recognise/recognised_file.h"
#include "ui/common/amendment_papers.h"
#include "ui/common/left_out.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace core;

namespace ui::compare {

namespace {

Result<model::AgreementText> readSource(const ComparedSource& source, Task& task, QStringList* leftOutOfAll)
{
    if (source.text)
        return *source.text;
    auto read = recognise::recogniseFile(source.path, &task);
    if (!read)
        return read.error();
    *leftOutOfAll += leftOut(QFileInfo(source.path).fileName(), read->recognised.findings);
    return std::move(read->recognised.text);
}

Result<print::Layout> pagesOf(const print::ComparisonPaper& paper, Task& task)
{
    const auto fonts = print::FontSet::loadDefault();
    return fonts ? print::layoutComparison(paper, print::PageSetup(), *fonts, &task)
                 : Result<print::Layout>(fonts.error());
}

} // namespace

Result<WorkedComparison> workOut(const ComparedSource& before, const ComparedSource& after, Task& task, bool isNewLeft)
{
    WorkedComparison worked;
    const auto old = readSource(before, task, &worked.leftOut);
    if (!old)
        return old.error();
    const auto now = readSource(after, task, &worked.leftOut);
    if (!now)
        return now.error();
    auto rows = comparedRows(old->root, now->root, task);
    if (!rows)
        return rows.error();
    worked.rows = std::move(*rows);
    core::amend::HouseStyle house = core::amend::houseStyleOf(old->root);
    house.isNewLeft = isNewLeft;
    const print::ComparisonPaper paper = comparisonPaper(*old, *now, house, &task, {before.name, after.name});
    worked.title = paper.title;
    auto pages = pagesOf(paper, task);
    if (task.isCancelled())
        return Error{ErrorCode::Cancelled, {}, {}};
    if (pages)
        worked.pages = std::move(*pages);
    else
        worked.unprinted = pages.error();
    return worked;
}

int pageOf(const ComparedRow& row, const print::Layout& pages)
{
    // The longest run of words of the row is the likeliest to be found in one piece.
    const Pieces& words = row.right.empty() ? row.left : row.right;
    const auto longest = std::max_element(words.begin(), words.end(), [](const Piece& one, const Piece& other) {
        return one.text.size() < other.text.size();
    });
    if (longest == words.end())
        return 0;
    constexpr qsizetype kEnough = 24;
    const QString wanted = longest->text.section(u'\n', 0, 0).left(kEnough);
    for (size_t i = 0; i < pages.pages.size(); ++i) {
        const QString text = print::pageText(pages.pages[i], print::TextParts::Content).remove(u'\n');
        if (text.contains(wanted))
            return static_cast<int>(i);
    }
    return 0;
}

} // namespace ui::compare
