// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/office.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

bool convert(const QString& file, const QString& format, const QString& into, const QString& profile)
{
    QProcess process;
    process.start(u"soffice"_s, {u"-env:UserInstallation=file://"_s + profile, u"--headless"_s, u"--convert-to"_s,
                                 format, u"--outdir"_s, into, file});
    constexpr int kPatience = 120000;
    return process.waitForFinished(kPatience) && process.exitCode() == 0;
}

QString cellXml(const QString& words)
{
    bool isNumber = false;
    static_cast<void>(words.toDouble(&isNumber));
    if (words.isEmpty())
        return u"<table:table-cell/>"_s;
    if (isNumber)
        return u"<table:table-cell office:value-type=\"float\" office:value=\"%1\"/>"_s.arg(words);
    return u"<table:table-cell office:value-type=\"string\"><text:p>%1</text:p></table:table-cell>"_s.arg(
        words.toHtmlEscaped());
}

/// Everything between the year and the key of a row becomes: known value, value, source, remark.
bool fillRow(QString& text, const QString& key, const QStringList& answer)
{
    const qsizetype keyWords = text.indexOf(u'>' + key + u'<');
    const qsizetype row = text.lastIndexOf(u"<table:table-row"_s, keyWords);
    const qsizetype keyCell = text.lastIndexOf(u"<table:table-cell"_s, keyWords);
    const qsizetype year = text.indexOf(u"年度</text:p>"_s, row);
    const qsizetype first = text.indexOf(u"<table:table-cell"_s, year);
    if (keyWords < 0 || row < 0 || year < 0 || year > keyWords || first < 0 || first > keyCell)
        return false;
    QString cells = cellXml({});
    for (int column = 0; column < 3; ++column)
        cells += cellXml(answer.value(column));
    text.replace(first, keyCell - first, cells);
    return true;
}

} // namespace

bool hasOffice()
{
    return !QStandardPaths::findExecutable(u"soffice"_s).isEmpty() &&
           QFileInfo::exists(QFileInfo(QStandardPaths::findExecutable(u"soffice"_s)).canonicalPath() +
                             u"/libsclo.so"_s);
}

std::optional<QString> filledInByOffice(const QString& sheet, const QHash<QString, QStringList>& answers,
                                        const QString& folder)
{
    const QDir place(folder);
    const QString profile = place.filePath(u"profile"_s);
    if (!place.mkpath(u"flat"_s) || !place.mkpath(u"back"_s) ||
        !convert(sheet, u"fods"_s, place.filePath(u"flat"_s), profile))
        return std::nullopt;
    const QString name = QFileInfo(sheet).completeBaseName();
    QFile flat(place.filePath(u"flat/"_s + name + u".fods"_s));
    if (!flat.open(QIODevice::ReadOnly))
        return std::nullopt;
    QString text = QString::fromUtf8(flat.readAll());
    flat.close();
    for (auto answer = answers.constBegin(); answer != answers.constEnd(); ++answer) {
        if (!fillRow(text, answer.key(), answer.value()))
            return std::nullopt;
    }
    if (!flat.open(QIODevice::WriteOnly | QIODevice::Truncate) || flat.write(text.toUtf8()) < 0)
        return std::nullopt;
    flat.close();
    const QString back = place.filePath(u"back/"_s + name + u".xlsx"_s);
    if (!convert(flat.fileName(), u"xlsx"_s, place.filePath(u"back"_s), profile) || !QFileInfo::exists(back))
        return std::nullopt;
    return back;
}

} // namespace tests
