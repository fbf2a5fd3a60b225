// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/command_line/area_printing.h"
#include "app/command_line/failure.h"
#include "app/command_line/verbs.h"
#include "app/translation.h"
#include "ui/common/icons.h"
#include "ui/common/settings.h"
#include "ui/common/theme.h"
#include "ui/common/user_prompts.h"

#include <QApplication>
#include <QLoggingCategory>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

void nameProgram()
{
    QCoreApplication::setApplicationName(u"kyoyaku"_s);
    QCoreApplication::setOrganizationName(u"kyoyaku"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KYOYAKU_VERSION));
}

QStringList wordsOf(int argc, char** argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

/// Qt ends the process when it finds no window system.
bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

int runWithoutDesktop(const QStringList& words, int& argc, char** argv)
{
    // No verb needs a window system: core/print lays out and writes without one. Maps are lettered in fonts that Qt Gui
    // loads; its platform “offscreen” needs none either.
    std::unique_ptr<QCoreApplication> application;
    if (app::printsMap(words)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    nameProgram();
    app::installTranslation(*QCoreApplication::instance(), app::chosenLanguage(words, QLocale::system()));
    QTextStream out(stdout);
    QTextStream err(stderr);
    const bool isTerminal = isatty(fileno(stderr)) == 1;
    const bool showsProgress = (isTerminal && !words.contains(u"--quiet"_s)) || words.contains(u"--progress"_s);
    app::CommandContext context{out, err, showsProgress};
    auto status = app::runCommand(words, context);
    out.flush();
    // A full disk behind a redirection must not look like success.
    if (out.status() != QTextStream::Ok || std::fflush(stdout) != 0 || std::ferror(stdout) != 0)
        status = app::fail({core::ErrorCode::FileUnwritable, {u"stdout"_s}, {}}, context);
    return static_cast<int>(status);
}

} // namespace

int main(int argc, char** argv)
{
    const QStringList words = wordsOf(argc, argv);
    // Technical messages are for whoever asks for them with QT_LOGGING_RULES; errors come as sentences.
    QLoggingCategory::setFilterRules(u"kyoyaku.*=false"_s);
    if (app::isCommand(words))
        return runWithoutDesktop(words, argc, argv);
    if (!hasDisplay()) {
        const QCoreApplication application(argc, argv);
        app::installTranslation(*QCoreApplication::instance(), app::chosenLanguage(words, QLocale::system()));
        QTextStream(stderr) << QCoreApplication::translate("Main",
                                                           "The desktop cannot be opened: there is no display. Give "
                                                           "a command; “kyoyaku --help” lists them.")
                            << '\n';
        return static_cast<int>(app::ExitStatus::WrongUsage);
    }
    QApplication application(argc, argv);
    nameProgram();
    // The entry in the menu that this window belongs to; Wayland finds name and icon by it.
    QGuiApplication::setDesktopFileName(u"org.kyoyaku.Kyoyaku"_s);
    QApplication::setWindowIcon(ui::icon(u"kyoyaku"_s));
    app::installTranslation(application, app::chosenLanguage(words, QLocale::system()));
    ui::applyTheme(ui::SettingsStore::read());
    app::Application composed(std::make_unique<ui::DialogPrompts>());
    composed.start(words);
    return QApplication::exec();
}
