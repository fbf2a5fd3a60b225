// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedure/declaration_page.h"

#include "core/store/registry.h"
#include "ui/common/date_field.h"
#include "ui/common/file_prompt.h"
#include "ui/common/focus_order.h"
#include "ui/common/paper_issuer.h"
#include "ui/common/paper_view.h"
#include "ui/common/printer_pages.h"
#include "ui/common/reload_when_seen.h"
#include "ui/common/spacing.h"
#include "ui/common/task_strip.h"
#include "ui/procedure/declaration_paper.h"

#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>

using namespace Qt::StringLiterals;
using namespace core;
using core::region::DeclarationItem;

namespace ui::procedure {

namespace {

QString itemWords(DeclarationItem item)
{
    switch (item) {
    case DeclarationItem::Day:
        return DeclarationPage::tr("the day of the declaration");
    case DeclarationItem::Will:
        return DeclarationPage::tr("the will to lead the area");
    case DeclarationItem::Population:
        return DeclarationPage::tr("the present population");
    case DeclarationItem::Projection:
        return DeclarationPage::tr("the projected population (read it in with the figures, as 将来推計人口)");
    case DeclarationItem::Functions:
        return DeclarationPage::tr("the city's functions and how the neighbours use them");
    case DeclarationItem::Members:
        return DeclarationPage::tr("municipalities with a commuting rate of 10 % or more");
    case DeclarationItem::Fields:
        return DeclarationPage::tr("the fields of cooperation");
    case DeclarationItem::Publication:
        return DeclarationPage::tr("the day of publication");
    }
    return {};
}

} // namespace

DeclarationPage::DeclarationPage(store::Registry& registry, FilePrompt& files, PrinterPrompt& printers,
                                 MetroAreaId area, QWidget* parent)
    : QWidget(parent)
    , m_registry(registry)
    , m_files(files)
    , m_printers(printers)
    , m_area(area)
    , m_title(new QLineEdit(this))
    , m_declared(new DateField(u"declaredOn"_s, tr("Day of the declaration"), this))
    , m_published(new DateField(u"publishedOn"_s, tr("Day of publication"), this))
    , m_place(new QLineEdit(this))
    , m_will(new QPlainTextEdit(this))
    , m_functions(new QPlainTextEdit(this))
    , m_fields(new QPlainTextEdit(this))
    , m_missing(new QLabel(this))
    , m_paper(new PaperView(this))
    , m_keep(new QPushButton(tr("Keep"), this))
    , m_pdf(new QPushButton(tr("Save as PDF…"), this))
    , m_print(new QPushButton(tr("Print…"), this))
    , m_issuer(new PaperIssuer(registry, this))
    , m_follow(
          new ReloadWhenSeen(registry, *this,
                             changesOf({u"declaration", u"metro_area", u"membership", u"municipality", u"name_change",
                                        u"head_of_municipality", u"statistic", u"source", u"indicator"}),
                             [this] { reload(); }))
{
    setObjectName(u"declarationPage"_s);
    setAccessibleName(tr("Declaration"));
    arrange();
    connectFields();
    connect(m_keep, &QPushButton::clicked, this, [this] {
        if (commitPending() && !m_source.declaration.id.isValid())
            keep(); // as it is proposed
    });
    connect(m_pdf, &QPushButton::clicked, this, &DeclarationPage::savePdf);
    connect(m_print, &QPushButton::clicked, this, &DeclarationPage::printPages);
    connect(m_issuer, &PaperIssuer::told, this, &DeclarationPage::told);
    connect(m_issuer, &PaperIssuer::failed, this, &DeclarationPage::failed);
    reload();
}

DeclarationPage::~DeclarationPage()
{
    // A field that goes with the focus tells that it was left, to a page that is half gone by then.
    for (QObject* field :
         std::initializer_list<QObject*>{m_title, m_place, m_declared, m_published, m_will, m_functions, m_fields}) {
        field->disconnect(this);
        field->removeEventFilter(this);
    }
}

void DeclarationPage::arrange()
{
    auto* side = new QWidget(this);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(kGap);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    const auto row = [&](QWidget& widget, const QString& objectName, const QString& label) {
        widget.setObjectName(objectName);
        widget.setAccessibleName(label);
        form->addRow(label, &widget);
    };
    m_title->setMaxLength(1000);
    m_place->setMaxLength(1000);
    for (QPlainTextEdit* words : {m_will, m_functions, m_fields}) {
        words->setTabChangesFocus(true);
        words->setMinimumHeight(fontMetrics().lineSpacing() * 3 + kWideGap);
    }
    for (DateField* day : {m_declared, m_published})
        day->setOptional(true);
    row(*m_title, u"declarationTitle"_s, tr("Title"));
    form->addRow(tr("Day of the declaration"), m_declared);
    row(*m_will, u"declarationWill"_s, tr("Will to lead the area"));
    row(*m_functions, u"declarationFunctions"_s, tr("Functions of the city, and their use by the neighbours"));
    row(*m_fields, u"declarationFields"_s, tr("Expected fields of cooperation"));
    form->addRow(tr("Day of publication"), m_published);
    row(*m_place, u"declarationPlace"_s, tr("Published in"));
    m_missing->setObjectName(u"declarationMissing"_s);
    m_missing->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    m_keep->setObjectName(u"declarationKeep"_s);
    m_pdf->setObjectName(u"declarationPdf"_s);
    m_print->setObjectName(u"declarationPrint"_s);
    for (QPushButton* button : {m_keep, m_pdf, m_print}) {
        button->setAccessibleName(button->text());
        button->setMinimumHeight(28);
        buttons->addWidget(button);
    }
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(kWideGap, kWideGap, kWideGap, kWideGap);
    column->addLayout(form, 1);
    column->addWidget(m_missing);
    column->addLayout(buttons);
    auto* strip = new TaskStrip(u"declaration"_s, this);
    m_issuer->showIn(*strip);
    column->addWidget(strip);
    m_paper->setObjectName(u"declarationPaper"_s);
    m_paper->setAccessibleName(tr("Page of the declaration"));
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(u"declarationSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(side);
    splitter->addWidget(m_paper);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(splitter);
    setFocusProxy(m_title);
    orderFocusAsLaidOut(*this);
}

void DeclarationPage::setPresent(bool isPresent)
{
    commitPending();
    m_isPresent = isPresent;
    updateActs();
}

void DeclarationPage::reload()
{
    auto source = readDeclaration(m_registry, m_area, QDate::currentDate());
    if (!source) {
        Q_EMIT failed(source.error());
        return;
    }
    const model::Declaration shown = m_source.declaration;
    m_source = std::move(*source);
    m_isFilling = true;
    follow(shown, m_source.declaration);
    m_isFilling = false;
    showPaper();
}

void DeclarationPage::showPaper()
{
    if (m_isFilling)
        return;
    core::region::DeclarationSource shown = m_source;
    shown.declaration = typed();
    QStringList missing;
    for (const DeclarationItem item : core::region::missingItems(shown))
        missing.append(itemWords(item));
    m_missing->setText(missing.isEmpty() ? tr("Everything that the guideline asks for is there.")
                                         : tr("Still missing: %1").arg(missing.join(tr(", "))));
    auto pages = layoutDeclaration(shown);
    if (pages)
        m_paper->setLayout(std::move(*pages));
    else
        Q_EMIT failed(pages.error());
    updateActs();
}

bool DeclarationPage::isEditable() const
{
    return m_isPresent && !m_registry.isReadOnly();
}

void DeclarationPage::updateActs()
{
    const bool mayType = isEditable();
    m_keep->setEnabled(mayType && (isChanged() || !m_source.declaration.id.isValid()));
    for (QWidget* field : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_place),
                           static_cast<QWidget*>(m_declared), static_cast<QWidget*>(m_published)})
        field->setEnabled(mayType);
    for (QPlainTextEdit* words : {m_will, m_functions, m_fields})
        words->setReadOnly(!mayType);
}

void DeclarationPage::savePdf()
{
    if (!commitPending())
        return;
    const QString folder = QFileInfo(m_registry.path()).absolutePath();
    const QString path =
        m_files.fileToSave(this, tr("Save as PDF"), QDir(folder).filePath(u"宣言書.pdf"_s), tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    m_issuer->savePages(m_paper->pages(), path, entryOf(m_source));
}

void DeclarationPage::printPages()
{
    if (!commitPending() || m_paper->pages().pages.empty())
        return;
    const model::IssuedPaper entry = entryOf(m_source);
    m_issuer->print({.make = [pages = m_paper->pages()](Task& /*task*/) { return Result(pages); },
                     .entry = entry,
                     .paper = paperOf(m_paper->pages().pages.front()),
                     .documentTitle = entry.title},
                    m_printers, this);
}

} // namespace ui::procedure
