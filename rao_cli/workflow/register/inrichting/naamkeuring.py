"""What may be the name or the key of an LKO, an organisation, a region; also at `rao init`."""

import re
from typing import Final

from rao_cli.model.gevuld import is_plaatshouder
from rao_cli.model.kenmerk import make_sleutel
from rao_cli.model.patroon import patroon

#: Longer than this no name stands on one line of a document.
LANGST: Final = 80
LANGSTE_SLEUTEL: Final = 40
_AFKORTING: Final = patroon(r"[A-Za-z0-9][A-Za-z0-9&._-]{0,31}")


def net(naam: str) -> str:
    """Return a name without needless spaces; a new line stays, so that it is refused."""
    return re.sub(r"[ \t]+", " ", naam).strip()


def klacht_over_naam(naam: str, wat: str) -> str:
    """Say why this cannot be the name of `wat` ("een LKO"); an empty text when it can."""
    if not naam.strip() or is_plaatshouder(naam):
        return f"De naam van {wat} is leeg."
    if not naam.isprintable():
        return f"In de naam van {wat} staat een teken dat niemand ziet, of een nieuwe regel."
    if not any(teken.isalpha() for teken in naam):
        return f"'{naam[:LANGST]}' is geen naam voor {wat}: er staat geen letter in."
    if len(naam) > LANGST:
        return f"De naam van {wat} heeft {len(naam)} tekens; hoogstens {LANGST} passen op een stuk."
    return _lijkt_van_een_persoon(naam, "naam")


def klacht_over_sleutel(sleutel: str, soort: str) -> str:
    """Say why this cannot be the key of an LKO or organisation; an empty text when it can."""
    if soort == "organisatie":
        if _AFKORTING.fullmatch(sleutel):
            return _lijkt_van_een_persoon(sleutel, "sleutel")
        return f"'{sleutel}' kan geen afkorting zijn: letters, cijfers, &, ., _ en -, zoals DT&V."
    if sleutel and make_sleutel(sleutel) == sleutel and len(sleutel) <= LANGSTE_SLEUTEL:
        return _lijkt_van_een_persoon(sleutel, "sleutel")
    if len(sleutel) > LANGSTE_SLEUTEL:
        return f"De sleutel heeft {len(sleutel)} tekens; hoogstens {LANGSTE_SLEUTEL} kan."
    bedoeld = make_sleutel(sleutel)
    zo = f" Bijvoorbeeld: {bedoeld}." if bedoeld else ""
    return f"'{sleutel}' kan geen sleutel zijn: kleine letters, cijfers en streepjes.{zo}"


def _lijkt_van_een_persoon(tekst: str, wat: str) -> str:
    from rao_cli.workflow.privacy.poort import weigergronden  # heavy, and who looks types no name

    return next((f"Dit kan geen {wat} zijn. {g.zin}" for g in weigergronden(tekst)), "")
