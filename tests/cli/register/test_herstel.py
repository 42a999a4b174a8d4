"""`rao herstel`: one earlier step is taken back by a new one, and what came later stays."""

from tests.cli.deelberaad import OPSCHALINGPAD, opgeschaald
from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEG, OVERLEGPAD, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

AGENDA = f"documenten/{OVERLEG}/agenda.md"
STANDPUNT = "Er liggen geen nieuwe feiten."


def code(s: Secretaris, onderwerp: str) -> str:
    """Return the short id of the last step with a subject that begins so."""
    return s.git("log", "-1", "--format=%h", "-F", f"--grep={onderwerp}")


@uit_voorraad
def met_standpunt(s: Secretaris) -> str:
    """Give a standpunt, and do something else after it; return the id of the first."""
    s.doet("standpunt", ZAAK, "IND", "--standpunt", STANDPUNT)
    s.doet("nieuw", "overleg", "--datum", "2026-05-07")
    return code(s, "Standpunt van IND")


def test_what_came_later_stays(gepland: Secretaris) -> None:
    """Only what that step changed goes back."""
    gepland.doet("herstel", met_standpunt(gepland), "--ja")
    assert STANDPUNT not in gepland.lees(LIJSTPAD)
    assert (gepland.map / "overleggen/2026/2026-05-07.yaml").is_file()


def test_it_is_a_step_of_its_own(gepland: Secretaris) -> None:
    """It is a new commit, with fixed words and a trailer."""
    gepland.doet("herstel", met_standpunt(gepland), "--ja")
    assert gepland.laatste()[0] == f"Teruggedraaid: Standpunt van IND over zaak {ZAAK}"
    assert "\nRao-Handeling: herstel\n" in gepland.git("log", "-1", "--format=%B")


def test_the_rest_of_the_file_stays(gepland: Secretaris) -> None:
    """A later change of another field in the same file stays."""
    eerst = met_standpunt(gepland)
    gepland.typt(LIJSTPAD, "lang in de opvang", "te lang in de opvang")
    gepland.doet("herstel", eerst, "--ja")
    tekst = gepland.lees(LIJSTPAD)
    assert ("te lang in de opvang" in tekst, STANDPUNT in tekst) == (True, False)


def test_shown_first(gepland: Secretaris) -> None:
    """What changes back is told in words."""
    verteld = gepland.zegt("herstel", met_standpunt(gepland), "--ja")
    assert f"Het standpunt van IND is weggehaald. Er stond: “{STANDPUNT}”" in verteld


def test_a_rehearsal(gepland: Secretaris) -> None:
    """A rehearsal changes nothing."""
    eerst = met_standpunt(gepland)
    voor = gepland.foto()
    assert "maar er is niets veranderd" in gepland.zegt("herstel", eerst, "--proef")
    assert gepland.foto() == voor


def test_nobody_to_ask(gepland: Secretaris) -> None:
    """Without a terminal it asks for a yes on the line."""
    assert "met --ja" in gepland.faalt("herstel", met_standpunt(gepland), code=2)


def test_built_upon(gepland: Secretaris) -> None:
    """What a later step changed again is not taken back, and it says what that is."""
    eerst = met_standpunt(gepland)
    gepland.doet("standpunt", ZAAK, "IND", "--standpunt", "Er is een nieuw feit.", "--ja")
    zin = gepland.faalt("herstel", eerst, "--ja")
    assert "er is later op verder gewerkt. Het gaat om" in zin
    assert "standpunt van IND" in zin
    later = code(gepland, "Standpunt van IND")[:7]
    assert (
        f"Dat kwam door 'Standpunt van IND over zaak {ZAAK}' van 5 maart 2026, code {later}" in zin
    )
    assert f"Draai die stap eerst terug: rao herstel {later}" in zin


def test_leaned_upon(gepland: Secretaris) -> None:
    """A zaak that stands on an agenda by now cannot go."""
    eerst = code(gepland, f"Zaak {ZAAK}")
    gepland.doet("agenda", "genereer", OVERLEG)
    zin = gepland.faalt("herstel", eerst, "--ja")
    assert "kan niet terug: er is later op verder gewerkt." in zin
    assert f"Draai die stap eerst terug: rao herstel {code(gepland, 'Agenda van')[:7]}" in zin


def test_advice_that_works(vastgesteld: Secretaris) -> None:
    """A later step that lies fixed is not advised: it says that it cannot go, and why."""
    eerst = code(vastgesteld, "Agenda van")
    zin = vastgesteld.faalt("herstel", eerst, "--ja")
    assert "Draai die stap eerst terug" not in zin
    assert "liggen vast" in zin


def test_advice_of_the_last(gepland: Secretaris) -> None:
    """Where three stand on each other, the one that can go is advised."""
    eerst = met_standpunt(gepland)
    for tekst in ("Er is een nieuw feit.", "Er zijn er twee."):
        gepland.doet("standpunt", ZAAK, "IND", "--standpunt", tekst, "--ja")
    laatste = code(gepland, "Standpunt van IND")[:7]
    zin = gepland.faalt("herstel", eerst, "--ja")
    assert f"terug: rao herstel {laatste}" in zin


def test_by_hand(gepland: Secretaris) -> None:
    """What somebody changed in a file and kept can be taken back as well."""
    gepland.typt(LIJSTPAD, "lang in de opvang", "te lang in de opvang")
    met_standpunt(gepland)
    gepland.doet("herstel", code(gepland, "met de hand"), "--ja")
    assert gepland.laatste()[0] == "Teruggedraaid: wat met de hand was vastgelegd"
    assert "te lang in de opvang" not in gepland.lees(LIJSTPAD)


def test_of_a_kenmerk(gepland: Secretaris) -> None:
    """By a kenmerk the steps about it are named."""
    eerst = met_standpunt(gepland)
    zin = gepland.faalt("herstel", ZAAK, code=2)
    assert "Welke stap wilt u terugdraaien?" in zin
    assert f"  {eerst}" in zin


def test_fixed(vastgesteld: Secretaris) -> None:
    """Decisions that were fixed stay fixed."""
    eerst = code(vastgesteld, f"Besluitenlijst van {OVERLEG} vastgesteld")
    zin = vastgesteld.faalt("herstel", eerst, "--ja")
    assert "zijn vastgesteld, en liggen vast." in zin


def test_a_decision_that_is_fixed(vastgesteld: Secretaris) -> None:
    """A step before the fixing, whose decision was fixed since, cannot be taken back."""
    eerst = code(vastgesteld, f"Besluit B-{OVERLEG}-01")
    vastgesteld.faalt("herstel", eerst, "--ja")


def test_the_place_of_a_fixed_meeting(besloten: Secretaris) -> None:
    """What is fixed and is no besluit, is corrected below the list, and no besluit is named."""
    besloten.typt(OVERLEGPAD, "locatie: Assen", "locatie: Emmen")
    eerst = besloten.git("rev-parse", "--short", "HEAD")
    s = besloten.op("2026-03-13")
    s.doet("besluitenlijst", "stel-vast", "--ja")
    zin = s.faalt("herstel", eerst, "--ja")
    assert "de gegevens van het overleg van 12 maart 2026 zijn vastgesteld" in zin
    assert zin.rstrip().endswith(f"Zet eronder wat er had moeten staan: rao erratum {OVERLEG}")


def test_an_erratum(vastgesteld: Secretaris) -> None:
    """An erratum stays."""
    s = vastgesteld.op("2026-03-20")
    s.doet("erratum", OVERLEG, f"B-{OVERLEG}-01", "--tekst", "Tot 1 juli.", "--ja")
    zin = s.faalt("herstel", "HEAD", "--ja")
    assert "een erratum bij 12 maart 2026 blijft staan." in zin


def test_sent(vastgesteld: Secretaris) -> None:
    """A reply that was sent is not said to be unsent."""
    s = vastgesteld.op("2026-03-20")
    s.doet("terugkoppeling", "genereer", OVERLEG)
    s.doet("terugkoppeling", "verzonden", f"TK-ter-apel-{OVERLEG}", "--ja")
    assert "is verzonden, en het LKO heeft haar." in s.faalt("herstel", "HEAD", "--ja")


def test_the_begin(gepland: Secretaris) -> None:
    """The begin of a register stays."""
    eerste = gepland.git("rev-list", "--max-parents=0", "HEAD")
    assert "is het begin van dit register." in gepland.faalt("herstel", eerste, "--ja")


def test_a_merge(gepland: Secretaris) -> None:
    """What put the work of several people together is not taken back as one."""
    gepland.git("checkout", "-qb", "zij")
    gepland.typt(OVERLEGPAD, "status: gepland", "status: gepland\nlocatie: Emmen")
    gepland.git("checkout", "-q", "-")
    gepland.doet("standpunt", ZAAK, "IND", "--standpunt", STANDPUNT)
    gepland.git("merge", "-q", "--no-edit", "zij")
    zin = gepland.faalt("herstel", "HEAD", "--ja")
    assert "voegde het werk van meer mensen samen" in zin


def test_of_another_branch(gepland: Secretaris) -> None:
    """A commit that is not in this history is refused."""
    eerst = met_standpunt(gepland)
    gepland.git("reset", "-q", "--hard", "HEAD~2")
    assert "zit niet in de geschiedenis" in gepland.faalt("herstel", eerst, "--ja")


def test_unknown(gepland: Secretaris) -> None:
    """What is no step is refused, and it says where the ids are to be found."""
    gezegd = gepland.faalt("herstel", "abcdef12", "--ja")
    assert "is geen stap van dit register" in gezegd
    assert "Kies uit de laatste stappen met: rao herstel." in gezegd


def test_taken_back_twice(gepland: Secretaris) -> None:
    """Whoever takes a taking back back, reads what is there again."""
    gepland.doet("herstel", met_standpunt(gepland), "--ja")
    gepland.doet("herstel", "HEAD", "--ja")
    assert gepland.laatste()[0] == f"Toch weer gedaan: Standpunt van IND over zaak {ZAAK}"


def test_twice(gepland: Secretaris) -> None:
    """What was taken back already changes nothing more."""
    eerst = met_standpunt(gepland)
    gepland.doet("herstel", eerst, "--ja")
    assert "Er is niets terug te draaien" in gepland.faalt("herstel", eerst, "--ja")


def test_and_back_again(gepland: Secretaris) -> None:
    """The step back can be taken back itself, by undoing the last step."""
    eerst = met_standpunt(gepland)
    gepland.doet("herstel", eerst, "--ja")
    gepland.doet("ongedaan", "--ja")
    assert STANDPUNT in gepland.lees(LIJSTPAD)


def test_closed_figures(lijst: Secretaris) -> None:
    """A step that counts in a month that was closed needs a correction, and that is written."""
    lijst.doet("signaallijst", "dien-in", LIJST, "--ja")
    s = lijst.op("2026-06-01")
    assert "die zijn afgesloten" in s.faalt("herstel", "HEAD", "--ja", code=2)
    s.doet("herstel", "HEAD", "--ja", "--correctie")
    assert "2026-06-01" in s.lees("rao.yaml")


def test_a_person(gepland: Secretaris) -> None:
    """A sign of a person that a step took out, does not come back in."""
    tekst = gepland.lees(LIJSTPAD)
    vraag = "Mag het gezin blijven tot het vertrek?"
    gepland.typt(LIJSTPAD, vraag, f"{vraag} Mail jan.jansen@voorbeeld.nl")
    gepland.typt_nieuw(LIJSTPAD, tekst)
    zin = gepland.faalt("herstel", "HEAD", "--ja", code=2)
    assert "persoonsgegeven" in zin
    assert "jansen" not in zin


def test_a_paper_goes_along(gepland: Secretaris) -> None:
    """What a step made with the data goes with it, as long as nobody touched it since."""
    gepland.doet("agenda", "genereer", OVERLEG)
    eerst = code(gepland, f"Agenda van {OVERLEG}")
    gepland.doet("nieuw", "overleg", "--datum", "2026-05-07")
    gepland.doet("herstel", eerst, "--ja")
    assert not (gepland.map / AGENDA).exists()
    assert "agendapunten" not in gepland.lees(OVERLEGPAD)


def test_a_paper_that_was_written_in(gepland: Secretaris) -> None:
    """A paper that somebody wrote in since stays, and that is told."""
    gepland.doet("agenda", "genereer", OVERLEG)
    eerst = code(gepland, f"Agenda van {OVERLEG}")
    gepland.typt_nieuw(AGENDA, f"{gepland.lees(AGENDA)}\nEn nog iets.\n")
    verteld = gepland.zegt("herstel", eerst, "--ja")
    assert f"{AGENDA} blijft zoals het is." in verteld
    assert "En nog iets." in gepland.lees(AGENDA)


def test_an_undoing(gehouden: Secretaris) -> None:
    """What was undone by mistake comes back, also a list to the Deelberaad."""
    s = opgeschaald(gehouden)
    tekst = s.lees(OPSCHALINGPAD)
    s.doet("ongedaan", "--ja")
    s.doet("herstel", "HEAD", "--ja")
    assert s.lees(OPSCHALINGPAD) == tekst
    s.doet("ongedaan", "--ja")
    assert not (s.map / OPSCHALINGPAD).exists()
