"""REG: the register itself (S1, S2, S11, S20)."""

from collections.abc import Iterator
from typing import Final

from rao_cli.model.basis import Aspect
from rao_cli.model.melding import Pad
from rao_cli.model.register import Register
from rao_cli.model.stand import RegisterPlek
from rao_cli.rules.bedoeld import bedoelt_u, lijkt_op
from rao_cli.rules.regel import Gevonden, regel
from rao_cli.rules.rollen import ROLLEN, perioden
from rao_cli.rules.zin import dag

PROVINCIES: Final = (
    *("Groningen", "Fryslân", "Friesland", "Drenthe", "Overijssel", "Flevoland", "Gelderland"),
    *("Utrecht", "Noord-Holland", "Zuid-Holland", "Zeeland", "Noord-Brabant", "Limburg"),
)
_HOOGSTENS: Final = 2
#: The organisations that take part in any case (S2).
KERN: Final = ("DT&V", "IND", "COA", "AVIM")
#: Who speaks for each side of a weighing, unless a region says otherwise (S20).
_ASPECTEN: Final[dict[Aspect, str]] = {"toelating": "IND", "terugkeer": "DT&V", "opvang": "COA"}


@regel(
    "REG01",
    over=RegisterPlek,
    ernst="waarschuwing",
    bron="S1",
    hint="Noem bij provincies de een of twee provincies van uw regio.",
    fout="register: {regio: {provincies: [Groningen, Drenthe, Friesland]}}",
    goed="register: {regio: {provincies: [Groningen, Drenthe]}}",
)
def provincies(plek: RegisterPlek) -> Gevonden:
    """De regio is een of twee Nederlandse provincies.

    Het RAO is er per regio. Een regio is een provincie, of twee samen.
    """
    namen = plek.ding.regio.provincies
    pad = ("regio", "provincies")
    if not 1 <= len(namen) <= _HOOGSTENS:
        yield pad, f"Een regio heeft een of twee provincies; hier staan er {len(namen)}."
    for nummer, naam in enumerate(namen):
        if naam not in PROVINCIES:
            yield (*pad, nummer), f"'{naam}' is geen provincie.{lijkt_op(naam, PROVINCIES)}"
        elif naam in namen[:nummer]:
            yield (*pad, nummer), f"De provincie {naam} staat er twee keer."


@regel(
    "REG02",
    over=RegisterPlek,
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
    for rol in ROLLEN:
        for nummer, periode in enumerate(perioden(register, rol)):
            yield ("rollen", rol, nummer, "organisatie"), periode.organisatie
    for nummer, lid in enumerate(register.leden):
        yield ("leden", nummer, "organisatie"), lid.organisatie
    for sleutel, lko in register.lkos.items():
        for nummer, naam in enumerate(lko.deelnemers):
            yield ("lkos", sleutel, "deelnemers", nummer), naam


@regel(
    "REG07",
    over=RegisterPlek,
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
    "REG08",
    over=RegisterPlek,
    ernst="waarschuwing",
    bron="S11",
    hint="Zet de LKO's van uw regio bij lkos, elk met een korte sleutel en een naam.",
    fout="register: {lkos: }",
    goed="register: {lkos: {ter-apel: {naam: LKO Ter Apel}}}",
)
def minstens_een_lko(plek: RegisterPlek) -> Gevonden:
    """In de regio is ten minste een LKO.

    Het RAO behandelt de signaallijsten van de LKO's. Zonder LKO kan er geen lijst komen.
    """
    if not plek.ding.lkos:
        yield ("lkos",), "Er staat geen enkel LKO in het register."


@regel(
    "REG09",
    over=RegisterPlek,
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
    "REG10",
    over=RegisterPlek,
    ernst="fout",
    bron="S2",
    hint="Verbeter de eerste of de laatste dag van dit lid.",
    fout="""
        register:
          leden:
            - {naam: V. Voorbeeld, organisatie: COA, functie: regiomanager, van: 2026-03-01,
               tot: 2026-02-01}
    """,
    goed="""
        register:
          leden:
            - {naam: V. Voorbeeld, organisatie: COA, functie: regiomanager, van: 2026-02-01,
               tot: 2026-03-01}
    """,
)
def leden_op_volgorde(plek: RegisterPlek) -> Gevonden:
    """De laatste dag van een lid komt niet voor de eerste.

    Anders is niet duidelijk wanneer iemand meedeed.
    """
    for nummer, lid in enumerate(plek.ding.leden):
        if lid.van and lid.tot and lid.tot < lid.van:
            tekst = f"Dit lid stopt op {dag(lid.tot)}, voor de eerste dag: {dag(lid.van)}."
            yield ("leden", nummer, "tot"), tekst
