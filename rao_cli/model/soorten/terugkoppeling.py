"""A terugkoppeling: what one LKO hears about its own zaken after one meeting (S11)."""

from typing import Annotated, Literal

from msgspec import Meta

from rao_cli.model.basis import (
    Blok,
    Dag,
    LkoSleutel,
    OnderwerpKenmerk,
    ZaakKenmerk,
    vorm,
)
from rao_cli.model.kenmerk import TERUGKOPPELING_VORM
from rao_cli.model.kring import betrokken, openbaar

TerugkoppelingKenmerk = Annotated[
    str,
    vorm(
        TERUGKOPPELING_VORM,
        "Kenmerk van de terugkoppeling: TK-, LKO en datum van het overleg.",
        "TK-ter-apel-2026-03-12",
    ),
]

TerugkoppelingStatus = Literal["concept", "verzonden", "bevestigd"]


class Terugkoppeling(Blok, frozen=True):
    """Een terugkoppeling aan één LKO over één overleg."""

    soort: Literal["terugkoppeling"] = openbaar("Soort bestand.")
    kenmerk: TerugkoppelingKenmerk = openbaar()
    lko: LkoSleutel = openbaar()
    overleg: Dag = openbaar("Datum van het overleg.")
    status: TerugkoppelingStatus = openbaar("Hoe ver de terugkoppeling is.")
    zaken: list[ZaakKenmerk] = betrokken("De zaken van dit LKO waarover het gaat.", default=[])
    onderwerpen: list[OnderwerpKenmerk] = betrokken(
        "Knelpunten en trends waarvan het LKO hoort wat het Deelberaad antwoordde (S16).",
        default=[],
    )
    verzonden_op: Dag | None = betrokken("Wanneer verzonden.", default=None)
    bevestigd_op: Dag | None = betrokken("Wanneer het LKO bevestigde.", default=None)
    opnieuw_verzonden_op: Dag | None = betrokken(
        "Wanneer het LKO hoorde wat er na de verzending veranderde.", default=None
    )
    vingerafdruk: Annotated[str, Meta(pattern=r"^\S+$")] | None = betrokken(
        "Controlegetal van de besluiten; rao schrijft dit zelf.", default=None
    )
    toelichting: str | None = betrokken("Opmerking.", default=None)

    @property
    def is_verzonden(self) -> bool:
        """Whether the LKO got it."""
        return self.status != "concept"
