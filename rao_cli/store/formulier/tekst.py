"""Read a form that came back as a plain text."""

from typing import Final

from msgspec.structs import replace

from rao_cli.model.errors import RaoError
from rao_cli.model.formulier.anker import Anker
from rao_cli.model.formulier.formulier import VORM, Ingevuld, Vakinhoud
from rao_cli.model.formulier.formulierregel import Formulierregel, read_regel
from rao_cli.model.formulier.tekstvorm import NIET_MEE
from rao_cli.model.formulier.vakken import zoek_deel
from rao_cli.model.tekens import als_naam
from rao_cli.store.formulier.codering import read_codering
from rao_cli.store.formulier.tekstblad import Tekstblad, Tekstvak, read_blad
from rao_cli.store.formulier.vrij.lezer import zoek_delen
from rao_cli.store.formulier.vrij.platte_tekst import lezingen, read_plat

_MEESTE: Final = 1024 * 1024


def read_tekst(bestand: str, data: bytes) -> Ingevuld:
    """Read a file that is a text: a form of rao, or the headings of a person; a mail may quote."""
    if len(data) > _MEESTE:
        raise RaoError(
            f"'{als_naam(bestand)}' is groter dan 1 MB; zo'n tekst leest rao niet.",
            hint="Zet alleen de tekst over de zaken in een bestand, en lees dat.",
        )
    tekst, zinnen = read_codering(bestand, data)
    if is_formuliertekst(tekst):
        ingevuld = read_formuliertekst(bestand, tekst)
    else:
        gevonden = (zoek_delen(read_plat(bestand, vorm)) for vorm in lezingen(tekst))
        ingevuld = next(filter(None, gevonden), None) or Ingevuld(bestand=bestand)
    return replace(ingevuld, opmerkingen=(*zinnen, *ingevuld.opmerkingen))


def is_formuliertekst(tekst: str) -> bool:
    """Say whether a text is a form that rao made, also when somebody sent only a part of it."""
    blad = read_blad(tekst)
    koppen = (een.teken.naam for een in blad.koppen if een.teken.soort == "kop")
    return _zoek_regel(blad) is not None or (bool(blad.vakken) and any(map(zoek_deel, koppen)))


def read_formuliertekst(bestand: str, tekst: str) -> Ingevuld:
    """Read a form that rao made; a text in no field is `los`, a field that is gone has none."""
    blad = read_blad(tekst)
    basis, regel = blad.basis, _zoek_regel(blad)
    er_zijn = {vak.code for vak in blad.vakken}
    weg = [Vakinhoud(tekst=None, anker=basis[code]) for code in basis if code not in er_zijn]
    vorm, kenmerk, register, voor = regel or Formulierregel(VORM, "", "", "")
    return Ingevuld(
        bestand=bestand,
        vorm=vorm,
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


def _zoek_regel(blad: Tekstblad) -> Formulierregel | None:
    regels = (regel.removeprefix(NIET_MEE).strip() for regel in blad.voor_rao)
    return next(filter(None, map(read_regel, regels)), None)
