"""SIG: the two risks, and why a list goes to the Deelberaad Asiel (S17, S21)."""

from typing import Final

from rao_cli.model.gevuld import gevuld
from rao_cli.model.soorten.signaallijst import Niveau, Risico, Zaak
from rao_cli.model.stand import LijstPlek, ZaakPlek
from rao_cli.model.zaak.onderdelen import heeft_risicos, is_gewogen
from rao_cli.model.zaak.opschaling import besluit_tot_opschalen, gaat_zonder_zaak
from rao_cli.rules.regel import PER_FASE, ZWAK, Gevonden, inhoudsregel, regel

#: From this many source cases on it may be a trend.
_TREND = 2
_LIJST: Final = """
lijst:
  richting: rao-deelberaad
  afzender: Groningen en Drenthe
  kenmerk: SL-groningen-en-drenthe-2026-03-05
"""
_RISICO: Final = "zaak:\n  risicos:\n    politiek"


def _loopt(plek: LijstPlek) -> bool:
    """Say whether a list goes to the Deelberaad and was not withdrawn."""
    return plek.ding.richting == "rao-deelberaad" and plek.ding.status != "ingetrokken"


@inhoudsregel(
    "SIG13",
    ernst=PER_FASE,
    bron="S21",
    hint="Vul bij dit risico het niveau in (laag, midden of hoog) en schrijf waarom.",
    voorbeeld="""
    zaak:
      risicos:
        politiek: {niveau: laag, toelichting: …}
    """,
    fout="n.v.t.",
    goed="De gemeenteraad heeft geen vragen gesteld.",
    vast=True,
)
def risicos(plek: ZaakPlek) -> Gevonden:
    """Het politieke en het publicitaire risico zijn gewogen, met een reden.

    Een niveau zonder reden is een gok. Het overleg moet kunnen zien waarop het berust.
    """
    if heeft_risicos(plek.zaak):
        return
    blok = plek.zaak.risicos
    if blok is None or (blok.politiek is None and blok.publicitair is None):
        yield ("risicos",), "Het politieke en het publicitaire risico zijn nog niet gewogen."
        return
    for naam, risico in (("politiek", blok.politiek), ("publicitair", blok.publicitair)):
        if is_gewogen(risico):
            continue
        if risico is None or not (risico.niveau or gevuld(risico.toelichting)):
            yield ("risicos", naam), f"Het {naam}e risico is nog niet gewogen."
        elif risico.niveau is None:
            yield ("risicos", naam, "niveau"), f"Het {naam}e risico heeft nog geen niveau."
        else:
            yield ("risicos", naam, "toelichting"), f"Het {naam}e risico heeft nog geen reden."


@regel(
    "SIG24",
    ernst=PER_FASE,
    bron="S17",
    inhoud=True,
    hint="Zeg waarom met: rao signaallijst zet KENMERK --grond GROND (politiek, publicitair, trend "
    "of knelpunt).",
    fout=f"{_LIJST}  grond:",
    goed=f"{_LIJST}  grond: publicitair",
)
def grond(plek: LijstPlek) -> Gevonden:
    """Een lijst aan het Deelberaad zegt op welke grond zij daarheen gaat.

    Het Deelberaad behandelt zaken met landelijke uitstraling, trends, en knelpunten die de regio
    niet zelf kan oplossen. De grond zegt welke van die drie het is; het kunnen er meer zijn.
    """
    if _loopt(plek) and not plek.ding.gronden:
        yield ("grond",), "Er staat nog niet op welke grond deze lijst naar het Deelberaad gaat."


@regel(
    "SIG25",
    ernst="waarschuwing",
    bron="S17",
    inhoud=True,
    hint="Voeg een zaak toe waaruit de trend blijkt, of noem die bij het onderwerp van de trend.",
    fout=f"{_LIJST}  grond: trend",
    goed=f"{_LIJST}  grond: trend\nonderwerp:\n  type: trend\n  zaken: [Z-7K3F9E, Z-4M8T23]",
)
def trend(plek: LijstPlek) -> Gevonden:
    """Een trend blijkt uit ten minste twee zaken.

    Eén zaak is nog geen trend. Ook de zaken bij een onderwerp van het type trend tellen mee, als
    een zaak van deze lijst erbij staat.
    """
    if not _loopt(plek) or "trend" not in plek.ding.gronden:
        return
    bronnen = set(plek.ding.zaken)
    for onderwerp in plek.stand.onderwerpen.values():
        if onderwerp.type == "trend" and not bronnen.isdisjoint(onderwerp.zaken):
            bronnen.update(onderwerp.zaken)
    if len(bronnen) < _TREND:
        aantal = "één zaak" if bronnen else "geen zaken"
        yield ("grond",), f"De grond is een trend, maar die rust op {aantal}."


@regel(
    "SIG32",
    ernst=ZWAK,
    bron=("S17", "S21"),
    vast="opschaling",
    inhoud=True,
    hint="Kies een andere grond met: rao signaallijst zet KENMERK --grond GROND. Of kijk of het "
    "risico wel goed is gewogen.",
    fout=f"{_LIJST}  grond: politiek\n{_RISICO}: {{niveau: laag}}",
    goed=f"{_LIJST}  grond: politiek\n{_RISICO}: {{niveau: hoog}}",
)
def grond_past(plek: LijstPlek) -> Gevonden:
    """De grond past bij de risico's van de zaken.

    Een lijst gaat om een politieke of publicitaire reden naar het Deelberaad als dat risico er
    is. Staat het bij elke zaak op laag, dan klopt een van de twee niet.
    """
    zaken = [zaak for zaak in plek.ding.zaken.values() if zaak.weigering is None]
    for grond in plek.ding.gronden if _loopt(plek) and gaat_zonder_zaak(plek.ding) else ():
        if grond in ("politiek", "publicitair"):
            tekst = f"De grond is {grond}, maar zonder zaak is het {grond}e risico niet gewogen."
            yield ("grond",), tekst
    for grond in plek.ding.gronden if _loopt(plek) and zaken else ():
        niveaus = {_niveau(zaak, grond) for zaak in zaken}
        # What nobody weighed yet, is a gap of its own: SIG13.
        if grond in ("politiek", "publicitair") and niveaus == {"laag"}:
            yield ("grond",), f"De grond is {grond}, maar het {grond}e risico is overal laag."


def _niveau(zaak: Zaak, grond: str) -> Niveau | None:
    """Return the level of the risk that a ground speaks of."""
    risico: Risico | None = getattr(zaak.risicos, grond, None)
    return risico.niveau if risico else None


@regel(
    "SIG36",
    ernst="waarschuwing",
    bron="S17",
    inhoud=True,
    hint="Leg het besluit vast met: rao nieuw besluit --punt ZAAK --uitkomst opschalen. Was er "
    "geen, trek de lijst dan in met: rao signaallijst trek-in",
    fout=f"{_LIJST}  status: ingediend",
    goed=_LIJST
    + """  status: ingediend
overleg:
  besluiten: {B-2026-03-12-01: {uitkomst: opschalen}}
""",
)
def na_een_besluit(plek: ZaakPlek) -> Gevonden:
    """Een zaak gaat naar het Deelberaad na een besluit van het RAO.

    Het RAO legt een zaak samen voor, niet een organisatie alleen. Gaat de lijst over een knelpunt
    of een trend, dan telt het besluit daarover.
    """
    lijst, stand = plek.lijst, plek.stand
    if lijst.richting != "rao-deelberaad" or lijst.status in {"concept", "ingetrokken"}:
        return
    if stand.mist("overleg") or stand.los or plek.zaak.weigering is not None:
        return
    punten = [plek.kenmerk, *([lijst.onderwerp] if lijst.onderwerp else [])]
    if not any(besluit_tot_opschalen(stand, punt) for punt in punten):
        yield (), f"Het RAO besloot niet om {plek.kenmerk} voor te leggen aan het Deelberaad Asiel."
