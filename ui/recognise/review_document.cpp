// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recognise/review_document.h"

#include <QFileInfo>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::recognise {

ReviewDocument ReviewDocument::of(const QString& path, Result<core::recognise::RecognisedFile> result)
{
    ReviewDocument document;
    document.path = path;
    if (result) {
        document.read = std::move(result).value();
        document.decisions.assign(document.findings().size(), Decision::Open);
    } else {
        document.error = result.error();
    }
    return document;
}

QString ReviewDocument::fileName() const
{
    return QFileInfo(path).fileName();
}

const std::vector<model::Finding>& ReviewDocument::findings() const
{
    static const std::vector<model::Finding> kNone;
    return read ? read->recognised.findings : kNone;
}

bool ReviewDocument::isDoubtful(int finding) const
{
    return findings()[static_cast<size_t>(finding)].severity != model::Severity::Info;
}

int ReviewDocument::doubtfulCount() const
{
    return static_cast<int>(std::count_if(findings().begin(), findings().end(), [](const model::Finding& finding) {
        return finding.severity != model::Severity::Info;
    }));
}

int ReviewDocument::openCount() const
{
    int count = 0;
    for (size_t i = 0; i < decisions.size(); ++i)
        count += isDoubtful(static_cast<int>(i)) && decisions[i] == Decision::Open ? 1 : 0;
    return count;
}

int ReviewDocument::rejectedCount() const
{
    return static_cast<int>(std::count(decisions.begin(), decisions.end(), Decision::Rejected));
}

bool ReviewDocument::isReady() const
{
    return read.has_value() && openCount() == 0 && rejectedCount() == 0;
}

int ReviewDocument::nextOpen(int behind) const
{
    const auto count = static_cast<int>(decisions.size());
    for (int step = 1; step <= count; ++step) {
        const int index = (behind + step) % count;
        if (isDoubtful(index) && decisions[static_cast<size_t>(index)] == Decision::Open)
            return index;
    }
    return -1;
}

LineageId ReviewDocument::provisionOf(int finding) const
{
    const model::Finding& wanted = findings()[static_cast<size_t>(finding)];
    if (wanted.line == 0)
        return {};
    LineageId nearest;
    std::tuple<int, int> nearestPlace;
    // In reading order, so that of two provisions that begin at one place the inner one is taken.
    model::visit(read->recognised.text.root, [&](const model::Provision& provision) {
        const auto place = read->recognised.places.constFind(provision.lineage);
        if (place == read->recognised.places.cend())
            return;
        const std::tuple at(place->line, place->column);
        const bool isBefore = at <= std::tuple(wanted.line, qMax(wanted.column, 1));
        if (isBefore && (nearest == LineageId() || at >= nearestPlace)) {
            nearest = provision.lineage;
            nearestPlace = at;
        }
    });
    return nearest;
}

void ReviewDocument::correct(int finding, const Correction& correction)
{
    if (!read || !recognise::correct(read->recognised.text.root, correction))
        return;
    core::recognise::refreshFacts(read->recognised.text);
    decisions[static_cast<size_t>(finding)] = Decision::Corrected;
}

QString severitySign(model::Severity severity)
{
    switch (severity) {
    case model::Severity::Error:
        return u"✕"_s;
    case model::Severity::Warning:
        return u"△"_s;
    case model::Severity::Info:
        break;
    }
    return u"・"_s;
}

} // namespace ui::recognise
