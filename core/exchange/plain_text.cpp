// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/plain_text.h"

#include "core/exchange/plain_text_table.h"
#include "core/model/numbering.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace core::exchange {

namespace {

using model::Provision;
using Kind = model::ProvisionKind;

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
    QString write(const Provision& root)
    {
        for (const Provision& child : root.children)
            writePart(child);
        while (!m_lines.isEmpty() && m_lines.last().isEmpty())
            m_lines.removeLast();
        return m_lines.isEmpty() ? QString() : m_lines.join(u'\n') + u'\n';
    }

private:
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
            line(numbered(model::shownNumber(part.number), part.caption));
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
        QString head = model::shownNumber(article.number);
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
            line(QString(level, u'\u3000') + numbered(model::shownNumber(child.number), child.text));
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

QString toPlainText(const model::AgreementText& text)
{
    return Writer().write(text.root);
}

} // namespace core::exchange
