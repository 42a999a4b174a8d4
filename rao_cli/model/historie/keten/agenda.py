"""An agenda that was fixed changes by an act of rao, which fixes it anew; never by hand (S6).

Before the meeting a person may change its text and then fix it anew with rao: then the fingerprint
was left alone. What the table had before it is not changed afterwards.
"""

from collections.abc import Iterator

from rao_cli.model.historie.keten.aard import Aard
from rao_cli.model.historie.keten.ketenfout import Ketenfout
from rao_cli.model.historie.keten.toestand import Ketenovergang
from rao_cli.model.overleg.vingerafdruk import klopt_agenda, vingerafdruk_agenda
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.taal import datum


def vaste_agenda(o: Ketenovergang, aard: Aard) -> Iterator[Ketenfout]:
    """Find a fixed agenda that was changed with its fingerprint, or after the meeting."""
    for pad, paar in o.dingen:
        was, nu = paar.was, paar.nu
        if not (isinstance(was, Overleg) and isinstance(nu, Overleg)):
            if isinstance(nu, Overleg) and nu.vaststelling.agenda and aard.hand_in(pad):
                yield _met_de_hand(pad, nu)
            continue
        yield from _agenda(pad, was, nu, aard)


def _agenda(pad: str, was: Overleg, nu: Overleg, aard: Aard) -> Iterator[Ketenfout]:
    oud, nieuw = was.vaststelling.agenda, nu.vaststelling.agenda
    heet = f"De agenda van {datum(was.datum)}"
    anders = vingerafdruk_agenda(was) != vingerafdruk_agenda(nu)
    if oud is None:
        if nieuw is not None and aard.hand_in(pad):
            yield _met_de_hand(pad, nu)
        elif nieuw is not None and not klopt_agenda(nu):
            tekst = f"{heet} is vastgesteld met een vingerafdruk die niet klopt."
            yield Ketenfout("vastgesteld", tekst, pad)
    elif nieuw is None:
        yield Ketenfout("vastgesteld", f"{heet} was vastgesteld, en dat is weggehaald.", pad)
    elif aard.hand_in(pad) and nieuw != oud:
        yield Ketenfout("vastgesteld", f"{heet} kreeg met de hand een andere vaststelling.", pad)
    elif was.is_gehouden and anders and not was.ligt_vast and aard.hand_in(pad):
        yield Ketenfout("vastgesteld", f"{heet} is veranderd na het overleg.", pad)
    elif nieuw != oud and not klopt_agenda(nu):
        yield Ketenfout("vastgesteld", f"{heet} kreeg een vingerafdruk die niet klopt.", pad)


def _met_de_hand(pad: str, nu: Overleg) -> Ketenfout:
    tekst = f"De agenda van {datum(nu.datum)} is met de hand vastgesteld, niet met rao."
    return Ketenfout("vastgesteld", tekst, pad)
