"""What was fixed stays as it was fixed, and an erratum is the only way to correct it (S11).

A fingerprint is made of open data, so whoever changes text and fingerprint together leaves both in
harmony. Two states beside each other show it all the same: the content is not what it was.
"""

from collections.abc import Iterator
from typing import Final

from rao_cli.model.historie.keten.aard import Aard
from rao_cli.model.historie.keten.ketenfout import Ketenfout
from rao_cli.model.historie.keten.toestand import Bestandspaar, Ketenovergang
from rao_cli.model.kenmerk import dag_in
from rao_cli.model.overleg.vingerafdruk import (
    klopt_besluitenlijst,
    vingerafdruk_besluitenlijst,
)
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import Stand
from rao_cli.model.taal import datum

#: What no fingerprint covers and nobody changes after the fixing all the same.
_OOK_VAST: Final = ("gepland_op", "vervallen", "verplaatst", "afgehaald", "voorgesteld")


def vastgesteld(o: Ketenovergang, aard: Aard) -> Iterator[Ketenfout]:
    """Find a besluitenlijst that is not what was fixed, or that was fixed by hand."""
    for pad, was, nu in _overleggen(o):
        if was is not None and was.vaststelling.besluitenlijst is not None:
            if nu is not None and o.voor is not None and o.na is not None:
                yield from _lijst(pad, was, nu, (o.voor, o.na), aard)
        elif nu is not None and nu.vaststelling.besluitenlijst is not None:
            yield from _nieuw(pad, was, nu, o.na, aard)


def niet_meer_vast(o: Ketenovergang) -> Iterator[Ketenfout]:
    """Find a besluitenlijst that is not fixed any more: no undoing gives that back."""
    for pad, was, nu in _overleggen(o):
        vast = was is not None and was.vaststelling.besluitenlijst is not None
        if was is not None and vast and (nu is None or nu.vaststelling.besluitenlijst is None):
            tekst = f"De besluitenlijst van {datum(was.datum)} was vastgesteld, en nu niet meer."
            yield Ketenfout("vastgesteld", tekst, pad)


def _overleggen(o: Ketenovergang) -> Iterator[tuple[str, Overleg | None, Overleg | None]]:
    """Yield the meetings that changed, and those of which an actie did."""
    gezien = set()
    for pad, paar in o.dingen:
        was, nu = paar.was, paar.nu
        if isinstance(was, Overleg) or isinstance(nu, Overleg):
            gezien.add(pad)
            yield pad, was if isinstance(was, Overleg) else None, _overleg(nu)
    dagen = {dag for _, paar in o.dingen for dag in _dagen_van(paar)}
    if not dagen or o.voor is None or o.na is None:
        return
    for pad, overleg in o.na.overleggen.items():
        if overleg.datum.isoformat() in dagen and pad not in gezien:
            yield pad, o.voor.overleggen.get(pad), overleg


def _overleg(ding: object) -> Overleg | None:
    return ding if isinstance(ding, Overleg) else None


def _dagen_van(paar: Bestandspaar) -> Iterator[str | None]:
    for ding in (paar.was, paar.nu):
        if isinstance(ding, Actie):
            yield dag_in(ding.besluit or ding.kenmerk)


def _lijst(
    pad: str, was: Overleg, nu: Overleg, standen: tuple[Stand, Stand], aard: Aard
) -> Iterator[Ketenfout]:
    voor, na = standen
    heet = f"De besluitenlijst van {datum(was.datum)}"
    oud, nieuw = was.vaststelling.besluitenlijst, nu.vaststelling.besluitenlijst
    if nieuw is None or oud is None:
        yield Ketenfout("vastgesteld", f"{heet} was vastgesteld, en dat is weggehaald.", pad)
        return
    erbij = _acties(na, nu)
    stond = {actie.kenmerk for actie in _acties(voor, was)}
    # An erratum may bring an actie that was forgotten; those that there were stay.
    telt = [a for a in erbij if a.kenmerk in stond] if nu.errata != was.errata else erbij
    zelfde = vingerafdruk_besluitenlijst(was, _acties(voor, was))
    if vingerafdruk_besluitenlijst(nu, telt) != zelfde:
        yield Ketenfout("vastgesteld", f"{heet} is veranderd nadat zij was vastgesteld.", pad)
    if nieuw.op != oud.op:
        yield Ketenfout(
            "vastgesteld", f"De dag waarop {_klein(heet)} is vastgesteld, veranderde.", pad
        )
    bleef = nu.errata[: len(was.errata)] == was.errata
    if not bleef:
        yield Ketenfout("vastgesteld", f"{heet}: een erratum is weggehaald of veranderd.", pad)
    yield from _vingerafdruk(pad, was, nu, na, aard)
    for naam in _OOK_VAST:
        if getattr(was, naam) != getattr(nu, naam):
            wat = naam.replace("_", " ")
            yield Ketenfout("vastgesteld", f"{heet} ligt vast, en '{wat}' veranderde daarna.", pad)


def _vingerafdruk(
    pad: str, was: Overleg, nu: Overleg, na: Stand, aard: Aard
) -> Iterator[Ketenfout]:
    """Find a fingerprint that changed without an erratum; sync makes one of two people's errata."""
    heet = f"De besluitenlijst van {datum(was.datum)}"
    bleef = nu.errata[: len(was.errata)] == was.errata
    klopt = klopt_besluitenlijst(nu, _acties(na, nu))
    gelijk = nu.errata == was.errata and not (aard.handeling == "sync" and klopt)
    if nu.vaststelling.besluitenlijst != was.vaststelling.besluitenlijst and (not bleef or gelijk):
        yield Ketenfout("vastgesteld", f"{heet} kreeg zonder erratum een andere vingerafdruk.", pad)
    if nu.errata != was.errata and bleef and not (klopt or pad in aard.gelijkgezet):
        yield Ketenfout("vastgesteld", f"{heet} kreeg een erratum zonder goede vingerafdruk.", pad)


def _klein(heet: str) -> str:
    return heet[:1].lower() + heet[1:]


def _acties(stand: Stand, overleg: Overleg) -> list[Actie]:
    return [actie for _, actie in stand.acties_uit(overleg)]


def _nieuw(
    pad: str, was: Overleg | None, nu: Overleg, na: Stand | None, aard: Aard
) -> Iterator[Ketenfout]:
    """Find a fixing that no act of rao made, or of which the fingerprint is of something else."""
    heet = f"De besluitenlijst van {datum(nu.datum)}"
    if na is not None and not klopt_besluitenlijst(nu, _acties(na, nu)):
        yield Ketenfout(
            "vastgesteld", f"{heet} is vastgesteld met een vingerafdruk die niet klopt.", pad
        )
    if aard.een_stap_met_de_hand or aard.handeling == "sync":
        yield Ketenfout("vastgesteld", f"{heet} is met de hand vastgesteld, niet met rao.", pad)
    elif was is None and not (aard.begin or aard.samen or aard.gebundeld):
        yield Ketenfout(
            "vastgesteld", f"{heet} is vastgesteld in de stap die het overleg maakte.", pad
        )
