// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace ui {

enum class SchemeChoice { System, Light, Dark };

/// What an office may choose (ui.md 9): each of these takes effect at once. A plain value, always within its limits.
struct Settings
{
    static constexpr double kSmallest = 9; ///< letters, in points
    static constexpr double kLargest = 18;
    static constexpr int kMostGenerations = 100;
    static constexpr int kMostDays = 3650;

    double letterSize = 10.5;                   ///< 字の大きさ, points
    SchemeChoice scheme = SchemeChoice::System; ///< 配色
    int generations = 10;                       ///< 世代数: earlier states of a file that are kept
    int generationDays = 90;                    ///< how long
    bool isNewLeft = false;                     ///< 新旧対照表: 変更後 stands left, in papers made from then on

    friend bool operator==(const Settings&, const Settings&) = default;
};

/// Where the settings are kept: those of the user, and files by which an office hands them on. What lies outside of the
/// limits is brought to the nearest value allowed; what is not named keeps its default.
class SettingsStore
{
public:
    [[nodiscard]] static Settings read();
    static void write(const Settings& settings);

    /// Errors: FileUnwritable.
    [[nodiscard]] static core::Result<void> writeFile(const QString& path, const Settings& settings);
    /// None when the file is no file of settings. Errors: FileUnreadable.
    [[nodiscard]] static core::Result<std::optional<Settings>> readFile(const QString& path);
};

} // namespace ui
