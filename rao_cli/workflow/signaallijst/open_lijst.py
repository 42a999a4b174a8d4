"""Whether a list is still worked on."""

from rao_cli.model.errors import RaoError
from rao_cli.model.soorten.signaallijst import Signaallijst


def eis_open(lijst: Signaallijst) -> None:
    """Refuse to work on a list that is closed."""
    if lijst.status in {"afgehandeld", "ingetrokken"}:
        raise RaoError(
            f"Signaallijst {lijst.kenmerk} is {lijst.status}; daar verandert niets meer aan.",
            hint="Zet de zaak op een nieuwe lijst met: rao nieuw signaallijst",
        )
