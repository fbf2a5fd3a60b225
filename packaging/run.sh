#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Kyoyaku on a Debian 12 machine and opens the desktop with the Sapporo sample. Without a display it creates the
# sample registry and prints its agreements to PDF. Installs the packages that are missing.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/packages.sh
# shellcheck disable=SC2086
install_missing $build_packages

echo "== Building (release)"
cmake --preset release -DBUILD_TESTING=OFF -DKYOYAKU_WERROR=OFF -B build/run >/dev/null
cmake --build build/run --parallel

kyoyaku="build/run/app/kyoyaku"
folder="build/sample"
registry="$folder/sapporo.kyoyaku"
mkdir -p "$folder"
if [ ! -e "$registry" ]; then
  echo "== Creating the sample registry: $registry"
  "$kyoyaku" new "$registry" --sample sapporo
fi
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  echo "== Opening the desktop"
  exec "$kyoyaku" "$registry"
fi
echo "== No display: printing the agreements of the sample"
"$kyoyaku" list "$registry" agreements
"$kyoyaku" print "$registry" --directory "$folder/pdf"
echo "== The signed copies are in $PWD/$folder/pdf"
