"""Read a form that came back as a plain text."""

import re
from dataclasses import replace
from typing import Final

from rao_cli.model.errors import RaoError
from rao_cli.model.formulier.anker import Anker
from rao_cli.model.formulier.formulier import VORM, Ingevuld, Vakinhoud
from rao_cli.model.tekens import als_naam
from rao_cli.store.formulier.codering import read_codering
from rao_cli.store.formulier.tekstblad import Tekstblad, Tekstvak, read_blad
from rao_cli.store.formulier.vrij.lezer import lees_vrij
from rao_cli.store.formulier.vrij.platte_tekst import lezingen, read_plat

_MEESTE: Final = 1024 * 1024
#: The line that says what form this is: `Formulier.regel`.
_REGEL: Final = re.compile(
    r"rao-formulier ([0-9]{1,4}) \| ([^|\n]+?) \| ([^|\n]*?)(?: \| voor (.*))?$"
)


def read_tekst(bestand: str, data: bytes) -> Ingevuld:
    """Read a file that is a text: a form of rao, or the headings of a person; a mail may quote."""
    if len(data) > _MEESTE:
        raise RaoError(f"'{als_naam(bestand)}' is groter dan 1 MB; zo'n tekst leest rao niet.")
    tekst, zinnen = read_codering(bestand, data)
    if is_formuliertekst(tekst):
        ingevuld = read_formuliertekst(bestand, tekst)
    else:
        ingevuld = Ingevuld(bestand=bestand)
        for vorm in lezingen(tekst):
            ingevuld = lees_vrij(read_plat(bestand, vorm))
            if ingevuld.invullingen:
                break
    return replace(ingevuld, opmerkingen=(*zinnen, *ingevuld.opmerkingen))


def is_formuliertekst(tekst: str) -> bool:
    """Say whether a text is a form that rao made."""
    return _zoek_regel(read_blad(tekst)) is not None


def read_formuliertekst(bestand: str, tekst: str) -> Ingevuld:
    """Read a form that rao made; a text in no field is `los`, a field that is gone has none."""
    blad = read_blad(tekst)
    basis, regel = blad.basis, _zoek_regel(blad)
    er_zijn = {vak.code for vak in blad.vakken}
    weg = [Vakinhoud(tekst=None, anker=basis[code]) for code in basis if code not in er_zijn]
    vorm, kenmerk, register, voor = regel.groups("") if regel else (VORM, "", "", "")
    return Ingevuld(
        bestand=bestand,
        vorm=int(vorm),
        kenmerk=kenmerk,
        register=register,
        voor=voor,
        invullingen=(*(_inhoud(vak, basis.get(vak.code)) for vak in blad.vakken), *weg),
        los=tuple(een.tekst for een in blad.los),
    )


def _inhoud(vak: Tekstvak, anker: Anker | None) -> Vakinhoud:
    return Vakinhoud(
        tekst=vak.tekst,
        anker=anker,
        zaak=vak.zaak.removeprefix("Zaak "),
        kop=vak.kop,
        groep=vak.groep,
        label=vak.label,
    )


def _zoek_regel(blad: Tekstblad) -> re.Match[str] | None:
    return next(
        (gevonden for regel in blad.voor_rao if (gevonden := _REGEL.search(regel.rstrip()))), None
    )
