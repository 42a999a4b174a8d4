"""A person at a terminal: rao asks, one thing at a time; who stops goes on from there later."""

import os
import sys
from collections.abc import Sequence

import pytest

from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEG, OVERLEGPAD, ZAAK, Secretaris

if sys.platform == "win32":
    pytest.skip("no pseudo terminal there", allow_module_level=True)

from tests.cli.terminal import Terminal

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


def test_stoppen_en_verder_gaan(leeg: Secretaris) -> None:
    """Wie halverwege stopt, begint de volgende keer bij de vraag waar hij was."""
    leeg.doet("nieuw", "signaallijst", "--lko", "ter-apel")
    voor = leeg.foto()
    opdracht = ("nieuw", "zaak", LIJST)
    code, tekst = gesprek(leeg, opdracht, ["Gezin in een hotel", "coa", "stop"])
    assert code == 130
    assert f"rao onthoudt wat u invulde. Ga verder met: rao nieuw zaak {LIJST}" in tekst
    assert leeg.foto() == voor

    code, tekst = gesprek(leeg, opdracht, ["gezin", "Mag het?", "", "stop"])
    assert code == 0
    assert "U stopte eerder met deze zaak. U gaat verder waar u was.\n" in tekst
    assert "Waar gaat de zaak over?" not in tekst
    assert "(1/2) Om wie gaat het?\n" in tekst
    assert leeg.laatste()[1] == [LIJSTPAD]
    lijst = leeg.lees(LIJSTPAD)
    assert "    onderwerp: Gezin in een hotel\n    aanbrenger: COA\n    groep: gezin\n" in lijst


def test_na_het_vastleggen_is_het_vergeten(leeg: Secretaris) -> None:
    """Wat rao onthield, komt niet terug bij de volgende zaak."""
    leeg.doet("nieuw", "signaallijst", "--lko", "ter-apel")
    opdracht = ("nieuw", "zaak", LIJST)
    gesprek(leeg, opdracht, ["Gezin in een hotel", "stop"])
    leeg.doet(*opdracht, "--onderwerp", "Man", "--aanbrenger", "IND", "--groep", "volwassene")
    gesprek(leeg, opdracht, ["coa", "gezin", "Mag het?", "", "stop"])
    _, tekst = gesprek(leeg, opdracht, ["stop"])
    assert "(1/4) Waar gaat de zaak over?\n" in tekst
    assert "U stopte eerder" not in tekst


def test_aanvullen_en_stoppen(lijst: Secretaris) -> None:
    """Bij aanvullen is wat u al antwoordde vastgelegd als u stopt; de rest vraagt rao later."""
    code, tekst = gesprek(
        lijst, ("zaak", "vul-aan", ZAAK), ["Besproken aan tafel op 2 maart.", "", "stop"]
    )
    assert code == 0
    assert f"Ga later verder met: rao zaak vul-aan {ZAAK}" in tekst
    assert lijst.laatste() == (f"Zaak {ZAAK} aangevuld: constatering", [LIJSTPAD])
    _, tekst = gesprek(lijst, ("zaak", "vul-aan", ZAAK), ["stop"])
    assert "Hoe kwamen de organisaties samen tot dit beeld?" not in tekst


def test_wie_er_was(gepland: Secretaris) -> None:
    """Van wie er niet was, vraagt rao waarom; zonder antwoord vraagt rao het opnieuw."""
    antwoorden = ["DT&V, COA, IND", "", "Inzet elders", ""]
    code, tekst = gesprek(gepland.op(OVERLEG), ("overleg", "houd", OVERLEG), antwoorden)
    assert code == 0
    assert "Waarom was AVIM er niet?" in tekst
    assert "Dit antwoord is nodig." in tekst
    assert "  AVIM: {reden: Inzet elders" in gepland.lees(OVERLEGPAD)


def test_wie_nog_niet_is_genoemd(gepland: Secretaris) -> None:
    """Noemt u alleen wie er waren, dan vraagt rao aan een terminal naar de anderen."""
    opdracht = ("overleg", "houd", OVERLEG, "--aanwezig", "DT&V, COA, IND")
    code, tekst = gesprek(gepland.op(OVERLEG), opdracht, ["Ziek", "Een collega"])
    assert (code, "Waarom was AVIM er niet?" in tekst) == (0, True)
    assert "  AVIM: {reden: Ziek, vervanging: Een collega}" in gepland.lees(OVERLEGPAD)


def test_waarom_geen_besluit(gehouden: Secretaris) -> None:
    """Bij het vaststellen vraagt rao waarom een punt geen besluit kreeg."""
    code, tekst = gesprek(gehouden, ("besluitenlijst", "stel-vast"), ["De tijd was op"])
    assert code == 0
    assert f"Waarom is er geen besluit over {ZAAK}, Gezin verblijft lang in de opvang?" in tekst
    assert f"zonder_besluit:\n  {ZAAK}: De tijd was op\n" in gehouden.lees(OVERLEGPAD)


def test_toch_eerst_een_besluit(gehouden: Secretaris) -> None:
    """Wie niets invult, legt eerst het besluit vast; er verandert niets."""
    voor = gehouden.foto()
    code, tekst = gesprek(gehouden, ("besluitenlijst", "stel-vast"), [""])
    assert code == 3
    assert f"1 punt vraagt nog een besluit: {ZAAK}." in tekst
    assert gehouden.foto() == voor


@pytest.mark.parametrize(("antwoord", "vast"), [("nee", False), ("ja", True)])
def test_vaststellen_zonder_motivering(gehouden: Secretaris, antwoord: str, *, vast: bool) -> None:
    """Wat er straks niet meer bij kan, staat er eerst; dan pas vraagt rao of het zo mag."""
    velden = ("--uitkomst", "afgehandeld", "--besluit", "Het gezin blijft")
    gehouden.doet("nieuw", "besluit", "--punt", ZAAK, *velden)
    code, tekst = gesprek(gehouden, ("besluitenlijst", "stel-vast"), [antwoord])
    assert code == 0
    assert tekst.index("heeft geen motivering") < tekst.index("Toch zo vaststellen?")
    assert ("besluitenlijst-vastgesteld" in gehouden.lees(OVERLEGPAD)) == vast


def test_waarom_een_actie_vervalt(besloten: Secretaris) -> None:
    """Laat u een actie vervallen, dan vraagt rao waarom; dat mag leeg blijven."""
    op = besloten.op("2026-03-20")
    code, tekst = gesprek(op, ("actie", "verval", "A-2026-03-12-01"), ["Niet meer nodig"])
    assert (code, "Waarom is de actie niet meer nodig?" in tekst) == (0, True)
    assert "toelichting: Niet meer nodig\n" in op.lees("acties/2026/A-2026-03-12-01.yaml")


def test_wat_er_moet_staan(vastgesteld: Secretaris) -> None:
    """Zonder tekst vraagt rao wat er bij het besluit moet staan."""
    opdracht = ("erratum", OVERLEG, "B-2026-03-12-01")
    code, tekst = gesprek(vastgesteld, opdracht, ["Lees 2 juni", ""])
    assert (code, "Wat moet er staan, en waarom?" in tekst) == (0, True)
    assert "tekst: Lees 2 juni}" in vastgesteld.lees(OVERLEGPAD)
