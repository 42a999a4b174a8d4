"""What --proef shows: what would change, in words; with --diff as git would keep it."""

from typing import Final

from rao_cli.cli.terminal import scherm, uitvoer
from rao_cli.cli.terminal.uitvoer import StyledText
from rao_cli.model.opdrachtregel import EERSTE_WOORDEN
from rao_cli.model.patroon import patroon
from rao_cli.workflow.handeling import CommitResult

_STIJL: Final = {"+": "goed", "-": "fout", "@": "kenmerk"}
_BEGIN: Final = "Proef: dit zou rao vastleggen, maar er is niets veranderd."
_MEER: Final = "De bestanden zelf ziet u met --diff erbij."
_WORDT: Final = "    wordt: "
_WAS: Final = "    was:   "
#: Between two sentences, or two lines: who reads them, reads them apart.
_ZINSEINDE: Final = patroon(r"(?<=[.?!])[ ]+(?=[A-Z])|\n")
#: What asks for something to be done now: it names a command, or begins as an order does.
_VERVOLG: Final = patroon(
    rf"\brao (?:{EERSTE_WOORDEN})(?!\S)"
    r"|^(?:Stuur|Verstuur|Mail|Meld|Maak|Dien|Werk|Stel|Plan|Zet|Geef|Typ|Ga)\b"
)


def toon_proef(uitkomst: CommitResult, *, diff: bool) -> None:
    """Show what would be committed."""
    if not uitkomst.verschil:
        uitvoer.meld("Proef: in het register zou niets veranderen.")
    elif diff:
        uitvoer.toon_segmenten(_als_git(uitkomst), fout=True)
    else:
        uitvoer.toon_segmenten(_in_woorden(uitkomst), fout=True)
        uitvoer.meld(f"\n{_MEER}")


def _als_git(uitkomst: CommitResult) -> list[StyledText]:
    segmenten = [("", f"{_BEGIN}\n\n"), ("nadruk", f"{uitkomst.boodschap.rstrip()}\n\n")]
    return [*segmenten, *verschil_als_git(uitkomst.verschil)]


def verschil_als_git(verschil: str) -> list[StyledText]:
    """Return the lines of a difference, each in its colour."""
    return [(_STIJL.get(regel[:1], ""), f"{regel}\n") for regel in verschil.splitlines()]


def _in_woorden(uitkomst: CommitResult) -> list[StyledText]:
    from rao_cli.workflow.proef import zeg_verandering  # only a rehearsal asks it

    beeld = zeg_verandering(uitkomst)
    segmenten: list[StyledText] = [("", f"{_BEGIN}\n")]
    for ding in beeld.dingen:
        segmenten.append(("kop", f"\n{scherm.vouw(ding.kop)}\n"))
        for veld, was, wordt in ding.velden:
            segmenten += _veld(veld, was, wordt, is_heel=not ding.kop.startswith("Bij "))
    if beeld.bestanden:
        segmenten.append(("kop", "\nStukken en andere bestanden\n"))
        regels = (scherm.vouw(zin, inspring="  ", vervolg="    ") for zin in beeld.bestanden)
        segmenten.append(("", "".join(f"{regel}\n" for regel in regels)))
    return segmenten


def _veld(veld: str, was: str | None, wordt: str | None, *, is_heel: bool) -> list[StyledText]:
    """Return one field; nothing of a value is cut, and its lines stay lines."""
    if was is not None and wordt is not None:
        delen = [("nadruk", f"  {veld}\n")]
        for begin, tekst, stijl in ((_WAS, was, "fout"), (_WORDT, wordt, "goed")):
            vervolg = " " * len(begin)
            gevouwen = scherm.vouw_getypt(tekst, inspring=begin, vervolg=vervolg)
            delen += [(stijl, begin), ("", f"{gevouwen[len(begin) :]}\n")]
        return delen
    hoe, stijl = ("Nieuw", "goed") if was is None else ("Vervalt", "fout")
    begin = f"  {veld}: " if is_heel else f"  {hoe}: {veld}: "
    tekst = scherm.vouw_getypt(wordt or was or "", inspring=begin, vervolg="    ")
    if "\n" in (wordt or was or "").strip("\n"):
        onder = scherm.vouw_getypt(wordt or was or "", inspring="    ")
        tekst = f"{begin.rstrip()}\n{onder}"
    return [("" if is_heel else stijl, f"{tekst}\n")]


def zonder_vervolg(tekst: str) -> str:
    """Leave out what somebody would have to do next: after a rehearsal there is no next.

    The question just before it ("Klopt er iets niet?") goes too.
    """
    blijft: list[str] = []
    for zin in _ZINSEINDE.split(tekst):
        if not _VERVOLG.search(zin.strip()):
            blijft.append(zin)
        elif blijft and blijft[-1].endswith("?"):
            blijft.pop()
    return " ".join(blijft)
