// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vision/vision_copy.h"

#include "core/store/vision_snapshot.h"
#include "ui/vision/vision_papers.h"

using namespace core;

namespace ui::vision {

Result<std::optional<std::function<Result<void>(const QString& path, Task& task)>>>
visionCopy(store::Connection& connection, VisionId id, QDate today)
{
    using Writer = std::function<Result<void>(const QString& path, Task& task)>;
    const auto read = store::readVision(connection, id, today);
    if (!read)
        return read.error();
    if (!*read || (*read)->plan.projects.empty() || (*read)->plan.vision.futureImage.trimmed().isEmpty())
        return std::optional<Writer>();
    return std::optional<Writer>([paper = visionDocument(**read)](const QString& path, Task& task) -> Result<void> {
        const auto written = writeReport(paper, path, &task);
        return written ? Result<void>() : Result<void>(written.error());
    });
}

} // namespace ui::vision
