"""How git is told to put two versions of a register file together as rao does.

`.gitattributes` of the register names it for its files; what it runs stands in the settings of one
clone, for git takes no program from a register. Where that setting is not there git does it line
by line, as always.
"""

from collections.abc import Mapping
from typing import Final

from rao_cli.store.git.aanroep.call import GitCall

GITATTRIBUTES: Final = ".gitattributes"
#: Git runs this with its own shell, on Windows too. A `rao` that is not found (127), that is older
#: than this or that was stopped leaves the file untouched: then git does it line by line, for what
#: the others made would otherwise be gone unseen.
_OPDRACHT: Final = (
    "rao git-samen %O %A %B %L %P; s=$?; "
    "if test $s -gt 1; then git merge-file --marker-size=%L %A %O %B; else exit $s; fi"
)
#: The only values that rao accepts here, and so the only ones of `merge.rao`.
INSTELLINGEN: Final[Mapping[str, str]] = {
    "merge.rao.name": "Twee versies van een bestand van het register samenvoegen",
    "merge.rao.driver": _OPDRACHT,
}
#: Which files: what rao reads, and the documents, which only `rao sync` makes again.
REGELS: Final = ("*.yaml merge=rao", "documenten/** merge=rao")
_KOP: Final = "# Twee versies van een bestand voegt rao samen: rao haak installeer"


def mag_samenstuur(sleutel: str, waarde: str) -> bool:
    """Say whether this is a setting of ours, with our own value."""
    return INSTELLINGEN.get(sleutel) == waarde


def met_regels(tekst: str) -> str:
    """Return a `.gitattributes` that names us for our files; what stood there stays."""
    staat = {regel.strip() for regel in tekst.splitlines()}
    nieuw = [regel for regel in REGELS if regel not in staat]
    if not nieuw:
        return tekst
    einde = "" if not tekst or tekst.endswith("\n") else "\n"
    return f"{tekst}{einde}" + "\n".join([_KOP, *nieuw]) + "\n"


def is_ingesteld(git: GitCall) -> bool:
    """Say whether this clone puts versions together as rao does."""
    return all(_waarde(git, sleutel) == waarde for sleutel, waarde in INSTELLINGEN.items())


def stel_samen_in(git: GitCall) -> None:
    """Tell this clone to put versions together as rao does; again changes nothing."""
    for sleutel, waarde in INSTELLINGEN.items():
        if _waarde(git, sleutel) != waarde:
            git.run("config", "--local", "--replace-all", sleutel, waarde)


def stel_samen_uit(git: GitCall) -> None:
    """Take our own settings out of this clone; a value of another stays."""
    for sleutel, waarde in INSTELLINGEN.items():
        if _waarde(git, sleutel) == waarde:
            git.run("config", "--local", "--unset-all", sleutel)


def _waarde(git: GitCall, sleutel: str) -> str:
    return git.probeer("config", "--local", "--get", sleutel).tekst
