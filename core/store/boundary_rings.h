// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/boundary.h"

#include <QByteArray>

#include <vector>

namespace core::store {

/// The rings of a boundary as bytes: the number of rings; for each the number of its points and the points, each as the
/// difference from the point before, longitude first, over all rings. Numbers are unsigned LEB128, differences zig-zag.
[[nodiscard]] QByteArray bytesOfRings(const std::vector<model::BoundaryRing>& rings);

/// The way back. Bytes may come from anywhere: what is cut off, too long, or no place on the earth is StoredValueWrong,
/// and no memory is taken for points that are announced but not there.
[[nodiscard]] Result<std::vector<model::BoundaryRing>> ringsOfBytes(const QByteArray& bytes);

} // namespace core::store
