// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/vision_words.h"

#include "ui/common/filled_sentence.h"

#include <QCoreApplication>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui {

namespace {

QString visionWord(const char* source)
{
    return QCoreApplication::translate("VisionWords", source);
}

/// A sentence about one project, or about one indicator.
struct LineMaker
{
    const store::VisionSnapshot& vision;
    std::vector<CoverageLine>& lines;

    void aboutProject(model::ProjectId id, const char* source, const QString& second = {}) const
    {
        const model::VisionProject* project = vision.plan.project(id);
        CoverageLine line;
        line.project = id;
        line.sentence = filled(visionWord(source), {project != nullptr ? project->name : QString(), second});
        lines.push_back(line);
    }
    void aboutKpi(model::KpiId id, const char* source, const QString& second = {}) const
    {
        const model::Kpi* kpi = vision.plan.kpi(id);
        CoverageLine line;
        line.kpi = id;
        line.sentence = filled(visionWord(source), {kpi != nullptr ? kpi->name : QString(), second});
        lines.push_back(line);
    }
};

} // namespace

std::vector<CoverageLine> coverageLines(const store::VisionSnapshot& vision)
{
    std::vector<CoverageLine> lines;
    const LineMaker make{vision, lines};
    const model::VisionCoverage& coverage = vision.coverage;
    for (const LineageId& lineage : coverage.initiativesWithoutProject) {
        const model::AgreedInitiative* initiative = vision.initiative(lineage);
        CoverageLine line;
        line.initiative = lineage;
        line.agreement = initiative->agreements.front();
        line.sentence = filled(
            visionWord(QT_TRANSLATE_NOOP("VisionWords", "The initiative “%1” (%2) has no project in this vision.")),
            {initiative->name, initiative->heading});
        lines.push_back(line);
    }
    for (const model::ProjectId id : coverage.projectsWithoutAgreement)
        make.aboutProject(id, QT_TRANSLATE_NOOP("VisionWords", "The project “%1” rests on no agreement."));
    for (const model::LooseParticipant& loose : coverage.looseParticipants)
        make.aboutProject(loose.project,
                          QT_TRANSLATE_NOOP("VisionWords", "The agreement with %2 holds none of the initiatives that "
                                                           "the project “%1” rests on."),
                          vision.nameOf(loose.member));
    for (const model::ProjectId id : coverage.projectsWithoutBudget)
        make.aboutProject(id, QT_TRANSLATE_NOOP("VisionWords", "The project “%1” has no budget."));
    for (const model::ProjectId id : coverage.projectsWithoutKpi)
        make.aboutProject(id, QT_TRANSLATE_NOOP("VisionWords", "The project “%1” is measured by no KPI."));
    for (const model::KpiId id : coverage.kpisWithoutTarget)
        make.aboutKpi(id, QT_TRANSLATE_NOOP("VisionWords", "The KPI “%1” lacks its baseline, its target or a year."));
    for (const model::MissingActual& missing : coverage.missingActuals)
        make.aboutKpi(missing.kpi, QT_TRANSLATE_NOOP("VisionWords", "The KPI “%1” has no value for %2."),
                      model::fiscalYearName(missing.fiscalYear));
    return lines;
}

QString standingWords(model::KpiStanding standing)
{
    switch (standing) {
    case model::KpiStanding::Achieved:
        return visionWord(QT_TRANSLATE_NOOP("VisionWords", "◎ achieved"));
    case model::KpiStanding::OnTrack:
        return visionWord(QT_TRANSLATE_NOOP("VisionWords", "○ on track"));
    case model::KpiStanding::Behind:
        return visionWord(QT_TRANSLATE_NOOP("VisionWords", "△ behind"));
    case model::KpiStanding::Unclear:
        return visionWord(QT_TRANSLATE_NOOP("VisionWords", "? cannot be compared"));
    case model::KpiStanding::NoValue:
        break;
    }
    return visionWord(QT_TRANSLATE_NOOP("VisionWords", "－ no value"));
}

QString directionWords(model::KpiDirection direction)
{
    switch (direction) {
    case model::KpiDirection::Down:
        return visionWord(QT_TRANSLATE_NOOP("VisionWords", "decrease"));
    case model::KpiDirection::Keep:
        return visionWord(QT_TRANSLATE_NOOP("VisionWords", "maintain"));
    case model::KpiDirection::Up:
        break;
    }
    return visionWord(QT_TRANSLATE_NOOP("VisionWords", "increase"));
}

QString successionWords(model::Succession succession)
{
    switch (succession) {
    case model::Succession::CarriedOver:
        return visionWord(QT_TRANSLATE_NOOP("VisionWords", "carried over"));
    case model::Succession::Split:
        return visionWord(QT_TRANSLATE_NOOP("VisionWords", "split off"));
    case model::Succession::Ended:
        return visionWord(QT_TRANSLATE_NOOP("VisionWords", "ended"));
    case model::Succession::New:
        break;
    }
    return visionWord(QT_TRANSLATE_NOOP("VisionWords", "new"));
}

QString shortFiscalYear(int year)
{
    static constexpr std::array<std::pair<QStringView, QStringView>, 4> kEras{
        {{u"令和", u"R"}, {u"平成", u"H"}, {u"昭和", u"S"}, {u"元年度", u"1"}}};
    QString name = model::fiscalYearName(year);
    for (const auto& [words, letter] : kEras)
        name.replace(words.toString(), letter.toString());
    return name.remove(u"年度"_s);
}

QString visionTitle(const model::Vision& vision)
{
    if (vision.edition == 0)
        return vision.title;
    if (model::isBeingPrepared(vision))
        return filled(visionWord(QT_TRANSLATE_NOOP("VisionWords", "%1 (draft of revision %2)")),
                      {vision.title, QString::number(vision.edition)});
    return filled(visionWord(QT_TRANSLATE_NOOP("VisionWords", "%1 (revision %2)")),
                  {vision.title, QString::number(vision.edition)});
}

QString adoptionWords(const model::Vision& vision)
{
    if (vision.adoptedOn)
        return {};
    if (model::isBeingPrepared(vision))
        return visionWord(QT_TRANSLATE_NOOP(
            "VisionWords",
            "△ This revision is being prepared. It counts nowhere (map, timeline, publication page) until "
            "its day of adoption is entered with “Edit the vision…”."));
    return visionWord(QT_TRANSLATE_NOOP("VisionWords",
                                        "△ No day of adoption is entered, and without it the vision is "
                                        "not on the publication page. Enter it with “Edit the vision…”."));
}

} // namespace ui
