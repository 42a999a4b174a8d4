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
    uitleg,
)

TerugkoppelingStatus = Literal["concept", "verzonden", "bevestigd"]


class Terugkoppeling(Blok, frozen=True):
    """Een terugkoppeling aan één LKO over één overleg."""

    soort: Annotated[Literal["terugkoppeling"], uitleg("Soort bestand.")]
    kenmerk: TerugkoppelingKenmerk
    lko: LkoSleutel
    overleg: Annotated[Dag, uitleg("Datum van het overleg.")]
    status: Annotated[TerugkoppelingStatus, uitleg("Hoe ver de terugkoppeling is.")]
    zaken: Annotated[list[ZaakKenmerk], uitleg("De zaken van dit LKO waarover het gaat.")] = []
    onderwerpen: Annotated[
        list[OnderwerpKenmerk],
        uitleg("Knelpunten en trends waarvan het LKO hoort wat het Deelberaad antwoordde (S16)."),
    ] = []
    verzonden_op: Annotated[Dag | None, uitleg("Wanneer verzonden.")] = None
    bevestigd_op: Annotated[Dag | None, uitleg("Wanneer het LKO bevestigde.")] = None
    opnieuw_verzonden_op: Annotated[
        Dag | None, uitleg("Wanneer het LKO hoorde wat er na de verzending veranderde.")
    ] = None
    vingerafdruk: Annotated[
        Annotated[str, Meta(pattern=r"^\S+$")] | None,
        uitleg("Controlegetal van de besluiten; rao schrijft dit zelf."),
    ] = None
    toelichting: Annotated[str | None, uitleg("Opmerking.")] = None

    @property
    def is_verzonden(self) -> bool:
        """Whether the LKO got it."""
        return self.status != "concept"
