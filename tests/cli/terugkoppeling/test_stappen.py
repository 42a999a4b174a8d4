"""`rao terugkoppeling verzonden` and `bevestigd`; a list is settled by itself (S11)."""

import json

import pytest

from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEG, OVERLEGPAD, ZAAK, Secretaris

KENMERK = "TK-ter-apel-2026-03-12"
PAD = f"terugkoppelingen/2026/{KENMERK}.yaml"
VERZONDEN = ("terugkoppeling", "verzonden")
BEVESTIGD = ("terugkoppeling", "bevestigd")


@pytest.fixture
def gemaakt(besloten: Secretaris) -> Secretaris:
    """A settled zaak with its reply in concept, on 16 March."""
    besloten.doet("terugkoppeling", "genereer")
    return besloten.op("2026-03-16")


@pytest.fixture
def verzonden(gemaakt: Secretaris) -> Secretaris:
    """And sent, on 16 March."""
    gemaakt.doet(*VERZONDEN, KENMERK)
    return gemaakt


def test_verzonden_handelt_de_lijst_af(gemaakt: Secretaris) -> None:
    """De laatste zaak is nu klaar: de lijst is afgehandeld, in dezelfde commit."""
    assert gemaakt.zegt(*VERZONDEN, KENMERK).splitlines() == [
        f"Vastgelegd: Terugkoppeling {KENMERK} verzonden; {LIJST} afgehandeld",
        f"Alle zaken van {LIJST} zijn klaar: de lijst is afgehandeld.",
    ]
    assert gemaakt.laatste()[1] == [LIJSTPAD, PAD]
    assert "status: verzonden\n" in gemaakt.lees(PAD)
    assert "verzonden_op: 2026-03-16\n" in gemaakt.lees(PAD)
    assert "status: afgehandeld\n" in gemaakt.lees(LIJSTPAD)


def test_trailers(verzonden: Secretaris) -> None:
    """De commit noemt de terugkoppeling en de lijst."""
    bericht = verzonden.git("show", "--no-patch", "--format=%B")
    assert "Rao-Handeling: terugkoppeling-verzonden\n" in bericht
    assert f"Rao-Betreft: {KENMERK}\nRao-Betreft: {LIJST}\n" in bericht


def test_voor_het_verzenden_is_niets_klaar(gemaakt: Secretaris) -> None:
    """Een besluit alleen maakt een zaak niet klaar."""
    assert "afgehandeld " in gemaakt.doet("lijst", "zaken")
    assert "status: ontvangen\n" in gemaakt.lees(LIJSTPAD)


def test_daarna_is_de_zaak_klaar(verzonden: Secretaris) -> None:
    """Na het verzenden is de zaak teruggekoppeld, en ouder wordt zij niet meer."""
    regel = verzonden.op("2026-09-01").doet("lijst", "zaken").splitlines()[1]
    assert regel.startswith(f"{ZAAK}  ter-apel  teruggekoppeld  11     1/0")


def test_een_open_zaak_houdt_de_lijst_open(gehouden: Secretaris) -> None:
    """Een zaak die is aangehouden, is niet klaar; de lijst ook niet."""
    op = gehouden.op(OVERLEG)
    besluit = ("--uitkomst", "aanhouden", "--besluit", "Wacht", "--hervatten-op", "2026-04-09")
    op.doet("nieuw", "besluit", "--punt", ZAAK, *besluit)
    op.doet("terugkoppeling", "genereer")
    assert op.zegt(*VERZONDEN, KENMERK) == f"Vastgelegd: Terugkoppeling {KENMERK} verzonden"
    assert "status: ontvangen\n" in op.lees(LIJSTPAD)


def test_nog_eens(verzonden: Secretaris) -> None:
    """Nog eens melden verandert niets, ook later niet."""
    later = verzonden.op("2026-03-20")
    assert later.zegt(*VERZONDEN, KENMERK) == "Er is niets veranderd; alles stond er al."


def test_op_een_andere_dag(verzonden: Secretaris) -> None:
    """Een andere dag dan die er staat, weigert rao."""
    assert verzonden.faalt(*VERZONDEN, KENMERK, "--op", "2026-03-13") == (
        f"Fout: {KENMERK} is al verzonden op 16 maart 2026.\n"
        f"Klopt die dag niet, verbeter hem dan in {PAD}.\n"
    )


@pytest.mark.parametrize(
    ("op", "zin"),
    [
        ("2026-03-17", "17 maart 2026 moet nog komen."),
        ("2026-03-11", "11 maart 2026 ligt voor het overleg van 12 maart 2026."),
    ],
)
def test_op_een_dag_die_niet_kan(gemaakt: Secretaris, op: str, zin: str) -> None:
    """Verzenden kan niet in de toekomst, en niet voor het overleg."""
    assert f"Fout: {zin}\n" in gemaakt.faalt(*VERZONDEN, KENMERK, "--op", op, code=2)


def test_niet_bijgewerkt(gemaakt: Secretaris) -> None:
    """Is het besluit daarna veranderd, dan hoorde het LKO iets anders: eerst opnieuw maken."""
    gemaakt.typt(OVERLEGPAD, "tot 1 juni", "tot 1 juli")
    assert gemaakt.faalt(*VERZONDEN, KENMERK) == (
        f"Fout: {KENMERK} is niet bijgewerkt: de besluiten zijn daarna gewijzigd.\n"
        f"Maak haar opnieuw met: rao terugkoppeling genereer {OVERLEG} --lko ter-apel\n"
        "Verstuur die, en meld het dan.\n"
    )
    gemaakt.doet("terugkoppeling", "genereer")
    gemaakt.doet(*VERZONDEN, KENMERK)


def test_later_besloten(gemaakt: Secretaris) -> None:
    """Staat een zaak er niet in waar wel over is besloten, dan is zij niet bijgewerkt."""
    gemaakt.typt(PAD, f"zaken: [{ZAAK}]", "zaken: []")
    assert f"over {ZAAK} is later besloten" in gemaakt.faalt(*VERZONDEN, KENMERK)


def test_vaststellen_en_aanvullen_tussendoor(gemaakt: Secretaris) -> None:
    """Wat de besluiten niet raakt, houdt het verzenden niet tegen."""
    gemaakt.doet("besluitenlijst", "stel-vast")
    gemaakt.doet("standpunt", ZAAK, "COA", "--standpunt", "De opvang kan doorgaan.")
    gemaakt.doet(*VERZONDEN, KENMERK)


def test_met_de_hand_geschreven(besloten: Secretaris) -> None:
    """Een terugkoppeling die u zelf schreef, kunt u ook melden."""
    tekst = f"soort: terugkoppeling\nkenmerk: {KENMERK}\nlko: ter-apel\noverleg: {OVERLEG}\n"
    besloten.typt_nieuw(PAD, f"{tekst}status: concept\nzaken: [{ZAAK}]\n")
    besloten.op("2026-03-16").doet(*VERZONDEN, KENMERK)
    assert "status: afgehandeld\n" in besloten.lees(LIJSTPAD)


def test_bevestigd(verzonden: Secretaris) -> None:
    """Het LKO bevestigt; alleen de terugkoppeling verandert."""
    op = verzonden.op("2026-03-18")
    assert op.zegt(*BEVESTIGD, KENMERK) == f"Vastgelegd: Terugkoppeling {KENMERK} bevestigd"
    assert op.laatste()[1] == [PAD]
    assert "bevestigd_op: 2026-03-18\n" in op.lees(PAD)
    assert op.zegt(*BEVESTIGD, KENMERK) == "Er is niets veranderd; alles stond er al."
    assert "is al bevestigd op 18 maart 2026" in op.faalt(*BEVESTIGD, KENMERK, "--op", "2026-03-17")


def test_bevestigd_voor_verzonden(gemaakt: Secretaris) -> None:
    """Wat niet is verstuurd, kan niemand bevestigen."""
    assert gemaakt.faalt(*BEVESTIGD, KENMERK) == (
        f"Fout: {KENMERK} is nog niet verzonden.\n"
        f"Meld dat eerst met: rao terugkoppeling verzonden {KENMERK}\n"
    )


def test_bevestigd_op_een_eerdere_dag(verzonden: Secretaris) -> None:
    """Bevestigen voor het verzenden kan niet."""
    zin = verzonden.faalt(*BEVESTIGD, KENMERK, "--op", "2026-03-15", code=2)
    assert zin.startswith("Fout: 15 maart 2026 ligt voor de verzending van 16 maart 2026.\n")


def test_verzonden_na_bevestigd(verzonden: Secretaris) -> None:
    """Wie al bevestigde, kreeg haar ook; verzonden melden verandert niets."""
    verzonden.doet(*BEVESTIGD, KENMERK)
    assert "alles stond er al" in verzonden.zegt(*VERZONDEN, KENMERK)


def test_onbekend(gemaakt: Secretaris) -> None:
    """Een kenmerk dat er niet is, met wat u misschien bedoelt."""
    assert gemaakt.faalt(*VERZONDEN, "TK-ter-apel-2026-03-13") == (
        "Fout: Terugkoppeling 'TK-ter-apel-2026-03-13' staat niet in dit register.\n"
        f"Bedoelt u {KENMERK}? Bekijk wat er is met: rao lijst terugkoppelingen\n"
    )


def test_de_eerste_fout_houdt_alles_tegen(gemaakt: Secretaris) -> None:
    """Meer terugkoppelingen tegelijk zijn één commit, of geen."""
    gemaakt.faalt(*VERZONDEN, KENMERK, "TK-assen-2026-03-12")


def test_proef_en_json(gemaakt: Secretaris) -> None:
    """Met --proef verandert er niets; een programma ziet ook de lijst."""
    voor = gemaakt.foto()
    antwoord = json.loads(gemaakt.doet(*VERZONDEN, KENMERK, "--proef", "--json"))
    assert antwoord["bestanden"] == [LIJSTPAD, PAD]
    assert gemaakt.foto() == voor
