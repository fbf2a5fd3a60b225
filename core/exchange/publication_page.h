// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace core::exchange {

/// A cell of a table; with a link its words are those of the link.
struct PublicationCell
{
    QString words;
    QString link; ///< relative to the page: documents/agreement-01.pdf; empty: none
};

/// A heading with a table below it.
struct PublicationSection
{
    QString heading;
    QString note; ///< a sentence below the heading; may be empty
    QStringList heads;
    std::vector<std::vector<PublicationCell>> rows; ///< the first cell is the head of its row
};

/// The page on which an area publishes its documents (ui.md 4.9; like an office's own site).
struct PublicationPage
{
    QString title;
    QString publisher; ///< 札幌市
    QString lead;      ///< a sentence below the title
    QDate updatedOn;
    std::vector<PublicationSection> sections; ///< those without rows are left out
};

/// As one HTML document, UTF-8: static, without script or anything loaded from elsewhere; language, landmarks, one h1,
/// a way past the contents, tables with captions and scoped heads, colours with a contrast above 7, readable on a
/// telephone and in print. All words are escaped. Pure.
[[nodiscard]] QByteArray toHtml(const PublicationPage& page);

} // namespace core::exchange
