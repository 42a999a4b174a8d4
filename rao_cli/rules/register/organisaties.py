"""REG: the organisations of the register (S2, S4, S5, S20)."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from rao_cli.model.basis import Aspect
from rao_cli.model.melding import Pad
from rao_cli.model.register.standaard import STANDAARDORGANISATIES
from rao_cli.model.soorten.register import Register
from rao_cli.model.stand import RegisterPlek
from rao_cli.model.zaak.onderdelen import ASPECTEN
from rao_cli.rules.bedoeld import bedoelt_u
from rao_cli.rules.regel import Gevonden, regel

#: The four seats that are taken in any case (S2), by what each brings to a weighing (S5, S20).
ZETELS: Final[tuple[Aspect, ...]] = ("terugkeer", "toelating", "opvang", "toezicht")
#: Who takes a seat where nobody agreed otherwise: only to name an example.
_GEWOONLIJK: Final = {een.aspect: sleutel for sleutel, een in STANDAARDORGANISATIES.items()}


def _leeg(plek: RegisterPlek) -> Mapping[Aspect, str | None]:
    """Return the seats that nobody takes; with a core organisation that says no side of its own.

    That one may be the one that is meant; None where no core organisation is left.
    """
    alle = plek.stand.heel.organisaties
    kern = {sleutel: alle[sleutel].aspect for sleutel in plek.stand.kernorganisaties}
    keer = Counter(kern.values())
    vrij = [sleutel for sleutel, aspect in kern.items() if aspect is None or keer[aspect] > 1]
    leeg: dict[Aspect, str | None] = {}
    for zetel in ZETELS:
        if zetel not in keer:
            gewoon = _GEWOONLIJK[zetel]
            wie = gewoon if gewoon in vrij else next(iter(vrij), None)
            leeg[zetel] = wie
            if wie is not None:
                vrij.remove(wie)
    return leeg


@regel(
    "REG02",
    ernst="fout",
    bron="S2",
    hint="Zet de organisatie erbij met: rao nieuw organisatie. Staat zij er al, dan met: "
    "rao register zet organisaties.SLEUTEL.kern ja",
    fout="register: {organisaties: {AVIM: {kern: false}}}",
    goed="register: {organisaties: {AVIM: {kern: true}}}",
    vast=True,
)
def kernorganisaties(plek: RegisterPlek) -> Gevonden:
    """Voor terugkeer, toelating, opvang en toezicht is er een kernorganisatie.

    Deze vier doen in ieder geval mee aan het RAO: DT&V, IND, COA en AVIM, of wie hen opvolgde.
    Zonder hen kan rao niet nagaan wie er uitgenodigd is en wie nog een standpunt moet geven.
    """
    for zetel, wie in _leeg(plek).items():
        if wie is None:
            yield _ontbreekt(plek, zetel)


def _ontbreekt(plek: RegisterPlek, zetel: Aspect) -> tuple[Pad, str]:
    alle = plek.stand.heel.organisaties
    sleutels = [sleutel for sleutel, een in alle.items() if een.aspect == zetel]
    sleutels.sort(key=lambda sleutel: (not alle[sleutel].kern, sleutel != _GEWOONLIJK[zetel]))
    if not sleutels:
        zin = f"De kernorganisatie voor {zetel} ontbreekt; gewoonlijk is dat {_GEWOONLIJK[zetel]}."
        return ("organisaties",), zin
    sleutel = sleutels[0]
    if alle[sleutel].kern:
        zin = f"{sleutel} is er nu niet, en er is geen andere kernorganisatie voor {zetel}."
        return ("organisaties", sleutel), zin
    tekst = f"{sleutel} staat voor {zetel}, maar is geen kernorganisatie."
    return ("organisaties", sleutel, "kern"), tekst


def _genoemde_organisaties(register: Register) -> Iterator[tuple[Pad, str]]:
    for rol, perioden in register.rollen.per_rol.items():
        for nummer, periode in enumerate(perioden):
            yield ("rollen", rol, nummer, "organisatie"), periode.organisatie
    for nummer, een in enumerate(register.ondertekenaars):
        yield ("ondertekenaars", nummer, "organisatie"), een.organisatie
    for nummer, lid in enumerate(register.leden):
        yield ("leden", nummer, "organisatie"), lid.organisatie
    for sleutel, lko in register.lkos.items():
        for nummer, naam in enumerate(lko.deelnemers):
            yield ("lkos", sleutel, "deelnemers", nummer), naam


@regel(
    "REG07",
    ernst="fout",
    bron=("S2", "S4"),
    hint="Gebruik de afkorting die bij organisaties staat, of zet de organisatie erbij met: "
    "rao nieuw organisatie",
    fout="register: {lkos: {ter-apel: {deelnemers: [DTV, COA]}}}",
    goed="register: {lkos: {ter-apel: {deelnemers: [DT&V, COA]}}}",
)
def bekende_organisaties(plek: RegisterPlek) -> Gevonden:
    """Rollen, leden en LKO's noemen organisaties die in het register staan.

    Een afkorting die niet bij organisaties staat, hoort bij niemand.
    """
    register = plek.ding
    for pad, naam in _genoemde_organisaties(register):
        if naam not in register.organisaties:
            lijkt = bedoelt_u(naam, register.organisaties)
            yield pad, f"De organisatie {naam} staat niet bij organisaties.{lijkt}"


@regel(
    "REG09",
    ernst="fout",
    bron="S20",
    hint="Zeg welk aspect een kernorganisatie inbrengt: rao register zet "
    "organisaties.SLEUTEL.aspect toelating (of terugkeer, of opvang)",
    fout="register: {organisaties: {IND: {aspect: toezicht}}}",
    goed="register: {organisaties: {IND: {aspect: toelating}}}",
)
def aspecten(plek: RegisterPlek) -> Gevonden:
    """Voor toelating, terugkeer en opvang is er een kernorganisatie.

    Een zaak wordt altijd op deze drie kanten gewogen. Het aspect van een organisatie zegt wie
    welke kant inbrengt.
    """
    # Where the core organisation itself is missing, REG02 speaks.
    for zetel, wie in _leeg(plek).items():
        if wie is not None and zetel in ASPECTEN:
            tekst = f"Geen enkele kernorganisatie brengt het aspect {zetel} in."
            yield ("organisaties", wie, "aspect"), tekst


@regel(
    "REG11",
    ernst="waarschuwing",
    bron="S5",
    hint="Zeg wie let op handhaving, vaak is dat AVIM: rao register zet "
    "organisaties.SLEUTEL.aspect toezicht",
    fout="register: {organisaties: {AVIM: {aspect: }}}",
    goed="register: {organisaties: {AVIM: {aspect: toezicht}}}",
)
def toezicht(plek: RegisterPlek) -> Gevonden:
    """Ook voor toezicht is er een kernorganisatie.

    De leden zijn samen verantwoordelijk voor toelating, terugkeer, opvang en handhaving. Het
    aspect zegt wie let op de meldplicht en op andere maatregelen.
    """
    if (wie := _leeg(plek).get("toezicht")) is not None:  # without anybody REG02 speaks
        yield ("organisaties", wie, "aspect"), "Geen enkele kernorganisatie let op toezicht."
