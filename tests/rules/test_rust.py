"""Of what is settled nothing is asked; what was fixed can be mended: in every case of a rule."""

from collections.abc import Iterator
from datetime import date
from typing import Any, Final

import msgspec
import pytest
from msgspec.structs import replace

from rao_cli.model.kenmerk import dag_in
from rao_cli.model.melding import Bevinding
from rao_cli.model.soorten.overleg import Erratum, Overleg, Vastgesteld, Vaststelling
from rao_cli.model.stand import Stand
from rao_cli.rules.oordeel import beoordeel, oordeel
from rao_cli.rules.regel import Regel
from tests.rules.test_gevallen import REGELS, lees_gevallen
from tests.rules.wereld import maak_stand

VAST: Final = Vaststelling(besluitenlijst=Vastgesteld(op=date(2026, 3, 16), vingerafdruk="x"))
#: About the fixing itself, about two files, or about what happens afterwards.
ANDERS: Final = {"BSL02", "BSL07", "OVL10", "VRB02", "VRB10"}
LEEFT: Final = {"gereed_op", "vervallen_op", "status"}


def gevallen(*soorten: str) -> list[Any]:
    """Return rule and wrong case, of rules with these prefixes."""
    return [
        pytest.param(regel, geval, id=f"{regel.code}-{nummer}")
        for regel in REGELS
        if regel.code[:3] in soorten
        for nummer, geval in enumerate(lees_gevallen(regel.code)["fout"], start=1)
    ]


def vastgelegd(stand: Stand, *errata: Erratum) -> Stand:
    """Return the same register with the decisions of every meeting that was held fixed."""
    nieuw = {"status": "besluitenlijst-vastgesteld", "vaststelling": VAST}
    overleggen = {
        pad: msgspec.structs.replace(o, **nieuw, errata=[*o.errata, *errata])
        if o.is_gehouden
        else o
        for pad, o in stand.overleggen.items()
    }
    return replace(stand, overleggen=overleggen)


def in_vast(stand: Stand, bevinding: Bevinding) -> bool:
    """Say whether a finding is about a fixed meeting, or about what was agreed there."""
    if (actie := stand.acties.get(bevinding.bestand)) is not None:
        dagen = {overleg.datum.isoformat() for overleg in stand.overleggen.values()}
        er_is = dag_in(actie.besluit or actie.kenmerk) in dagen
        return er_is and bevinding.pad[:1] not in {(sleutel,) for sleutel in LEEFT}
    overleg: Overleg | None = stand.overleggen.get(bevinding.bestand)
    return overleg is not None and overleg.ligt_vast


def zwaar(stand: Stand, regel: Regel[Any], geval: dict[str, Any]) -> Iterator[Bevinding]:
    """Yield what --streng counts of one rule about what was fixed."""
    for bevinding in beoordeel(stand, (regel,), geval.get("profiel")):
        if bevinding.ernst != "aandachtspunt" and in_vast(stand, bevinding):
            yield bevinding


@pytest.mark.parametrize(("regel", "geval"), gevallen("OVL", "BSL", "VRB", "OND"))
def test_what_was_fixed_is_mended_by_an_erratum(regel: Regel[Any], geval: dict[str, Any]) -> None:
    """Whatever a rule finds in a fixed list, an erratum that says so ends it."""
    stand = vastgelegd(maak_stand(geval))
    for bevinding in zwaar(stand, regel, geval):
        if regel.code in ANDERS:
            continue
        besluiten = [woord for woord in bevinding.hint.split() if woord.startswith("B-")]
        assert "rao erratum" in bevinding.hint, bevinding
        erratum = Erratum(
            datum=date(2026, 3, 17),
            tekst="Dit moet er staan.",
            besluit=besluiten[0] if besluiten else None,
            herstelt=[regel.code],
        )
        hersteld = vastgelegd(maak_stand(geval), erratum)
        plekken = {(b.bestand, b.pad, b.tekst) for b in zwaar(hersteld, regel, geval)}
        assert (bevinding.bestand, bevinding.pad, bevinding.tekst) not in plekken


@pytest.mark.parametrize("status", ["afgehandeld", "ingetrokken"])
@pytest.mark.parametrize(("regel", "geval"), gevallen("SIG"))
def test_a_settled_list_is_quiet(regel: Regel[Any], geval: dict[str, Any], status: str) -> None:
    """Nothing is asked of the content of a list that is settled or withdrawn."""
    stand = maak_stand(geval)
    lijsten = {
        pad: msgspec.structs.replace(lijst, status=status)
        for pad, lijst in stand.signaallijsten.items()
    }
    assert list(beoordeel(replace(stand, signaallijsten=lijsten), (regel,))) == []


def test_what_is_over_is_still_known() -> None:
    """What is over is not told; an acceptance of it still has something to speak of."""
    stand = maak_stand({"lijst": {"status": "afgehandeld"}, "zaak": {"vraag": None}})
    (vraag,) = (regel for regel in REGELS if regel.code == "SIG27")
    assert [bevinding.stil for bevinding in oordeel(stand, (vraag,))] == [True]


def test_on_its_way_to_the_deelberaad_nothing_is_over() -> None:
    """A concept to the Deelberaad is asked everything, also of a zaak that its LKO heard of."""
    naar = {"richting": "rao-deelberaad", "afzender": "Groningen en Drenthe", "status": "concept"}
    besluit = {"uitkomst": "afgehandeld", "hervatten_op": None}
    stand = maak_stand(
        {
            "lijst": naar,
            "zaak": {"advies": None},
            "overleg": {"besluiten": {"B-2026-03-12-01": besluit}},
        }
    )
    (advies,) = (regel for regel in REGELS if regel.code == "SIG20")
    assert [bevinding.ernst for bevinding in beoordeel(stand, (advies,))] == ["fout"]
