"""What was told or sent on a day stays told on that day: it is written once (S11)."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, Final

from rao_cli.model.basis import Blok
from rao_cli.model.historie.keten.aard import Aard
from rao_cli.model.historie.keten.ketenfout import Ketenfout
from rao_cli.model.historie.keten.toestand import Ketenovergang, Plekverschil
from rao_cli.model.patroon import patroon
from rao_cli.model.soorten.ding import kenmerk_van
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.model.taal import datum

#: Places (joined by a slash) of what is written once, per kind of file.
_EENS: Final = {
    "signaallijst": patroon(
        r"kenmerk|richting|ingediend_op|ontvangen_op|intrekking/.*|antwoord/.*|antwoorden/.*"
        r"|zaken/[^/]+/(weigering|intrekking|afloop|ontstaan)/.*"
    ),
    "terugkoppeling": patroon(r"kenmerk|lko|overleg|verzonden_op|bevestigd_op"),
    "actie": patroon(r"kenmerk|besluit|gereed_op|vervallen_op"),
    "onderwerp": patroon(r"kenmerk|type|gedeeld_op|op_agenda/.*|antwoorden/.*|herkomst/.*"),
    "overleg": patroon(r"vervallen/datum"),
}
#: Lists to which only something is added.
_GROEIT: Final = {
    "signaallijst": patroon(r"zaken/[^/]+/verhuisd"),
    "overleg": patroon(r"verplaatst"),
    "register": patroon(r"correcties/.*"),
}
#: Acts that say anew what was said before; they ask for it.
_ZEGT_OPNIEUW: Final = frozenset(
    {
        *("opschaling-antwoord", "overleg-vervalt", "agendapunten-antwoord"),
        *("zaak-verwoord", "zaak-sluit", "zaak-trek-in", "zaak-weiger"),
        "onderwerp-zet",
    }
)
#: What goes to whom in a letter; a list of which the sender has it.
_BRIEF: Final = ("zaken", "onderwerpen", "vingerafdruk")
_LIJST: Final = ("afzender", "datum")


def dagen_die_staan(o: Ketenovergang, aard: Aard) -> Iterator[Ketenfout]:
    """Find what was written once and is something else now."""
    for pad, paar in o.dingen:
        if paar.was is None or paar.nu is None:
            continue
        soort = str(getattr(paar.nu, "soort", ""))
        delen = o.delen(pad)
        for deel in delen:
            if _anders(soort, deel, aard) or _na_verzending(paar.was, deel, delen):
                yield Ketenfout("dag", _zin(paar.nu, deel), pad)


def _anders(soort: str, deel: Plekverschil, aard: Aard) -> bool:
    plek, was, nu = "/".join(deel.plek), deel.was, deel.nu
    if was is None:
        return False
    if soort in _EENS and _EENS[soort].fullmatch(plek):
        return aard.handeling not in _ZEGT_OPNIEUW
    groeit = soort in _GROEIT and _GROEIT[soort].fullmatch(plek) is not None
    if aard.handeling in _ZEGT_OPNIEUW:
        return False
    return groeit and (nu or [])[: len(was)] != was


def _na_verzending(was: Blok, deel: Plekverschil, alle: Sequence[Plekverschil]) -> bool:
    """Say whether a letter or list changed that somebody has already."""
    if isinstance(was, Terugkoppeling) and was.is_verzonden and deel.plek[0] in _BRIEF:
        return not any(een.plek == ("opnieuw_verzonden_op",) for een in alle)
    if isinstance(was, Terugkoppeling) and deel.plek == ("opnieuw_verzonden_op",):
        return deel.was is not None and (deel.nu is None or str(deel.nu) < str(deel.was))
    return isinstance(was, Signaallijst) and was.status != "concept" and deel.plek[0] in _LIJST


def _zin(ding: Blok, deel: Plekverschil) -> str:
    plek = " van ".join(naam.replace("_", " ") for naam in reversed(deel.plek))
    wat = f"{kenmerk_van(ding)}: '{plek}' stond vast"
    if _is_kort(deel.was) and _is_kort(deel.nu):
        return f"{wat}, en ging van {_zeg(deel.was)} naar {_zeg(deel.nu)}."
    return f"{wat}, en is veranderd."


def _is_kort(waarde: Any) -> bool:
    return waarde is None or (
        isinstance(waarde, str) and re.fullmatch(r"[\w-]{1,40}", waarde) is not None
    )


def _zeg(waarde: str | None) -> str:
    if waarde is None:
        return "niets"
    try:
        return datum(date.fromisoformat(waarde))
    except ValueError:
        return waarde
