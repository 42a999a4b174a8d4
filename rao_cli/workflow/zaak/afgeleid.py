"""A zaak that comes of others: on their list, with what was known of them, and a link both ways."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from rao_cli.model.errors import RaoError
from rao_cli.model.soorten.leven import Ontstaan, OntstaanDoor
from rao_cli.model.stand import Stand, ZaakPlek
from rao_cli.model.zaak.leven import lko_nu
from rao_cli.model.zaak.levens import sinds_van
from rao_cli.model.zaak.wachten import is_gesloten
from rao_cli.workflow.bestandstekst import als_data
from rao_cli.workflow.dagen import eis_dag
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.zaak.einde import eis_loopt, zoek_ingediend


class NieuweZaak(NamedTuple):
    """What is said of the new zaak; what is None stays as it was."""

    onderwerp: str
    groep: str | None = None
    feiten: str | None = None
    vraag: str | None = None
    op: date | None = None

    @property
    def gezegd(self) -> dict[str, str]:
        """What replaces what was known."""
        return {naam: w for naam, w in self._asdict().items() if naam != "op" and w}


def eis_open_zaak(stand: Stand, zaak: str) -> ZaakPlek:
    """Return where a zaak stands; RaoError when it is not handed in, or closed."""
    plek = zoek_ingediend(stand, zaak, gaat_door=True)
    eis_loopt(plek)
    if is_gesloten(plek):
        raise RaoError(
            f"Zaak {plek.kenmerk} is al teruggekoppeld.",
            hint=f"Begint het opnieuw? Zet het dan op een nieuwe lijst: "
            f"rao nieuw signaallijst --lko {lko_nu(stand, plek.kenmerk) or plek.lijst.afzender}",
        )
    return plek


def bestaat_al(stand: Stand, door: OntstaanDoor, uit: Sequence[str], onderwerp: str) -> str | None:
    """Return the zaak that came of these in this way under this title already."""
    for plek in stand.zaken:
        van = plek.zaak.ontstaan
        zelfde = van is not None and van.door == door and set(van.uit) == set(uit)
        if zelfde and plek.zaak.onderwerp.split() == onderwerp.split():
            return plek.kenmerk
    return None


def zet_nieuwe(
    h: Handeling,
    kenmerk: str,
    inhoud: Mapping[str, Any],
    uit: Sequence[ZaakPlek],
    nieuw: NieuweZaak,
) -> date:
    """Write a zaak that comes of others on the list of the first; returns its first day.

    It is of the LKO that had that one on that day. GebruiksFout when the day cannot be.
    """
    begin = max(sinds_van(plek) for plek in uit)
    op = eis_dag(nieuw.op, h.vandaag, vanaf=begin, wat="het begin")
    eerste, namen = uit[0], [plek.kenmerk for plek in uit]
    door: OntstaanDoor = "splitsing" if len(uit) == 1 else "samenvoeging"
    zaak = {**inhoud, **nieuw.gezegd, "ontstaan": als_data(Ontstaan(door, namen, op))}
    zaak["verwant"] = namen
    if gegaan := [als_data(een) for een in eerste.zaak.verhuisd if een.op <= op]:
        zaak["verhuisd"] = gegaan
    h.zet(eerste.bestand, ("zaken", kenmerk), zaak)
    for plek in uit:
        if plek.zaak.verwant:
            h.voeg_toe(plek.bestand, (*plek.pad, "verwant"), kenmerk)
        else:
            h.zet(plek.bestand, (*plek.pad, "verwant"), [kenmerk])
    return op
