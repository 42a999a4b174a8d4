"""What is no name of a person in a file, by its register, and who may stand there by name."""

from typing import ClassVar, Final

from rao_cli.model.privacy import GEEN_BEKEND, STOPT, Bekend, vind_persoonsgegevens
from rao_cli.model.privacy.bekend import bekend_van, met_namen, namen_van
from rao_cli.model.soorten.ding import als_ding
from rao_cli.model.soorten.register import Register
from rao_cli.store.yaml.loading import Bestand

#: No name goes on in the next.
_TUSSEN: Final = "\n\n"


class Bekenden:
    """The known words of the register that was looked at last: files come many at a time."""

    _laatste: ClassVar[tuple[Register | None, Bekend]] = (None, GEEN_BEKEND)

    @classmethod
    def van(cls, bestand: Bestand, register: Register | None) -> Bekend:
        """Return what is known in a file; rao.yaml says it of itself, an overleg of its guests."""
        eigen = bestand.ding if isinstance(bestand.ding, Register) else register
        if cls._laatste[0] is not eigen:
            cls._laatste = eigen, _bekend_van(eigen)
        bekend = cls._laatste[1]
        ding = als_ding(bestand.ding) if bestand.ding is not None else None
        if ding is not None and ding.soort == "overleg" and ding.gasten:
            return met_namen(bekend, (gast.naam or "" for gast in ding.gasten))
        return bekend


def _bekend_van(register: Register | None) -> Bekend:
    """Return what a register knows; looks for names in all of it at once, nearly always in vain."""
    if register is None:
        return GEEN_BEKEND
    samen = _TUSSEN.join((*namen_van(register), *register.bekende_woorden))
    schoon = _zonder_titels(samen) == samen
    return bekend_van(register) if schoon else bekend_van(register, _zonder_titels)


def _zonder_titels(tekst: str) -> str:
    """Return a text of a register without the names behind a title."""
    for gegeven in reversed(vind_persoonsgegevens(tekst, gevraagd=STOPT)):
        if gegeven.soort == "naam":
            tekst = f"{tekst[: gegeven.begin]} {tekst[gegeven.eind :]}"
    return tekst
