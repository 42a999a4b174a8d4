"""A person at a terminal: questions about an onderwerp, and about what the Deelberaad answered."""

import re

from tests.cli import deelberaad
from tests.cli.deelberaad import OPSCHALING, OPSCHALINGPAD
from tests.cli.questions.test_gesprek import gesprek
from tests.cli.secretaris import ZAAK, Secretaris

NIEUW = ("nieuw", "onderwerp")


def test_announcement(leeg: Secretaris) -> None:
    """With a mededeling rao asks who, from when and what others notice."""
    antwoorden = ["mededeling", "Een locatie sluit", "coa", "1 mei 2026"]
    antwoorden += ["Zestig bewoners verhuizen.", "", "De noodlocatie sluit.", "", ""]
    code, tekst = gesprek(leeg, NIEUW, antwoorden)
    assert code == 0
    assert "Wie brengt het in?" not in tekst
    [kenmerk] = re.findall(r"^mededeling-[0-9a-z]{6}$", tekst, re.MULTILINE)
    bestand = leeg.lees(f"onderwerpen/2026/{kenmerk}.yaml")
    assert "organisatie: COA\ningang: 2026-05-01\ngevolgen: Zestig bewoners verhuizen.\n" in bestand


def test_progress(leeg: Secretaris) -> None:
    """A voortgang has LKO and period as its title; an unknown period is asked again."""
    antwoorden = ["voortgang", "assen", "2026-Q9", "2026-Q1", "Goed.", "", "", "", "", ""]
    code, tekst = gesprek(leeg, NIEUW, antwoorden)
    assert code == 0
    assert "Typ een jaar, kwartaal of maand" in tekst
    assert "Wat is de titel?" not in tekst
    bestand = leeg.lees("onderwerpen/2026/voortgang-assen-2026-q1.yaml")
    assert "kwalitatief: {samenwerking: Goed.}\n" in bestand


def test_knelpunt(leeg: Secretaris) -> None:
    """With a knelpunt the LKO's are chosen, by numbers or words."""
    antwoorden = ["1", "Te weinig tolken", "1, assen", "Gesprekken vallen uit.", "", "coa"]
    code, tekst = gesprek(leeg, NIEUW, [*antwoorden, "deelberaad, lko:assen"])
    assert (code, "Moet een andere tafel dit ook bespreken?" in tekst) == (0, True)
    [pad] = (leeg.map / "onderwerpen" / "2026").glob("knelpunt-*.yaml")
    bestand = pad.read_text(encoding="utf-8")
    assert "indiener: COA\nlkos: [ter-apel, assen]\n" in bestand
    assert "voor_agenda: [deelberaad, 'lko:assen']\n" in bestand


def test_kader(leeg: Secretaris) -> None:
    """With a kader rao asks which one it succeeds, once there are any."""
    antwoorden = ["kader", "Melden", "", "", "", "", "", "Wie verhuist, meldt dat.", "", ""]
    code, tekst = gesprek(leeg, NIEUW, antwoorden)
    assert (code, "Welk kader volgt het op?" in tekst) == (0, False)
    [eerste] = re.findall(r"^kader-[0-9a-z]{6}$", tekst, re.MULTILINE)
    antwoorden[6:6] = ["1"]
    code, tekst = gesprek(leeg, NIEUW, ["kader", "Melden, anders", *antwoorden[2:]])
    assert (code, "Welk kader volgt het op?" in tekst) == (0, True)
    alles = (leeg.map / "onderwerpen" / "2026").glob("kader-*.yaml")
    assert [f"vervangt: {eerste}\n" in pad.read_text("utf-8") for pad in alles].count(True) == 1


def test_each_type_explains_itself(leeg: Secretaris) -> None:
    """Who chooses a type reads what each is, in the same words as the help says it."""
    from rao_cli.cli.questions.onderwerpvragen import TYPEN

    tekst = " ".join(gesprek(leeg, NIEUW, ["stop"])[1].split())
    hulp = " ".join(leeg.doet("nieuw", "onderwerp", "--help").split())
    for keuze in TYPEN:
        assert keuze.uitleg[:30] in tekst
        assert f"- {keuze.waarde}: {keuze.uitleg}." in hulp


def test_stopping(leeg: Secretaris) -> None:
    """Who stops changes nothing."""
    voor = leeg.foto()
    code, _ = gesprek(leeg, NIEUW, ["thema", "stop"])
    assert (code, leeg.foto()) == (130, voor)


def test_ground(gehouden: Secretaris) -> None:
    """Without a ground rao asks why the zaak goes to the Deelberaad."""
    s = deelberaad.klaar(gehouden)
    code, tekst = gesprek(s, ("zaak", "schaal-op", ZAAK), ["publicitair"])
    assert (code, "Waarom gaat de zaak naar het Deelberaad Asiel?" in tekst) == (0, True)
    assert "grond: publicitair\n" in s.lees(OPSCHALINGPAD)


def test_answer(gehouden: Secretaris) -> None:
    """Without options rao asks what the Deelberaad decided, and when; today is the usual day."""
    s = deelberaad.verstuurd(gehouden)
    code, tekst = gesprek(s, ("opschaling", "antwoord", OPSCHALING), ["Stemt in.", "", ""])
    assert (code, "Wat besloot het Deelberaad Asiel?" in tekst) == (0, True)
    assert "antwoord:\n  datum: 2026-04-01\n  besluit: Stemt in.\n" in s.lees(OPSCHALINGPAD)
