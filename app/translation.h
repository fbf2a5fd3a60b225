// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

class QCoreApplication;

namespace app {

/// "ja" or "en": what --lang asks for, else English for an English locale, else Japanese (design, standing rules).
/// An unknown --lang counts as none.
[[nodiscard]] QString chosenLanguage(const QStringList& words, const QLocale& system);

/// Loads our translation and that of Qt; to be called once, before anything is shown. English needs none.
void installTranslation(QCoreApplication& application, const QString& language);

} // namespace app
