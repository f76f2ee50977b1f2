#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Solidair authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# sh packaging/linux/bundle.sh BUILD FOLDER: the program with its own Qt, as .tar.xz and as a .run that unpacks and
# starts itself, for systems with this one's C library or a newer one.

set -eu
build=$1
out=$2
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
name=solidair-$version-linux-$(uname -m)
folder=$out/$name
rm -rf "$folder" "$out/$name".*
cmake --install "$build" --prefix "$folder" --strip >/dev/null

plugins=$(qmake6 -query QT_INSTALL_PLUGINS 2>/dev/null || qtpaths6 --query QT_INSTALL_PLUGINS)
for plugin in platforms/libqxcb.so platforms/libqoffscreen.so platforms/libqwayland-generic.so sqldrivers/libqsqlite.so \
    wayland-shell-integration/libxdg-shell.so platformthemes/libqxdgdesktopportal.so imageformats/libqjpeg.so \
    platforminputcontexts/libcomposeplatforminputcontextplugin.so platforminputcontexts/libibusplatforminputcontextplugin.so \
    printsupport/libcupsprintersupport.so; do
    if [ -f "$plugins/$plugin" ]; then
        install -D -m 644 "$plugins/$plugin" "$folder/plugins/$plugin"
    else
        echo "Not in it, as this machine has none: $plugin"
    fi
done
[ -f "$folder/plugins/sqldrivers/libqsqlite.so" ] && [ -f "$folder/plugins/platforms/libqxcb.so" ]

# All libraries but those that belong to a system: C and C++, drivers, X, fonts, printing.
system='linux-vdso|ld-linux|lib(c|m|dl|rt|pthread|resolv|util|stdc\+\+|gcc_s|X11|X11-xcb|xcb|GL|EGL|GLX|GLdispatch|drm|gbm|fontconfig|freetype|expat|z|dbus-1|systemd|cups|avahi-[a-z]*|gnutls|com_err|krb5[a-z]*|k5crypto|gssapi_krb5|keyutils|ICE|SM)\.so'
mkdir -p "$folder/lib"
find "$folder/bin" "$folder/plugins" -type f | while read -r file; do
    ldd "$file" 2>/dev/null | awk '$3 ~ /^\// { print $3 }'
done | LC_ALL=C sort -u | grep -vE "/($system)" | while read -r library; do cp -L "$library" "$folder/lib"; done
patchelf --set-rpath '$ORIGIN/../lib' "$folder/bin/solidair"
find "$folder/lib" -type f -exec patchelf --set-rpath '$ORIGIN' {} +
find "$folder/plugins" -type f -exec patchelf --set-rpath '$ORIGIN/../../lib' {} +
printf '[Paths]\nPrefix = ..\nPlugins = plugins\n' >"$folder/bin/qt.conf"
cat >"$folder/solidair" <<'START'
#!/bin/sh
exec "$(dirname "$(readlink -f "$0")")/bin/solidair" "$@"
START
chmod 755 "$folder/solidair"

tar -C "$out" --sort=name --owner=0 --group=0 --numeric-owner -c "$name" | xz -T0 >"$out/$name.tar.xz"
makeself --xz --nox11 --quiet "$folder" "$out/$name.run" "Solidair $version" ./solidair
rm -rf "$folder"
