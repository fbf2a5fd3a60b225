// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace app {

QString chosenLanguage(const QStringList& words, const QLocale& system)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        QString value = words.at(i) == u"--lang"             ? words.value(i + 1)
                        : words.at(i).startsWith(u"--lang=") ? words.at(i).section(u'=', 1)
                                                             : QString();
        if (value == u"ja" || value == u"en")
            return value;
    }
    return system.language() == QLocale::English ? u"en"_s : u"ja"_s;
}

void installTranslation(QCoreApplication& application, const QString& language)
{
    if (language != u"ja")
        return;
    auto* ofQt = new QTranslator(&application);
    if (ofQt->load(u"qtbase_ja"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(ofQt);
    auto* own = new QTranslator(&application);
    if (own->load(u":/i18n/kyoyaku_ja.qm"_s))
        QCoreApplication::installTranslator(own);
}

} // namespace app
