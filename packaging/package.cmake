# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian package: cpack -G DEB in a build folder. packaging/test-package.sh builds, checks and tries it.
set(KYOYAKU_PACKAGER "Kyoyaku developers <developers@kyoyaku.invalid>"
    CACHE STRING "Maintainer field of the package: whoever hands it out names an address that is read")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME kyoyaku)
set(CPACK_PACKAGE_VENDOR Kyoyaku)
set(CPACK_PACKAGE_CONTACT "${KYOYAKU_PACKAGER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "cooperation agreements of Japanese municipalities")
set(CPACK_STRIP_FILES ON)
# Without the component of the fonts: Debian has them as packages.
set(CPACK_INSTALL_CMAKE_PROJECTS "${CMAKE_BINARY_DIR};kyoyaku;Unspecified;/")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
                                                WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What no linker sees: the driver of the files, Qt's own Japanese, and the fonts that papers are set in.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, qt6-translations-l10n, fonts-morisawa-bizud-mincho, \
fonts-morisawa-bizud-gothic, fonts-ipamj-mincho")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "Kyoyaku is made for the planning offices of Japanese municipalities that
conclude cooperation agreements (renkei kyoyaku, Local Autonomy Act,
article 252-2). It keeps the agreements of a metro area in one registry
file, with their role tables, members, amendments and vision periods, and
prints the copy that two mayors sign.
.
 * reads published agreements from text files and tells every doubtful
   place
 * edits articles and role tables, with the printed page beside them
 * freezes what has been signed, and keeps the history of every edit
 * writes PDF files and prints
.
It works without a network; all it does is also a command of the command
line.")
include(CPack)
