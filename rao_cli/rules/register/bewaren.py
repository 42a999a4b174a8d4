"""REG: how long things are kept, and what stays besides."""

from rao_cli.model.soorten.bewaren import AANLEIDINGEN
from rao_cli.model.stand import RegisterPlek
from rao_cli.model.taal import opsomming
from rao_cli.rules.bedoeld import lijkt_op
from rao_cli.rules.regel import Gevonden, regel

_HINT = "Haal de regel weg met rao register zet bewaren --weg, en zet haar goed met --erbij"
_VOORBEELD = """
register:
  bewaren:
    - {categorie: zaken, termijn: 5 jaar, vanaf: …, wijze: vernietigen, grond: Lijst 1}
"""


@regel(
    "REG18",
    ernst="waarschuwing",
    hint=_HINT,
    voorbeeld=_VOORBEELD,
    fout="overleg-gehouden",
    goed="teruggekoppeld",
)
def aanleiding_past(plek: RegisterPlek) -> Gevonden:
    """Een bewaartermijn begint met iets wat bij de categorie hoort.

    Een zaak wordt niet gehouden, en een overleg wordt niet teruggekoppeld. Past de aanleiding
    niet, dan telt de termijn niet mee.
    """
    for nummer, een in enumerate(plek.ding.bewaren):
        if een.vanaf not in (past := AANLEIDINGEN[een.categorie]):
            zin = f"Bij {een.categorie} past '{een.vanaf}' niet. Kies uit: {opsomming(past, 'of')}."
            yield ("bewaren", nummer, "vanaf"), zin


@regel(
    "REG19",
    ernst="waarschuwing",
    hint=_HINT,
    fout="""
        register:
          bewaren:
            - {categorie: zaken, termijn: 5 jaar, vanaf: afloop, wijze: vernietigen, grond: L 1}
            - {categorie: zaken, termijn: 1 jaar, vanaf: afgehandeld, wijze: vernietigen, grond: L}
    """,
    goed="""
        register:
          bewaren:
            - {categorie: zaken, termijn: 5 jaar, vanaf: afloop, wijze: vernietigen, grond: L 1}
    """,
)
def een_termijn_per_categorie(plek: RegisterPlek) -> Gevonden:
    """Van elke categorie is er één bewaartermijn.

    Bij twee termijnen weet niemand welke geldt. rao kijkt dan alleen naar de eerste.
    """
    gezien = set[str]()
    for nummer, een in enumerate(plek.ding.bewaren):
        if een.categorie in gezien:
            zin = f"Voor {een.categorie} staat er al een bewaartermijn."
            yield ("bewaren", nummer, "categorie"), zin
        gezien.add(een.categorie)


@regel(
    "REG20",
    ernst="waarschuwing",
    hint="Haal de regel weg met rao register zet vasthouden --weg, en zet haar goed met --erbij",
    fout="register: {vasthouden: [{wat: besluiten, reden: Er loopt een onderzoek}]}",
    goed="register: {vasthouden: [{wat: zaken, reden: Er loopt een onderzoek}]}",
)
def vasthouden_noemt_iets(plek: RegisterPlek) -> Gevonden:
    """Wat wordt vastgehouden, staat in het register.

    Anders houdt de regel niets vast, en kan weg wat moest blijven.
    """
    stand = plek.stand
    if stand.los or not plek.ding.vasthouden:
        return
    bekend = [*AANLEIDINGEN, *stand.zaken_op_kenmerk]
    bekend += [overleg.datum.isoformat() for _, overleg in stand.overleggen_op_datum]
    bekend += [een.kenmerk for een in stand.onderwerpen.values()]
    namen = {naam.casefold() for naam in (*bekend, *stand.onleesbaar)}
    for nummer, een in enumerate(plek.ding.vasthouden):
        if een.wat.strip().casefold() not in namen:
            zin = f"'{een.wat}' is geen zaak, overleg, onderwerp of categorie."
            yield ("vasthouden", nummer, "wat"), f"{zin}{lijkt_op(een.wat, bekend)}"
