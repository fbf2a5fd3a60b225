// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/registry_options.h"
#include "core/store/unsaved_work.h"

#include <QString>

#include <vector>

namespace app {

/// What the window offers when a file does not simply open (ui.md 8): 使用中, 復旧, newer version.
struct OpeningOffer
{
    enum class Act {
        Open,     ///< with `options`
        Recover,  ///< 戻す
        SetAside, ///< 保存時のまま開く
    };
    QString words; ///< of the button
    Act act = Act::Open;
    core::store::RegistryOptions options = {};
};

/// The offers for an error of Registry::open(), the safest first; none when nothing but another file helps.
[[nodiscard]] std::vector<OpeningOffer> offersFor(const core::Error& error);

/// The offers for edits that an earlier start left unsaved.
[[nodiscard]] std::vector<OpeningOffer> offersFor(const core::store::UnsavedWork& work);

/// The edits of it that hold, oldest first: what was done and taken back again is left out, with the step that took it
/// back. A step that took back what had been saved stays.
[[nodiscard]] std::vector<core::store::LogEntry> standingEdits(const core::store::UnsavedWork& work);

} // namespace app
