"""`rao actie gereed` and `rao actie verval`: how an actie ended (S8)."""

import json

import pytest

from tests.cli.secretaris import OVERLEG, OVERLEGPAD, Secretaris

ACTIE = "A-2026-03-12-01"
PAD = f"acties/2026/{ACTIE}.yaml"
GEREED = ("actie", "gereed")
REDEN = ("--toelichting", "Het gezin is al vertrokken")
VERVAL = ("actie", "verval", *REDEN)


@pytest.fixture
def later(besloten: Secretaris) -> Secretaris:
    """A settled zaak with one actie, on 20 March."""
    return besloten.op("2026-03-20")


def test_gereed(later: Secretaris) -> None:
    """De actie is klaar, vandaag; alleen haar eigen bestand verandert."""
    assert later.zegt(*GEREED, ACTIE) == f"Vastgelegd: Actie {ACTIE} gereed"
    assert later.laatste() == (f"Actie {ACTIE} gereed", [PAD])
    tekst = later.lees(PAD)
    assert "status: gereed\n" in tekst
    assert "gereed_op: 2026-03-20\n" in tekst


def test_verval(later: Secretaris) -> None:
    """De actie vervalt, met de dag en de reden."""
    later.doet(*VERVAL, ACTIE)
    tekst = later.lees(PAD)
    assert "status: vervallen\n" in tekst
    assert "vervallen_op: 2026-03-20\n" in tekst
    assert "toelichting: Het gezin is al vertrokken\n" in tekst


def test_verval_heeft_een_reden(later: Secretaris) -> None:
    """Wie een afspraak loslaat, zegt waarom."""
    melding = later.faalt("actie", "verval", ACTIE, code=2)
    assert melding.startswith("Fout: Er ontbreekt nog: --toelichting.\n")


def test_trailers(later: Secretaris) -> None:
    """De commit zegt wat er gebeurde en met welke actie."""
    later.doet(*VERVAL, ACTIE)
    bericht = later.git("show", "--no-patch", "--format=%B")
    assert "Rao-Handeling: actie-verval\n" in bericht
    assert f"Rao-Betreft: {ACTIE}\n" in bericht


def test_op_een_eerdere_dag(later: Secretaris) -> None:
    """U mag ook een eerdere dag noemen, vanaf het overleg."""
    later.doet(*GEREED, ACTIE, "--op", OVERLEG)
    assert f"gereed_op: {OVERLEG}\n" in later.lees(PAD)


@pytest.mark.parametrize(
    ("op", "zin"),
    [
        ("2026-03-21", "21 maart 2026 moet nog komen."),
        ("2026-03-11", "11 maart 2026 ligt voor het overleg van 12 maart 2026."),
    ],
)
@pytest.mark.parametrize("opdracht", [GEREED, VERVAL])
def test_op_een_dag_die_niet_kan(
    later: Secretaris, opdracht: tuple[str, ...], op: str, zin: str
) -> None:
    """Een dag in de toekomst of voor het overleg kan niet."""
    assert f"Fout: {zin}\n" in later.faalt(*opdracht, ACTIE, "--op", op, code=2)


def test_nog_eens(later: Secretaris) -> None:
    """Nog eens melden verandert niets, ook op een latere dag."""
    later.doet(*GEREED, ACTIE)
    nog_eens = later.op("2026-04-01").zegt(*GEREED, ACTIE)
    assert nog_eens == "Er is niets veranderd; alles stond er al."


def test_een_toelichting_erbij(later: Secretaris) -> None:
    """Een toelichting kan er later nog bij; de dag blijft."""
    later.doet(*GEREED, ACTIE)
    later.op("2026-04-01").doet(*GEREED, ACTIE, "--toelichting", "Het ligt bij DT&V")
    assert "gereed_op: 2026-03-20\n" in later.lees(PAD)


@pytest.mark.parametrize(
    ("eerst", "dan"), [(GEREED, VERVAL), (VERVAL, GEREED), (GEREED, (*GEREED, "--op", OVERLEG))]
)
def test_anders_is_geweigerd(
    later: Secretaris, eerst: tuple[str, ...], dan: tuple[str, ...]
) -> None:
    """Een andere afloop of een andere dag weigert rao; zo raakt niets kwijt."""
    later.doet(*eerst, ACTIE)
    woord = "gereed" if eerst == GEREED else "vervallen"
    assert later.faalt(*dan, ACTIE) == (
        f"Fout: Actie {ACTIE} is al {woord} op 2026-03-20.\n"
        "Was dat net een vergissing? Dan helpt: rao ongedaan\n"
        f"Is het langer geleden, verbeter het dan in {PAD}.\n"
    )


def test_meer_tegelijk(later: Secretaris) -> None:
    """Meer acties in één keer zijn één commit; klopt er een niet, dan verandert er geen."""
    later.doet(
        *("nieuw", "besluit", "--overleg", OVERLEG, "--punt", "gemeenten"),
        *("--uitkomst", "ter-kennisname", "--besluit", "Gehoord"),
        *("--actie", "COA;2026-03-19;Belt de gemeente"),
    )
    assert "staat niet" in later.faalt(*GEREED, ACTIE, "A-2026-03-12-09")
    later.doet(*GEREED, ACTIE, "a-2026-03-12-02", ACTIE)
    assert later.laatste()[0] == f"Acties {ACTIE}, A-2026-03-12-02 gereed"


def test_onbekend(later: Secretaris) -> None:
    """Een kenmerk dat er niet is, met wat u misschien bedoelt."""
    assert later.faalt(*GEREED, "A-2026-03-12-11") == (
        "Fout: Actie 'A-2026-03-12-11' staat niet in dit register.\n"
        f"Bedoelt u {ACTIE}? Bekijk wat er is met: rao lijst acties\n"
    )


def test_na_het_vaststellen(vastgesteld: Secretaris) -> None:
    """Ook als de besluitenlijst vastligt, leeft een actie door."""
    vastgesteld.op("2026-03-20").doet(*VERVAL, ACTIE)
    assert OVERLEGPAD not in vastgesteld.laatste()[1]


def test_proef_en_json(later: Secretaris) -> None:
    """Met --proef verandert er niets; een programma leest wat er zou gebeuren."""
    voor = later.foto()
    antwoord = json.loads(later.doet(*GEREED, ACTIE, "--proef", "--json"))
    assert (antwoord["proef"], antwoord["bestanden"]) == (True, [PAD])
    assert later.foto() == voor
