// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUuid>

#include <algorithm>

namespace core {

/// Identity of a provision through renumbering, moves, revisions and copies made from one template (系統).
/// 128 random bits, so that files edited in different offices can be merged. Null only in values that are not stored.
class LineageId
{
public:
    LineageId() = default;
    explicit LineageId(const QUuid& uuid)
        : m_uuid(uuid)
    {
    }

    [[nodiscard]] static LineageId create() { return LineageId(QUuid::createUuid()); }
    /// The id that a name always yields: for templates that ship with the program.
    [[nodiscard]] static LineageId fromName(const QString& name)
    {
        static const QUuid kNamespace(0x6b796f79, 0x616b, 0x5975, 0x80, 0x4c, 0x69, 0x6e, 0x65, 0x61, 0x67, 0x65);
        return LineageId(QUuid::createUuidV5(kNamespace, name));
    }
    /// 32 hexadecimal digits, as stored; anything else gives a null id.
    [[nodiscard]] static LineageId fromString(const QString& text)
    {
        // QUuid::fromString() of Qt 6.4 reads no form without dashes, and fromHex() passes over what is no digit.
        constexpr qsizetype kDigits = 32;
        const bool isHex = std::all_of(text.begin(), text.end(), [](QChar digit) {
            return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f');
        });
        if (text.size() != kDigits || !isHex)
            return {};
        return LineageId(QUuid::fromRfc4122(QByteArray::fromHex(text.toLatin1())));
    }
    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::Id128); }

    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    friend bool operator==(const LineageId& a, const LineageId& b) { return a.m_uuid == b.m_uuid; }
    friend bool operator!=(const LineageId& a, const LineageId& b) { return !(a == b); }
    friend bool operator<(const LineageId& a, const LineageId& b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const LineageId& id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

} // namespace core
