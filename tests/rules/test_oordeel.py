"""How heavy a finding is: the phase decides, a region changes it, and never what is required."""

from collections.abc import Mapping
from typing import Any

import pytest
from msgspec.structs import replace

from rao_cli.model.melding import Ernst, Profiel
from rao_cli.model.stand import LijstPlek, RegisterPlek, Stand, ZaakPlek
from rao_cli.rules.oordeel import beoordeel
from rao_cli.rules.regel import PER_FASE, PROFIELEN, Gevonden, Regel, overal, regel
from tests.documents.wereld import anders, stand_van, vol
from tests.workflow.agenda.proefvoorstel import LIJST, ZAAK, lijst, maart

ANDER = "Z-7K3F9E"
KAART: dict[str, Any] = {"hint": "", "fout": "", "goed": ""}


@regel("SIG99", ernst=PER_FASE, **KAART)
def elke_zaak(plek: ZaakPlek) -> Gevonden:
    """Find each zaak."""
    yield (), f"Hier: {plek.bestand}."


@regel("SIG98", ernst=PER_FASE, **KAART)
def elke_lijst(plek: LijstPlek) -> Gevonden:
    """Find each list."""
    yield (), f"Hier: {plek.bestand}."


@regel("VRB99", ernst="waarschuwing", **KAART)
def elk_verband(plek: LijstPlek) -> Gevonden:
    """Find each list, by a rule that needs the whole register."""
    yield (), f"Hier: {plek.bestand}."


@regel("REG99", ernst="waarschuwing", **KAART)
def elk_register(plek: RegisterPlek) -> Gevonden:
    """Find the register."""
    yield (), f"Hier: {plek.bestand}."


def stand(*dingen: Any, regels: Mapping[str, Ernst] | None = None) -> Stand:
    """Return a register with these things, that changes these severities."""
    return stand_van(anders(vol().register, regels=dict(regels or {})), *dingen)


def ernsten(gelezen: Stand, een: Regel[Any], profiel: Profiel | None = None) -> list[Ernst]:
    """Return how heavy the findings of one rule are."""
    return [gevonden.ernst for gevonden in beoordeel(gelezen, [een], profiel)]


@pytest.mark.parametrize("een", [elke_zaak, elke_lijst])
def test_the_phase_decides(een: Regel[Any]) -> None:
    """At intake a remark, on an agenda a warning, at the Deelberaad an error."""
    omhoog = lijst(richting="rao-deelberaad", afzender="Noorderland")
    assert ernsten(stand(LIJST), een) == ["aandachtspunt"]
    assert ernsten(stand(LIJST, maart()), een) == ["waarschuwing"]
    assert ernsten(stand(omhoog), een) == ["fout"]


def test_one_zaak_on_an_agenda_makes_the_list_heavier() -> None:
    """The heaviest phase among its zaken is that of a list; each zaak keeps its own."""
    twee = stand(lijst(zaken={ZAAK: LIJST.zaken[ZAAK], ANDER: LIJST.zaken[ZAAK]}), maart())
    assert ernsten(twee, elke_lijst) == ["waarschuwing"]
    assert sorted(ernsten(twee, elke_zaak)) == ["aandachtspunt", "waarschuwing"]


def test_a_profile_that_is_asked_goes_first() -> None:
    """Who asks how it would be at the Deelberaad gets that."""
    assert ernsten(stand(LIJST), elke_zaak, "opschaling") == ["fout"]


@pytest.mark.parametrize(
    ("eigen", "wens", "verplicht"),
    [
        ("fout", "fout", "fout"),
        ("waarschuwing", "waarschuwing", "waarschuwing"),
        ("aandachtspunt", "aandachtspunt", "waarschuwing"),
    ],
)
def test_a_region_changes_what_it_may(eigen: Ernst, wens: Ernst, verplicht: Ernst) -> None:
    """Heavier always; lighter only what the source does not demand."""
    for vast, verwacht in ((False, wens), (True, verplicht)):
        een: Regel[Any] = Regel(
            *("SIG99", "Titel.", overal("waarschuwing"), (), "", "", ""),
            vast=frozenset(PROFIELEN if vast else ()),
        )
        assert een.ernst_in("inname", {"SIG99": eigen}) == verwacht
        assert een.ernst_in("inname", {"SIG01": eigen}) == "waarschuwing"


def test_the_severity_of_the_region_counts_in_a_judgement() -> None:
    """The change in rao.yaml reaches the finding."""
    assert ernsten(stand(LIJST, regels={"SIG99": "fout"}), elke_zaak) == ["fout"]


@pytest.mark.parametrize("een", [elk_verband, elk_register])
def test_a_loose_file_has_no_register_around_it(een: Regel[Any]) -> None:
    """Rules about references and about rao.yaml are silent then, and only then."""
    gelezen = stand(LIJST)
    assert ernsten(gelezen, een) == ["waarschuwing"]
    assert ernsten(replace(gelezen, los=True), een) == []
    assert ernsten(replace(gelezen, los=True), elke_zaak) == ["aandachtspunt"]


def test_a_region_changes_what_it_may_elsewhere() -> None:
    """What the source demands in one phase, a region can make lighter in the others."""
    een: Regel[Any] = Regel(
        *("SIG99", "Titel.", overal("waarschuwing"), (), "", "", ""), vast=frozenset({"opschaling"})
    )
    lichter: dict[str, Ernst] = {"SIG99": "aandachtspunt"}
    assert [een.ernst_in(profiel, lichter) for profiel in PROFIELEN] == [
        "aandachtspunt",
        "aandachtspunt",
        "waarschuwing",
    ]
