// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/amend/amend_support.h"

#include <type_traits>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::amend;

namespace tests {

namespace {

QString words(const WordChange& change)
{
    switch (change.kind) {
    case WordChangeKind::Replace:
        return change.words + u" → "_s + change.newWords;
    case WordChangeKind::InsertAfter:
        return change.words + u" +→ "_s + change.newWords;
    case WordChangeKind::InsertBefore:
        return change.newWords + u" ←+ "_s + change.words;
    case WordChangeKind::Remove:
        return change.words + u" ×"_s;
    }
    return {};
}

QString kindWords(NewTextKind kind)
{
    static const char16_t* const kNames[] = {u"as place says", u"articles", u"paragraphs",
                                             u"items",         u"proviso",  u"second sentence",
                                             u"role table",    u"chapter",  u"supplementary"};
    return QString::fromUtf16(kNames[static_cast<int>(kind)]);
}

QString newText(const NewText& text)
{
    return text.lines.isEmpty() ? QString() : u" ← "_s + text.lines.join(u" / ");
}

QString line(const ChangeWords& act)
{
    QStringList changes;
    for (const WordChange& change : act.changes)
        changes.append(words(change));
    return u"words "_s + placeWords(act.places) + u": "_s + changes.join(u"; ");
}

QString line(const SetCaption& act)
{
    return u"caption "_s + placeWords(act.place) + u": "_s + act.caption;
}

QString line(const ReplaceWhole& act)
{
    return u"replace "_s + placeWords(act.places) + newText(act.text);
}

QString line(const Remove& act)
{
    return u"remove "_s + placeWords(act.places);
}

QString line(const Move& act)
{
    return u"move "_s + placeWords(act.from) + u" → "_s + placeWords(act.to);
}

QString line(const Shift& act)
{
    return u"shift "_s + placeWords(act.places) + u" by "_s + QString::number(act.by);
}

QString line(const Insert& act)
{
    static const char16_t* const kPositions[] = {u"after", u"before", u"at end of"};
    QString written = u"insert "_s + kindWords(act.kind) + u' ' +
                      QString::fromUtf16(kPositions[static_cast<int>(act.position)]) + u' ' + placeWords(act.anchor);
    if (act.count > 0)
        written += u" ×"_s + QString::number(act.count);
    if (act.as)
        written += u" as "_s + placeWords(*act.as);
    return written + newText(act.text);
}

} // namespace

QStringList dump(const AmendingText& text)
{
    QStringList lines;
    for (const Sentence& sentence : text.sentences) {
        for (const Instruction& instruction : sentence.instructions)
            lines.append(QString::number(sentence.number) + u' ' +
                         std::visit([](const auto& act) { return line(act); }, instruction.action));
    }
    for (const TableUnit& unit : text.units)
        lines.append(unit.oldLines.join(u" / ") + u" => "_s + unit.newLines.join(u" / "));
    if (!text.restated.isEmpty())
        lines.append(u"restated "_s + QString::number(text.restated.size()));
    return lines;
}

QStringList readAndDump(const QString& text)
{
    const auto read = readAmendingText(text);
    if (!read)
        return {u"refused %1: "_s.arg(static_cast<int>(read.error().code) -
                                      static_cast<int>(ErrorCode::AmendingTextMissing)) +
                read.error().args.join(u" | ")};
    return dump(*read);
}

} // namespace tests
