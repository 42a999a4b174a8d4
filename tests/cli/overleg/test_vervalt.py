"""`rao overleg vervalt`: a meeting that does not go on (S1)."""

import pytest

from tests.cli.secretaris import OVERLEG, OVERLEGPAD, ZAAK, Secretaris

VERVALT = ("overleg", "vervalt", OVERLEG, "--reden", "Er zijn te weinig zaken")
AGENDA = f"documenten/{OVERLEG}/agenda.md"


def test_status_en_reden(gepland: Secretaris) -> None:
    """Het bestand blijft, met de dag en de reden."""
    gepland.op("2026-03-09").doet(*VERVALT)
    tekst = gepland.lees(OVERLEGPAD)
    assert "status: vervallen\n" in tekst
    assert "vervallen: {datum: 2026-03-09, reden: Er zijn te weinig zaken}\n" in tekst


def test_een_commit_met_de_agenda(gepland: Secretaris) -> None:
    """De agenda zegt het ook, in dezelfde commit."""
    gepland.doet(*VERVALT)
    assert gepland.laatste() == (f"Overleg van {OVERLEG} vervalt", [AGENDA, OVERLEGPAD])
    assert "*Dit overleg gaat niet door: Er zijn te weinig zaken*" in gepland.lees(AGENDA)


def test_de_zaken_komen_terug(gepland: Secretaris) -> None:
    """Een zaak blijft niet liggen: zij komt op de volgende agenda."""
    gepland.doet("nieuw", "overleg", "--datum", "2026-04-09")
    assert gepland.zegt(*VERVALT).splitlines()[1:] == [
        f"{ZAAK} komt op de agenda van 9 april 2026 met: rao agenda genereer 2026-04-09"
    ]
    gepland.doet("agenda", "genereer", "2026-04-09")
    assert ZAAK in gepland.lees("overleggen/2026/2026-04-09.yaml")


def test_zonder_volgend_overleg(gepland: Secretaris) -> None:
    """Dan is plannen het eerste."""
    assert "Plan er een met: rao nieuw overleg" in gepland.zegt(*VERVALT)


def test_nog_eens_verandert_niets(gepland: Secretaris) -> None:
    """Een vervallen overleg vervalt niet nog eens."""
    gepland.doet(*VERVALT)
    voor = gepland.lees(OVERLEGPAD)
    assert gepland.zegt(*VERVALT).startswith("Er is niets veranderd")
    assert gepland.lees(OVERLEGPAD) == voor


def test_het_register_blijft_kloppen(gepland: Secretaris) -> None:
    """Er komt geen fout bij."""
    gepland.doet(*VERVALT)
    assert gepland.rao("valideer", "--uitvoer", "kort").exit_code == 0


def test_niet_na_het_overleg(gehouden: Secretaris) -> None:
    """Wat is gehouden, kan niet meer vervallen."""
    assert gehouden.faalt(*VERVALT).startswith(
        f"Fout: Het overleg van {OVERLEG} is gehouden en kan niet meer vervallen.\n"
    )


def test_zonder_reden(gepland: Secretaris) -> None:
    """Zonder terminal is de reden nodig op de regel."""
    assert "--reden" in gepland.faalt("overleg", "vervalt", OVERLEG, code=2)


@pytest.mark.parametrize("dag", ["2026-03-13", "2027-01-01"])
def test_onbekend_overleg(gepland: Secretaris, dag: str) -> None:
    """Een dag zonder overleg wordt gezegd."""
    assert f"Overleg '{dag}'" in gepland.faalt("overleg", "vervalt", dag, "--reden", "x y z")


def test_proef(gepland: Secretaris) -> None:
    """U ziet wat er zou veranderen."""
    voor = gepland.foto()
    assert "status: vervallen" in gepland.rao(*VERVALT, "--proef").stderr
    assert gepland.foto() == voor
