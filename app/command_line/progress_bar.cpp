// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/progress_bar.h"

#include <QString>

#include <algorithm>

namespace app {

void showProgress(int done, int total, CommandContext& context)
{
    constexpr int kWidth = 40;
    if (!context.showsProgress || total <= 0)
        return;
    const int filled = kWidth * std::clamp(done, 0, total) / total;
    context.err << '\r' << QString(filled, u'#') << QString(kWidth - filled, u'-') << "  " << done << '/' << total;
    if (done >= total)
        context.err << '\n';
    context.err.flush();
}

} // namespace app
