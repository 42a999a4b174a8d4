"""OVL: what an item of an agenda says (S6)."""

from rao_cli.model.gevuld import gevuld
from rao_cli.model.overleg.puntnaam import noem_punt
from rao_cli.model.stand import OverlegPlek, PuntPlek
from rao_cli.rules.regel import Gevonden, regel


@regel(
    "OVL04",
    ernst="waarschuwing",
    bron="S6",
    herstelbaar="erratum",
    hint="Zet bij indiener de organisatie of het LKO dat het punt inbrengt.",
    fout="overleg: {agendapunten: [{id: capaciteit, soort: overig, onderwerp: Capaciteit}]}",
    goed="""
        overleg:
          agendapunten: [{id: capaciteit, soort: overig, onderwerp: Capaciteit, indiener: COA}]
    """,
)
def indiener(plek: PuntPlek) -> Gevonden:
    """Elk agendapunt heeft een indiener.

    Het RAO bespreekt wat de leden en de LKO's inbrengen. De indiener weet waarom het punt er
    staat en hoort wat ermee gebeurt. Voor een vast punt hoeft dit niet.
    """
    punt = plek.punt
    if punt.soort != "vast" and not gevuld(punt.indiener):
        yield ("indiener",), f"Agendapunt {noem_punt(punt)} heeft geen indiener."


@regel(
    "OVL08",
    ernst="aandachtspunt",
    bron="S6",
    inhoud=True,
    hint="Kies bij doel uit besluit, bespreken of ter-kennisname. Schrijf bij waarom in een paar "
    "woorden de aanleiding.",
    fout="""
        overleg:
          agendapunten: [{id: capaciteit, soort: overig, indiener: COA, doel: bespreken}]
    """,
    goed="""
        overleg:
          agendapunten:
            - {id: capaciteit, soort: overig, indiener: COA, doel: bespreken,
               waarom: In mei sluit een locatie}
    """,
)
def doel_en_waarom(plek: PuntPlek) -> Gevonden:
    """Elk agendapunt zegt wat er gevraagd wordt en waarom het er staat.

    Dan weten de deelnemers hoe zij zich voorbereiden. Voor een vast punt hoeft dit niet.
    """
    punt = plek.punt
    if punt.soort == "vast":
        return
    if punt.doel is None:
        yield ("doel",), f"Agendapunt {noem_punt(punt)} zegt niet wat er gevraagd wordt."
    if not gevuld(punt.waarom):
        yield ("waarom",), f"Agendapunt {noem_punt(punt)} zegt niet waarom het op de agenda staat."


@regel(
    "OVL09",
    ernst="fout",
    bron="S6",
    herstelbaar="erratum",
    hint="Haal een van de twee punten weg, of geef het een eigen id.",
    voorbeeld="""
        overleg:
          agendapunten: [{id: rondvraag, soort: vast}, {id: …, soort: vast}]
    """,
    fout="rondvraag",
    goed="sluiting",
)
def punt_eenmaal(plek: OverlegPlek) -> Gevonden:
    """Een punt staat één keer op de agenda.

    Een besluit noemt het id van zijn agendapunt. Staat dat er twee keer, dan is niet duidelijk
    bij welk punt het besluit hoort.
    """
    gezien: set[str] = set()
    for nummer, punt in enumerate(plek.ding.agendapunten):
        if punt.id in gezien:
            yield ("agendapunten", nummer, "id"), f"Agendapunt {punt.id} staat er twee keer."
        gezien.add(punt.id)
