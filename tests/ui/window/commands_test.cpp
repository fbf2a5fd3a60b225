// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/window_fixture.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

void collect(const QList<QAction*>& actions, QList<QAction*>& all)
{
    for (QAction* action : actions) {
        if (action->menu() != nullptr)
            collect(action->menu()->actions(), all);
        else if (!action->isSeparator())
            all << action;
    }
}

/// The letter behind & of a text; null without one.
QChar mnemonic(const QString& text)
{
    const qsizetype at = QString(text).replace(u"&&"_s, u"  "_s).indexOf(u'&');
    return at < 0 ? QChar() : text.at(at + 1).toUpper();
}

/// What one cannot reach with Alt and letters in a menu and those below it.
QStringList keyFaults(const QString& where, const QList<QAction*>& actions)
{
    QStringList found;
    QHash<QChar, QString> used;
    for (const QAction* action : actions) {
        if (action->isSeparator())
            continue;
        const QChar letter = mnemonic(action->text());
        if (letter.isNull())
            found << where + u": no letter: "_s + action->text();
        else if (used.contains(letter))
            found << where + u": one letter: "_s + action->text() + u" and "_s + used.value(letter);
        used.insert(letter, action->text());
        if (action->menu() != nullptr)
            found << keyFaults(action->text(), action->menu()->actions());
    }
    return found;
}

} // namespace

class CommandsTest : public WindowTest
{
protected:
    QList<QAction*> menuActions()
    {
        QList<QAction*> all;
        collect(window().menuBar()->actions(), all);
        return all;
    }
};

TEST_F(CommandsTest, EveryCommandOfTheMenusIsReachedByKeyboard)
{
    open();
    openDraft();
    EXPECT_EQ(QStringList(), keyFaults(u"menu bar"_s, window().menuBar()->actions()));
}

/// A key with two meanings does nothing at all in Qt.
TEST_F(CommandsTest, NoKeyMeansTwoCommands)
{
    open();
    openDraft();
    QHash<QKeySequence, QString> used;
    const auto use = [&](const QKeySequence& key, const QString& owner) {
        if (key.isEmpty())
            return;
        EXPECT_FALSE(used.contains(key)) << key.toString().toStdString() << ": " << owner.toStdString() << " and "
                                         << used.value(key).toStdString();
        used.insert(key, owner);
    };
    for (const QAction* action : window().findChildren<QAction*>()) {
        const bool isEverywhere =
            action->shortcutContext() == Qt::WindowShortcut || action->shortcutContext() == Qt::ApplicationShortcut;
        for (const QKeySequence& key : action->shortcuts()) {
            if (isEverywhere)
                use(key, action->text());
        }
    }
    for (const QShortcut* shortcut : window().findChildren<QShortcut*>()) {
        if (shortcut->context() == Qt::WindowShortcut)
            use(shortcut->key(), shortcut->parent()->objectName());
    }
    EXPECT_GE(used.size(), 18);
}

/// Each on a window of its own state: no file, a signed text, a draft; what they ask is answered by Esc.
TEST_F(CommandsTest, EveryCommandCanBeGivenInEveryState)
{
    start({});
    const QStringList names = [&] {
        QStringList found;
        for (const QAction* action : menuActions())
            found << action->objectName();
        return found;
    }();
    ASSERT_FALSE(names.contains(QString())) << "a command without a name";
    const QString original = m_path;
    QStringList never = names;
    m_user->closing = ui::CloseChoice::LeaveUnsaved;
    QTimer answers;
    QObject::connect(&answers, &QTimer::timeout, &answers, [] {
        if (auto* dialog = QApplication::activeModalWidget())
            QTest::keyClick(dialog, Qt::Key_Escape);
    });
    answers.start(30);
    for (int state = 0; state < 3; ++state) {
        for (const QString& name : names) {
            startIn(ui::ColourScheme::Light);
            start({});
            if (state > 0) {
                m_path = path(u"%1%2.kyoyaku"_s.arg(name).arg(state));
                ASSERT_TRUE(QFile::copy(original, m_path));
                open();
                state == 1 ? openOtaru() : openDraft();
            }
            auto* action = window().findChild<QAction*>(name);
            ASSERT_NE(nullptr, action) << name.toStdString();
            if (!action->isEnabled())
                continue;
            never.removeAll(name);
            SCOPED_TRACE(name.toStdString());
            action->trigger();
            settle();
            EXPECT_TRUE(waitFor([] { return QApplication::activeModalWidget() == nullptr; })) << name.toStdString();
        }
    }
    // These need a step that was taken back, another day, a comparison or a proved amendment in front; the tests of
    // editing, tabs, panes, comparing and concluding give them.
    never.removeAll(u"present"_s);
    never.removeAll(u"redo"_s);
    never.removeAll(u"forward"_s);
    never.removeAll(u"nextDifference"_s);
    never.removeAll(u"previousDifference"_s);
    never.removeAll(u"conclude"_s);
    EXPECT_EQ(QStringList(), never) << "commands that were never possible";
}

} // namespace tests
