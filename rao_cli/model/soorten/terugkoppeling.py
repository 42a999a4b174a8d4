"""A terugkoppeling: what one LKO hears about its own zaken after one meeting (S11)."""

from typing import Annotated, Literal

from msgspec import Meta

from rao_cli.model.basis import (
    Blok,
    Dag,
    LkoSleutel,
    OnderwerpKenmerk,
    TerugkoppelingKenmerk,
    ZaakKenmerk,
)
from rao_cli.model.soorten.kring import betrokken, openbaar

TerugkoppelingStatus = Literal["concept", "verzonden", "bevestigd"]


class Terugkoppeling(Blok, frozen=True):
    """Een terugkoppeling aan één LKO over één overleg."""

    soort: Annotated[Literal["terugkoppeling"], openbaar("Soort bestand.")]
    kenmerk: Annotated[TerugkoppelingKenmerk, openbaar()]
    lko: Annotated[LkoSleutel, openbaar()]
    overleg: Annotated[Dag, openbaar("Datum van het overleg.")]
    status: Annotated[TerugkoppelingStatus, openbaar("Hoe ver de terugkoppeling is.")]
    zaken: Annotated[list[ZaakKenmerk], betrokken("De zaken van dit LKO waarover het gaat.")] = []
    onderwerpen: Annotated[
        list[OnderwerpKenmerk],
        betrokken(
            "Knelpunten en trends waarvan het LKO hoort wat het Deelberaad antwoordde (S16)."
        ),
    ] = []
    verzonden_op: Annotated[Dag | None, betrokken("Wanneer verzonden.")] = None
    bevestigd_op: Annotated[Dag | None, betrokken("Wanneer het LKO bevestigde.")] = None
    opnieuw_verzonden_op: Annotated[
        Dag | None, betrokken("Wanneer het LKO hoorde wat er na de verzending veranderde.")
    ] = None
    vingerafdruk: Annotated[
        Annotated[str, Meta(pattern=r"^\S+$")] | None,
        betrokken("Controlegetal van de besluiten; rao schrijft dit zelf."),
    ] = None
    toelichting: Annotated[str | None, betrokken("Opmerking.")] = None

    @property
    def is_verzonden(self) -> bool:
        """Whether the LKO got it."""
        return self.status != "concept"
