"""Whether a besluit lets things be destroyed: all of it, exactly, or nothing goes."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.model.soorten.bewaren import Vasthouding
from rao_cli.model.soorten.overleg import Agendapunt, Besluit, Erratum, Overleg
from rao_cli.workflow.bewaring.vernietigbesluit import eis_vernietigbesluit
from tests.documents.wereld import anders
from tests.model.bewaring.proeftermijn import KLAAR, VRIJ, regio, stand, termijn, vastgesteld
from tests.workflow.agenda.proefvoorstel import ZAAK

if TYPE_CHECKING:
    from rao_cli.model.stand import Stand

DAG: Final = date(2027, 4, 1)
BESLUIT: Final = "B-2027-04-01-01"


def tafel(**velden: Any) -> Overleg:
    """Return a meeting that let the zaak be destroyed, or decided otherwise; not fixed yet."""
    besluit = {"agendapunt": "bewaartermijn", "uitkomst": "afgehandeld", "besluit": "Dit mag weg"}
    punt = Agendapunt(
        id="bewaartermijn", soort="overig", onderwerp="Vernietigen", vernietigen=[ZAAK]
    )
    return Overleg(
        soort="overleg",
        datum=DAG,
        status="gehouden",
        agendapunten=[punt],
        besluiten={BESLUIT: Besluit(**{**besluit, **velden})},
    )


def besloten(overleg: Overleg | None = None, **velden: Any) -> Stand:
    """Return the register after that meeting, of which the list is fixed."""
    return stand(overleg or vastgesteld(tafel(), DAG), op=date(2027, 4, 2), **velden)


def test_a_fixed_besluit_lets_it_go() -> None:
    """Typed in any case of letters; returned as the register writes it."""
    assert eis_vernietigbesluit(besloten(), BESLUIT.lower(), [ZAAK.lower()]) == [ZAAK]


#: The register as it is instead, and a part of the sentence that refuses.
GEWEIGERD: Final[dict[str, tuple[dict[str, Any], str]]] = {
    "niet vastgesteld": (
        {"overleg": tafel()},
        "De besluitenlijst van 1 april 2027 is nog niet vastgesteld.",
    ),
    "aangehouden": (
        {"overleg": vastgesteld(tafel(uitkomst="aanhouden"), DAG)},
        f"{BESLUIT} zegt niet dat er iets weg mag: het is aangehouden.",
    ),
    "ter kennisname": (
        {"overleg": vastgesteld(tafel(uitkomst="ter-kennisname"), DAG)},
        f"{BESLUIT} zegt niet dat er iets weg mag: het is ter kennis genomen.",
    ),
    "ander punt": (
        {"overleg": vastgesteld(tafel(agendapunt="rondvraag"), DAG)},
        f"{BESLUIT} gaat niet over vernietigen.",
    ),
    "verbeterd": (
        {
            "overleg": anders(
                vastgesteld(tafel(), DAG),
                errata=[Erratum(datum=DAG, tekst="Toch niet", besluit=BESLUIT)],
            )
        },
        f"{BESLUIT} is na het vaststellen verbeterd.",
    ),
    "vastgehouden": (
        {"register": regio(vasthouden=[Vasthouding(wat=ZAAK, reden="Er loopt een beroep")])},
        f"{ZAAK} moet nog blijven. Vastgehouden: Er loopt een beroep.",
    ),
    "langer": (
        {"register": regio(termijn(termijn="5 jaar"))},
        f"De bewaartermijn van {ZAAK} is nu niet voorbij",
    ),
    "naar het archief": (
        {"register": regio(termijn(wijze="overdragen"))},
        f"De bewaartermijn van {ZAAK} is nu niet voorbij",
    ),
}


@pytest.mark.parametrize("geval", GEWEIGERD)
def test_anything_else_is_refused(geval: str) -> None:
    """With what it is, and a way out that a person can type."""
    velden, zin = GEWEIGERD[geval]
    with pytest.raises(RaoError) as fout:
        eis_vernietigbesluit(besloten(**velden), BESLUIT, [ZAAK])
    assert fout.value.zin.startswith(zin)
    assert "rao " in fout.value.hint


def test_only_what_the_item_names() -> None:
    """Another zaak was never before the table."""
    with pytest.raises(RaoError, match=f"Z-D6N2PH staat niet bij wat {BESLUIT} laat vernietigen"):
        eis_vernietigbesluit(besloten(), BESLUIT, [ZAAK, "Z-D6N2PH"])


def test_a_besluit_that_is_not_there() -> None:
    """Is said before anything else."""
    with pytest.raises(RaoError, match="staat niet in dit register"):
        eis_vernietigbesluit(stand(basis=KLAAR, op=VRIJ), BESLUIT, [ZAAK])
