// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vision/vision_papers.h"

#include "core/base/calendar.h"
#include "core/model/vision_field.h"
#include "core/print/font/font_set.h"
#include "core/print/pdf/pdf_writer.h"
#include "ui/vision/open_points.h"

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;
using namespace core;
using core::print::ReportColumn;
using core::print::ReportFigure;
using core::print::ReportHeading;
using core::print::ReportPaper;
using core::print::ReportParagraph;
using core::print::ReportTable;

namespace ui::vision {

namespace {

enum class PaperKind { Document, Progress };

constexpr std::array<QStringView, 10> kWideDigits{u"", u"１", u"２", u"３", u"４", u"５", u"６", u"７", u"８", u"９"};

QString standingPrinted(model::KpiStanding standing)
{
    switch (standing) {
    case model::KpiStanding::Achieved:
        return u"◎達成"_s;
    case model::KpiStanding::OnTrack:
        return u"○順調"_s;
    case model::KpiStanding::Behind:
        return u"△遅れ"_s;
    case model::KpiStanding::Unclear:
        return u"比較不可"_s;
    case model::KpiStanding::NoValue:
        break;
    }
    return u"未測定"_s;
}

QString dated(const std::optional<double>& value, const std::optional<int>& year, int decimals)
{
    if (!value)
        return u"未定"_s;
    const QString words = model::kpiValueWords(*value, decimals);
    return year ? words + u'\n' + model::fiscalYearName(*year) : words;
}

/// Writes the blocks of one paper.
class PaperWriter
{
public:
    PaperWriter(const store::VisionSnapshot& vision, PaperKind kind)
        : m_vision(vision)
        , m_plan(vision.plan)
        , m_kind(kind)
        , m_years(model::fiscalYearsOf(vision.plan.vision))
    {
    }

    ReportPaper write()
    {
        const model::Vision& facts = m_plan.vision;
        const bool isProgress = m_kind == PaperKind::Progress;
        m_paper.title = m_vision.area.name + u'　' + facts.title + (isProgress ? u"　進捗状況"_s : QString());
        if (facts.edition > 0)
            m_paper.lead.append(
                (model::isBeingPrepared(facts) ? u"第%1回改定案"_s : u"第%1回改定"_s).arg(facts.edition));
        if (isProgress)
            m_paper.lead.append(model::fiscalYearName(m_vision.throughYear) + u"末時点"_s);
        else if (facts.adoptedOn)
            m_paper.lead.append(toEraDate(*facts.adoptedOn));
        if (!facts.note.isEmpty())
            m_paper.blocks.emplace_back(ReportParagraph{u"※　"_s + facts.note});
        isProgress ? addSummary() : addOpening();
        addFields();
        if (isProgress)
            addOpenPoints();
        return std::move(m_paper);
    }

private:
    void heading(int level, const QString& words)
    {
        // 1, (1), and the name of the project itself.
        QString text = words;
        if (level == 0)
            text = kWideDigits[static_cast<size_t>(std::min(++m_section, 9))].toString() + u'　' + words;
        else if (level == 1)
            text = u"(%1)　"_s.arg(++m_item) + words;
        if (level == 0)
            m_item = 0;
        m_paper.blocks.emplace_back(ReportHeading{level, text});
    }

    void addOpening()
    {
        const model::Vision& facts = m_plan.vision;
        heading(0, u"名称及び計画期間"_s);
        QStringList members;
        for (const model::Municipality& member : m_vision.members)
            members.append(member.name);
        ReportTable table;
        table.columns = {{1, false}, {4, false}};
        table.rows.push_back({u"名称"_s, m_vision.area.name});
        table.rows.push_back({u"構成市町村"_s, u"%1（%2市町村）"_s.arg(members.join(u'、')).arg(members.size())});
        if (facts.from && facts.to)
            table.rows.push_back(
                {u"計画期間"_s, toEraDate(*facts.from) + u"から"_s + toEraDate(*facts.to) + u"まで"_s});
        std::set<AgreementId> agreements;
        for (const model::AgreedInitiative& initiative : m_vision.initiatives)
            agreements.insert(initiative.agreements.begin(), initiative.agreements.end());
        table.rows.push_back({u"根拠となる協約"_s,
                              u"連携協約 %1件、取組 %2件"_s.arg(agreements.size()).arg(m_vision.initiatives.size())});
        m_paper.blocks.emplace_back(std::move(table));
        heading(0, u"圏域の将来像"_s);
        m_paper.blocks.emplace_back(ReportParagraph{facts.futureImage.isEmpty() ? u"（未定）"_s : facts.futureImage});
        heading(0, u"事業費の見込み"_s);
        addBudgets(m_plan.projects);
    }

    void addSummary()
    {
        heading(0, u"総括"_s);
        ReportTable table;
        table.columns = {{6, false}, {2, true}, {2, true}, {2, true}, {2, true}, {2, true}, {3, true}};
        table.heads = {u"区分"_s, u"事業"_s, u"KPI"_s, u"◎達成"_s, u"○順調"_s, u"△遅れ"_s, u"未測定・比較不可"_s};
        const auto counted = [this](const auto& isOfRow) {
            std::array<int, 6> counts{};
            for (const model::VisionProject& project : m_plan.projects)
                counts[0] += isOfRow(project.field) ? 1 : 0;
            for (const model::Kpi& kpi : m_plan.kpis) {
                if (!isOfRow(kpi.field))
                    continue;
                ++counts[1];
                const auto standing = model::standingOf(kpi, m_vision.throughYear);
                ++counts[standing == model::KpiStanding::Achieved  ? 2
                         : standing == model::KpiStanding::OnTrack ? 3
                         : standing == model::KpiStanding::Behind  ? 4
                                                                   : 5];
            }
            return counts;
        };
        QStringList roles;
        for (const model::VisionField& role : model::visionFields()) {
            if (role.code.size() != 1)
                continue;
            roles.append(role.code.toString());
            table.rows.push_back(countRow(role.name.toString(),
                                          counted([&](const QString& field) { return field.startsWith(role.code); })));
        }
        const auto others = counted([&](const QString& field) {
            return std::none_of(roles.begin(), roles.end(),
                                [&](const QString& role) { return field.startsWith(role); });
        });
        if (others != std::array<int, 6>{})
            table.rows.push_back(countRow(u"分野未定"_s, others));
        table.rows.push_back(countRow(u"計"_s, counted([](const QString&) { return true; })));
        m_paper.blocks.emplace_back(std::move(table));
        addBudgets(m_plan.projects);
    }

    static QStringList countRow(const QString& head, const std::array<int, 6>& counts)
    {
        QStringList row{head};
        for (const int count : counts)
            row.append(QString::number(count));
        return row;
    }

    /// Bearers by year, and their sum (千円).
    void addBudgets(const std::vector<model::VisionProject>& projects)
    {
        ReportTable table;
        table.columns.push_back({3, false});
        table.heads.append(u"事業費（千円）"_s);
        for (const int year : m_years) {
            table.columns.push_back({2.2, true});
            table.heads.append(model::fiscalYearName(year));
        }
        table.columns.push_back({2.4, true});
        table.heads.append(u"計"_s);
        std::vector<qint64> sums(m_years.size());
        const auto add = [&](const QString& head, const std::vector<qint64>& amounts) {
            QStringList row{head};
            qint64 sum = 0;
            for (const qint64 amount : amounts) {
                row.append(amount == 0 ? u"－"_s : model::thousandYenWords(amount));
                sum += amount;
            }
            row.append(model::thousandYenWords(sum));
            table.rows.push_back(row);
        };
        const auto rows = model::budgetsByBearer(projects, m_years);
        for (const model::BearerBudget& row : rows) {
            add(m_vision.bearerOf(row.bearer, row.otherBearer), row.thousandYen);
            for (size_t at = 0; at < sums.size(); ++at)
                sums[at] += row.thousandYen[at];
        }
        if (rows.size() != 1)
            add(u"計"_s, sums);
        m_paper.blocks.emplace_back(std::move(table));
    }

    void addFields()
    {
        std::vector<QString> codes;
        for (const model::VisionProject& project : m_plan.projects)
            codes.push_back(project.field);
        for (const model::Kpi& kpi : m_plan.kpis) {
            if (!kpi.project.isValid())
                codes.push_back(kpi.field);
        }
        std::stable_sort(codes.begin(), codes.end(), [](const QString& left, const QString& right) {
            return std::pair(model::visionFieldOrder(left), left) < std::pair(model::visionFieldOrder(right), right);
        });
        codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
        QString role;
        for (const QString& code : codes) {
            const QStringList path = model::visionFieldPath(code);
            if (path.front() != role)
                heading(0, path.front());
            role = path.front();
            if (path.size() > 1)
                heading(1, path.mid(1).join(u'　'));
            addKpis(model::ProjectId(), code);
            for (const model::VisionProject& project : m_plan.projects) {
                if (project.field == code)
                    addProject(project);
            }
        }
    }

    void addProject(const model::VisionProject& project)
    {
        heading(2, u"〔"_s + project.name + u"〕"_s + successionPrinted(project));
        QStringList members;
        for (const MunicipalityId id : project.participants)
            members.append(m_vision.nameOf(id));
        QStringList basis;
        for (const LineageId& lineage : project.initiatives) {
            if (const model::AgreedInitiative* initiative = m_vision.initiative(lineage))
                basis.append(initiative->name);
        }
        ReportTable table;
        table.columns = {{1, false}, {5, false}};
        table.rows.push_back({u"事業内容"_s, project.content});
        table.rows.push_back({u"参加市町村"_s, m_vision.isOfAllMembers(project) ? u"全%1市町村"_s.arg(members.size())
                                                                                : members.join(u'、')});
        table.rows.push_back({u"根拠となる取組"_s, basis.isEmpty() ? u"（協約に取組なし）"_s : basis.join(u'、')});
        m_paper.blocks.emplace_back(std::move(table));
        if (!project.schedule.empty())
            addSchedule(project);
        addBudgets({project});
        addKpis(project.id, {});
    }

    QString successionPrinted(const model::VisionProject& project) const
    {
        if (!m_vision.before || m_vision.before->vision.periodNumber == m_plan.vision.periodNumber)
            return {};
        for (const auto& step : model::successionOf(*m_vision.before, m_plan)) {
            if (step.after == project.id)
                return step.kind == model::Succession::New           ? u"（新規）"_s
                       : step.kind == model::Succession::CarriedOver ? u"（継続）"_s
                                                                     : u"（分割）"_s;
        }
        return {};
    }

    void addSchedule(const model::VisionProject& project)
    {
        ReportTable table;
        QStringList row{u"年度別計画"_s};
        table.columns.push_back({3, false});
        table.heads.append(u"区分"_s);
        for (const int year : m_years) {
            table.columns.push_back({2.68, false});
            table.heads.append(model::fiscalYearName(year));
            row.append(model::stageOf(project, year));
        }
        table.rows.push_back(row);
        m_paper.blocks.emplace_back(std::move(table));
    }

    /// Of a project, or of a field as a whole.
    void addKpis(model::ProjectId project, const QString& field)
    {
        const bool isProgress = m_kind == PaperKind::Progress;
        ReportTable table;
        const double valueWidth = isProgress ? 2.8 : 2.6; // a year fits on one line
        table.columns = {{4.2, false}, {1.5, false}, {valueWidth, true}};
        table.heads = {u"成果指標（KPI）"_s, u"単位"_s, u"基準値"_s};
        if (isProgress) {
            for (const int year : m_years) {
                table.columns.push_back({2.25, true});
                table.heads.append(model::fiscalYearName(year));
            }
        }
        table.columns.push_back({valueWidth, true});
        table.heads.append(u"目標値"_s);
        if (isProgress) {
            table.columns.push_back({2.1, false});
            table.heads.append(u"状況"_s);
        }
        std::vector<core::print::LineChart> charts;
        for (const model::Kpi& kpi : m_plan.kpis) {
            const bool isOurs =
                project.isValid() ? kpi.project == project : !kpi.project.isValid() && kpi.field == field;
            if (!isOurs)
                continue;
            QStringList row{kpi.name, kpi.unit, dated(kpi.baseline, kpi.baselineYear, kpi.decimals)};
            for (const int year : m_years) {
                if (!isProgress)
                    break;
                const model::KpiActual* actual = model::actualOf(kpi, year);
                row.append(actual != nullptr              ? model::kpiValueWords(actual->value, kpi.decimals)
                           : year <= m_vision.throughYear ? u"未入力"_s
                                                          : QString());
            }
            row.append(dated(kpi.target, kpi.targetYear, kpi.decimals));
            if (isProgress) {
                row.append(standingPrinted(model::standingOf(kpi, m_vision.throughYear)));
                if (!kpi.actuals.empty())
                    charts.push_back(kpiLines(kpi));
            }
            table.rows.push_back(row);
        }
        if (table.rows.empty())
            return;
        m_paper.blocks.emplace_back(std::move(table));
        for (core::print::LineChart& chart : charts)
            m_paper.blocks.emplace_back(ReportFigure{std::move(chart)});
    }

    void addOpenPoints()
    {
        const QStringList points = openPoints(m_vision);
        if (points.isEmpty())
            return;
        heading(0, u"確認を要する事項"_s);
        ReportTable table;
        table.columns = {{1, true}, {15, false}};
        table.heads = {u"番号"_s, u"内容"_s};
        for (qsizetype at = 0; at < points.size(); ++at)
            table.rows.push_back({QString::number(at + 1), points.at(at)});
        m_paper.blocks.emplace_back(std::move(table));
    }

    const store::VisionSnapshot& m_vision;
    const model::VisionPlan& m_plan;
    PaperKind m_kind;
    std::vector<int> m_years;
    ReportPaper m_paper;
    int m_section = 0;
    int m_item = 0;
};

} // namespace

ReportPaper visionDocument(const store::VisionSnapshot& vision)
{
    return PaperWriter(vision, PaperKind::Document).write();
}

ReportPaper progressReport(const store::VisionSnapshot& vision)
{
    return PaperWriter(vision, PaperKind::Progress).write();
}

Result<int> writeReport(const ReportPaper& paper, const QString& path, Task* task)
{
    const auto fonts = core::print::FontSet::loadDefault();
    if (!fonts)
        return fonts.error();
    const auto layout = core::print::layoutReport(paper, {}, *fonts, task);
    if (!layout)
        return layout.error();
    core::print::PdfMetadata metadata;
    metadata.title = paper.title;
    const auto written = core::print::writePdf(*layout, metadata, path, task);
    return written ? Result<int>(static_cast<int>(layout->pages.size())) : Result<int>(written.error());
}

} // namespace ui::vision
