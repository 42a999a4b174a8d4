"""VRB: one kenmerk is one thing, a zaak is on one open list (S11)."""

from typing import Final

from rao_cli.model.fase import GESLOTEN
from rao_cli.model.soorten.ding import als_ding, kenmerk_van, plaats_van
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import DingPlek, ZaakPlek
from rao_cli.model.zaak.stap import stap_op_lijst
from rao_cli.rules.regel import Gevonden, regel
from rao_cli.rules.zin import dag

_OPEN: Final = frozenset({"concept", "ingediend", "ontvangen"})
_ACTIE: Final = """
bestanden:
  acties/2025/A-2026-03-12-01.yaml:
    soort: actie
    kenmerk: A-2026-03-12-01
    besluit: B-2026-03-12-01
    omschrijving: Bel de ambassade.
    status: open
"""
_TWEEDE_LIJST: Final = """
bestanden:
  signaallijsten/2026/SL-ter-apel-2026-03-09.yaml:
    soort: signaallijst
    kenmerk: SL-ter-apel-2026-03-09
    richting: lko-rao
    afzender: ter-apel
    datum: 2026-03-09
    status: ingediend
    zaken: {Z-7K3F9E: {onderwerp: Lang in de opvang, aanbrenger: COA, groep: gezin}}
"""


@regel(
    "VRB02",
    ernst="fout",
    hint="Houd een van de bestanden en haal het andere weg, of geef het een eigen kenmerk.",
    fout=_ACTIE,
    goed=_ACTIE.replace("2025", "2026").replace("A-2026-03-12-01", "A-2026-03-12-02"),
)
def kenmerk_eenmaal(plek: DingPlek) -> Gevonden:
    """Een kenmerk hoort bij één bestand.

    Anders is niet duidelijk welk van de twee bestanden geldt.
    """
    kenmerk = kenmerk_van(plek.ding)
    paden = plek.stand.paden_op_kenmerk[als_ding(plek.ding).soort, kenmerk]
    if len(paden) == 1:  # nearly always
        return
    hoort = plaats_van(plek.ding)
    eerste = hoort if hoort in paden else paden[0]
    if plek.bestand != eerste:
        sleutel = "datum" if isinstance(plek.ding, Overleg) else "kenmerk"
        yield (sleutel,), f"{kenmerk} bestaat al: zie {eerste}."


@regel(
    "VRB03",
    ernst="fout",
    bron="S11",
    hint="Haal de zaak van een van de lijsten, of handel de oudste lijst eerst af.",
    fout=_TWEEDE_LIJST,
    goed=f"lijst: {{status: afgehandeld}}{_TWEEDE_LIJST}",
)
def zaak_op_een_open_lijst(plek: ZaakPlek) -> Gevonden:
    """Een zaak staat op één open lijst van een LKO, niet op twee.

    Anders zijn er twee versies van dezelfde zaak naast elkaar. Een zaak mag wel terugkomen als de
    eerste lijst is afgehandeld, als zij daar klaar was of werd geweigerd, of als zij verhuisde.
    """
    if plek.lijst.richting != "lko-rao" or plek.lijst.status not in _OPEN:
        return
    for ander in plek.stand.zaken_op_kenmerk[plek.kenmerk]:
        if ander.bestand == plek.bestand:
            return
        if ander.zaak.is_van_tafel or _verhuisde(ander, plek):
            continue
        if stap_op_lijst(ander).fase in GESLOTEN:
            continue  # it was told; its list waits for other zaken
        if ander.lijst.richting == "lko-rao" and ander.lijst.status in _OPEN:
            yield (), f"{plek.kenmerk} staat ook op de open lijst {ander.lijst.kenmerk}."
            return


def _verhuisde(een: ZaakPlek, ander: ZaakPlek) -> bool:
    """Say whether a zaak moved between the LKO's of two lists, which may be of one day."""
    lkos = {een.lijst.afzender, ander.lijst.afzender}
    gegaan = (*een.zaak.verhuisd, *ander.zaak.verhuisd)
    return len(lkos) > 1 and any(stap.naar in lkos for stap in gegaan)


@regel(
    "VRB17",
    ernst="fout",
    bron="S11",
    hint="Haal de weigering weg bij deze zaak; zij blijft op de eerdere lijst staan.",
    voorbeeld="""
    zaak:
      weigering: {reden: Dit kan het LKO zelf oplossen, datum: …}
    """,
    fout="2026-02-12",
    goed="2026-03-09",
)
def weigering_van_deze_lijst(plek: ZaakPlek) -> Gevonden:
    """Een weigering hoort bij de lijst waarop zij staat.

    Wie een zaak van een eerdere lijst overneemt, neemt soms de weigering mee. Dan komt de zaak
    weer niet op een agenda, en niemand besloot dat.
    """
    lijst, weigering = plek.lijst, plek.zaak.weigering
    if weigering is None or weigering.datum is None or lijst.richting != "lko-rao":
        return
    ingediend = None if lijst.status == "concept" else lijst.ingediend_op
    if weigering.datum < min(lijst.datum, ingediend or lijst.datum):
        tekst = f"De weigering van {dag(weigering.datum)} is ouder dan deze lijst."
        yield ("weigering", "datum"), tekst
