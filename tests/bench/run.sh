#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# All measurements in one run, on a release build: tests/bench/run.sh [build folder]. With LibreOffice (writer) installed,
# the same eleven agreements go through it as well, as plain text, and the ratio is printed.
# KYOYAKU_LARGE_FILES=1 reads boundary files of 500 MB as well (1 GB in the temporary folder).
set -euo pipefail
cd "$(dirname "$0")/../.."
build="${1:-build/bench}"
cmake --preset release -DKYOYAKU_BENCH=ON -B "$build" >/dev/null
cmake --build "$build" --target kyoyaku registry_bench search_bench file_bench amend_bench print_bench window_bench map_bench boundary_bench --parallel >/dev/null
kyoyaku="$build/app/kyoyaku"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

"$build/tests/registry_bench"
"$build/tests/search_bench"
"$build/tests/file_bench"
"$build/tests/amend_bench"
"$build/tests/print_bench"
"$build/tests/window_bench"
"$build/tests/map_bench"
if [ -n "${KYOYAKU_LARGE_FILES:-}" ]; then "$build/tests/boundary_bench"; fi

now() { date +%s%N; }
median() { sort -n | awk '{v[NR]=$1} END {print v[int((NR+1)/2)]}'; }
# timed LABEL COMMAND...: the median wall time of five whole processes, in ms; also left in $last.
timed() {
  label="$1"
  shift
  last="$(for _ in 1 2 3 4 5; do
    start=$(now)
    "$@" >/dev/null 2>&1
    echo $((($(now) - start) / 1000000))
  done | median)"
  printf '%-48s %6d ms  median of 5 processes\n' "$label" "$last"
}
"$kyoyaku" new "$work/s.kyoyaku" --sample sapporo >/dev/null
"$kyoyaku" new "$work/a.kyoyaku" --sample asahikawa >/dev/null
mkdir "$work/documents"
"$kyoyaku" show "$work/s.kyoyaku" 1 >"$work/one.txt"
for i in $(seq 400); do
  sed "s/小樽市/見本${i}市/g" "$work/one.txt" >"$work/documents/$i.txt"
done
import_many() {
  rm -f "$work/many.kyoyaku"
  "$kyoyaku" new "$work/many.kyoyaku" && "$kyoyaku" import "$work/many.kyoyaku" "$work"/documents/*.txt
}
timed "process: import of 400 agreements" import_many
timed "process: version" "$kyoyaku" --version
timed "process: one agreement to PDF" "$kyoyaku" print "$work/a.kyoyaku" 1 -o "$work/a.pdf"
timed "process: 11 agreements to PDF" "$kyoyaku" print "$work/s.kyoyaku" --directory "$work/pdf"
own="$last"
if command -v soffice >/dev/null; then
  mkdir "$work/text"
  for i in $(seq 11); do "$kyoyaku" show "$work/s.kyoyaku" "$i" >"$work/text/$i.txt"; done
  timed "LibreOffice: the same 11, one start" soffice -env:UserInstallation="file://$work/profile" --headless \
    --convert-to pdf --outdir "$work/office" "$work"/text/*.txt
  awk -v a="$last" -v b="$own" 'BEGIN {printf "ratio LibreOffice : Kyoyaku %.1f\n", a / b}'
else
  echo "LibreOffice is not installed: no comparison"
fi
