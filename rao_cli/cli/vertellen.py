"""Tell in one line what a change did; with --proef show what it would do."""

from rao_cli.cli.terminal import uitvoer
from rao_cli.model.opdrachtregel import als_woord
from rao_cli.workflow.handeling import CommitResult, Handeling

_STIJL = {"+": "goed", "-": "fout", "@": "kenmerk"}


def vertel(h: Handeling, uitkomst: CommitResult, *kenmerken: str, als_json: bool = False) -> None:
    """Give what was made on stdout; tell on stderr what happened and what was left out of it."""
    if als_json:
        uitvoer.toon_json("vastlegging", _gegevens(h, uitkomst, kenmerken))
    else:
        for kenmerk in kenmerken:
            uitvoer.toon(kenmerk)
    if h.proef:
        _toon_proef(uitkomst)
    elif uitkomst.commit is None:
        uitvoer.meld("Er is niets veranderd; alles stond er al.")
    else:
        uitvoer.toon_segmenten(
            [
                ("goed", "Vastgelegd: "),
                ("", uitkomst.boodschap.partition("\n")[0]),
                ("zacht", f" ({uitkomst.commit[:7]})"),
            ],
            fout=True,
        )
    for zin in uitkomst.waarschuwingen:
        uitvoer.meld(zin)
    for pad in h.onleesbaar[:3]:
        uitvoer.meld(f"Let op: {pad} kan niet worden gelezen en telt niet mee.")
    _meld_overschreven(h)
    _meld_handwerk(h, uitkomst)


def _gegevens(
    h: Handeling, uitkomst: CommitResult, kenmerken: tuple[str, ...]
) -> dict[str, object]:
    return {
        "kenmerken": list(kenmerken),
        "gewijzigd": uitkomst.is_gewijzigd,
        "proef": h.proef,
        "commit": uitkomst.commit,
        "onderwerp": uitkomst.boodschap.partition("\n")[0] or None,
        "bestanden": list(uitkomst.paden),
    }


def _toon_proef(uitkomst: CommitResult) -> None:
    if not uitkomst.verschil:
        uitvoer.meld("Proef: er zou niets veranderen.")
        return
    segmenten = [("", "Proef: dit zou rao vastleggen, maar er is niets veranderd.\n\n")]
    segmenten += [("nadruk", f"{uitkomst.boodschap.rstrip()}\n\n")]
    for regel in uitkomst.verschil.splitlines():
        segmenten.append((_STIJL.get(regel[:1], ""), f"{regel}\n"))
    uitvoer.toon_segmenten(segmenten, fout=True)


def _meld_overschreven(h: Handeling) -> None:
    """Say which texts of a person rao wrote anew, and where the old one is."""
    for pad, commit in h.overschreven.items():
        wat = "zou rao opnieuw maken" if h.proef else "is opnieuw gemaakt"
        uitvoer.meld(f"Let op: {pad} was met de hand veranderd en {wat}.")
        uitvoer.meld("De tekst van daarvoor ziet u met:")
        uitvoer.meld(f"   git show {als_woord(f'{commit[:10]}:./{pad}')}")


def _meld_handwerk(h: Handeling, uitkomst: CommitResult) -> None:
    """Say which hand edits this change did not see."""
    buiten = sorted(set(h.lading.handwerk) - set(uitkomst.paden) - uitkomst.achter)
    if buiten:
        wat = "één bestand" if len(buiten) == 1 else f"{len(buiten)} bestanden"
        uitvoer.meld(
            f"Let op: u hebt zelf {wat} veranderd en nog niet vastgelegd ({', '.join(buiten[:3])}"
            f"{' …' if buiten[3:] else ''}). rao kijkt daar niet naar tot u 'rao bewaar' doet."
        )
