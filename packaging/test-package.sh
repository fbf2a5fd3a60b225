#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the Debian package with the hardening flags of Debian, has it checked, installs it in a clean Debian 12 that is
# thrown away afterwards, and tries the installed program there. The package and what it printed and showed are left in
# build/package. Without a Debian mirror the package is unpacked and tried in place, which is told.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/packages.sh
# shellcheck disable=SC2086
install_missing $build_packages $package_packages

build="build/package"
echo "== Building ($build)"
CXXFLAGS="$(dpkg-buildflags --get CPPFLAGS) $(dpkg-buildflags --get CXXFLAGS)" LDFLAGS="$(dpkg-buildflags --get LDFLAGS)" \
  cmake --preset release -DBUILD_TESTING=OFF -DKYOYAKU_WERROR=OFF -B "$build" >/dev/null
cmake --build "$build" --parallel
rm -f "$build"/*.deb
(cd "$build" && cpack -G DEB >cpack.log) || {
  cat "$build/cpack.log" >&2
  exit 1
}
package="$(echo "$build"/kyoyaku_*.deb)"
echo "== $package"
dpkg-deb --info "$package"
dpkg-deb --contents "$package" | awk '{print $1, $2, $3, $6}'

echo "== lintian"
lintian --allow-root --fail-on error,warning "$package"
echo "== desktop entry, description, file type"
desktop-file-validate packaging/linux/*.desktop
appstreamcli validate --no-net packaging/linux/*.metainfo.xml
LC_ALL=C.UTF-8 MANROFFSEQ='' man --warnings -E UTF-8 -l -Tutf8 -Z packaging/linux/kyoyaku.1 2>&1 >/dev/null | tee "$build/man.log"
test ! -s "$build/man.log"

results="$build/results"
rm -rf "$results"
mkdir -p "$results"
mirror="${KYOYAKU_MIRROR:-http://deb.debian.org/debian}"
if [ "${1:-}" != "--unpack" ] && [ "$(id -u)" -eq 0 ] &&
  apt-get download --print-uris base-files >/dev/null 2>&1 && curl -sfI "$mirror/dists/bookworm/InRelease" >/dev/null; then
  echo "== A clean Debian 12 from $mirror"
  mmdebstrap --quiet --variant=minbase --format=null \
    --include=xvfb,xdotool,scrot,libglib2.0-bin,desktop-file-utils,shared-mime-info,poppler-utils,fontconfig \
    --customize-hook="upload $package /kyoyaku.deb" \
    --customize-hook="upload packaging/try-installed.sh /try-installed.sh" \
    --customize-hook='chroot "$1" sh /try-installed.sh /kyoyaku.deb /results' \
    --customize-hook="tar-out /results $build/results.tar" bookworm - "$mirror"
  tar -xf "$build/results.tar" -C "$results" --strip-components=1
  rm "$build/results.tar"
else
  echo "== No root, or no mirror: unpacked and tried on this system, which may lend it what it lacks"
  dpkg-deb -x "$package" "$results/root"
  if ldd "$results/root/usr/bin/kyoyaku" | grep 'not found'; then exit 1; fi
  "$results/root/usr/bin/kyoyaku" --version
  "$results/root/usr/bin/kyoyaku" new "$results/sapporo.kyoyaku" --sample sapporo
  "$results/root/usr/bin/kyoyaku" print "$results/sapporo.kyoyaku" --directory "$results/pdf"
fi
echo "== The package is good: $package; what it did: $results"
