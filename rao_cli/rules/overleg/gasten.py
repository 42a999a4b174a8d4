"""OVL: who was a guest, for which items, and how it went with each gemeente (S3, S7)."""

from rao_cli.model.gevuld import gevuld
from rao_cli.model.stand import OverlegPlek
from rao_cli.rules.regel import Gevonden, regel


@regel(
    "OVL25",
    ernst="waarschuwing",
    bron="S3",
    herstelbaar="erratum",
    hint="Gebruik bij punten het kenmerk van een agendapunt, of laat punten weg voor het hele "
    "overleg.",
    voorbeeld="""
        overleg:
          agendapunten: [{id: Z-7K3F9E, soort: zaak}]
          gasten: [{organisatie: OM, punten: […]}]
    """,
    fout="Z-7K3F9F",
    goed="Z-7K3F9E",
)
def punten_van_gast(plek: OverlegPlek) -> Gevonden:
    """Een gast was bij punten die op de agenda staan.

    Zo weet later iedereen bij welk besluit de gast aan tafel zat.
    """
    bekend = {punt.id for punt in plek.ding.agendapunten}
    for nummer, gast in enumerate(plek.ding.gasten):
        for plaats, id_ in enumerate(gast.punten):
            if id_ not in bekend:
                yield (
                    ("gasten", nummer, "punten", plaats),
                    f"{gast.organisatie} is gast bij {id_}, maar dat staat niet op de agenda.",
                )


@regel(
    "OVL26",
    ernst="waarschuwing",
    bron="S3",
    herstelbaar="erratum",
    hint="Zeg met functie of naam wie de gast is, of haal de gast weg.",
    fout="overleg: {aanwezig: [DT&V, COA, IND, AVIM], gasten: [{organisatie: COA}]}",
    goed="overleg: {aanwezig: [DT&V, COA, IND, AVIM], "
    "gasten: [{organisatie: COA, functie: locatiemanager}]}",
)
def gast_of_lid(plek: OverlegPlek) -> Gevonden:
    """Wie als lid aan tafel zit, is niet ook zonder meer gast, en een gast staat er een keer.

    Komt er van een organisatie nog iemand mee, dan zegt de functie of de naam wie dat is.
    """
    overleg, eerder = plek.ding, set()
    for nummer, gast in enumerate(overleg.gasten):
        wie = (gast.organisatie, gast.functie, gast.naam)
        is_iemand = gevuld(gast.functie) or gevuld(gast.naam)
        if wie in eerder:
            yield ("gasten", nummer), f"{gast.organisatie} staat twee keer bij gasten."
        elif not is_iemand and gast.organisatie in (*overleg.aanwezig, *overleg.afwezig):
            waar = "aanwezig" if gast.organisatie in overleg.aanwezig else "afwezig"
            yield (
                ("gasten", nummer, "organisatie"),
                f"{gast.organisatie} staat bij {waar} én bij gasten; er staat niet wie de gast is.",
            )
        eerder.add(wie)


@regel(
    "OVL27",
    ernst="waarschuwing",
    bron="S7",
    herstelbaar="erratum",
    hint="Schrijf in een paar woorden waarom de gemeente niet of niet helemaal meewerkt.",
    fout="overleg: {gemeenten: {emmen: {werkt_mee: nee}}}",
    goed="overleg: {gemeenten: {emmen: {werkt_mee: nee, toelichting: Geen plek tot mei}}}",
)
def gemeente_met_reden(plek: OverlegPlek) -> Gevonden:
    """Werkt een gemeente niet of deels mee, dan staat er waarom.

    Zonder de reden kan het volgende overleg er niets mee.
    """
    for sleutel, contact in plek.ding.gemeenten.items():
        if contact.werkt_mee != "ja" and not gevuld(contact.toelichting):
            hoe = "niet" if contact.werkt_mee == "nee" else "maar deels"
            yield (
                ("gemeenten", sleutel, "toelichting"),
                f"Er staat niet waarom de gemeente {sleutel} {hoe} meewerkt.",
            )
