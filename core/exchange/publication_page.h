// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace core::exchange {

/// A cell of a table; with a link its words are those of the link.
struct PublicationCell
{
    QString words;
    QString link;        ///< relative to the page: documents/agreement-01.pdf; empty: none
    QString digest = {}; ///< SHA-256 of what the link leads to; empty: not known
};

/// A heading with a table below it.
struct PublicationSection
{
    QString heading;
    QString note; ///< a sentence below the heading; may be empty
    QStringList heads;
    std::vector<std::vector<PublicationCell>> rows; ///< the first cell is the head of its row
};

/// A file beside a page that we have written, with the digest that it had then.
struct PublishedFile
{
    QString link;
    QString digest;

    friend bool operator==(const PublishedFile&, const PublishedFile&) = default;
};

/// The page on which an area publishes its documents (ui.md 4.9; like an office's own site).
struct PublicationPage
{
    QString title;
    QString publisher; ///< 札幌市
    QString lead;      ///< a sentence below the title
    QDate updatedOn;
    std::vector<PublicationSection> sections; ///< those without rows are left out
    std::vector<PublishedFile> kept = {};     ///< nobody sees them: ours as well, and not linked to
};

/// As one HTML document, UTF-8: static, without script or anything loaded from elsewhere; language, landmarks, one h1,
/// a way past the contents, tables with captions and scoped heads, colours with a contrast above 7, readable on a
/// telephone and in print. All words are escaped. Pure.
[[nodiscard]] QByteArray toHtml(const PublicationPage& page);

/// The files of a page that toHtml() has made and nobody has changed since, those linked to and those kept; a name may
/// stand there with several digests. None for any other document: what it names is not ours to replace. Pure.
[[nodiscard]] std::optional<std::vector<PublishedFile>> filesOfPage(const QByteArray& html);

/// The same page, which knows more files as ours. Only for a page of toHtml(). Pure.
[[nodiscard]] QByteArray withKept(QByteArray html, const std::vector<PublishedFile>& kept);

} // namespace core::exchange
