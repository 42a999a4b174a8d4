"""VRB: what happened to a zaak outside a meeting fits: its kin, its moves, its end (S11, S14)."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from rao_cli.model.melding import Pad
from rao_cli.model.stand import ZaakPlek
from rao_cli.rules.regel import Gevonden, regel
from rao_cli.rules.zin import dag

_VERWANT: Final = """
zaak: {verwant: [Z-4M8P2K]}
bestanden:
  signaallijsten/2026/SL-ter-apel-2026-03-09.yaml:
    soort: signaallijst
    kenmerk: SL-ter-apel-2026-03-09
    richting: lko-rao
    afzender: ter-apel
    datum: 2026-03-09
    status: concept
    zaken:
      Z-4M8P2K: {onderwerp: De oudste zoon, aanbrenger: COA, groep: volwassene …}
"""


@regel(
    "VRB18",
    ernst="fout",
    hint="Zet bij allebei de zaken de ander bij verwant, of haal de verwijzing weg.",
    voorbeeld=_VERWANT,
    fout="",
    goed=", verwant: [Z-7K3F9E]",
)
def verwant_over_en_weer(plek: ZaakPlek) -> Gevonden:
    """Een verwante zaak bestaat, en noemt deze zaak ook.

    Leden van één gezin hebben soms elk een eigen zaak. Wie de ene zaak bekijkt, moet de andere
    zien, en andersom.
    """
    stand = plek.stand
    for nummer, kenmerk in enumerate(plek.zaak.verwant):
        pad = ("verwant", nummer)
        anderen = stand.zaken_op_kenmerk.get(kenmerk, ())
        if kenmerk == plek.kenmerk:
            yield pad, f"{kenmerk} is deze zaak zelf."
        elif not anderen and not stand.mist("signaallijst") and not stand.los:
            yield pad, f"Er is geen zaak '{kenmerk}'."
        elif anderen and not any(plek.kenmerk in ander.zaak.verwant for ander in anderen):
            yield pad, f"Bij {kenmerk} staat {plek.kenmerk} niet bij verwant."
    for kenmerk in plek.zaak.ontstaan.uit if plek.zaak.ontstaan else ():
        if kenmerk not in plek.zaak.verwant:
            yield ("ontstaan", "uit"), f"{kenmerk} staat niet bij verwant."


@regel(
    "VRB19",
    ernst="fout",
    hint="Verbeter de dag. Hoort hij bij een eerdere lijst? Haal hem dan hier weg.",
    voorbeeld="""
    zaak:
      afloop: {soort: zelfstandig-vertrek, op: …}
    """,
    fout="2026-11-02",
    goed="2026-03-18",
)
def dag_van_leven(plek: ZaakPlek) -> Gevonden:
    """Een afloop, intrekking of verhuizing is gebeurd, en niet voor de dag van de lijst.

    Wat nog moet gebeuren, is nog niet afgelopen. Wat ouder is dan de lijst, ging mee van een
    eerdere lijst: dan is de zaak weer klaar, en niemand besloot dat.
    """
    lijst, vorige = plek.lijst, date.min
    vanaf = min(lijst.datum, lijst.ingediend_op or lijst.datum)
    for wat, op, pad in _dagen(plek):
        if op > plek.stand.vandaag:
            yield pad, f"De dag van de {wat}, {dag(op)}, ligt in de toekomst."
        elif op < vanaf and lijst.richting == "lko-rao":
            yield pad, f"De {wat} van {dag(op)} is ouder dan deze lijst."
    if (ontstaan := plek.zaak.ontstaan) is not None and ontstaan.op > plek.stand.vandaag:
        yield ("ontstaan", "op"), f"De dag van ontstaan, {dag(ontstaan.op)}, ligt in de toekomst."
    for nummer, een in enumerate(plek.zaak.verhuisd):
        if een.op < vorige:
            yield ("verhuisd", nummer, "op"), "De verhuizingen staan niet op volgorde van dag."
        vorige = een.op


def _dagen(plek: ZaakPlek) -> Iterator[tuple[str, date, Pad]]:
    zaak = plek.zaak
    if zaak.afloop is not None:
        yield "afloop", zaak.afloop.op, ("afloop", "op")
    if zaak.intrekking is not None:
        yield "intrekking", zaak.intrekking.datum, ("intrekking", "datum")
    for nummer, een in enumerate(zaak.verhuisd):
        yield "verhuizing", een.op, ("verhuisd", nummer, "op")


@regel(
    "VRB20",
    ernst="fout",
    hint="Houd een van de twee: een zaak eindigt maar op één manier.",
    voorbeeld="""
    zaak:
      afloop: …
      intrekking: {datum: 2026-03-17, reden: Het LKO lost het zelf op}
    """,
    fout="{soort: vergunning, op: 2026-03-18}",
    goed="",
)
def een_einde(plek: ZaakPlek) -> Gevonden:
    """Een zaak is afgelopen of ingetrokken, niet allebei.

    De cijfers tellen hoe een zaak afliep. Een zaak die het LKO introk, liep niet af.
    """
    if plek.zaak.afloop is not None and plek.zaak.intrekking is not None:
        yield ("intrekking",), f"{plek.kenmerk} is afgelopen en ook ingetrokken."
