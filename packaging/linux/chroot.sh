# SPDX-FileCopyrightText: 2026 The Solidair authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Read by the scripts beside it: a system of its own for a trial, which leaves nothing behind.

# fresh SUITE CACHE PACKAGE,…: lays one in $root, from the packages kept in CACHE.
fresh()
{
    mirror=$(sed -nE 's/^(deb |URIs: *)(\[[^]]*\] *)?(https?:[^ ]+).*/\3/p' /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null | head -n 1)
    base=$2/$1-$(printf '%s' "$3" | cksum | cut -d ' ' -f 1).tar
    root=$(mktemp -d)
    trap 'away' EXIT
    if [ ! -f "$base" ]; then
        mmdebstrap --quiet --variant=apt --include="$3" "$1" "$2/part.tar" "deb $mirror $1 main"
        mv "$2/part.tar" "$base"
    fi
    tar -C "$root" -xf "$base"
    # How this machine reaches its packages.
    cp /etc/apt/apt.conf.d/* "$root/etc/apt/apt.conf.d"
    cp /etc/resolv.conf /etc/hosts "$root/etc"
    mount -t proc proc "$root/proc"
    mount --bind /dev "$root/dev"
}

away()
{
    umount "$root/proc" "$root/dev" 2>/dev/null || true
    # Never through a mount into this machine.
    mountpoint -q "$root/dev" || rm -rf --one-file-system "$root"
}

# inside COMMAND…: as somebody who knows nothing of this machine.
inside()
{
    chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/tmp LC_ALL=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive "$@"
}
