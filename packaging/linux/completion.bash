# SPDX-FileCopyrightText: 2026 The Solidair authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completes what the program itself tells in its help: commands, their options and the words that these take.

_solidair()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} help
    COMPREPLY=()
    if ((COMP_CWORD == 1)) && [[ $word != */* ]]; then
        help=$("$1" --help 2>/dev/null)
        mapfile -t COMPREPLY < <(compgen -W "$(sed -n 's/^solidair \([a-z-]\{2,\}\).*/\1/p' <<<"$help")" -- "$word")
    elif ((COMP_CWORD > 1)); then
        help=$("$1" "${COMP_WORDS[1]}" --help 2>/dev/null)
        if [[ $word == -* ]]; then
            mapfile -t COMPREPLY < <(compgen -W "$(sed -n 's/^  \(--[a-z-]*\).*/\1/p' <<<"$help")" -- "$word")
        elif [[ $before == --* ]]; then
            mapfile -t COMPREPLY < <(compgen -W "$(sed -n "s/^  $before \([a-z]*|[^ ]*\).*/\1/p" <<<"$help" | tr '|' ' ')" -- "$word")
        fi
    fi
    ((${#COMPREPLY[@]} > 0)) || mapfile -t COMPREPLY < <(compgen -f -- "$word")
}
complete -o filenames -F _solidair solidair
