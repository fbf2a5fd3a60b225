// SPDX-License-Identifier: GPL-3.0-or-later
// Printing: time from nothing to a PDF on disk. Run it in a release build; each line is one measurement in
// milliseconds, the median of several where it says so.
#include "core/print/forms/signed_copy.h"
#include "core/print/pdf/pdf_writer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

/// About twelve pages of varied words: what an agreement with 28 initiatives in stacked rows takes.
model::AgreementText twelvePages(int variant, const print::FontSet& fonts)
{
    model::AgreementText text;
    text.root = model::makeProvision(model::ProvisionKind::Agreement);
    text.root.children.push_back(
        model::makeProvision(model::ProvisionKind::Title, u"連携中枢都市圏形成に係る連携協約"_s));
    text.root.children.push_back(model::makeProvision(model::ProvisionKind::RoleTable, u"別表"_s));
    model::Provision& table = text.root.children.back();
    table.face = model::Face::Stacked;
    for (const QString& head : {u"取組の内容"_s, u"甲の役割"_s, u"乙の役割"_s})
        table.children.push_back(model::makeProvision(model::ProvisionKind::Column, head));
    model::Provision section = model::makeProvision(model::ProvisionKind::Section);
    section.caption = u"生活機能の強化"_s;
    const QString words =
        u"圏域における産業の担い手不足の解消を図るため、推進協議会と連携し、圏域の求職者及び企業に対し、実践的な就労体"
        u"験を"
        u"通じたマッチング機会を提供するとともに、高校生等に対し、地元企業の魅力を伝える学習の支援を行う。"_s;
    char16_t next = static_cast<char16_t>(0x4E00 + variant * 40);
    for (int i = 0; i < 28; ++i) {
        model::Provision initiative =
            model::makeProvision(model::ProvisionKind::Initiative, u"就業マッチング促進事業"_s);
        for (const model::Provision& column : table.children) {
            if (column.kind != model::ProvisionKind::Column)
                continue;
            QString rare; // as many different glyphs as a real agreement has
            while (rare.size() < 6) {
                if (fonts.glyph(print::FontFace::Mincho, ++next))
                    rare += QChar(next);
            }
            initiative.children.push_back(model::makeProvision(model::ProvisionKind::Role, rare + u'、' + words));
            initiative.children.back().column = column.lineage;
        }
        section.children.push_back(initiative);
    }
    table.children.push_back(section);
    return text;
}

double milliseconds(const std::function<void()>& act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(int rounds, const std::function<void()>& act)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i)
        times.push_back(milliseconds(act));
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

size_t printTo(const model::AgreementText& text, const print::FontSet& fonts, const QString& path)
{
    const Result<print::Layout> layout = print::layoutSignedCopy(text, print::PageSetup{}, fonts);
    if (!layout || !print::writePdf(layout.value(), {model::title(text), {}, QDateTime::currentDateTimeUtc()}, path))
        return 0;
    return layout->pages.size();
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    const print::FontSet fonts = print::FontSet::loadDefault().value();
    const model::AgreementText text = twelvePages(0, fonts);
    size_t pages = 0;
    const double first = milliseconds([&] {
        const Result<print::FontSet> opened = print::FontSet::loadDefault();
        pages = printTo(text, opened.value(), folder.filePath(u"first.pdf"_s));
    });
    std::printf("print: first PDF, fonts opened too    %7.1f ms  %zu pages\n", first, pages);

    const double lay = median(9, [&] { (void)print::layoutSignedCopy(text, print::PageSetup{}, fonts); });
    const double all = median(9, [&] { printTo(text, fonts, folder.filePath(u"warm.pdf"_s)); });
    std::printf("print: warm, layout only              %7.1f ms  median of 9\n", lay);
    std::printf("print: warm, layout and PDF           %7.1f ms  median of 9\n", all);

    std::vector<model::AgreementText> eleven;
    for (int i = 0; i < 11; ++i)
        eleven.push_back(twelvePages(i, fonts));
    const double batch = milliseconds([&] {
        std::vector<std::thread> threads;
        for (size_t worker = 0; worker < 2; ++worker) {
            threads.emplace_back([&, worker] {
                for (size_t i = worker; i < eleven.size(); i += 2)
                    printTo(eleven[i], fonts, folder.filePath(QString::number(i) + u".pdf"_s));
            });
        }
        for (std::thread& thread : threads)
            thread.join();
    });
    std::printf("print: 11 agreements, two threads     %7.1f ms\n", batch);
    return pages == 0 ? 1 : 0;
}
