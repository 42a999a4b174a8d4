"""What happens to a zaak outside a meeting: it ends, moves, is refused or withdrawn (S11, S14)."""

from collections.abc import Mapping
from typing import Final, Literal, get_args

from rao_cli.model.basis import Blok, Dag, LkoSleutel, Tekst, ZaakKenmerk
from rao_cli.model.kring import betrokken

AfloopSoort = Literal[
    "zelfstandig-vertrek",
    "gedwongen-vertrek",
    "zonder-toezicht",
    "vergunning",
    "overdracht",
    "anders",
]
OntstaanDoor = Literal["splitsing", "samenvoeging"]
#: Each kind of ending, in words.
AFLOOP: Final[Mapping[AfloopSoort, str]] = {
    "zelfstandig-vertrek": "zelfstandig vertrek",
    "gedwongen-vertrek": "gedwongen vertrek",
    "zonder-toezicht": "vertrokken zonder toezicht",
    "vergunning": "vergunning",
    "overdracht": "overdracht aan een ander land",
    "anders": "anders afgelopen",
}
AFLOPEN: Final[tuple[AfloopSoort, ...]] = get_args(AfloopSoort)


class Weigering(Blok, frozen=True):
    """Waarom een zaak van een ontvangen lijst niet op een agenda komt (S11)."""

    reden: Tekst = betrokken("Waarom de zaak niet wordt behandeld.")
    datum: Dag | None = betrokken("Wanneer dit is besloten.", default=None)


class Intrekking(Blok, frozen=True):
    """Waarom en wanneer de afzender de lijst, of één zaak daarvan, introk."""

    datum: Dag = betrokken("Wanneer de lijst of de zaak is ingetrokken.")
    reden: Tekst = betrokken("Waarom.")


class Afloop(Blok, frozen=True):
    """Hoe een zaak eindigde, in de woorden van de keten (S14)."""

    soort: AfloopSoort = betrokken(
        "zelfstandig-vertrek, gedwongen-vertrek, zonder-toezicht (vertrokken zonder dat "
        "iemand het zag), vergunning, overdracht (aan een ander land) of anders."
    )
    op: Dag = betrokken("Op welke dag de zaak eindigde.")
    toelichting: str | None = betrokken("Kort wat er gebeurde, zonder namen.", default=None)
    vastgelegd_op: Dag | None = betrokken(
        "Wanneer dit is vastgelegd; vanaf dan hoort het LKO het.", default=None
    )


class Verhuizing(Blok, frozen=True):
    """Naar welk LKO een zaak verhuisde; dat LKO krijgt vanaf die dag de terugkoppeling."""

    naar: LkoSleutel = betrokken()
    op: Dag = betrokken("Vanaf welke dag de zaak bij dit LKO hoort.")
    vastgelegd_op: Dag | None = betrokken(
        "Wanneer dit is vastgelegd; vanaf dan hoort het vorige LKO het.", default=None
    )


class Ontstaan(Blok, frozen=True):
    """Hoe een zaak uit andere zaken ontstond; zij begint dan op die dag, niet met haar lijst."""

    door: OntstaanDoor = betrokken("splitsing: uit één zaak; samenvoeging: uit meer zaken.")
    uit: list[ZaakKenmerk] = betrokken("Uit welke zaken zij ontstond.")
    op: Dag = betrokken("Op welke dag.")
