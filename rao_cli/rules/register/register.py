"""REG: region, members and exchange in the register (S1, S2, S10, S11)."""

from collections.abc import Iterator, Sequence
from typing import Final

from rao_cli.model.stand import RegisterPlek
from rao_cli.model.uitwisseling.adres import bezwaren
from rao_cli.rules.bedoeld import lijkt_op
from rao_cli.rules.regel import Gevonden, regel
from rao_cli.rules.zin import dag

PROVINCIES: Final = (
    *("Groningen", "Fryslân", "Friesland", "Drenthe", "Overijssel", "Flevoland", "Gelderland"),
    *("Utrecht", "Noord-Holland", "Zuid-Holland", "Zeeland", "Noord-Brabant", "Limburg"),
)
HOOGSTENS: Final = 2
#: Two names of one province.
_NAAST: Final = {"Friesland": "Fryslân"}


@regel(
    "REG01",
    ernst="waarschuwing",
    bron="S1",
    hint="Noem de een of twee provincies van uw regio met: rao register zet regio.provincies",
    fout="register: {regio: {provincies: [Groningen, Drenthe, Friesland]}}",
    goed="register: {regio: {provincies: [Groningen, Drenthe]}}",
)
def provincies(plek: RegisterPlek) -> Gevonden:
    """De regio is een of twee Nederlandse provincies.

    Het RAO is er per regio. Een regio is een provincie, of twee samen.
    """
    namen = plek.ding.regio.provincies
    pad = ("regio", "provincies")
    if not 1 <= len(namen) <= HOOGSTENS:
        yield pad, f"Een regio heeft een of twee provincies; hier staan er {len(namen)}."
    for nummer, zin in geen_provincies(namen):
        yield (*pad, nummer), zin


def geen_provincies(namen: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Yield place and complaint of each name that is no province, or stands there twice."""
    for nummer, naam in enumerate(namen):
        if naam not in PROVINCIES:
            yield nummer, f"'{naam}' is geen provincie.{lijkt_op(naam, PROVINCIES)}"
        elif _NAAST.get(naam, naam) in (_NAAST.get(een, een) for een in namen[:nummer]):
            yield nummer, f"De provincie {naam} staat er twee keer."


@regel(
    "REG08",
    ernst="waarschuwing",
    bron="S11",
    hint="Zet de LKO's van uw regio erbij met: rao nieuw lko",
    fout="register: {lkos: }",
    goed="register: {lkos: {ter-apel: {naam: LKO Ter Apel}}}",
)
def minstens_een_lko(plek: RegisterPlek) -> Gevonden:
    """In de regio is ten minste één LKO.

    Het RAO behandelt de signaallijsten van de LKO's. Zonder LKO kan er geen lijst komen.
    """
    if not plek.ding.lkos:
        yield ("lkos",), "Er staat geen enkel LKO in het register."


@regel(
    "REG10",
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


@regel(
    "REG12",
    ernst="waarschuwing",
    bron="S10",
    hint="Zet bij remote een adres dat begint met https:// of ssh://, zonder wachtwoord. "
    "Of het hele pad van een map die buiten het register staat.",
    fout="register: {uitwisseling: {remote: 'http://git.voorbeeld.nl/rao.git'}}",
    goed="register: {uitwisseling: {remote: 'https://git.voorbeeld.nl/rao.git'}}",
)
def plek_van_uitwisseling(plek: RegisterPlek) -> Gevonden:
    """De plek waar de regio's trends delen, is veilig en bestaat als adres.

    Een map in het register komt mee met elke kopie, en git kan er programma's in starten.
    Wat een regio deelt, gaat over de lijn. Een wachtwoord in rao.yaml leest iedereen mee, en wie
    weg is, houdt het.
    """
    if plek.ding.uitwisseling is not None:
        for pad, zin in bezwaren(plek.ding.uitwisseling):
            yield ("uitwisseling", *pad), zin
