// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/verbs.h"

#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace tests {

/// What one call of the program gave.
struct Call
{
    int status = -1;
    QString out;
    QString err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

/// Calls verbs in this process, with files in a folder of the test's own. Messages are English: no translation is
/// loaded.
class CommandTest : public testing::Test
{
protected:
    [[nodiscard]] static Call call(const QStringList& words);
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Writes a file and returns its path.
    [[nodiscard]] QString file(const QString& name, const QByteArray& bytes) const;
    [[nodiscard]] static QByteArray bytesOf(const QString& path);
    /// A registry with the sample of that name.
    [[nodiscard]] QString sample(const QString& name) const;
    /// A small agreement of our own as a document: the one with 小樽市 of the sample, as text.
    [[nodiscard]] QString document() const;

private:
    QTemporaryDir m_folder;
};

} // namespace tests
