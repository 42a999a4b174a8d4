"""The scripts that let a shell ask rao what Tab may put there; no script evaluates an answer.

Typer writes them (`%` is doubled for it) where each shell looks. That of PowerShell is Typer's own:
it hands over what rao prints, and rao prints values between quotes.
"""

from typing import Final

# Bash puts an answer on the line as it is, so rao quotes it; it must know what bash calls the word.
# A loop, because an array of `$(…)` would put the names of files in the place of a `*`.
BASH: Final = r"""
_rao_completion() {
    local IFS=$'\n' regel
    COMPREPLY=()
    while read -r regel; do
        [[ -n $regel ]] && COMPREPLY+=("$regel")
    done <<< "$(env COMP_WORDS="${COMP_WORDS[*]}" COMP_CWORD="$COMP_CWORD" \
        _RAO_REGEL="${COMP_LINE:0:COMP_POINT}" _RAO_WOORD="$2" _RAO_COMPLETE=complete_bash "$1")"
}

complete -o default -F _rao_completion rao
"""

# Zsh quotes what it puts on the line itself. A value ends at its first colon without a backslash.
ZSH: Final = r"""
#compdef rao

_rao_completion() {
    local regel getypt="${(j: :)words[1,CURRENT-1]} $IPREFIX$QIPREFIX$PREFIX"
    local -a deel keuzes
    for regel in "${(@f)$(env _RAO_REGEL="$getypt" _RAO_COMPLETE=complete_regels rao)}"; do
        [[ -n $regel ]] || continue
        deel=("${(@ps:\t:)regel}")
        keuzes+=("${${deel[1]//\\/\\\\}//:/\\:}${deel[2]:+:$deel[2]}")
    done
    if (( $#keuzes )); then
        _describe rao keuzes
    else
        _files
    fi
}

compdef _rao_completion rao
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
    _rao_completion "$@"
fi
"""

# Fish quotes too, and takes a line as a value, a tab and its help.
FISH: Final = r"""
function _rao_completion
    set -l regel (commandline -cp | string collect)
    set -l keuzes (env _RAO_REGEL="$regel" _RAO_COMPLETE=complete_regels rao | string match -v '')
    if set -q keuzes[1]
        printf '%%s\n' $keuzes
    else
        __fish_complete_path (commandline -ct)
    end
end

complete --command rao --no-files --arguments "(_rao_completion)"
"""
