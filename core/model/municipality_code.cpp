// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/municipality_code.h"

#include <array>

using namespace Qt::StringLiterals;

namespace core::model {

namespace {

constexpr int kDigits = 5;
constexpr std::array<int, kDigits> kWeights{6, 5, 4, 3, 2};

/// The text with full-width digits made ASCII; empty when anything but digits stands in it.
QString asciiDigits(const QString& text)
{
    QString digits;
    for (const QChar character : text.trimmed()) {
        const int value = character.digitValue();
        const char16_t unit = character.unicode();
        const bool isKnownWidth = (unit >= u'0' && unit <= u'9') || (unit >= u'０' && unit <= u'９');
        if (!isKnownWidth || digits.size() > kDigits)
            return {};
        digits += QChar(u'0' + value);
    }
    return digits;
}

} // namespace

int municipalityCheckDigit(QStringView fiveDigits)
{
    if (fiveDigits.size() != kDigits)
        return -1;
    int sum = 0;
    for (int i = 0; i < kDigits; ++i) {
        const char16_t unit = fiveDigits.at(i).unicode();
        if (unit < u'0' || unit > u'9')
            return -1;
        sum += (unit - u'0') * kWeights.at(static_cast<size_t>(i));
    }
    return (11 - sum % 11) % 10;
}

Result<QString> readMunicipalityCode(const QString& text)
{
    const QString digits = asciiDigits(text);
    if (digits.size() != kDigits && digits.size() != kDigits + 1)
        return Error{ErrorCode::MunicipalityCodeWrong, {text}, {}};
    const QString code = digits.left(kDigits) + QString::number(municipalityCheckDigit(digits.left(kDigits)));
    if (digits.size() == kDigits + 1 && digits != code)
        return Error{ErrorCode::MunicipalityCodeWrong, {text}, {}};
    return code;
}

} // namespace core::model
