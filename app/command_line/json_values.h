// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace app {

/// Values of the JSON that the verbs print: what is not known is null; days are ISO 8601.
[[nodiscard]] inline QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

[[nodiscard]] inline QJsonValue dayOrNull(const std::optional<QDate>& day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

template <typename Number>
[[nodiscard]] QJsonValue numberOrNull(const std::optional<Number>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

} // namespace app
