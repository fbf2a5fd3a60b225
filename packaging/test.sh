#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds and runs every test on a Debian 12 machine: formatting, core without Gui, clang-tidy, ASan+UBSan, release.
# --quick: the release preset only.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/packages.sh
# shellcheck disable=SC2086
install_missing $build_packages $test_packages
echo "== Disk: $(df -h --output=avail . | tail -1 | tr -d ' ') free; everything below takes about 10G"

# A window can be slow on a busy machine: up to three tests that failed are run once more, one at a time. Both results
# stay in the output.
run_tests() {
  ctest --preset "$@" && return
  local failed="build/$1/Testing/Temporary/LastTestsFailed.log"
  if [ ! -e "$failed" ] || [ "$(wc -l <"$failed")" -gt 3 ]; then return 1; fi
  echo "== Once more, one at a time:"
  cat "$failed"
  ctest --preset "$@" --rerun-failed -j 1
}

if [ "${1:-}" != "--quick" ]; then
  # First, since it takes seconds and everything below half an hour.
  echo "== Layout of the code (clang-format)"
  find core ui app tests -name '*.h' -o -name '*.cpp' | xargs clang-format --dry-run --Werror
fi

build release

if [ "${1:-}" != "--quick" ]; then
  # Compiled as for the release, whose objects ccache gives: what it proves is that nothing needs Gui.
  build core-only
  # The long proofs run in the release, from the same objects, and again under the sanitizers.
  run_tests core-only -E '^(Fault|Kill|DamagedFiles|RandomWalk|ImportSpeed|HostileText|RecogniseFuzz)|Property|^Speed'

  echo "== clang-tidy"
  # Many sources as one: most of its time goes into the headers that they share.
  cmake --preset tidy >/dev/null
  sed -n 's/^  "file": "\(.*\)",*$/\1/p' build/tidy/compile_commands.json | grep -vE "autogen|/\.rcc/" |
    xargs -P "$(nproc)" -n 1 clang-tidy -p build/tidy --quiet

  build asan
  # The looks of the window, in every language and scale, are a matter of the release; AccessTest walks over the same views.
  # So are the longest walks, whose ways the shorter ones go as well, and what measures time. Three at once: many wait.
  run_tests asan -j 3 -E '^ui_.*_(looks_|in_japanese)|LooksTest|^FaultTest\.(SaveLeaves|MergeIs)|^(Responsiveness|ImportSpeed|Speed)|InTenSeconds$|^RandomWalkTest|^EditProperty\.(RemovingWhat|ReferencesLead)|PagesOfAnyText'
fi

run_tests release
