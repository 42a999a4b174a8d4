"""VRB: guests and gemeenten that a meeting names, stand in the register (S3, S7)."""

from rao_cli.model.soorten.register import is_partij, partijen
from rao_cli.model.stand import OverlegPlek
from rao_cli.rules.bedoeld import bedoelt_u
from rao_cli.rules.regel import Gevonden, regel


@regel(
    "VRB25",
    ernst="waarschuwing",
    bron="S3",
    herstelbaar="ook",
    hint="Gebruik een organisatie, LKO of gemeente uit rao.yaml; zie: rao register toon",
    fout="overleg: {gasten: [{organisatie: DJI}]}",
    goed="overleg: {gasten: [{organisatie: Nidos}]}",
)
def bekende_gast(plek: OverlegPlek) -> Gevonden:
    """Een gast is van een organisatie, LKO of gemeente uit het register.

    Zo heet dezelfde gast in elk overleg hetzelfde.
    """
    register = plek.stand.register
    bekend = partijen(register)
    for nummer, gast in enumerate(plek.ding.gasten):
        wie = gast.organisatie
        if not is_partij(register, wie):
            zin = f"De gast '{wie}' staat niet in rao.yaml.{bedoelt_u(wie, bekend)}"
            yield ("gasten", nummer, "organisatie"), zin


@regel(
    "VRB26",
    ernst="fout",
    bron="S7",
    herstelbaar="ook",
    hint="Gebruik de sleutel uit rao.yaml, of zet haar erbij met: rao nieuw gemeente",
    voorbeeld="""
        register: {gemeenten: {emmen: {naam: gemeente Emmen}}}
        overleg: {gemeenten: {…: {werkt_mee: ja}}}
    """,
    fout="emen",
    goed="emmen",
)
def bekende_gemeente(plek: OverlegPlek) -> Gevonden:
    """Elke gemeente waarvan het contact is vastgelegd, staat in het register.

    Anders ziet niemand hoe het contact met die gemeente veranderde.
    """
    bekend = plek.stand.register.gemeenten
    for sleutel in plek.ding.gemeenten:
        if sleutel not in bekend:
            zin = f"De gemeente '{sleutel}' staat niet in rao.yaml.{bedoelt_u(sleutel, bekend)}"
            yield ("gemeenten", sleutel), zin
