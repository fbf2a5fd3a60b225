// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/typing.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QWidget>

namespace tests {

void compose(QWidget& widget, const QStringList& steps)
{
    for (const QString& step : steps) {
        QInputMethodEvent event(step, {});
        QCoreApplication::sendEvent(&widget, &event);
    }
}

void commitComposition(QWidget& widget, const QString& words)
{
    QInputMethodEvent event;
    event.setCommitString(words);
    QCoreApplication::sendEvent(&widget, &event);
}

void typeJapanese(QWidget& widget, const QStringList& steps, const QString& words)
{
    compose(widget, steps);
    commitComposition(widget, words);
}

} // namespace tests
