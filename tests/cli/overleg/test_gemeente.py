"""`rao overleg gemeente`: contacts with gemeenten, one by one, with the reason (S7)."""

import pytest

from tests.cli.secretaris import OVERLEG, OVERLEGPAD, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

GEMEENTE = ("overleg", "gemeente", OVERLEG)
LATER = "2026-04-09"
TWEE = "gemeenten:\n  emmen: {naam: gemeente Emmen}\n  assen: {naam: gemeente Assen}\nlkos:\n"


@pytest.fixture
@uit_voorraad
def dag(gehouden: Secretaris) -> Secretaris:
    """A meeting that was held, in a region with two gemeenten."""
    gehouden.typt("rao.yaml", "lkos:\n", TWEE)
    return gehouden


def test_a_contact_is_minuted(dag: Secretaris) -> None:
    """One command per gemeente writes one line, and can be repeated."""
    dag.doet(*GEMEENTE, "emmen", "--werkt-mee", "deels", "--toelichting", "Geen plek tot mei")
    assert "gemeenten:\n  emmen: {werkt_mee: deels, toelichting: Geen plek tot mei}\n" in (
        dag.lees(OVERLEGPAD)
    )
    assert dag.laatste() == (f"Contact met emmen op {OVERLEG}", [OVERLEGPAD, "rao.yaml"])
    dag.doet(*GEMEENTE, "gemeente Assen", "--werkt-mee", "ja")
    assert "  assen: {werkt_mee: ja}\n" in dag.lees(OVERLEGPAD)


def test_it_is_reworded(dag: Secretaris) -> None:
    """The reason alone may be given anew; a reason that goes is named."""
    dag.doet(*GEMEENTE, "emmen", "--werkt-mee", "deels", "--toelichting", "Geen plek")
    dag.doet(*GEMEENTE, "emmen", "--toelichting", "Geen plek tot mei")
    assert "{werkt_mee: deels, toelichting: Geen plek tot mei}" in dag.lees(OVERLEGPAD)
    zegt = dag.zegt(*GEMEENTE, "emmen", "--werkt-mee", "ja")
    assert "De toelichting bij gemeente Emmen is weg. Er stond: Geen plek tot mei" in zegt


@pytest.mark.parametrize("antwoord", ["nee", "deels"])
def test_a_reason_is_asked(dag: Secretaris, antwoord: str) -> None:
    """Who does not work along, or in part, needs a reason."""
    opdracht = (*GEMEENTE, "emmen", "--werkt-mee", antwoord)
    assert f"Bij {antwoord} hoort een reden" in dag.faalt(*opdracht, code=2)
    assert "hoort een reden" in dag.faalt(*opdracht, "--toelichting", "nvt", code=2)


def test_how_it_changed(dag: Secretaris) -> None:
    """The next agenda has the last state, the besluitenlijst what it was; so do the screens."""
    dag.doet(*GEMEENTE, "emmen", "--werkt-mee", "ja")
    s = dag.op(LATER)
    s.doet("nieuw", "overleg", "--datum", LATER)
    s.doet("agenda", "genereer", LATER)
    agenda = s.lees(f"documenten/{LATER}/agenda.md")
    assert "- **Gemeente Emmen:** ja (12 maart 2026)\n" in agenda
    assert "- **Gemeente Assen:** nog niet besproken\n" in agenda
    s.doet("overleg", "houd", LATER, "--aanwezig", "DT&V, COA, IND, AVIM")
    nee = ("--werkt-mee", "nee", "--toelichting", "Vol")
    zegt = s.zegt("overleg", "gemeente", LATER, "emmen", *nee)
    assert "gemeente Emmen: nee, was: ja (12 maart 2026)." in zegt
    s.doet("besluitenlijst", "genereer", LATER)
    lijst = s.lees(f"documenten/{LATER}/besluitenlijst.md")
    assert "- **Gemeente Emmen:** nee; eerder ja (12 maart 2026). Vol.\n" in lijst
    assert "werkt mee: nee (was: ja (12 maart 2026))" in s.doet("toon", LATER)
    assert s.doet("lijst", "gemeenten").splitlines()[1].split()[:5] == [
        *("emmen", "gemeente", "Emmen", "nee", LATER)
    ]
    assert "gemeente emmen, toelichting" in s.doet("zoek", "Vol")


def test_not_before_the_meeting(gepland: Secretaris) -> None:
    """What still has to be said cannot be minuted."""
    gepland.typt("rao.yaml", "lkos:\n", TWEE)
    assert "moet nog komen" in gepland.faalt(*GEMEENTE, "emmen", "--werkt-mee", "ja")


def test_a_register_without_gemeenten(gehouden: Secretaris) -> None:
    """Rao says where they come; papers have no empty heading."""
    assert "Er staan nog geen gemeenten in rao.yaml" in gehouden.faalt(*GEMEENTE, "emmen")
    gehouden.doet("besluitenlijst", "genereer", OVERLEG)
    assert "## Gemeenten" not in gehouden.lees(f"documenten/{OVERLEG}/besluitenlijst.md")
    assert "Er zijn nog geen gemeenten" in gehouden.rao("lijst", "gemeenten").stderr


def test_a_gemeente_brings_something_in(gepland: Secretaris) -> None:
    """Its name stands on the papers, never its key; no reply is made for it."""
    gepland.typt("rao.yaml", "lkos:\n", TWEE)
    gepland.doet("agenda", "voeg-toe", OVERLEG, "--onderwerp", "Vervoer", "--indiener", "emmen")
    gepland.doet("nieuw", "onderwerp", "--type", "thema", "--titel", "Plek", "--indiener", "emmen")
    gepland.doet("agenda", "genereer", OVERLEG)
    agenda = gepland.lees(f"documenten/{OVERLEG}/agenda.md")
    assert agenda.count("- **Ingebracht door:** gemeente Emmen") == 2
    assert "gemeente:emmen" not in agenda
    assert "VRB08" not in gepland.rao("valideer", "--uitvoer", "kort").stdout
    s = gepland.op(OVERLEG)
    s.doet("overleg", "houd", "--aanwezig", "DT&V, COA, IND, AVIM")
    for punt in (ZAAK, "vervoer"):
        s.doet(
            "nieuw",
            "besluit",
            "--punt",
            punt,
            "--uitkomst",
            "afgehandeld",
            "--besluit",
            "Goed",
            "--motivering",
            "Zo",
        )
    s.doet("terugkoppeling", "genereer", OVERLEG)
    assert [p.name for p in (s.map / "terugkoppelingen/2026").iterdir()] == [
        f"TK-ter-apel-{OVERLEG}.yaml"
    ]


def test_a_gemeente_is_shown(dag: Secretaris) -> None:
    """`rao toon` tells the contacts by meeting, and what the gemeente brought in."""
    assert "Nog niet besproken." in dag.doet("toon", "gemeente:assen")
    dag.doet(*GEMEENTE, "emmen", "--werkt-mee", "nee", "--toelichting", "Vol")
    dag.doet("nieuw", "onderwerp", "--type", "thema", "--titel", "Plek", "--indiener", "emmen")
    tekst = dag.doet("toon", "gemeente Emmen")
    assert ("werkt mee: nee" in tekst, "Vol" in tekst, "Plek" in tekst) == (True, True, True)
