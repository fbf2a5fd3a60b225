// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/registry.h"
#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>
#include <QWidget>

#include <functional>
#include <memory>

namespace tests {

/// Widgets on a registry of the test's own, in a temporary folder.
class PageTest : public testing::Test
{
protected:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    /// A registry with the sample of that name; with an empty name an empty one.
    [[nodiscard]] std::unique_ptr<core::store::Registry> registry(const QString& sample) const;
    /// The text of the agreement with 小樽市 of the sample, as a document; returns its path.
    [[nodiscard]] QString document(const QString& name, const QString& member) const;

private:
    QTemporaryDir m_folder;
};

/// The widget of a name; fails the test when there is none.
template <typename Widget>
Widget* named(const QWidget& parent, const QString& name)
{
    auto* found = parent.findChild<Widget*>(name);
    EXPECT_NE(found, nullptr) << name.toStdString();
    return found;
}

/// Lets events pass until the condition holds; false after ten seconds.
[[nodiscard]] bool waitFor(const std::function<bool()>& condition);

/// Names of widgets below (and including) root, that can be seen, but have no objectName or no accessibleName where a
/// user can reach them; empty when all is well. Parts that Qt makes itself are left out.
[[nodiscard]] QStringList withoutName(const QWidget& root);

/// Labels and buttons whose text does not fit; empty when all is well.
[[nodiscard]] QStringList clipped(const QWidget& root);

/// Writes a picture of a widget to the folder that KYOYAKU_SCREENSHOTS names; nothing without it.
void keepPicture(QWidget& widget, const QString& name);

} // namespace tests
