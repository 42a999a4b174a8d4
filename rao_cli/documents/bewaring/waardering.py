"""How long an archive keeps an object, by `bewaren` in rao.yaml; what is not there is not known."""

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from rao_cli.documents.bewaring.archiefobject import Archiefobject
from rao_cli.documents.bewaring.mdtodelen import EIGEN, NOG_NIET_BEPAALD, begrip
from rao_cli.documents.bewaring.xmldeel import Xmldeel
from rao_cli.model.register.werkdagen import maanden_later
from rao_cli.model.soorten.bewaren import Bewaartermijn, Bewaarwijze

_LIJST: Final = "Begrippenlijst Waarderingen MDTO"
#: Where the ground of a term stands.
_GROND: Final = "Bewaren in rao.yaml"


class _Waarde(NamedTuple):
    label: str
    code: str


_WAARDEN: Final[Mapping[Bewaarwijze, _Waarde]] = {
    "overdragen": _Waarde("Blijvend te bewaren", "B"),
    "vernietigen": _Waarde("Tijdelijk te bewaren", "V"),
}


def waardering(ding: Archiefobject) -> Iterator[Xmldeel]:
    """Yield whether an object stays for ever, and otherwise for how long and on which ground."""
    if ding.bewaren is None:
        yield begrip("waardering", NOG_NIET_BEPAALD, EIGEN)
        return
    waarde = _WAARDEN[ding.bewaren.wijze]
    yield begrip("waardering", waarde.label, _LIJST, waarde.code)
    if ding.bewaren.wijze == "vernietigen":
        yield Xmldeel("bewaartermijn", tuple(_termijn(ding, ding.bewaren)))
    yield begrip("informatiecategorie", ding.bewaren.grond, _GROND)


def _termijn(ding: Archiefobject, bewaren: Bewaartermijn) -> Iterator[Xmldeel]:
    """Yield the parts of a term; its days only when it runs already."""
    sinds = ding.bewaren_sinds
    yield begrip("termijnTriggerStartLooptijd", bewaren.vanaf, EIGEN)
    if sinds is not None:
        yield Xmldeel("termijnStartdatumLooptijd", sinds.isoformat())
    yield Xmldeel("termijnLooptijd", f"P{bewaren.maanden}M")
    if sinds is not None:
        eind = maanden_later(sinds, bewaren.maanden)
        yield Xmldeel("termijnEinddatum", eind.isoformat())
