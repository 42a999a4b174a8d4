"""Who reads a paper, as a user types it, and the register as that reader may see it."""

from typing import Final

from rao_cli.model.errors import GebruiksFout
from rao_cli.model.kring import Kring
from rao_cli.model.lezers import lezer as lezers
from rao_cli.model.lezers.lezer import Lezer
from rao_cli.model.lezers.zoals import kring_in, zoals_gezien
from rao_cli.model.stand import Stand
from rao_cli.workflow.zoeken import lijkt_op, zoek_lko

_LKO: Final = "lko:"
_VASTE: Final = {een.sleutel: een for een in (lezers.DEELBERAAD, lezers.OPENBAAR)}


def lees_lezer(stand: Stand, getypt: str) -> Lezer:
    """Return the reader that a user typed; GebruiksFout with what was perhaps meant."""
    kaal = getypt.strip()
    if (vast := _VASTE.get(kaal.casefold())) is not None:
        return vast
    if kaal.casefold().startswith(_LKO):
        sleutel = zoek_lko(stand, kaal[len(_LKO) :].strip())
        if sleutel is not None:
            return lezers.lko(stand, sleutel)
        raise _onbekend(stand, getypt)
    gelijk = (o for o in stand.register.organisaties if o.casefold() == kaal.casefold())
    if (organisatie := next(gelijk, None)) is not None:
        return lezers.organisatie(stand, organisatie)
    raise _onbekend(stand, getypt)


def _onbekend(stand: Stand, getypt: str) -> GebruiksFout:
    kaal = getypt.strip()
    lko = zoek_lko(stand, kaal)
    alle = (*stand.organisaties, *(f"{_LKO}{lko}" for lko in stand.lkos), *_VASTE)
    hint = f"Bedoelt u {_LKO}{lko}? " if lko else lijkt_op(kaal, alle)
    return GebruiksFout(
        f"'{kaal}' is geen lezer: geen organisatie uit rao.yaml, en geen LKO.",
        hint=f"{hint}Kies uit: {', '.join(alle)}.",
    )


def is_aan_tafel(stand: Stand, voor: str) -> bool:
    """Say whether a reader is at the table: it gets all figures, and concepts to look through."""
    lezer = lees_lezer(stand, voor)
    return lezer.soort == "organisatie" and kring_in(stand, lezer) >= Kring.TAFEL


def zoals_voor(stand: Stand, voor: str) -> Stand:
    """Return the register as a reader may see it; GebruiksFout for a reader that there is not."""
    return zoals_gezien(stand, lees_lezer(stand, voor))
