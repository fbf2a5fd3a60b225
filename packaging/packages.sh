# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run.sh, test.sh and test-package.sh: installs the Debian 12 packages that are missing, and says so.

build_packages="build-essential cmake ninja-build ccache pkg-config
  qt6-base-dev libqt6sql6-sqlite qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
  libgl-dev libvulkan-dev libsqlite3-dev libqpdf-dev libzip-dev libxlsxwriter-dev rapidjson-dev libshp-dev qt6-svg-dev
  fonts-morisawa-bizud-mincho fonts-morisawa-bizud-gothic fonts-ipamj-mincho"
test_packages="libgtest-dev libgmock-dev poppler-utils qpdf clang-format clang-tidy clang libclang-rt-14-dev"
package_packages="dpkg-dev lintian desktop-file-utils appstream man-db mmdebstrap curl"

# install_missing PACKAGE...: as root, or through sudo.
install_missing() {
  missing=""
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
  done
  if [ -z "$missing" ]; then
    echo "== Packages: all there"
    return 0
  fi
  echo "== Installing packages:$missing"
  as_root=""
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || {
      echo "These packages are missing, and neither root nor sudo is at hand:$missing" >&2
      exit 1
    }
    as_root="sudo"
  fi
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq
  # shellcheck disable=SC2086
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing
}

# build PRESET: configures and builds one preset. What is compiled alike in two of them is compiled once.
build() {
  CCACHE_BASEDIR="$PWD"
  CCACHE_NOHASHDIR=1
  export CCACHE_BASEDIR CCACHE_NOHASHDIR
  echo "== Building ($1)"
  cmake --preset "$1" >/dev/null
  cmake --build --preset "$1" --parallel
}
