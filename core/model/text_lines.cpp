// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/text_lines.h"

#include "core/model/numbering.h"
#include "core/model/role_table_lines.h"

using namespace Qt::StringLiterals;

namespace core::model {

namespace {

using Kind = ProvisionKind;

QString numbered(const QString& number, const QString& words)
{
    if (number.isEmpty())
        return words;
    return words.isEmpty() ? number : number + u'\u3000' + words;
}

/// Collects lines. A blank line stands between the parts of a text, never two.
class Writer
{
public:
    QStringList write(const Provision& root)
    {
        for (const Provision& child : root.children)
            writePart(child);
        return take();
    }
    QStringList writeOne(const Provision& part)
    {
        writePart(part);
        return take();
    }
    QStringList writeParagraph(const Provision& paragraph)
    {
        if (!paragraph.caption.isEmpty())
            line(paragraph.caption);
        line(numbered(paragraph.number.asWritten, paragraph.text));
        writeItems(paragraph, 1);
        return take();
    }
    QStringList writeItem(const Provision& item, int level)
    {
        line(QString(level, u'\u3000') + numbered(shownNumber(item.number), item.text));
        writeItems(item, level + 1);
        return take();
    }

private:
    QStringList take()
    {
        while (!m_lines.isEmpty() && m_lines.last().isEmpty())
            m_lines.removeLast();
        return std::move(m_lines);
    }
    void line(const QString& words) { m_lines.append(words); }
    void blank()
    {
        if (!m_lines.isEmpty() && !m_lines.last().isEmpty())
            m_lines.append(QString());
    }

    void writePart(const Provision& part)
    {
        blank();
        switch (part.kind) {
        case Kind::Part:
        case Kind::Chapter:
            line(numbered(shownNumber(part.number), part.caption));
            for (const Provision& child : part.children)
                writePart(child);
            break;
        case Kind::Article:
            writeArticle(part);
            break;
        case Kind::SupplementaryProvision:
            writeSupplementaryProvision(part);
            break;
        case Kind::SignatureBlock:
            writeSignatures(part);
            break;
        case Kind::RoleTable:
            m_lines += roleTableLines(part);
            break;
        default:
            line(part.text);
            break;
        }
        blank();
    }

    void writeArticle(const Provision& article)
    {
        if (!article.caption.isEmpty())
            line(article.caption);
        QString head = shownNumber(article.number);
        for (const Provision& child : article.children) {
            if (child.kind == Kind::Paragraph) {
                line(numbered(head, numbered(child.number.asWritten, child.text)));
                head.clear();
                writeItems(child, 1);
            } else {
                line(child.text);
            }
        }
    }

    void writeSupplementaryProvision(const Provision& provision)
    {
        if (!provision.text.isEmpty() || !provision.caption.isEmpty()) {
            line(provision.text + provision.caption);
            blank();
        }
        for (const Provision& child : provision.children) {
            if (!child.caption.isEmpty())
                line(child.caption);
            line(numbered(child.number.asWritten, child.text));
            writeItems(child, 1);
        }
    }

    void writeItems(const Provision& parent, int level)
    {
        for (const Provision& child : parent.children) {
            if (child.kind == Kind::RoleTable) {
                m_lines += outlineLines(child, level);
                continue;
            }
            line(QString(level, u'\u3000') + numbered(shownNumber(child.number), child.text));
            writeItems(child, level + 1);
        }
    }

    void writeSignatures(const Provision& block)
    {
        if (!block.text.isEmpty())
            line(block.text);
        for (const Provision& child : block.children) {
            blank();
            if (child.kind == Kind::Signature)
                writeSignature(child);
            else
                line(child.text);
        }
    }

    void writeSignature(const Provision& signature)
    {
        // 甲 shares its line with the field behind it, whichever that is.
        QString symbol;
        for (const Provision& field : signature.children) {
            if (field.kind == Kind::SignatureSymbol) {
                symbol = field.text;
                continue;
            }
            line(numbered(symbol, field.text));
            symbol.clear();
        }
        if (!symbol.isEmpty())
            line(symbol);
    }

    QStringList m_lines;
};

} // namespace

QStringList textLines(const Provision& root)
{
    return Writer().write(root);
}

QStringList partLines(const Provision& part)
{
    return Writer().writeOne(part);
}

QStringList paragraphLines(const Provision& paragraph)
{
    return Writer().writeParagraph(paragraph);
}

QStringList itemLines(const Provision& item, int level)
{
    return Writer().writeItem(item, level);
}

} // namespace core::model
