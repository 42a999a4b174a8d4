"""OVL: what comes in is on an agenda, and what is asked is decided (S11)."""

from rao_cli.model.overleg.puntnaam import noem_punt
from rao_cli.model.stand import LijstPlek, PuntPlek
from rao_cli.model.zaak.leven import einde
from rao_cli.model.zaak.levensloop import is_verteld
from rao_cli.rules.regel import Gevonden, regel


@regel(
    "OVL05",
    ernst="waarschuwing",
    bron="S11",
    inhoud=True,
    hint="Zet de zaak op een agenda met: rao agenda genereer. Of weiger haar met: rao zaak weiger.",
    fout="""
        lijst: {kenmerk: SL-ter-apel-2026-03-05, status: ontvangen}
        overleg: {agendapunten: [{id: opening, soort: vast}]}
    """,
    goed="""
        lijst: {kenmerk: SL-ter-apel-2026-03-05, status: ontvangen}
        overleg:
          agendapunten: [{id: Z-7K3F9E, soort: zaak, verwijzing: SL-ter-apel-2026-03-05}]
    """,
)
def zaak_op_agenda(plek: LijstPlek) -> Gevonden:
    """Elke zaak van een ontvangen lijst staat op een agenda, of is geweigerd met een reden.

    Het RAO behandelt wat de LKO's inbrengen. Geen enkele zaak blijft ongemerkt liggen.
    """
    stand, lijst = plek.stand, plek.ding
    if lijst.richting != "lko-rao" or lijst.status not in {"ontvangen", "afgehandeld"}:
        return
    if stand.los or stand.mist("overleg"):
        return
    # Or the list as a whole is an item of a meeting.
    als_lijst = any(p.punt.soort == "lijst" for p in stand.punten_op_id.get(lijst.kenmerk, ()))
    for kenmerk, zaak in lijst.zaken.items():
        punten = stand.punten_op_id.get(kenmerk, ())
        op_agenda = any(
            p.punt.verwijzing == lijst.kenmerk or p.overleg.datum >= lijst.datum for p in punten
        )
        if not op_agenda and not zaak.is_van_tafel and not als_lijst:
            tekst = f"De lijst is {lijst.status}, maar {kenmerk} staat op geen enkele agenda."
            yield ("zaken", kenmerk), tekst


def _is_afgelopen(plek: PuntPlek) -> bool:
    """Say whether a zaak ended or was withdrawn: then the table need not decide about it."""
    stand, zaak = plek.stand, plek.punt.id
    return zaak in stand.zaken_op_kenmerk and einde(stand, zaak) is not None


@regel(
    "OVL06",
    ernst="waarschuwing",
    bron="S11",
    herstelbaar="erratum",
    hint="Leg het besluit vast met: rao nieuw besluit. Kwam er geen, zet dan bij zonder_besluit "
    "waarom.",
    voorbeeld="""
        overleg:
          status: gehouden
          agendapunten: [{id: Z-7K3F9E, soort: zaak, doel: besluit}]
          besluiten: …
    """,
    fout="",
    goed="{B-2026-03-12-01: {agendapunt: Z-7K3F9E, uitkomst: aanhouden}}",
)
def besluit_genomen(plek: PuntPlek) -> Gevonden:
    """Een gehouden overleg heeft een besluit bij elk punt dat daarom vraagt.

    Van elk overleg komt een besluitenlijst. Daarop staat wat er met elke zaak gebeurt; ook
    'aanhouden' is een besluit. Kwam het overleg er niet aan toe, dan staat erbij waarom. Hoorde het
    LKO al het antwoord van het Deelberaad, dan is er niets meer te besluiten.
    """
    if not plek.overleg.is_gehouden or plek.punt.doel != "besluit":
        return
    besluiten = plek.stand.besluiten_op_punt.get(plek.punt.id, ())
    if any(besluit.bestand == plek.bestand for besluit in besluiten):
        return  # nearly always, so nobody looks how the zaak went on
    if plek.punt.id in plek.overleg.zonder_besluit or _is_afgelopen(plek):
        return
    if not is_verteld(plek.stand, plek.punt.id):
        yield (), f"Agendapunt {noem_punt(plek.punt)} vraagt een besluit, maar er is geen besluit."
