"""The texts of git's hooks: each only finds `rao` and asks it.

Git runs them with its own shell, on Windows too. What rao commits itself it judged already, and it
would wait for itself here: then the hook has nothing to ask. Where no `rao` is found it stops, for
whoever installed this counts on it; the sentence says how to go on.
"""

from typing import Final

#: In a clone, by what a person does.
HAKEN: Final = ("pre-commit", "commit-msg", "pre-push")
#: On the server, when something arrives.
ONTVANGST: Final = "pre-receive"
#: By this line we know our own work again, also that of another version.
_MERK: Final = "# Deze haak is van rao: rao haak installeer"
_OVERSLAAN: Final = {
    "pre-commit": "git commit --no-verify",
    "commit-msg": "git commit --no-verify",
    "pre-push": "git push --no-verify",
}


def aanroep(naam: str) -> str:
    """Return the line that a person puts in a hook of his own."""
    return f'rao git-haak {naam} "$@" || exit 1'


def script(naam: str) -> str:
    """Return a hook of a clone."""
    return f"""\
#!/bin/sh
{_MERK}
test -z "$RAO_IN_HOOK" || exit 0
if ! command -v rao >/dev/null 2>&1; then
  echo "git vindt het programma rao niet, en rao kijkt hier na wat u vastlegt of deelt." >&2
  echo "Installeer rao, of sla het een keer over: {_OVERSLAAN[naam]}" >&2
  exit 1
fi
{aanroep(naam)}
"""


def serverscript(rao: str) -> str:
    """Return the hook of a server; `rao` is what starts it there, as words of a shell."""
    return f"""\
#!/bin/sh
{_MERK}
{rao} git-haak {ONTVANGST}
status=$?
test "$status" -eq 0 && exit 0
if test "$status" -ne 1; then
  echo "De server kan niet nakijken wat u stuurt, en neemt daarom niets aan." >&2
  echo "Vraag de beheerder of rao daar nog werkt." >&2
fi
exit 1
"""


def is_van_ons(tekst: str) -> bool:
    """Say whether we wrote a hook."""
    return tekst.splitlines()[1:2] == [_MERK]


def vraagt_rao(tekst: str, naam: str) -> bool:
    """Say whether a hook of a person asks us already."""
    regels = (regel.strip() for regel in tekst.splitlines())
    return any(f"git-haak {naam}" in regel and not regel.startswith("#") for regel in regels)
