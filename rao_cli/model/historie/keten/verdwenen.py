"""What others rely on does not disappear: a list that was handed in, a meeting that was held."""

from collections.abc import Iterator

from rao_cli.model.basis import Blok
from rao_cli.model.historie.keten.ketenfout import Ketenfout
from rao_cli.model.historie.keten.toestand import Ketenovergang
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.ding import kenmerk_van
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.register import Register
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.model.soorten.wissing import Wissing


def verdwenen(o: Ketenovergang) -> Iterator[Ketenfout]:
    """Find things and zaken that are gone while others have them."""
    verplaatst = {
        keer.van
        for paar in o.paren.values()
        if isinstance(paar.nu, Overleg)
        for keer in paar.nu.verplaatst
    }
    for pad, paar in o.paren.items():
        if pad == REGISTERBESTAND and paar.was_er and not paar.is_er:
            yield Ketenfout("verdwenen", "rao.yaml is weggehaald.", pad)
        elif paar.was is not None and not paar.is_er:
            was = paar.was
            elders = isinstance(was, Overleg) and was.komt_nog and was.datum in verplaatst
            if not elders and _is_gedeeld(o, was):
                soort = str(getattr(paar.was, "soort", ""))
                tekst = f"Het bestand van {soort} {kenmerk_van(paar.was)} is weggehaald."
                yield Ketenfout("verdwenen", tekst, pad)
        elif isinstance(paar.was, Signaallijst) and isinstance(paar.nu, Signaallijst):
            yield from _zaken(pad, paar.was, paar.nu)


def niet_te_lezen(o: Ketenovergang, leesbaar: str) -> Iterator[Ketenfout]:
    """Find files that nobody can read any more, while others have what stood in them.

    `leesbaar` says in words until which step they could be read.
    """
    for pad, paar in o.paren.items():
        if isinstance(paar.was, Register) or (paar.was and _is_gedeeld(o, paar.was)):
            tekst = f"{pad} is niet meer te lezen {leesbaar}: niemand ziet wat er nu in staat."
            yield Ketenfout("verdwenen", tekst, pad)


def _zaken(pad: str, was: Signaallijst, nu: Signaallijst) -> Iterator[Ketenfout]:
    if was.status != "concept":
        for kenmerk in sorted(was.zaken.keys() - nu.zaken.keys()):
            tekst = f"Zaak {kenmerk} is van de lijst {was.kenmerk} verdwenen."
            yield Ketenfout("verdwenen", tekst, pad)


def _is_gedeeld(o: Ketenovergang, was: Blok) -> bool:
    """Say whether others than the secretary know of a thing."""
    match was:
        case Signaallijst():
            return was.status != "concept"
        case Overleg():
            return was.status not in {"gepland", "vervallen"}
        case Terugkoppeling():
            return was.is_verzonden
        case Onderwerp():
            return bool(was.gedeeld_op or was.gedeeld_met or was.op_agenda or was.antwoorden)
        case Actie():
            return _van_vaste_lijst(o, was)
    return isinstance(was, Wissing)


def _van_vaste_lijst(o: Ketenovergang, actie: Actie) -> bool:
    """Say whether an actie was agreed in a meeting of which the list was fixed."""
    overleggen = o.voor.overleggen.values() if o.voor else ()
    return actie.status != "open" or any(
        actie.besluit in overleg.besluiten and overleg.ligt_vast for overleg in overleggen
    )
