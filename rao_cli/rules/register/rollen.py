"""REG: who is voorzitter and secretaris, on every date exactly one of each (S4)."""

from typing import Final

from rao_cli.model.soorten.register import Rol
from rao_cli.model.stand import RegisterPlek
from rao_cli.rules.regel import Gevonden, regel
from rao_cli.rules.register.rooster import rooster

ROLLEN: Final[tuple[Rol, ...]] = ("voorzitter", "secretaris")


_HINT: Final = "Laat elke periode beginnen op de dag na de vorige. De laatste mag open blijven."


@regel(
    "REG03",
    ernst="waarschuwing",
    bron="S4",
    hint=_HINT,
    voorbeeld="""
        register:
          rollen:
            voorzitter:
              - {organisatie: COA, van: 2026-01-01, tot: 2026-06-30}
              - {organisatie: IND, van: …}
    """,
    fout="2026-06-15",
    goed="2026-07-01",
)
def een_voorzitter(plek: RegisterPlek) -> Gevonden:
    """Op elke datum is er precies één voorzitter.

    De organisaties spreken af wie voorzitter is, en dat kan wisselen. De perioden sluiten op
    elkaar aan, zonder gat en zonder dubbele dagen.
    """
    yield from rooster(plek, "voorzitter")


@regel(
    "REG04",
    ernst="waarschuwing",
    bron="S4",
    hint=_HINT,
    voorbeeld="""
        register:
          rollen:
            secretaris:
              - {organisatie: DT&V, van: 2026-01-01, tot: 2026-06-30}
              - {organisatie: IND, van: …}
    """,
    fout="2026-08-01",
    goed="2026-07-01",
)
def een_secretaris(plek: RegisterPlek) -> Gevonden:
    """Op elke datum is er precies één secretaris.

    De organisaties spreken af wie secretaris is, en dat kan wisselen. De perioden sluiten op
    elkaar aan, zonder gat en zonder dubbele dagen.
    """
    yield from rooster(plek, "secretaris")
