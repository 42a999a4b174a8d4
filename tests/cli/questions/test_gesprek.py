"""A person at a terminal: rao asks, one thing at a time; who stops goes on from there later."""

import os
import sys
from collections.abc import Sequence

import pytest

from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEG, OVERLEGPAD, ZAAK, Secretaris

if sys.platform == "win32":
    pytest.skip("no pseudo terminal there", allow_module_level=True)

from tests.cli.toetsenbord import Terminal

PROGRAMMA = "import sys; sys.argv = ['rao', *{args!r}]; from rao_cli.cli.app import main; main()"


def gesprek(s: Secretaris, args: Sequence[str], antwoorden: Sequence[str]) -> tuple[int, str]:
    """Type a command and answer each question; returns the exit code and all that was shown."""
    alles = ["-C", str(s.map), "--vandaag", s.vandaag, *args]
    git = {naam: waarde for naam, waarde in os.environ.items() if naam.startswith("GIT_")}
    terminal = Terminal(PROGRAMMA.format(args=alles), kolommen=100, extra=git)
    for antwoord in antwoorden:
        terminal.wacht_op("> ")
        terminal.typ(antwoord)
    return terminal.einde(), terminal.alles


def test_stop_and_go_on(leeg: Secretaris) -> None:
    """Who stops halfway begins the next time at the question where he was."""
    leeg.doet("nieuw", "signaallijst", "--lko", "ter-apel")
    voor = leeg.foto()
    opdracht = ("nieuw", "zaak", LIJST)
    code, tekst = gesprek(leeg, opdracht, ["Gezin in een hotel", "coa", "stop"])
    assert code == 130
    assert f"rao onthoudt wat u invulde. Ga verder met: rao nieuw zaak {LIJST}" in tekst
    assert leeg.foto() == voor

    code, tekst = gesprek(leeg, opdracht, ["gezin", "", "Mag het?", "", "stop"])
    assert code == 0
    assert "U stopte hier eerder mee. U gaat verder waar u was.\n" in tekst
    assert "Waar gaat de zaak over?" not in tekst
    assert "u was bij deel 1 van 7" in tekst
    assert "(deel 1 van 7) Om wie gaat het?\n" in tekst
    assert leeg.laatste()[1] == [LIJSTPAD]
    lijst = leeg.lees(LIJSTPAD)
    assert "    onderwerp: Gezin in een hotel\n    aanbrenger: COA\n    groep: gezin\n" in lijst


def test_after_recording_it_is_forgotten(leeg: Secretaris) -> None:
    """What rao remembered does not come back with the next zaak."""
    leeg.doet("nieuw", "signaallijst", "--lko", "ter-apel")
    opdracht = ("nieuw", "zaak", LIJST)
    gesprek(leeg, opdracht, ["Gezin in een hotel", "stop"])
    leeg.doet(*opdracht, "--onderwerp", "Man", "--aanbrenger", "IND", "--groep", "volwassene")
    gesprek(leeg, opdracht, ["coa", "gezin", "", "Mag het?", "", "stop"])
    _, tekst = gesprek(leeg, opdracht, ["stop"])
    assert "(deel 1 van 7) Waar gaat de zaak over?\n" in tekst
    assert "eerder mee" not in tekst


def test_complete_and_stop(lijst: Secretaris) -> None:
    """When completing stops, the answers so far are committed; the rest is asked later."""
    code, tekst = gesprek(
        lijst, ("zaak", "vul-aan", ZAAK), ["", "", "coa, dt&v; besproken op 2 maart", "stop"]
    )
    assert code == 0
    assert f"Ga later verder met: rao zaak vul-aan {ZAAK}" in tekst
    assert lijst.laatste() == (f"Zaak {ZAAK} aangevuld: constatering", [LIJSTPAD])
    _, tekst = gesprek(lijst, ("zaak", "vul-aan", ZAAK), ["stop"])
    assert "hoe kwamen zij daartoe?" not in tekst


def test_who_was_there(gepland: Secretaris) -> None:
    """Of who was not there rao asks why; without an answer it asks again."""
    antwoorden = ["DT&V, COA, IND", "", "Inzet elders", "", "", "n"]
    code, tekst = gesprek(gepland.op(OVERLEG), ("overleg", "houd", OVERLEG), antwoorden)
    assert code == 0
    assert "Waarom was AVIM er niet?" in tekst
    assert "Dit antwoord is nodig." in tekst
    assert "  AVIM: {reden: Inzet elders" in gepland.lees(OVERLEGPAD)


def test_who_is_not_named_yet(gepland: Secretaris) -> None:
    """When only those present are named, rao asks at a terminal for the others."""
    opdracht = ("overleg", "houd", OVERLEG, "--aanwezig", "DT&V, COA, IND")
    code, tekst = gesprek(gepland.op(OVERLEG), opdracht, ["Ziek", "Een collega"])
    assert (code, "Waarom was AVIM er niet?" in tekst) == (0, True)
    assert "  AVIM: {reden: Ziek, vervanging: Een collega}" in gepland.lees(OVERLEGPAD)


def test_why_no_besluit(gehouden: Secretaris) -> None:
    """When fixing, rao asks why an item got no besluit."""
    code, tekst = gesprek(gehouden, ("besluitenlijst", "stel-vast"), ["De tijd was op", "j"])
    assert code == 0
    assert f"Waarom is er geen besluit over {ZAAK}, Gezin verblijft lang in de opvang?" in tekst
    assert f"zonder_besluit:\n  {ZAAK}: De tijd was op\n" in gehouden.lees(OVERLEGPAD)


def test_first_a_besluit_after_all(gehouden: Secretaris) -> None:
    """Who fills in nothing records the besluit first; nothing changes."""
    voor = gehouden.foto()
    code, tekst = gesprek(gehouden, ("besluitenlijst", "stel-vast"), [""])
    assert code == 3
    assert f"1 punt vraagt nog een besluit: {ZAAK}." in tekst
    assert gehouden.foto() == voor


def test_fixing_without_a_motivation(gehouden: Secretaris) -> None:
    """What cannot be added later is refused before rao asks anything."""
    velden = ("--uitkomst", "afgehandeld", "--besluit", "Het gezin blijft")
    gehouden.doet("nieuw", "besluit", "--punt", ZAAK, *velden)
    voor = gehouden.foto()
    code, tekst = gesprek(gehouden, ("besluitenlijst", "stel-vast"), [])
    assert (code, "heeft geen motivering" in tekst, "Vaststellen?" in tekst) == (1, True, False)
    assert gehouden.foto() == voor


@pytest.mark.parametrize(("antwoord", "vast"), [("nee", False), ("ja", True)])
def test_fixing_is_asked(besloten: Secretaris, antwoord: str, *, vast: bool) -> None:
    """When nothing is missing, rao asks whether it may."""
    code, tekst = gesprek(besloten, ("besluitenlijst", "stel-vast"), [antwoord])
    assert (code, "Vaststellen?" in tekst) == (0, True)
    assert ("besluitenlijst-vastgesteld" in besloten.lees(OVERLEGPAD)) == vast


def test_why_an_actie_lapses(besloten: Secretaris) -> None:
    """When an actie lapses, rao asks why, and that has to be said."""
    op = besloten.op("2026-03-20")
    code, tekst = gesprek(op, ("actie", "verval", "A-2026-03-12-01"), ["j", "", "Niet meer nodig"])
    assert (code, "Waarom is de actie niet meer nodig?" in tekst) == (0, True)
    assert "toelichting: Niet meer nodig\n" in op.lees("acties/2026/A-2026-03-12-01.yaml")


def test_what_it_should_say(vastgesteld: Secretaris) -> None:
    """Without a text rao asks what should be said at the besluit."""
    opdracht = ("erratum", OVERLEG, "B-2026-03-12-01")
    code, tekst = gesprek(vastgesteld.op("2026-03-13"), opdracht, ["Lees 2 juni", ""])
    assert (code, "Wat moet er staan, en waarom?" in tekst) == (0, True)
    assert "tekst: Lees 2 juni}" in vastgesteld.lees(OVERLEGPAD)


def test_a_standpunt_remembered(lijst: Secretaris) -> None:
    """Who stops at a standpunt need not type it again the next time."""
    opdracht = ("standpunt", ZAAK, "coa")
    code, tekst = gesprek(lijst, opdracht, ["De opvang kan door.", "", "stop"])
    assert code == 130
    assert f"Ga verder met: rao standpunt {ZAAK} COA" in tekst
    code, tekst = gesprek(lijst, opdracht, ["Houdt plek vrij", ""])
    assert (code, "Wat is het standpunt" in tekst) == (0, False)
    assert "standpunt: De opvang kan door.\n        inzet: Houdt plek vrij\n" in lijst.lees(
        LIJSTPAD
    )
    _, tekst = gesprek(lijst, opdracht, ["stop"])
    assert "eerder mee" not in tekst


@pytest.mark.parametrize(
    ("args", "zin"),
    [
        (("nieuw", "zaak", "SL-assen-2026-03-05"), "staat niet in dit register"),
        (("standpunt", "Z-7K3F9F", "COA"), f"Bedoelt u {ZAAK}?"),
        (("standpunt", ZAAK, "CAO"), "De organisatie 'CAO' staat niet in rao.yaml."),
        (("zaak", "vul-aan", "Z-7K3F9F"), f"Bedoelt u {ZAAK}?"),
        (("zaak", "schaal-op", "Z-7K3F9F"), f"Bedoelt u {ZAAK}?"),
        (("signaallijst", "trek-in", "SL-assen-2026-03-05"), "staat niet in dit register"),
        (("actie", "verval", "A-2026-03-12-09"), "staat niet in dit register"),
        (("opschaling", "antwoord", LIJST), "is een lijst van een LKO"),
        (("overleg", "verplaats", OVERLEG), f"Overleg '{OVERLEG}' staat niet"),
        (("overleg", "vervalt", OVERLEG), f"Overleg '{OVERLEG}' staat niet"),
        (("overleg", "houd"), "Er is geen overleg"),
        (("erratum", OVERLEG, "B-2026-03-12-01"), "staat niet in dit register"),
    ],
    ids=lambda deel: " ".join(deel) if isinstance(deel, tuple) else "",
)
def test_first_look_then_ask(lijst: Secretaris, args: tuple[str, ...], zin: str) -> None:
    """When a command cannot be, that is told before the first question."""
    code, tekst = gesprek(lijst, args, [])
    assert (code, zin in " ".join(tekst.split())) == (3, True), tekst


@pytest.mark.parametrize(
    "args",
    [
        ("nieuw", "zaak", LIJST),
        ("nieuw", "signaallijst"),
        ("nieuw", "overleg"),
        ("nieuw", "onderwerp"),
        ("standpunt", ZAAK, "COA"),
        ("zaak", "vul-aan", ZAAK),
        ("signaallijst", "trek-in", LIJST),
        ("rol", "draag-over", "secretaris", "IND"),
    ],
    ids=" ".join,
)
def test_first_git_then_ask(
    lijst: Secretaris, monkeypatch: pytest.MonkeyPatch, args: tuple[str, ...]
) -> None:
    """When git does not know the user, that is told before the first question."""
    for rol in ("AUTHOR", "COMMITTER"):
        monkeypatch.delenv(f"GIT_{rol}_NAME")
    code, tekst = gesprek(lijst, args, [])
    assert (code, "git weet nog niet wie u bent." in tekst) == (3, True)


def test_another_list_of_that_day(lijst: Secretaris) -> None:
    """When that LKO has a list of that day, rao asks whether another is wanted."""
    voor = lijst.foto()
    code, tekst = gesprek(lijst, ("nieuw", "signaallijst", "--lko", "ter-apel"), [""])
    assert (code, f"Er is al een lijst van dit LKO en deze dag: {LIJST}.\n" in tekst) == (0, True)
    assert f"Zet een zaak op die lijst met: rao nieuw zaak {LIJST}" in tekst
    assert lijst.foto() == voor
