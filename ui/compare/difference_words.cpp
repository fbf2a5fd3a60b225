// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/difference_words.h"

#include "ui/common/filled_sentence.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace ui::compare {

namespace {

using core::compare::ChangeKind;
using core::compare::SegmentKind;

QString translated(const char* source)
{
    return QCoreApplication::translate("DifferenceWords", source);
}

/// A change of one word in a long text is listed with its neighbourhood only.
QString shortened(const QString& equal, bool isFirst, bool isLast)
{
    constexpr qsizetype kNeighbourhood = 8;
    if (equal.size() <= 2 * kNeighbourhood)
        return equal;
    return (isFirst ? QString() : equal.left(kNeighbourhood)) + u'…' +
           (isLast ? QString() : equal.right(kNeighbourhood));
}

/// Of a whole article that comes or goes the list shows the beginning.
QString beginning(const QString& words)
{
    constexpr qsizetype kMost = 60;
    QString line = words;
    line.replace(u'\n', u' ');
    return line.size() <= kMost ? line : line.left(kMost) + u'…';
}

} // namespace

QString kindWords(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return translated(QT_TRANSLATE_NOOP("DifferenceWords", "added"));
    case ChangeKind::Removed:
        return translated(QT_TRANSLATE_NOOP("DifferenceWords", "removed"));
    case ChangeKind::Changed:
        return translated(QT_TRANSLATE_NOOP("DifferenceWords", "changed"));
    case ChangeKind::Moved:
        return translated(QT_TRANSLATE_NOOP("DifferenceWords", "moved"));
    case ChangeKind::Renumbered:
        return translated(QT_TRANSLATE_NOOP("DifferenceWords", "renumbered"));
    case ChangeKind::Split:
        return translated(QT_TRANSLATE_NOOP("DifferenceWords", "split"));
    case ChangeKind::Merged:
        return translated(QT_TRANSLATE_NOOP("DifferenceWords", "merged"));
    }
    return {};
}

QString spokenWords(const Pieces& pieces)
{
    QStringList words;
    for (const Piece& piece : pieces) {
        if (piece.kind == SegmentKind::Removed)
            words.append(filled(translated(QT_TRANSLATE_NOOP("DifferenceWords", "removed: %1")), {piece.text}));
        else if (piece.kind == SegmentKind::Added)
            words.append(filled(translated(QT_TRANSLATE_NOOP("DifferenceWords", "added: %1")), {piece.text}));
    }
    return words.join(u' ');
}

Pieces piecesOf(const Difference& difference)
{
    const core::compare::Change& change = difference.change;
    Pieces pieces;
    if (!change.words.empty()) {
        for (size_t i = 0; i < change.words.size(); ++i) {
            const core::compare::Segment& segment = change.words[i];
            const bool isEqual = segment.kind == SegmentKind::Equal;
            pieces.push_back({isEqual ? shortened(segment.text, i == 0, i + 1 == change.words.size()) : segment.text,
                              segment.kind, difference.what});
        }
        return pieces;
    }
    const auto add = [&](const QString& text, SegmentKind kind) {
        if (!text.isEmpty())
            pieces.push_back({beginning(text), kind, difference.what});
    };
    if (change.kind == ChangeKind::Moved) {
        add(change.newText, SegmentKind::Equal);
        return pieces;
    }
    add(change.oldText, SegmentKind::Removed);
    add(change.newText, SegmentKind::Added);
    return pieces;
}

} // namespace ui::compare
