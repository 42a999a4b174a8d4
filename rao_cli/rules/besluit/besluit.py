"""BSL: one decision: its reason, and what follows from opschalen (S8, S17)."""

from rao_cli.model.gevuld import gevuld
from rao_cli.model.stand import BesluitPlek
from rao_cli.model.zaak.leven import einde_op
from rao_cli.model.zaak.opschaling import opschalen_voor, opschalingen, teruggehaald
from rao_cli.rules.besluit.aanhouden import te_vaak_zonder_reden
from rao_cli.rules.regel import Gevonden, regel


@regel(
    "BSL06",
    ernst="waarschuwing",
    bron="S17",
    herstelbaar="ook",
    hint="Maak die lijst met: rao zaak schaal-op ZAAK. Bij een onderwerp: rao onderwerp schaal-op, "
    "of zet deelberaad bij voor_agenda.",
    fout="""
        overleg: {besluiten: {B-2026-03-12-01: {uitkomst: opschalen}}}
        vandaag: 2026-04-01
    """,
    goed="""
        overleg: {besluiten: {B-2026-03-12-01: {uitkomst: opschalen}}}
        bestanden:
          signaallijsten/2026/SL-groningen-en-drenthe-2026-03-16.yaml:
            soort: signaallijst
            kenmerk: SL-groningen-en-drenthe-2026-03-16
            richting: rao-deelberaad
            afzender: Groningen en Drenthe
            datum: 2026-03-16
            status: ingediend
            grond: politiek
            zaken: {Z-7K3F9E: {onderwerp: Lang in de opvang, aanbrenger: COA, groep: gezin}}
        vandaag: 2026-04-01
    """,
)
def opschaling_loopt(plek: BesluitPlek) -> Gevonden:
    """Wie opschaalt, legt de zaak voor aan het Deelberaad met een signaallijst.

    Zonder die lijst weet het Deelberaad van niets en wacht het LKO op een antwoord dat niet komt.
    Zolang de besluitenlijst nog niet vaststaat, is er tijd: tot de stukken van het Deelberaad
    binnen moeten zijn, of zoveel dagen als in rao.yaml staat bij opschaling_dagen (gewoonlijk 14).
    """
    stand, overleg = plek.stand, plek.overleg
    if not plek.besluit.gevolg.naar_deelberaad or stand.los:
        return
    kan_nog = stand.vandaag < opschalen_voor(stand, overleg.datum)
    if overleg.status != "besluitenlijst-vastgesteld" and kan_nog:
        return
    if _is_anders_besloten(plek) or _hoeft_niet_meer(plek):
        return
    if not stand.mist("signaallijst") and not _ligt_bij_deelberaad(plek):
        naar = f"{plek.besluit.agendapunt} gaat naar het Deelberaad Asiel"
        yield ("uitkomst",), f"{naar}, maar staat op geen signaallijst aan het Deelberaad."


def _is_anders_besloten(plek: BesluitPlek) -> bool:
    """Say whether a later meeting decided about it again: then that decision counts."""
    return any(
        later.overleg.datum > plek.overleg.datum and not later.overleg.is_vervallen
        for later in plek.stand.besluiten_op_punt.get(plek.besluit.agendapunt, ())
    )


def _hoeft_niet_meer(plek: BesluitPlek) -> bool:
    """Say whether the zaak ended since, or its list was withdrawn: then the table has it again."""
    stand, punt = plek.stand, plek.besluit.agendapunt
    slot = (einde_op(zaak) for zaak in stand.zaken_op_kenmerk.get(punt, ()))
    voorbij = any(een is not None and een.op >= plek.overleg.datum for een in slot)
    return voorbij or teruggehaald(stand, punt) is not None


def _ligt_bij_deelberaad(plek: BesluitPlek) -> bool:
    """Say whether the zaak (or the topic, or one of its zaken) is on its way to the Deelberaad."""
    stand, kenmerken = plek.stand, [plek.besluit.agendapunt]
    for pad in stand.paden_op_kenmerk.get(("onderwerp", plek.besluit.agendapunt), ()):
        onderwerp = stand.onderwerpen[pad]
        kenmerken += onderwerp.zaken
        if "deelberaad" in onderwerp.voor_agenda:
            return True
    return any(
        lijst.onderwerp in kenmerken or not lijst.zaken.keys().isdisjoint(kenmerken)
        for _, lijst in opschalingen(stand)
    )


@regel(
    "BSL08",
    ernst="waarschuwing",
    bron="S8",
    herstelbaar="erratum",
    hint="Zeg waarom het RAO dit besloot, met: rao besluit zet.",
    fout="overleg: {besluiten: {B-2026-03-12-01: {motivering: }}}",
    goed="overleg: {besluiten: {B-2026-03-12-01: {motivering: De ambassade gaf een datum.}}}",
)
def motivering(plek: BesluitPlek) -> Gevonden:
    """Een besluit heeft een motivering.

    Het LKO en de organisaties moeten kunnen uitleggen waarom dit de oplossing is. Wat het RAO
    alleen ter kennis neemt, en een vast punt, hoeft dat niet.
    """
    besluit = plek.besluit
    if not besluit.gevolg.met_motivering or gevuld(besluit.motivering):
        return
    is_vast = any(
        punt.id == besluit.agendapunt and punt.soort == "vast" for punt in plek.overleg.agendapunten
    )
    if not is_vast and not te_vaak_zonder_reden(plek):
        yield ("motivering",), f"Besluit {plek.kenmerk} heeft geen motivering."
