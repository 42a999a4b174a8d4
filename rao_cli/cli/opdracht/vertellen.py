"""How a command that changes the register tells what a change did, or would do."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from rao_cli.cli.terminal import uitvoer
from rao_cli.model.opdrachtregel import als_woord
from rao_cli.model.taal import enkele
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.lezing import zeg_onleesbaar

if TYPE_CHECKING:
    from rao_cli.workflow.papier.uitgave import Uitgegeven


def toon_gemaakt(
    h: Handeling,
    uitkomst: CommitResult,
    kenmerken: Sequence[str],
    gegeven: "Uitgegeven | None" = None,
    *,
    als_json: bool,
) -> None:
    """Show what was made, and the papers that were given; those bytes alone when asked so."""
    stroom = gegeven.stroom if gegeven else None
    bestanden = [kort_pad(bestand) for bestand in gegeven.bestanden] if gegeven else []
    if als_json:
        uitvoer.toon_json("vastlegging", _als_gegevens(h, uitkomst, kenmerken, bestanden))
    elif stroom is not None:
        uitvoer.toon_bytes(stroom)
    else:
        for regel in (*kenmerken, *bestanden):
            uitvoer.toon(regel)


def meld_uitkomst(h: Handeling, uitkomst: CommitResult, niets: str, *, diff: bool) -> None:
    """Say in one line what happened; after a rehearsal what would have. `niets`: nothing did."""
    if h.proef:
        from rao_cli.cli.opdracht import proefscherm

        proefscherm.toon_proef(uitkomst, diff=diff)
    elif uitkomst.eerder:
        pass  # its own sentence says it
    elif uitkomst.commit is None:
        uitvoer.meld(niets)
    else:
        wat = uitkomst.boodschap.partition("\n")[0]
        uitvoer.toon_segmenten([("goed", "Vastgelegd: "), ("", wat)], fout=True)
    for zin in uitkomst.waarschuwingen:
        uitvoer.meld(zin)
    if h.onleesbaar:
        uitvoer.meld(zeg_onleesbaar(h.onleesbaar))


def _als_gegevens(
    h: Handeling, uitkomst: CommitResult, kenmerken: Sequence[str], gegeven: Sequence[str]
) -> dict[str, object]:
    """Return what --json says of a change."""
    data: dict[str, object] = {
        "kenmerken": list(kenmerken),
        "gewijzigd": uitkomst.is_gewijzigd,
        "proef": h.proef,
        "commit": uitkomst.commit,
        "onderwerp": uitkomst.boodschap.partition("\n")[0] or None,
        "bestanden": list(uitkomst.paden),
    }
    return {**data, "gegeven": list(gegeven)} if gegeven else data


def toon_gegeven(gegeven: "Uitgegeven", *, als_json: bool) -> None:
    """Show papers that were given, where no change goes with them."""
    bestanden = [kort_pad(bestand) for bestand in gegeven.bestanden]
    if gegeven.stroom is not None:
        uitvoer.toon_bytes(gegeven.stroom)
    elif als_json:
        uitvoer.toon_json("papieren", {"gegeven": bestanden})
    for regel in bestanden if not als_json else ():
        uitvoer.toon(regel)
    for zin in gegeven.zinnen:
        uitvoer.meld(zin)


def kort_pad(bestand: Path) -> str:
    """Return where a file lies as it is typed here: from this folder on, when it is below it."""
    hier = Path.cwd()
    kort = bestand.relative_to(hier) if bestand.is_relative_to(hier) else bestand
    return kort.as_posix()


def meld_vervangend(h: Handeling, paden: Sequence[str]) -> None:
    """Say that a template of the region makes of a paper something without a word of it."""
    if h.templates:
        from rao_cli.workflow.sjabloon import zeg_vervangend  # few regions have a template

        for zin in zeg_vervangend(h.templates, paden):
            uitvoer.meld(zin)


def meld_overschreven(h: Handeling) -> None:
    """Say which texts of a person rao wrote anew, and where the old one is."""
    for pad, commit in h.overschreven.items():
        wat = "zou rao opnieuw maken" if h.proef else "is opnieuw gemaakt"
        uitvoer.meld(f"Let op: {pad} was met de hand veranderd en {wat}.")
        uitvoer.meld("De tekst van daarvoor ziet u met:")
        uitvoer.meld(f"   git show {als_woord(f'{commit[:10]}:./{pad}')}")


def meld_handwerk(h: Handeling, uitkomst: CommitResult) -> None:
    """Say which hand edits this change did not see."""
    buiten = sorted(set(h.lading.handwerk) - set(uitkomst.paden) - uitkomst.achter)
    if buiten:
        uitvoer.meld(zeg_handwerk(h, buiten))


def zeg_handwerk(h: Handeling, buiten: Sequence[str]) -> str:
    """Say that these hand edits do not count yet."""
    wat = "één bestand" if len(buiten) == 1 else f"{len(buiten)} bestanden"
    weg = all(h.lading.handwerk[pad] == "weg" for pad in buiten)
    gedaan = "weggehaald" if weg else "veranderd"
    return (
        f"Let op: u hebt zelf {wat} {gedaan} en nog niet vastgelegd ({enkele(buiten)}). "
        "rao kijkt daar niet naar tot u 'rao bewaar' doet."
    )


#: What `?` says when rao asks whether words are a name.
_NAAMUITLEG: Final = (
    "Namen van personen horen niet in het register: git vergeet niets. Typ j als dit een persoon "
    "is. rao bewaart dan niets, en u noemt de persoon bij zijn rol, zoals: de moeder. Typ n als "
    "het iets anders is, zoals een organisatie of een plaats."
)


def make_naamvraag(
    kan_vragen: Callable[[], bool], bevestig: Callable[..., bool]
) -> Callable[[str], bool | None]:
    """Return who says whether words with a capital name a person; None where nobody is asked."""

    def is_naam(woorden: str) -> bool | None:
        if not kan_vragen():
            return None
        vraag = f"Is '{' '.join(woorden.split())}' de naam van een persoon?"
        # Enter by habit must not publish a name: it is no answer.
        return bevestig(vraag, standaard=None, uitleg=_NAAMUITLEG)

    return is_naam


def meld_erna(h: Handeling, zinnen: Iterable[str]) -> None:
    """Tell what an act has to say besides; after a rehearsal nothing of what to do next."""
    alle: Iterable[str] = (*h.poort.verteld, *zinnen)
    if h.proef:
        from rao_cli.cli.opdracht.proefscherm import zonder_vervolg

        alle = map(zonder_vervolg, alle)
    for zin in alle:
        if zin:
            uitvoer.meld(zin)
