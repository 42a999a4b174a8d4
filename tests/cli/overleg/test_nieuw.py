"""`rao nieuw overleg`: plan a meeting."""

import pytest

from tests.cli.secretaris import OVERLEG, OVERLEGPAD, Secretaris

NIEUW = ("nieuw", "overleg", "--datum")


def test_de_datum_op_stdout(leeg: Secretaris) -> None:
    """Een overleg heet naar zijn datum; die staat als enige op stdout."""
    assert leeg.doet(*NIEUW, OVERLEG) == f"{OVERLEG}\n"


def test_commit(leeg: Secretaris) -> None:
    """Het overleg is vastgelegd, als een bestand in de map van zijn jaar."""
    leeg.doet(*NIEUW, OVERLEG)
    assert leeg.laatste() == (f"Overleg gepland op {OVERLEG}", [OVERLEGPAD])


def test_inhoud(leeg: Secretaris) -> None:
    """De rollen en de kernorganisaties komen uit rao.yaml."""
    leeg.doet(*NIEUW, OVERLEG, "--tijd", "10:00-12:00", "--locatie", "Assen")
    assert leeg.lees(OVERLEGPAD) == (
        "# yaml-language-server: $schema=../../schemas/overleg.schema.json\n"
        "soort: overleg\n"
        "datum: 2026-03-12\n"
        "tijd: '10:00-12:00'\n"
        "locatie: Assen\n"
        "status: gepland\n"
        "voorzitter: {organisatie: DT&V}\n"
        "secretaris: {organisatie: DT&V}\n"
        "genodigd: [DT&V, IND, COA, AVIM]\n"
    )


def test_wie_die_dag_de_rol_heeft(leeg: Secretaris) -> None:
    """Wisselt de voorzitter in april, dan krijgt elk overleg de goede."""
    oud = "  voorzitter:\n    - {organisatie: DT&V, van: 2026-01-01}\n"
    nieuw = (
        "  voorzitter:\n"
        "    - {organisatie: DT&V, van: 2026-01-01, tot: 2026-03-31}\n"
        "    - {organisatie: COA, van: 2026-04-01}\n"
    )
    leeg.typt("rao.yaml", oud, nieuw)
    leeg.doet(*NIEUW, "2026-03-31")
    leeg.doet(*NIEUW, "2026-04-01")
    assert "voorzitter: {organisatie: DT&V}" in leeg.lees("overleggen/2026/2026-03-31.yaml")
    assert "voorzitter: {organisatie: COA}" in leeg.lees("overleggen/2026/2026-04-01.yaml")


def test_zonder_rolhouder(leeg: Secretaris) -> None:
    """Voor een dag zonder voorzitter blijft de rol open; rao verzint niets."""
    leeg.doet(*NIEUW, "2025-12-31")
    assert "voorzitter" not in leeg.lees("overleggen/2025/2025-12-31.yaml")


def test_niet_twee_op_een_dag(leeg: Secretaris) -> None:
    """Op één dag is er één overleg."""
    leeg.doet(*NIEUW, OVERLEG)
    assert leeg.faalt(*NIEUW, OVERLEG, "--locatie", "Emmen").startswith(
        f"Fout: {OVERLEGPAD} bestaat al.\n"
    )


@pytest.mark.parametrize(
    ("args", "zin"),
    [
        (("12 maert",), "'12 maert' is geen datum: 'maert' is geen maand."),
        (("2026-02-30",), "'2026-02-30' bestaat niet op de kalender."),
        ((OVERLEG, "--tijd", "tien uur"), "'tien uur' is geen tijd, zoals 10:00-12:00."),
    ],
)
def test_verkeerde_waarde(leeg: Secretaris, args: tuple[str, ...], zin: str) -> None:
    """Een datum of tijd die niet kan, wordt geweigerd met hoe het wel moet."""
    assert zin in leeg.faalt(*NIEUW, *args, code=2)


def test_zonder_datum(leeg: Secretaris) -> None:
    """Zonder terminal is de datum nodig op de regel."""
    assert leeg.faalt("nieuw", "overleg", code=2).startswith("Fout: Er ontbreekt nog: --datum.\n")
