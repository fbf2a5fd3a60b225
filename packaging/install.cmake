# SPDX-License-Identifier: GPL-3.0-or-later
# What a desktop needs to know the program: entry, icons, file type, description, manual. Paths follow GNUInstallDirs.
include(GNUInstallDirs)
find_program(GZIP_PROGRAM gzip REQUIRED)

set(linux_dir ${CMAKE_SOURCE_DIR}/packaging/linux)
set(made_dir ${CMAKE_BINARY_DIR}/packaging)
set(application_id org.kyoyaku.Kyoyaku)

install(TARGETS kyoyaku RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${linux_dir}/${application_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linux_dir}/${application_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${linux_dir}/${application_id}.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)

# One drawing, in the sizes of the hicolor theme; the type of the files has the icon of the program.
find_package(Qt6 6.4 REQUIRED COMPONENTS Svg)
add_executable(icon_renderer ${CMAKE_SOURCE_DIR}/packaging/icon_renderer.cpp)
target_link_libraries(icon_renderer PRIVATE kyoyaku_flags Qt6::Svg)
set(drawing ${CMAKE_SOURCE_DIR}/resources/icons/kyoyaku.svg)
set(icon_files)
set(mime_icon application-vnd.kyoyaku.registry+sqlite3)
foreach(size 16 22 24 32 48 64 128 256)
  set(icon_file ${made_dir}/${size}.png)
  add_custom_command(OUTPUT ${icon_file} COMMAND icon_renderer ${drawing} ${size} ${icon_file} DEPENDS ${drawing}
                     VERBATIM)
  list(APPEND icon_files ${icon_file})
  set(theme_dir ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size})
  install(FILES ${icon_file} DESTINATION ${theme_dir}/apps RENAME ${application_id}.png)
  install(FILES ${icon_file} DESTINATION ${theme_dir}/mimetypes RENAME ${mime_icon}.png)
endforeach()
install(FILES ${drawing} DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME ${application_id}.svg)
install(FILES ${drawing} DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/mimetypes
        RENAME ${mime_icon}.svg)

# kyoyaku_install_packed(SOURCE TARGET DESTINATION): a text compressed without its time, so that two builds give one file.
set(packed_files)
function(kyoyaku_install_packed source target destination)
  set(packed ${made_dir}/${target})
  get_filename_component(folder ${packed} DIRECTORY)
  file(MAKE_DIRECTORY ${folder})
  add_custom_command(OUTPUT ${packed} COMMAND sh -c "'${GZIP_PROGRAM}' -9nc '${linux_dir}/${source}' > '${packed}'"
                     DEPENDS ${linux_dir}/${source} VERBATIM)
  install(FILES ${packed} DESTINATION ${destination})
  set(packed_files ${packed_files} ${packed} PARENT_SCOPE)
endfunction()
kyoyaku_install_packed(kyoyaku.1 en/kyoyaku.1.gz ${CMAKE_INSTALL_MANDIR}/man1)
kyoyaku_install_packed(kyoyaku.ja.1 ja/kyoyaku.1.gz ${CMAKE_INSTALL_MANDIR}/ja/man1)
kyoyaku_install_packed(changelog changelog.Debian.gz ${CMAKE_INSTALL_DOCDIR})
install(FILES ${linux_dir}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${linux_dir}/lintian-overrides DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME kyoyaku)

add_custom_target(installed_data ALL DEPENDS ${icon_files} ${packed_files})
