// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/change_listing.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QStringList>

using namespace Qt::StringLiterals;
using namespace core;

namespace app {

namespace {

using compare::Change;
using compare::ChangeKind;
using compare::Segment;
using compare::SegmentKind;

/// What a change did to its words, also where whole provisions come, go or move.
std::vector<Segment> segmentsOf(const Change& change)
{
    if (!change.words.empty())
        return change.words;
    std::vector<Segment> segments;
    const auto add = [&segments](SegmentKind kind, const QString& text) {
        if (!text.isEmpty())
            segments.push_back({kind, text, false});
    };
    if (change.kind == ChangeKind::Moved) {
        add(SegmentKind::Equal, change.newText);
        return segments;
    }
    add(SegmentKind::Removed, change.oldText);
    add(SegmentKind::Added, change.newText);
    return segments;
}

QString markOf(SegmentKind kind)
{
    return kind == SegmentKind::Equal ? u"="_s : kind == SegmentKind::Removed ? u"-"_s : u"+"_s;
}

QString nameOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return QCoreApplication::translate("CommandLine", "added");
    case ChangeKind::Removed:
        return QCoreApplication::translate("CommandLine", "removed");
    case ChangeKind::Changed:
        return QCoreApplication::translate("CommandLine", "changed");
    case ChangeKind::Moved:
        return QCoreApplication::translate("CommandLine", "moved");
    case ChangeKind::Renumbered:
        return QCoreApplication::translate("CommandLine", "renumbered");
    case ChangeKind::Split:
        return QCoreApplication::translate("CommandLine", "split");
    case ChangeKind::Merged:
        return QCoreApplication::translate("CommandLine", "merged");
    }
    return {};
}

/// A change of one word in a long text is shown with its neighbourhood only.
QString shortened(const QString& equal, bool isFirst, bool isLast)
{
    constexpr qsizetype kNeighbourhood = 20;
    if (equal.size() <= 2 * kNeighbourhood)
        return equal;
    const QString head = isFirst ? QString() : equal.left(kNeighbourhood);
    const QString tail = isLast ? QString() : equal.right(kNeighbourhood);
    return head + u'…' + tail;
}

} // namespace

QJsonArray changesJson(const std::vector<Change>& changes)
{
    QJsonArray array;
    for (const Change& change : changes) {
        QJsonArray segments;
        for (const Segment& segment : segmentsOf(change))
            segments.append(QJsonArray{markOf(segment.kind), segment.text});
        array.append(
            QJsonObject{{u"kind"_s, compare::kindName(change.kind)},
                        {u"where"_s, change.where},
                        {u"old"_s, change.kind == ChangeKind::Added ? QJsonValue() : QJsonValue(change.oldText)},
                        {u"new"_s, change.kind == ChangeKind::Removed ? QJsonValue() : QJsonValue(change.newText)},
                        {u"segments"_s, segments}});
    }
    return array;
}

void printChanges(const std::vector<Change>& changes, QTextStream& out)
{
    for (const Change& change : changes) {
        QString words;
        const auto segments = segmentsOf(change);
        for (size_t i = 0; i < segments.size(); ++i) {
            const QString& text = segments[i].text;
            if (segments[i].kind == SegmentKind::Equal)
                words += shortened(text, i == 0, i + 1 == segments.size());
            else
                words += segments[i].kind == SegmentKind::Removed ? u"[-"_s + text + u"-]"_s : u"{+"_s + text + u"+}"_s;
        }
        out << change.where << u'\t' << nameOf(change.kind) << '\n';
        for (const QString& line : words.split(u'\n'))
            out << "    " << line << '\n';
    }
}

} // namespace app
