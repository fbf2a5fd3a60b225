#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# try-installed.sh PACKAGE RESULTS: in a system that has nothing but Debian's base and the tools of this script, installs
# the package with what it depends on, tries it as an ordinary user, and removes it. Called by test-package.sh.
set -eu
package="$1"
results="$2"
export LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive
check() { # check WHAT COMMAND...
  what="$1"
  shift
  if "$@" >/tmp/check.log 2>&1; then echo "  ok: $what"; else
    echo "  FAILED: $what" >&2
    cat /tmp/check.log >&2
    exit 1
  fi
}
as_user() { runuser -u clerk -- env HOME=/home/clerk XDG_RUNTIME_DIR=/home/clerk DISPLAY=:7 "$@"; }
says() { # says WORDS COMMAND...: the output has the words
  words="$1"
  shift
  "$@" 2>&1 | tee -a /tmp/check.log | grep -qF -- "$words"
}

apt-get install -y -qq --no-install-recommends "$package" >/tmp/apt.log 2>&1 || {
  cat /tmp/apt.log >&2
  exit 1
}
useradd -m clerk
cd /home/clerk
version="$(dpkg-query -W -f='${Version}' kyoyaku)"
check "version" says "kyoyaku ${version%-*}" as_user kyoyaku --version
check "speaks Japanese" says "使い方" as_user kyoyaku --help
check "Qt's own Japanese" test -s /usr/share/qt6/translations/qtbase_ja.qm
check "a sample" as_user kyoyaku new 札幌圏.kyoyaku --sample sapporo
check "prints" as_user kyoyaku print 札幌圏.kyoyaku --directory pdf
check "eleven papers" test "$(ls pdf | wc -l)" -eq 11
for paper in pdf/*; do
  check "set in BIZ UD Mincho: $paper" says BIZUDMincho pdffonts "$paper"
done
as_user cp 札幌圏.kyoyaku nameless
type=application/vnd.kyoyaku.registry+sqlite3
check "file type by name" says "$type" as_user gio info -a standard::content-type 札幌圏.kyoyaku
check "file type by content" says "$type" as_user gio info -a standard::content-type nameless
check "opens with" says org.kyoyaku.Kyoyaku.desktop as_user gio mime "$type"
check "font of the window" says "BIZ UDPGothic" fc-match "BIZ UDPGothic:lang=ja"
check "manual" says "連携協約" zcat /usr/share/man/ja/man1/kyoyaku.1.gz

mkdir -p "$results"
Xvfb :7 -screen 0 1366x768x24 >/dev/null 2>&1 &
screen=$!
# window TITLE PICTURE [FILE]: starts the desktop, waits until a window of that title is there, and keeps a picture.
window() {
  title="$1"
  picture="$2"
  shift 2
  as_user kyoyaku "$@" 2>/tmp/window.log &
  started=$!
  tries=0
  until as_user xdotool search --onlyvisible --name "$title" >/tmp/windows 2>/dev/null; do
    tries=$((tries + 1))
    if [ "$tries" -gt 100 ]; then
      cat /tmp/window.log
      return 1
    fi
    sleep 0.1
  done
  sleep 1
  as_user scrot -o "/home/clerk/$picture"
  # Ctrl+Q as a user types it: the program must end by itself, and say that all is well.
  as_user xdotool windowfocus --sync "$(head -1 /tmp/windows)" key --clearmodifiers ctrl+q
  tries=0
  while kill -0 "$started" 2>/dev/null; do
    tries=$((tries + 1))
    if [ "$tries" -gt 100 ]; then
      echo "the window does not close on Ctrl+Q"
      kill "$started"
      return 1
    fi
    sleep 0.1
  done
  if ! wait "$started"; then
    echo "the program ended with an error"
    return 1
  fi
  # A lock that stays would keep colleagues out.
  if ls -A /home/clerk | grep -F '.~lock.'; then
    echo "a lock stayed behind"
    return 1
  fi
  mv "/home/clerk/$picture" "$results/"
  # Qt warns when a plugin or a font is missing.
  ! grep -i -e 'could not' -e 'cannot' -e 'failed' /tmp/window.log
}
sleep 1
check "the window: start page" window "Kyoyaku" start.png
check "the window: a file" window "札幌圏" file.png 札幌圏.kyoyaku
kill "$screen"
mv pdf "$results/"

check "is removed" apt-get purge -y -qq kyoyaku
check "leaves nothing" test -z "$(find /usr /etc /var/lib -iname '*kyoyaku*' -not -path '*/dpkg/*' -not -path '*/apt/*')"
