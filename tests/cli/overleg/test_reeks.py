"""`rao nieuw overleg --reeks`: a year of meetings in one go."""

import json

import pytest

from tests.cli.secretaris import OVERLEG, Secretaris

REEKS = ("nieuw", "overleg", "--reeks")
JAAR_2026 = [
    *("2026-03-12", "2026-04-09", "2026-05-21", "2026-06-11", "2026-07-09"),
    *("2026-08-13", "2026-09-10", "2026-10-08", "2026-11-12", "2026-12-10"),
]


def test_de_rest_van_het_jaar(leeg: Secretaris) -> None:
    """Vanaf vandaag elke tweede donderdag; Hemelvaart schuift een week op."""
    assert leeg.doet(*REEKS, "2026").split() == JAAR_2026


def test_een_commit(leeg: Secretaris) -> None:
    """Alle overleggen samen, met een onderwerp dat kort blijft."""
    leeg.doet(*REEKS, "2026")
    paden = [f"overleggen/2026/{dag}.yaml" for dag in JAAR_2026]
    assert leeg.laatste() == ("10 overleggen gepland in 2026", paden)


def test_de_feestdag_wordt_genoemd(leeg: Secretaris) -> None:
    """U leest waarom het overleg niet op zijn gewone dag is."""
    assert leeg.zegt(*REEKS, "2026").splitlines() == [
        "Vastgelegd: 10 overleggen gepland in 2026",
        "14 mei 2026 is Hemelvaartsdag; het overleg is op 21 mei 2026.",
    ]


def test_nog_eens_verandert_niets(leeg: Secretaris) -> None:
    """Wat er al staat, blijft; dat zegt rao ook."""
    leeg.doet(*REEKS, "2026")
    assert leeg.zegt(*REEKS, "2026").splitlines() == [
        "Er is niets veranderd; alles stond er al.",
        "Er stonden al 10 overleggen; daar verandert niets aan.",
        "10 overleggen missen een tijd of een plaats. Die zet u met: rao overleg zet --reeks 2026",
    ]


def test_een_plek_voor_wat_er_al_was(leeg: Secretaris) -> None:
    """Wie er een tijd en een plaats bij noemde, krijgt de opdracht die ze ook daar zet."""
    leeg.doet(*REEKS, "2026")
    zet = "rao overleg zet --reeks 2026 --tijd 10:00-12:00 --locatie "
    plek = ("--tijd", "10:00-12:00", "--locatie", "Nieuw Buinen")
    assert leeg.zegt(*REEKS, "2026", *plek).endswith(f'{zet}"Nieuw Buinen"')
    leeg.doet("overleg", "zet", "--reeks", "2026", *plek)
    assert "overleg zet" not in leeg.zegt(*REEKS, "2026")


def test_wat_er_al_is_blijft(leeg: Secretaris) -> None:
    """Een overleg dat u zelf op een andere dag zette, telt als dat van die maand."""
    leeg.doet("nieuw", "overleg", "--datum", "2026-04-02")
    gepland = leeg.doet(*REEKS, "2026").split()
    assert "2026-04-09" not in gepland
    assert "2026-05-07" in gepland  # the first Thursday, as that one was


def test_dag_week_tijd_en_plaats(leeg: Secretaris) -> None:
    """Zoals u het vraagt."""
    wens = ("--weekdag", "dinsdag", "--week", "3", "--tijd", "13:00-15:00", "--locatie", "Assen")
    eerste = leeg.doet(*REEKS, "2027", *wens).split()[0]
    tekst = leeg.lees(f"overleggen/2027/{eerste}.yaml")
    assert eerste == "2027-01-19"
    assert "tijd: '13:00-15:00'\nlocatie: Assen\n" in tekst


def test_zoals_het_laatste_overleg(gepland: Secretaris) -> None:
    """Wat u niet noemt, gaat zoals u het gewend bent."""
    gepland.doet(*REEKS, "2027")
    assert "tijd: '10:00-12:00'\nlocatie: Assen\n" in gepland.lees(
        "overleggen/2027/2027-01-14.yaml"
    )


def test_rollen_per_datum(leeg: Secretaris) -> None:
    """Elk overleg heeft wie die dag voorzitter is; waar niemand is, zegt rao dat."""
    oud = "  voorzitter:\n    - {organisatie: DT&V, van: 2026-01-01}\n"
    leeg.typt("rao.yaml", oud, oud.replace("01}", "01, tot: 2026-06-30}"))
    zinnen = leeg.zegt(*REEKS, "2026").splitlines()
    assert zinnen[-1].startswith("Vanaf 9 juli 2026 is nog geen voorzitter afgesproken.")
    assert "voorzitter: {organisatie: DT&V}" in leeg.lees("overleggen/2026/2026-06-11.yaml")
    assert "voorzitter" not in leeg.lees("overleggen/2026/2026-07-09.yaml")


def test_ritme_van_de_regio(leeg: Secretaris) -> None:
    """Elk kwartaal is vier keer."""
    leeg.typt("rao.yaml", "frequentie: maandelijks", "frequentie: kwartaal")
    assert leeg.doet(*REEKS, "2027").split() == [
        *("2027-01-14", "2027-04-08", "2027-07-08", "2027-10-14")
    ]


def test_json(leeg: Secretaris) -> None:
    """Een machine krijgt alle datums."""
    antwoord = json.loads(leeg.doet(*REEKS, "2026", "--json"))
    assert antwoord["kenmerken"] == JAAR_2026


def test_proef(leeg: Secretaris) -> None:
    """U ziet de datums, maar er verandert niets."""
    voor = leeg.foto()
    assert leeg.doet(*REEKS, "2026", "--proef").split() == JAAR_2026
    assert leeg.foto() == voor


@pytest.mark.parametrize(
    ("args", "zin"),
    [
        (("2026", "--datum", OVERLEG), "Kies --datum of --reeks, niet allebei."),
        (("2025",), "2025 is al voorbij."),
        (("2026", "--week", "5"), "--week"),
        (("2026", "--weekdag", "zondag"), "zondag"),
        (("26",), "--reeks"),
    ],
)
def test_wat_niet_kan(leeg: Secretaris, args: tuple[str, ...], zin: str) -> None:
    """Een vergissing wordt geweigerd, met waarom."""
    assert zin in leeg.faalt(*REEKS, *args, code=2)


def test_weekdag_zonder_reeks(leeg: Secretaris) -> None:
    """Een weekdag zegt niets over één overleg."""
    fout = leeg.faalt("nieuw", "overleg", "--datum", OVERLEG, "--weekdag", "maandag", code=2)
    assert "horen bij --reeks" in fout


@pytest.mark.parametrize(
    ("dag", "zin"),
    [
        ("2026-04-06", "Let op: 6 april 2026 is Tweede paasdag."),
        ("2026-03-14", "Let op: 14 maart 2026 valt in het weekend."),
    ],
)
def test_een_overleg_op_een_vrije_dag(leeg: Secretaris, dag: str, zin: str) -> None:
    """Wie zelf een vrije dag kiest, krijgt die, en leest dat het een vrije dag is."""
    assert leeg.zegt("nieuw", "overleg", "--datum", dag).endswith(zin)
