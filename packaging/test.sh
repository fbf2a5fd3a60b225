#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds and runs every test on a Debian 12 machine: formatting, clang-tidy, core without Gui, ASan+UBSan, release.
# --quick: the release preset only.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/packages.sh
# shellcheck disable=SC2086
install_missing $build_packages $test_packages

if [ "${1:-}" != "--quick" ]; then
  echo "== Layout of the code (clang-format)"
  find core ui app tests -name '*.h' -o -name '*.cpp' | xargs clang-format --dry-run --Werror

  build asan
  ctest --preset asan

  build core-only
  # The long proofs have just run under the sanitizers, on the same sources.
  ctest --preset core-only -E '^(FaultTest|KillTest|DamagedFiles)'

  echo "== clang-tidy"
  cmake --preset release -B build/tidy -DKYOYAKU_PRECOMPILE=OFF -DBUILD_TESTING=OFF >/dev/null
  find core ui app -name '*.cpp' | xargs -P "$(nproc)" -n 4 clang-tidy -p build/tidy --quiet
fi

build release
ctest --preset release
