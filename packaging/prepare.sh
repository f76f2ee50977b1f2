# SPDX-FileCopyrightText: 2026 The Solidair authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Read by run.sh, test.sh and .ci/run, from the project's root: says what is done, makes present what
# is missing, configures and builds.

say() { printf '\n== %s\n' "$*"; }

fail()
{
    printf '\n%s\n' "$*" >&2
    exit 1
}

# The system's family: debian, fedora, arch, macos, windows or other.
system_family()
{
    case "$(uname -s)" in
        Darwin) echo macos; return ;;
        MINGW* | MSYS* | CYGWIN*) echo windows; return ;;
    esac
    [ -r /etc/os-release ] || { echo other; return; }
    # shellcheck source=/dev/null
    case " $(. /etc/os-release && echo "$ID ${ID_LIKE:-}") " in
        *" debian "* | *" ubuntu "*) echo debian ;;
        *" fedora "* | *" rhel "*) echo fedora ;;
        *" arch "*) echo arch ;;
        *) echo other ;;
    esac
}

# The packages of dependencies.txt for the purposes in $1.
packages_for()
{
    for purpose in $1; do
        awk -v purpose="$purpose" '$1 == purpose { print $2 }' packaging/dependencies.txt
    done
}

# What to type where this script does not install by itself.
print_commands()
{
    case "$(system_family)" in
        fedora)
            echo "  sudo dnf install cmake ninja-build gcc-c++ ccache qt6-qtbase-devel qt6-qttools-devel qt6-qttranslations sqlite-devel expected-devel libxlsxwriter-devel libzip-devel mesa-libGL-devel google-carlito-fonts"
            echo "For the tests also: sudo dnf install rapidcheck-devel libical-devel python3-vobject poppler-utils strace xorg-x11-server-Xvfb dbus-daemon at-spi2-core python3-pyatspi" ;;
        arch)
            echo "  sudo pacman -S --needed cmake ninja gcc ccache qt6-base qt6-tools qt6-translations sqlite tl-expected libxlsxwriter libzip ttf-carlito"
            echo "For the tests also: sudo pacman -S --needed poppler libical python-vobject strace xorg-server-xvfb at-spi2-core python-atspi, and rapidcheck (https://github.com/emil-e/rapidcheck)." ;;
        macos)
            echo "  xcode-select --install"
            echo "  brew install cmake ninja ccache qt sqlite tl-expected libxlsxwriter libzip && brew install --cask font-carlito"
            echo "  export CMAKE_PREFIX_PATH=\"\$(brew --prefix qt);\$(brew --prefix sqlite)\""
            echo "For the tests also: brew install poppler, and rapidcheck (https://github.com/emil-e/rapidcheck)." ;;
        windows)
            echo "In the UCRT64 window of MSYS2 (https://www.msys2.org):"
            echo "  pacman -S --needed mingw-w64-ucrt-x86_64-gcc mingw-w64-ucrt-x86_64-cmake mingw-w64-ucrt-x86_64-ninja mingw-w64-ucrt-x86_64-ccache mingw-w64-ucrt-x86_64-qt6-base mingw-w64-ucrt-x86_64-qt6-tools mingw-w64-ucrt-x86_64-qt6-translations mingw-w64-ucrt-x86_64-sqlite3 mingw-w64-ucrt-x86_64-tl-expected mingw-w64-ucrt-x86_64-libxlsxwriter mingw-w64-ucrt-x86_64-libzip"
            echo "For the tests also: pacman -S --needed mingw-w64-ucrt-x86_64-poppler, and rapidcheck (https://github.com/emil-e/rapidcheck)." ;;
        *)
            echo "CMake 3.25 or newer, Ninja, a C++20 compiler, Qt 6.4 or newer (base, tools, translations), SQLite 3, tl::expected, libxlsxwriter, libzip and the typeface Carlito, each with its development files."
            echo "For the tests also rapidcheck, Poppler's tools and strace." ;;
    esac
}

# Installs by apt what is missing of the purposes in $1; asks for nothing when nothing is missing.
install_by_apt()
{
    missing=
    for package in $(packages_for "$1"); do
        state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) || state=
        [ "$state" = installed ] || missing="$missing $package"
    done
    if [ -z "$missing" ]; then
        say "Everything that is needed is installed"
        return
    fi
    as_root=
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null 2>&1 || fail "These packages are missing and only an administrator can install them:
  apt-get install$missing
Nothing was changed. Run this command again afterwards."
        as_root=sudo
        # Without a terminal nobody can type a password.
        [ -t 0 ] || as_root='sudo -n'
    fi
    say "Installing by apt:$missing"
    # shellcheck disable=SC2086 # lists of words
    { $as_root apt-get update -q \
        && $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing; } \
        </dev/null || fail "apt could not install all of it; its own message stands above. Run this command again when that is solved."
}

# Makes present what the purposes in $1 ("build", "build test") need, or says what to type and stops.
prepare()
{
    if [ "$(system_family)" = debian ]; then
        install_by_apt "$1"
        return
    fi
    missing=
    for tool in cmake ninja c++; do
        command -v "$tool" >/dev/null 2>&1 || missing="$missing $tool"
    done
    [ -z "$missing" ] && return
    echo "These programs are missing:$missing. Install what Solidair is built with:" >&2
    print_commands >&2
    fail "Nothing was changed. Run this command again afterwards."
}

# Configures and builds the preset $1 (release, dev, asan): all of it, or the target $2; with the option $3 for CMake.
build()
{
    launcher=
    command -v ccache >/dev/null 2>&1 && launcher=-DCMAKE_CXX_COMPILER_LAUNCHER=ccache
    say "Configuring ($1)"
    cmake --preset "$1" $launcher ${3:+"$3"} || {
        if [ "$(system_family)" != debian ]; then
            echo "If something was not found: this is what Solidair is built with." >&2
            print_commands >&2
        fi
        fail "Solidair could not be configured; CMake's message stands above."
    }
    say "Building ($1); the first time this takes some minutes"
    cmake --build --preset "$1" ${2:+--target "$2"} || fail "Solidair could not be built; the compiler's message stands above."
}
