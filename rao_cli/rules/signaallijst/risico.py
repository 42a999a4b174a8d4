"""SIG: the political and the publicity risk are weighed (S21)."""

from rao_cli.model.gevuld import gevuld
from rao_cli.model.stand import ZaakPlek
from rao_cli.model.zaak.onderdelen import heeft_risicos, is_gewogen
from rao_cli.rules.regel import PER_FASE, Gevonden, regel
from rao_cli.rules.signaallijst.lopend import over_inhoud


@regel(
    "SIG13",
    over=ZaakPlek,
    ernst=PER_FASE,
    bron="S21",
    hint="Vul bij dit risico het niveau in (laag, midden of hoog) en schrijf waarom.",
    fout="""
    zaak:
      risicos:
        politiek: {niveau: laag, toelichting: n.v.t.}
    """,
    goed="""
    zaak:
      risicos:
        politiek: {niveau: laag, toelichting: De gemeenteraad heeft geen vragen gesteld.}
    """,
    vast=True,
)
@over_inhoud
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
