// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/recognised_summary.h"

#include "core/base/calendar.h"
#include "core/model/numbering.h"
#include "ui/common/filled_sentence.h"
#include "ui/common/finding_sentences.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;
using namespace core;
using Kind = model::ProvisionKind;

namespace app {

namespace {

QString summaryWords(const char* source, const QStringList& arguments = {})
{
    return ui::filled(QCoreApplication::translate("RecognisedSummary", source), arguments);
}

QString dateWords(const std::optional<QDate>& date)
{
    return date ? toEraDate(*date) + u" ("_s + date->toString(Qt::ISODate) + u')'
                : summaryWords(QT_TRANSLATE_NOOP("RecognisedSummary", "not stated"));
}

void printField(QTextStream& out, const char* name, const QString& value)
{
    out << "  " << summaryWords(name) << ": " << value << '\n';
}

QString partyWords(const std::vector<model::Party>& parties)
{
    QStringList words;
    for (const model::Party& party : parties)
        words.append(party.symbol.isEmpty() ? party.name : party.symbol + u' ' + party.name);
    return words.isEmpty() ? summaryWords(QT_TRANSLATE_NOOP("RecognisedSummary", "not stated")) : words.join(u", "_s);
}

void printArticles(const model::Provision& root, QTextStream& out)
{
    for (const model::Provision* article : model::allOfKind(root, Kind::Article)) {
        out << "    " << model::shownNumber(article->number) << article->caption;
        const auto paragraphs = model::allOfKind(*article, Kind::Paragraph).size();
        if (paragraphs > 1)
            out << "  "
                << summaryWords(QT_TRANSLATE_NOOP("RecognisedSummary", "%1 paragraphs"), {QString::number(paragraphs)});
        out << '\n';
    }
}

void printSections(const model::Provision& parent, int level, QTextStream& out)
{
    for (const model::Provision& child : parent.children) {
        if (child.kind == Kind::Section) {
            out << QString(qsizetype{2} * level, u' ') << model::shownNumber(child.number) << ' ' << child.caption
                << '\n';
            printSections(child, level + 1, out);
        } else if (child.kind == Kind::Initiative) {
            out << QString(qsizetype{2} * level, u' ') << u"・"_s << child.text << '\n';
        }
    }
}

void printRoleTables(const model::Provision& root, QTextStream& out)
{
    for (const model::Provision* table : model::allOfKind(root, Kind::RoleTable)) {
        const QString initiatives = QString::number(model::allOfKind(*table, Kind::Initiative).size());
        const QString cells = QString::number(model::allOfKind(*table, Kind::Role).size());
        out << "  "
            << (table->text.isEmpty() ? summaryWords(QT_TRANSLATE_NOOP("RecognisedSummary", "Roles")) : table->text)
            << table->caption << ": "
            << summaryWords(QT_TRANSLATE_NOOP("RecognisedSummary", "%1 initiatives, %2 cells"), {initiatives, cells})
            << '\n';
        printSections(*table, 2, out);
    }
}

void printFindings(const std::vector<model::Finding>& findings, QTextStream& out)
{
    printField(out, QT_TRANSLATE_NOOP("RecognisedSummary", "Findings"), QString::number(findings.size()));
    for (const model::Finding& finding : findings) {
        out << "    " << findingLine(finding) << '\n';
    }
}

} // namespace

QString findingLine(const model::Finding& finding)
{
    const QString place = finding.line > 0 ? summaryWords(QT_TRANSLATE_NOOP("RecognisedSummary", "line %1"),
                                                          {QString::number(finding.line)})
                                           : summaryWords(QT_TRANSLATE_NOOP("RecognisedSummary", "whole document"));
    return place + u" ["_s + ui::severityWord(finding.severity) + u"] "_s + ui::sentence(finding);
}

void printSummary(const model::AgreementText& text, const std::vector<model::Finding>& findings, const QString& source,
                  QTextStream& out)
{
    const QString title = model::title(text);
    out << source << '\n';
    printField(out, QT_TRANSLATE_NOOP("RecognisedSummary", "Title"),
               title.isEmpty() ? summaryWords(QT_TRANSLATE_NOOP("RecognisedSummary", "not stated")) : title);
    printField(out, QT_TRANSLATE_NOOP("RecognisedSummary", "Parties"), partyWords(text.parties));
    printField(out, QT_TRANSLATE_NOOP("RecognisedSummary", "Signed on"), dateWords(text.signedOn));
    printField(out, QT_TRANSLATE_NOOP("RecognisedSummary", "In force from"), dateWords(text.effectiveOn));
    printField(out, QT_TRANSLATE_NOOP("RecognisedSummary", "Articles"),
               QString::number(model::allOfKind(text.root, Kind::Article).size()));
    printArticles(text.root, out);
    printRoleTables(text.root, out);
    printFindings(findings, out);
    out << '\n';
}

} // namespace app
