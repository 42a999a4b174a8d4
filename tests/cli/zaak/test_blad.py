"""`rao zaak blad`: everything of one zaak on one paper, and whole wherever it is shown."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.cli.secretaris import OVERLEG, ZAAK

if TYPE_CHECKING:
    from tests.cli.secretaris import Secretaris

ZIN = "De opvang kan doorgaan zolang er aan het vertrek wordt gewerkt. " * 18
GETYPT = (
    f"{ZIN.strip()}\n\nDit zijn de voorwaarden:\n\n1. de school stopt in mei\n2. de plek is er\n"
    "   - ook in juni\n3. het gezin werkt mee\n4. de gemeente weet het\n\n"
    "Let op:\nde plek is op 1 september nodig."
)
DEEL = """Dit zijn de voorwaarden:

1. de school stopt in mei
2. de plek is er
   - ook in juni
3. het gezin werkt mee
4. de gemeente weet het

Let op:\\
de plek is op 1 september nodig.
"""


def test_the_zaakblad_by_itself(gepland: Secretaris) -> None:
    """A standpunt of 1,200 characters, three paragraphs and a list of four is whole on it."""
    gepland.doet("standpunt", ZAAK, "COA", "--standpunt", GETYPT, "--inzet", "Houdt plek vrij")
    blad = gepland.doet("zaak", "blad", ZAAK.lower())
    assert blad.startswith("# Zaakblad: Gezin verblijft lang in de opvang\n")
    assert "*RAO Groningen en Drenthe, stand van 5 maart 2026*" in blad
    assert f"### COA (opvang)\n\n{ZIN.strip()}\n\n{DEEL}\n**Inzet:** Houdt plek vrij\n" in blad


def test_the_same_text_is_whole_on_every_paper_and_on_the_screen(gepland: Secretaris) -> None:
    """Agenda, spiekbrief, request and screen have the same paragraphs, lists and lines."""
    gepland.doet("standpunt", ZAAK, "COA", "--standpunt", GETYPT)
    gepland.doet("agenda", "genereer", OVERLEG)
    gepland.doet("agenda", "genereer", OVERLEG, "--spiekbrief")
    agenda, spiekbrief = (
        gepland.lees(f"documenten/{OVERLEG}/{naam}.md") for naam in ("agenda", "spiekbrief")
    )
    assert f"{ZIN.strip()}\n\n{DEEL}" in agenda
    binnen = "".join(f"  {r}\n" if r else "\n" for r in DEEL.splitlines())
    assert f"- **COA (opvang):** {ZIN.strip()}\n\n{binnen}" in spiekbrief
    assert f"{ZIN.strip()}\n\n{DEEL}" in gepland.doet(
        *("aanleveren", "--organisatie", "COA", "--formaat", "md")
    )
    mail = gepland.doet("aanleveren", "--organisatie", "COA")
    scherm = gepland.doet("toon", ZAAK)
    for regel in GETYPT.splitlines()[1:]:
        assert regel in [*map(str.strip, mail.splitlines())] or regel in mail
        assert f"{regel.strip()}\n" in scherm
    assert " ".join(ZIN.split()) in " ".join(scherm.split())


def test_for_a_program(gepland: Secretaris) -> None:
    """With --json it is one text with the kenmerk of the zaak."""
    gegevens = json.loads(gepland.doet("zaak", "blad", ZAAK, "--json"))
    assert gegevens["zaak"] == ZAAK
    assert gegevens["tekst"] == gepland.doet("zaak", "blad", ZAAK)


def test_a_template_of_the_region(gepland: Secretaris) -> None:
    """An own zaakblad is used by itself and behind the agenda."""
    eigen = '{% extends "rao/zaakblad.md.j2" %}{% block standpunten %}**Eigen.**{% endblock %}'
    gepland.typt_nieuw("templates/zaakblad.md.j2", eigen)
    assert "**Eigen.**" in gepland.doet("zaak", "blad", ZAAK)
    gepland.doet("agenda", "genereer", OVERLEG)
    agenda = gepland.lees(f"documenten/{OVERLEG}/agenda.md")
    assert agenda.index("## Zaakblad bij punt 2") < agenda.index("**Eigen.**")


def test_it_makes_no_commit(gepland: Secretaris) -> None:
    """A zaakblad lies nowhere in the register."""
    voor = gepland.git("rev-parse", "HEAD")
    gepland.doet("zaak", "blad", ZAAK)
    assert gepland.git("rev-parse", "HEAD") == voor


def test_the_zaakblad_in_a_format(gepland: Secretaris) -> None:
    """It is called after the zaak, has its kenmerk, and carries the mark of the agenda."""
    gepland.doet("register", "zet", "rubricering", "Intern")
    gezegd = gepland.doet("zaak", "blad", ZAAK, "--formaat", "html", "--formaat", "md")
    pagina = gepland.map / "uitvoer" / "2026-03-05" / f"zaakblad-{ZAAK}.html"
    assert str(pagina.relative_to(gepland.map)) in gezegd
    tekst = pagina.read_text(encoding="utf-8")
    assert f">{ZAAK}<" in tekst
    assert "Intern" in tekst


def test_the_zaakblad_for_a_reader(gepland: Secretaris) -> None:
    """It says whose it is, in name and text; another LKO gets none."""
    gepland.doet("standpunt", ZAAK, "COA", "--standpunt", GETYPT, "--inzet", "Houdt plek vrij")
    opdracht = ("zaak", "blad", ZAAK, "--formaat", "html", "--voor")
    gepland.doet(*opdracht, "lko:ter-apel")
    pagina = gepland.map / "uitvoer" / "2026-03-05" / f"zaakblad-{ZAAK}-lko-ter-apel.html"
    assert "Uittreksel voor LKO Ter Apel" in pagina.read_text(encoding="utf-8")
    assert "is niet voor LKO Assen" in gepland.faalt(*opdracht, "lko:assen")


def test_the_zaakblad_to_the_output(gepland: Secretaris) -> None:
    """One format goes to the output as it is."""
    blad = gepland.doet("zaak", "blad", ZAAK, "--formaat", "md", "--naar", "-")
    assert blad == gepland.doet("zaak", "blad", ZAAK)
