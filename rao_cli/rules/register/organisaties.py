"""REG: the organisations of the register (S2, S4, S5, S20)."""

from collections.abc import Iterator
from typing import Final

from rao_cli.model.basis import Aspect
from rao_cli.model.melding import Pad
from rao_cli.model.soorten.register import Register
from rao_cli.model.stand import RegisterPlek
from rao_cli.rules.bedoeld import bedoelt_u
from rao_cli.rules.regel import Gevonden, regel

#: The organisations that take part in any case (S2).
KERN: Final = ("DT&V", "IND", "COA", "AVIM")
#: Who speaks for each side of a weighing, unless a region says otherwise (S20).
_ASPECTEN: Final[dict[Aspect, str]] = {"toelating": "IND", "terugkeer": "DT&V", "opvang": "COA"}


@regel(
    "REG02",
    ernst="fout",
    bron="S2",
    hint="Zet DT&V, IND, COA en AVIM bij organisaties, elk met 'kern: true'.",
    fout="register: {organisaties: {AVIM: {kern: false}}}",
    goed="register: {organisaties: {AVIM: {kern: true}}}",
    vast=True,
)
def kernorganisaties(plek: RegisterPlek) -> Gevonden:
    """DT&V, IND, COA en AVIM staan in het register als kernorganisatie.

    Deze vier doen in ieder geval mee aan het RAO. Zonder hen kan rao niet nagaan wie er
    uitgenodigd is en wie nog een standpunt moet geven.
    """
    bekend = plek.ding.organisaties
    for sleutel in KERN:
        if sleutel not in bekend:
            tekst = f"De kernorganisatie {sleutel} ontbreekt bij organisaties."
            yield ("organisaties",), tekst
        elif not bekend[sleutel].kern:
            tekst = f"{sleutel} hoort in ieder geval bij het RAO, maar is geen kernorganisatie."
            yield ("organisaties", sleutel, "kern"), tekst


def _genoemde_organisaties(register: Register) -> Iterator[tuple[Pad, str]]:
    for rol, perioden in register.rollen.per_rol.items():
        for nummer, periode in enumerate(perioden):
            yield ("rollen", rol, nummer, "organisatie"), periode.organisatie
    for nummer, lid in enumerate(register.leden):
        yield ("leden", nummer, "organisatie"), lid.organisatie
    for sleutel, lko in register.lkos.items():
        for nummer, naam in enumerate(lko.deelnemers):
            yield ("lkos", sleutel, "deelnemers", nummer), naam


@regel(
    "REG07",
    ernst="fout",
    bron=("S2", "S4"),
    hint="Gebruik de afkorting die bij organisaties staat, of zet de organisatie daarbij.",
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
    hint="Zet bij een kernorganisatie welk aspect zij inbrengt: toelating, terugkeer of opvang.",
    fout="register: {organisaties: {IND: {aspect: toezicht}}}",
    goed="register: {organisaties: {IND: {aspect: toelating}}}",
)
def aspecten(plek: RegisterPlek) -> Gevonden:
    """Voor toelating, terugkeer en opvang is er een kernorganisatie.

    Een zaak wordt altijd op deze drie kanten gewogen. Het aspect van een organisatie zegt wie
    welke kant inbrengt.
    """
    bekend = plek.ding.organisaties
    gedekt = {organisatie.aspect for organisatie in bekend.values() if organisatie.kern}
    for aspect, sleutel in _ASPECTEN.items():
        # Where the core organisation itself is missing, REG02 speaks.
        if aspect not in gedekt and sleutel in bekend and bekend[sleutel].kern:
            tekst = f"Geen enkele kernorganisatie brengt het aspect {aspect} in."
            yield ("organisaties", sleutel, "aspect"), tekst


@regel(
    "REG11",
    ernst="waarschuwing",
    bron="S5",
    hint="Zet bij de kernorganisatie die let op handhaving: 'aspect: toezicht'. Vaak is dat AVIM.",
    fout="register: {organisaties: {AVIM: {aspect: }}}",
    goed="register: {organisaties: {AVIM: {aspect: toezicht}}}",
)
def toezicht(plek: RegisterPlek) -> Gevonden:
    """Ook voor toezicht is er een kernorganisatie.

    De leden zijn samen verantwoordelijk voor toelating, terugkeer, opvang en handhaving. Het
    aspect zegt wie let op de meldplicht en op andere maatregelen.
    """
    bekend = plek.ding.organisaties
    gedekt = {organisatie.aspect for organisatie in bekend.values() if organisatie.kern}
    # Where AVIM itself is missing, REG02 speaks.
    if "toezicht" not in gedekt and "AVIM" in bekend and bekend["AVIM"].kern:
        yield ("organisaties", "AVIM", "aspect"), "Geen enkele kernorganisatie let op toezicht."
