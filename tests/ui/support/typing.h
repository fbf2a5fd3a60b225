// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace tests {

/// What an input method does while somebody types Japanese: each step replaces the pre-edit text (QTest::keyClicks
/// cannot type Japanese).
void compose(QWidget& widget, const QStringList& steps);
/// Ends the composition with these words in place of the pre-edit text.
void commitComposition(QWidget& widget, const QString& words);
/// Both.
void typeJapanese(QWidget& widget, const QStringList& steps, const QString& words);

} // namespace tests
